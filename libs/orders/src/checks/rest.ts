import Big from 'big.js';
import type { AskedLine, OrderCheck } from './order-check.js';

/** What of a line did not go out yet. */
export function restOf({ asked, issued }: Pick<OrderCheck, 'asked' | 'issued'>): AskedLine {
  const { value, quantity } = asked;
  return {
    ...asked,
    quantity: left(quantity, issued.quantity),
    value: { ...value, amount: left(value.amount, issued.value) },
  };
}

/** What is no number is left as it was sent. */
function left(amount: string, issued: string): string {
  if (new Big(issued).eq(0)) return amount;
  try {
    return new Big(amount).minus(issued).toFixed();
  } catch {
    return amount;
  }
}

/** Whether all of it went out. */
export function isIssued(check: Pick<OrderCheck, 'asked' | 'issued'>): boolean {
  const issued = new Big(check.issued.quantity);
  if (issued.eq(0)) return false;
  try {
    return issued.gte(check.asked.quantity);
  } catch {
    return false;
  }
}
