import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecordVerification } from '@ninety/audit';
import type { Looked } from '@ninety/audit';
import { Database, isDatabaseAway, Yielder } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { unfollowedClosures } from './authority-closure.store.js';
import { followedPacks } from './followed-packs.store.js';
import { numberedOf } from './filing-number.store.js';
import { trackedCasesOf } from './tracked-case.js';
import type { TrackedCase } from './tracked-case.js';
import { coursesOf } from './tracked-courses.js';
import type { Course, CourseRow } from './tracked-courses.js';
import { storedAfter } from './tracked-record-check.read-model.js';
import type { Stored } from './tracked-record-check.read-model.js';
import { isBehind, nextDueOf } from './tracked-outlook.js';
import { TrackedRegimes } from './tracked-regimes.js';
import { readOneSnapshot } from '../records/record-check.read-model.js';
import { sentenceBy } from './sentences.js';
import { say } from '../sentences.js';

const APPLICATIONS = 200;

/** How cases stand and which numbers they have, which is stored beside the sealed observations that give it. docs/decisions/0034 */
@Injectable()
export class TrackedRecordChecks implements OnModuleInit {
  constructor(
    private readonly verification: RecordVerification,
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  onModuleInit(): void {
    this.verification.also('projection', () => this.projections());
  }

  private async *projections(): AsyncGenerator<Looked> {
    const yielder = new Yielder();
    for (let after: Id | null = null; ;) {
      const some = await this.database.transaction(async (tx) => {
        await readOneSnapshot(tx);
        return this.faultsOf(tx, await storedAfter(tx, after, APPLICATIONS), yielder);
      });
      yield {
        count: some.length,
        faults: some.flatMap(({ id, wrong }) =>
          wrong === null
            ? []
            : [{ what: 'projection' as const, where: `applications/${id}`, ...wrong.as('detail') }],
        ),
      };
      if (some.length < APPLICATIONS) return;
      after = some.at(-1)?.id ?? null;
    }
  }

  private async faultsOf(
    tx: EntityManager,
    stored: readonly Stored[],
    yielder: Yielder,
  ): Promise<{ id: Id; wrong: Sentence | null }[]> {
    const faults: { id: Id; wrong: Sentence | null }[] = [];
    const closing = new Set((await unfollowedClosures(tx)).map(({ regime }) => regime));
    const changing = new Set(await this.unfollowedPacks(tx));
    for (const file of await trackedCasesOf(tx, this.regimes, stored)) {
      await yielder.yieldIfDue();
      const today = await this.regimes.today(file.regime);
      const { regime } = file.tracked;
      const { id, watchOn } = file.application;
      // What days bring, and what could not follow, the next look at it stores.
      const isWatched = watchOn !== null && watchOn <= today;
      const isPackNew = isWatched || changing.has(regime);
      const following = { isPackNew, isToFollow: isPackNew || closing.has(regime) };
      faults.push({ id, wrong: wrongOf(file, today, following) });
    }
    return faults;
  }

  /** Regimes whose packs the stored outlooks have still to follow. */
  private async unfollowedPacks(tx: EntityManager): Promise<string[]> {
    const whole = new Map(
      (await followedPacks(tx))
        .filter(({ isWhole }) => isWhole)
        .map(({ regime, digest }) => [regime, digest]),
    );
    return this.regimes.ids().filter((id) => whole.get(id) !== this.regimes.digestOf(id));
  }
}

/** What the stored outlooks of a regime have still to follow. */
interface Following {
  /** Its pack, by which a status may have another name. */
  readonly isPackNew: boolean;
  /** That, or a closure, which moves due days alone. */
  readonly isToFollow: boolean;
}

/** What is wrong with how a case is stored to stand today; null: nothing. */
function wrongOf(
  file: TrackedCase<Stored>,
  today: string,
  { isPackNew, isToFollow }: Following,
): Sentence | null {
  const { outlook, numbers } = file.application;
  const row = outlook.find((one) => isOn(one, today));
  if (!row) return say('outlook_missing', { day: today });
  try {
    const given = file.outlook(dayOf(today));
    const status = given.status ?? file.unfiled;
    if (row.status !== status && !isPackNew)
      return sentenceBy('observed_status_differs', { is: row.status, given: status });
    const isOtherwise = row.nextDueOn !== nextDueOf(given.clocks) || row.overdue !== isBehind(given);
    if (isOtherwise && !isToFollow) return sentenceBy('observed_outlook_differs');
    const courses = file.application.courses.filter((course) => isOn(course, today)).map(courseIn);
    if (!isDeepStrictEqual(courses, coursesOf(file, dayOf(today))) && !isToFollow)
      return sentenceBy('observed_course_differs');
    const said = numberedOf(file.filings).map(({ system, number }) => `${system} ${number}`);
    const isSame = JSON.stringify([...said].sort()) === JSON.stringify([...numbers].sort());
    if (isSame) return null;
    const [is, filedUnder] = [numbers.join(', '), said.join(', ')];
    if (is === '') return sentenceBy('observed_numbers_missing', { given: filedUnder });
    if (filedUnder === '') return sentenceBy('observed_numbers_unsaid', { is });
    return sentenceBy('observed_numbers_differ', { is, given: filedUnder });
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    return sentenceBy('observations_unreadable', { error: (error as Error).message });
  }
}

function isOn({ fromOn, untilOn }: Pick<CourseRow, 'fromOn' | 'untilOn'>, day: string): boolean {
  return fromOn <= day && (untilOn === null || untilOn > day);
}

function courseIn({ fromOn: _from, untilOn: _until, ...course }: CourseRow): Course {
  return course;
}
