import type { Day } from './day.js';

/** Days taken out, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The union of the days that suspensions take out of a clock: each takes out the days after its `from` up to its
 * `to`; only days after the clock's start and not after `stop` matter, none counts twice.
 */
export function mergeSpans(suspensions: readonly Span[], startedOn: Day, stop: Day): Span[] {
  const spans = suspensions
    .map(({ from, to }) => ({ from: Math.max(from, startedOn) + 1, to: Math.min(to, stop) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from);

  const merged: { from: Day; to: Day }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  return merged;
}

/** The last day on which no more than `days` days have been counted since the start. */
export function dueDay(startedOn: Day, days: number, excluded: readonly Span[]): Day {
  let dueOn = startedOn + days;
  for (const span of excluded) {
    if (span.from > dueOn + 1) break;
    dueOn += lengthOf(span);
  }
  return dueOn;
}

export function lengthOf(span: Span): number {
  return span.to - span.from + 1;
}
