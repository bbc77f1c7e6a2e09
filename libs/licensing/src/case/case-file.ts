import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import { outlook } from '@ninety/procedure';
import type { Day, ProcedureEvent, Progress, Segment } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { findApplication, lockApplication } from '../audience/access-scope.store.js';
import { eventsOf } from './event-log.store.js';
import type { RecordedEvent } from './event-log.store.js';
import { standingFrom, standingOf } from './standing.js';
import type { Standing } from './standing.js';

type Filed = Pick<ApplicationEntity, 'id'>;

/** What of an application is told when something happens to it. */
export type Subject = Pick<ApplicationEntity, 'id' | 'supplierId' | 'controlNumber' | 'watchOn'>;

/**
 * An application with its history: read once in a request, replayed once for each day that is asked about, and foreseen
 * once, however many ask.
 */
export class CaseFile<A extends Filed = ApplicationEntity> {
  readonly events: readonly ProcedureEvent[];
  private readonly standings = new Map<Day, Standing>();
  private segments: readonly Segment[] | null = null;

  constructor(
    readonly application: A,
    readonly log: readonly RecordedEvent[],
  ) {
    this.events = log.map(({ event }) => event);
  }

  /** The day on which it was filed, as it was recorded; null: it is a draft. */
  get filedOn(): string | null {
    const on = this.log[0]?.raw.on;
    return typeof on === 'string' ? on : null;
  }

  /** How it stands at the end of a day. */
  standing(asOf: Day): Standing {
    const standing = this.standings.get(asOf) ?? this.foreseen(asOf) ?? standingOf(this.log, asOf);
    this.standings.set(asOf, standing);
    return standing;
  }

  /** How it stands from its last event on, if no other comes. */
  outlook(): readonly Segment[] {
    const last = this.events.at(-1);
    this.segments ??= last ? outlook(this.events, last.on) : [];
    return this.segments;
  }

  /**
   * The file with one event more.
   *
   * @param replayed the history with that event, where it was replayed already, until the day `asOf`
   */
  followedBy(recorded: RecordedEvent, asOf: Day, replayed?: Progress): CaseFile<A> {
    const file = new CaseFile(this.application, [...this.log, recorded]);
    if (replayed) file.standings.set(asOf, standingFrom(replayed, asOf));
    return file;
  }

  /** Within a segment days change what is counted, and no state. */
  private foreseen(asOf: Day): Standing | null {
    const segment = this.segments?.findLast(({ from }) => from <= asOf);
    return segment ? standingFrom(segment, asOf) : null;
  }
}

/** @throws Problem 404, also for what the caller may not see */
export async function findCase(manager: EntityManager, caller: Principal, id: Id): Promise<CaseFile> {
  return caseFileOf(manager, await findApplication(manager, caller, id));
}

/** One writer at a time: whoever comes second reads what the first recorded. @throws Problem 404, as `findCase` */
export async function lockCase(tx: EntityManager, caller: Principal, id: Id): Promise<CaseFile> {
  return caseFileOf(tx, await lockApplication(tx, caller, id));
}

export async function caseFileOf<A extends Filed>(
  manager: EntityManager,
  application: A,
): Promise<CaseFile<A>> {
  const log = (await eventsOf(manager, [application.id])).get(application.id) ?? [];
  return new CaseFile(application, log);
}

/** The files of several applications, in their order. */
export async function caseFilesOf<A extends Filed>(
  manager: EntityManager,
  applications: readonly A[],
): Promise<CaseFile<A>[]> {
  const logs = await eventsOf(
    manager,
    applications.map(({ id }) => id),
  );
  return applications.map((application) => new CaseFile(application, logs.get(application.id) ?? []));
}
