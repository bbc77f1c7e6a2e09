/**
 * What a transaction is that no other block tells, and that Supplement No. 2 to part 748 asks more of: the applicant says it, for nobody can
 * compute it. In the order of its paragraphs.
 */
export const CIRCUMSTANCES = [
  'communications_intercepting',
  'us_person_support',
  'intransit_through_us',
  'intransit_consignee_unknown',
  'nuclear_end_use',
  'incorporated_abroad_export',
  'incorporated_abroad_reexport',
  'vessel_under_construction',
  'aircraft_under_construction',
  'operating_vessel_or_aircraft',
  'government_designated_person',
  'reexport_to_third_destination',
  'maritime_nuclear_propulsion',
  'temporary',
  'temporary_sojourn',
  'sta_eligibility_request',
  'previously_licensed_under_itar',
  'satellite_launch',
  'firearms_temporarily_in_us',
  'major_defense_equipment',
  'affiliates_rule',
  'ai_case_by_case',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];
