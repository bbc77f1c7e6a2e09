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

/** An event that is told, and whether it takes the next number of its application and audience. */
export interface ToldEvent extends StoredEvent {
  readonly isNumbered: boolean;
}

/** An endpoint that hears an event. */
export interface HearingEndpoint extends Pick<StoredEvent, 'applicationId'> {
  readonly eventId: Id;
  /** The number of the event; null: it has none. */
  readonly sequence: number | null;
  readonly endpointId: Id;
  readonly isDisabled: boolean;
}

/** Writes events in their order, each with its number if it takes one, which joins the body's data. Answers who hears them. */
export function insertEvents(tx: EntityManager, events: readonly ToldEvent[]): Promise<HearingEndpoint[]> {
  return rowsOf<HearingEndpoint>(tx, prepared(told(events)));
}

/** Writes an event that is for one endpoint. */
export function insertEventForOne(
  tx: EntityManager,
  { id, type, audience, supplierId, agencies, office, applicationId, body }: StoredEvent,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, application_id, body, office)
      VALUES (${id}, ${type}, ${audience}, ${supplierId}, ${agencies}, ${applicationId}, ${body}, ${office})`,
  );
}

/** The number is the last of the data: `{…,"data":{…,"sequence":7}}`. */
function told(events: readonly ToldEvent[]): Sql {
  const given = JSON.stringify(events.map((event, place) => ({ ...event, place })));
  return sql`WITH given AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${given}::jsonb) AS g (place int, id uuid, type text, audience text, "supplierId" uuid,
        agencies text[], office text, "applicationId" uuid, body text, "isNumbered" boolean)),
    counted AS (
      INSERT INTO webhook_sequence (application_id, audience, last)
      SELECT "applicationId", audience, count(*) FROM given WHERE "isNumbered" GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (application_id, audience) DO UPDATE SET last = webhook_sequence.last + excluded.last
      RETURNING application_id, audience, last),
    numbered AS (
      SELECT g.*, c.last + 1 - row_number() OVER (PARTITION BY c.application_id, c.audience ORDER BY g.place DESC) AS sequence
      FROM given g LEFT JOIN counted c ON g."isNumbered" AND c.application_id = g."applicationId" AND c.audience = g.audience),
    written AS (
      INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, office, application_id, sequence, body)
      SELECT id, type, audience, "supplierId", agencies, office, "applicationId", sequence,
        CASE WHEN sequence IS NULL THEN body ELSE left(body, -2) || ',"sequence":' || sequence || '}}' END
      FROM numbered ORDER BY place)
    SELECT n.id AS "eventId", n."applicationId", n.sequence::int, e.id AS "endpointId", e.disabled AS "isDisabled"
    FROM numbered n CROSS JOIN LATERAL (
      SELECT h.id, h.disabled FROM webhook_hearing h
      WHERE h.audience = n.audience AND (h.event_types = '{}' OR n.type = ANY(h.event_types))
        AND CASE WHEN n.audience = 'applicant' THEN n."supplierId" IS NULL OR h.supplier_id = n."supplierId"
            WHEN n.office IS NOT NULL THEN coalesce(h.agency, 'BIS') = n.office
            ELSE h.agency IS NULL OR n.agencies IS NULL OR h.agency = ANY(n.agencies) END) AS e
    ORDER BY n.place, e.id`;
}
