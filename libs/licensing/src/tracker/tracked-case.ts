import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import { parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { eventOf, isContradiction } from '@ninety/regimes';
import type { Contradiction, Outlook, Pack, Regime } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { TrackedPart } from '../applications/application.contract.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { findApplication, lockApplication } from '../audience/access-scope.js';
import { observationsOf, standingOnes } from './observation.js';
import type { Observation } from './observation.js';
import type { TrackedRegimes } from './tracked-regimes.js';

/** Under which number an application was filed. */
export interface Filing {
  readonly system: string | null;
  readonly number: string | null;
  readonly on: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** What of an application is told when something happens to it. */
export type TrackedSubject = Pick<ApplicationEntity, 'id' | 'supplierId' | 'form' | 'watchOn'>;

/** An application that is decided elsewhere, with what was written down of it: read once in a request. */
export class TrackedCase<A extends Pick<ApplicationEntity, 'id' | 'form'> = ApplicationEntity> {
  /** The observations that stand, in the order in which they happened. */
  readonly standing: readonly Observation[];
  private readonly outlooks = new Map<Day, Outlook>();

  /** @param knownAt as known at the end of that day; null: with all that is known */
  constructor(
    readonly application: A,
    readonly regime: Regime,
    readonly log: readonly Observation[],
    readonly knownAt: string | null = null,
  ) {
    this.standing = inTime(standingOnes(log, knownAt));
  }

  get tracked(): TrackedPart {
    return trackedPartOf(this.application);
  }

  /** Under which numbers it was filed, the oldest first. */
  get filings(): Filing[] {
    return this.standing.flatMap(({ type, event }) =>
      type === 'filed'
        ? [{ system: textOf(event.system), number: textOf(event.number), ...dayOfEvent(event) }]
        : [],
    );
  }

  /** The number of the newest filing, as soon as somebody said one. */
  get controlNumber(): string | null {
    const numbered = this.standing.flatMap(({ type, event }) =>
      type === 'filed' || type === 'registered' ? [{ type, number: textOf(event.number) }] : [],
    );
    const newest = numbered.findLastIndex(({ type }) => type === 'filed');
    return numbered.slice(Math.max(newest, 0)).findLast(({ number }) => number !== null)?.number ?? null;
  }

  /** How it stands at the end of a day. @throws Error for a record that cannot be true, which is refused where it is made */
  outlook(asOf: Day): Outlook {
    let outlook = this.outlooks.get(asOf);
    if (!outlook) {
      const told = this.regime.simulate(eventsOf(this.regime.pack, this.standing), asOf, this.tracked.kind);
      if (isContradiction(told))
        throw new Error(`a record that cannot be true: ${told.code}, ${this.application.id}`);
      outlook = told;
      this.outlooks.set(asOf, outlook);
    }
    return outlook;
  }

  /** The case with one observation more; or what it cannot be true together with, as of a day. */
  with(observation: Observation, asOf: Day): TrackedCase<A> | Impossible {
    const next = new TrackedCase(this.application, this.regime, [...this.log, observation], this.knownAt);
    const told = this.regime.simulate(eventsOf(this.regime.pack, next.standing), asOf, this.tracked.kind);
    if (!isContradiction(told)) {
      next.outlooks.set(asOf, told);
      return next;
    }
    const at = (index: number | null) => (index === null ? null : (next.standing[index] ?? null));
    return { contradiction: told, observation: at(told.illegalEvent), other: at(told.contradicts) };
  }

  /** As it was known at the end of a day. */
  asKnown(regime: Regime, knownAt: string): TrackedCase<A> {
    return new TrackedCase(this.application, regime, this.log, knownAt);
  }
}

/** Two observations that cannot both be true; or one, which cannot be true by itself. */
export interface Impossible {
  readonly contradiction: Contradiction;
  readonly observation: Observation | null;
  readonly other: Observation | null;
}

/** The days of an event as they were said. */
export function dayOfEvent({
  on,
  notBefore,
  notAfter,
}: Observation['event']): Pick<Filing, 'on' | 'notBefore' | 'notAfter'> {
  return { on: textOf(on), notBefore: textOf(notBefore), notAfter: textOf(notAfter) };
}

/** @throws Error for one of the agency posture */
function trackedPartOf({ id, form }: Pick<ApplicationEntity, 'id' | 'form'>): TrackedPart {
  if (!form.tracked) throw new Error(`application ${id} is not one that is decided elsewhere`);
  return form.tracked;
}

/** @throws Problem 404, also for what the caller may not see */
export async function findTracked(
  manager: EntityManager,
  regimes: TrackedRegimes,
  caller: Principal,
  id: Id,
): Promise<TrackedCase> {
  return trackedCaseOf(manager, regimes, await findApplication(manager, caller, id));
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
): Promise<TrackedCase<A>> {
  const [one] = await trackedCasesOf(manager, regimes, [application]);
  if (!one) throw new Error('no case of an application');
  return one;
}

/** The cases of several applications, in their order. */
export async function trackedCasesOf<A extends Pick<ApplicationEntity, 'id' | 'form'>>(
  manager: EntityManager,
  regimes: TrackedRegimes,
  applications: readonly A[],
): Promise<TrackedCase<A>[]> {
  const logs = await observationsOf(
    manager,
    applications.map(({ id }) => id),
  );
  const known = new Map<string, Regime>();
  for (const id of new Set(applications.map((application) => trackedPartOf(application).regime)))
    known.set(id, await regimes.withClosures(manager, id));
  return applications.flatMap((application) => {
    const regime = known.get(trackedPartOf(application).regime);
    return regime ? [new TrackedCase(application, regime, logs.get(application.id) ?? [])] : [];
  });
}

/** By the earliest day on which each can have happened, then the latest, then as they were written down. */
function inTime(observations: readonly Observation[]): Observation[] {
  const day = (value: unknown) => parseDay(value) ?? Infinity;
  const span = ({ event }: Observation) =>
    [day(event.on ?? event.notBefore ?? event.notAfter), day(event.on ?? event.notAfter)] as const;
  return observations
    .map((one, place) => ({ one, place, span: span(one) }))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.place - b.place)
    .map(({ one }) => one);
}

/**
 * The observations as the regime reads them. A second thing of a kind that nobody named has the id of its observation,
 * so that its clocks are told apart from the first's.
 */
function eventsOf(pack: Pack, observations: readonly Observation[]): object[] {
  const seen = new Set<string>();
  return observations.map(({ id, type, event }) => {
    const isAgain = seen.has(type);
    seen.add(type);
    const isUnnamed = event.id === undefined && eventOf(pack, type)?.opens !== undefined;
    return { ...event, type, ...(isAgain && isUnnamed ? { id } : {}) };
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
