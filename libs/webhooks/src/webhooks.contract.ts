import { AGENCIES } from '@ninety/access';
import type { Agency } from '@ninety/access';
import {
  AnyObject,
  AnyText,
  Checked,
  Count,
  Enum,
  Enums,
  Flag,
  Instant,
  isNetwork,
  isText,
  Nested,
  NestedList,
  PageQuery,
  SaidResponseDto,
  SentenceResponseDto,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import type { FieldOptions, Id } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { DELIVERY_STATUSES } from './delivery-status.js';
import type { DeliveryStatus } from './delivery-status.js';
import { AUDIENCES, WEBHOOK_EVENT_TYPES } from './event-types.js';
import type { Audience, WebhookEventType } from './event-types.js';
import { say } from './sentences.js';

function isEndpointUrl(value: unknown): boolean {
  if (!isText(value) || value.length > 2000 || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

function EndpointUrl(options: FieldOptions = {}) {
  return Checked(say('endpoint_url'), isEndpointUrl, { ...options, api: { type: String, format: 'uri' } });
}

export class CreateEndpointDto {
  @EndpointUrl({ example: 'https://hooks.supplier.example/ninety' })
  url: string;

  @Enums(WEBHOOK_EVENT_TYPES, {
    optional: true,
    description: 'of those that are sent in the posture; empty: all that the audience may see',
  })
  eventTypes?: WebhookEventType[] | null;

  @Text({ optional: true })
  description?: string | null;

  @WholeNumber({
    optional: true,
    min: 1,
    max: 64,
    description: 'deliveries at once, by one process; 64 when left out',
  })
  maxInFlight?: number | null;
}

export class EditEndpointDto {
  @EndpointUrl({ omittable: true })
  url?: string;

  @Enums(WEBHOOK_EVENT_TYPES, { omittable: true })
  eventTypes?: WebhookEventType[];

  @Text({ optional: true })
  description?: string | null;

  @WholeNumber({ omittable: true, min: 1, max: 64, description: 'deliveries at once, by one process' })
  maxInFlight?: number;

  @Flag({ omittable: true, description: 'what comes while disabled is kept as skipped' })
  disabled?: boolean;
}

const MOST_NETWORKS = 50;

export class NetworksDto {
  @Checked(
    say('endpoint_networks', { most: MOST_NETWORKS }),
    (value) =>
      value === null ||
      (Array.isArray(value) &&
        value.length <= MOST_NETWORKS &&
        new Set(value).size === value.length &&
        value.every(isNetwork)),
    {
      api: { type: String, isArray: true, nullable: true, maxItems: MOST_NETWORKS },
      description: 'those of WEBHOOK_ALLOWED_NETWORKS that its endpoints may reach; null: nobody has decided',
      example: ['10.20.0.0/16'],
    },
  )
  networks: string[] | null;
}

const MOST_SEQUENCES = 200;
const MOST_REDELIVERIES = 200;

/** Whole numbers from 1, none twice: `sequence` as events carry it. */
function areSequences(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= MOST_SEQUENCES &&
    new Set(value).size === value.length &&
    value.every((one) => Number.isInteger(one) && one >= 1 && one <= 2_147_483_647)
  );
}

export class RecoverDto {
  @Instant({
    optional: true,
    example: '2019-07-22T14:00:00Z',
    description: 'resend what was not delivered since; may be left out where an application is named',
  })
  since?: string | null;

  @Instant({ optional: true, description: 'and until when, itself not included' })
  until?: string | null;

  @Uuid({ optional: true, description: 'of this application alone' })
  applicationId?: Id | null;

  @Checked(say('sequences_list', { most: MOST_SEQUENCES }), areSequences, {
    api: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 1, maxItems: MOST_SEQUENCES },
    optional: true,
    description: "exactly these numbers of the application's events, whatever became of them, to fill a gap",
  })
  sequences?: number[] | null;
}

export class TestQuery {
  @Enum(WEBHOOK_EVENT_TYPES, {
    optional: true,
    description:
      'as which type the test comes: one that the endpoint may get; the first of its own when left out',
  })
  eventType?: WebhookEventType;
}

export class RedeliveriesDto {
  @Uuids({
    min: 1,
    elements: MOST_REDELIVERIES,
    description: 'deliveries to the endpoint, whatever became of them; named twice, one is sent once',
  })
  deliveryIds: Id[];
}

export class DeliveriesQuery extends PageQuery {
  @Enum(DELIVERY_STATUSES, { optional: true })
  status?: DeliveryStatus;

  @Text({ optional: true, max: 100, description: 'type of the event' })
  eventType?: string;

  @Uuid({ optional: true })
  applicationId?: Id;

  @Instant({ optional: true, description: 'made at this instant or later' })
  since?: string;

  @Instant({ optional: true, description: 'made before this instant' })
  until?: string;
}

@ApiSchema({ name: 'Endpoint' })
export class EndpointResponseDto {
  @Uuid()
  id: string;

  @EndpointUrl()
  url: string;

  @Enums(WEBHOOK_EVENT_TYPES, {
    description: 'of those that are sent in the posture; empty: all that the audience may see',
  })
  eventTypes: WebhookEventType[];

  @Text({ nullable: true })
  description: string | null;

  @Enum(AUDIENCES)
  audience: Audience;

  @Uuid({ nullable: true })
  supplierId: string | null;

  @Enum(AGENCIES, { nullable: true })
  agency: Agency | null;

  @WholeNumber({ min: 1, max: 64, description: 'deliveries at once, by one process' })
  maxInFlight: number;

  @Flag()
  disabled: boolean;

  @Instant({ nullable: true })
  disabledAt: Date | null;

  @AnyText({ nullable: true })
  disabledReason: string | null;

  @Nested(SentenceResponseDto, {
    nullable: true,
    description: 'the reason, for a program; null also of what an earlier release disabled',
  })
  disabledBecause: SentenceResponseDto | null;

  @Instant()
  createdAt: Date;
}

@ApiSchema({ name: 'EndpointWithSecret' })
export class EndpointWithSecretResponseDto extends EndpointResponseDto {
  @AnyText({ omittable: true, description: 'absent when an Idempotency-Key is replayed' })
  secret?: string;
}

@ApiSchema({ name: 'DeliveriesDue' })
export class DeliveriesDueResponseDto {
  @Count({ description: 'how many will be sent' })
  deliveries: number;
}

@ApiSchema({ name: 'DeliveryAttempt' })
export class DeliveryAttemptResponseDto {
  @Instant()
  at: string;

  @Count({ nullable: true })
  responseStatus: number | null;

  @Count()
  durationMs: number;

  @AnyText({ nullable: true })
  responseExcerpt: string | null;

  @AnyText({ nullable: true })
  error: string | null;
}

/** One event's way to one endpoint. */
@ApiSchema({ name: 'Delivery' })
export class DeliveryResponseDto {
  @Uuid()
  id: Id;

  @Uuid()
  eventId: Id;

  @Uuid()
  endpointId: Id;

  @AnyText({ description: 'what happened: the type of the event' })
  eventType: string;

  @Uuid({ nullable: true, description: 'the application that it is about, where it is about one' })
  applicationId: Id | null;

  @Enum(DELIVERY_STATUSES)
  status: DeliveryStatus;

  @Instant({ nullable: true })
  nextAttemptAt: Date | null;

  @NestedList(DeliveryAttemptResponseDto, { max: UNBOUNDED })
  attempts: DeliveryAttemptResponseDto[];

  @Instant({ description: 'when it was made: with the event, or when a gap was filled' })
  createdAt: Date;
}

/** A delivery with what it carries. */
@ApiSchema({ name: 'DeliveryWithBody' })
export class DeliveryWithBodyResponseDto extends DeliveryResponseDto {
  @AnyText({ description: 'the body, byte for byte as it is signed and sent' })
  body: string;
}

const NOTICE_KINDS = ['endpoint_disabled', 'webhook_networks_undecided'] as const;

/** Something that the caller should know, and would not hear of otherwise. */
@ApiSchema({ name: 'Notice' })
export class NoticeResponseDto extends SaidResponseDto {
  @Enum(NOTICE_KINDS)
  kind: (typeof NOTICE_KINDS)[number];

  @AnyText({ description: 'the path of what it is about' })
  resource: string;

  @Instant()
  since: string;

  @AnyText()
  detail: string;
}

/** What the endpoints of a supplier may reach besides public addresses. */
@ApiSchema({ name: 'NetworkGrant' })
export class NetworkGrantResponseDto {
  @Uuid()
  supplierId: Id;

  @Texts({ nullable: true, elements: MOST_NETWORKS, description: 'null: nobody has decided' })
  networks: string[] | null;

  @Uuid({ nullable: true })
  grantedBy: Id | null;

  @Instant({ nullable: true })
  grantedAt: string | null;
}

/** What was announced. */
@ApiSchema({ name: 'SentEvent' })
export class SentEventResponseDto {
  @Uuid()
  id: Id;

  @Enum(WEBHOOK_EVENT_TYPES)
  type: WebhookEventType;

  @Instant()
  timestamp: string;

  @AnyObject({ description: 'what it tells, of each type its own' })
  data: object;
}

@ApiSchema({ name: 'CheckpointKey' })
export class CheckpointKeyResponseDto {
  @Enum(['OKP'])
  kty: 'OKP';

  @Enum(['Ed25519'])
  crv: 'Ed25519';

  @AnyText()
  x: string;

  @AnyText()
  kid: string;

  @Enum(['EdDSA'])
  alg: 'EdDSA';

  @Enum(['sig'])
  use: 'sig';
}

@ApiSchema({ name: 'CheckpointKeys' })
export class CheckpointKeysResponseDto {
  @NestedList(CheckpointKeyResponseDto, { max: UNBOUNDED })
  keys: CheckpointKeyResponseDto[];
}

/** How far a chain of events went. */
@ApiSchema({ name: 'CheckpointPlace' })
export class CheckpointPlaceResponseDto {
  @Count()
  sequence: number;

  @AnyText({ description: 'in hex' })
  head: string;
}

/** One numbered event of an application. */
@ApiSchema({ name: 'CheckpointEvent' })
export class CheckpointEventResponseDto {
  @Count()
  sequence: number;

  @Uuid({ nullable: true, description: 'null: the caller may not see it' })
  id: Id | null;

  @Enum(WEBHOOK_EVENT_TYPES, { nullable: true, description: 'null: the caller may not see it' })
  type: WebhookEventType | null;

  @AnyText({ description: 'SHA-256 of the body as it was sent, in hex' })
  sha256: string;
}

/** How far an application's events go, so that a receiver can prove that it missed nothing. */
@ApiSchema({ name: 'Checkpoint' })
export class CheckpointResponseDto {
  @Uuid()
  applicationId: Id;

  @Enum(AUDIENCES)
  audience: Audience;

  @Count({ description: 'the number of the last event; 0: there was none' })
  sequence: number;

  @AnyText({ description: 'the head of the chain over all of them, in hex' })
  head: string;

  @Instant()
  at: string;

  @Nested(CheckpointPlaceResponseDto, {
    description: 'what retention took away: up to this number, and the head after it',
  })
  keptAfter: CheckpointPlaceResponseDto;

  @NestedList(CheckpointEventResponseDto, { max: UNBOUNDED })
  events: CheckpointEventResponseDto[];

  @AnyText({
    description: 'a compact JWS (EdDSA) over `applicationId`, `audience`, `sequence`, `head` and `at`',
  })
  signature: string;
}
