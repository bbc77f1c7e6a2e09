import type { OrderReason } from './decision.js';
import { itemOf } from './item-reasons.js';
import type { LawAnswer, OrderFacts } from './order-facts.js';
import { because } from './reasons.js';

export type LawReason = LawAnswer['reasons'][number];

/** The rules of embargoes and other special controls, as `determine` of libs/bis names them. */
const EMBARGO = '746';

export function isEmbargo({ rule }: LawReason): boolean {
  return rule === EMBARGO;
}

/** The rules of the loaded law that ask for a license, each once. */
export function applying({ law }: OrderFacts): LawReason[] {
  const rules = new Map<string, LawReason>();
  for (const reason of law?.reasons ?? [])
    if (reason.applies && !rules.has(reason.rule)) rules.set(reason.rule, reason);
  return [...rules.values()];
}

/** The same, said; where `isMeant` picks some, those. */
export function applyingReasons(
  facts: OrderFacts,
  isMeant: (reason: LawReason) => boolean = () => true,
): OrderReason[] {
  const item = itemOf(facts);
  const { destination } = facts.line;
  return applying(facts)
    .filter(isMeant)
    .map((reason) =>
      isEmbargo(reason)
        ? because('order_embargo', { item, destination }, reason.citation)
        : because('order_law_requires', { item, why: reason.text }, reason.citation),
    );
}
