import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Database, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { eventOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import { dayOf } from '../case/standing.js';
import { dayOfEvent, textOf } from './observation.js';
import type { Observation } from './observation.js';
import { receivingRoles } from './receiving-roles.js';
import { trackedCasesOf } from './tracked-case.js';
import type { TrackedCase } from './tracked-case.js';
import { coursesOf } from './tracked-courses.js';
import { courseSubjects, eccnsOf } from './tracked-courses.store.js';
import type { CourseSubject } from './tracked-courses.store.js';
import { TrackedRegimes } from './tracked-regimes.js';

/** Cases that are read and computed at a time. */
const READ = 200;

/** Something that was told of a filing and stands; its day lies between two, both included. */
export interface HistoryEvent {
  readonly from: Day;
  readonly to: Day;
  readonly speaks: 'authority' | 'applicant';
  /** What it opens, such as a suspension, and of which kind; null: nothing. */
  readonly opens: string | null;
  readonly kind: string | null;
  readonly closes: string | null;
  readonly answers: string | null;
  /** The name of the thing that it opens or closes; null: it names none. */
  readonly thing: string | null;
  readonly ends: boolean;
}

/** A filing from its day to its ending, with what was told of it, in the order in which it happened. */
export interface FilingHistory {
  readonly filedFrom: Day;
  readonly filedTo: Day;
  /** Null: it has not ended, as far as is known. */
  readonly endedFrom: Day | null;
  readonly endedTo: Day | null;
  /** Whether somebody recorded the ending; else the law alone gave it. */
  readonly isRecorded: boolean;
  readonly events: readonly HistoryEvent[];
}

/** A case with all that was told of it. */
export interface CaseHistory {
  readonly applicationId: Id;
  readonly regime: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly controlNumber: string | null;
  readonly country: string | null;
  readonly eccns: readonly string[];
  /** The day at whose end it stands so. */
  readonly asOf: Day;
  readonly filings: readonly FilingHistory[];
}

/** What was told of all cases that a caller may count, a bounded number at a time. */
@Injectable()
export class CaseHistories {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  /**
   * Each case once, by their ids.
   *
   * @param knownAt as it was known at the end of that day; null: as it is known today
   * @throws Problem 422 for a regime that there is not
   */
  async *each(
    caller: Principal,
    filter: { readonly regime?: string | undefined; readonly supplierId?: string | undefined },
    knownAt: string | null,
  ): AsyncGenerator<readonly CaseHistory[]> {
    this.regimes.assertAsked({ regime: filter.regime });
    const todays = await this.regimes.todays();
    const receiving = receivingRoles(this.regimes.packs());
    const reader = this.database.lagging;
    const yielder = new Yielder();
    for (let after: Id | null = null; ;) {
      const some: CourseSubject[] = await courseSubjects(reader, caller, filter, receiving, after, READ);
      const histories: CaseHistory[] = [];
      for (const file of await trackedCasesOf(reader, this.regimes, some, knownAt)) {
        await yielder.yieldIfDue();
        const today = todays.get(file.tracked.regime) ?? knownAt;
        if (today !== null)
          histories.push(historyOf(file, dayOf(knownAt !== null && knownAt < today ? knownAt : today)));
      }
      yield histories;
      if (some.length < READ) return;
      after = some.at(-1)?.id ?? null;
    }
  }
}

function historyOf(file: TrackedCase<CourseSubject>, asOf: Day): CaseHistory {
  const { application, regime, tracked, controlNumber } = file;
  const standing = file.byFiling(asOf);
  const filings = coursesOf(file, asOf).flatMap(
    ({ filing, filedFrom, filedTo, endedFrom, endedTo, isRecorded }) => {
      const observations = standing[filing - 1]?.observations ?? [];
      const filed = dayOf(filedFrom);
      return {
        filedFrom: filed,
        filedTo: dayOf(filedTo),
        endedFrom: endedFrom === null ? null : dayOf(endedFrom),
        endedTo: endedTo === null ? null : dayOf(endedTo),
        isRecorded,
        events: observations.map((one) => historyEvent(regime.pack, one, filed, asOf)),
      };
    },
  );
  return {
    applicationId: application.id,
    regime: tracked.regime,
    kind: tracked.kind,
    reference: application.form.reference ?? null,
    controlNumber,
    country: application.country,
    eccns: eccnsOf(application.form),
    asOf,
    filings,
  };
}

function historyEvent(pack: Pack, { type, event }: Observation, filed: Day, asOf: Day): HistoryEvent {
  const { on, notBefore, notAfter } = dayOfEvent(event);
  const rule = eventOf(pack, type);
  return {
    from: parseDay(on ?? notBefore) ?? filed,
    to: parseDay(on ?? notAfter) ?? asOf,
    speaks: rule?.speaks ?? 'applicant',
    opens: rule?.opens ?? null,
    kind: textOf(event.kind),
    closes: rule?.closes ?? null,
    answers: rule?.answers ?? null,
    thing: textOf(event.id),
    ends: rule?.ends !== undefined,
  };
}
