import Big from 'big.js';

/** Units of the trade that are counted one by one: no half of them can be shipped. */
const COUNTED_UNITS =
  /^(each|ea\.?|piece|pc\.?|unit|number|no\.?|item|set|pair|dozen|doz\.?|gross)(s|es)?$|^pcs\.?$|^nos\.?$/i;

/** Whether a quantity can be shipped in a unit: what is counted one by one is shipped whole. 15 CFR 750.7(f). */
export function fitsUnit(quantity: string, unit: string): boolean {
  return !COUNTED_UNITS.test(unit.trim()) || new Big(quantity).round(0, Big.roundDown).eq(quantity);
}
