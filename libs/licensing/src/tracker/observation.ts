import { prepared, rowsOf, run, sql, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { parseDay } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import { OBSERVATION_VERSION, observationForward } from './observation-versions.js';

/** Takes an observation back without another in its place. */
export const VOID = 'void';
const FILED = 'filed';

/** Something that happened, as the company wrote it down. */
export interface Observation {
  readonly id: Id;
  readonly type: string;
  /** What was said of it, as it came: its day, its source, the fields of its type. */
  readonly event: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`, in the zone of the authority. */
  readonly learnedOn: string;
  readonly attachmentIds: readonly Id[];
  readonly supersedes: Id | null;
  readonly reason: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: Date;
}

/** Adds one, which is never changed: a later one may supersede it. */
export async function appendObservation(
  tx: EntityManager,
  applicationId: Id,
  one: Observation,
): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO application_observation
        (id, application_id, type, event, learned_on, attachment_ids, supersedes, reason, recorded_by, recorded_at, schema_version)
      VALUES (${one.id}, ${applicationId}, ${one.type}, ${JSON.stringify(one.event)}, ${one.learnedOn}, ${one.attachmentIds},
        ${one.supersedes}, ${one.reason}, ${one.recordedBy}, ${one.recordedAt}, ${OBSERVATION_VERSION})`,
  );
}

/** All that was written down of several applications, each in the order of writing. */
export async function observationsOf(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Observation[]>> {
  const logs = new Map<Id, Observation[]>(applicationIds.map((id) => [id, []]));
  if (applicationIds.length === 0) return logs;
  const rows = await rowsOf<Observation & { applicationId: Id; version: number }>(
    manager,
    prepared(sql`SELECT application_id AS "applicationId", id, type, event, learned_on::text AS "learnedOn",
        attachment_ids AS "attachmentIds", supersedes, reason, recorded_by AS "recordedBy", recorded_at AS "recordedAt",
        schema_version AS version
      FROM application_observation WHERE application_id = ANY(${applicationIds}::uuid[]) ORDER BY application_id, recorded_at, id`),
  );
  const yielder = new Yielder();
  for (const { applicationId, version, ...observation } of rows) {
    await yielder.yieldIfDue();
    logs.get(applicationId)?.push({ ...observation, ...observationForward(observation, version) });
  }
  return logs;
}

/** The observation at the beginning of a chain of corrections, by each observation of the log. */
export function rootsOf(log: readonly Observation[]): ReadonlyMap<Id, Id> {
  const roots = new Map<Id, Id>();
  for (const { id, supersedes } of log)
    roots.set(id, supersedes === null ? id : (roots.get(supersedes) ?? supersedes));
  return roots;
}

/**
 * Which of the observations stand, as known at the end of a day; all that are known where no day is said. A correction that
 * is known strikes all that was corrected on the way to it, and who knew of what followed a filing knew of the filing.
 */
export function standingOnes(log: readonly Observation[], knownAt: string | null): Observation[] {
  const byId = new Map(log.map((one) => [one.id, one]));
  const known = knownAt === null ? log : log.filter((one) => knownBy(one, log, knownAt));
  const superseded = new Set<Id>();
  for (const { supersedes } of known)
    for (let id = supersedes; id !== null && !superseded.has(id); id = byId.get(id)?.supersedes ?? null)
      superseded.add(id);
  return known.filter(({ id, type }) => type !== VOID && !superseded.has(id));
}

function knownBy(one: Observation, log: readonly Observation[], day: string): boolean {
  if (one.learnedOn <= day) return true;
  if (one.type !== FILED) return false;
  const filedOn = firstDay(one);
  return log.some(
    (other) =>
      other.type !== FILED && other.type !== VOID && other.learnedOn <= day && firstDay(other) >= filedOn,
  );
}

/** The earliest day on which it can have happened, as it was said. */
function firstDay({ event }: Observation): string {
  const { on, notBefore, notAfter } = dayOfEvent(event);
  return on ?? notBefore ?? notAfter ?? '';
}

/** When something happened, as it was said: a day, or what it lies between. */
export interface SaidDay {
  readonly on: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** The days of an event as they were said. */
export function dayOfEvent({ on, notBefore, notAfter }: Observation['event']): SaidDay {
  return { on: textOf(on), notBefore: textOf(notBefore), notAfter: textOf(notAfter) };
}

/**
 * By the earliest day on which each can have happened, then the latest, then as they were written down; a correction has the
 * place of what it corrects, and what takes another back stands after it.
 */
export function inTime(
  observations: readonly Observation[],
  log: readonly Observation[],
  roots: ReadonlyMap<Id, Id> = rootsOf(log),
): Observation[] {
  const places = new Map(log.map(({ id }, place) => [id, place]));
  const byId = new Map(log.map((one) => [one.id, one]));
  const day = (value: unknown) => parseDay(value) ?? Infinity;
  return observations
    .map((one) => {
      const dated = one.type === VOID ? (byId.get(one.supersedes ?? '') ?? one) : one;
      const { on, notBefore, notAfter } = dated.event;
      const place = places.get(roots.get(one.id) ?? one.id) ?? 0;
      const own = places.get(one.id) ?? 0;
      return { one, lo: day(on ?? notBefore ?? notAfter), hi: day(on ?? notAfter), place, own };
    })
    .sort((a, b) => a.lo - b.lo || a.hi - b.hi || a.place - b.place || a.own - b.own)
    .map(({ one }) => one);
}

/** A text of an event; null: it says none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
