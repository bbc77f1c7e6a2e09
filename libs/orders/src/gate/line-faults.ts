import Big from 'big.js';
import type { OrderReason } from './decision.js';
import type { OrderFacts } from './order-facts.js';
import { because } from './reasons.js';
import { isCounted, isKnownUnit, isWhole } from './units.js';

/** More of one line is a mistake of whoever typed it, until a person says that it is none: pieces, and of what is measured. */
const MOST = { counted: '10000000', measured: '1000000000', value: '100000000000' } as const;

const DECIMAL = /^-?\d{1,40}(\.\d{1,20})?$/;

/** What is wrong with the line itself, as the other system sent it. */
export function lineFaults(facts: OrderFacts): OrderReason[] {
  return [
    ...quantityFaults(facts),
    ...valueFaults(facts),
    ...dayFaults(facts),
    ...senderFaults(facts),
    ...issuedFaults(facts),
  ];
}

function quantityFaults({ line: { quantity, unit } }: OrderFacts): OrderReason[] {
  const faults = isKnownUnit(unit) ? [] : [because('order_unit_unknown', { unit })];
  if (!DECIMAL.test(quantity)) return [...faults, because('order_quantity_unreadable', { quantity })];
  const amount = new Big(quantity);
  const most = isCounted(unit) ? MOST.counted : MOST.measured;
  if (amount.lte(0)) return [...faults, because('order_quantity_not_positive', { quantity })];
  if (amount.gt(most)) return [...faults, because('order_quantity_beyond_reason', { quantity, unit, most })];
  if (!isWhole(quantity, unit)) return [...faults, because('order_quantity_not_whole', { quantity, unit })];
  return faults;
}

function valueFaults({ line: { value } }: OrderFacts): OrderReason[] {
  const { amount, currency } = value;
  if (!DECIMAL.test(amount)) return [because('order_value_unreadable', { amount })];
  if (new Big(amount).lte(0)) return [because('order_value_not_positive', { amount, currency })];
  if (new Big(amount).gt(MOST.value))
    return [because('order_value_beyond_reason', { amount, currency, most: MOST.value })];
  return [];
}

function dayFaults({ line: { on }, today }: OrderFacts): OrderReason[] {
  return on < today ? [because('order_day_past', { on, today })] : [];
}

function senderFaults({ line: { document, line }, alsoFrom }: OrderFacts): OrderReason[] {
  return alsoFrom === null
    ? []
    : [because('order_line_from_two_systems', { document, line, system: alsoFrom })];
}

/** What went out and what is left are counted in one unit and one currency. */
function issuedFaults({ line: { unit, value, issuedIn = [] } }: OrderFacts): OrderReason[] {
  const other = issuedIn.find((one) => one.unit !== unit || one.currency !== value.currency);
  return other ? [because('order_issued_in_other_unit', other)] : [];
}
