import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { POSTURES } from '@ninety/platform';
import type { DtoClass, Posture } from '@ninety/platform';
import {
  AlertDataDto,
  AmendmentDataDto,
  AppealPaperDataDto,
  ApplicationDataDto,
  AuthorizationDataDto,
  BalanceDataDto,
  ClockDataDto,
  DeterminationChangedDataDto,
  DutyEscalatedDataDto,
  OrderDataDto,
  DutyMetDataDto,
  DutyMetVoidedDataDto,
  DutyOverdueDataDto,
  DutyWarningDataDto,
  EndpointDataDto,
  EndpointDisabledDataDto,
  EntityListDataDto,
  ExhaustedDataDto,
  ExpiredDataDto,
  ExpiringDataDto,
  HoldDataDto,
  LicenseIssuedDataDto,
  LicenseStandingDataDto,
  LicenseSupersededDataDto,
  NoticeVoidedDataDto,
  ObservedDataDto,
  PartyListedDataDto,
  PositionDataDto,
  ProductTouchedDataDto,
  ProposalAcceptedDataDto,
  ProposalDismissedDataDto,
  ProposalMadeDataDto,
  RequestDataDto,
  RequirementDataDto,
  ReviewApprovedDataDto,
  ReviewOverdueDataDto,
  ReviewOverriddenDataDto,
  ReviewReminderDataDto,
  ReviewRequestedDataDto,
  ReviewReturnedDataDto,
  ReleaseDataDto,
  ShipmentDataDto,
  StalledDataDto,
  SupersededDataDto,
} from './event-data.contract.js';

/** Who an event is for. */
export const AUDIENCES = ['applicant', 'government'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** On which side of the table a caller sits. */
export function audienceOf(caller: Principal): Audience {
  return isApplicant(caller) ? 'applicant' : 'government';
}

interface EventTypeRule {
  readonly data: DtoClass<object>;
  /** In which it is sent: the others never have what it tells of. */
  readonly postures: readonly Posture[];
  readonly audiences: readonly Audience[];
  readonly summary: string;
}

/** The office that decides. */
const OFFICE = ['agency'] as const;
/** One whose cases are decided elsewhere. */
const COMPANY = ['company'] as const;

/** Every type of event, with what it says in `data`, who may receive it and when it comes. */
export const EVENT_TYPE_RULES = {
  'application.registered': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'an application was submitted',
  },
  'application.information_requested': {
    data: RequestDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the applicant is asked for information',
  },
  'application.information_received': {
    data: RequestDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the applicant answered',
  },
  'application.hold_placed': {
    data: HoldDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'a hold began; to the applicant only one that stops the 90 days',
  },
  'application.hold_released': {
    data: HoldDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'a hold ended; to the applicant only one that stopped the 90 days',
  },
  'application.referred': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'BIS referred the application to agencies, which the applicant is not told',
  },
  'application.position_recorded': {
    data: PositionDataDto,
    postures: OFFICE,
    audiences: ['government'],
    summary: 'an agency gave its position, or is deemed to have no objection',
  },
  'application.escalated': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: ['government'],
    summary: 'the matter went to a higher board',
  },
  'application.escalation_decided': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: ['government'],
    summary: 'a board or the President decided, or a decision became final',
  },
  'application.assurances_initiated': {
    data: RequestDataDto,
    postures: OFFICE,
    audiences: ['government'],
    summary: 'State asked the foreign government for assurances',
  },
  'application.intent_to_deny': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'BIS gave notice of its intent to deny',
  },
  'application.intent_to_deny_response': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the applicant responded to the notice',
  },
  'application.intent_to_deny_withdrawn': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'BIS withdrew its notice',
  },
  'application.approved': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the application was approved',
  },
  'application.denied': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the application was denied',
  },
  'application.returned_without_action': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the application was returned without action',
  },
  'application.no_license_required': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'no license is required',
  },
  'application.withdrawn': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the applicant withdrew the application',
  },
  'application.appeal_filed': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the denial was appealed',
  },
  'application.appeal_decided': {
    data: ApplicationDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'the appeal was decided',
  },
  'application.appeal_paper_filed': {
    data: AppealPaperDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'a paper was added to the record of an appeal',
  },
  'application.requirement_changed': {
    data: RequirementDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'what the list requires for a party of a pending application changed, or no longer applies',
  },
  'application.stalled': {
    data: StalledDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary:
      'nothing has happened for long, and without an event nothing will; to the applicant: nothing that it sees',
  },
  'application.observed': {
    data: ObservedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'something was written down of an application that is decided elsewhere',
  },
  'application.superseded': {
    data: SupersededDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'an observation was corrected by another, or taken back',
  },
  'license.issued': {
    data: LicenseIssuedDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'a license was issued',
  },
  'license.recorded': {
    data: LicenseIssuedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a license that was issued elsewhere was recorded from its face',
  },
  'license.superseded': {
    data: LicenseSupersededDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a license was recorded anew from its face',
  },
  'license.shipment_recorded': {
    data: ShipmentDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a shipment drew on a license',
  },
  'license.shipment_voided': {
    data: ShipmentDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a shipment was taken back that never went out so',
  },
  'license.shipment_returned': {
    data: ShipmentDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'something of a shipment came back',
  },
  'license.release_recorded': {
    data: ReleaseDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a release to a foreign person was recorded under a license, corrected, or taken back',
  },
  'license.balance_low': {
    data: BalanceDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: '80 or 90 % of a license is used',
  },
  'license.amended': {
    data: AmendmentDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'a license was changed',
  },
  'license.transferred': {
    data: AmendmentDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'a license has another licensee',
  },
  'license.party_listed': {
    data: PartyListedDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a party of a license may have been put on the Entity List after its issue',
  },
  'license.expiring': {
    data: ExpiringDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a license expires soon',
  },
  'license.exhausted': {
    data: ExhaustedDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a license is used up',
  },
  'license.suspended': {
    data: LicenseStandingDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a license was suspended',
  },
  'license.reinstated': {
    data: LicenseStandingDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a license was reinstated',
  },
  'license.revoked': {
    data: LicenseStandingDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a license was revoked',
  },
  'license.notice_voided': {
    data: NoticeVoidedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'what was told of a license was taken back: it was recorded wrongly',
  },
  'license.expired': {
    data: ExpiredDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a license expired',
  },
  'duty.warning': {
    data: DutyWarningDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a duty is due soon',
  },
  'duty.overdue': {
    data: DutyOverdueDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a duty was not met in time',
  },
  'duty.escalated': {
    data: DutyEscalatedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a duty has been overdue for days: all compliance officers are told',
  },
  'duty.met': {
    data: DutyMetDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a duty was met',
  },
  'duty.met_voided': {
    data: DutyMetVoidedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'that a duty was met was taken back: it is open again',
  },
  'authorization.recorded': {
    data: AuthorizationDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a person recorded what lines of orders may go by',
  },
  'authorization.withdrawn': {
    data: AuthorizationDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'what lines of orders might go by was withdrawn',
  },
  'order.held': {
    data: OrderDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary:
      'a line of an order that was asked is held or blocked since, for what its answer rests on is another',
  },
  'order.released': {
    data: OrderDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a line of an order that was held may go out since',
  },
  'review.requested': {
    data: ReviewRequestedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a step of the review of an application waits for somebody',
  },
  'review.approved': {
    data: ReviewApprovedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a step of a review was approved',
  },
  'review.returned': {
    data: ReviewReturnedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a reviewer returned an application with what is to be done',
  },
  'review.reminder': {
    data: ReviewReminderDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a step of a review is due tomorrow, or today',
  },
  'review.overdue': {
    data: ReviewOverdueDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a step of a review was not done in time',
  },
  'review.overridden': {
    data: ReviewOverriddenDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'an application was filed without the review that a policy asks for',
  },
  'proposal.made': {
    data: ProposalMadeDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a mail, an assistant or a file proposes that something be recorded of an application',
  },
  'proposal.accepted': {
    data: ProposalAcceptedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'somebody recorded what was proposed, changed or as it was',
  },
  'proposal.dismissed': {
    data: ProposalDismissedDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'somebody dismissed what was proposed',
  },
  'determination.changed': {
    data: DeterminationChangedDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'the law changed, and a determination is another than it was; another stands in its place',
  },
  'product.classification_touched': {
    data: ProductTouchedDataDto,
    postures: POSTURES,
    audiences: ['applicant'],
    summary: 'a new version of the Commerce Control List has otherwise what a product is classified by',
  },
  'clock.warning': {
    data: ClockDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a lawful clock is due soon',
  },
  'clock.missed': {
    data: ClockDataDto,
    postures: OFFICE,
    audiences: AUDIENCES,
    summary: 'a lawful clock was missed',
  },
  'clock.outside_target': {
    data: ClockDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'a published target of an authority has passed, and no ending was recorded',
  },
  'clock.unknown': {
    data: ClockDataDto,
    postures: COMPANY,
    audiences: ['applicant'],
    summary: 'the earliest day of a limit has passed, and only silence is known',
  },
  'screening.alert_opened': {
    data: AlertDataDto,
    postures: POSTURES,
    audiences: ['applicant'],
    summary: 'a party may be on the Entity List',
  },
  'entity_list.updated': {
    data: EntityListDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a version of the Entity List was imported',
  },
  'endpoint.disabled': {
    data: EndpointDisabledDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'an endpoint of the same owner was disabled',
  },
  'endpoint.enabled': {
    data: EndpointDataDto,
    postures: POSTURES,
    audiences: AUDIENCES,
    summary: 'a disabled endpoint answers again and was enabled',
  },
} as const satisfies Readonly<Record<string, EventTypeRule>>;

export type WebhookEventType = keyof typeof EVENT_TYPE_RULES;
export const WEBHOOK_EVENT_TYPES = Object.keys(EVENT_TYPE_RULES) as WebhookEventType[];

/** Whether an installation ever sends events of a type. */
export function isSentIn(posture: Posture, type: WebhookEventType): boolean {
  const { postures }: EventTypeRule = EVENT_TYPE_RULES[type];
  return postures.includes(posture);
}

/** Whether endpoints of an audience ever get events of a type. */
export function isHeardBy(audience: Audience, type: WebhookEventType): boolean {
  const { audiences }: EventTypeRule = EVENT_TYPE_RULES[type];
  return audiences.includes(audience);
}

/** What an event of a type says in `data`. */
export type EventData<T extends WebhookEventType> = InstanceType<(typeof EVENT_TYPE_RULES)[T]['data']>;
/** What is known of it when it is written: the outbox numbers it. */
export type UnnumberedData<T extends WebhookEventType> = Omit<EventData<T>, 'sequence'>;

/** What is sent to a disabled endpoint, to see whether it answers again. */
export const PROBE_TYPE = 'endpoint.probe';
