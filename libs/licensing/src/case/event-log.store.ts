import type { Id } from '@ninety/platform';
import { rowsOf, run, sql, Yielder } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { officerAtWork } from '../officers/assignment.store.js';
import { namesRepresentative } from './formalities.js';
import { isFormRefusal, parseEvent } from '@ninety/procedure';
import type { ProcedureEvent, Progress } from '@ninety/procedure';
import { broughtForward, EVENT_VERSION } from './event-versions.js';

/** One event as it was recorded. */
export interface RecordedEvent {
  readonly index: number;
  /** As it came, dates as dates; of an earlier version of the events, as this one would have it. */
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

interface EventRow {
  application_id: Id;
  index: number;
  event: Record<string, unknown>;
  schema_version: number;
  attachment_ids: Id[];
  recorded_by: Id;
  countersigned_by: Id | null;
  representative_id: Id | null;
  recorded_at: Date;
}

/** An event that the procedure allows, as it is to be recorded. */
export interface LawfulEvent extends Pick<
  RecordedEvent,
  'raw' | 'event' | 'attachmentIds' | 'recordedBy' | 'countersignedBy'
> {
  /** The history with it, replayed until today, where that is how it was found lawful. */
  readonly replayed?: Progress;
}

/** Adds one event to the log, which is never changed otherwise. */
export async function appendEvent(
  tx: EntityManager,
  applicationId: Id,
  index: number,
  { raw, event, attachmentIds, recordedBy, countersignedBy }: LawfulEvent,
): Promise<RecordedEvent> {
  const recordedAt = new Date();
  const representativeId = namesRepresentative(event.type)
    ? ((await officerAtWork(tx, applicationId, 'BIS')) ?? recordedBy)
    : null;
  await run(
    tx,
    sql`INSERT INTO application_event (application_id, index, event, attachment_ids, recorded_by, recorded_at,
        countersigned_by, representative_id, schema_version)
      VALUES (${applicationId}, ${index}, ${JSON.stringify(raw)}, ${attachmentIds}, ${recordedBy}, ${recordedAt},
        ${countersignedBy}, ${representativeId}, ${EVENT_VERSION})`,
  );
  return { index, raw, event, attachmentIds, recordedBy, countersignedBy, representativeId, recordedAt };
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
    sql`SELECT * FROM application_event WHERE application_id = ANY(${applicationIds}::uuid[])
      ORDER BY application_id, index`,
  );
  const yielder = new Yielder();
  for (const row of rows) {
    await yielder.yieldIfDue();
    const raw = broughtForward(row.event, row.schema_version);
    logs.get(row.application_id)?.push({
      index: row.index,
      raw,
      event: parsed(raw, row.application_id),
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
