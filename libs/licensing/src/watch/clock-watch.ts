import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Database, isDatabaseAway, LOG, Metrics, OfficeClock, rowOf, rowsOf } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import { happeningTo, Outbox } from '@ninety/webhooks';
import type { ApplicationDataDto } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { outlook } from '@ninety/procedure';
import type { Day, ProcedureEvent, Status } from '@ninety/procedure';
import { newsOfEvent, nextWatchOn, timedNews } from './announcements.js';
import type { AboutClock, ApplicationNews, ClockNews, News } from './announcements.js';
import { applicantStatus } from '../audience/applicant-view.js';
import { controlNumberOf } from '../applications/application.entity.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { eventsOf, logOf } from '../case/event-log.js';
import type { RecordedEvent } from '../case/event-log.js';
import { project, projectDrafts } from './projection.js';
import { SilenceNorms } from './silence.js';
import type { WatchRules } from './silence.js';
import { dayOf, standingOf } from '../case/standing.js';
import type { Standing } from '../case/standing.js';

type Watched = Pick<ApplicationEntity, 'id' | 'supplierId' | 'controlNumber' | 'watchOn'>;

/** The duty that tells of what days alone bring. */
export const CLOCK_DUTY = 'clock-watch';

/** Transactions at once, and applications in each. */
const LANES = 3;
const BATCH = 50;
/** Between looks at what others have still to commit. */
const WAIT_MS = 20;

/**
 * Tells of what happened: events at once, and what days alone bring on the day it comes about, each once, in order,
 * however long nobody watched. What was told is kept in the transaction that tells it.
 */
@Injectable()
export class ClockWatch {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly outbox: Outbox,
    private readonly metrics: Metrics,
    private readonly silence: SilenceNorms,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * Catches up every application with something to tell until today, and waits for those that others are at. One that
   * cannot be told of is logged, and holds no other back.
   */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    const faulty: Id[] = [];
    const lane = async () => {
      while (!signal?.aborted && (await this.catchUpSome(today, faulty)) > 0);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    while (!signal?.aborted && (await this.isBehind(today, faulty))) {
      await sleep(WAIT_MS);
      await lane();
    }
  }

  /** Tells of everything that days alone brought until `today`. The application must be locked. */
  async catchUp(
    tx: EntityManager,
    application: Watched,
    log: readonly RecordedEvent[],
    today: Day,
  ): Promise<void> {
    if (application.watchOn === null || dayOf(application.watchOn) > today) return;
    const events = log.map(({ event }) => event);
    const rules = await this.silence.rules();
    const segments = outlook(events, events.at(-1)?.on ?? today);
    for (let day: Day | null = dayOf(application.watchOn); day !== null && day <= today;) {
      await this.tellTimed(tx, application, events, standingOf(log, day), day);
      day = nextWatchOn(segments, events, day, rules);
    }
    await project(tx, application.id, events, today, rules);
  }

  /** Tells of an event just recorded, and of what follows from it at once. */
  async tellEvent(
    tx: EntityManager,
    application: Watched,
    log: readonly RecordedEvent[],
    today: Day,
  ): Promise<void> {
    const last = log.at(-1);
    if (!last) return;
    const before = standingOf(log.slice(0, -1), last.event.on);
    const standing = standingOf(log, today);
    if (!standing.state) return;
    const news = newsOfEvent(last.event, standing.state, today);
    await this.tell(tx, application, standing, news, before.status);
    const events = log.map(({ event }) => event);
    await this.tellTimed(tx, application, events, standing, today);
  }

  /** Catches up some that nobody else is at; answers how many. */
  private async catchUpSome(today: string, faulty: Id[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await rowsOf<Watched>(
        tx,
        `SELECT id, supplier_id AS "supplierId", control_number AS "controlNumber", watch_on::text AS "watchOn" FROM application
         WHERE watch_on <= $1 AND id <> ALL($2::uuid[]) ORDER BY watch_on, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [today, faulty],
      );
      const logs = await eventsOf(
        tx,
        due.map(({ id }) => id),
      );
      for (const application of due) {
        await tx.query('SAVEPOINT application');
        try {
          await this.catchUp(tx, application, logs.get(application.id) ?? [], dayOf(today));
          await tx.query('RELEASE SAVEPOINT application');
        } catch (error) {
          if (isDatabaseAway(error)) throw error;
          await tx.query('ROLLBACK TO SAVEPOINT application');
          faulty.push(application.id);
          this.log.error({ err: error, applicationId: application.id }, 'an application cannot be caught up');
        }
      }
      return due.length;
    });
  }

  private async isBehind(today: string, faulty: readonly Id[]): Promise<boolean> {
    const row = await rowOf(
      this.database.reader,
      'SELECT 1 FROM application WHERE watch_on <= $1 AND id <> ALL($2::uuid[]) LIMIT 1',
      [today, faulty],
    );
    return row !== undefined;
  }

  private async tellTimed(
    tx: EntityManager,
    application: Watched,
    events: readonly ProcedureEvent[],
    standing: Standing,
    day: Day,
  ): Promise<void> {
    const news = timedNews(events, standing, day, await this.silence.rules());
    if (news.length === 0) return;
    const fresh = await rowsOf<{ key: string }>(
      tx,
      `INSERT INTO application_announcement (application_id, key) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING RETURNING key`,
      [application.id, news.map(({ key }) => key)],
    );
    const keys = new Set(fresh.map(({ key }) => key));
    for (const one of news.filter(({ key }) => keys.has(key))) {
      await this.tell(tx, application, standing, one, null);
      this.metrics.clockEvents.inc({ type: one.type });
    }
  }

  private async tell(
    tx: EntityManager,
    application: Watched,
    standing: Standing,
    news: News,
    previous: Status | null,
  ): Promise<void> {
    const { id: applicationId, supplierId } = application;
    const controlNumber = controlNumberOf(application);
    const agencies = standing.state?.referrals.map(({ agency }) => agency) ?? [];
    for (const audience of news.audiences) {
      const named = (one: Status) => (audience === 'applicant' ? applicantStatus(one) : one);
      const happening = isOfClock(news)
        ? happeningTo<AboutClock, ClockNews['type']>({ applicationId, controlNumber }, news)
        : happeningTo<ApplicationDataDto, ApplicationNews['type']>(
            {
              applicationId,
              controlNumber,
              status: named(standing.status ?? 'registered'),
              ...(previous ? { previousStatus: named(previous) } : {}),
            },
            news,
          );
      await this.outbox.write(tx, { ...happening, audience, supplierId, agencies });
    }
  }
}

function isOfClock(news: News): news is ClockNews & News {
  return news.type === 'clock.warning' || news.type === 'clock.missed';
}

/** Recomputes every stored projection from the event logs; answers how many. */
export async function rebuildProjections(database: Database, today: Day, rules: WatchRules): Promise<number> {
  const ids = await rowsOf<{ id: Id }>(
    database.reader,
    'SELECT id FROM application WHERE control_number IS NOT NULL ORDER BY id',
  );
  for (const { id } of ids) {
    await database.transaction(async (tx) => {
      const row = await rowOf<{ watchOn: string | null }>(
        tx,
        'SELECT watch_on::text AS "watchOn" FROM application WHERE id = $1 FOR UPDATE',
        [id],
      );
      const events = (await logOf(tx, id)).map(({ event }) => event);
      await project(
        tx,
        id,
        events,
        announcedUntil(events.at(-1)?.on ?? today, row?.watchOn ?? null, today),
        rules,
      );
    });
  }
  await database.transaction((tx) => projectDrafts(tx, null));
  return ids.length;
}

/** What is not told yet stays to be told: nothing was announced beyond the day before the next watch. */
function announcedUntil(lastOn: Day, watchOn: string | null, today: Day): Day {
  return watchOn === null ? today : Math.max(lastOn, Math.min(today, dayOf(watchOn) - 1));
}
