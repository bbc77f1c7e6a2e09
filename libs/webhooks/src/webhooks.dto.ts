import {
  Checked,
  Enum,
  Enums,
  Flag,
  Instant,
  isNetwork,
  isText,
  PageQuery,
  Text,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { WEBHOOK_EVENT_TYPES } from './event-types.js';
import type { WebhookEventType } from './event-types.js';

const URL_RULE = 'must be an http or https URL without user name or password';

function isEndpointUrl(value: unknown): boolean {
  if (!isText(value) || value.length > 2000 || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

export class CreateEndpointDto {
  @Checked(URL_RULE, isEndpointUrl, {
    api: { type: String, format: 'uri' },
    example: 'https://hooks.supplier.example/ninety',
  })
  url: string;

  @Enums(WEBHOOK_EVENT_TYPES, { optional: true, description: 'empty: all that the audience may see' })
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
  @Checked(URL_RULE, isEndpointUrl, { api: { type: String, format: 'uri' }, omittable: true })
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
    `must be at most ${MOST_NETWORKS} networks as CIDR, such as 10.20.0.0/16, none twice, or null`,
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

  @Checked(`must be 1 to ${MOST_SEQUENCES} whole numbers from 1, none twice`, areSequences, {
    api: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 1, maxItems: MOST_SEQUENCES },
    optional: true,
    description: "exactly these numbers of the application's events, whatever became of them, to fill a gap",
  })
  sequences?: number[] | null;
}

export const DELIVERY_STATUSES = ['pending', 'succeeded', 'failed', 'exhausted', 'skipped'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

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
