import Big from 'big.js';

/** Units of the trade that are counted one by one, and how many are in one: no half of them can be shipped. */
const COUNTED_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(each|ea\.?|piece|pc\.?|unit|number|no\.?|item|set|pair)(s|es)?$|^pcs\.?$|^nos\.?$/i, 1],
  [/^(dozen|doz\.?)(s|es)?$/i, 12],
  [/^gross(es)?$/i, 144],
];

/** Whether a quantity can be shipped in a unit: what is counted one by one is shipped whole. 15 CFR 750.7(f). */
export function fitsUnit(quantity: string, unit: string): boolean {
  const [, each] = COUNTED_UNITS.find(([name]) => name.test(unit.trim())) ?? [];
  return each === undefined || new Big(quantity).times(each).mod(1).eq(0);
}
