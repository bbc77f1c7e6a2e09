import type { License, LicenseLine } from '../licenses/licenses.js';
import type { OrderCheck } from './orders.js';

/** Of a decimal number so many digits after the point are counted. */
const DIGITS = 4;
const ONE = 10n ** BigInt(DIGITS);
const DECIMAL = /^(\d{1,15})(?:\.(\d{1,4}))?$/;

/** A decimal number, counted in its smallest part; null: it is none. */
function partsOf(text: string): bigint | null {
  const [, whole, cents = ''] = DECIMAL.exec(text.trim()) ?? [];
  return whole === undefined ? null : BigInt(whole) * ONE + BigInt(cents.padEnd(DIGITS, '0'));
}

function textOfParts(parts: bigint): string {
  const size = parts < 0n ? -parts : parts;
  let cents = String(size % ONE).padStart(DIGITS, '0');
  while (cents.endsWith('0')) cents = cents.slice(0, -1);
  return `${parts < 0n ? '-' : ''}${size / ONE}${cents === '' ? '' : `.${cents}`}`;
}

/** What is left of one number without another. */
export function without(all: string, part: string): string {
  const [from, taken] = [partsOf(all), partsOf(part)];
  return from === null || taken === null ? all : textOfParts(from - taken);
}

/** What of the line did not go out yet. */
export function restOf({ asked, issued }: Pick<OrderCheck, 'asked' | 'issued'>) {
  return {
    quantity: without(asked.quantity, issued.quantity),
    amount: without(asked.value.amount, issued.value),
  };
}

export interface IssueForm {
  readonly quantity: string;
  readonly amount: string;
}

/**
 * What the line of the license has left once this went out: of a part of what is held for it as large a part is drawn. The
 * service counts; this is shown before it does. Null of what is not counted, or not written yet.
 */
export function leftAfter(
  { balance: { remaining } }: LicenseLine,
  check: Pick<OrderCheck, 'asked' | 'issued' | 'reservation'>,
  form: IssueForm,
): License['lines'][number]['balance']['remaining'] {
  const rest = restOf(check);
  const { reservation } = check;
  return {
    quantity: drawn(remaining.quantity, reservation?.quantity ?? null, form.quantity, rest.quantity),
    value: drawn(remaining.value, reservation?.value?.amount ?? null, form.amount, rest.amount),
  };
}

function drawn(left: string | null, held: string | null, goes: string, rest: string): string | null {
  if (left === null) return null;
  const [has, reserved, going, all] = [left, held ?? '0', goes, rest].map(partsOf);
  if (has == null || reserved == null || going == null || all == null || all === 0n) return null;
  return textOfParts(has - (reserved * going) / all);
}
