import { LOCALES } from '../formats.js';
import { pluralsOf } from '../plural.js';

const number = new Intl.NumberFormat(LOCALES.de);

/** Which sentence a count takes. */
export const mehrzahl = pluralsOf(LOCALES.de);

/** `1.200 Anträge`, `1 Antrag`. */
export function gezaehlt(count: number, one: string, other: string): string {
  return `${number.format(count)} ${mehrzahl(count, { one, other })}`;
}

/** `0,5 kg` as `numberText` has it, for what a catalogue itself has to count. */
export const zahl = (count: number) => number.format(count);

/** `am 1. Juli 2019`, and `frühestens am 1. Juli 2019` as it is: a day that is known only so has its preposition. */
export const am = (day: string) => (/^\d/.test(day) ? `am ${day}` : day);

export const tage = (count: number) => gezaehlt(count, 'Tag', 'Tage');
