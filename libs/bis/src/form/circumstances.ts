import type { Sentence } from '@ninety/platform/sentences';
import { say } from '../sentences.js';

/**
 * What a transaction is that no other block tells, and that Supplement No. 2 to part 748, or a paragraph on support documents, asks more or
 * less of: the applicant says it, for nobody can compute it. In the order of the paragraphs of the supplement; others after them.
 */
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
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** What is said where the applicant names a circumstance, and where the applicant named the circumstances and not this one. */
export const CIRCUMSTANCE_WORDS: Readonly<
  Record<Circumstance, { readonly is: Sentence; readonly isNot: Sentence }>
> = {
  chemicals: { is: say('form_is_chemicals'), isNot: say('form_is_not_chemicals') },
  communications_intercepting: { is: say('form_is_intercepting'), isNot: say('form_is_not_intercepting') },
  computer_in_equipment: {
    is: say('form_is_computer_in_equipment'),
    isNot: say('form_is_not_computer_in_equipment'),
  },
  computer_upgrade: { is: say('form_is_computer_upgrade'), isNot: say('form_is_not_computer_upgrade') },
  high_performance_computer: {
    is: say('form_is_high_performance_computer'),
    isNot: say('form_is_not_high_performance_computer'),
  },
  computer_tier_3: { is: say('form_is_computer_tier_3'), isNot: say('form_is_not_computer_tier_3') },
  us_person_support: { is: say('form_is_us_person_support'), isNot: say('form_is_not_us_person_support') },
  intransit_through_us: {
    is: say('form_is_intransit_through_us'),
    isNot: say('form_is_not_intransit_through_us'),
  },
  intransit_consignee_unknown: {
    is: say('form_is_intransit_consignee_unknown'),
    isNot: say('form_is_not_intransit_consignee_unknown'),
  },
  nuclear_end_use: { is: say('form_is_nuclear_end_use'), isNot: say('form_is_not_nuclear_end_use') },
  numerical_control_device: {
    is: say('form_is_numerical_control_device'),
    isNot: say('form_is_not_numerical_control_device'),
  },
  numerically_controlled_machine: {
    is: say('form_is_numerically_controlled_machine'),
    isNot: say('form_is_not_numerically_controlled_machine'),
  },
  incorporated_abroad_export: {
    is: say('form_is_incorporated_abroad_export'),
    isNot: say('form_is_not_incorporated_abroad_export'),
  },
  incorporated_abroad_reexport: {
    is: say('form_is_incorporated_abroad_reexport'),
    isNot: say('form_is_not_incorporated_abroad_reexport'),
  },
  various_consignees: { is: say('form_is_various_consignees'), isNot: say('form_is_not_various_consignees') },
  vessel_under_construction: {
    is: say('form_is_vessel_under_construction'),
    isNot: say('form_is_not_vessel_under_construction'),
  },
  aircraft_under_construction: {
    is: say('form_is_aircraft_under_construction'),
    isNot: say('form_is_not_aircraft_under_construction'),
  },
  operating_vessel_or_aircraft: {
    is: say('form_is_operating_vessel_or_aircraft'),
    isNot: say('form_is_not_operating_vessel_or_aircraft'),
  },
  rs_column_1: { is: say('form_is_rs_column_1'), isNot: say('form_is_not_rs_column_1') },
  government_designated_person: {
    is: say('form_is_government_designated_person'),
    isNot: say('form_is_not_government_designated_person'),
  },
  reexport_to_third_destination: {
    is: say('form_is_reexport_to_third_destination'),
    isNot: say('form_is_not_reexport_to_third_destination'),
  },
  maritime_nuclear_propulsion: {
    is: say('form_is_maritime_nuclear_propulsion'),
    isNot: say('form_is_not_maritime_nuclear_propulsion'),
  },
  temporary: { is: say('form_is_temporary'), isNot: say('form_is_not_temporary') },
  to_non_state_party: {
    is: say('form_is_to_non_state_party'),
    isNot: say('form_is_not_to_non_state_party'),
  },
  temporary_sojourn: { is: say('form_is_temporary_sojourn'), isNot: say('form_is_not_temporary_sojourn') },
  sta_eligibility_request: {
    is: say('form_is_sta_eligibility_request'),
    isNot: say('form_is_not_sta_eligibility_request'),
  },
  previously_licensed_under_itar: {
    is: say('form_is_previously_licensed_under_itar'),
    isNot: say('form_is_not_previously_licensed_under_itar'),
  },
  satellite_launch: { is: say('form_is_satellite_launch'), isNot: say('form_is_not_satellite_launch') },
  launch_by_nato_or_major_ally: {
    is: say('form_is_launch_by_nato_or_major_ally'),
    isNot: say('form_is_not_launch_by_nato_or_major_ally'),
  },
  firearms_temporarily_in_us: {
    is: say('form_is_firearms_temporarily_in_us'),
    isNot: say('form_is_not_firearms_temporarily_in_us'),
  },
  major_defense_equipment: {
    is: say('form_is_major_defense_equipment'),
    isNot: say('form_is_not_major_defense_equipment'),
  },
  affiliates_rule: { is: say('form_is_affiliates_rule'), isNot: say('form_is_not_affiliates_rule') },
  affiliates_ownership_unknown: {
    is: say('form_is_affiliates_ownership_unknown'),
    isNot: say('form_is_not_affiliates_ownership_unknown'),
  },
  ai_case_by_case: { is: say('form_is_ai_case_by_case'), isNot: say('form_is_not_ai_case_by_case') },
  infrastructure_as_a_service: {
    is: say('form_is_infrastructure_as_a_service'),
    isNot: say('form_is_not_infrastructure_as_a_service'),
  },
  service_parts: { is: say('form_is_service_parts'), isNot: say('form_is_not_service_parts') },
};
