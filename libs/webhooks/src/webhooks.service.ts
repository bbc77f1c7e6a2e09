import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { assertMay, may, officeOf, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { problemOf, Database, invalid, Jobs, newId, notFound, POSTURE, SecretBox } from '@ninety/platform';
import type { Id, Page, PageQuery, Posture, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { contextOf } from './attempt.js';
import { deliveriesOf, deliveriesPage, deliveryWithBody } from './delivery.read-model.js';
import {
  endpointOfDelivery,
  insertDeliveries,
  ownDeliveries,
  resume,
  resumeMissed,
  skipDue,
} from './delivery.store.js';
import type { NewDelivery } from './delivery.store.js';
import { disabledEndpoints, endpointsPage } from './endpoint.read-model.js';
import {
  findEndpoint,
  insertEndpoint,
  keepSecrets,
  lockAllEndpoints,
  lockEndpoint,
  lookUpEndpoint,
  ownEndpointIds,
  removeEndpoint,
  saveEndpoint,
} from './endpoint.store.js';
import type { TestDataDto } from './event-data.contract.js';
import { audienceOf, isHeardBy, isSentIn } from './event-types.js';
import type { WebhookEventType } from './event-types.js';
import { eventsNumbered, eventsPage } from './event.read-model.js';
import { insertEventForOne } from './event.store.js';
import type { StoredEvent } from './event.store.js';
import { DELIVER_DUTY } from './outbox.js';
import { WEBHOOK_PROBLEMS } from './problems.js';
import type {
  CreateEndpointDto,
  DeliveriesQuery,
  DeliveryResponseDto,
  DeliveryWithBodyResponseDto,
  EditEndpointDto,
  NoticeResponseDto,
  RecoverDto,
  RedeliveriesDto,
  SentEventResponseDto,
  TestQuery,
} from './webhooks.contract.js';
import { WebhookEndpointEntity } from './webhooks.entity.js';
import type { OlderSecret } from './webhooks.entity.js';
import { say } from './sentences.js';

/** An endpoint with the secret that is answered this once. */
export interface EndpointWithSecret {
  readonly endpoint: WebhookEndpointEntity;
  readonly secret: string;
}

const SECRET_BYTES = 32;
const OVERLAP_HOURS = 24;
/** More rotations in a day than these are no mistake. */
const MOST_OLDER_SECRETS = 8;
/** Unless the endpoint says less. */
const MOST_IN_FLIGHT = 64;
const ENABLED = {
  disabledAt: null,
  disabledReason: null,
  disabledBecause: null,
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
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  async create(caller: Principal, body: Unvalidated<CreateEndpointDto>): Promise<EndpointWithSecret> {
    const creating = { caller, permission: 'webhooks.manage', body } as const;
    return performNew(this.database, creating, async (tx, { url, eventTypes, description, maxInFlight }) => {
      assertSent(this.posture, eventTypes ?? []);
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
        disabledBecause: null,
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
      await insertEndpoint(tx, endpoint);
      await this.audit.record(tx, caller, 'webhook_endpoint.created', `webhook-endpoints/${id}`, { url });
      return { endpoint, secret };
    });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<WebhookEndpointEntity>> {
    assertMay(caller, 'webhooks.read');
    return endpointsPage(this.database.reader, caller, query);
  }

  async get(caller: Principal, id: Id): Promise<WebhookEndpointEntity> {
    const endpoint = await findEndpoint(this.database.reader, caller, id);
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
      if (eventTypes !== undefined) {
        assertSent(this.posture, eventTypes, endpoint.eventTypes);
        endpoint.eventTypes = eventTypes;
      }
      if (description !== undefined) endpoint.description = description;
      if (maxInFlight !== undefined) endpoint.maxInFlight = maxInFlight;
      if (disabled === true) {
        if (!endpoint.disabledAt) {
          endpoint.disabledAt = new Date();
          endpoint.disabledBecause = say('disabled_by_owner');
          endpoint.disabledReason = endpoint.disabledBecause.text;
          await skipDue(tx, id);
        }
        endpoint.probeAt = null;
      }
      if (disabled === false) Object.assign(endpoint, ENABLED);
      await saveEndpoint(tx, endpoint);
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
      await removeEndpoint(tx, id);
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
      await saveEndpoint(tx, endpoint);
      await this.audit.record(tx, caller, 'webhook_endpoint.secret_rotated', `webhook-endpoints/${id}`);
      return { endpoint, secret };
    });
  }

  /** Sends a test to this endpoint alone, as an event of a type that it may get. */
  async test(caller: Principal, id: Id, { eventType }: TestQuery): Promise<number> {
    const testing = { ...managing(caller, id), state: assertEnabled };
    return perform(this.database, testing, async (tx, endpoint) => {
      if (eventType !== undefined) assertHeard(this.posture, endpoint, eventType);
      const event = testFor(endpoint, eventType ?? endpoint.eventTypes[0] ?? 'entity_list.updated');
      await insertEventForOne(tx, event);
      await insertDeliveries(tx, [deliveryOf(event.id, endpoint.id)]);
      await this.audit.record(tx, caller, 'webhook_endpoint.tested', `webhook-endpoints/${id}`);
      await Jobs.wake(tx, DELIVER_DUTY);
      return 1;
    });
  }

  /** Resends what was not delivered in a span of time; or, to fill a gap, numbers of one application's events. */
  async recover(caller: Principal, id: Id, body: Unvalidated<RecoverDto>): Promise<number> {
    return perform(this.database, { ...managing(caller, id), body }, async (tx, endpoint, wanted) => {
      assertNamed(wanted);
      assertEnabled(endpoint);
      const deliveries = wanted.sequences
        ? await fillGap(tx, endpoint, wanted)
        : await resumeMissed(tx, id, wanted);
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
    const resending = {
      caller,
      find: (tx: EntityManager) => assertDelivery(tx, caller, id),
      permission: 'webhooks.manage',
    } as const;
    return perform(this.database, resending, async (tx) => {
      await resume(tx, [id]);
      await this.audit.record(tx, caller, 'webhook_delivery.redelivered', `webhook-deliveries/${id}`);
      await Jobs.wake(tx, DELIVER_DUTY);
      return 1;
    });
  }

  /** Sends some deliveries to one endpoint again, whatever became of them; answers how many they are. */
  async redeliverMany(caller: Principal, id: Id, body: Unvalidated<RedeliveriesDto>): Promise<number> {
    return perform(
      this.database,
      { ...managing(caller, id), body },
      async (tx, endpoint, { deliveryIds }) => {
        const own = await ownDeliveries(tx, endpoint.id, deliveryIds);
        assertOwn(own, deliveryIds);
        await resume(tx, [...own]);
        await this.audit.record(tx, caller, 'webhook_endpoint.redelivered', `webhook-endpoints/${id}`, {
          deliveries: own.size,
        });
        await Jobs.wake(tx, DELIVER_DUTY);
        return own.size;
      },
    );
  }

  /** One delivery, with its body as it is signed and sent. */
  async delivery(caller: Principal, id: Id): Promise<DeliveryWithBodyResponseDto> {
    const reader = this.database.reader;
    const found = await deliveryWithBody(reader, id, await ownEndpointIds(reader, caller));
    if (!found) throw notFound('delivery');
    assertMay(caller, 'webhooks.read');
    return found;
  }

  async deliveries(
    caller: Principal,
    endpointId: Id,
    query: DeliveriesQuery,
  ): Promise<Page<DeliveryResponseDto>> {
    await findEndpoint(this.database.reader, caller, endpointId);
    assertMay(caller, 'webhooks.read');
    return deliveriesPage(this.database.reader, endpointId, query);
  }

  /** What the owners of endpoints are told besides: an endpoint that is disabled hears of it on no endpoint. */
  async notices(caller: Principal): Promise<NoticeResponseDto[]> {
    assertMay(caller, 'webhooks.read');
    const disabled = await disabledEndpoints(this.database.reader, caller);
    return disabled.map(({ id, url, disabledAt, disabledReason }) => ({
      kind: 'endpoint_disabled',
      resource: `/v1/webhook-endpoints/${id}`,
      since: disabledAt?.toISOString() ?? '',
      ...say('endpoint_gets_nothing', { url, reason: disabledReason ?? 'disabled' }).as('detail'),
    }));
  }

  /** Seals the secrets with the newest encryption key; answers how many were sealed with another. */
  async reseal(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const endpoints = await lockAllEndpoints(tx);
      let resealed = 0;
      for (const { id, secret, previousSecret, olderSecrets } of endpoints) {
        const fresh = this.secrets.reseal(secret, contextOf(id));
        const freshPrevious = previousSecret && this.secrets.reseal(previousSecret, contextOf(id));
        const freshOlder = olderSecrets.map((older) => this.resealed(older, id));
        if (!fresh && !freshPrevious && freshOlder.every((one) => one === null)) continue;
        resealed += 1;
        await keepSecrets(tx, id, {
          secret: fresh ?? secret,
          previousSecret: freshPrevious ?? previousSecret,
          olderSecrets: olderSecrets.map((older, index) => freshOlder[index] ?? older),
        });
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
    return deliveriesOf(manager, applicationId, await ownEndpointIds(manager, caller));
  }

  /** The events that the caller's own endpoints may hear, newest first. */
  async events(caller: Principal, query: PageQuery): Promise<Page<SentEventResponseDto>> {
    assertMay(caller, 'webhooks.read');
    return eventsPage(this.database.reader, caller, query);
  }
}

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

/** Who manages an endpoint: its owner, with the endpoint locked. */
function managing(caller: Principal, id: Id) {
  return {
    caller,
    find: (tx: EntityManager) => lockEndpoint(tx, caller, id),
    permission: 'webhooks.manage',
  } as const;
}

function versionOf(named: Version | null, isRequired = false) {
  return { of: ({ version }: WebhookEndpointEntity) => version, named, isRequired };
}

/** @throws Problem 404, also for one of another's endpoint */
async function assertDelivery(tx: EntityManager, caller: Principal, id: Id): Promise<void> {
  const endpointId = await endpointOfDelivery(tx, id);
  if (!endpointId || !(await lookUpEndpoint(tx, caller, endpointId))) throw notFound('delivery');
}

/** @throws Problem 409 */
function assertEnabled({ disabledAt }: WebhookEndpointEntity): void {
  if (disabledAt) throw problemOf(WEBHOOK_PROBLEMS['endpoint-disabled'], say('endpoint_disabled'));
}

/** Of a type, telling that nothing happened. */
function testFor(endpoint: WebhookEndpointEntity, type: WebhookEventType): StoredEvent {
  const { audience, supplierId } = endpoint;
  const id = newId();
  const data: TestDataDto = { test: true };
  return {
    id,
    type,
    audience,
    supplierId,
    agencies: null,
    office: audience === 'government' ? officeOf(endpoint) : null,
    applicationId: null,
    body: JSON.stringify({ id, type, timestamp: new Date().toISOString(), data }),
  };
}

function deliveryOf(eventId: Id, endpointId: Id): NewDelivery {
  return { endpointId, eventId, applicationId: null, sequence: null, isSkipped: false };
}

/**
 * @param had those that the endpoint has already stay, from before this was asked
 * @throws Problem 422 for a type that is never sent in this posture: whoever asked for it would wait in vain
 */
function assertSent(
  posture: Posture,
  types: readonly WebhookEventType[],
  had: readonly WebhookEventType[] = [],
): void {
  const never = types.filter((type) => !isSentIn(posture, type) && !had.includes(type));
  if (never.length > 0)
    throw invalid({
      pointer: '/eventTypes',
      detail: say('types_never_sent', { types: never.join(', '), posture }),
    });
}

/** @throws Problem 422 for a type that is never sent in this posture, or not to whom the endpoint belongs to */
function assertHeard(posture: Posture, { audience }: WebhookEndpointEntity, type: WebhookEventType): void {
  if (!isSentIn(posture, type))
    throw invalid({ pointer: '/eventType', detail: say('types_never_sent', { types: type, posture }) });
  if (!isHeardBy(audience, type))
    throw invalid({ pointer: '/eventType', detail: say('type_not_heard', { type }) });
}

/** @throws Problem 422 that names each which is another's, or none */
function assertOwn(own: ReadonlySet<Id>, asked: readonly Id[]): void {
  const others = asked.flatMap((id, place) => (own.has(id) ? [] : [place]));
  if (others.length > 0)
    throw invalid(
      ...others.map((place) => ({
        pointer: `/deliveryIds/${place}`,
        detail: say('delivery_of_no_endpoint'),
      })),
    );
}

/** @throws Problem 422 when neither a time nor an application is named */
function assertNamed({ since, applicationId, sequences }: RecoverDto): void {
  if (sequences && !applicationId)
    throw invalid({ pointer: '/applicationId', detail: say('application_of_sequences') });
  if (!since && !applicationId) throw invalid({ pointer: '/since', detail: say('events_or_application') });
}

/** Also what the endpoint never was to get: its event types say what comes by itself, not what it may ask for. */
async function fillGap(
  tx: EntityManager,
  endpoint: WebhookEndpointEntity,
  { applicationId, sequences }: RecoverDto,
): Promise<number> {
  const { id } = endpoint;
  const events = await eventsNumbered(tx, endpoint, applicationId ?? '', sequences ?? []);
  await resume(
    tx,
    events.flatMap(({ delivery }) => delivery ?? []),
  );
  const missing = events.filter(({ delivery }) => delivery === null);
  await insertDeliveries(
    tx,
    missing.map(({ id: eventId, sequence }) => ({
      ...deliveryOf(eventId, id),
      applicationId: applicationId ?? null,
      sequence,
    })),
  );
  return events.length;
}
