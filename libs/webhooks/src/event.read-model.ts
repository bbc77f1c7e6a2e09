import { isOverseer, isOwnRow, officeOf } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, empty, pageBy, rowOf, rowsOf, sql, viewed } from '@ninety/platform';
import type { Id, Page, PageQuery, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { GENESIS } from './chain.js';
import { audienceOf } from './event-types.js';
import type { Audience, WebhookEventType } from './event-types.js';
import type { SentEventResponseDto } from './webhooks.contract.js';
import type { WebhookEndpointEntity } from './webhooks.entity.js';

/** An event of an application that is kept. */
export interface KeptEvent {
  readonly sequence: number;
  readonly id: Id;
  readonly type: WebhookEventType;
  readonly body: string;
  readonly agencies: readonly string[] | null;
}

/** Up to which number the events of an application are kept no more, and the head of the chain there. */
export interface PrunedEvents {
  readonly through: number;
  readonly head: Buffer;
}

/** An event that an endpoint asks for, with its delivery to that endpoint. */
export interface WantedEvent {
  readonly id: Id;
  readonly sequence: number;
  /** Null: there was none. */
  readonly delivery: Id | null;
}

/** The events that the caller's own endpoints may hear, newest first. */
export async function eventsPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<SentEventResponseDto>> {
  const page = await pageBy(query, BY_ID, (before, count) =>
    rowsOf<{ id: Id; body: string }>(
      manager,
      sql`SELECT id, body FROM webhook_event
          WHERE ${isForCaller(caller)} ${before ? sql`AND id < ${before[0]}` : empty}
          ORDER BY id DESC LIMIT ${count}`,
    ),
  );
  return viewed(page, ({ body }) => JSON.parse(body) as SentEventResponseDto);
}

/** What an event's audience, supplier, agencies and office must be. */
function isForCaller(caller: Principal): Sql {
  if (isOverseer(caller)) return sql`true`;
  const { agency } = caller;
  return sql`audience = ${audienceOf(caller)}
    AND CASE WHEN audience = 'applicant' THEN supplier_id IS NULL OR ${isOwnRow(caller, sql`supplier_id`)}
        WHEN office IS NOT NULL THEN office = ${officeOf(caller)}
        ELSE agencies IS NULL OR ${agency}::text IS NULL OR ${agency} = ANY(agencies) END`;
}

/** Where the kept events of an application begin, which nothing moves until the transaction ends. */
export async function lockPruned(
  tx: EntityManager,
  applicationId: Id,
  audience: Audience,
): Promise<PrunedEvents> {
  const row = await rowOf<PrunedEvents>(
    tx,
    sql`SELECT pruned_through AS through, pruned_head AS head FROM webhook_sequence
        WHERE application_id = ${applicationId} AND audience = ${audience} FOR SHARE`,
  );
  return row ?? { through: 0, head: GENESIS };
}

/** The events of an application after a number, in their order. */
export function eventsAfter(
  manager: EntityManager,
  applicationId: Id,
  audience: Audience,
  through: number,
): Promise<KeptEvent[]> {
  return rowsOf<KeptEvent>(
    manager,
    sql`SELECT sequence, id, type, body, agencies FROM webhook_event
        WHERE application_id = ${applicationId} AND audience = ${audience} AND sequence > ${through} ORDER BY sequence`,
  );
}

/** The events of an application with some numbers that an endpoint may hear, whatever it was told. */
export function eventsNumbered(
  manager: EntityManager,
  { id, audience, supplierId, agency }: WebhookEndpointEntity,
  applicationId: Id,
  sequences: readonly number[],
): Promise<WantedEvent[]> {
  return rowsOf<WantedEvent>(
    manager,
    sql`SELECT e.id, e.sequence, d.id AS delivery FROM webhook_event e
          LEFT JOIN webhook_delivery d ON d.event_id = e.id AND d.endpoint_id = ${id}
        WHERE e.application_id = ${applicationId} AND e.audience = ${audience} AND e.sequence = ANY(${sequences}::int[])
          AND CASE WHEN ${audience} = 'applicant' THEN e.supplier_id = ${supplierId}
              ELSE ${agency}::text IS NULL OR e.agencies IS NULL OR ${agency} = ANY(e.agencies) END`,
  );
}
