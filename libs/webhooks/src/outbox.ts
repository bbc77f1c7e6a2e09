import { Injectable } from '@nestjs/common';
import { Jobs, newId, prepared, rowsOf, run, shapeOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
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
    prepared(isNumbered ? insertNumbered(a, id, body) : insertUnnumbered(a, id, body)),
  );
  return deliver(tx, a, id, endpoints);
}

function applicationOf({ data }: Announcement): Id | null {
  return 'applicationId' in data ? data.applicationId : null;
}

/** The endpoints that hear an event; for a numbered one a row without an endpoint at the least. */
function hearing({ type, audience, supplierId, agencies = null, office }: Announcement): Sql {
  const only = office ?? null;
  return sql`SELECT id, disabled FROM webhook_hearing
    WHERE audience = ${audience} AND (event_types = '{}' OR ${type} = ANY(event_types))
      AND CASE WHEN audience = 'applicant' THEN ${supplierId}::uuid IS NULL OR supplier_id = ${supplierId}
          WHEN ${only}::text IS NOT NULL THEN coalesce(agency, 'BIS') = ${only}
          ELSE agency IS NULL OR ${agencies}::text[] IS NULL OR agency = ANY(${agencies}) END`;
}

function insertUnnumbered(a: Announcement, id: Id, body: string): Sql {
  const { type, audience, supplierId, agencies = null, office } = a;
  return sql`WITH event AS (
      INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, application_id, body, office)
      VALUES (${id}, ${type}, ${audience}, ${supplierId}, ${agencies}, ${applicationOf(a)}, ${body}, ${office ?? null}))
    SELECT e.id, e.disabled, NULL::int AS sequence FROM (${hearing(a)}) e ORDER BY e.id`;
}

/** The number is the last of the data: `{…,"data":{…,"sequence":7}}`. */
function insertNumbered(a: Announcement, id: Id, body: string): Sql {
  const { type, audience, supplierId, agencies = null } = a;
  const applicationId = applicationOf(a);
  return sql`WITH numbered AS (
      INSERT INTO webhook_sequence (application_id, audience, last) VALUES (${applicationId}, ${audience}, 1)
      ON CONFLICT (application_id, audience) DO UPDATE SET last = webhook_sequence.last + 1 RETURNING last),
    event AS (
      INSERT INTO webhook_event (id, type, audience, supplier_id, agencies, application_id, sequence, body)
      SELECT ${id}::uuid, ${type}::text, ${audience}::text, ${supplierId}::uuid, ${agencies}::text[], ${applicationId}::uuid, last,
        left(${body}::text, -2) || ',"sequence":' || last || '}}' FROM numbered)
    SELECT e.id, e.disabled, n.last AS sequence FROM numbered n LEFT JOIN (${hearing(a)}) e ON true ORDER BY e.id`;
}

async function deliver(
  tx: EntityManager,
  a: Announcement,
  id: Id,
  rows: readonly { id: Id | null; disabled: boolean; sequence: number | null }[],
): Promise<number> {
  const endpoints = rows.filter((row): row is typeof row & { id: Id } => row.id !== null);
  const sequence = rows[0]?.sequence ?? null;
  if (endpoints.length === 0) return 0;
  await run(
    tx,
    sql`INSERT INTO webhook_delivery (id, event_id, endpoint_id, application_id, sequence, status, next_attempt_at)
      SELECT d.id, ${id}::uuid, d.endpoint_id, ${applicationOf(a)}::uuid, ${sequence}::int,
        CASE WHEN d.disabled THEN 'skipped' ELSE 'pending' END, CASE WHEN d.disabled THEN NULL ELSE now() END
      FROM unnest(${endpoints.map(() => newId())}::uuid[], ${endpoints.map((endpoint) => endpoint.id)}::uuid[],
        ${endpoints.map((endpoint) => endpoint.disabled)}::boolean[]) AS d (id, endpoint_id, disabled)`,
  );
  return endpoints.filter(({ disabled }) => !disabled).length;
}
