import { Inject, Injectable } from '@nestjs/common';
import { MailOutbox } from '@ninety/mail';
import { attemptEach, CONFIG, Database, LOG, OfficeClock } from '@ninety/platform';
import type { Config, Id, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { dayNewsOf, firstWatch, watchAfter } from './duty-days.js';
import type { DutyDayNews } from './duty-days.js';
import { DutyNewsDesk } from './duty-news.js';
import { termsOf } from './duty.js';
import type { Duty } from './duty.js';
import { lockWatchedDuties, saveOccurrences, watchedOccurrences } from './duty.store.js';
import type { WatchedOccurrence } from './duty.store.js';
import { NO_FACTS, occurrencesOf } from './occurrences.js';

/** The duty of the service that tells of what days bring to the duties of companies. */
export const DUTY_WATCH = 'duty-watch';

/** Duties in one transaction. */
const BATCH = 50;

/** Warns of what is due soon, and tells of what is overdue: each once and in order, however long nobody watched. */
@Injectable()
export class DutyWatch {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly news: DutyNewsDesk,
    private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** One that cannot be told of is logged, is looked at again by the next one, and holds no other back. */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    const faulty: Id[] = [];
    let hasTold = false;
    while (!signal?.aborted && (await this.catchUpSome(today, faulty)) > 0) hasTold = true;
    // At the end, so that what one person is told of comes together.
    if (hasTold) await this.database.transaction((tx) => this.mails.wake(tx));
  }

  /** Catches up some that nobody else is at; answers how many. */
  private catchUpSome(today: string, faulty: Id[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const duties = await lockWatchedDuties(tx, today, faulty, BATCH);
      const work = (duty: Duty) => this.passDays(tx, duty, today);
      await attemptEach(tx, duties, work, ({ id: dutyId }, err) => {
        faulty.push(dutyId);
        this.log.error({ err, dutyId }, 'a duty cannot be caught up');
      });
      return duties.length;
    });
  }

  private async passDays(tx: EntityManager, duty: Duty, today: string): Promise<void> {
    const terms = termsOf(duty);
    const kept = await watchedOccurrences(tx, duty.id);
    const standing = [...kept, ...this.nextOf(duty, kept, today)];
    for (const one of standing) await this.tellDays(tx, duty, one, today);
    const watched = standing.map((one) => {
      const isSeen = one.watchOn !== null && one.watchOn <= today && one.dueOn !== null;
      const watchOn = isSeen
        ? watchAfter(one.dueOn, terms, this.config.dutyEscalationDays, today)
        : one.watchOn;
      return { ...one, watchOn };
    });
    await saveOccurrences(tx, duty, terms.ownerId, watched);
  }

  /** What of a duty that comes again was seen on the days on which the times before were due. */
  private nextOf(duty: Duty, kept: readonly WatchedOccurrence[], today: string): WatchedOccurrence[] {
    const terms = termsOf(duty);
    if (!('every' in terms.due)) return [];
    const known = new Set(kept.map(({ occurrence }) => occurrence));
    const all = occurrencesOf(duty, NO_FACTS, today).sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
    return all.flatMap((one, place) => {
      if (known.has(one.occurrence)) return [];
      const seenOn = all[place - 1]?.dueOn ?? today;
      return [{ ...one, watchOn: firstWatch(one, terms, this.config.dutyEscalationDays, seenOn) }];
    });
  }

  private async tellDays(
    tx: EntityManager,
    duty: Duty,
    { occurrence, dueOn, watchOn, state }: WatchedOccurrence,
    today: string,
  ): Promise<void> {
    if (state !== 'open' || dueOn === null || watchOn === null || watchOn > today) return;
    const { leadDays, due } = termsOf(duty);
    const news = dayNewsOf(dueOn, leadDays, this.config.dutyEscalationDays);
    if ('renewal' in due) return this.tellOfRenewal(tx, duty, { occurrence, dueOn }, news, today);
    for (const one of news) {
      // A warning that lay before it was recorded is not given; that it is overdue is, whenever it comes to be known.
      const isMissed = one.type === 'duty.warning' && one.on < watchOn;
      if (one.on <= today && !isMissed) await this.news.tellDay(tx, duty, { occurrence, dueOn }, one);
    }
  }

  /** Its day moves by itself, past several lead times at once too: of those that have come the nearest is warned of. */
  private async tellOfRenewal(
    tx: EntityManager,
    duty: Duty,
    occurrence: Pick<WatchedOccurrence, 'occurrence'> & { readonly dueOn: string },
    news: readonly DutyDayNews[],
    today: string,
  ): Promise<void> {
    const come = news.filter(({ on }) => on <= today);
    const nearest = come.findLast(({ type }) => type === 'duty.warning');
    const isDue = occurrence.dueOn >= today;
    for (const one of come) {
      if (one.type === 'duty.warning' && !(isDue && one === nearest))
        await this.news.passOver(tx, duty, occurrence, one);
      else await this.news.tellDay(tx, duty, occurrence, one, dayOf(occurrence.dueOn) - dayOf(today));
    }
  }
}
