import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, limitOf, OfficeClock, triedOut, Yielder } from '@ninety/platform';
import type { Id, Page, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ScreeningService } from '@ninety/screening';
import { applicationsOf, pageOfQueue } from '../applications/application.read-model.js';
import { queuedCount, queuedRows } from '../applications/application-queue.read-model.js';
import type { QueuedRow, QueueWords } from '../applications/application-queue.read-model.js';
import { totalValueOf } from '@ninety/bis';
import { versionFor } from '../applications/versions.js';
import { dayOf } from '../case/standing.js';
import { inList } from '../views/in-list.js';
import { surroundingsOf } from '../views/surroundings.js';
import type { CaseRisk } from './forecast/case-forecast.js';
import { TrackedStakes } from './forecast/tracked-stakes.service.js';
import type { StakesReading } from './forecast/tracked-stakes.service.js';
import { trackedCasesOf } from './tracked-case.js';
import type { TrackedCase } from './tracked-case.js';
import { isBehind, nextDueOf } from './tracked-outlook.js';
import { licensesOfApplications } from './licenses/recorded-license.read-model.js';
import { licensing } from './licenses/licensing-of-application.js';
import { trackedQueue } from './tracked-queue.read-model.js';
import { TrackedRegimes } from './tracked-regimes.js';
import type {
  TrackedApplicationResponseDto,
  TrackedApplicationsQuery,
  TrackedClocksResponseDto,
} from './tracker.contract.js';
import { lastReviews } from '../reviews/review.store.js';
import type { Review } from '../reviews/review.js';
import { shortReviewView } from '../reviews/review.view.js';
import { caseAssignees } from './work/case-assignment.store.js';
import { heldAmong } from './work/case-hold.store.js';

/** Applications that are decided elsewhere, as the company reads them. */
@Injectable()
export class TrackedViews {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly screening: ScreeningService,
    private readonly regimes: TrackedRegimes,
    private readonly stakes: TrackedStakes,
  ) {}

  async one(caller: Principal, file: TrackedCase): Promise<TrackedApplicationResponseDto> {
    const [view] = await this.many(caller, [file], this.reading(caller));
    if (!view) throw new Error('no view of an application');
    return view;
  }

  /** The same without what is estimated of it. */
  async recorded(caller: Principal, file: TrackedCase) {
    const { atRisk: _risk, atRiskReason: _reason, ...recorded } = await this.one(caller, file);
    return recorded;
  }

  /** What a use case did, read in its transaction. */
  async after(
    caller: Principal,
    useCase: () => Promise<TrackedCase>,
  ): Promise<{ view: TrackedApplicationResponseDto; version: Version }> {
    return this.database.transaction(async () => {
      const file = await useCase();
      return { view: await this.one(caller, file), version: versionFor(caller, file.application) };
    });
  }

  /** What a use case would do, which is undone. */
  tried(caller: Principal, useCase: () => Promise<TrackedCase>): Promise<TrackedApplicationResponseDto> {
    return this.database.transaction((tx) => triedOut(tx, async () => this.one(caller, await useCase())));
  }

  /** How it stands at the end of a day: today where the authority is, when none is said. */
  async clocks(file: TrackedCase, asOf?: string): Promise<TrackedClocksResponseDto> {
    const day = asOf ?? (await this.latestDay(file));
    const outlook = file.outlook(dayOf(day));
    const { status, statusCertainty, outcome, clocks } = outlook;
    return {
      asOf: day,
      knownAt: file.knownAt,
      status: status ?? file.unfiled,
      statusCertainty,
      outcome,
      clocks,
      nextDueOn: nextDueOf(clocks),
      overdue: isBehind(outlook),
    };
  }

  /** For the pages of one answer, which ask for the same. */
  reading(caller: Principal): StakesReading {
    return this.stakes.reading(caller);
  }

  /** The work queue: the nearest running due date first, or the newest first. */
  async list(
    caller: Principal,
    query: TrackedApplicationsQuery,
    reading: StakesReading,
  ): Promise<Page<TrackedApplicationResponseDto>> {
    assertMay(caller, 'applications.read');
    this.regimes.assertAsked(query);
    const limit = limitOf(query);
    const reader = this.database.reader;
    const rows = await this.found(reader, caller, query, reading, limit + 1);
    const { data, nextCursor } = await pageOfQueue(reader, rows, limit, query.sort);
    const files = await trackedCasesOf(reader, this.regimes, data);
    return { data: (await this.many(caller, files, reading)).map(inList), nextCursor };
  }

  /** Those that a query finds, in its order, so many at most; and how many it finds. */
  async matching(
    tx: EntityManager,
    caller: Principal,
    query: TrackedApplicationsQuery,
    most: number,
  ): Promise<{ readonly ids: readonly Id[]; readonly count: number }> {
    const reading = this.reading(caller);
    const rows = await this.found(tx, caller, query, reading, most + 1);
    if (rows.length <= most) return { ids: rows.map(({ id }) => id), count: rows.length };
    const { today, words } = await this.queueOf(query, reading);
    return { ids: [], count: await queuedCount(tx, caller, query, today, words) };
  }

  /** Chosen ones that exist for the caller, each as lists have it, in the order in which they were chosen. */
  async chosen(caller: Principal, ids: readonly Id[]) {
    const { reader } = this.database;
    const applications = await applicationsOf(reader, ids);
    const files = await trackedCasesOf(reader, this.regimes, applications);
    return (await this.many(caller, files, this.reading(caller))).map((view) => inList(view));
  }

  private async found(
    manager: EntityManager,
    caller: Principal,
    query: TrackedApplicationsQuery,
    reading: StakesReading,
    count: number,
  ): Promise<QueuedRow[]> {
    const { today, words } = await this.queueOf(query, reading);
    return queuedRows(manager, caller, query, today, count, words);
  }

  private async queueOf(
    query: TrackedApplicationsQuery,
    reading: StakesReading,
  ): Promise<{ readonly today: string; readonly words: QueueWords }> {
    const ids = await idsAsked(reading, query);
    const words = trackedQueue(query.regime ?? null, this.regimes.endings(), ids, query.tag ?? null);
    return { today: await this.todayOf(query.regime), words };
  }

  /** Of one regime its day, of all the office's. */
  private todayOf(regime: string | undefined): Promise<string> {
    return regime === undefined ? this.clock.today() : this.regimes.today(this.regimes.installed(regime));
  }

  /** Today where the authority is; of what was known on an earlier day, that day. */
  private async latestDay({ regime, knownAt }: TrackedCase): Promise<string> {
    const today = await this.regimes.today(regime);
    return knownAt !== null && knownAt < today ? knownAt : today;
  }

  private async many(
    caller: Principal,
    files: readonly TrackedCase[],
    reading: StakesReading,
  ): Promise<TrackedApplicationResponseDto[]> {
    const applications = files.map(({ application }) => application);
    const ids = applications.map(({ id }) => id);
    const [surroundings, licenses, assignees, held, reviews, riskOf] = await this.database.readAll(
      () => surroundingsOf(this.database, this.screening, applications),
      () => licensesOfApplications(this.database.reader, ids),
      () => caseAssignees(this.database.reader, ids),
      () => heldAmong(this.database.reader, ids),
      () => lastReviews(this.database.reader, ids),
      () => this.stakes.risksOf(caller, files, reading),
    );
    const yielder = new Yielder();
    const views: TrackedApplicationResponseDto[] = [];
    for (const file of files) {
      await yielder.yieldIfDue();
      const stands = await this.clocks(file);
      views.push({
        ...formOf(file),
        ...stands,
        ...shownRisk(riskOf(file, stands.outcome)),
        ...surroundings(file.application),
        assignee: assignees.get(file.application.id) ?? null,
        isHeld: held.has(file.application.id),
        review: reviewed(reviews.get(file.application.id)),
        ...licensing(file, licenses, dayOf(stands.asOf)),
        allowedEvents: file.outlook(dayOf(stands.asOf)).allowedEvents,
      });
    }
    return views;
  }
}

/** Those that may come too late, where these are asked for; null: whichever. */
async function idsAsked(
  reading: StakesReading,
  { atRisk, regime, supplierId }: TrackedApplicationsQuery,
): Promise<readonly Id[] | null> {
  return atRisk === undefined ? null : reading.idsAtRisk({ regime, supplierId });
}

function reviewed(review: Review | undefined): TrackedApplicationResponseDto['review'] {
  return review ? shortReviewView(review) : null;
}

/** Of a forecast that alone. */
function shownRisk({ atRisk, atRiskReason }: CaseRisk): CaseRisk {
  return { atRisk, atRiskReason };
}

/** What was written down of the application itself, and when. */
function formOf({ application, tracked, controlNumber, filings }: TrackedCase) {
  const { id, supplierId, createdAt, updatedAt } = application;
  const { tracked: _tracked, type: _type, totalValue, ...form } = application.form;
  const { kind, regime, needBy, valueAtStake, penaltyOn, penalty, customer, orders, tags } = tracked;
  return {
    ...form,
    id,
    supplierId,
    regime,
    type: kind,
    controlNumber,
    filings,
    totalValue: totalValueOf(form.items) ?? totalValue,
    bis748p: form.bis748p ?? null,
    needBy,
    valueAtStake,
    penaltyOn: penaltyOn ?? null,
    penalty: penalty ?? null,
    customer,
    orders,
    tags,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
