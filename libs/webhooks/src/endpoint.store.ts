import { isApplicant, isOverseer, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { lockedOne, notFound, prepared, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sentence, Sql } from '@ninety/platform';
import { Brackets } from 'typeorm';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Sending } from './attempt.js';
import { NEWEST_CHANGE } from './network-grant.store.js';
import { WebhookEndpointEntity } from './webhooks.entity.js';

/** What is sent to an endpoint depends on: its address, its secrets, and what it may reach. */
export interface EndpointSending extends Omit<Sending, 'eventId' | 'body'> {
  /** Null: the government. */
  readonly supplierId: Id | null;
  /** The newest change of what suppliers' endpoints may reach. */
  readonly grantChange: string;
}

/** Whose an endpoint is, and where. */
export type EndpointOwner = Pick<WebhookEndpointEntity, 'audience' | 'supplierId' | 'agency' | 'url'>;

/** From when on, and how often, an endpoint must have failed to be disabled. */
export interface FailureLimit {
  readonly days: number;
  readonly count: number;
}

/** Of `webhook_endpoint p`, an `EndpointSending` without its id. */
export const ENDPOINT_SENDING = sql`p.supplier_id AS "supplierId", ${NEWEST_CHANGE} AS "grantChange", p.url, p.secret,
  p.previous_secret AS "previousSecret", p.previous_secret_until AS "previousSecretUntil", p.older_secrets AS "olderSecrets"`;

/** The endpoints, as `e`, that the caller's side owns: all of them, for those who read all. */
export function ownEndpoints(
  manager: EntityManager,
  caller: Principal,
): SelectQueryBuilder<WebhookEndpointEntity> {
  return manager.createQueryBuilder(WebhookEndpointEntity, 'e').where(
    new Brackets((where) => {
      if (isOverseer(caller)) where.where('true');
      else if (isApplicant(caller)) where.where('e.supplierId IN (:...own)', { own: ownSuppliers(caller) });
      else if (caller.agency) where.where('e.agency = :agency', { agency: caller.agency });
      else where.where("e.audience = 'government' AND e.agency IS NULL");
    }),
  );
}

export async function ownEndpointIds(manager: EntityManager, caller: Principal): Promise<Id[]> {
  const endpoints = await ownEndpoints(manager, caller).getMany();
  return endpoints.map(({ id }) => id);
}

/** Null: there is none, or none for the caller. */
export function lookUpEndpoint(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<WebhookEndpointEntity | null> {
  return ownEndpoint(manager, caller, id).getOne();
}

/** @throws Problem 404, also for another owner's */
export async function findEndpoint(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<WebhookEndpointEntity> {
  return there(await lookUpEndpoint(manager, caller, id));
}

/** The same, for one writer at a time. */
export async function lockEndpoint(
  tx: EntityManager,
  caller: Principal,
  id: Id,
): Promise<WebhookEndpointEntity> {
  return there(await lockedOne(ownEndpoint(tx, caller, id)));
}

function ownEndpoint(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): SelectQueryBuilder<WebhookEndpointEntity> {
  return ownEndpoints(manager, caller).andWhere('e.id = :id AND e.deletedAt IS NULL', { id });
}

function there(endpoint: WebhookEndpointEntity | null): WebhookEndpointEntity {
  if (!endpoint) throw notFound('webhook endpoint');
  return endpoint;
}

export async function insertEndpoint(tx: EntityManager, endpoint: WebhookEndpointEntity): Promise<void> {
  await tx.insert(WebhookEndpointEntity, endpoint);
}

/** Counts a change, and keeps it. */
export async function saveEndpoint(tx: EntityManager, endpoint: WebhookEndpointEntity): Promise<void> {
  endpoint.version += 1;
  await tx.save(endpoint);
}

export async function removeEndpoint(tx: EntityManager, id: Id): Promise<void> {
  await tx.update(WebhookEndpointEntity, { id }, { deletedAt: new Date() });
}

/** All there are, each for one writer at a time. */
export function lockAllEndpoints(tx: EntityManager): Promise<WebhookEndpointEntity[]> {
  return tx.find(WebhookEndpointEntity, { lock: { mode: 'pessimistic_write' } });
}

export async function keepSecrets(
  tx: EntityManager,
  id: Id,
  secrets: Pick<WebhookEndpointEntity, 'secret' | 'previousSecret' | 'olderSecrets'>,
): Promise<void> {
  await tx.update(WebhookEndpointEntity, { id }, secrets);
}

/**
 * Disables an endpoint; undefined: it was disabled already.
 *
 * @param probes whether it is looked at again after an hour
 */
export function markDisabled(
  tx: EntityManager,
  id: Id,
  why: Sentence,
  probes: boolean,
): Promise<EndpointOwner | undefined> {
  return rowOf<EndpointOwner>(
    tx,
    sql`UPDATE webhook_endpoint SET disabled_at = now(), disabled_reason = ${why.text}, disabled_because = ${JSON.stringify(why)}, version = version + 1, probe_count = 0,
          probe_at = CASE WHEN ${probes} THEN now() + interval '1 hour' END
        WHERE id = ${id} AND disabled_at IS NULL RETURNING audience, supplier_id AS "supplierId", agency, url`,
  );
}

/** Enables an endpoint that was disabled; undefined: it was not. */
export function markEnabled(tx: EntityManager, id: Id): Promise<EndpointOwner | undefined> {
  return rowOf<EndpointOwner>(
    tx,
    sql`UPDATE webhook_endpoint SET disabled_at = NULL, disabled_reason = NULL, disabled_because = NULL, failing_since = NULL, failing_count = 0,
          probe_at = NULL, probe_count = 0, version = version + 1
        WHERE id = ${id} AND disabled_at IS NOT NULL RETURNING audience, supplier_id AS "supplierId", agency, url`,
  );
}

/** Endpoints that are to be probed. Each probe that fails doubles the wait for the next one, up to a day. */
export function claimProbes(tx: EntityManager, most: number): Promise<EndpointSending[]> {
  return rowsOf<EndpointSending>(
    tx,
    sql`UPDATE webhook_endpoint p SET probe_count = p.probe_count + 1,
          probe_at = now() + least(interval '1 hour' * power(2, least(p.probe_count, 5)), interval '1 day')
        FROM (SELECT id FROM webhook_endpoint WHERE probe_at <= now() AND deleted_at IS NULL AND disabled_at IS NOT NULL
          ORDER BY probe_at LIMIT ${most} FOR UPDATE SKIP LOCKED) due
        WHERE p.id = due.id
        RETURNING p.id AS "endpointId", ${ENDPOINT_SENDING}`,
  );
}

/** Gives up a probe that was not sent: the next one comes in a minute, as if it had not been claimed. */
export function releaseProbe(manager: EntityManager, id: Id): Promise<void> {
  return run(
    manager,
    sql`UPDATE webhook_endpoint SET probe_count = probe_count - 1, probe_at = now() + interval '1 minute'
        WHERE id = ${id} AND probe_count > 0 AND probe_at IS NOT NULL`,
  );
}

/** Endpoints that answered have not been failing. */
export function noteSuccesses(tx: EntityManager, ids: readonly Id[]): Promise<void> {
  return run(
    tx,
    sql`UPDATE webhook_endpoint SET failing_since = NULL, failing_count = 0
        WHERE id = ANY(${ids}::uuid[]) AND failing_since IS NOT NULL`,
  );
}

/** Counts further failures of an endpoint; answers whether it has failed for too long and too often. */
export async function noteFailures(
  tx: EntityManager,
  id: Id,
  count: number,
  limit: FailureLimit,
): Promise<boolean> {
  const row = await rowOf<{ isPast: boolean }>(tx, prepared(countFailed(id, count, limit)));
  return row?.isPast ?? false;
}

function countFailed(id: Id, count: number, limit: FailureLimit): Sql {
  return sql`UPDATE webhook_endpoint
    SET failing_since = coalesce(failing_since, now()), failing_count = failing_count + ${count} WHERE id = ${id}
    RETURNING failing_since < now() - make_interval(days => ${limit.days}) AND failing_count >= ${limit.count} AS "isPast"`;
}
