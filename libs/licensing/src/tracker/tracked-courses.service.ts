import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { dayOf } from '../case/standing.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { caseTraits } from './case-traits.store.js';
import type { CaseTraits } from './case-traits.store.js';
import { sentenceOf } from './sentences.js';
import { findTracked, trackedCasesOf } from './tracked-case.js';
import { coursesOf } from './tracked-courses.js';
import {
  courseOutcomes,
  coursesPage,
  courseSubjects,
  destinationOf,
  eccnsOf,
} from './tracked-courses.store.js';
import type { CountedCourse, CourseFilter, CourseOutcome, CoursePlace } from './tracked-courses.store.js';
import { receivingRoles } from './receiving-roles.js';
import { TrackedRegimes } from './tracked-regimes.js';

/** Courses that are read at a time, and applications whose courses are computed at a time. */
const READ = 2_000;
const COMPUTED = 200;

/** The newest filing of an application, with when its license is needed, and the present day where its authority is. */
export interface NewestCourse extends CountedCourse {
  readonly needBy: string | null;
  readonly today: string;
}

/** The courses of all cases that a caller may count, a bounded number at a time. */
@Injectable()
export class TrackedCourses {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  /** The present day where each authority is, by regime. */
  todays(): Promise<ReadonlyMap<string, string>> {
    return this.regimes.todays();
  }

  /** Who decides under each regime. */
  authorities(): ReadonlyMap<string, string> {
    return new Map(this.regimes.ids().map((id) => [id, this.regimes.installed(id).pack.authority] as const));
  }

  /**
   * Each course once, in no order that means anything.
   *
   * @param knownAt as it was known at the end of that day, computed from the observations; null: as it is known today, as it
   *   is stored
   */
  async *each(
    caller: Principal,
    filter: CourseFilter,
    knownAt: string | null,
  ): AsyncGenerator<readonly CountedCourse[]> {
    this.regimes.assertAsked({ regime: filter.regime });
    const todays = await this.todays();
    if (knownAt !== null && [...todays.values()].some((today) => knownAt < today))
      yield* this.computed(caller, filter, knownAt, todays);
    else yield* this.stored(caller, filter, todays);
  }

  /**
   * The newest filing of an application, as it stands today.
   *
   * @throws Problem 404, also for what the caller may not see; 409 of what was not filed
   */
  async newest(caller: Principal, id: Id): Promise<NewestCourse> {
    const reader = this.database.reader;
    const file = await findTracked(reader, this.regimes, caller, id);
    assertMay(caller, 'applications.read');
    const today = await this.regimes.today(file.regime);
    const course = coursesOf(file, dayOf(today)).at(-1);
    if (!course) throw sentenceOf(LICENSING_PROBLEMS['not-submitted'], 'not_filed');
    const { regime, kind, needBy } = file.tracked;
    const country = await destinationOf(reader, id, receivingRoles([file.regime.pack]));
    const { form } = file.application;
    return { applicationId: id, regime, kind, country, eccns: eccnsOf(form), ...course, needBy, today };
  }

  /** How long the courses took that are like one and that the caller may count. */
  outcomesLike(caller: Principal, { applicationId, today, ...like }: NewestCourse): Promise<CourseOutcome[]> {
    return courseOutcomes(this.database.lagging, caller, like, applicationId, today);
  }

  /** What of some cases that a caller may count their courses do not say. */
  traits(caller: Principal, ids: readonly Id[]): Promise<CaseTraits[]> {
    return caseTraits(this.database.lagging, caller, ids, receivingRoles(this.regimes.packs()));
  }

  private async *stored(
    caller: Principal,
    filter: CourseFilter,
    todays: ReadonlyMap<string, string>,
  ): AsyncGenerator<readonly CountedCourse[]> {
    for (let after: CoursePlace | null = null; ;) {
      const some = await coursesPage(this.database.lagging, caller, filter, todays, after, READ);
      yield some;
      if (some.length < READ) return;
      after = some.at(-1) ?? null;
    }
  }

  private async *computed(
    caller: Principal,
    filter: CourseFilter,
    knownAt: string,
    todays: ReadonlyMap<string, string>,
  ): AsyncGenerator<readonly CountedCourse[]> {
    const yielder = new Yielder();
    const reader = this.database.lagging;
    const receiving = receivingRoles(this.regimes.packs());
    for (let after: Id | null = null; ;) {
      const some = await courseSubjects(reader, caller, filter, receiving, after, COMPUTED);
      const courses: CountedCourse[] = [];
      for (const file of await trackedCasesOf(reader, this.regimes, some, knownAt)) {
        await yielder.yieldIfDue();
        const { regime, kind } = file.tracked;
        const { id: applicationId, country, form } = file.application;
        const today = todays.get(regime) ?? knownAt;
        const about = { applicationId, regime, kind, country, eccns: eccnsOf(form) };
        for (const course of coursesOf(file, dayOf(knownAt < today ? knownAt : today)))
          if (isWanted(course, filter)) courses.push({ ...about, ...course });
      }
      yield courses;
      if (some.length < COMPUTED) return;
      after = some.at(-1)?.id ?? null;
    }
  }
}

function isWanted({ filedFrom }: Pick<CountedCourse, 'filedFrom'>, { from, to }: CourseFilter): boolean {
  return (from === undefined || filedFrom >= from) && (to === undefined || filedFrom <= to);
}
