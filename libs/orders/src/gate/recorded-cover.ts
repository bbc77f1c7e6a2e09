import Big from 'big.js';
import type { OrderReason } from './decision.js';
import { itemOf } from './item-reasons.js';
import { applying, applyingReasons, isEmbargo } from './law-reasons.js';
import type { LawReason } from './law-reasons.js';
import type { OrderFacts, RecordedAuthorization } from './order-facts.js';
import { plainText } from './plain-text.js';
import { because } from './reasons.js';

/** How what a person recorded stands to a line of an order. */
export interface RecordedTry {
  readonly recorded: RecordedAuthorization;
  /** Why it does not cover it; none: it does. */
  readonly misses: readonly OrderReason[];
}

export function tryRecorded(facts: OrderFacts, recorded: RecordedAuthorization): RecordedTry {
  const misses = [
    ...termMisses(facts, recorded),
    ...endUseMisses(facts, recorded),
    ...partyMisses(facts, recorded),
    ...countryMisses(facts, recorded),
    ...valueMisses(facts, recorded),
    ...lawMisses(facts, recorded),
  ];
  return { recorded, misses };
}

/** What is said where it covers the line: by whom, until when, and under which conditions. */
export function recordedCovers(recorded: RecordedAuthorization): OrderReason[] {
  return [
    coveredBy(recorded),
    ...recorded.conditions.map((condition) => because('order_recorded_condition', { condition })),
  ];
}

function coveredBy(recorded: RecordedAuthorization): OrderReason {
  const said = { ...nameOf(recorded), validUntil: recorded.validUntil };
  switch (recorded.kind) {
    case 'determination':
      return because('order_covered_by_determination', said);
    case 'license_exception':
      return because('order_covered_by_exception', said);
    case 'general_license':
      return because('order_covered_by_general_license', said);
  }
}

function nameOf({ kind, symbol, recordedBy: by, recordedOn }: RecordedAuthorization) {
  return { what: symbol ?? kind, by, recordedOn };
}

function termMisses({ today, line: { on } }: OrderFacts, recorded: RecordedAuthorization): OrderReason[] {
  const { withdrawn, validFrom, validUntil } = recorded;
  const said = { ...nameOf(recorded), validFrom, validUntil, on, today };
  if (withdrawn) return [because('order_recorded_withdrawn', said)];
  if (today > validUntil) return [because('order_recorded_ended', said)];
  return [
    ...(on > validUntil ? [because('order_recorded_ends_before', said)] : []),
    ...(on < validFrom || today < validFrom ? [because('order_recorded_not_yet', said)] : []),
  ];
}

function endUseMisses({ line: { endUse } }: OrderFacts, recorded: RecordedAuthorization): OrderReason[] {
  if (recorded.endUses === null) return [];
  const said = { ...nameOf(recorded), endUses: recorded.endUses.join('; ') };
  if (endUse === null || plainText(endUse) === '') return [because('order_recorded_end_use_unsaid', said)];
  const isMeant = recorded.endUses.some((one) => plainText(one) === plainText(endUse));
  return isMeant ? [] : [because('order_recorded_other_end_use', { ...said, endUse })];
}

function partyMisses({ parties }: OrderFacts, recorded: RecordedAuthorization): OrderReason[] {
  const meant = recorded.partyIds;
  if (meant === null) return [];
  return parties
    .filter(({ partyId }) => partyId === null || !meant.includes(partyId))
    .map(({ name: party }) => because('order_recorded_other_party', { ...nameOf(recorded), party }));
}

const RECEIVERS: ReadonlySet<string | null> = new Set(['ultimate_consignee', 'end_user']);

/** It is for where the goods end, and whoever has them in the end is there. */
function countryMisses(
  { parties, line: { destination } }: OrderFacts,
  recorded: RecordedAuthorization,
): OrderReason[] {
  return parties
    .filter(({ role, country }) => RECEIVERS.has(role) && country !== '' && country !== destination)
    .map(({ name: party, country }) =>
      because('order_recorded_other_country', { ...nameOf(recorded), party, country, destination }),
    );
}

function valueMisses(
  { line: { value, worth = value.amount } }: OrderFacts,
  recorded: RecordedAuthorization,
): OrderReason[] {
  if (recorded.maxValue === null) return [];
  const { amount: most, currency } = recorded.maxValue;
  const said = { ...nameOf(recorded), most, currency };
  if (currency !== value.currency)
    return [because('order_recorded_other_currency', { ...said, ordered: value.currency })];
  if (new Big(worth).lte(most)) return [];
  return [because('order_recorded_above_value', { ...said, amount: worth })];
}

/** A general license is a license of its own authority, given to all: as one of another authority it answers its law alone. */
export function isOfOtherLaw({ kind, answersLaw }: RecordedAuthorization): boolean {
  return kind === 'general_license' && !answersLaw;
}

/** It gives way to each rule that asks for a license, but to those that the exception itself overcomes, if its conditions are met. */
function lawMisses(facts: OrderFacts, recorded: RecordedAuthorization): OrderReason[] {
  if (isOfOtherLaw(recorded)) return applyingReasons(facts, isEmbargo);
  const rules = applying(facts);
  if (rules.length === 0) return [];
  const isException = recorded.kind === 'license_exception';
  const own = isException ? exceptionMisses(facts, recorded) : [];
  const overruling = rules.filter((rule) => !isException || !isOvercome(rule, recorded.symbol));
  return [
    ...own,
    ...overruling.map(({ text: why, citation }) =>
      because('order_recorded_overruled', { ...nameOf(recorded), why }, citation),
    ),
  ];
}

function exceptionMisses(facts: OrderFacts, recorded: RecordedAuthorization): OrderReason[] {
  const found = facts.law?.exceptions.find(({ symbol }) => symbol === recorded.symbol);
  const said = { ...nameOf(recorded), item: itemOf(facts), destination: facts.line.destination };
  if (!found) return [because('order_exception_unavailable', said)];
  const [first] = found.notMet;
  if (first === undefined) return [];
  return [because('order_exception_not_met', { ...said, conditions: found.notMet.join('; ') }, first)];
}

function isOvercome({ overcomeBy }: LawReason, symbol: string | null): boolean {
  if (overcomeBy === 'part_740') return true;
  return overcomeBy !== 'none' && symbol !== null && overcomeBy.includes(symbol);
}
