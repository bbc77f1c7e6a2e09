import { WorkingDays } from './calendar.js';
import type { Closure } from './calendar.js';
import { clocksOf } from './clocks.js';
import type { Day } from './day.js';
import type { Pack } from './pack.js';
import { parseDay } from './day.js';
import { allowedAfter } from './next.js';
import { agreed } from './outlook.js';
import type { Outlook } from './outlook.js';
import { isContradiction, readRecords } from './record.js';
import type { CaseRecord, Contradiction } from './record.js';
import { misplaced, standingOf } from './standing.js';

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
    const reading = readRecords(this.pack, events, asOf);
    if (isContradiction(reading)) return reading;
    const outlooks = reading.records.map((record) => this.outlookOf(record, asOf, kind));
    const possible = outlooks.filter((outlook) => !isContradiction(outlook)) as Outlook[];
    if (possible.length === 0) return outlooks.at(-1) as Contradiction;
    return agreed(this.pack, possible, reading.areAll);
  }

  private outlookOf(record: CaseRecord | null, asOf: Day, kind: string): Outlook | Contradiction {
    if (record === null)
      return { status: null, statusCertainty: null, outcome: null, clocks: [], allowedEvents: ['filed'] };
    const wrong = misplaced(this.pack, record);
    if (wrong) return wrong;
    const standing = standingOf(this.pack, record, asOf);
    const clocks = clocksOf({ pack: this.pack, record, standing, working: this.working, asOf }, kind);
    const { status, certainty: statusCertainty, outcome } = standing;
    const allowedEvents = allowedAfter(this.pack, record, standing);
    return { status, statusCertainty, outcome, clocks, allowedEvents };
  }
}
