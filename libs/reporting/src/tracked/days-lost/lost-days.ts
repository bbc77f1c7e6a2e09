import type { FilingHistory, HistoryEvent } from '@ninety/licensing';
import { SUSPENSION_RULES } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';

/**
 * By what days are lost, the foremost first: a day to which two apply is the first one's. On a day on which the authority is closed
 * nothing else is held against it; what it said of a hold is surer than that it said nothing.
 */
export const CAUSES = [
  'closure',
  'hold_without_basis',
  'silence_after_answer',
  'silence_after_filing',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Days from one to another, both included; none where they are turned around. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Days of a cause: those that are sure, and those that may be. */
export interface Span {
  readonly cause: Cause;
  /** Within what may be; turned around: none is sure. */
  readonly certain: Days;
  readonly possible: Days;
}

/** Days of one month of which the same is so. */
export interface Piece {
  readonly from: Day;
  readonly days: number;
  readonly certain: ReadonlySet<Cause>;
  readonly possible: ReadonlySet<Cause>;
}

const NONE: Days = { from: 1, to: 0 };
const WITHOUT_BASIS: ReadonlySet<string> = new Set(
  Object.entries(SUSPENSION_RULES).flatMap(([kind, { citation }]) => (citation === null ? [kind] : [])),
);

/** Of a filing, the days that are lost, or may be. What ended without being recorded may be over: its days are not sure. */
export function spansOf(filing: FilingHistory, asOf: Day, closures: readonly Days[]): Span[] {
  const life = lifeOf(filing, asOf);
  return [
    ...closures.map((closure) => ({
      cause: 'closure' as const,
      certain: common(closure, life.certain),
      possible: common(closure, life.possible),
    })),
    ...filing.events.flatMap((event, place) => spansFrom(filing, event, place, life.possible.to)),
  ].filter(({ possible }) => possible.from <= possible.to);
}

/** The days on which a filing was pending: after it was filed, until it ended. */
export function lifeOf(
  { filedFrom, filedTo, endedFrom, endedTo, isRecorded, events }: FilingHistory,
  asOf: Day,
): {
  readonly certain: Days;
  readonly possible: Days;
} {
  // Who was heard of was pending then, and nothing is known of later.
  const heard = Math.max(filedTo, ...events.map(({ from }) => from));
  const sure = isRecorded && endedFrom !== null ? endedFrom : Math.min(heard, endedTo ?? asOf);
  return {
    certain: { from: filedTo + 1, to: Math.min(sure, asOf) },
    possible: { from: filedFrom + 1, to: Math.min(endedTo ?? asOf, asOf) },
  };
}

function spansFrom(filing: FilingHistory, event: HistoryEvent, place: number, last: Day): Span[] {
  if (event.opens === 'suspension' && event.kind !== null && WITHOUT_BASIS.has(event.kind))
    return [holdFrom(filing, event, place, last)];
  // The first thing of a filing is that it was filed.
  if (place === 0) return [silenceFrom(filing, event, place, last, 'silence_after_filing')];
  const isAnswer = event.speaks === 'applicant' && (event.closes !== null || event.answers !== null);
  return isAnswer ? [silenceFrom(filing, event, place, last, 'silence_after_answer')] : [];
}

/** The days after a hold was placed, up to and including the one on which it ended. */
function holdFrom({ events }: FilingHistory, event: HistoryEvent, place: number, last: Day): Span {
  const later = events.slice(place + 1);
  const closing = later.filter(
    ({ closes, thing }) => closes === event.opens && (thing === null || thing === event.thing),
  );
  const endings = [...closing, ...later.filter(({ ends }) => ends)];
  return {
    cause: 'hold_without_basis',
    certain: closing.length === 0 ? NONE : { from: event.to + 1, to: earliest(endings, 'from') },
    possible: { from: event.from + 1, to: Math.min(earliest(endings, 'to'), last) },
  };
}

/** The days after the applicant spoke, until the authority did or the case ended; that day is none of them. */
function silenceFrom(
  { events }: FilingHistory,
  event: HistoryEvent,
  place: number,
  last: Day,
  cause: Cause,
): Span {
  const isSign = ({ speaks, ends }: HistoryEvent) => speaks === 'authority' || ends;
  const later = events.slice(place + 1).filter(isSign);
  // What may have been before may have been after as well.
  const maybeLater = events.slice(0, place).filter((one) => isSign(one) && one.to > event.from);
  return {
    cause,
    certain:
      later.length === 0 ? NONE : { from: event.to + 1, to: earliest([...later, ...maybeLater], 'from') - 1 },
    possible: { from: event.from + 1, to: Math.min(earliest(later, 'to') - 1, last) },
  };
}

function earliest(events: readonly HistoryEvent[], end: 'from' | 'to'): Day {
  return events.reduce((least, event) => Math.min(least, event[end]), Infinity);
}

function common(one: Days, other: Days): Days {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

/**
 * The days of a period by what is so of them. Each day is in one piece at most, whatever applies to it.
 *
 * @param cuts days with which a piece begins at the latest, such as the firsts of months
 */
export function piecesOf(spans: readonly Span[], period: Days, cuts: readonly Day[]): Piece[] {
  const known = spans.map(({ cause, certain, possible }) => {
    const may = common(possible, period);
    return { cause, possible: may, certain: common(certain, may) };
  });
  const edges = new Set(cuts.filter((day) => period.from <= day && day <= period.to));
  for (const { certain, possible } of known)
    for (const { from, to } of [certain, possible]) if (from <= to) edges.add(from).add(to + 1);
  const days = [...edges].sort((a, b) => a - b);
  return days.flatMap((from, index) => {
    const until = days[index + 1] ?? from;
    const on = (name: 'certain' | 'possible') =>
      new Set(
        known.flatMap((span) => (span[name].from <= from && from <= span[name].to ? [span.cause] : [])),
      );
    const possible = on('possible');
    return until === from || possible.size === 0
      ? []
      : [{ from, days: until - from, certain: on('certain'), possible }];
  });
}

/** At least so many days, and at most so many. */
export interface LostBounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Days that were lost, in all and by each cause. */
export class LostDays {
  private readonly sums = new Map<Cause | 'total' | 'overlap', { atLeast: number; atMost: number }>();

  add({ days, certain, possible }: Piece): void {
    this.count('total', certain.size > 0 ? days : 0, days);
    if (possible.size > 1) this.count('overlap', certain.size > 1 ? days : 0, days);
    CAUSES.forEach((cause, place) => {
      const before = CAUSES.slice(0, place);
      const isSure = certain.has(cause) && !before.some((one) => possible.has(one));
      const maybe = possible.has(cause) && !before.some((one) => certain.has(one));
      this.count(cause, isSure ? days : 0, maybe ? days : 0);
    });
  }

  of(name: Cause | 'total' | 'overlap'): LostBounds {
    const { atLeast, atMost } = this.sums.get(name) ?? { atLeast: 0, atMost: 0 };
    return { atLeast, atMost };
  }

  private count(name: Cause | 'total' | 'overlap', atLeast: number, atMost: number): void {
    const sum = this.sums.get(name) ?? { atLeast: 0, atMost: 0 };
    sum.atLeast += atLeast;
    sum.atMost += atMost;
    this.sums.set(name, sum);
  }
}
