import { parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { dayOf } from '../../case/standing.js';
import type { TrackedCase } from '../tracked-case.js';
import { coursesOf } from '../tracked-courses.js';
import { eccnsOf } from '../tracked-courses.store.js';
import type { CourseSubject } from '../tracked-courses.store.js';
import { aboutCase, toldEvent } from './told-event.js';
import type { CaseAbout, ToldEvent } from './told-event.js';

/** Something that was told of a filing and stands; its day lies between two, both included. */
export interface HistoryEvent extends Pick<
  ToldEvent,
  'speaks' | 'opens' | 'kind' | 'closes' | 'answers' | 'thing' | 'ends'
> {
  readonly from: Day;
  readonly to: Day;
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
export interface CaseHistory extends CaseAbout {
  readonly country: string | null;
  readonly eccns: readonly string[];
  /** The day at whose end it stands so. */
  readonly asOf: Day;
  readonly filings: readonly FilingHistory[];
}

export function historyOf(file: TrackedCase<CourseSubject>, asOf: Day): CaseHistory {
  const { application, regime } = file;
  const standing = file.byFiling(asOf);
  const filings = coursesOf(file, asOf).map(
    ({ filing, filedFrom, filedTo, endedFrom, endedTo, isRecorded }) => {
      const observations = standing[filing - 1]?.observations ?? [];
      const filed = dayOf(filedFrom);
      return {
        filedFrom: filed,
        filedTo: dayOf(filedTo),
        endedFrom: endedFrom === null ? null : dayOf(endedFrom),
        endedTo: endedTo === null ? null : dayOf(endedTo),
        isRecorded,
        events: observations.map((one) => between(toldEvent(regime.pack, one), filed, asOf)),
      };
    },
  );
  return {
    ...aboutCase(file),
    country: application.country,
    eccns: eccnsOf(application.form),
    asOf,
    filings,
  };
}

function between(event: ToldEvent, filed: Day, asOf: Day): HistoryEvent {
  const { on, notBefore, notAfter } = event;
  return { ...event, from: parseDay(on ?? notBefore) ?? filed, to: parseDay(on ?? notAfter) ?? asOf };
}
