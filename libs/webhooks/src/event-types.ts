import type { Principal } from '@ninety/access';

/** Who an event is for. */
export const AUDIENCES = ['applicant', 'government'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** On which side of the table a caller sits. */
export function audienceOf({ supplierId }: Pick<Principal, 'supplierId'>): Audience {
  return supplierId === null ? 'government' : 'applicant';
}

/** Every type of event, with who may receive it and when it comes. */
export const EVENT_TYPE_RULES = {
  'application.registered': { audiences: AUDIENCES, summary: 'an application was submitted' },
  'application.information_requested': {
    audiences: AUDIENCES,
    summary: 'the applicant is asked for information',
  },
  'application.information_received': { audiences: AUDIENCES, summary: 'the applicant answered' },
  'application.hold_placed': {
    audiences: AUDIENCES,
    summary: 'a hold began; to the applicant only one that stops the 90 days',
  },
  'application.hold_released': {
    audiences: AUDIENCES,
    summary: 'a hold ended; to the applicant only one that stopped the 90 days',
  },
  'application.referred': {
    audiences: AUDIENCES,
    summary: 'BIS referred the application to agencies, which the applicant is not told',
  },
  'application.position_recorded': {
    audiences: ['government'],
    summary: 'an agency gave its position, or is deemed to have no objection',
  },
  'application.escalated': { audiences: ['government'], summary: 'the matter went to a higher board' },
  'application.escalation_decided': {
    audiences: ['government'],
    summary: 'a board or the President decided, or a decision became final',
  },
  'application.assurances_initiated': {
    audiences: ['government'],
    summary: 'State asked the foreign government for assurances',
  },
  'application.intent_to_deny': { audiences: AUDIENCES, summary: 'BIS gave notice of its intent to deny' },
  'application.intent_to_deny_response': {
    audiences: AUDIENCES,
    summary: 'the applicant responded to the notice',
  },
  'application.intent_to_deny_withdrawn': { audiences: AUDIENCES, summary: 'BIS withdrew its notice' },
  'application.approved': { audiences: AUDIENCES, summary: 'the application was approved' },
  'application.denied': { audiences: AUDIENCES, summary: 'the application was denied' },
  'application.returned_without_action': {
    audiences: AUDIENCES,
    summary: 'the application was returned without action',
  },
  'application.no_license_required': { audiences: AUDIENCES, summary: 'no license is required' },
  'application.withdrawn': { audiences: AUDIENCES, summary: 'the applicant withdrew the application' },
  'application.appeal_filed': { audiences: AUDIENCES, summary: 'the denial was appealed' },
  'application.appeal_decided': { audiences: AUDIENCES, summary: 'the appeal was decided' },
  'application.appeal_paper_filed': {
    audiences: AUDIENCES,
    summary: 'a paper was added to the record of an appeal',
  },
  'application.requirement_changed': {
    audiences: AUDIENCES,
    summary: 'the list asks for something else of a party of a pending application, or no more',
  },
  'application.stalled': {
    audiences: AUDIENCES,
    summary:
      'nothing has happened for long, and without an event nothing will; to the applicant: nothing that it sees',
  },
  'license.issued': { audiences: AUDIENCES, summary: 'a license was issued' },
  'license.shipment_recorded': { audiences: AUDIENCES, summary: 'a shipment drew on a license' },
  'license.balance_low': { audiences: AUDIENCES, summary: '80 or 90 % of a license is used' },
  'license.amended': { audiences: AUDIENCES, summary: 'a license was changed' },
  'license.transferred': { audiences: AUDIENCES, summary: 'a license has another licensee' },
  'license.party_listed': {
    audiences: AUDIENCES,
    summary: 'a party of a license may have been put on the Entity List after its issue',
  },
  'license.expiring': { audiences: AUDIENCES, summary: 'a license expires soon' },
  'license.exhausted': { audiences: AUDIENCES, summary: 'a license is used up' },
  'license.suspended': { audiences: AUDIENCES, summary: 'a license was suspended' },
  'license.reinstated': { audiences: AUDIENCES, summary: 'a license was reinstated' },
  'license.revoked': { audiences: AUDIENCES, summary: 'a license was revoked' },
  'license.expired': { audiences: AUDIENCES, summary: 'a license expired' },
  'clock.warning': { audiences: AUDIENCES, summary: 'a lawful clock is due soon' },
  'clock.missed': { audiences: AUDIENCES, summary: 'a lawful clock was missed' },
  'screening.alert_opened': { audiences: ['applicant'], summary: 'a party may be on the Entity List' },
  'entity_list.updated': { audiences: AUDIENCES, summary: 'a version of the Entity List was imported' },
  'endpoint.disabled': { audiences: AUDIENCES, summary: 'an endpoint of the same owner was disabled' },
  'endpoint.enabled': { audiences: AUDIENCES, summary: 'a disabled endpoint answers again and was enabled' },
} as const satisfies Readonly<Record<string, { audiences: readonly Audience[]; summary: string }>>;

export type WebhookEventType = keyof typeof EVENT_TYPE_RULES;
export const WEBHOOK_EVENT_TYPES = Object.keys(EVENT_TYPE_RULES) as WebhookEventType[];
