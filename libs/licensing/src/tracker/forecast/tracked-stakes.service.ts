import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Database, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { Outcome } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { suppliersInScope } from '../../audience/scope.js';
import { dayOf } from '../../case/standing.js';
import { sentenceBy } from '../sentences.js';
import { trackedCasesOf } from '../tracked-case.js';
import type { TrackedCase } from '../tracked-case.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { forecastOf } from './case-forecast.js';
import type { CaseForecast, CaseRisk } from './case-forecast.js';
import { LikeCases } from './like-cases.js';
import {
  earlierCourses,
  formsOf,
  likeCourses,
  notFiledSums,
  pendingPage,
} from './staked-cases.read-model.js';
import type { LikeCourse, NotFiledSum, PendingRow, StakesFilter } from './staked-cases.read-model.js';

/** Cases that are read at a time. */
const READ = 2_000;

/** A pending case with what is at stake, and when it may be decided. */
export interface StakedCase extends PendingRow {
  readonly today: string;
  readonly forecast: CaseForecast;
}

/** What the pages of one answer have in common: how long cases took is counted once, and so is which may come too late. */
export interface StakesReading {
  readonly like: () => Promise<LikeCases>;
  readonly idsAtRisk: (filter: StakesFilter) => Promise<readonly Id[]>;
}

/** What depends on the cases of a company, and whether they may come too late. */
@Injectable()
export class TrackedStakes {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  /** For an answer of several pages, which ask for the same. */
  reading(caller: Principal): StakesReading {
    const like = once(() => this.likeCases(caller, this.database.reader));
    const atRisk = once((filter: StakesFilter) => this.idsAtRisk(caller, filter, like));
    return { like, idsAtRisk: atRisk };
  }

  /** Of several cases, as they stand today; what is not known of one has its reason. */
  async risksOf(
    caller: Principal,
    files: readonly TrackedCase[],
    { like }: Pick<StakesReading, 'like'>,
  ): Promise<(file: TrackedCase, outcome: Outcome | null) => CaseRisk> {
    const todays = await this.regimes.todays();
    const asked = files.filter((file) => isForecast(file, todays.get(file.tracked.regime) ?? ''));
    const ids = asked.map(({ application }) => application.id);
    const risks = new Map<Id, CaseRisk>();
    if (ids.length > 0)
      for await (const some of this.each(caller, { ids }, () => this.database.reader, like))
        for (const { id, forecast } of some) risks.set(id, forecast);
    return (file, outcome) => unknownOf(file, outcome) ?? risks.get(file.application.id) ?? NOT_FILED;
  }

  /** The pending cases that may come too late, of those that a caller may count. */
  private async idsAtRisk(
    caller: Principal,
    filter: StakesFilter,
    like: StakesReading['like'],
  ): Promise<readonly Id[]> {
    const ids: Id[] = [];
    for await (const some of this.each(caller, filter, () => this.database.reader, like))
      ids.push(...some.filter(({ forecast }) => forecast.atRisk === true).map(({ id }) => id));
    return ids;
  }

  /** Each pending case that a caller may count, once. @throws Problem 422 for a regime that there is not */
  pending(caller: Principal, filter: StakesFilter): AsyncGenerator<readonly StakedCase[]> {
    this.regimes.assertAsked({ regime: filter.regime });
    const manager = () => this.database.lagging;
    return this.each(caller, filter, manager, () => this.likeCases(caller, manager()));
  }

  /** The cases that were not filed, by currency. */
  notFiled(caller: Principal, filter: StakesFilter): Promise<NotFiledSum[]> {
    return notFiledSums(this.database.lagging, caller, filter);
  }

  /** Under which number cases were filed last; null: none is known. */
  async numbersOf(ids: readonly Id[]): Promise<ReadonlyMap<Id, string | null>> {
    const reader = this.database.lagging;
    const files = await trackedCasesOf(reader, this.regimes, await formsOf(reader, ids));
    return new Map(files.map((file) => [file.application.id, file.controlNumber]));
  }

  private async *each(
    caller: Principal,
    filter: StakesFilter,
    manager: () => EntityManager,
    counted: StakesReading['like'],
  ): AsyncGenerator<readonly StakedCase[]> {
    const yielder = new Yielder();
    const todays = await this.regimes.todays();
    const like = await counted();
    for (let after: Id | null = null; ;) {
      const rows: PendingRow[] = await pendingPage(manager(), caller, filter, todays, after, READ);
      const ids = rows.map(({ id }) => id);
      const own = await earlierCourses(manager(), ids, todays);
      const cases: StakedCase[] = [];
      for (const row of rows) {
        await yielder.yieldIfDue();
        cases.push(withForecast(row, like, own.get(row.id) ?? [], todays.get(row.regime) ?? ''));
      }
      yield cases;
      if (rows.length < READ) return;
      after = rows.at(-1)?.id ?? null;
    }
  }

  private async likeCases(caller: Principal, manager: EntityManager): Promise<LikeCases> {
    const todays = await this.regimes.todays();
    const courses = await likeCourses(manager, suppliersInScope(caller), todays);
    return new LikeCases(courses, (regime, kind) => this.regimes.priorOf(regime, kind));
  }
}

/** The work, done when it is first asked for; whatever it is asked with after that, the same answer. */
function once<A extends unknown[], T>(work: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
  let answer: Promise<T> | undefined;
  return (...given) => (answer ??= work(...given));
}

function withForecast(
  row: PendingRow,
  like: LikeCases,
  own: readonly LikeCourse[],
  today: string,
): StakedCase {
  const { filedFrom, filedTo, tracked } = row;
  const pending = { filedFrom, filedTo, needBy: tracked.needBy, today };
  return { ...row, today, forecast: forecastOf(pending, like.timesOf(row, own)) };
}

const NOT_FILED: CaseRisk = { atRisk: null, atRiskReason: sentenceBy('risk_not_filed') };

/** Whether it can be asked at all whether a case may come too late. */
function isForecast(file: TrackedCase, today: string): boolean {
  const { application, tracked, knownAt } = file;
  if (application.status === null || tracked.needBy === null || knownAt !== null) return false;
  return file.outlook(dayOf(today)).outcome === null;
}

/** Why it cannot be said of a case, whatever like cases took; null: it may be. */
function unknownOf(file: TrackedCase, outcome: Outcome | null): CaseRisk | null {
  const because = (atRiskReason: CaseRisk['atRiskReason']) => ({ atRisk: null, atRiskReason });
  if (file.application.status === null) return NOT_FILED;
  if (outcome !== null) return because(sentenceBy('risk_ended'));
  if (file.tracked.needBy === null) return because(sentenceBy('risk_without_day'));
  return file.knownAt === null ? null : because(sentenceBy('risk_of_today_alone'));
}
