import { prepared, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Audience, WebhookEventType } from './event-types.js';

/** An event as it is stored: whom it is told, and what its endpoints are sent. */
export interface StoredEvent {
  readonly id: Id;
  readonly type: WebhookEventType;
  readonly audience: Audience;
  /** The supplier whose endpoints hear it; null: all suppliers'. For the government it only says whose matter it is. */
  readonly supplierId: Id | null;
  /** The agencies whose endpoints hear it beside BIS's; null: all of the government. */
  readonly agencies: readonly string[] | null;
  /** The office of the government whose endpoints alone hear it; null: it is not told to one alone. */
  readonly office: string | null;
  readonly applicationId: Id | null;
  readonly body: string;
}

/** An endpoint that hears an event. */
interface HearingEndpoint {
  readonly id: Id;
  readonly disabled: boolean;
}

/** Who hears an event, and its number, if it has one. */
export interface Heard {
  readonly sequence: number | null;
  readonly endpoints: readonly HearingEndpoint[];
}

/** Writes an event without a number. */
export async function insertEvent(tx: EntityManager, event: StoredEvent): Promise<Heard> {
  return { sequence: null, endpoints: await rowsOf(tx, prepared(unnumbered(event))) };
}

/** Writes an event of an application with the next number of its audience, which joins the body's data. */
export async function insertNumberedEvent(tx: EntityManager, event: StoredEvent): Promise<Heard> {
  const rows = await rowsOf<{ id: Id | null; disabled: boolean; sequence: number }>(
    tx,
    prepared(numbered(event)),
  );
  const endpoints = rows.filter((row): row is typeof row & { id: Id } => row.id !== null);
  return { sequence: rows[0]?.sequence ?? null, endpoints };
}

/** Writes an event that is for one endpoint. */
export function insertEventForOne(tx: EntityManager, event: StoredEvent): Promise<void> {
  return run(tx, insertion(event));
}

function unnumbered(event: StoredEvent): Sql {
  return sql`WITH event AS (${insertion(event)})
    SELECT e.id, e.disabled FROM (${hearing(event)}) e ORDER BY e.id`;
}

function insertion({
  id,
  type,
  audience,
  supplierId,
  agencies,
  office,
  applicationId,
  body,
}: StoredEvent): Sql {
  return sql`INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, application_id, body, office)
    VALUES (${id}, ${type}, ${audience}, ${supplierId}, ${agencies}, ${applicationId}, ${body}, ${office})`;
}

/** The number is the last of the data: `{…,"data":{…,"sequence":7}}`. A row without an endpoint where nobody hears it. */
function numbered(event: StoredEvent): Sql {
  const { id, type, audience, supplierId, agencies, applicationId, body } = event;
  return sql`WITH numbered AS (
      INSERT INTO webhook_sequence (application_id, audience, last) VALUES (${applicationId}, ${audience}, 1)
      ON CONFLICT (application_id, audience) DO UPDATE SET last = webhook_sequence.last + 1 RETURNING last),
    event AS (
      INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, application_id, sequence, body)
      SELECT ${id}::uuid, ${type}::text, ${audience}::text, ${supplierId}::uuid, ${agencies}::text[], ${applicationId}::uuid, last,
        left(${body}::text, -2) || ',"sequence":' || last || '}}' FROM numbered)
    SELECT e.id, e.disabled, n.last AS sequence FROM numbered n LEFT JOIN (${hearing(event)}) e ON true ORDER BY e.id`;
}

/** The endpoints that hear an event. */
function hearing({ type, audience, supplierId, agencies, office }: StoredEvent): Sql {
  return sql`SELECT id, disabled FROM webhook_hearing
    WHERE audience = ${audience} AND (event_types = '{}' OR ${type} = ANY(event_types))
      AND CASE WHEN audience = 'applicant' THEN ${supplierId}::uuid IS NULL OR supplier_id = ${supplierId}
          WHEN ${office}::text IS NOT NULL THEN coalesce(agency, 'BIS') = ${office}
          ELSE agency IS NULL OR ${agencies}::text[] IS NULL OR agency = ANY(${agencies}) END`;
}
