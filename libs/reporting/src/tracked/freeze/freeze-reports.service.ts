import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AuthorityDays, isDecided, sentenceOf, TrackedCourses, TrackedRegimes } from '@ninety/licensing';
import type { AuthorityCalendar, CountedCourse } from '@ninety/licensing';
import { invalid, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { formatDay, parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { daysBefore } from '../../days.js';
import { REPORTING_PROBLEMS } from '../../problems.js';
import { say } from '../../sentences.js';
import type { FreezeQuery, FreezeResponseDto, StandingStillResponseDto } from './freeze.contract.js';
import { freezeReport, standingStill } from './freeze-report.js';
import type { ReadOffice } from './freeze-report.js';
import type { LikeCase, OfficeDay } from './like-cases.js';
import { officeChange } from './office-change.js';

const DEFAULT_REGIME = 'us-bis';
/** Cases that were filed earlier are few and like no others; to read them all would take ever longer. */
const FILED_WITHIN_DAYS = 3 * 365;

/** A case whose office is asked about. */
export interface StandingCase {
  readonly applicationId: Id;
  readonly regime: string;
}

/** Tells a freeze of a whole office from one stuck file, by the cases that somebody may count. */
@Injectable()
export class FreezeReports {
  constructor(
    private readonly courses: TrackedCourses,
    private readonly regimes: TrackedRegimes,
    private readonly days: AuthorityDays,
  ) {}

  /** @throws Problem 403; 422 of a regime or a type that there is not, or a day to come */
  async of(caller: Principal, query: FreezeQuery): Promise<FreezeResponseDto> {
    assertMay(caller, 'reports.read');
    const { regime = DEFAULT_REGIME, type = null, supplierId } = query;
    const asOf = await this.asked(regime, type, query.asOf);
    return freezeReport(await this.office(caller, { regime, type, supplierId, asOf }));
  }

  /**
   * Of one case, by the like cases of its regime and type.
   *
   * @throws Problem 404, also for what the caller may not see; 409 of what was not filed, or has ended
   */
  async standingStill(caller: Principal, id: Id): Promise<StandingStillResponseDto> {
    const {
      regime,
      kind: type,
      filedTo,
      endedFrom,
      endedTo,
      outcome,
      today,
    } = await this.courses.newest(caller, id);
    if (outcome !== null)
      throw sentenceOf(REPORTING_PROBLEMS['decided-already'], 'decided_already', {
        from: endedFrom ?? today,
        to: endedTo ?? today,
        outcome,
      });
    const office = await this.office(caller, { regime, type, supplierId: undefined, asOf: today });
    return standingStill(office, filedTo);
  }

  /** For many cases: each regime is counted once, when one of its cases is asked about. */
  reading(caller: Principal): (one: StandingCase) => Promise<StandingStillResponseDto | null> {
    const counted = new Map<string, Promise<CountedOffice>>();
    return async ({ applicationId, regime }) => {
      const office = counted.get(regime) ?? this.countedToday(caller, regime);
      counted.set(regime, office);
      const { filedTo, ...read } = await office;
      const filed = filedTo.get(applicationId);
      return filed === undefined ? null : standingStill(read, filed);
    };
  }

  private async countedToday(caller: Principal, regime: string): Promise<CountedOffice> {
    const asOf = await this.asked(regime, null, undefined);
    return this.office(caller, { regime, type: null, supplierId: undefined, asOf });
  }

  private async asked(regime: string, type: string | null, asOf: string | undefined): Promise<string> {
    const { pack } = this.regimes.named(regime);
    if (type !== null && !pack.kinds.some(({ id }) => id === type)) {
      const types = pack.kinds.map(({ id }) => id).join(', ');
      throw invalid({ pointer: '/type', detail: say('freeze_type_unknown', { regime, types }) });
    }
    const today = await this.regimes.today({ pack });
    if (asOf !== undefined && asOf > today)
      throw invalid({ pointer: '/asOf', detail: say('freeze_to_come', { today }) });
    return asOf ?? today;
  }

  private async office(caller: Principal, { regime, type, supplierId, asOf }: Asked): Promise<CountedOffice> {
    const yielder = new Yielder();
    const cases: LikeCase[] = [];
    const filedTo = new Map<Id, string>();
    const filter = { regime, supplierId, from: daysBefore(asOf, FILED_WITHIN_DAYS), to: asOf };
    for await (const some of this.courses.each(caller, filter, null))
      for (const course of some) {
        await yielder.yieldIfDue();
        if (type !== null && course.kind !== type) continue;
        cases.push(likeCase(course));
        if (course.outcome === null) filedTo.set(course.applicationId, course.filedTo);
      }
    const calendar = await this.days.of(regime);
    const day = dayOf(asOf);
    const change = officeChange(cases, day, (one) => officeDay(calendar, one));
    const { authority } = this.regimes.named(regime).pack;
    return { regime, authority, type, asOf: day, change, closures: calendar.closures, filedTo };
  }
}

interface Asked {
  readonly regime: string;
  readonly type: string | null;
  readonly supplierId: string | undefined;
  readonly asOf: string;
}

interface CountedOffice extends ReadOffice {
  /** When each pending case was filed at the latest. */
  readonly filedTo: ReadonlyMap<Id, string>;
}

function likeCase({ filedFrom, filedTo, endedFrom, endedTo, outcome, isRecorded }: CountedCourse): LikeCase {
  return {
    filedFrom: dayOf(filedFrom),
    filedTo: dayOf(filedTo),
    endedFrom: endedFrom === null ? null : dayOf(endedFrom),
    endedTo: endedTo === null ? null : dayOf(endedTo),
    isDecided: isDecided({ isRecorded, outcome }),
  };
}

function officeDay({ worksOn, closures }: AuthorityCalendar, day: Day): OfficeDay {
  if (worksOn(day)) return 'works';
  const on = formatDay(day);
  return closures.some(({ from, to }) => from <= on && on <= to) ? 'closed' : 'free';
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}
