import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { Day } from '@ninety/procedure';
import { eventOf, isContradiction, nextChange } from '@ninety/regimes';
import type { Contradiction, Outlook, Pack, Regime } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { TrackedPart } from '../applications/application.contract.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { findApplication, lockApplication } from '../audience/access-scope.store.js';
import { dayOfEvent, inTime, rootsOf, standingOnes, textOf } from './observation.js';
import { observationsOf } from './observation.store.js';
import type { Observation, SaidDay } from './observation.js';
import type { TrackedRegimes } from './tracked-regimes.js';

/** Under which number an application was filed, and when. */
export interface Filing extends SaidDay {
  readonly system: string | null;
  readonly number: string | null;
}

/** What was recorded from a filing to the next, and how that stands. */
export interface FilingStanding {
  readonly observations: readonly Observation[];
  readonly outlook: Outlook;
}

/** What of an application is told when something happens to it. */
export type TrackedSubject = Pick<ApplicationEntity, 'id' | 'supplierId' | 'form' | 'watchOn'>;

/** An application that is decided elsewhere, with what was written down of it: read once in a request. */
export class TrackedCase<
  A extends Pick<ApplicationEntity, 'id' | 'form'> & Partial<Pick<ApplicationEntity, 'review'>> =
    ApplicationEntity,
> {
  /** The observations that stand, in the order in which they happened. */
  readonly standing: readonly Observation[];
  private readonly read: ReadEvents;
  private readonly outlooks = new Map<Day, Outlook>();

  /** @param knownAt as known at the end of that day; null: with all that is known */
  constructor(
    readonly application: A,
    readonly regime: Regime,
    readonly log: readonly Observation[],
    readonly knownAt: string | null = null,
  ) {
    const roots = rootsOf(log);
    this.standing = inTime(standingOnes(log, knownAt), log, roots);
    this.read = eventsOf(regime.pack, this.standing, roots, this.tracked.needBy);
  }

  get tracked(): TrackedPart {
    return trackedPartOf(this.application);
  }

  /** Its status while it is not filed: a draft, or what its company's review makes of it. */
  get unfiled(): 'draft' | 'in_review' | 'ready' {
    return this.application.review ?? 'draft';
  }

  /** Under which numbers it was filed, the oldest first. */
  get filings(): Filing[] {
    const filings: Filing[] = [];
    for (const { type, event } of this.standing) {
      const number = textOf(event.number);
      const last = filings.at(-1);
      if (type === 'filed') filings.push({ system: textOf(event.system), number, ...dayOfEvent(event) });
      // The authority's number may be told with the registration only; of the one system that there is, it is its number.
      else if (type === 'registered' && last?.number === null)
        filings[filings.length - 1] = { ...last, number, system: last.system ?? this.onlySystem };
    }
    return filings;
  }

  private get onlySystem(): string | null {
    const [only, ...others] = this.regime.pack.systems;
    return only && others.length === 0 ? only.id : null;
  }

  /** The number of the newest filing, as soon as somebody said one. */
  get controlNumber(): string | null {
    return this.filings.at(-1)?.number ?? null;
  }

  /**
   * How it stands at the end of a day. What is recorded is true as a whole; a part of it, as it was known or as it stood on an
   * earlier day, may not be: then nothing is claimed.
   */
  outlook(asOf: Day): Outlook {
    let outlook = this.outlooks.get(asOf);
    if (!outlook) {
      const told = this.simulated(asOf);
      outlook = isContradiction(told) ? this.unclear() : told;
      this.outlooks.set(asOf, outlook);
    }
    return outlook;
  }

  /**
   * Its filings, the oldest first, each with what was recorded of it and how that alone stands at the end of a day: a
   * returned application may be filed again.
   */
  byFiling(asOf: Day): FilingStanding[] {
    const begins = this.standing.flatMap(({ type }, place) => (type === 'filed' ? [place] : []));
    return begins.map((begin, index) => {
      const from = index === 0 ? 0 : begin;
      const next = begins[index + 1];
      const observations = this.standing.slice(from, next);
      if (next === undefined) return { observations, outlook: this.outlook(asOf) };
      const told = this.simulated(asOf, this.read.events.slice(from, next));
      return { observations, outlook: isContradiction(told) ? this.unclear() : told };
    });
  }

  /** The next day after one on which it may stand otherwise by itself; null: none. */
  changesAfter(day: Day): Day | null {
    const { pack } = this.regime;
    const { events } = this.read;
    return nextChange(pack, events, this.outlook(day).clocks, day);
  }

  private simulated(asOf: Day, events = this.read.events): Outlook | Contradiction {
    const { unnamed } = this.read;
    const told = this.regime.simulate(events, asOf, this.tracked.kind);
    if (isContradiction(told)) return told;
    const clocks = told.clocks.map((clock) =>
      clock.subject !== null && unnamed.has(clock.subject) ? { ...clock, subject: null } : clock,
    );
    return { ...told, clocks };
  }

  private unclear(): Outlook {
    const isFiled = this.standing.some(({ type }) => type === 'filed');
    const status = isFiled ? (this.regime.pack.statuses[0]?.status ?? null) : null;
    return { status, statusCertainty: null, outcome: null, clocks: [], allowedEvents: [] };
  }

  /** The case with observations more; or what one of them cannot be true together with, as of a day. */
  with(observations: readonly Observation[], asOf: Day): TrackedCase<A> | Impossible {
    const next = new TrackedCase(this.application, this.regime, [...this.log, ...observations], this.knownAt);
    const told = next.simulated(asOf);
    if (!isContradiction(told)) {
      next.outlooks.set(asOf, told);
      return next;
    }
    const at = (index: number | null) => (index === null ? null : (next.standing[index] ?? null));
    return { contradiction: told, observation: at(told.illegalEvent), other: at(told.contradicts) };
  }
}

/** Two observations that cannot both be true; or one, which cannot be true by itself. */
export interface Impossible {
  readonly contradiction: Contradiction;
  readonly observation: Observation | null;
  readonly other: Observation | null;
}

/** @throws Error for one of the agency posture */
function trackedPartOf({ id, form }: Pick<ApplicationEntity, 'id' | 'form'>): TrackedPart {
  if (!form.tracked) throw new Error(`application ${id} is not one that is decided elsewhere`);
  return form.tracked;
}

/**
 * @param knownAt as it was known at the end of that day; null: with all that is known
 * @throws Problem 404, also for what the caller may not see
 */
export async function findTracked(
  manager: EntityManager,
  regimes: TrackedRegimes,
  caller: Principal,
  id: Id,
  knownAt: string | null = null,
): Promise<TrackedCase> {
  return trackedCaseOf(manager, regimes, await findApplication(manager, caller, id), knownAt);
}

/** One writer at a time. @throws Problem 404, as `findTracked` */
export async function lockTracked(
  tx: EntityManager,
  regimes: TrackedRegimes,
  caller: Principal,
  id: Id,
): Promise<TrackedCase> {
  return trackedCaseOf(tx, regimes, await lockApplication(tx, caller, id));
}

async function trackedCaseOf<A extends Pick<ApplicationEntity, 'id' | 'form'>>(
  manager: EntityManager,
  regimes: TrackedRegimes,
  application: A,
  knownAt: string | null = null,
): Promise<TrackedCase<A>> {
  const [one] = await trackedCasesOf(manager, regimes, [application], knownAt);
  if (!one) throw new Error('no case of an application');
  return one;
}

/** The cases of several applications, in their order. */
export async function trackedCasesOf<A extends Pick<ApplicationEntity, 'id' | 'form'>>(
  manager: EntityManager,
  regimes: TrackedRegimes,
  applications: readonly A[],
  knownAt: string | null = null,
): Promise<TrackedCase<A>[]> {
  const logs = await observationsOf(
    manager,
    applications.map(({ id }) => id),
  );
  const known = new Map<string, Regime>();
  for (const id of new Set(applications.map((application) => trackedPartOf(application).regime)))
    known.set(id, await regimes.withClosures(manager, id, knownAt));
  return applications.flatMap((application) => {
    const regime = known.get(trackedPartOf(application).regime);
    return regime ? [new TrackedCase(application, regime, logs.get(application.id) ?? [], knownAt)] : [];
  });
}

/** The observations that stand, as the regime reads them. */
interface ReadEvents {
  readonly events: readonly (Readonly<Record<string, unknown>> & { readonly type: string })[];
  /** The ids given to the first thing of a kind that nobody named, which alone needs none. */
  readonly unnamed: ReadonlySet<Id>;
}

/**
 * The observations as the regime reads them. A thing that nobody named (a notice) has the id of the observation that first
 * told of it, so that what closes it may name it, and its clocks are told apart from another's. A filing that a regime asks
 * for the day by which it is needed has the application's, unless it said another.
 */
function eventsOf(
  pack: Pack,
  observations: readonly Observation[],
  roots: ReadonlyMap<Id, Id>,
  needBy: string | null,
): ReadEvents {
  const seen = new Set<string>();
  const unnamed = new Set<Id>();
  const asksNeed = needBy !== null && eventOf(pack, 'filed')?.fields?.some(({ field }) => field === 'needBy');
  const events = observations.map(({ id, type, event: said }) => {
    const event = asksNeed === true && type === 'filed' ? { needBy, ...said } : said;
    if (event.id !== undefined || eventOf(pack, type)?.opens === undefined) return { ...event, type };
    const alias = roots.get(id) ?? id;
    if (!seen.has(type)) unnamed.add(alias);
    seen.add(type);
    return { ...event, type, id: alias };
  });
  return { events, unnamed };
}
