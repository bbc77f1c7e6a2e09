import { WorkingDays } from './calendar.js';
import type { Closure } from './calendar.js';
import { clocksOf } from './clocks.js';
import type { Clock } from './clocks.js';
import type { Day } from './day.js';
import type { Outcome, Pack } from './pack.js';
import { parseDay } from './day.js';
import { allowedAfter } from './next.js';
import { isContradiction, readRecord } from './record.js';
import type { Contradiction } from './record.js';
import { standingOf } from './standing.js';
import type { Certainty } from './standing.js';

/** How a case stands at the end of a day, as far as its applicant can know. */
export interface Outlook {
  readonly status: string | null;
  readonly statusCertainty: Certainty | null;
  readonly outcome: Outcome | null;
  readonly clocks: readonly Clock[];
  /** The types of event that may be recorded next, as of that day, sorted. */
  readonly allowedEvents: readonly string[];
}

/** A regime that was loaded: its pack, and the calendar of its authority. */
export class Regime {
  private readonly working: WorkingDays;

  constructor(
    readonly pack: Pack,
    closures: readonly Closure[] = [],
  ) {
    const known = (pack.calendar.closures ?? []).map(({ from, to }) => ({
      from: parseDay(from) ?? NaN,
      to: parseDay(to) ?? NaN,
    }));
    this.working = new WorkingDays(pack.calendar, [...known, ...closures]);
  }

  /** What follows from a history, as it stands at the end of a day; or the event that cannot be true. */
  simulate(
    events: readonly unknown[],
    asOf: Day,
    kind = this.pack.kinds[0]?.id ?? '',
  ): Outlook | Contradiction {
    const record = readRecord(this.pack, events, asOf);
    if (record === null)
      return { status: null, statusCertainty: null, outcome: null, clocks: [], allowedEvents: ['filed'] };
    if (isContradiction(record)) return record;
    const standing = standingOf(this.pack, record, asOf);
    const clocks = clocksOf({ pack: this.pack, record, standing, working: this.working, asOf }, kind);
    const { status, certainty: statusCertainty, outcome } = standing;
    return {
      status,
      statusCertainty,
      outcome,
      clocks,
      allowedEvents: allowedAfter(this.pack, record, standing),
    };
  }
}
