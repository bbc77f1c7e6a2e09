import { parseDay } from './day.js';
import type { Day } from './day.js';
import { happensTo } from './pack.js';
import type { ClockRule, Pack } from './pack.js';
import type { CaseRecord, Happening } from './record.js';
import type { Span } from './span.js';

/** A case under a law that it may be of: the pack with the events and the clocks of its own alone, and the record of its being filed then. */
export interface LawfulCase {
  readonly law: Pack;
  readonly record: CaseRecord;
}

/** The case under the law of the day on which it was filed; where the law changed between the days of its filing, under each. */
export function underItsLaw(pack: Pack, kind: string, record: CaseRecord): LawfulCase[] {
  const events = pack.events.filter((rule) => happensTo(rule, kind));
  const clocks = pack.clocks.filter(({ for: kinds }) => kinds?.includes(kind) ?? true);
  return partsOf(record.filed.span, clocks)
    .filter(({ lo }) => record.happenings.every(({ span }) => span.hi >= lo))
    .map((span) => ({
      law: { ...pack, events, clocks: clocks.filter((rule) => isInForce(rule, span.lo)) },
      record: filedWithin(record, span),
    }));
}

/** The days in which no clock begins or ceases to be in force. */
function partsOf({ lo, hi }: Span, clocks: readonly ClockRule[]): Span[] {
  const changes = clocks.map(forceOf).flatMap(({ from, until }) => [from, until + 1]);
  const begins = [lo, ...new Set(changes.filter((day) => lo < day && day <= hi))].sort((a, b) => a - b);
  return begins.map((day, index) => ({ lo: day, hi: (begins[index + 1] ?? hi + 1) - 1 }));
}

function isInForce(rule: ClockRule, on: Day): boolean {
  const { from, until } = forceOf(rule);
  return from <= on && on <= until;
}

function forceOf({ inForce }: ClockRule): { from: Day; until: Day } {
  return { from: parseDay(inForce?.from) ?? -Infinity, until: parseDay(inForce?.until) ?? Infinity };
}

function filedWithin(record: CaseRecord, span: Span): CaseRecord {
  const filed = { ...record.filed, span };
  const narrowed = (one: Happening) => (one === record.filed ? filed : one);
  const things = record.things.map((thing) => ({ ...thing, opened: narrowed(thing.opened) }));
  return { ...record, filed, happenings: record.happenings.map(narrowed), things };
}
