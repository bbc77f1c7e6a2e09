import { rowsOf, run, sql, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Takes an observation back without another in its place. */
export const VOID = 'void';

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
        (id, application_id, type, event, learned_on, attachment_ids, supersedes, reason, recorded_by, recorded_at)
      VALUES (${one.id}, ${applicationId}, ${one.type}, ${JSON.stringify(one.event)}, ${one.learnedOn}, ${one.attachmentIds},
        ${one.supersedes}, ${one.reason}, ${one.recordedBy}, ${one.recordedAt})`,
  );
}

/** All that was written down of several applications, each in the order of writing. */
export async function observationsOf(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Observation[]>> {
  const logs = new Map<Id, Observation[]>(applicationIds.map((id) => [id, []]));
  if (applicationIds.length === 0) return logs;
  const rows = await rowsOf<Observation & { applicationId: Id }>(
    manager,
    sql`SELECT application_id AS "applicationId", id, type, event, learned_on::text AS "learnedOn",
        attachment_ids AS "attachmentIds", supersedes, reason, recorded_by AS "recordedBy", recorded_at AS "recordedAt"
      FROM application_observation WHERE application_id = ANY(${applicationIds}::uuid[]) ORDER BY application_id, recorded_at, id`,
  );
  const yielder = new Yielder();
  for (const { applicationId, ...observation } of rows) {
    await yielder.yieldIfDue();
    logs.get(applicationId)?.push(observation);
  }
  return logs;
}

/** Which of the observations stand, as known at the end of a day; all that are known where no day is said. */
export function standingOnes(log: readonly Observation[], knownAt: string | null): Observation[] {
  const known = knownAt === null ? log : log.filter(({ learnedOn }) => learnedOn <= knownAt);
  const superseded = new Set(known.flatMap(({ supersedes }) => supersedes ?? []));
  return known.filter(({ id, type }) => type !== VOID && !superseded.has(id));
}
