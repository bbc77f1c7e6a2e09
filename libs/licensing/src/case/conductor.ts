import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Metrics } from '@ninety/platform';
import { happeningTo, Outbox } from '@ninety/webhooks';
import type { ApplicationDataDto } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { Day, Status } from '@ninety/procedure';
import { controlNumberOf } from '../applications/application.entity.js';
import { applicantStatus } from '../audience/applicant-view.js';
import { notToldYet } from '../watch/announcement.store.js';
import { newsOfEvent, nextWatchOn, timedNews } from '../watch/announcements.js';
import type { AboutClock, ApplicationNews, ClockNews, News } from '../watch/announcements.js';
import { project } from '../watch/projection.js';
import { InactivityNorms } from '../watch/inactivity.js';
import type { CaseFile, Subject } from './case-file.js';
import { bringAbout, EVENT_EFFECTS } from './event-effects.js';
import type { EventEffects } from './event-effects.js';
import { appendEvent } from './event-log.store.js';
import type { LawfulEvent } from './event-log.store.js';
import { dayOf } from './standing.js';

/**
 * What happens to an application, by an event or by days alone, goes through here: it is recorded, told to both sides, and
 * how the application stands is stored, in the transaction that keeps it. The application must be locked.
 */
@Injectable()
export class CaseConductor {
  constructor(
    private readonly outbox: Outbox,
    private readonly metrics: Metrics,
    private readonly silence: InactivityNorms,
    @Inject(EVENT_EFFECTS) private readonly effects: readonly EventEffects[],
  ) {}

  /** Records an event, with all that it brings about. What days brought until `today` must have been told. */
  async record(
    tx: EntityManager,
    caller: Principal,
    file: CaseFile,
    lawful: LawfulEvent,
    today: Day,
  ): Promise<CaseFile> {
    const recorded = await appendEvent(tx, file.application.id, file.log.length, lawful);
    const next = file.followedBy(recorded, today, lawful.replayed);
    await this.tellEvent(tx, file, next, today);
    await project(tx, next, today, await this.silence.rules());
    await bringAbout(this.effects, tx, caller, next, recorded.event);
    return next;
  }

  /** Tells of everything that days alone brought until `today`: each once, in order, however long nobody watched. */
  async passDays(tx: EntityManager, file: CaseFile<Subject>, today: Day): Promise<void> {
    const { watchOn } = file.application;
    if (watchOn === null || dayOf(watchOn) > today) return;
    const rules = await this.silence.rules();
    const segments = file.outlook();
    for (let day: Day | null = dayOf(watchOn); day !== null && day <= today;) {
      await this.tellTimed(tx, file, day);
      day = nextWatchOn(segments, file.events, day, rules);
    }
    await project(tx, file, today, rules);
  }

  /** Tells of an event just recorded, and of what follows from it at once. */
  private async tellEvent(tx: EntityManager, before: CaseFile, file: CaseFile, today: Day): Promise<void> {
    const event = file.events.at(-1);
    const { state } = file.standing(today);
    if (!event || !state) return;
    const previous = before.standing(today).status;
    await this.tell(tx, file, today, newsOfEvent(event, state, today), previous);
    await this.tellTimed(tx, file, today);
  }

  private async tellTimed(tx: EntityManager, file: CaseFile<Subject>, day: Day): Promise<void> {
    const news = timedNews(file.events, file.standing(day), day, await this.silence.rules());
    for (const one of await notToldYet(tx, file.application.id, news)) {
      await this.tell(tx, file, day, one, null);
      this.metrics.clockEvents.inc({ type: one.type });
    }
  }

  private async tell(
    tx: EntityManager,
    file: CaseFile<Subject>,
    day: Day,
    news: News,
    previous: Status | null,
  ): Promise<void> {
    const { id: applicationId, supplierId } = file.application;
    const controlNumber = controlNumberOf(file.application);
    const standing = file.standing(day);
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
