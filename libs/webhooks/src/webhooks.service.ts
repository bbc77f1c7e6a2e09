import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertMay, isOverseer, may, officeOf, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  problemOf,
  cursorOf,
  Database,
  invalid,
  isId,
  Jobs,
  limitOf,
  lockedOne,
  newId,
  notFound,
  pageOf,
  rowOf,
  rowsOf,
  SecretBox,
} from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import { Brackets } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { contextOf } from './attempt.js';
import { MISSED } from './delivery-status.js';
import { DUE_AGAIN, skipDue } from './disabling.js';
import { audienceOf } from './event-types.js';
import type { TestDataDto } from './event-data.contract.js';
import { DELIVER_DUTY } from './outbox.js';
import type {
  CreateEndpointDto,
  DeliveriesQuery,
  DeliveryResponseDto,
  EditEndpointDto,
  NoticeResponseDto,
  RecoverDto,
  SentEventResponseDto,
} from './webhooks.contract.js';
import { WebhookEndpointEntity } from './webhooks.entity.js';
import type { OlderSecret } from './webhooks.entity.js';
import { WEBHOOK_PROBLEMS } from './problems.js';

/** An endpoint with the secret that is answered this once. */
export interface EndpointWithSecret {
  readonly endpoint: WebhookEndpointEntity;
  readonly secret: string;
}

const MOST_NOTICES = 200;
const SECRET_BYTES = 32;
const OVERLAP_HOURS = 24;
/** More rotations in a day than these are no mistake. */
const MOST_OLDER_SECRETS = 8;
/** Unless the endpoint says less. */
const MOST_IN_FLIGHT = 64;
const ENABLED = {
  disabledAt: null,
  disabledReason: null,
  failingSince: null,
  failingCount: 0,
  probeAt: null,
  probeCount: 0,
} as const;

/** Endpoints and what was sent to them. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly secrets: SecretBox,
  ) {}

  async create(caller: Principal, body: Unvalidated<CreateEndpointDto>): Promise<EndpointWithSecret> {
    assertMay(caller, 'webhooks.manage');
    const { url, eventTypes, description, maxInFlight } = body.validated();
    return this.database.transaction(async (tx) => {
      const id = newId();
      const secret = newSecret();
      const endpoint = tx.create(WebhookEndpointEntity, {
        ...ownerOf(caller),
        id,
        url,
        eventTypes: eventTypes ?? [],
        description: description ?? null,
        secret: this.secrets.seal(secret, contextOf(id)),
        previousSecret: null,
        previousSecretUntil: null,
        olderSecrets: [],
        disabledAt: null,
        disabledReason: null,
        failingSince: null,
        failingCount: 0,
        maxInFlight: maxInFlight ?? MOST_IN_FLIGHT,
        probeAt: null,
        probeCount: 0,
        createdBy: caller.id,
        version: 1,
        createdAt: new Date(),
        deletedAt: null,
      });
      await tx.insert(WebhookEndpointEntity, endpoint);
      await this.audit.record(tx, caller, 'webhook_endpoint.created', `webhook-endpoints/${id}`, { url });
      return { endpoint, secret };
    });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<WebhookEndpointEntity>> {
    assertMay(caller, 'webhooks.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(WebhookEndpointEntity, 'e')
      .where('e.deletedAt IS NULL')
      .andWhere(ownedBy(caller))
      .orderBy('e.id', 'ASC')
      .limit(limit + 1);
    if (after) found.andWhere('e.id > :after', { after });
    return pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (endpoint) => endpoint,
    );
  }

  async get(caller: Principal, id: Id): Promise<WebhookEndpointEntity> {
    const endpoint = await find(this.database.reader, caller, id);
    assertMay(caller, 'webhooks.read');
    return endpoint;
  }

  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditEndpointDto>,
  ): Promise<WebhookEndpointEntity> {
    const editing = { ...managing(caller, id), version: versionOf(version, true), body };
    return perform(this.database, editing, async (tx, endpoint, dto) => {
      const { url, eventTypes, description, maxInFlight, disabled } = dto;
      if (url !== undefined) endpoint.url = url;
      if (eventTypes !== undefined) endpoint.eventTypes = eventTypes;
      if (description !== undefined) endpoint.description = description;
      if (maxInFlight !== undefined) endpoint.maxInFlight = maxInFlight;
      if (disabled === true) {
        if (!endpoint.disabledAt) {
          endpoint.disabledAt = new Date();
          endpoint.disabledReason = 'disabled by its owner';
          await skipDue(tx, id);
        }
        endpoint.probeAt = null;
      }
      if (disabled === false) Object.assign(endpoint, ENABLED);
      endpoint.version += 1;
      await tx.save(endpoint);
      await this.audit.record(tx, caller, 'webhook_endpoint.edited', `webhook-endpoints/${id}`, {
        url,
        eventTypes,
        disabled,
      });
      return endpoint;
    });
  }

  async remove(caller: Principal, id: Id): Promise<void> {
    await perform(this.database, managing(caller, id), async (tx) => {
      await skipDue(tx, id);
      await tx.update(WebhookEndpointEntity, { id }, { deletedAt: new Date() });
      await this.audit.record(tx, caller, 'webhook_endpoint.deleted', `webhook-endpoints/${id}`);
    });
  }

  /** A new secret; the old one signs beside it for a day, whatever is rotated meanwhile. */
  async rotateSecret(caller: Principal, id: Id, version: Version | null): Promise<EndpointWithSecret> {
    const rotating = { ...managing(caller, id), version: versionOf(version) };
    return perform(this.database, rotating, async (tx, endpoint) => {
      const secret = newSecret();
      endpoint.olderSecrets = olderSecretsOf(endpoint);
      endpoint.previousSecret = endpoint.secret;
      endpoint.previousSecretUntil = new Date(Date.now() + OVERLAP_HOURS * 3_600_000);
      endpoint.secret = this.secrets.seal(secret, contextOf(id));
      endpoint.version += 1;
      await tx.save(endpoint);
      await this.audit.record(tx, caller, 'webhook_endpoint.secret_rotated', `webhook-endpoints/${id}`);
      return { endpoint, secret };
    });
  }

  /** Sends an example event to this endpoint alone. */
  async test(caller: Principal, id: Id): Promise<number> {
    return this.database.transaction(async (tx) => {
      const endpoint = await find(tx, caller, id);
      assertMay(caller, 'webhooks.manage');
      if (endpoint.disabledAt)
        throw problemOf(WEBHOOK_PROBLEMS['endpoint-disabled'], 'The endpoint is disabled: enable it first.');
      const eventId = newId();
      const type = endpoint.eventTypes[0] ?? 'entity_list.updated';
      const data: TestDataDto = { test: true };
      const body = JSON.stringify({ id: eventId, type, timestamp: new Date().toISOString(), data });
      await tx.query(
        'INSERT INTO webhook_event (id, type, audience, supplier_id, office, body) VALUES ($1, $2, $3, $4, $5, $6)',
        [
          eventId,
          type,
          endpoint.audience,
          endpoint.supplierId,
          endpoint.audience === 'government' ? officeOf(endpoint) : null,
          body,
        ],
      );
      await tx.query(
        `INSERT INTO webhook_delivery (id, event_id, endpoint_id, status, next_attempt_at) VALUES ($1, $2, $3, 'pending', now())`,
        [newId(), eventId, id],
      );
      await this.audit.record(tx, caller, 'webhook_endpoint.tested', `webhook-endpoints/${id}`);
      await Jobs.wake(tx, DELIVER_DUTY);
      return 1;
    });
  }

  /** Resends what was not delivered in a span of time; or, to fill a gap, numbers of one application's events. */
  async recover(caller: Principal, id: Id, body: Unvalidated<RecoverDto>): Promise<number> {
    return perform(this.database, { ...managing(caller, id), body }, async (tx, endpoint, wanted) => {
      assertNamed(wanted);
      if (endpoint.disabledAt)
        throw problemOf(WEBHOOK_PROBLEMS['endpoint-disabled'], 'The endpoint is disabled: enable it first.');
      const deliveries = wanted.sequences
        ? await fillGap(tx, endpoint, wanted)
        : await reviveUndelivered(tx, endpoint, wanted);
      await this.audit.record(tx, caller, 'webhook_endpoint.recovered', `webhook-endpoints/${id}`, {
        ...wanted,
        deliveries,
      });
      await Jobs.wake(tx, DELIVER_DUTY);
      return deliveries;
    });
  }

  /** Sends one delivery again, whatever became of it; also to a disabled endpoint, once. */
  async redeliver(caller: Principal, id: Id): Promise<number> {
    return this.database.transaction(async (tx) => {
      const delivery = await rowOf<{ endpointId: Id }>(
        tx,
        'SELECT endpoint_id AS "endpointId" FROM webhook_delivery WHERE id = $1',
        [id],
      );
      const endpoint = delivery && (await lookUp(tx, caller, delivery.endpointId));
      if (!endpoint) throw notFound('delivery');
      assertMay(caller, 'webhooks.manage');
      await tx.query(`UPDATE webhook_delivery SET ${DUE_AGAIN} WHERE id = $1`, [id]);
      await this.audit.record(tx, caller, 'webhook_delivery.redelivered', `webhook-deliveries/${id}`);
      await Jobs.wake(tx, DELIVER_DUTY);
      return 1;
    });
  }

  async deliveries(
    caller: Principal,
    endpointId: Id,
    query: DeliveriesQuery,
  ): Promise<Page<DeliveryResponseDto>> {
    await find(this.database.reader, caller, endpointId);
    assertMay(caller, 'webhooks.read');
    const limit = limitOf(query);
    const before = cursorOf(query, isId)?.[0] ?? null;
    const { status, eventType, applicationId, since, until } = query;
    const rows = await rowsOf<DeliveryResponseDto>(
      this.database.reader,
      `${SELECT_DELIVERIES}
       WHERE d.endpoint_id = $1 AND ($2::uuid IS NULL OR d.id < $2) AND ($3::text IS NULL OR d.status = $3)
         AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM webhook_event e WHERE e.id = d.event_id AND e.type = $4))
         AND ($5::uuid IS NULL OR d.application_id = $5)
         AND ($6::timestamptz IS NULL OR d.created_at >= $6) AND ($7::timestamptz IS NULL OR d.created_at < $7)
       ORDER BY d.id DESC LIMIT $8`,
      [endpointId, before, status, eventType, applicationId, since, until, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      ({ id }) => [id],
      (delivery) => delivery,
    );
  }

  /** What the owners of endpoints are told besides: an endpoint that is disabled hears of it on no endpoint. */
  async notices(caller: Principal): Promise<NoticeResponseDto[]> {
    assertMay(caller, 'webhooks.read');
    const disabled = await this.database.reader
      .createQueryBuilder(WebhookEndpointEntity, 'e')
      .where('e.deletedAt IS NULL AND e.disabledAt IS NOT NULL')
      .andWhere(ownedBy(caller))
      .orderBy('e.disabledAt', 'DESC')
      .limit(MOST_NOTICES)
      .getMany();
    return disabled.map(({ id, url, disabledAt, disabledReason }) => ({
      kind: 'endpoint_disabled',
      resource: `/v1/webhook-endpoints/${id}`,
      since: disabledAt?.toISOString() ?? '',
      detail: `${url} gets nothing: ${disabledReason ?? 'disabled'}. What comes meanwhile is kept, to be recovered.`,
    }));
  }

  /** Seals the secrets with the newest encryption key; answers how many were sealed with another. */
  async reseal(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const endpoints = await tx.find(WebhookEndpointEntity, { lock: { mode: 'pessimistic_write' } });
      let resealed = 0;
      for (const { id, secret, previousSecret, olderSecrets } of endpoints) {
        const fresh = this.secrets.reseal(secret, contextOf(id));
        const freshPrevious = previousSecret && this.secrets.reseal(previousSecret, contextOf(id));
        const freshOlder = olderSecrets.map((older) => this.resealed(older, id));
        if (!fresh && !freshPrevious && freshOlder.every((one) => one === null)) continue;
        resealed += 1;
        await tx.update(
          WebhookEndpointEntity,
          { id },
          {
            secret: fresh ?? secret,
            previousSecret: freshPrevious ?? previousSecret,
            olderSecrets: olderSecrets.map((older, index) => freshOlder[index] ?? older),
          },
        );
      }
      return resealed;
    });
  }

  private resealed({ secret, until }: OlderSecret, endpointId: Id): OlderSecret | null {
    const fresh = this.secrets.reseal(Buffer.from(secret, 'base64'), contextOf(endpointId));
    return fresh && { secret: fresh.toString('base64'), until };
  }

  /** What was sent of an application to the caller's own endpoints; to all of them, for those who read all. */
  async ofApplication(
    manager: EntityManager,
    caller: Principal,
    applicationId: Id,
  ): Promise<DeliveryResponseDto[]> {
    if (!may(caller, 'webhooks.read')) return [];
    const endpoints = await manager
      .createQueryBuilder(WebhookEndpointEntity, 'e')
      .where(ownedBy(caller))
      .getMany();
    return rowsOf<DeliveryResponseDto>(
      manager,
      `${SELECT_DELIVERIES} WHERE d.application_id = $1 AND d.endpoint_id = ANY($2::uuid[]) ORDER BY d.id`,
      [applicationId, endpoints.map(({ id }) => id)],
    );
  }

  /** The events that the caller's own endpoints may hear, newest first. */
  async events(caller: Principal, query: PageQuery): Promise<Page<SentEventResponseDto>> {
    assertMay(caller, 'webhooks.read');
    const limit = limitOf(query);
    const before = cursorOf(query, isId)?.[0] ?? null;
    const seesAll = isOverseer(caller);
    const rows = await rowsOf<{ id: Id; body: string }>(
      this.database.reader,
      `SELECT id, body FROM webhook_event
       WHERE ($1::uuid IS NULL OR id < $1) AND ($2 OR (audience = $3
         AND CASE WHEN audience = 'applicant' THEN supplier_id IS NULL OR supplier_id = $4
             WHEN office IS NOT NULL THEN office = $7
             ELSE agencies IS NULL OR $5::text IS NULL OR $5 = ANY(agencies) END))
       ORDER BY id DESC LIMIT $6`,
      [
        before,
        seesAll,
        ownerOf(caller).audience,
        caller.supplierId,
        caller.agency,
        limit + 1,
        officeOf(caller),
      ],
    );
    return pageOf(
      rows,
      limit,
      ({ id }) => [id],
      ({ body }) => JSON.parse(body) as SentEventResponseDto,
    );
  }
}

const SELECT_DELIVERIES = `SELECT d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId", d.status, d.next_attempt_at AS "nextAttemptAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('at', to_json(a.at AT TIME ZONE 'UTC') #>> '{}' || 'Z',
    'responseStatus', a.response_status, 'durationMs', a.duration_ms, 'responseExcerpt', a.response_excerpt,
    'error', a.error) ORDER BY a.number) FROM webhook_attempt a WHERE a.delivery_id = d.id), '[]') AS attempts
  FROM webhook_delivery d`;

function newSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** All that sign still besides the secret itself, before it is rotated away. */
function olderSecretsOf({
  previousSecret,
  previousSecretUntil,
  olderSecrets,
}: WebhookEndpointEntity): OlderSecret[] {
  const previous =
    previousSecret && previousSecretUntil
      ? [{ secret: previousSecret.toString('base64'), until: previousSecretUntil.toISOString() }]
      : [];
  const now = new Date().toISOString();
  return [...olderSecrets, ...previous].filter(({ until }) => until > now).slice(-MOST_OLDER_SECRETS);
}

function ownerOf(caller: Principal): Pick<WebhookEndpointEntity, 'audience' | 'supplierId' | 'agency'> {
  return { audience: audienceOf(caller), supplierId: caller.supplierId, agency: caller.agency };
}

function ownedBy(caller: Principal): Brackets {
  return new Brackets((where) => {
    if (isOverseer(caller)) where.where('true');
    else if (caller.supplierId) where.where('e.supplierId = :supplierId', { supplierId: caller.supplierId });
    else if (caller.agency) where.where('e.agency = :agency', { agency: caller.agency });
    else where.where("e.audience = 'government' AND e.agency IS NULL");
  });
}

/** Who manages an endpoint: its owner, with the endpoint locked. */
function managing(caller: Principal, id: Id) {
  return {
    caller,
    find: (tx: EntityManager) => find(tx, caller, id, true),
    permission: 'webhooks.manage',
  } as const;
}

function versionOf(named: Version | null, isRequired = false) {
  return { of: ({ version }: WebhookEndpointEntity) => version, named, isRequired };
}

async function find(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<WebhookEndpointEntity> {
  const endpoint = await lookUp(tx, caller, id, lock);
  if (!endpoint) throw notFound('webhook endpoint');
  return endpoint;
}

/** Null: there is none, or none for the caller. */
function lookUp(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<WebhookEndpointEntity | null> {
  const found = tx
    .createQueryBuilder(WebhookEndpointEntity, 'e')
    .where('e.id = :id AND e.deletedAt IS NULL', { id })
    .andWhere(ownedBy(caller));
  return lock ? lockedOne(found) : found.getOne();
}

/** @throws Problem 422 when neither a time nor an application is named */
function assertNamed({ since, applicationId, sequences }: RecoverDto): void {
  if (sequences && !applicationId)
    throw invalid({ pointer: '/applicationId', detail: 'is needed: sequences count per application' });
  if (!since && !applicationId)
    throw invalid({ pointer: '/since', detail: 'is needed, unless applicationId is given' });
}

async function reviveUndelivered(
  tx: EntityManager,
  { id }: WebhookEndpointEntity,
  { since, until, applicationId }: RecoverDto,
): Promise<number> {
  const revived = await rowsOf(
    tx,
    `UPDATE webhook_delivery d SET ${DUE_AGAIN}
     WHERE endpoint_id = $1 AND status IN ${MISSED}
       AND ($2::timestamptz IS NULL OR created_at >= $2) AND ($3::timestamptz IS NULL OR created_at < $3)
       AND ($4::uuid IS NULL OR application_id = $4) RETURNING d.id`,
    [id, since ?? null, until ?? null, applicationId ?? null],
  );
  return revived.length;
}

/** Also what the endpoint never was to get: its event types say what comes by itself, not what it may ask for. */
async function fillGap(
  tx: EntityManager,
  endpoint: WebhookEndpointEntity,
  { applicationId, sequences }: RecoverDto,
): Promise<number> {
  const { id, audience, supplierId, agency } = endpoint;
  const events = await rowsOf<{ id: Id; sequence: number; delivery: Id | null }>(
    tx,
    `SELECT e.id, e.sequence, d.id AS delivery FROM webhook_event e
       LEFT JOIN webhook_delivery d ON d.event_id = e.id AND d.endpoint_id = $1
     WHERE e.application_id = $2 AND e.audience = $3 AND e.sequence = ANY($4::int[])
       AND CASE WHEN $3 = 'applicant' THEN e.supplier_id = $5
           ELSE $6::text IS NULL OR e.agencies IS NULL OR $6 = ANY(e.agencies) END`,
    [id, applicationId, audience, sequences, supplierId, agency],
  );
  const known = events.flatMap(({ delivery }) => delivery ?? []);
  const missing = events.filter(({ delivery }) => delivery === null);
  await tx.query(`UPDATE webhook_delivery SET ${DUE_AGAIN} WHERE id = ANY($1::uuid[])`, [known]);
  await tx.query(
    `INSERT INTO webhook_delivery (id, event_id, endpoint_id, application_id, sequence, status, next_attempt_at)
     SELECT d.id, d.event_id, $1, $2, d.sequence, 'pending', now()
     FROM unnest($3::uuid[], $4::uuid[], $5::int[]) AS d (id, event_id, sequence)`,
    [id, applicationId, missing.map(() => newId()), missing.map((e) => e.id), missing.map((e) => e.sequence)],
  );
  return events.length;
}
