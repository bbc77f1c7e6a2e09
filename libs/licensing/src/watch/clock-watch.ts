import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { attemptEach, Database, LOG, OfficeClock } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import type { Day } from '@ninety/procedure';
import { caseFileOf, caseFilesOf } from '../case/case-file.js';
import { CaseConductor } from '../case/conductor.js';
import { dayOf } from '../case/standing.js';
import { filedApplications, isAnyDue, lockDue, lockWatch } from './clock-watch.store.js';
import { project } from './projection.js';
import { projectDrafts } from './projection.store.js';
import type { WatchRules } from './inactivity.js';

/** The duty that tells of what days alone bring. */
export const CLOCK_DUTY = 'clock-watch';

/** Transactions at once, and applications in each. */
const LANES = 3;
const BATCH = 50;
/** Between looks at what others have still to commit. */
const WAIT_MS = 20;

/** Tells of what days alone bring, on the day it comes about: each once, in order, however long nobody watched. */
@Injectable()
export class ClockWatch {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly conductor: CaseConductor,
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
    while (!signal?.aborted && (await isAnyDue(this.database.reader, today, faulty))) {
      await sleep(WAIT_MS);
      await lane();
    }
  }

  /** Catches up some that nobody else is at; answers how many. */
  private async catchUpSome(today: string, faulty: Id[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await lockDue(tx, today, faulty, BATCH);
      const files = await caseFilesOf(tx, due);
      await attemptEach(
        tx,
        files,
        (file) => this.conductor.passDays(tx, file, dayOf(today)),
        ({ application: { id: applicationId } }, err) => {
          faulty.push(applicationId);
          this.log.error({ err, applicationId }, 'an application cannot be caught up');
        },
      );
      return due.length;
    });
  }
}

/** Recomputes every stored projection from the event logs; answers how many. */
export async function rebuildProjections(database: Database, today: Day, rules: WatchRules): Promise<number> {
  const ids = await filedApplications(database.reader);
  for (const id of ids) {
    await database.transaction(async (tx) => {
      const watchOn = await lockWatch(tx, id);
      const file = await caseFileOf(tx, { id });
      const lastOn = file.events.at(-1)?.on ?? today;
      await project(tx, file, announcedUntil(lastOn, watchOn, today), rules);
    });
  }
  await database.transaction((tx) => projectDrafts(tx));
  return ids.length;
}

/** What is not told yet stays to be told: nothing was announced beyond the day before the next watch. */
function announcedUntil(lastOn: Day, watchOn: string | null, today: Day): Day {
  return watchOn === null ? today : Math.max(lastOn, Math.min(today, dayOf(watchOn) - 1));
}
