import { Injectable } from '@nestjs/common';
import { Database } from '@ninety/platform';
import type { Day } from '@ninety/procedure';
import { dayOf } from '../case/standing.js';
import { closuresOf } from './authority-closure.store.js';
import { TrackedRegimes } from './tracked-regimes.js';

/** Days on which an authority was closed, both included, as its pack or somebody here says. */
export interface ClosedDays {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly source: string;
}

/** When an authority works. */
export interface AuthorityCalendar {
  readonly worksOn: (day: Day) => boolean;
  /** In the order in which they began. */
  readonly closures: readonly ClosedDays[];
}

/** The days on which authorities work, and those on which they were closed. */
@Injectable()
export class AuthorityDays {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  /**
   * @param knownAt with the closures that were known at the end of that day; null: with all
   * @throws Problem 422 for a regime that there is not
   */
  async of(regime: string, knownAt: string | null = null): Promise<AuthorityCalendar> {
    const { pack } = this.regimes.named(regime);
    const reader = this.database.lagging;
    const own = await closuresOf(reader, regime, knownAt);
    const calendar = await this.regimes.withClosures(reader, regime, knownAt);
    const closures = [...(pack.calendar.closures ?? []), ...own].map(({ from, to, reason, source }) => ({
      from,
      to,
      reason,
      source,
    }));
    return {
      worksOn: once((day) => calendar.worksOn(day)),
      closures: closures.sort((a, b) => dayOf(a.from) - dayOf(b.from)),
    };
  }
}

/** Each day is looked up once. */
function once(worksOn: (day: Day) => boolean): (day: Day) => boolean {
  const known = new Map<Day, boolean>();
  return (day) => {
    const found = known.get(day) ?? worksOn(day);
    known.set(day, found);
    return found;
  };
}
