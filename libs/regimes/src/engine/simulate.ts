import { WorkingDays } from './calendar.js';
import type { Closure } from './calendar.js';
import { clocksOf } from './clocks.js';
import type { Day } from './day.js';
import { eventOf, happensTo } from './pack.js';
import type { Pack } from './pack.js';
import { parseDay } from './day.js';
import { allowedAfter } from './next.js';
import { underItsLaw } from './law.js';
import type { LawfulCase } from './law.js';
import { agreed } from './outlook.js';
import type { Outlook } from './outlook.js';
import { fault, isContradiction, readRecords } from './record.js';
import type { Contradiction } from './record.js';
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

  /** Whether its authority works on a day: it is none of a weekend, no holiday, and no closure that is known. */
  worksOn(day: Day): boolean {
    return this.working.upTo(day) > this.working.upTo(day - 1);
  }

  /** What follows from a history, as it stands at the end of a day; or the event that cannot be true. */
  simulate(
    events: readonly unknown[],
    asOf: Day,
    kind = this.pack.kinds[0]?.id ?? '',
  ): Outlook | Contradiction {
    const reading = readRecords(this.pack, events, asOf);
    if (isContradiction(reading)) return reading;
    const stranger = this.ofAnotherKind(events, kind);
    if (stranger) return stranger;
    const outlooks = reading.records.flatMap((record) =>
      record === null
        ? [UNFILED]
        : underItsLaw(this.pack, kind, record).map((one) => this.outlookOf(one, asOf)),
    );
    const possible = outlooks.filter((outlook) => !isContradiction(outlook)) as Outlook[];
    if (possible.length === 0) return outlooks.at(-1) as Contradiction;
    return agreed(this.pack, possible, reading.areAll);
  }

  /** An event that happens to no application of the kind. */
  private ofAnotherKind(events: readonly unknown[], kind: string): Contradiction | null {
    for (const [index, event] of (events as readonly { readonly type: unknown }[]).entries()) {
      const rule = eventOf(this.pack, event.type);
      if (rule && !happensTo(rule, kind))
        return {
          ...fault(index, 'of_another_kind', { type: rule.type, kind }, rule.citation),
          field: 'type',
        };
    }
    return null;
  }

  private outlookOf({ law, record }: LawfulCase, asOf: Day): Outlook | Contradiction {
    const wrong = misplaced(law, record);
    if (wrong) return wrong;
    const standing = standingOf(law, record, asOf);
    const clocks = clocksOf({ pack: law, record, standing, working: this.working, asOf });
    const { status, certainty: statusCertainty, outcome } = standing;
    return { status, statusCertainty, outcome, clocks, allowedEvents: allowedAfter(law, record, standing) };
  }
}

const UNFILED: Outlook = {
  status: null,
  statusCertainty: null,
  outcome: null,
  clocks: [],
  allowedEvents: ['filed'],
};
