import Big from 'big.js';
import Holidays from 'date-holidays';
import { formatDay, yearsAfter } from '@ninety/procedure';
import type { Day, LicenseStatus } from '@ninety/procedure';
import type { ApplicationItem, ClassifiedItem } from './application.js';
import { totalOf } from './money.js';
import type { LicenseStanding } from './license-standing.js';

/** How long a license is valid, in years, and the reason for control that limits it to the shorter. 15 CFR 750.7(g). */
const VALIDITY = { years: 4, shortYears: 1, shortReason: 'SS' } as const;

/** Firearms and related commodities, which are limited to the shorter validity. 15 CFR 750.7(g). */
const SHORT_LIVED_FIREARMS = '0A501 0A502 0A504 0A505 0A506 0A507 0A508 0A509'.split(' ');

/**
 * Advanced computing items of 15 CFR 742.6(a)(6)(iii)(A), which are limited to the shorter validity too (750.7(g)), by paragraph.
 * Software and technology "for" them of 3D001, 3E001, 4D001, 4E001, 5E002 and 5E992 cannot be told by the ECCN: of those BIS
 * states the validity.
 */
const SHORT_LIVED_COMPUTING =
  `3A001.z.1.a 3A001.z.2.a 3A001.z.3.a 3A001.z.4.a 3A090.a 4A003.z.1.a 4A003.z.2.a 4A004.z.1 4A005.z.1 4A090.a
  4D090 5A002.z.1.a 5A002.z.2.a 5A002.z.3.a 5A002.z.4.a 5A002.z.5.a 5A004.z.1.a 5A004.z.2.a 5A992.z.1
  5D002.z.1.a 5D002.z.2.a 5D002.z.3.a 5D002.z.4.a 5D002.z.5.a 5D002.z.6.a 5D002.z.7.a 5D002.z.8.a 5D002.z.9.a 5D992.z.1`.split(
    /\s+/,
  );
/** ECCNs that are nothing but such items and their like: without its paragraph one is taken for them. */
const COMPUTING_BY_NUMBER = ['3A090', '4A090'];

/**
 * How far the value of all shipments may exceed the license's, in percent; none for short supply, for which part 754
 * sets its own. 15 CFR 750.11(b).
 */
const SHIPPING_TOLERANCE = { percent: 10, shortSupplyPercent: 0 } as const;

/** Shares of the balance, in percent, at which the licensee is warned. */
const LOW_BALANCE = [80, 90] as const;

/** What was used of an item of a license, and what it authorizes. */
export interface ItemBalance {
  readonly authorizedQuantity: string;
  readonly shippedQuantity: string;
}

/** The same of the license's value. */
interface ValueBalance {
  readonly authorizedValue: string;
  readonly shippedValue: string;
}

/** An item as a license authorizes it. 15 CFR 750.7(a). */
export interface LicensedItem extends ItemBalance, ValueBalance {
  /** Counts from 1. */
  readonly item: number;
  readonly eccn: string;
  readonly description: string;
  readonly unit: string;
  readonly currency: string;
}

/** What a license of these items authorizes, and for how long, if nothing else is said. 15 CFR 750.7(g), 750.11(b). */
export function licenseTermsOf(items: readonly ApplicationItem[], issuedOn: Day) {
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
export function validityYears(items: readonly ClassifiedItem[]): number {
  return items.some(isShortLived) ? VALIDITY.shortYears : VALIDITY.years;
}

/** The shipping tolerance of a license of these items, in percent. 15 CFR 750.11(b)(2). */
export function tolerancePercent(items: readonly ClassifiedItem[]): number {
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

/** How a license stands at the end of a day. Revocation is for good; nothing else outlives the last day. 15 CFR 750.7(g), 750.8. */
export function statusOf(
  license: { readonly standing: LicenseStanding; readonly expiresOn: string },
  items: readonly ItemBalance[],
  today: string,
): LicenseStatus {
  if (license.standing === 'revoked') return 'revoked';
  if (today > license.expiresOn) return 'expired';
  if (license.standing === 'suspended') return 'suspended';
  return isExhausted(items) ? 'exhausted' : 'active';
}

/**
 * Whether the full quantity of every item was shipped: no further shipment may be made. An item without one, as technology is
 * (750.7(f)), is not used up. 15 CFR 750.11(a).
 */
export function isExhausted(items: readonly ItemBalance[]): boolean {
  return items.every(
    (item) => hasQuantity(item) && new Big(item.shippedQuantity).gte(item.authorizedQuantity),
  );
}

/** Whether a license limits how much of an item is exported; of technology and software it need not. 15 CFR 750.7(f). */
export function hasQuantity({ authorizedQuantity }: Pick<ItemBalance, 'authorizedQuantity'>): boolean {
  return !new Big(authorizedQuantity).eq(0);
}

/** The most that all shipments together may be worth. 15 CFR 750.11(b). */
export function valueLimit({
  authorizedValue,
  tolerancePercent: percent,
}: {
  readonly authorizedValue: string;
  readonly tolerancePercent: string;
}): Big {
  return new Big(authorizedValue).times(new Big(percent).div(100).plus(1)).round(2);
}

/**
 * The share of the balance that is used, in percent: the greatest of the license's value and of each item's quantity,
 * for whichever is used up first stops the shipments.
 */
export function usedPercent(license: ValueBalance, items: readonly ItemBalance[]): number {
  return Math.max(...usesOf(license, items).map(([part, whole]) => percentOf(part, whole)));
}

/** The highest warning level that a used share has reached, exactly; 0: none. */
export function lowBalanceLevel(license: ValueBalance, items: readonly ItemBalance[]): number {
  const uses = usesOf(license, items).filter(([, whole]) => !new Big(whole).eq(0));
  const isReached = (level: number) =>
    uses.some(([part, whole]) => new Big(part).times(100).gte(new Big(whole).times(level)));
  return LOW_BALANCE.findLast(isReached) ?? 0;
}

/** What was used, and of how much. */
function usesOf(license: ValueBalance, items: readonly ItemBalance[]): (readonly [string, string])[] {
  return [
    [license.shippedValue, license.authorizedValue],
    ...items.map((item) => [item.shippedQuantity, item.authorizedQuantity] as const),
  ];
}

function licensedItem(item: ApplicationItem, index: number): LicensedItem {
  const { unitPrice, totalPrice } = item;
  // Of an item without a quantity the price is of the whole.
  const whole = totalPrice ?? unitPrice;
  return {
    item: index + 1,
    eccn: item.eccn,
    description: item.description ?? '',
    unit: item.unit ?? '',
    currency: (unitPrice ?? totalPrice)?.currency ?? '',
    authorizedQuantity: item.quantity ?? '0',
    authorizedValue: (totalOf(item) ?? new Big(whole?.amount ?? 0)).toFixed(2),
    shippedQuantity: '0',
    shippedValue: '0',
  };
}

function percentOf(part: string, whole: string): number {
  return new Big(whole).eq(0) ? 0 : new Big(part).div(whole).times(100).toNumber();
}

function isShortLived(item: ClassifiedItem): boolean {
  const isOf = (listed: string) => item.eccn === listed || item.eccn.startsWith(`${listed}.`);
  return (
    SHORT_LIVED_FIREARMS.some(isOf) ||
    SHORT_LIVED_COMPUTING.some(isOf) ||
    isWithoutParagraph(item.eccn) ||
    isShortSupply(item)
  );
}

/** `3A090`, or `3A001.z`, which stands above paragraphs of both kinds: the shorter validity is the one that harms nobody. */
function isWithoutParagraph(eccn: string): boolean {
  return (
    COMPUTING_BY_NUMBER.includes(eccn) ||
    (eccn.includes('.z') && SHORT_LIVED_COMPUTING.some((listed) => listed.startsWith(`${eccn}.`)))
  );
}

function isShortSupply({ reasonsForControl }: ClassifiedItem): boolean {
  return reasonsForControl?.includes(VALIDITY.shortReason) === true;
}

function isHoliday(day: Day, state: string | null): boolean {
  const text = formatDay(day);
  const year = Number(text.slice(0, 4));
  return [null, state].some((of) => holidaysOf(of, year).has(text));
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${formatDay(day)}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

const holidays = new Map<string, ReadonlySet<string>>();

/**
 * The legal holidays of a year, of the nation (null) or of one State by its postal code, as days: what the calendar says in
 * instants would depend on the zone of the machine. An unknown State has the nation's.
 */
function holidaysOf(state: string | null, year: number): ReadonlySet<string> {
  const key = `${state ?? ''} ${year}`;
  const known = holidays.get(key);
  if (known) return known;
  const calendar = state === null ? new Holidays('US') : new Holidays('US', state);
  const days = calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  const found = new Set(days);
  holidays.set(key, found);
  return found;
}
