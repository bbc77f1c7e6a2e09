import { Inject, Injectable } from '@nestjs/common';
import { attemptEach, Database, LOG } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import type { Day } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { closuresFollowed, unfollowedClosures } from './authority-closure.store.js';
import { followedPack, keepFollowed } from './followed-packs.store.js';
import { lockSomeTracked, watchAgain } from './tracked-application.store.js';
import type { WhichTracked } from './tracked-application.store.js';
import { trackedCasesOf } from './tracked-case.js';
import type { TrackedCase, TrackedSubject } from './tracked-case.js';
import { TrackedConductor } from './tracked-conductor.js';
import { TrackedRegimes } from './tracked-regimes.js';

/** The duty that tells of what days alone bring, and lets stored outlooks follow closures and packs. */
export const TRACKED_CLOCK_DUTY = 'tracked-clock-watch';

/** Applications in one transaction. */
const BATCH = 50;

/** From where cases are gone through, and what keeps how far that came. */
interface Progress {
  readonly after: Id | null;
  /** In the transaction of some cases, with the last of them; null: there are no more. */
  readonly reached?: (tx: EntityManager, after: Id | null) => Promise<void>;
}

/** What is done with a case on the present day where its authority is. */
type Work = (tx: EntityManager, file: TrackedCase<TrackedSubject>, today: Day) => Promise<void>;

/** Tells of what days alone bring, each once and in order, however long nobody watched. */
@Injectable()
export class TrackedWatch {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly conductor: TrackedConductor,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** One that cannot be told of, or follow, is logged, is looked at again by the next one, and holds no other back. */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    await this.followPacks(signal);
    await this.followClosures(signal);
    for (const regime of this.regimes.ids()) {
      const today = await this.todayOf(regime);
      await this.eachOf({ regime, watchedBy: today }, today, this.passDays, signal);
    }
  }

  /** Where a pack is not the one that the stored outlooks follow: some cases at a time, and on from there after a stop. */
  private async followPacks(signal?: AbortSignal): Promise<void> {
    for (const regime of this.regimes.ids()) {
      const digest = this.regimes.digestOf(regime);
      const followed = await followedPack(this.database.reader, regime);
      const isSame = followed?.digest === digest;
      if (isSame && followed.isWhole) continue;
      await this.eachOf({ regime }, await this.todayOf(regime), this.follow, signal, {
        after: isSame ? followed.after : null,
        reached: (tx, after) => keepFollowed(tx, { regime, digest, after, isWhole: after === null }),
      });
    }
  }

  private async followClosures(signal?: AbortSignal): Promise<void> {
    const closures = await unfollowedClosures(this.database.reader);
    for (const regime of new Set(closures.map((closure) => closure.regime))) {
      const isWhole = await this.eachOf({ regime }, await this.todayOf(regime), this.follow, signal);
      if (!isWhole) return;
      const followed = closures.filter((closure) => closure.regime === regime);
      await this.database.transaction((tx) => closuresFollowed(tx, followed));
    }
  }

  private readonly passDays: Work = (tx, file, today) => this.conductor.passDays(tx, file, today);
  private readonly follow: Work = (tx, file, today) => this.conductor.follow(tx, file, today);

  private todayOf(id: string): Promise<string> {
    return this.regimes.today(this.regimes.installed(id));
  }

  /** In the order of their ids, some in each transaction; answers whether it came to the last one. */
  private async eachOf(
    which: WhichTracked,
    today: string,
    work: Work,
    signal?: AbortSignal,
    { after: begin, reached }: Progress = { after: null },
  ): Promise<boolean> {
    for (let after: Id | null = begin; !signal?.aborted;) {
      const last: Id | null = await this.database.transaction(async (tx) => {
        const some = await lockSomeTracked(tx, which, after, BATCH);
        await attemptEach(
          tx,
          await trackedCasesOf(tx, this.regimes, some),
          (file) => work(tx, file, dayOf(today)),
          async ({ application: { id: applicationId } }, err) => {
            await watchAgain(tx, applicationId, today);
            this.log.error({ err, applicationId }, 'an application cannot be caught up');
          },
        );
        const reachedId = some.at(-1)?.id ?? null;
        await reached?.(tx, reachedId);
        return reachedId;
      });
      if (last === null) return true;
      after = last;
    }
    return false;
  }
}
