import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import type { Version } from '@ninety/platform';
import Big from 'big.js';
import type {
  LicenseBalanceResponseDto,
  LicenseFlagResponseDto,
  LicenseItemResponseDto,
  LicenseResponseDto,
} from './license.contract.js';
import type { LicenseEntity, LicenseItemEntity } from './license.entity.js';
import type { LicenseFlag } from './license-flag.read-model.js';
import { CITATIONS, statusOf, usedPercent, valueLimit } from '@ninety/bis';

/** The version that a caller reads and may name: to the licensee it does not count what waits inside the government. */
export function licenseVersionFor(caller: Principal, { version, licenseeUnseen }: LicenseEntity): Version {
  return isApplicant(caller) ? version - licenseeUnseen : version;
}

/** One license with its items and what the list has said of its parties since. */
export function licenseView(
  caller: Principal | null,
  license: LicenseEntity,
  items: readonly LicenseItemEntity[],
  flags: readonly LicenseFlagResponseDto[],
  today: string,
): LicenseResponseDto {
  const { number, applicationId, supplierId, issuedOn, validUntil, conditions, parties } = license;
  const hidden = caller === null || isApplicant(caller);
  return {
    number,
    applicationId,
    supplierId,
    status: statusOf(license, items, today),
    statusReason: license.standingReason,
    issuedOn,
    validUntil,
    expiresOn: license.expiresOn,
    transferredOn: license.transferredOn,
    parties,
    conditions: hidden ? conditions.map(({ agencies: _, ...open }) => open) : conditions,
    items: items.map(itemView),
    balance: balanceView(license, items),
    flags,
  };
}

/** What a shipment that would overdraw is answered with. */
export function balanceView(
  license: LicenseEntity,
  items: readonly LicenseItemEntity[],
): LicenseBalanceResponseDto {
  const currency = items[0]?.currency ?? '';
  const money = (amount: Big | string) => ({ amount: new Big(amount).toFixed(2), currency });
  const limit = valueLimit(license);
  return {
    authorizedValue: money(license.authorizedValue),
    shippedValue: money(license.shippedValue),
    remainingValue: money(limit.minus(license.shippedValue)),
    tolerance: {
      percent: new Big(license.tolerancePercent).toFixed(),
      value: money(limit.minus(license.authorizedValue)),
      citation: CITATIONS.shippingTolerance,
    },
    usedPercent: Math.floor(usedPercent(license, items) * 100) / 100,
  };
}

export function itemView(item: LicenseItemEntity): LicenseItemResponseDto {
  const money = (amount: Big | string) => ({ amount: new Big(amount).toFixed(2), currency: item.currency });
  const quantity = (amount: Big | string) => new Big(amount).toFixed();
  return {
    item: item.item,
    eccn: item.eccn,
    description: item.description,
    unit: item.unit,
    authorized: { quantity: quantity(item.authorizedQuantity), value: money(item.authorizedValue) },
    shipped: { quantity: quantity(item.shippedQuantity), value: money(item.shippedValue) },
    remaining: {
      quantity: quantity(new Big(item.authorizedQuantity).minus(item.shippedQuantity)),
      value: money(new Big(item.authorizedValue).minus(item.shippedValue)),
    },
  };
}

/** What the list says of a party; whose alert it is reads its verdict. */
export function flagView(
  { parties }: LicenseEntity,
  { partyId, entryId, matchedName, since, alertId, alertStatus }: LicenseFlag,
  name = matchedName,
): LicenseFlagResponseDto {
  return {
    kind: 'party_listed',
    partyId,
    roles: parties.filter((party) => party.partyId === partyId).map(({ role }) => role),
    entryId,
    name,
    ...(alertId && alertStatus ? { alertId, alertStatus } : {}),
    since: since.toISOString(),
    citation: CITATIONS.listedParty,
  };
}
