import { newId, prepared, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DUE, MISSED } from './delivery-status.js';
import type { DeliveryStatus } from './delivery-status.js';
import { ENDPOINT_SENDING } from './endpoint.store.js';
import type { EndpointSending } from './endpoint.store.js';
import type { RecoverDto } from './webhooks.contract.js';

/** What is due and may be taken. */
export interface DueDelivery {
  readonly id: Id;
  readonly eventId: Id;
  readonly endpointId: Id;
  readonly mostInFlight: number;
}

/** A delivery that is tried. */
export interface Tried {
  readonly id: Id;
  readonly endpointId: Id;
  readonly attemptCount: number;
  /** How many attempts were made before the schedule began anew. */
  readonly scheduledFrom: number;
  /** Its endpoint is disabled: a resend by hand, tried once. */
  readonly isDisabled: boolean;
}

/** What was taken to be sent. */
export interface LeasedDelivery extends EndpointSending, Tried {
  readonly eventId: Id;
  readonly body: string;
  readonly mostInFlight: number;
}

/** An event that is delivered to an endpoint for the first time. */
export interface NewDelivery {
  readonly endpointId: Id;
  readonly eventId: Id;
  /** The application of the event, and its number there; null: it has none. */
  readonly applicationId: Id | null;
  readonly sequence: number | null;
  /** Whether its endpoint is disabled, so that it is kept to be recovered. */
  readonly isSkipped: boolean;
}

/** An attempt, with what follows from it for its delivery. */
export interface ConcludedAttempt {
  readonly id: Id;
  readonly number: number;
  readonly at: string;
  readonly response_status: number | null;
  readonly duration_ms: number;
  readonly response_excerpt: string | null;
  readonly error: string | null;
  readonly status: DeliveryStatus;
  readonly next_attempt_at: string | null;
}

const LEASE_SECONDS = 60;

/** What makes a delivery due again, with its schedule from the beginning. */
const DUE_AGAIN = sql`status = 'pending', next_attempt_at = now(), scheduled_from = attempt_count`;

export async function insertDeliveries(tx: EntityManager, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  await run(
    tx,
    sql`INSERT INTO webhook_delivery (id, event_id, endpoint_id, application_id, sequence, status, next_attempt_at)
        SELECT d.id, d.event_id, d.endpoint_id, d.application_id, d.sequence,
          CASE WHEN d.skipped THEN 'skipped' ELSE 'pending' END, CASE WHEN d.skipped THEN NULL ELSE now() END
        FROM unnest(${deliveries.map(() => newId())}::uuid[], ${deliveries.map(({ eventId }) => eventId)}::uuid[],
          ${deliveries.map(({ endpointId }) => endpointId)}::uuid[],
          ${deliveries.map(({ applicationId }) => applicationId)}::uuid[],
          ${deliveries.map(({ sequence }) => sequence)}::int[], ${deliveries.map(({ isSkipped }) => isSkipped)}::boolean[])
          AS d (id, event_id, endpoint_id, application_id, sequence, skipped)`,
  );
}

/**
 * The longest due, in their order, of endpoints that have room. First attempts of one application's events at one
 * endpoint come in order, each after the one before has been tried.
 */
export function longestDue(
  manager: EntityManager,
  most: number,
  full: readonly Id[],
): Promise<DueDelivery[]> {
  return rowsOf<DueDelivery>(
    manager,
    sql`SELECT d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId", p.max_in_flight AS "mostInFlight"
        FROM (
          SELECT id, event_id, endpoint_id, next_attempt_at FROM webhook_delivery d
          WHERE next_attempt_at <= now() AND status IN (${DUE}) AND (leased_until IS NULL OR leased_until < now())
            AND endpoint_id <> ALL(${full}::uuid[])
            AND (attempt_count > 0 OR sequence IS NULL OR NOT EXISTS (
              SELECT 1 FROM webhook_delivery e
              WHERE e.endpoint_id = d.endpoint_id AND e.application_id = d.application_id AND e.sequence < d.sequence
                AND e.attempt_count = 0 AND e.status = 'pending'))
          ORDER BY next_attempt_at, id LIMIT ${most}
        ) d JOIN webhook_endpoint p ON p.id = d.endpoint_id
        ORDER BY d.next_attempt_at, d.id`,
  );
}

/** Takes them, but for those that another process took. */
export function leaseDeliveries(
  manager: EntityManager,
  chosen: readonly DueDelivery[],
): Promise<LeasedDelivery[]> {
  return rowsOf<LeasedDelivery>(manager, prepared(lease(chosen)));
}

/** Both ids are given, so that each is found by its key. */
function lease(chosen: readonly DueDelivery[]): Sql {
  const ids = chosen.map(({ id }) => id);
  const events = chosen.map(({ eventId }) => eventId);
  return sql`
    UPDATE webhook_delivery d SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM (
      SELECT id FROM webhook_delivery
      WHERE id = ANY(${ids}::uuid[]) AND next_attempt_at <= now() AND status IN (${DUE})
        AND (leased_until IS NULL OR leased_until < now())
      FOR UPDATE SKIP LOCKED
    ) free, webhook_event e, webhook_endpoint p
    WHERE d.id = ANY(${ids}::uuid[]) AND d.id = free.id AND e.id = ANY(${events}::uuid[]) AND e.id = d.event_id AND p.id = d.endpoint_id
    RETURNING d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId", d.attempt_count AS "attemptCount",
      d.scheduled_from AS "scheduledFrom", e.body, ${ENDPOINT_SENDING}, p.max_in_flight AS "mostInFlight",
      p.disabled_at IS NOT NULL AS "isDisabled"`;
}

/** Gives up a lease: the delivery was not tried. */
export function releaseDelivery(manager: EntityManager, id: Id): Promise<void> {
  return run(manager, sql`UPDATE webhook_delivery SET leased_until = NULL WHERE id = ${id}`);
}

/** Writes attempts and what follows from them. */
export function concludeDeliveries(tx: EntityManager, tried: readonly ConcludedAttempt[]): Promise<void> {
  return run(
    tx,
    sql`WITH tried AS (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(tried)}::jsonb) AS t (id uuid, number int, at timestamptz, response_status int,
          duration_ms int, response_excerpt text, error text, status text, next_attempt_at timestamptz)
      ), attempts AS (
        INSERT INTO webhook_attempt (delivery_id, number, at, response_status, duration_ms, response_excerpt, error)
        SELECT id, number, at, response_status, duration_ms, response_excerpt, error FROM tried ON CONFLICT DO NOTHING
      )
      UPDATE webhook_delivery d SET status = t.status, attempt_count = t.number, next_attempt_at = t.next_attempt_at,
        leased_until = NULL
      FROM tried t WHERE d.id = t.id`,
  );
}

/** Keeps what is due to an endpoint as skipped. */
export function skipDue(tx: EntityManager, endpointId: Id): Promise<void> {
  return run(
    tx,
    sql`UPDATE webhook_delivery SET status = 'skipped', next_attempt_at = NULL
        WHERE endpoint_id = ${endpointId} AND status IN (${DUE})`,
  );
}

/** Makes what was skipped for an endpoint due. Returns how many deliveries. */
export async function resumeSkipped(tx: EntityManager, endpointId: Id): Promise<number> {
  const row = await rowOf<{ count: number }>(
    tx,
    sql`WITH due AS (
          UPDATE webhook_delivery SET ${DUE_AGAIN} WHERE endpoint_id = ${endpointId} AND status = 'skipped' RETURNING id)
        SELECT count(*)::int AS count FROM due`,
  );
  return row?.count ?? 0;
}

/** Makes what an endpoint missed in a span of time, or of an application, due. Returns how many deliveries. */
export async function resumeMissed(
  tx: EntityManager,
  endpointId: Id,
  { since, until, applicationId }: RecoverDto,
): Promise<number> {
  const row = await rowOf<{ count: number }>(
    tx,
    sql`WITH due AS (
          UPDATE webhook_delivery SET ${DUE_AGAIN}
          WHERE endpoint_id = ${endpointId} AND status IN (${MISSED})
            AND (${since}::timestamptz IS NULL OR created_at >= ${since})
            AND (${until}::timestamptz IS NULL OR created_at < ${until})
            AND (${applicationId}::uuid IS NULL OR application_id = ${applicationId}) RETURNING id)
        SELECT count(*)::int AS count FROM due`,
  );
  return row?.count ?? 0;
}

/** Those of some deliveries that go to an endpoint. */
export async function ownDeliveries(
  manager: EntityManager,
  endpointId: Id,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT id FROM webhook_delivery WHERE id = ANY(${ids}::uuid[]) AND endpoint_id = ${endpointId}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Makes deliveries due, whatever became of them. */
export function resume(tx: EntityManager, ids: readonly Id[]): Promise<void> {
  return run(tx, sql`UPDATE webhook_delivery SET ${DUE_AGAIN} WHERE id = ANY(${ids}::uuid[])`);
}

/** To which endpoint a delivery goes; undefined: there is no such delivery. */
export async function endpointOfDelivery(manager: EntityManager, id: Id): Promise<Id | undefined> {
  const row = await rowOf<{ endpointId: Id }>(
    manager,
    sql`SELECT endpoint_id AS "endpointId" FROM webhook_delivery WHERE id = ${id}`,
  );
  return row?.endpointId;
}
