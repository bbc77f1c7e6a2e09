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

/** What the whole line is worth: as it was ordered, or what went out of it with what goes now, where that is more. */
export function worthOf({ asked, issued }: Pick<OrderCheck, 'asked' | 'issued'>, going = '0'): string {
  const { amount } = asked.value;
  const gone = new Big(issued.value).plus(going);
  return isAmount(amount) && gone.gt(amount) ? gone.toFixed() : amount;
}

/** Whether all of it went out. */
export function isIssued({ asked, issued }: Pick<OrderCheck, 'asked' | 'issued'>): boolean {
  const gone = new Big(issued.quantity);
  return gone.gt(0) && isAmount(asked.quantity) && gone.gte(asked.quantity);
}

/** What is no amount is left as it was sent. */
function left(amount: string, issued: string): string {
  const gone = new Big(issued);
  return gone.eq(0) || !isAmount(amount) ? amount : new Big(amount).minus(gone).toFixed();
}

function isAmount(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
