import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { TrackedCourses } from '@ninety/licensing';
import type { CountedCourse } from '@ninety/licensing';
import { invalid, OfficeClock, Yielder } from '@ninety/platform';
import { daysBefore } from '../days.js';
import { CourseSums } from './course-sums.js';
import type {
  CourseGrouping,
  CourseGroupResponseDto,
  TrackedTimelinessQuery,
  TrackedTimelinessResponseDto,
} from './tracked-reports.contract.js';
import { say } from '../sentences.js';

const YEAR = 365;
const MOST_GROUPS = 1_000;

/** How long authorities took, as far as the company can know. Nothing accuses on ignorance. */
@Injectable()
export class TrackedTimelinessService {
  constructor(
    private readonly courses: TrackedCourses,
    private readonly clock: OfficeClock,
  ) {}

  /** The filings of a period, as they stand today, or as they were known on an earlier day. */
  async report(caller: Principal, query: TrackedTimelinessQuery): Promise<TrackedTimelinessResponseDto> {
    assertMay(caller, 'reports.read');
    const { by, knownAt = null, regime, supplierId } = query;
    const to = query.to ?? knownAt ?? (await this.clock.today());
    const from = query.from ?? daysBefore(to, YEAR);
    if (from > to) throw invalid({ pointer: '/from', detail: say('from_after_to', { to }) });
    const todays = await this.courses.todays();
    const keysOf = by === undefined ? null : this.keysBy(by);
    const all = new CourseSums();
    const groups = new Map<string | null, CourseSums>();
    const yielder = new Yielder();
    for await (const some of this.courses.each(caller, { regime, supplierId, from, to }, knownAt))
      for (const course of some) {
        await yielder.yieldIfDue();
        const asOf = earlier(todays.get(course.regime), knownAt);
        all.add(course, asOf);
        for (const key of keysOf?.(course) ?? []) groupOf(groups, key).add(course, asOf);
      }
    return {
      from,
      to,
      knownAt,
      ...all.counts(),
      ...(by === undefined ? {} : { by, groups: ordered(groups, by) }),
    };
  }

  /** The groups to which a course belongs. */
  private keysBy(by: CourseGrouping): (course: CountedCourse) => readonly (string | null)[] {
    const authorities = this.courses.authorities();
    switch (by) {
      case 'regime':
        return ({ regime }) => [regime];
      case 'authority':
        return ({ regime }) => [authorities.get(regime) ?? null];
      case 'country':
        return ({ country }) => [country];
      case 'eccn':
        return ({ eccns }) => (eccns.length === 0 ? [null] : eccns);
      case 'type':
        return ({ kind }) => [kind];
      case 'month':
        return ({ filedFrom, filedTo }) => [
          monthOf(filedFrom) === monthOf(filedTo) ? monthOf(filedTo) : null,
        ];
    }
  }
}

function groupOf(groups: Map<string | null, CourseSums>, key: string | null): CourseSums {
  const group = groups.get(key) ?? new CourseSums();
  groups.set(key, group);
  return group;
}

function ordered(
  groups: ReadonlyMap<string | null, CourseSums>,
  by: CourseGrouping,
): CourseGroupResponseDto[] {
  const byKey = (a: string | null, b: string | null) => String(a).localeCompare(String(b));
  return [...groups]
    .sort(([a, first], [b, second]) => (by === 'month' ? 0 : second.size - first.size) || byKey(a, b))
    .slice(0, MOST_GROUPS)
    .map(([key, sums]) => ({ key, ...sums.counts() }));
}

function earlier(today: string | undefined, knownAt: string | null): string {
  if (today === undefined) throw new Error('a course of a regime that is not there');
  return knownAt !== null && knownAt < today ? knownAt : today;
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
