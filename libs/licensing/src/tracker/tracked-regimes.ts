import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ConfigError, Database, OfficeClock } from '@ninety/platform';
import { eventOf, Regime, Regimes } from '@ninety/regimes';
import type { Outcome, Pack } from '@ninety/regimes';
import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { closuresOf } from './authority-closure.store.js';
import { licensedRegimes } from './licenses/recorded-license.read-model.js';
import { priorOf } from './forecast/published-prior.js';
import type { PublishedPrior } from './forecast/published-prior.js';
import { sentenceProblem } from './sentences.js';
import { UNFILED, usedRegimes } from './tracked-queue.read-model.js';

/** Regimes with different closures that are kept: each has looked up its holidays. */
const MOST_KEPT = 50;

/** The regimes as the installation knows them: their packs, with the closures that were written down here. */
@Injectable()
export class TrackedRegimes implements OnModuleInit {
  private readonly kept = new LRUCache<string, Regime>({ max: MOST_KEPT });

  constructor(
    private readonly regimes: Regimes,
    private readonly clock: OfficeClock,
    private readonly database: Database,
  ) {}

  /** @throws ConfigError where applications or licenses are recorded of a regime whose pack is not there any more */
  async onModuleInit(): Promise<void> {
    const manager = this.database.source.manager;
    const used = { applications: await usedRegimes(manager), licenses: await licensedRegimes(manager) };
    for (const [what, regimes] of Object.entries(used)) {
      const missing = regimes.find((id) => !this.regimes.find(id));
      if (missing !== undefined)
        throw new ConfigError('REGIMES_DIR', `lacks the pack ${missing}, of which ${what} are recorded here`);
    }
  }

  ids(): string[] {
    return this.regimes.all().map(({ pack }) => pack.id);
  }

  packs(): Pack[] {
    return this.regimes.all().map(({ pack }) => pack);
  }

  /** What was published of the times of a regime's applications of a kind; null: nothing that is known here. */
  priorOf(regime: string, kind: string): PublishedPrior | null {
    const pack = this.regimes.find(regime)?.pack;
    return pack ? priorOf(pack, kind) : null;
  }

  /** The statuses of every regime that end a case. */
  endings(): string[] {
    const ending = this.regimes
      .all()
      .flatMap(({ pack }) => pack.statuses.filter(({ ends }) => ends === true));
    return [...new Set(ending.map(({ status }) => status))];
  }

  /** The types of events by which a case of any regime ends so. */
  endingsAs(outcome: Outcome): string[] {
    const events = this.regimes.all().flatMap(({ pack }) => pack.events);
    return [...new Set(events.filter(({ ends }) => ends === outcome).map(({ type }) => type))];
  }

  /** Whether an event of this type is heard of by the applicant of any regime. */
  haveEvent(type: string): boolean {
    return this.regimes.all().some(({ pack }) => eventOf(pack, type) !== undefined);
  }

  /** One that somebody named in a field. @param within the part of the body that has it @throws Problem 422 where there is none */
  named(id: string, within = ''): Regime {
    const regime = this.regimes.find(id);
    if (!regime)
      throw sentenceProblem('unknown_regime', `${within}/regime`, { regimes: this.ids().join(', ') });
    return regime;
  }

  /**
   * What a list is filtered by: words that no regime has find nothing, which would be read as that there is nothing.
   *
   * @param within the part of the body that has them, where it is no query
   * @throws Problem 422
   */
  assertAsked(
    { regime, status }: { readonly regime?: string | undefined; readonly status?: string | undefined },
    within = '',
  ): void {
    const packs = regime === undefined ? this.packs() : [this.named(regime, within).pack];
    if (status === undefined) return;
    const statuses = new Set<string>([
      ...UNFILED,
      ...packs.flatMap((pack) => pack.statuses.map((one) => one.status)),
    ]);
    if (!statuses.has(status))
      throw sentenceProblem('unknown_status', `${within}/status`, { statuses: [...statuses].join(', ') });
  }

  /** One by its id, the end of it, or its authority's name, as people write them; null: none, or more than one. */
  worded(word: string): Regime | null {
    const plain = plainly(word);
    const named = this.regimes.all().filter(({ pack: { id, authority } }) => {
      const [, ...rest] = id.split('-');
      return [id, rest.join(''), authority].some((name) => plainly(name) === plain);
    });
    return (named.length === 1 && named[0]) || null;
  }

  /** One of which applications are recorded. @throws Error where its pack is not there any more, which a start refuses */
  installed(id: string): Regime {
    const regime = this.regimes.find(id);
    if (!regime)
      throw new Error(`the pack of the regime ${id} is missing: applications of it are recorded here`);
    return regime;
  }

  /** SHA-256 of what the pack of an installed regime says, in hex. */
  digestOf(id: string): string {
    return createHash('sha256')
      .update(JSON.stringify(this.installed(id).pack))
      .digest('hex');
  }

  /**
   * @param knownAt with the closures that were recorded until that day; null: with all
   * @throws Error for one that is not installed any more
   */
  async withClosures(manager: EntityManager, id: string, knownAt: string | null = null): Promise<Regime> {
    const plain = this.installed(id);
    const closures = await closuresOf(manager, id, knownAt);
    if (closures.length === 0) return plain;
    const days = closures.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }));
    const key = JSON.stringify([id, days]);
    const regime = this.kept.get(key) ?? new Regime(plain.pack, days);
    this.kept.set(key, regime);
    return regime;
  }

  /** The present day where the authority of each regime is, `YYYY-MM-DD`. */
  async todays(): Promise<ReadonlyMap<string, string>> {
    const days = new Map<string, string>();
    for (const regime of this.regimes.all()) days.set(regime.pack.id, await this.today(regime));
    return days;
  }

  /** The last day on which a company can have done something itself, wherever it stood. */
  latestDay(): Promise<string> {
    return this.clock.latestDay();
  }

  /** The present day where the authority is, `YYYY-MM-DD`. */
  today({ pack: { timeZone } }: Pick<Regime, 'pack'>): Promise<string> {
    return this.clock.todayIn(timeZone);
  }
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
