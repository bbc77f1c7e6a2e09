import { gatherable, prepared, rowsOf, run, settled, sql, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { OBSERVATION_VERSION, observationForward } from './observation-versions.js';
import type { Observation } from './observation.js';

/** An observation of an application. */
export interface ObservationOf extends Observation {
  readonly applicationId: Id;
}

/** Adds one, which is never changed: a later one may supersede it. */
export const appendObservation = gatherable(
  (tx: EntityManager, observations: readonly ObservationOf[]): Promise<void> =>
    run(
      tx,
      sql`INSERT INTO application_observation
          (id, application_id, type, event, learned_on, attachment_ids, supersedes, reason, recorded_by, recorded_at, schema_version)
        SELECT o.id, o."applicationId", o.type, o.event, o."learnedOn", o."attachmentIds", o.supersedes, o.reason,
          o."recordedBy", o."recordedAt", ${OBSERVATION_VERSION}
        FROM jsonb_to_recordset(${JSON.stringify(observations)}::jsonb) AS o (id uuid, "applicationId" uuid, type text,
          event jsonb, "learnedOn" date, "attachmentIds" uuid[], supersedes uuid, reason text, "recordedBy" uuid,
          "recordedAt" timestamptz)`,
    ),
);

/** All that was written down of several applications, each in the order of writing. */
export async function observationsOf(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Observation[]>> {
  const logs = new Map<Id, Observation[]>(applicationIds.map((id) => [id, []]));
  if (applicationIds.length === 0) return logs;
  await settled(manager);
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
