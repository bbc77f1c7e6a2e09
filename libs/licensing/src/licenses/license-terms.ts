import Big from 'big.js';
import Holidays from 'date-holidays';
import type { ApplicationItemDto } from '../applications/application.dto.js';
import { totalOf } from '../applications/money.js';
import { formatDay, yearsAfter } from '../procedure/index.js';
import type { Day } from '../procedure/index.js';
import type { LicenseEntity, LicenseItemEntity } from './license.entity.js';

export const LICENSE_STATUSES = ['active', 'suspended', 'revoked', 'expired', 'exhausted'] as const;
export type LicenseStatus = (typeof LICENSE_STATUSES)[number];

/** How long a license is valid, in years, and what is limited to one. 15 CFR 750.7(g). */
const VALIDITY = { years: 4, shortYears: 1, shortEccns: /^0A50[1-2,4-9]/, shortReason: 'SS' } as const;

/**
 * How far the value of all shipments may exceed the license's, in percent; none for short supply, for which part 754
 * sets its own. 15 CFR 750.11(b).
 */
const SHIPPING_TOLERANCE = { percent: 10, shortSupplyPercent: 0 } as const;

/** Shares of the balance, in percent, at which the licensee is warned. */
const LOW_BALANCE = [80, 90] as const;

/** Units of the trade that are counted one by one: no half of them can be shipped. */
const COUNTED_UNITS =
  /^(each|ea\.?|piece|pc\.?|unit|number|no\.?|item|set|pair|dozen|doz\.?|gross)(s|es)?$|^pcs\.?$|^nos\.?$/i;

/** What a license of these items authorizes, and for how long, if nothing else is said. 15 CFR 750.7(g), 750.11(b). */
export function licenseTermsOf(items: readonly ApplicationItemDto[], issuedOn: Day) {
  const licensed = items.map(licensedItem);
  return {
    items: licensed,
    authorizedValue: licensed
      .reduce((total, { authorizedValue }) => total.plus(authorizedValue), new Big(0))
      .toFixed(2),
    tolerancePercent: String(tolerancePercent(items)),
    validUntil: yearsAfter(issuedOn, validityYears(items)),
  };
}

/** The years for which a license of these items is valid. 15 CFR 750.7(g). */
export function validityYears(items: readonly ApplicationItemDto[]): number {
  return items.some(isShortLived) ? VALIDITY.shortYears : VALIDITY.years;
}

/** The shipping tolerance of a license of these items, in percent. 15 CFR 750.11(b)(2). */
export function tolerancePercent(items: readonly ApplicationItemDto[]): number {
  return items.some(isShortSupply) ? SHIPPING_TOLERANCE.shortSupplyPercent : SHIPPING_TOLERANCE.percent;
}

/**
 * The last day of a license: the date on its face, or, where that is a legal holiday (Federal, or of the licensee's
 * State where it is known), the first business day after it. 15 CFR 750.7(g).
 */
export function expiresOn(validUntil: Day, state: string | null): Day {
  if (!isHoliday(validUntil, state)) return validUntil;
  let day = validUntil + 1;
  while (isWeekend(day) || isHoliday(day, state)) day += 1;
  return day;
}

/** How a license stands at the end of a day. Revocation is for good; nothing else outlives the last day. */
export function statusOf(
  license: Pick<LicenseEntity, 'standing' | 'expiresOn'>,
  items: readonly Pick<LicenseItemEntity, 'authorizedQuantity' | 'shippedQuantity'>[],
  today: string,
): LicenseStatus {
  if (license.standing === 'revoked') return 'revoked';
  if (today > license.expiresOn) return 'expired';
  if (license.standing === 'suspended') return 'suspended';
  return isExhausted(items) ? 'exhausted' : 'active';
}

/** Whether the full quantity of every item was shipped: no further shipment may be made. 15 CFR 750.11(a). */
export function isExhausted(
  items: readonly Pick<LicenseItemEntity, 'authorizedQuantity' | 'shippedQuantity'>[],
): boolean {
  return items.every((item) => new Big(item.shippedQuantity).gte(item.authorizedQuantity));
}

/** The most that all shipments together may be worth. 15 CFR 750.11(b). */
export function valueLimit({
  authorizedValue,
  tolerancePercent: percent,
}: Pick<LicenseEntity, 'authorizedValue' | 'tolerancePercent'>): Big {
  return new Big(authorizedValue).times(new Big(percent).div(100).plus(1)).round(2);
}

/**
 * The share of the balance that is used, in percent: the greatest of the license's value and of each item's quantity,
 * for whichever is used up first stops the shipments.
 */
export function usedPercent(
  license: Pick<LicenseEntity, 'authorizedValue' | 'shippedValue'>,
  items: readonly Pick<LicenseItemEntity, 'authorizedQuantity' | 'shippedQuantity'>[],
): number {
  const shares = [
    share(license.shippedValue, license.authorizedValue),
    ...items.map((item) => share(item.shippedQuantity, item.authorizedQuantity)),
  ];
  return Math.max(...shares);
}

/** The highest warning level that a used share has reached; 0: none. */
export function lowBalanceLevel(percent: number): number {
  return LOW_BALANCE.findLast((level) => percent >= level) ?? 0;
}

/** Whether a quantity can be shipped in a unit: what is counted one by one is shipped whole. 15 CFR 750.7(f). */
export function fitsUnit(quantity: string, unit: string): boolean {
  return !COUNTED_UNITS.test(unit.trim()) || new Big(quantity).round(0, Big.roundDown).eq(quantity);
}

function licensedItem(item: ApplicationItemDto, index: number): Omit<LicenseItemEntity, 'licenseNumber'> {
  return {
    item: index + 1,
    eccn: item.eccn,
    description: item.description ?? '',
    unit: item.unit ?? '',
    currency: item.unitPrice?.currency ?? '',
    authorizedQuantity: item.quantity ?? '0',
    authorizedValue: (totalOf(item) ?? new Big(0)).toFixed(2),
    shippedQuantity: '0',
    shippedValue: '0',
  };
}

function share(part: string, whole: string): number {
  return new Big(whole).eq(0) ? 0 : new Big(part).div(whole).times(100).toNumber();
}

function isShortLived(item: ApplicationItemDto): boolean {
  return VALIDITY.shortEccns.test(item.eccn) || isShortSupply(item);
}

function isShortSupply({ reasonsForControl }: ApplicationItemDto): boolean {
  return reasonsForControl?.includes(VALIDITY.shortReason) === true;
}

function isHoliday(day: Day, state: string | null): boolean {
  return [calendarOf(null), ...(state === null ? [] : [calendarOf(state)])].some((calendar) => {
    const found = calendar.isHoliday(`${formatDay(day)} 12:00:00`);
    return found !== false && found.some(({ type }) => type === 'public');
  });
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${formatDay(day)}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

const calendars = new Map<string | null, Holidays>();

/** The legal holidays of the nation, or of one State by its postal code; an unknown State has the nation's. */
function calendarOf(state: string | null): Holidays {
  const made = calendars.get(state) ?? (state === null ? new Holidays('US') : new Holidays('US', state));
  calendars.set(state, made);
  return made;
}
