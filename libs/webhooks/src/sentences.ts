import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of endpoints and deliveries. */
const WORDS = {
  endpoint_networks: 'must be at most {most} networks as CIDR, such as 10.20.0.0/16, none twice, or null',
  sequences_list: 'must be 1 to {most} whole numbers from 1, none twice',
  types_never_sent: 'of {types} nothing is ever sent in the posture {posture}',
  type_not_heard: 'endpoints of its owner get no event of the type {type}',
  delivery_of_no_endpoint: 'is no delivery to this endpoint',
  endpoint_disabled: 'The endpoint is disabled: enable it first.',
  application_of_sequences: 'is needed: sequences count per application',
  events_or_application: 'is needed, unless applicationId is given',
  no_network_allowed: 'must lie within WEBHOOK_ALLOWED_NETWORKS, which names none',
  network_outside: 'must lie within WEBHOOK_ALLOWED_NETWORKS ({allowed})',
  disabled_by_owner: 'disabled by its owner',
  disabled_gone: 'it answered 410 Gone',
  disabled_failing: 'every delivery failed for {days} days, at least {count} of them',
  endpoint_gets_nothing: '{url} gets nothing: {reason}. What comes meanwhile is kept, to be recovered.',
  networks_undecided_once:
    'The endpoints of 1 supplier may reach all that WEBHOOK_ALLOWED_NETWORKS allows and was granted to no other: decide for each.',
  networks_undecided:
    'The endpoints of {suppliers} suppliers may reach all that WEBHOOK_ALLOWED_NETWORKS allows and was granted to no other: decide for each.',
  endpoint_url: 'must be an http or https URL without user name or password',
} as const;

export const say = catalogue(WORDS, GERMAN);
