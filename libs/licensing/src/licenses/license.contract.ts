import { ApiSchema } from '@nestjs/swagger';
import {
  AnyNumber,
  AnyText,
  Count,
  Country,
  DayField,
  Decimal,
  Enum,
  Enums,
  Flag,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  Text,
  UNBOUNDED,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import { ALERT_STATUSES } from '@ninety/screening';
import type { AlertStatus } from '@ninety/screening';
import { AddressDto, Eccn, MoneyDto } from '@ninety/suppliers';
import { AGENCIES, AMENDMENT_KINDS, LAST_GIVEN_DAY, LICENSE_STATUSES, PARTY_ROLES } from '@ninety/procedure';
import type { Agency, AmendmentKind, LicenseStatus, PartyRole } from '@ninety/procedure';
import { CURRENCY, MoneySumResponseDto } from '../applications/application.contract.js';
import { AMENDMENT_STATUSES, ATTESTATIONS, CITATIONS, PRICE_BASES } from '@ninety/bis';
import type { AmendmentStatus, Attestation, PriceBasis } from '@ninety/bis';
import { say } from '../sentences.js';

const MOST_ITEMS = 200;
/** Who has a license reads so much of what was recorded before it was transferred. */
const NOT_OF_A_FORMER_HOLDERS = 'to the licensee not of what a former holder recorded';

/** What was invoiced or is worth: whole cents. */
export class ShipmentValueDto {
  @Decimal({ positive: true, example: '6250.00', citation: CITATIONS.balance })
  amount: string;

  @Text(CURRENCY)
  currency: string;
}

export class ShippedItemDto {
  @WholeNumber({ min: 1, max: MOST_ITEMS, description: 'the number of the item on the license, from 1' })
  item: number;

  @Decimal({ positive: true, scale: 4, example: '500', citation: CITATIONS.balance })
  quantity: string;

  @Text({ optional: true, max: 50, description: "the license's when left out; another is refused" })
  unit?: string | null;

  @Nested(ShipmentValueDto)
  value: ShipmentValueDto;
}

export class ShipmentDto {
  @NestedList(ShippedItemDto, { min: 1, max: MOST_ITEMS })
  items: ShippedItemDto[];

  @DayField()
  shippedOn: string;

  @Text({
    optional: true,
    max: 15,
    pattern: /^X\d{14}$/,
    patternHint: say('itn'),
    example: 'X20190812123456',
    citation: CITATIONS.exportInformation,
  })
  itn?: string | null;
}

/** Why a license is suspended, revoked or reinstated. */
export class StandingDto {
  @Prose({ citation: CITATIONS.revocation })
  reason: string;
}

export class ReinstatementDto {
  @Prose({ optional: true, citation: CITATIONS.revocation })
  reason?: string | null;
}

/** What an amendment may say besides its kind and reason. */
export class AmendmentChangesDto {
  @WholeNumber({ optional: true, min: 1, max: MOST_ITEMS })
  item?: number | null;

  @Nested(MoneyDto, { optional: true })
  unitPrice?: MoneyDto | null;

  @Uuid({ optional: true })
  partyId?: string | null;

  @Nested(AddressDto, { optional: true })
  address?: AddressDto | null;

  @Eccn(CITATIONS.itemWording, { optional: true })
  eccn?: string | null;

  @Prose({ optional: true })
  description?: string | null;

  @Text({ optional: true, max: 300 })
  name?: string | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY })
  validUntil?: string | null;

  @Prose({ optional: true })
  condition?: string | null;

  @Enums(AGENCIES, { optional: true, description: 'the agencies that asked for the condition' })
  agencies?: Agency[] | null;

  @WholeNumber({ optional: true, min: 1, max: 1000, description: 'the number of the condition, from 1' })
  conditionNumber?: number | null;

  @Uuid({ optional: true, description: 'the company that becomes the licensee' })
  supplierId?: string | null;

  @Enum(PRICE_BASES, { optional: true, description: 'what justifies the higher price' })
  basis?: PriceBasis | null;

  @Prose({ optional: true, description: 'the price statement of the license, and the price on its date' })
  statement?: string | null;

  @Country({ optional: true, description: 'where the shipment is unloaded and goes on' })
  country?: string | null;

  @Uuid({ optional: true })
  fromPartyId?: string | null;

  @Uuid({ optional: true })
  toPartyId?: string | null;

  @Text({
    optional: true,
    max: 7,
    pattern: /^\d{4}\.?\d{2}$/,
    patternHint: say('hts6'),
    example: '8471.30',
  })
  htsCode?: string | null;

  @DayField({ optional: true, description: 'when the code was added to the supplement' })
  addedOn?: string | null;

  @Enums(ATTESTATIONS, { optional: true, description: 'what the licensee affirms' })
  attestations?: Attestation[] | null;
}

export class AmendmentDto extends AmendmentChangesDto {
  @Enum(AMENDMENT_KINDS)
  kind: AmendmentKind;

  @Prose()
  reason: string;
}

/** What an agency says of removing a condition that it asked for. */
export class ConsentDto {
  @Flag()
  consent: boolean;
}

export class LicensesQuery extends PageQuery {
  @Enum(LICENSE_STATUSES, { optional: true })
  status?: LicenseStatus;

  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(['true'], { optional: true, description: 'a party was listed after the license was issued' })
  flagged?: 'true';
}

@ApiSchema({ name: 'QuantityAndValue' })
export class QuantityAndValueResponseDto {
  @Decimal({ scale: 4, example: '1000' })
  quantity: string;

  @Nested(MoneySumResponseDto)
  value: MoneySumResponseDto;
}

/** A party as the license names it. */
@ApiSchema({ name: 'LicenseParty' })
export class LicensePartyResponseDto {
  @Enum(PARTY_ROLES)
  role: PartyRole;

  @Uuid()
  partyId: string;

  @Text({ max: 500 })
  name: string;

  @Country()
  country: string;

  @NestedList(AddressDto)
  addresses: readonly AddressDto[];
}

@ApiSchema({ name: 'LicenseCondition' })
export class LicenseConditionResponseDto {
  @AnyText()
  text: string;

  @Enums(AGENCIES, { omittable: true, description: 'who asked for it; for the government alone' })
  agencies?: readonly Agency[];

  @Uuid({ omittable: true })
  acknowledgedBy?: string;

  @Instant({ omittable: true })
  acknowledgedAt?: string;
}

@ApiSchema({ name: 'LicenseItem' })
export class LicenseItemResponseDto {
  @WholeNumber({ min: 1, max: MOST_ITEMS })
  item: number;

  @Eccn()
  eccn: string;

  @AnyText()
  description: string;

  @AnyText()
  unit: string;

  @Nested(QuantityAndValueResponseDto)
  authorized: QuantityAndValueResponseDto;

  @Nested(QuantityAndValueResponseDto)
  shipped: QuantityAndValueResponseDto;

  @Nested(QuantityAndValueResponseDto)
  remaining: QuantityAndValueResponseDto;
}

/** How far the value of all shipments may exceed the license's. */
@ApiSchema({ name: 'ShippingTolerance' })
export class ShippingToleranceResponseDto {
  @Decimal({ description: 'of the authorized value', example: '10' })
  percent: string;

  @Nested(MoneySumResponseDto)
  value: MoneySumResponseDto;

  @Text()
  citation: string;
}

@ApiSchema({ name: 'LicenseBalance' })
export class LicenseBalanceResponseDto {
  @Nested(MoneySumResponseDto)
  authorizedValue: MoneySumResponseDto;

  @Nested(MoneySumResponseDto)
  shippedValue: MoneySumResponseDto;

  @Nested(MoneySumResponseDto, { description: 'with the shipping tolerance' })
  remainingValue: MoneySumResponseDto;

  @Nested(ShippingToleranceResponseDto)
  tolerance: ShippingToleranceResponseDto;

  @AnyNumber({ description: "the greatest share of the license's value and of each item's quantity" })
  usedPercent: number;
}

/** A party of the license that the list may name since it was issued. */
@ApiSchema({ name: 'LicenseFlag' })
export class LicenseFlagResponseDto {
  @Enum(['party_listed'])
  kind: 'party_listed';

  @Uuid()
  partyId: string;

  @Enums(PARTY_ROLES)
  roles: readonly PartyRole[];

  @Uuid()
  entryId: string;

  @AnyText()
  name: string;

  @Uuid({ omittable: true, description: 'not of a party that is another supplier’s' })
  alertId?: string;

  @Enum(ALERT_STATUSES, { omittable: true, description: 'not of a party that is another supplier’s' })
  alertStatus?: AlertStatus;

  @Instant()
  since: string;

  @Text()
  citation: string;
}

/** A license as a caller may read it. */
@ApiSchema({ name: 'License' })
export class LicenseResponseDto {
  @Text({ max: 13, example: 'D100001' })
  number: string;

  @Uuid()
  applicationId: string;

  @Uuid()
  supplierId: string;

  @Enum(LICENSE_STATUSES)
  status: LicenseStatus;

  @Prose({ nullable: true, description: 'why it was suspended, revoked or reinstated' })
  statusReason: string | null;

  @DayField()
  issuedOn: string;

  @DayField({ description: 'the date on its face' })
  validUntil: string;

  @DayField({ description: 'the last day, after a legal holiday' })
  expiresOn: string;

  @DayField({ nullable: true })
  transferredOn: string | null;

  @NestedList(LicensePartyResponseDto, { max: UNBOUNDED })
  parties: readonly LicensePartyResponseDto[];

  @NestedList(LicenseConditionResponseDto, { max: UNBOUNDED })
  conditions: readonly LicenseConditionResponseDto[];

  @NestedList(LicenseItemResponseDto, { max: MOST_ITEMS })
  items: readonly LicenseItemResponseDto[];

  @Nested(LicenseBalanceResponseDto)
  balance: LicenseBalanceResponseDto;

  @NestedList(LicenseFlagResponseDto, { max: UNBOUNDED })
  flags: readonly LicenseFlagResponseDto[];
}

@ApiSchema({ name: 'ShippedItem' })
export class ShippedItemResponseDto {
  @WholeNumber({ min: 1, max: MOST_ITEMS })
  item: number;

  @Decimal({ scale: 4, example: '500' })
  quantity: string;

  @Nested(ShipmentValueDto, { omittable: true, description: NOT_OF_A_FORMER_HOLDERS })
  value?: ShipmentValueDto;
}

/** A shipment; one of a former holder's without what the balance does not follow from. */
@ApiSchema({ name: 'Shipment' })
export class ShipmentResponseDto {
  @Uuid()
  id: string;

  @Text({ max: 13 })
  licenseNumber: string;

  @Count({ description: 'counts from 1 on each license' })
  number: number;

  @DayField()
  shippedOn: string;

  @Text({
    omittable: true,
    nullable: true,
    max: 15,
    description: `the Internal Transaction Number; ${NOT_OF_A_FORMER_HOLDERS}`,
  })
  itn?: string | null;

  @NestedList(ShippedItemResponseDto, { max: MOST_ITEMS })
  items: readonly ShippedItemResponseDto[];

  @Uuid({ omittable: true, description: NOT_OF_A_FORMER_HOLDERS })
  recordedBy?: string;

  @Instant()
  recordedAt: string;
}

/** A shipment, and what it leaves of the license. */
@ApiSchema({ name: 'RecordedShipment' })
export class RecordedShipmentResponseDto extends ShipmentResponseDto {
  @Nested(LicenseResponseDto)
  license: LicenseResponseDto;
}

/** What an agency said of removing a condition that it asked for. */
@ApiSchema({ name: 'Consent' })
export class ConsentResponseDto {
  @Enum(AGENCIES)
  agency: Agency;

  @Flag()
  consent: boolean;

  @Uuid()
  by: string;

  @Instant()
  at: string;
}

@ApiSchema({ name: 'Amendment' })
export class AmendmentResponseDto {
  @Uuid()
  id: string;

  @Text({ max: 13 })
  licenseNumber: string;

  @Count({ description: 'counts from 1 on each license; for the licensee, only what came into force' })
  number: number;

  @Enum(AMENDMENT_KINDS)
  kind: AmendmentKind;

  @Text()
  citation: string;

  @Nested(AmendmentChangesDto, {
    description: 'for the licensee, without the agencies; of a former holder’s without its words',
  })
  changes: AmendmentChangesDto;

  @Prose({ omittable: true, description: NOT_OF_A_FORMER_HOLDERS })
  reason?: string;

  @Enum(AMENDMENT_STATUSES)
  status: AmendmentStatus;

  @NestedList(ConsentResponseDto, { omittable: true, description: 'for the government alone' })
  consents?: readonly ConsentResponseDto[];

  @Enums(AGENCIES, { omittable: true, description: 'who has not answered yet; for the government alone' })
  awaiting?: readonly Agency[];

  @Uuid({ omittable: true, description: 'for the licensee, of its own people alone' })
  recordedBy?: string;

  @Instant()
  recordedAt: string;
}

/** An amendment, and the license as it stands with it. */
@ApiSchema({ name: 'RecordedAmendment' })
export class RecordedAmendmentResponseDto extends AmendmentResponseDto {
  @Nested(LicenseResponseDto)
  license: LicenseResponseDto;
}
