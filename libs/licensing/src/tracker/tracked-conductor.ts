import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, gatherableWork, Metrics, Yielder } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { DutyFollower } from '../duties/duty-follower.js';
import { ownWindowsOf } from '../duties/own-windows.js';
import { saveWindows } from '../duties/own-windows.store.js';
import { dayOf } from '../case/standing.js';
import { notToldYetAfter } from '../watch/announcement.store.js';
import { saveProjection } from '../watch/projection.store.js';
import { receivingRoles } from './receiving-roles.js';
import { replaceFilings } from './filing-number.store.js';
import { dayOfEvent } from './observation.js';
import { appendObservation } from './observation.store.js';
import type { Observation } from './observation.js';
import type { TrackedCase, TrackedSubject } from './tracked-case.js';
import { clockNews, movedFrom, nextTrackedWatch } from './tracked-news.js';
import { courseRows } from './tracked-courses.js';
import { saveCourses } from './tracked-courses.store.js';
import { outlookRows, trackedSegments } from './tracked-outlook.js';

type ProjectedCase = TrackedCase<
  Pick<ApplicationEntity, 'id' | 'form'> & Partial<Pick<ApplicationEntity, 'review'>>
>;

/** How a case stands from a day on, worked out once. */
class Standing {
  private worked: ReturnType<Standing['workedOut']> | null = null;

  constructor(
    private readonly file: ProjectedCase,
    private readonly today: Day,
    private readonly warningDays: readonly number[],
  ) {}

  get applicationId(): Id {
    return this.file.application.id;
  }

  rows() {
    return (this.worked ??= this.workedOut());
  }

  private workedOut() {
    const { file, today, applicationId } = this;
    const { application, tracked } = file;
    const segments = trackedSegments(file, today);
    const watchOn = nextTrackedWatch(segments, today, this.warningDays);
    const outlook = file.outlook(today);
    return {
      projection: {
        applicationId,
        outlook: outlookRows(segments, file.unfiled),
        facts: null,
        status: outlook.status,
        referredTo: [],
        watchOn: watchOn === null ? null : formatDay(watchOn),
      },
      courses: {
        application,
        tracked,
        receiving: receivingRoles([file.regime.pack]),
        rows: courseRows(file, segments),
      },
      windows: { applicationId, windows: ownWindowsOf(outlook) },
    };
  }
}

const keepStanding = gatherableWork(
  ({ applicationId }: Standing) => applicationId,
  (standing) => standing.rows(),
  async (tx, standings) => {
    const yielder = new Yielder();
    for (const standing of standings) {
      await yielder.yieldIfDue();
      const { projection, courses, windows } = standing.rows();
      await saveProjection(tx, projection);
      await saveCourses(tx, courses);
      await saveWindows(tx, windows);
    }
  },
);

/**
 * What is heard of an application, and what days alone bring, goes through here: it is recorded and told, and how the
 * application stands is stored, in the transaction that keeps it. The application must be locked.
 */
@Injectable()
export class TrackedConductor {
  constructor(
    private readonly outbox: Outbox,
    private readonly metrics: Metrics,
    private readonly duties: DutyFollower,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Records an observation that can be true, and tells of it; `next` is the case with it, which is to be projected. */
  async record(
    tx: EntityManager,
    before: TrackedCase,
    next: TrackedCase,
    observation: Observation,
    today: Day,
  ): Promise<void> {
    const { id } = next.application;
    await appendObservation(tx, { ...observation, applicationId: id });
    await replaceFilings(tx, id, next.tracked.regime, before.filings, next.filings);
    await this.tellObservation(tx, before, next, observation, today);
    await this.tellClocks(tx, next, today);
  }

  /** Tells of everything that days alone brought until `today`: each once, in order, however long nobody watched. */
  async passDays(tx: EntityManager, file: TrackedCase<TrackedSubject>, today: Day): Promise<void> {
    if (await this.tellDays(tx, file, today)) await this.project(tx, file, today);
  }

  /** Lets a case follow what changed for all of its authority: what days brought before is told first. */
  async follow(tx: EntityManager, file: TrackedCase<TrackedSubject>, today: Day): Promise<void> {
    await this.tellDays(tx, file, today);
    await this.tellClocks(tx, file, today);
    await this.project(tx, file, today);
    await this.duties.followCase(tx, file);
  }

  /** Tells of what days brought; answers whether there was a day to look at. */
  private async tellDays(tx: EntityManager, file: TrackedCase<TrackedSubject>, today: Day): Promise<boolean> {
    const { watchOn } = file.application;
    if (watchOn === null || dayOf(watchOn) > today) return false;
    const segments = trackedSegments(file, dayOf(watchOn));
    for (let day: Day | null = dayOf(watchOn); day !== null && day <= today;) {
      await this.tellClocks(tx, file, day);
      day = nextTrackedWatch(segments, day, this.config.clockWarningDays);
    }
    return true;
  }

  /** Stores how it stands from today on. */
  async project(tx: EntityManager, file: ProjectedCase, today: Day): Promise<void> {
    await keepStanding(tx, new Standing(file, today, this.config.clockWarningDays));
  }

  private async tellObservation(
    tx: EntityManager,
    before: TrackedCase,
    next: TrackedCase,
    { id: eventId, type: event, event: said, supersedes }: Observation,
    today: Day,
  ): Promise<void> {
    const { id: applicationId, supplierId } = next.application;
    const { status, outcome } = next.outlook(today);
    const data = {
      applicationId,
      controlNumber: next.controlNumber,
      regime: next.tracked.regime,
      eventId,
      event,
      ...dayOfEvent(said),
      status: status ?? next.unfiled,
      previousStatus: before.outlook(today).status ?? before.unfiled,
      outcome,
    };
    const happening =
      supersedes === null
        ? ({ type: 'application.observed', data } as const)
        : ({ type: 'application.superseded', data: { ...data, supersedes } } as const);
    await this.outbox.write(tx, { ...happening, audience: 'applicant', supplierId });
  }

  private async tellClocks(tx: EntityManager, file: TrackedCase<TrackedSubject>, day: Day): Promise<void> {
    const news = clockNews(file.outlook(day), day, this.config.clockWarningDays);
    const { id: applicationId, supplierId } = file.application;
    const { fresh, told } = await notToldYetAfter(tx, applicationId, news);
    for (const one of fresh) {
      const { type, data } = one;
      const before = movedFrom(one, told);
      const moved = before === null ? {} : { movedFrom: before };
      const about = { applicationId, controlNumber: file.controlNumber, ...data, ...moved };
      await this.outbox.write(tx, { type, data: about, audience: 'applicant', supplierId });
      this.metrics.clockEvents.inc({ type });
    }
  }
}
