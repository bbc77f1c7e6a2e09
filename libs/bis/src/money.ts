import Big from 'big.js';
import type { Money, PricedItem } from './application.js';

const CENTS = 2;

/** Quantity times unit price, to the cent; null while either is missing. 15 CFR 748, Supp. 1, Block 22(h). */
export function totalOf({ quantity, unitPrice }: PricedItem): Big | null {
  return quantity && unitPrice ? new Big(quantity).times(unitPrice.amount).round(CENTS) : null;
}

/** The sum of the items in their one currency; null while something is missing or the currencies differ. Block 23. */
export function totalValueOf(items: readonly PricedItem[]): Money | null {
  const currencies = new Set(items.map(({ unitPrice }) => unitPrice?.currency));
  const [currency] = currencies;
  const totals = items.map(totalOf);
  if (currencies.size !== 1 || !currency || totals.includes(null)) return null;
  return {
    amount: totals.reduce<Big>((sum, total) => sum.plus(total ?? 0), new Big(0)).toFixed(CENTS),
    currency,
  };
}

export function isSameAmount(amount: string, expected: Big): boolean {
  return new Big(amount).round(CENTS).eq(expected);
}
