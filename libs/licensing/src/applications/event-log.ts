import type { Id } from '@ninety/platform';
import { rowsOf } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from './application.entity.js';
import { isFormRefusal, parseEvent } from '../procedure/index.js';
import type { ProcedureEvent } from '../procedure/index.js';

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
  const recordedAt = new Date();
  await tx.query(
    `INSERT INTO application_event (application_id, index, event, attachment_ids, recorded_by, recorded_at, countersigned_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [applicationId, index, JSON.stringify(raw), attachmentIds, recordedBy, recordedAt, countersignedBy],
  );
  return {
    index,
    raw,
    event: parsed(raw, applicationId),
    attachmentIds,
    recordedBy,
    countersignedBy,
    recordedAt,
  };
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
  for (const row of rows) {
    logs.get(row.application_id)?.push({
      index: row.index,
      raw: row.event,
      event: parsed(row.event, row.application_id),
      attachmentIds: row.attachment_ids,
      recordedBy: row.recorded_by,
      countersignedBy: row.countersigned_by,
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
