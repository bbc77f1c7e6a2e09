/** Written from the description of the API: `npm run client:generate`. */
import type { FormShape } from './form-shape.js';

/** Which text of the law the service was read from. */
export const LAW_AS_OF =
  '15 CFR parts 746, 748, 750, 756 and 762 as of early 2025; part 744 and its supplements as of July 2026; what is cited of parts 734, 736, 738, 740 and 742 as of September 2026; what is named of parts 754, 772 and 774 as of July 2026';

/** The paragraphs that are cited, by what each says. */
export const CITATIONS = {
  applicationForm: '15 CFR 748, Supplement No. 1',
  confidentiality: '15 CFR 748.1(c)',
  parties: '15 CFR 748.5',
  uniqueRequirements: '15 CFR 748, Supplement No. 2',
  releaseToForeignPerson: '15 CFR 734.13(a)(2)',
  citizenshipOfRelease: '15 CFR 734.13(b)',
  principalOfAgent: '15 CFR 748.4(b)(1)',
  agentOfApplicant: '15 CFR 748.4(b)(2)(i)(B)',
  agentAuthority: '15 CFR 748.4(b)(2)(i)',
  resubmission: '15 CFR 748.4(g)',
  detainedShipment: '15 CFR 748.4(d)(1)',
  ladenShipment: '15 CFR 748.4(d)(2)',
  emergencyProcessing: '15 CFR 748.4(h)',
  asAWhole: '15 CFR 748.6(c)',
  extendedValidity: '15 CFR 748.6(g)',
  duplicateFiling: '15 CFR 748.4(f)',
  pendingDocument: '15 CFR 748.9(e)',
  hongKongDocument: '15 CFR 748.13(a)(1)',
  hongKongExport: '15 CFR 748.13(a)(2)',
  documentsBeforeShipment: '15 CFR 748.9(e), 748.13(a)(1)',
  exportInformation: '15 CFR 30.4, 758.1',
  deemedReexport: '15 CFR 734.14(b)',
  release: '15 CFR 734.15(a)',
  referral: '15 CFR 750.3(b)',
  resolution: '15 CFR 750.4(a)(1)',
  countedDays: '15 CFR 750.4(a), (b)',
  suspensions: '750.4(b)',
  informationRequest: '15 CFR 750.4(b)(1)',
  returnWithoutAction: '15 CFR 750.4(c)',
  agencyReview: '15 CFR 750.4(d)',
  agencyPosition: '15 CFR 750.4(d)(2)',
  deemedNoObjection: '15 CFR 750.4(e)',
  intentToDeny: '15 CFR 750.6(a)',
  license: '15 CFR 750.7',
  nonMaterialChanges: '15 CFR 750.7(c)(1)',
  itemWording: '15 CFR 750.7(c)(1)(viii)',
  conditions: '15 CFR 750.7(d)',
  balance: '15 CFR 750.7(f)',
  balanceAndTolerance: '15 CFR 750.7(f), 750.11',
  licenseTerm: '15 CFR 750.7(g)',
  standing: '15 CFR 750.7(g), 750.8',
  revocation: '15 CFR 750.8(a)',
  shippingTolerance: '15 CFR 750.11(b)',
  appeal: '15 CFR 756.2',
  appealStatement: '15 CFR 756.2(c)(2)',
  statementAlone: '756.2(c)(2)',
  hearingRequest: '15 CFR 756.2(c)(3)',
  stayRequest: '15 CFR 756.2(e)',
  appealDecision: '15 CFR 756.2(d)',
  appealReasons: '15 CFR 756.2(d)(1)',
  retention: '15 CFR 762.6',
  legalHold: '15 CFR 762.6(b)',
  entityList: '15 CFR 744.11',
  entityListRequirement: '15 CFR 744.11(a)',
  entityListNotice: '15 CFR 744.16',
  listedAddress: '15 CFR 744.16(f)',
  entityListTable: '15 CFR 744, Supp. 4',
  listedParty: '15 CFR 744.11(a), 750.8(a)',
} as const;

/** `Principal.agency` */
export const AGENCIES = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'] as const;

/** `Bis748pDto.agentAuthority` */
export const AGENT_AUTHORITIES = ['written_authorization', 'relationship'] as const;

/** `Alert.status` */
export const ALERT_STATUSES = ['open', 'true_match', 'false_positive', 'closed'] as const;

/** `Application.status` */
export const APPLICATION_STATUSES = [
  'draft',
  'registered',
  'under_review',
  'intent_to_deny',
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
  'referred',
  'final_review',
  'operating_committee',
  'acep',
  'earb',
  'president',
] as const;

/** `DraftDto.type` */
export const APPLICATION_TYPES = ['export', 'reexport', 'transfer_in_country'] as const;

/** `Bis748pDto.filesAs` */
export const CAPACITIES = ['exporter', 'individual', 'agent'] as const;

/** `Bis748pDto.circumstances` */
export const CIRCUMSTANCES = [
  'chemicals',
  'communications_intercepting',
  'computer_in_equipment',
  'computer_upgrade',
  'high_performance_computer',
  'computer_tier_3',
  'us_person_support',
  'intransit_through_us',
  'intransit_consignee_unknown',
  'nuclear_end_use',
  'numerical_control_device',
  'numerically_controlled_machine',
  'incorporated_abroad_export',
  'incorporated_abroad_reexport',
  'various_consignees',
  'vessel_under_construction',
  'aircraft_under_construction',
  'operating_vessel_or_aircraft',
  'rs_column_1',
  'government_designated_person',
  'reexport_to_third_destination',
  'maritime_nuclear_propulsion',
  'temporary',
  'to_non_state_party',
  'temporary_sojourn',
  'sta_eligibility_request',
  'previously_licensed_under_itar',
  'satellite_launch',
  'launch_by_nato_or_major_ally',
  'firearms_temporarily_in_us',
  'major_defense_equipment',
  'affiliates_rule',
  'affiliates_ownership_unknown',
  'ai_case_by_case',
  'infrastructure_as_a_service',
  'service_parts',
] as const;

/** `SettingsDto.countersign` */
export const COUNTERSIGNED_TYPES = ['approved', 'intent_to_deny'] as const;

/** `Delivery.status` */
export const DELIVERY_STATUSES = ['pending', 'succeeded', 'failed', 'exhausted', 'skipped'] as const;

/** `DeterminationQuestion.id` */
export const DETERMINATION_QUESTIONS = [
  'militaryEndUse',
  'militaryEndUser',
  'militaryIntelligence',
  'supercomputer',
  'integratedCircuitFab',
  'advancedNodeFab',
  'semiconductorEquipment',
  'weaponsEndUse',
  'headquarteredInD5',
  'usPersonSupport',
  'oilOrGasProject',
  'foodOrMedicine',
  'occupiedRegion',
  'deemedExport',
  'foreignMade',
  'deMinimisExceeded',
  'directProduct',
  'paragraph',
] as const;

/** `Determination.result` */
export const DETERMINATION_RESULTS = [
  'required',
  'exception_possible',
  'no_requirement_found',
  'cannot_say',
] as const;

/** `Case.outcome` */
export const ENDINGS = [
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
] as const;

/** `Action.type` */
export const EVENT_TYPES = [
  'registered',
  'information_requested',
  'information_received',
  'hold_placed',
  'state_initiated',
  'hold_released',
  'referred',
  'position',
  'escalated_to_oc',
  'oc_decision',
  'appealed_to_acep',
  'acep_decision',
  'appealed_to_earb',
  'earb_initiated',
  'earb_decision',
  'appealed_to_president',
  'president_decision',
  'intent_to_deny',
  'itd_response',
  'itd_withdrawn',
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
  'appeal_filed',
  'appeal_decided',
] as const;

/** `Job.mode` */
export const FILING_MODES = ['all_or_nothing', 'skip_bad'] as const;

/** `CreatePartyDto.kind` */
export const PARTY_KINDS = ['organization', 'person', 'vessel', 'unknown'] as const;

/** `ApplicationPartyDto.role` */
export const FORM_PARTY_ROLES = [
  'purchaser',
  'intermediate_consignee',
  'ultimate_consignee',
  'end_user',
  'original_ultimate_consignee',
] as const;

/** `LicenseParty.role` */
export const PARTY_ROLES = ['purchaser', 'intermediate_consignee', 'ultimate_consignee', 'end_user'] as const;

/** `ApplicationItemDto.reasonsForControl` */
export const REASONS_FOR_CONTROL = [
  'AT',
  'CB',
  'CC',
  'CW',
  'EI',
  'FC',
  'MT',
  'NP',
  'NS',
  'RS',
  'SI',
  'SL',
  'SS',
  'UN',
] as const;

/** `Principal.role` */
export const ROLES = [
  'administrator',
  'compliance_officer',
  'preparer',
  'reviewer',
  'licensing_officer',
  'agency_reviewer',
  'escalation_chair',
  'auditor',
] as const;

/** `SupportDocumentDto.kind` */
export const SUPPORT_DOCUMENT_KINDS = [
  'prc_end_user_statement',
  'statement_by_ultimate_consignee_and_purchaser',
  'import_certificate',
  'hong_kong_import_license',
  'hong_kong_export_license',
  'specification',
  'other',
] as const;

/** `SupportDocumentDto.status` */
export const SUPPORT_DOCUMENT_STATUSES = ['attached', 'pending', 'not_required'] as const;

/** `CreateEndpointDto.eventTypes` */
export const WEBHOOK_EVENT_TYPES = [
  'application.registered',
  'application.information_requested',
  'application.information_received',
  'application.hold_placed',
  'application.hold_released',
  'application.referred',
  'application.position_recorded',
  'application.escalated',
  'application.escalation_decided',
  'application.assurances_initiated',
  'application.intent_to_deny',
  'application.intent_to_deny_response',
  'application.intent_to_deny_withdrawn',
  'application.approved',
  'application.denied',
  'application.returned_without_action',
  'application.no_license_required',
  'application.withdrawn',
  'application.appeal_filed',
  'application.appeal_decided',
  'application.appeal_paper_filed',
  'application.requirement_changed',
  'application.stalled',
  'application.observed',
  'application.superseded',
  'license.issued',
  'license.recorded',
  'license.superseded',
  'license.shipment_recorded',
  'license.shipment_voided',
  'license.shipment_returned',
  'license.release_recorded',
  'license.balance_low',
  'license.amended',
  'license.transferred',
  'license.party_listed',
  'license.expiring',
  'license.exhausted',
  'license.suspended',
  'license.reinstated',
  'license.revoked',
  'license.notice_voided',
  'license.expired',
  'duty.warning',
  'duty.overdue',
  'duty.escalated',
  'duty.met',
  'duty.met_voided',
  'authorization.recorded',
  'authorization.withdrawn',
  'order.held',
  'order.released',
  'review.requested',
  'review.approved',
  'review.returned',
  'review.reminder',
  'review.overdue',
  'review.overridden',
  'proposal.made',
  'proposal.accepted',
  'proposal.dismissed',
  'determination.changed',
  'product.classification_touched',
  'clock.warning',
  'clock.missed',
  'clock.outside_target',
  'clock.unknown',
  'screening.alert_opened',
  'entity_list.updated',
  'endpoint.disabled',
  'endpoint.enabled',
] as const;

/** `NoticeDto.source` */
export const NOTICE_SOURCES = ['portal', 'e_mail', 'letter', 'telephone', 'face_of_license'] as const;

/** `ObservationDto.source` */
export const OBSERVATION_SOURCES = [
  'portal',
  'e_mail',
  'letter',
  'telephone',
  'face_of_license',
  'own_act',
  'inferred',
] as const;

/** In which postures events of a type are sent. */
export const WEBHOOK_POSTURES = {
  'application.registered': ['agency'],
  'application.information_requested': ['agency'],
  'application.information_received': ['agency'],
  'application.hold_placed': ['agency'],
  'application.hold_released': ['agency'],
  'application.referred': ['agency'],
  'application.position_recorded': ['agency'],
  'application.escalated': ['agency'],
  'application.escalation_decided': ['agency'],
  'application.assurances_initiated': ['agency'],
  'application.intent_to_deny': ['agency'],
  'application.intent_to_deny_response': ['agency'],
  'application.intent_to_deny_withdrawn': ['agency'],
  'application.approved': ['agency'],
  'application.denied': ['agency'],
  'application.returned_without_action': ['agency'],
  'application.no_license_required': ['agency'],
  'application.withdrawn': ['agency'],
  'application.appeal_filed': ['agency'],
  'application.appeal_decided': ['agency'],
  'application.appeal_paper_filed': ['agency'],
  'application.requirement_changed': ['company', 'agency'],
  'application.stalled': ['agency'],
  'application.observed': ['company'],
  'application.superseded': ['company'],
  'license.issued': ['agency'],
  'license.recorded': ['company'],
  'license.superseded': ['company'],
  'license.shipment_recorded': ['company', 'agency'],
  'license.shipment_voided': ['company'],
  'license.shipment_returned': ['company'],
  'license.release_recorded': ['company', 'agency'],
  'license.balance_low': ['company', 'agency'],
  'license.amended': ['agency'],
  'license.transferred': ['agency'],
  'license.party_listed': ['company', 'agency'],
  'license.expiring': ['company', 'agency'],
  'license.exhausted': ['company', 'agency'],
  'license.suspended': ['company', 'agency'],
  'license.reinstated': ['company', 'agency'],
  'license.revoked': ['company', 'agency'],
  'license.notice_voided': ['company'],
  'license.expired': ['company', 'agency'],
  'duty.warning': ['company'],
  'duty.overdue': ['company'],
  'duty.escalated': ['company'],
  'duty.met': ['company'],
  'duty.met_voided': ['company'],
  'authorization.recorded': ['company'],
  'authorization.withdrawn': ['company'],
  'order.held': ['company'],
  'order.released': ['company'],
  'review.requested': ['company'],
  'review.approved': ['company'],
  'review.returned': ['company'],
  'review.reminder': ['company'],
  'review.overdue': ['company'],
  'review.overridden': ['company'],
  'proposal.made': ['company'],
  'proposal.accepted': ['company'],
  'proposal.dismissed': ['company'],
  'determination.changed': ['company', 'agency'],
  'product.classification_touched': ['company', 'agency'],
  'clock.warning': ['company', 'agency'],
  'clock.missed': ['agency'],
  'clock.outside_target': ['company'],
  'clock.unknown': ['company'],
  'screening.alert_opened': ['company', 'agency'],
  'entity_list.updated': ['company', 'agency'],
  'endpoint.disabled': ['company', 'agency'],
  'endpoint.enabled': ['company', 'agency'],
  'endpoint.probe': ['company', 'agency'],
} as const;

/** To whose endpoints events of a type are sent. */
export const WEBHOOK_AUDIENCES = {
  'application.registered': ['applicant', 'government'],
  'application.information_requested': ['applicant', 'government'],
  'application.information_received': ['applicant', 'government'],
  'application.hold_placed': ['applicant', 'government'],
  'application.hold_released': ['applicant', 'government'],
  'application.referred': ['applicant', 'government'],
  'application.position_recorded': ['government'],
  'application.escalated': ['government'],
  'application.escalation_decided': ['government'],
  'application.assurances_initiated': ['government'],
  'application.intent_to_deny': ['applicant', 'government'],
  'application.intent_to_deny_response': ['applicant', 'government'],
  'application.intent_to_deny_withdrawn': ['applicant', 'government'],
  'application.approved': ['applicant', 'government'],
  'application.denied': ['applicant', 'government'],
  'application.returned_without_action': ['applicant', 'government'],
  'application.no_license_required': ['applicant', 'government'],
  'application.withdrawn': ['applicant', 'government'],
  'application.appeal_filed': ['applicant', 'government'],
  'application.appeal_decided': ['applicant', 'government'],
  'application.appeal_paper_filed': ['applicant', 'government'],
  'application.requirement_changed': ['applicant', 'government'],
  'application.stalled': ['applicant', 'government'],
  'application.observed': ['applicant'],
  'application.superseded': ['applicant'],
  'license.issued': ['applicant', 'government'],
  'license.recorded': ['applicant'],
  'license.superseded': ['applicant'],
  'license.shipment_recorded': ['applicant', 'government'],
  'license.shipment_voided': ['applicant'],
  'license.shipment_returned': ['applicant'],
  'license.release_recorded': ['applicant', 'government'],
  'license.balance_low': ['applicant', 'government'],
  'license.amended': ['applicant', 'government'],
  'license.transferred': ['applicant', 'government'],
  'license.party_listed': ['applicant', 'government'],
  'license.expiring': ['applicant', 'government'],
  'license.exhausted': ['applicant', 'government'],
  'license.suspended': ['applicant', 'government'],
  'license.reinstated': ['applicant', 'government'],
  'license.revoked': ['applicant', 'government'],
  'license.notice_voided': ['applicant'],
  'license.expired': ['applicant', 'government'],
  'duty.warning': ['applicant'],
  'duty.overdue': ['applicant'],
  'duty.escalated': ['applicant'],
  'duty.met': ['applicant'],
  'duty.met_voided': ['applicant'],
  'authorization.recorded': ['applicant'],
  'authorization.withdrawn': ['applicant'],
  'order.held': ['applicant'],
  'order.released': ['applicant'],
  'review.requested': ['applicant'],
  'review.approved': ['applicant'],
  'review.returned': ['applicant'],
  'review.reminder': ['applicant'],
  'review.overdue': ['applicant'],
  'review.overridden': ['applicant'],
  'proposal.made': ['applicant'],
  'proposal.accepted': ['applicant'],
  'proposal.dismissed': ['applicant'],
  'determination.changed': ['applicant', 'government'],
  'product.classification_touched': ['applicant'],
  'clock.warning': ['applicant', 'government'],
  'clock.missed': ['applicant', 'government'],
  'clock.outside_target': ['applicant'],
  'clock.unknown': ['applicant'],
  'screening.alert_opened': ['applicant'],
  'entity_list.updated': ['applicant', 'government'],
  'endpoint.disabled': ['applicant', 'government'],
  'endpoint.enabled': ['applicant', 'government'],
  'endpoint.probe': ['applicant', 'government'],
} as const;

/** The forms of the bodies that people fill in. */
export const FORMS: Readonly<
  Record<'ProcedureEvent' | 'AppealDto' | 'AppealDecisionDto', readonly FormShape[]>
> = {
  ProcedureEvent: [
    {
      fixed: { type: 'information_requested' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        {
          name: 'by',
          kind: 'choice',
          options: ['BIS', 'Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'who asks the applicant',
        },
        {
          name: 'questions',
          kind: 'texts',
          isRequired: false,
          description: 'what is asked; proposed conditions are such a request too (750.4(b)(1))',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'information_received' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'text', kind: 'text', isRequired: false, description: 'the answer' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'itd_negotiation' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'pre_license_check' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        {
          name: 'determinedOn',
          kind: 'day',
          isRequired: true,
          description: 'the day on which the check was found necessary',
        },
        {
          name: 'governmentChannels',
          kind: 'flag',
          isRequired: false,
          description: 'asked for through government channels; true when left out',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'government_assurances' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        {
          name: 'determinedOn',
          kind: 'day',
          isRequired: true,
          description: 'the day on which the assurances were found necessary',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'foreign_consultation' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'multilateral_review' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'congressional_notification' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'technology_control_plan' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'terrorist_state_notification' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_placed', kind: 'administrative' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'state_initiated' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'hold_released' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'id',
          kind: 'text',
          isRequired: true,
          description: 'names this request or hold; new among them where it opens one',
        },
        {
          name: 'resultsOn',
          kind: 'day',
          isRequired: false,
          description: 'when the results of the pre-license check came; required for that kind of hold',
        },
        {
          name: 'receivedOn',
          kind: 'day',
          isRequired: false,
          description: 'when the assurances came; required for that kind of hold',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'referred' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'agencies',
          kind: 'choices',
          options: ['Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'the agencies referred to, none twice',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'position', recommendation: 'approve' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'agency',
          kind: 'choice',
          options: ['Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'whose position it is',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'position', recommendation: 'approve_with_conditions' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'agency',
          kind: 'choice',
          options: ['Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'whose position it is',
        },
        {
          name: 'conditions',
          kind: 'texts',
          isRequired: true,
          description: 'the conditions that the agency asks for',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'position', recommendation: 'deny' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'agency',
          kind: 'choice',
          options: ['Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'whose position it is',
        },
        {
          name: 'reasons',
          kind: 'text',
          isRequired: true,
          description: 'why the agency recommends denial (750.4(e))',
        },
        {
          name: 'statutoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the statute that the recommendation or decision rests on',
        },
        {
          name: 'regulatoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the regulation that the recommendation or decision rests on',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'escalated_to_oc' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'oc_decision' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'outcome',
          kind: 'choice',
          options: ['approve', 'deny'],
          isRequired: true,
          description: 'what was decided',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'appealed_to_acep' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'agency',
          kind: 'choice',
          options: ['Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'the agency that escalates; one referred to',
        },
        {
          name: 'statutoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the statute that the recommendation or decision rests on',
        },
        {
          name: 'regulatoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the regulation that the recommendation or decision rests on',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'acep_decision' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'outcome',
          kind: 'choice',
          options: ['approve', 'deny'],
          isRequired: true,
          description: 'what was decided',
        },
        { name: 'votes', kind: 'counts', isRequired: false, description: 'votes by name' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'appealed_to_earb' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'agency',
          kind: 'choice',
          options: ['Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'the agency that escalates; one referred to',
        },
        {
          name: 'statutoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the statute that the recommendation or decision rests on',
        },
        {
          name: 'regulatoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the regulation that the recommendation or decision rests on',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'earb_initiated' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'earb_decision' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'outcome',
          kind: 'choice',
          options: ['approve', 'deny'],
          isRequired: true,
          description: 'what was decided',
        },
        { name: 'votes', kind: 'counts', isRequired: false, description: 'votes by name' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'appealed_to_president' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'agency',
          kind: 'choice',
          options: ['Defense', 'Energy', 'State', 'Justice', 'Treasury'],
          isRequired: true,
          description: 'the agency that escalates; one referred to',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'president_decision' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'outcome',
          kind: 'choice',
          options: ['approve', 'deny'],
          isRequired: true,
          description: 'what was decided',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'intent_to_deny' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'reasons',
          kind: 'text',
          isRequired: true,
          description: 'why BIS intends to deny (750.6(a))',
        },
        {
          name: 'statutoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the statute that the recommendation or decision rests on',
        },
        {
          name: 'regulatoryBasis',
          kind: 'text',
          isRequired: true,
          description: 'the regulation that the recommendation or decision rests on',
        },
        {
          name: 'decidedOn',
          kind: 'day',
          isRequired: false,
          description: 'the day on which the denial was decided (750.6(a): notice within 5 days)',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'itd_response' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'text', kind: 'text', isRequired: false, description: "the applicant's response" },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'itd_withdrawn' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'approved' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'conditions',
          kind: 'texts',
          isRequired: false,
          description: 'the conditions of the license',
        },
        {
          name: 'validUntil',
          kind: 'day',
          isRequired: false,
          description: 'the last day of validity; four years when left out (750.7(g))',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'denied' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'returned_without_action' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'deficiencies', kind: 'texts', isRequired: false, description: 'what the application lacks' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'no_license_required' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'withdrawn' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'appeal_filed' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
    {
      fixed: { type: 'appeal_decided' },
      fields: [
        { name: 'on', kind: 'day', isRequired: false, description: 'the day on which it happened' },
        { name: 'note', kind: 'text', isRequired: false, description: 'a remark for the record' },
        {
          name: 'outcome',
          kind: 'choice',
          options: ['granted', 'dismissed'],
          isRequired: true,
          description: 'what the Under Secretary decided (756.2(d))',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
  ],

  AppealDto: [
    {
      fixed: {},
      fields: [
        {
          name: 'statement',
          kind: 'text',
          isRequired: true,
          description: 'why the denial affects the appellant directly and adversely, and should be reversed',
        },
        {
          name: 'hearingRequest',
          kind: 'text',
          isRequired: false,
          description: 'asks for an informal hearing',
        },
        { name: 'stayRequest', kind: 'text', isRequired: false, description: 'asks for a stay' },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
  ],

  AppealDecisionDto: [
    {
      fixed: {},
      fields: [
        { name: 'outcome', kind: 'choice', options: ['granted', 'dismissed'], isRequired: true },
        {
          name: 'reasons',
          kind: 'text',
          isRequired: true,
          description: 'the reasons, which the appellant is given in writing',
        },
        { name: 'attachmentIds', kind: 'ids', isRequired: false },
      ],
    },
  ],
};
