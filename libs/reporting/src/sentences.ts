import { catalogue } from '@ninety/platform';

/** What is said of a report. */
export const say = catalogue({
  review_confidential:
    'The stages of the review, its agencies and holds stay inside the government ({citation}).',
  draft_without_forecast: 'A draft has no decision to wait for: it has not been submitted.',
  case_decided_already: '{controlNumber} was decided on {on}.',
  too_many_like_pending: 'too many like cases are pending still',
  too_few_like_decided: 'fewer than {least} cases that lasted longer than {days} days are decided',
  from_after_to: 'must not be after to ({to})',
  stages_confidential: 'The stages of the review and its agencies stay inside the government ({citation}).',
  days_count: 'must be a whole number of days',
  quarter_form: 'must be a quarter or a year of the fiscal calendar, such as FY2026Q3 or FY2026',
  quarter_to_come: 'must have begun: it begins on {from}',
  quarter_regime_not_asked: 'An office decides under one regime, its own.',
  quarter_stage_received: 'Received: BIS has the application, and has referred it to nobody.',
  quarter_stage_on_hold: 'On hold without action: a hold that no paragraph provides for.',
  quarter_stage_referred:
    'Referred to another department or agency, or before a committee that decides between them.',
  quarter_stage_signed_off: 'Signed off by a licensing officer.',
  quarter_stage_countersigned: 'Countersigned.',
  quarter_stage_validated: 'Validated.',
  quarter_stage_filed: 'Filed; that it was received was not told.',
  quarter_stage_under_review: 'Under review, without saying by whom.',
  quarter_stage_final_review: 'Back from the agencies, and not decided.',
  quarter_stage_intent_to_deny: 'The applicant has a notice of the intent to deny.',
  quarter_not_told: 'Not told: an applicant does not learn this.',
  quarter_signing_not_kept:
    'Not counted: a decision is recorded here when it is told, without who signed it before.',
  quarter_hold_told_only: 'As far as the authority told of a hold.',
  quarter_too_many_pending:
    'More than {most} applications are pending: holds and reasons were not looked at.',
  quarter_limit_30: 'The sense of Congress: generally within 30 days. It binds nobody.',
  quarter_limit_90:
    'Resolved, or referred to the President, within 90 days of registration. Days that the rule does not count are counted here.',
  quarter_limit_120: 'Of a bill that is not law: after 120 days the applicant is to be told why.',
  quarter_method:
    'Days of the calendar from the day on which an application was first submitted to the day on which the decision was told. The median lies between the two middle ones.',
  quarter_method_bounds:
    'Where a day is known only as lying between two, figures are given as at least and at most.',
  quarter_method_office: 'An application counts as submitted on the day of its registration.',
  quarter_definition_decided:
    'Decided: approved, approved in part, denied, returned without action, or answered that no license is required. What was withdrawn is counted, and has no time.',
  quarter_definition_submitted:
    'Submitted: each filing, also of an application that had been returned; its time runs from the first.',
  quarter_definition_several:
    'An application with several end-user countries or ECCNs is counted in each, so that these do not add up.',
  quarter_definition_pending:
    'Pending for long: at the end of {on}, of what was filed by then and not decided.',
  quarter_definition_stages: 'By stage: on {on}, the day of this report.',
  quarter_definition_reasons: 'Reasons: of those that are pending still; an application may have several.',
  quarter_caveat_small:
    'A group of fewer than {least} applications has no figures, and neither has one from which such a group would follow.',
  quarter_caveat_uncertain:
    '{decided} decisions and {submitted} filings may have been in this period or beside it, and are not counted.',
  quarter_caveat_by_law:
    '{count} were ended by the law alone; when the applicant was told is not known, and they are not counted.',
  quarter_caveat_not_over: 'The period is not over: it is counted until {on}.',
  quarter_caveat_own: 'These are the applications recorded here, and no sample of all.',
  quarter_caveat_kinds: 'Requests for a classification or an opinion are not counted.',
  quarter_caveat_none: 'Nothing was decided in this period: there is no time to tell of.',
  quarter_caveat_referred: 'Referred: for the first time within the period.',
  figure_missing: 'must not be empty',
  figure_series: 'must be small letters, digits and underscores',
  figure_series_unknown: 'No published figure is of the series {series}.',
  figure_period:
    'must be a period such as FY2023, CY2022, 2023, 2023Q1, 2014-10, 2018-2023 or 2018-12-22/2019-01-25 that does not end before it begins, not "{period}"',
  figure_number: 'must be a number of the unit, not "{value}"; of an event the unit is event',
  figure_negative: 'must not be below 0 {unit}',
  figure_percent: 'must be at most 100 percent, not {value}',
  figure_of_event: 'must be empty of an event',
  figure_source: 'must be http(s) addresses, separated by semicolons, not "{source}"',
  figure_quality: 'must be one of {qualities}, of a weak source with (weak) behind it',
  figure_twice:
    'says of {series}, {period}, by the same definition, what line {on} says already: one of the two is wrong or too many',
  public_title: 'How long export licensing decisions take',
  public_published: 'Figures of authorities and the press. Each counts something else, as it says.',
  quarter_of_office: 'As the office recorded them',
  quarter_of_company: 'As their applicant recorded them',
});
