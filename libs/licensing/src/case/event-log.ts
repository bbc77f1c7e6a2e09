import type { Id } from '@ninety/platform';
import { rowOf, rowsOf, Yielder } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { namesRepresentative } from './formalities.js';
import { isFormRefusal, parseEvent } from '@ninety/procedure';
import type { ProcedureEvent } from '@ninety/procedure';

/** One event as it was recorded. */
export interface RecordedEvent {
  readonly index: number;
  /** As it came, dates as dates. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly event: ProcedureEvent;
  readonly attachmentIds: readonly Id[];
  readonly recordedBy: Id;
  /** Whose second signature it needed and has. */
  readonly countersignedBy: Id | null;
  /** Who at BIS could discuss it then, of events whose letter says so. */
  readonly representativeId: Id | null;
  readonly recordedAt: Date;
}

/** An application with its history. */
export interface Recorded {
  readonly application: ApplicationEntity;
  readonly log: readonly RecordedEvent[];
}

interface EventRow {
  application_id: Id;
  index: number;
  event: Record<string, unknown>;
  attachment_ids: Id[];
  recorded_by: Id;
  countersigned_by: Id | null;
  representative_id: Id | null;
  recorded_at: Date;
}

/** Adds one event to the log, which is never changed otherwise. */
export async function appendEvent(
  tx: EntityManager,
  applicationId: Id,
  index: number,
  raw: Readonly<Record<string, unknown>>,
  attachmentIds: readonly Id[],
  recordedBy: Id,
  countersignedBy: Id | null = null,
): Promise<RecordedEvent> {
  const event = parsed(raw, applicationId);
  const recordedAt = new Date();
  const representativeId = namesRepresentative(event.type)
    ? ((await officerAtWork(tx, applicationId)) ?? recordedBy)
    : null;
  await tx.query(
    `INSERT INTO application_event (application_id, index, event, attachment_ids, recorded_by, recorded_at,
       countersigned_by, representative_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      applicationId,
      index,
      JSON.stringify(raw),
      attachmentIds,
      recordedBy,
      recordedAt,
      countersignedBy,
      representativeId,
    ],
  );
  return { index, raw, event, attachmentIds, recordedBy, countersignedBy, representativeId, recordedAt };
}

async function officerAtWork(tx: EntityManager, applicationId: Id): Promise<Id | null> {
  const row = await rowOf<{ id: Id }>(
    tx,
    "SELECT principal_id AS id FROM application_assignment WHERE application_id = $1 AND office = 'BIS'",
    [applicationId],
  );
  return row?.id ?? null;
}

/** The log of one application, in order. */
export async function logOf(manager: EntityManager, applicationId: Id): Promise<RecordedEvent[]> {
  return (await eventsOf(manager, [applicationId])).get(applicationId) ?? [];
}

/** The logs of several applications, each in order. */
export async function eventsOf(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<Map<Id, RecordedEvent[]>> {
  const logs = new Map<Id, RecordedEvent[]>(applicationIds.map((id) => [id, []]));
  if (applicationIds.length === 0) return logs;
  const rows = await rowsOf<EventRow>(
    manager,
    'SELECT * FROM application_event WHERE application_id = ANY($1::uuid[]) ORDER BY application_id, index',
    [applicationIds],
  );
  const yielder = new Yielder();
  for (const row of rows) {
    await yielder.yieldIfDue();
    logs.get(row.application_id)?.push({
      index: row.index,
      raw: row.event,
      event: parsed(row.event, row.application_id),
      attachmentIds: row.attachment_ids,
      recordedBy: row.recorded_by,
      countersignedBy: row.countersigned_by,
      representativeId: row.representative_id,
      recordedAt: row.recorded_at,
    });
  }
  return logs;
}

function parsed(raw: Readonly<Record<string, unknown>>, applicationId: Id): ProcedureEvent {
  const event = parseEvent(raw);
  if (isFormRefusal(event)) throw new Error(`a malformed event in the log of ${applicationId}: ${event.why}`);
  return event;
}
