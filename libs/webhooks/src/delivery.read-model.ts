import { BY_ID, empty, pageBy, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type {
  DeliveriesQuery,
  DeliveryResponseDto,
  DeliveryWithBodyResponseDto,
} from './webhooks.contract.js';

/** What waits to be delivered, and who gets nothing. */
export interface DeliveryLoad {
  readonly due: number;
  readonly lagSeconds: number;
  readonly disabled: number;
}

/** A `DeliveryResponseDto`, of `webhook_delivery d`. */
const DELIVERY = sql`d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId",
  (SELECT e.type FROM webhook_event e WHERE e.id = d.event_id) AS "eventType", d.application_id AS "applicationId", d.status, d.next_attempt_at AS "nextAttemptAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('at', to_json(a.at AT TIME ZONE 'UTC') #>> '{}' || 'Z',
    'responseStatus', a.response_status, 'durationMs', a.duration_ms, 'responseExcerpt', a.response_excerpt,
    'error', a.error) ORDER BY a.number) FROM webhook_attempt a WHERE a.delivery_id = d.id), '[]') AS attempts,
  d.created_at AS "createdAt"`;

/** What was sent to an endpoint, newest first. */
export function deliveriesPage(
  manager: EntityManager,
  endpointId: Id,
  query: DeliveriesQuery,
): Promise<Page<DeliveryResponseDto>> {
  return pageBy(query, BY_ID, (before, count) =>
    rowsOf<DeliveryResponseDto>(
      manager,
      sql`SELECT ${DELIVERY} FROM webhook_delivery d
          WHERE d.endpoint_id = ${endpointId} ${before ? sql`AND d.id < ${before[0]}` : empty} ${wanted(query)}
          ORDER BY d.id DESC LIMIT ${count}`,
    ),
  );
}

function wanted({ status, eventType, applicationId, since, until }: DeliveriesQuery): Sql {
  return sql`${status === undefined ? empty : sql`AND d.status = ${status}`}
    ${applicationId === undefined ? empty : sql`AND d.application_id = ${applicationId}`}
    ${since === undefined ? empty : sql`AND d.created_at >= ${since}`}
    ${until === undefined ? empty : sql`AND d.created_at < ${until}`}
    ${
      eventType === undefined
        ? empty
        : sql`AND EXISTS (SELECT 1 FROM webhook_event e WHERE e.id = d.event_id AND e.type = ${eventType})`
    }`;
}

/** A delivery to one of some endpoints, with its body; undefined: there is none. */
export function deliveryWithBody(
  manager: EntityManager,
  id: Id,
  endpointIds: readonly Id[],
): Promise<DeliveryWithBodyResponseDto | undefined> {
  return rowOf<DeliveryWithBodyResponseDto>(
    manager,
    sql`SELECT ${DELIVERY}, (SELECT e.body FROM webhook_event e WHERE e.id = d.event_id) AS body
        FROM webhook_delivery d WHERE d.id = ${id} AND d.endpoint_id = ANY(${endpointIds}::uuid[])`,
  );
}

/** What was sent of an application to some endpoints. */
export function deliveriesOf(
  manager: EntityManager,
  applicationId: Id,
  endpointIds: readonly Id[],
): Promise<DeliveryResponseDto[]> {
  return rowsOf<DeliveryResponseDto>(
    manager,
    sql`SELECT ${DELIVERY} FROM webhook_delivery d
        WHERE d.application_id = ${applicationId} AND d.endpoint_id = ANY(${endpointIds}::uuid[]) ORDER BY d.id`,
  );
}

export async function deliveryLoad(manager: EntityManager): Promise<DeliveryLoad> {
  const row = await rowOf<DeliveryLoad>(
    manager,
    sql`SELECT
      (SELECT count(*) FROM webhook_delivery WHERE next_attempt_at <= now())::int AS due,
      (SELECT coalesce(extract(epoch FROM now() - min(next_attempt_at)), 0) FROM webhook_delivery
       WHERE next_attempt_at <= now())::float AS "lagSeconds",
      (SELECT count(*) FROM webhook_endpoint WHERE disabled_at IS NOT NULL AND deleted_at IS NULL)::int AS disabled`,
  );
  if (!row) throw new Error('a count of no rows has no row');
  return row;
}
