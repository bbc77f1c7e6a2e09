import { WorkingDays } from './calendar.js';
import type { Closure } from './calendar.js';
import { clocksOf } from './clocks.js';
import type { Clock } from './clocks.js';
import type { Day } from './day.js';
import type { Outcome, Pack } from './pack.js';
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
}

/** A regime that was loaded: its pack, and the calendar of its authority. */
export class Regime {
  private readonly working: WorkingDays;

  constructor(
    readonly pack: Pack,
    closures: readonly Closure[] = [],
  ) {
    this.working = new WorkingDays(pack.calendar, closures);
  }

  /** What follows from a history, as it stands at the end of a day; or the event that cannot be true. */
  simulate(
    events: readonly unknown[],
    asOf: Day,
    kind = this.pack.kinds[0]?.id ?? '',
  ): Outlook | Contradiction {
    const record = readRecord(this.pack, events, asOf);
    if (record === null) return { status: null, statusCertainty: null, outcome: null, clocks: [] };
    if (isContradiction(record)) return record;
    const standing = standingOf(this.pack, record, asOf);
    const clocks = clocksOf({ pack: this.pack, record, standing, working: this.working, asOf }, kind);
    return {
      status: standing.status,
      statusCertainty: standing.certainty,
      outcome: standing.outcome,
      clocks,
    };
  }
}
