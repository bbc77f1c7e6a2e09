import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, OfficeClock } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { firstWatch } from './duty-days.js';
import { endingsOf, factsOfCase, factsOfLicense } from './duty-facts.js';
import { originOf, termsOf } from './duty.js';
import type { Duty, Occurrence } from './duty.js';
import { hasDuties, lockDutiesOfApplication, lockDutiesOfLicense, saveOccurrences } from './duty.store.js';
import { occurrencesOf } from './occurrences.js';
import type { DutyFacts } from './occurrences.js';

/** A case of which an application's duties are read. */
type FollowedCase = Pick<
  TrackedCase<{ readonly id: Id; readonly form: TrackedCase['application']['form'] }>,
  'standing' | 'tracked' | 'regime' | 'application'
>;

/** Lets the duties of a license or an application follow what is recorded of it, in the transaction that records it. */
@Injectable()
export class DutyFollower {
  constructor(
    private readonly clock: OfficeClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The present day by which duties are due: the installation's, `YYYY-MM-DD`. */
  today(): Promise<string> {
    return this.clock.today();
  }

  /** The last day on which one can have been met, wherever that was. */
  latestDay(): Promise<string> {
    return this.clock.latestDay();
  }

  /** The license must be locked. */
  async followLicense(tx: EntityManager, license: RecordedLicense): Promise<void> {
    const duties = await lockDutiesOfLicense(tx, license.firstId);
    if (duties.length > 0) await this.keepAll(tx, duties, await factsOfLicense(tx, license));
  }

  /** What of a license is owed by itself, as it stands today. The license must be locked. */
  async followWhatEnds(tx: EntityManager, license: RecordedLicense): Promise<void> {
    const duties = await lockDutiesOfLicense(tx, license.firstId);
    const own = duties.filter((duty) => originOf(duty) !== 'person');
    if (own.length > 0) await this.keepAll(tx, own, await factsOfLicense(tx, license));
  }

  /** The application must be locked. */
  async followCase(tx: EntityManager, file: FollowedCase): Promise<void> {
    if (!(await hasDuties(tx, file.application.id))) return;
    const duties = await lockDutiesOfApplication(tx, file.application.id);
    await this.keepAll(tx, duties, this.factsOf(file));
  }

  factsOf({ standing, tracked, regime }: FollowedCase): DutyFacts {
    return factsOfCase({ standing, tracked, endings: endingsOf(regime.pack.events) });
  }

  /** Keeps how a duty stands, given what it counts from; answers it. The duty must be locked, or new. */
  async keep(tx: EntityManager, duty: Duty, facts: DutyFacts): Promise<Occurrence[]> {
    const today = await this.today();
    const terms = termsOf(duty);
    const occurrences = occurrencesOf(duty, facts, today);
    const watched = occurrences.map((one) => ({
      ...one,
      watchOn: firstWatch(one, terms, this.config.dutyEscalationDays, today),
    }));
    await saveOccurrences(tx, duty, terms.ownerId, watched);
    return occurrences;
  }

  private async keepAll(tx: EntityManager, duties: readonly Duty[], facts: DutyFacts): Promise<void> {
    for (const duty of duties) await this.keep(tx, duty, facts);
  }
}
