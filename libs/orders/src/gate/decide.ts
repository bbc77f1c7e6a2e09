import type { Decided, OrderAuthorization, OrderDecision, OrderDraw, OrderReason } from './decision.js';
import { itemOf, itemReasons } from './item-reasons.js';
import { applying, applyingReasons, isEmbargo } from './law-reasons.js';
import { tryLicense } from './license-cover.js';
import type { LicenseTry } from './license-cover.js';
import { lineFaults } from './line-faults.js';
import type { OrderFacts, OrderLicense } from './order-facts.js';
import { partyReasons } from './party-reasons.js';
import { because } from './reasons.js';
import { isOfOtherLaw, recordedCovers, tryRecorded } from './recorded-cover.js';
import type { RecordedTry } from './recorded-cover.js';

/**
 * Whether a line of an order may go out, under what, and why or why not. Pure: the same facts give the same answer. What covers a line is a
 * license, or what a person recorded; that nothing asks for a license is never a reason to release it. docs/orders.md
 */
export function decide(facts: OrderFacts): Decided {
  const faults = [...lineFaults(facts), ...itemReasons(facts)];
  // Of a line that cannot be counted, or an item that is not known, nobody can say what covers it.
  const cover = faults.length > 0 ? { by: null, reasons: [] } : coverOf(facts);
  const reasons = [...faults, ...partyReasons(facts, cover.by?.license ?? null), ...cover.reasons];
  const decision = decisionOf(reasons);
  if (decision !== 'release' || !cover.by) {
    // What it would go by is said where it goes.
    const held = cover.by ? reasons.filter(({ holds }) => holds !== 'no') : reasons;
    return { decision, authorization: null, draw: null, reasons: held, validUntil: untilOf(facts, null) };
  }
  const { authorization, draw, endsAt } = cover.by;
  return { decision, authorization, draw, reasons, validUntil: untilOf(facts, endsAt) };
}

/** By what a line may go. */
interface Covering {
  readonly authorization: OrderAuthorization;
  /** Null: what a person recorded. */
  readonly license: OrderLicense | null;
  readonly draw: OrderDraw | null;
  readonly endsAt: string;
}

interface Cover {
  /** Null: nothing covers it. */
  readonly by: Covering | null;
  readonly reasons: readonly OrderReason[];
}

const WORST: readonly OrderReason['holds'][] = ['blocked', 'hold'];

function decisionOf(reasons: readonly OrderReason[]): OrderDecision {
  const worst = WORST.find((holds) => reasons.some((reason) => reason.holds === holds));
  return worst === 'blocked' || worst === 'hold' ? worst : 'release';
}

/** The license that the order names, and no other; else the first license that covers it, else what a person recorded. */
function coverOf(facts: OrderFacts): Cover {
  if (facts.named !== null) return namedCover(facts, facts.named);
  const licenses = facts.licenses.map((license) => tryLicense(facts, license));
  const license = licenses.find(({ misses }) => misses.length === 0);
  if (license) return byLicense(facts, license);
  const recorded = facts.recorded.map((one) => tryRecorded(facts, one));
  const one = recorded.find(({ misses }) => misses.length === 0);
  return one ? byRecorded(facts, one) : { by: null, reasons: whyUncovered(facts, licenses, recorded) };
}

function namedCover(facts: OrderFacts, { number, licenseId }: NonNullable<OrderFacts['named']>): Cover {
  const license = facts.licenses.find(({ id }) => id === licenseId);
  if (!license) return { by: null, reasons: [because('order_license_unknown', { number })] };
  if (license.status === 'revoked') {
    const cited = license.answersLaw ? undefined : null;
    return { by: null, reasons: [because('order_license_revoked', { number: license.number }, cited)] };
  }
  const tried = tryLicense(facts, license);
  return tried.misses.length === 0 ? byLicense(facts, tried) : { by: null, reasons: tried.misses };
}

function byLicense(facts: OrderFacts, { license, draw, covers }: LicenseTry): Cover {
  const { id, number, endsAt } = license;
  const authorization = { kind: 'license', id, number, line: draw.line } as const;
  return {
    by: { authorization, license, draw, endsAt },
    reasons: [...covers, ...(license.answersLaw ? [] : otherLaw(facts, number))],
  };
}

/** A license of another authority answers its law alone: what the loaded law asks for beside it is said. */
function otherLaw(facts: OrderFacts, number: string): OrderReason[] {
  return applying(facts).map(({ text: why, citation }) =>
    because('order_other_law', { number, why }, citation),
  );
}

function byRecorded(facts: OrderFacts, { recorded }: RecordedTry): Cover {
  const { kind, id, symbol, endsAt } = recorded;
  return {
    by: { authorization: { kind, id, number: symbol, line: null }, license: null, draw: null, endsAt },
    reasons: [
      ...recordedCovers(recorded),
      ...(isOfOtherLaw(recorded) ? otherLaw(facts, symbol ?? kind) : []),
    ],
  };
}

/** That nothing covers it, what the law asks for, and of what comes nearest why it does not. */
function whyUncovered(
  facts: OrderFacts,
  licenses: readonly LicenseTry[],
  recorded: readonly RecordedTry[],
): OrderReason[] {
  const { destination } = facts.line;
  const nearest = [nearestOf(licenses.filter(({ isOfItem }) => isOfItem)), nearestOf(recorded)];
  const said = nearest.flatMap((one) => one?.misses ?? []);
  const isSaid = (code: string) => said.some(({ says }) => says.code === code);
  return [
    because('order_not_covered', { item: itemOf(facts), destination }),
    ...said,
    // Once, where a license of another authority missed it for the same.
    ...applyingReasons(facts, (reason) => !isEmbargo(reason) || !isSaid('order_embargo')),
  ];
}

/** Of those that lack the same number of things, the first. */
function nearestOf<T extends { readonly misses: readonly OrderReason[] }>(
  tries: readonly T[],
): T | undefined {
  return [...tries].sort((a, b) => a.misses.length - b.misses.length)[0];
}

const MINUTE_MS = 60_000;

/** The answer's own minutes, and not beyond the last moment of what covers it. */
function untilOf({ now, answerMinutes }: OrderFacts, endsAt: string | null): string {
  const own = Date.parse(now) + answerMinutes * MINUTE_MS;
  const until = endsAt === null ? own : Math.min(own, Date.parse(endsAt));
  return new Date(until).toISOString();
}
