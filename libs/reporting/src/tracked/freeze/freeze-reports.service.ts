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
  readonly kind: string;
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

  /** For many cases: each regime is read once, and each of its types counted, when one of its cases is asked about. */
  reading(caller: Principal): (one: StandingCase) => Promise<StandingStillResponseDto | null> {
    const read = new Map<string, Promise<ReadCourses>>();
    const counted = new Map<string, Promise<CountedOffice>>();
    return async ({ applicationId, regime, kind }) => {
      const courses = read.get(regime) ?? this.readToday(caller, regime);
      read.set(regime, courses);
      const name = JSON.stringify([regime, kind]);
      const office = counted.get(name) ?? courses.then((all) => this.counted(all, kind));
      counted.set(name, office);
      const { filedTo, ...change } = await office;
      const filed = filedTo.get(applicationId);
      return filed === undefined ? null : standingStill(change, filed);
    };
  }

  private async readToday(caller: Principal, regime: string): Promise<ReadCourses> {
    const asOf = await this.asked(regime, null, undefined);
    return this.read(caller, { regime, supplierId: undefined, asOf });
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

  private async office(caller: Principal, { type, ...asked }: Asked): Promise<CountedOffice> {
    return this.counted(await this.read(caller, asked), type);
  }

  private async read(
    caller: Principal,
    { regime, supplierId, asOf }: Omit<Asked, 'type'>,
  ): Promise<ReadCourses> {
    const yielder = new Yielder();
    const courses: ReadCourse[] = [];
    const filter = { regime, supplierId, from: daysBefore(asOf, FILED_WITHIN_DAYS), to: asOf };
    for await (const some of this.courses.each(caller, filter, null))
      for (const course of some) {
        await yielder.yieldIfDue();
        const { applicationId, kind, outcome, filedTo } = course;
        courses.push({
          applicationId,
          kind,
          like: likeCase(course),
          pendingSince: outcome === null ? filedTo : null,
        });
      }
    return { regime, asOf, courses };
  }

  /** @param type null: of all types together */
  private async counted({ regime, asOf, courses }: ReadCourses, type: string | null): Promise<CountedOffice> {
    const own = courses.filter(({ kind }) => type === null || kind === type);
    const filedTo = new Map<Id, string>();
    for (const { applicationId, pendingSince } of own)
      if (pendingSince !== null) filedTo.set(applicationId, pendingSince);
    const calendar = await this.days.of(regime);
    const day = dayOf(asOf);
    const cases = own.map(({ like }) => like);
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

interface ReadCourse {
  readonly applicationId: Id;
  readonly kind: string;
  readonly like: LikeCase;
  /** When it was filed at the latest; null: it is not pending. */
  readonly pendingSince: string | null;
}

/** The courses of a regime, of all types. */
interface ReadCourses {
  readonly regime: string;
  readonly asOf: string;
  readonly courses: readonly ReadCourse[];
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
