import type { Id } from '@ninety/platform';
import { rowsOf, run, sql, Turns } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { officerAtWork } from '../officers/assignment.store.js';
import { isFormRefusal, parseEvent } from '@ninety/procedure';
import type { ProcedureEvent, Progress } from '@ninety/procedure';

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

/** Events whose letter names the officer who can discuss the matter. 15 CFR 750.6(a)(5). */
export const NAMES_REPRESENTATIVE: ReadonlySet<string> = new Set([
  'intent_to_deny',
  'returned_without_action',
]);

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
  const representativeId = NAMES_REPRESENTATIVE.has(event.type)
    ? ((await officerAtWork(tx, applicationId, 'BIS')) ?? recordedBy)
    : null;
  await run(
    tx,
    sql`INSERT INTO application_event (application_id, index, event, attachment_ids, recorded_by, recorded_at,
        countersigned_by, representative_id)
      VALUES (${applicationId}, ${index}, ${JSON.stringify(raw)}, ${attachmentIds}, ${recordedBy}, ${recordedAt},
        ${countersignedBy}, ${representativeId})`,
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
  const turns = new Turns();
  for (const row of rows) {
    await turns.give();
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
