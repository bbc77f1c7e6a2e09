import { Injectable } from '@nestjs/common';
import { Jobs, newId, rowsOf, shapeOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { EVENT_TYPE_RULES } from './event-types.js';
import type { Audience, EventData, UnnumberedData, WebhookEventType } from './event-types.js';

/** What happened, in the words of its type. */
export type Happening<T extends WebhookEventType = WebhookEventType> = {
  [K in T]: { readonly type: K; readonly data: UnnumberedData<K> };
}[T];

/** The types whose events say what `D` has, whatever else they say. */
export type TypesAbout<D> = {
  [K in WebhookEventType]: EventData<K> extends D ? K : never;
}[WebhookEventType];

/** What happened to a thing, without what its events say of it whatever happens. */
export type HappeningTo<D, T extends TypesAbout<D> = TypesAbout<D>> = {
  [K in T]: { readonly type: K; readonly data: Omit<EventData<K>, keyof D> };
}[T];

/** What happened to a thing, with what its events say of it whatever happens. */
export function happeningTo<D, T extends TypesAbout<D>>(
  thing: Omit<D, 'sequence'>,
  { type, data }: HappeningTo<D, T>,
): { [K in T]: { type: K; data: Omit<D, 'sequence'> & Omit<EventData<K>, keyof D> } }[T] {
  return { type, data: { ...thing, ...data } };
}

/** Something to tell one audience. Thin: no document, no position. */
export type Announcement = Happening & Hearers;

/** Whom it is told. */
interface Hearers {
  readonly audience: Audience;
  /** The supplier whose endpoints hear it; null: all suppliers'. For the government it only says whose matter it is. */
  readonly supplierId: Id | null;
  /** The agencies whose endpoints hear it beside BIS's; null: all of the government. */
  readonly agencies?: readonly string[] | null;
  /** The office of the government whose endpoints alone hear it: BIS, or an agency. */
  readonly office?: string;
}

/** The duty that delivers. */
export const DELIVER_DUTY = 'webhook-deliver';

/** Writes events and their deliveries in the transaction that changes the state: neither without the other. */
@Injectable()
export class Outbox {
  /** Writes one event. Those of an application are numbered, for each audience without gaps. */
  async write(tx: EntityManager, announcement: Announcement): Promise<void> {
    const { type, data } = announcement;
    const isNumbered = shapeOf(EVENT_TYPE_RULES[type].data).has('sequence');
    const id = newId();
    const body = JSON.stringify({ id, type, timestamp: new Date().toISOString(), data });
    const deliveries = await insert(tx, announcement, id, isNumbered, body);
    if (deliveries > 0) await Jobs.wake(tx, DELIVER_DUTY);
  }
}

/** What comes while an endpoint is disabled is kept as skipped, to be recovered. */
async function insert(
  tx: EntityManager,
  a: Announcement,
  id: Id,
  isNumbered: boolean,
  body: string,
): Promise<number> {
  const endpoints = await rowsOf<{ id: Id | null; disabled: boolean; sequence: number | null }>(
    tx,
    isNumbered ? INSERT_NUMBERED : INSERT_UNNUMBERED,
    [id, a.type, a.audience, a.supplierId, a.agencies ?? null, applicationOf(a), body, a.office ?? null],
  );
  return deliver(tx, a, id, endpoints);
}

function applicationOf({ data }: Announcement): Id | null {
  return 'applicationId' in data ? data.applicationId : null;
}

/** The endpoints that hear an event; for a numbered one a row without an endpoint at the least. */
const HEARING = `SELECT id, disabled FROM webhook_hearing
  WHERE audience = $3 AND (event_types = '{}' OR $2 = ANY(event_types))
    AND CASE WHEN audience = 'applicant' THEN $4::uuid IS NULL OR supplier_id = $4
        WHEN $8::text IS NOT NULL THEN coalesce(agency, 'BIS') = $8
        ELSE agency IS NULL OR $5::text[] IS NULL OR agency = ANY($5) END`;

const INSERT_UNNUMBERED = `WITH event AS (
    INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, application_id, body, office)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))
  SELECT e.id, e.disabled, NULL::int AS sequence FROM (${HEARING}) e ORDER BY e.id`;

/** The number is the last of the data: `{…,"data":{…,"sequence":7}}`. */
const INSERT_NUMBERED = `WITH numbered AS (
    INSERT INTO webhook_sequence (application_id, audience, last) VALUES ($6, $3, 1)
    ON CONFLICT (application_id, audience) DO UPDATE SET last = webhook_sequence.last + 1 RETURNING last),
  event AS (
    INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, application_id, sequence, body)
    SELECT $1, $2, $3, $4, $5, $6, last, left($7, -2) || ',"sequence":' || last || '}}' FROM numbered)
  SELECT e.id, e.disabled, n.last AS sequence FROM numbered n LEFT JOIN (${HEARING}) e ON true ORDER BY e.id`;

async function deliver(
  tx: EntityManager,
  a: Announcement,
  id: Id,
  rows: readonly { id: Id | null; disabled: boolean; sequence: number | null }[],
): Promise<number> {
  const endpoints = rows.filter((row): row is typeof row & { id: Id } => row.id !== null);
  const sequence = rows[0]?.sequence ?? null;
  if (endpoints.length === 0) return 0;
  await tx.query(
    `INSERT INTO webhook_delivery (id, event_id, endpoint_id, application_id, sequence, status, next_attempt_at)
     SELECT d.id, $1, d.endpoint_id, $2, $3, CASE WHEN d.disabled THEN 'skipped' ELSE 'pending' END,
       CASE WHEN d.disabled THEN NULL ELSE now() END
     FROM unnest($4::uuid[], $5::uuid[], $6::boolean[]) AS d (id, endpoint_id, disabled)`,
    [
      id,
      applicationOf(a),
      sequence,
      endpoints.map(() => newId()),
      endpoints.map((endpoint) => endpoint.id),
      endpoints.map((endpoint) => endpoint.disabled),
    ],
  );
  return endpoints.filter(({ disabled }) => !disabled).length;
}
