import type { OrderReason } from './decision.js';
import type { OrderFacts } from './order-facts.js';
import { because } from './reasons.js';

/** Why it is not known what the item is. */
export function itemReasons(facts: OrderFacts): OrderReason[] {
  const { doubt, eccn } = facts.item;
  const item = itemOf(facts);
  if (eccn === null || doubt === 'unclassified') return [because('order_item_unclassified', { item })];
  if (doubt === 'under_review') return [because('order_item_under_review', { item })];
  if (doubt === 'eccn_differs')
    return [because('order_eccn_differs', { item, eccn, said: facts.line.eccn ?? '' })];
  return [];
}

/** The item by the company's name for it; else by its ECCN, else by its place in the order. */
export function itemOf({ item: { label, eccn }, line: { document, line } }: OrderFacts): string {
  return label ?? eccn ?? `${document}/${line}`;
}
