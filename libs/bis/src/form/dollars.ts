import Big from 'big.js';
import type { Money } from '../application.js';

/** Below this a price is given exactly, in US dollars. 15 CFR 748, Supp. 1, Block 22(g). */
const EXACT_BELOW = '0.50';

/** Rounded to the nearest whole dollar, half a dollar up; below 50 cents exactly. 15 CFR 748, Supp. 1, Block 22(g). */
export function wholeDollars(amount: Big): string {
  return amount.lt(EXACT_BELOW) ? amount.toFixed() : amount.round(0, Big.roundHalfUp).toFixed();
}

/** A price as it is typed; in another currency as it is, with its name, so that nobody takes it for dollars. */
export function priceOnForm({ amount, currency }: Money): string {
  return currency === 'USD' ? wholeDollars(new Big(amount)) : `${amount} ${currency}`;
}
