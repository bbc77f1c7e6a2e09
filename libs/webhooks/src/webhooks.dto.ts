import { Checked, Enum, Enums, Flag, Instant, isText, PageQuery, Text, WholeNumber } from '@ninety/platform';
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
  @Checked(URL_RULE, isEndpointUrl, { api: { type: String, format: 'uri' }, patch: true })
  url?: string;

  @Enums(WEBHOOK_EVENT_TYPES, { patch: true })
  eventTypes?: WebhookEventType[];

  @Text({ optional: true })
  description?: string | null;

  @WholeNumber({ patch: true, min: 1, max: 64, description: 'deliveries at once, by one process' })
  maxInFlight?: number;

  @Flag({ patch: true, description: 'what comes while disabled is kept as skipped' })
  disabled?: boolean;
}

export class RecoverDto {
  @Instant({ example: '2019-07-22T14:00:00Z', description: 'resend what was not delivered since' })
  since: string;
}

export const DELIVERY_STATUSES = ['pending', 'succeeded', 'failed', 'exhausted', 'skipped'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export class DeliveriesQuery extends PageQuery {
  @Enum(DELIVERY_STATUSES, { optional: true })
  status?: DeliveryStatus;
}
