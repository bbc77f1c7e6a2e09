import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of a report. */
const WORDS = {
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
    'Decided: approved, approved in part, denied, returned without action, or answered that no license is required. What was withdrawn is counted, and has no time. A denial that was turned on appeal counts as what it was turned into, on the day of the denial.',
  quarter_definition_submitted:
    'Submitted: each filing, also of an application that had been returned; its time runs from the first.',
  quarter_definition_several:
    'An application with several end-user countries or ECCNs is counted in each, so that these do not add up. Where no end user is named, its consignee is taken.',
  quarter_definition_pending:
    'Pending for long: at the end of {on}, of what was filed by then and not decided, since its newest filing.',
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
  quarter_caveat_referred: 'Referred: each agency to which an application was referred within the period.',
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
  public_none_decided: 'Nothing was decided.',
  public_few_decided: 'Too few were decided to say more.',
  public_within: 'Of {decided} decisions {within} came within {days} days.',
  public_within_not_shown:
    'How many of {decided} decisions came within {days} days is not shown, because it would tell of fewer than five.',
  public_beyond: 'Of {pending} pending at its end {beyond} had been so for {days} days or longer.',
  public_beyond_not_shown:
    'How many of {pending} pending at its end had been so for {days} days or longer is not shown, because it would tell of fewer than five.',
  public_pending_not_shown: 'What was pending is not shown, because it would tell of fewer than five.',
  public_published: 'Figures of authorities and the press. Each counts something else, as it says.',
  freeze_frozen:
    'The office has all but stopped deciding: {decisions} decisions where about {expected} would have come. It began between {from} and {to}.',
  freeze_slower:
    'The office decides less than it did: {decisions} decisions where about {expected} would have come. It began between {from} and {to}.',
  freeze_faster:
    'The office decides more than it did: {decisions} decisions where about {expected} would have come. It began between {from} and {to}.',
  freeze_no_change:
    'Nothing shows that the office has changed its pace: {decisions} decisions in the last half year, where about {expected} would have come.',
  freeze_few_decided:
    'Not known: fewer than {least} like cases were decided in the year before the last half year.',
  freeze_few_expected:
    'Not known: fewer than {least} decisions would have come in two months, so that none of them would say little.',
  freeze_undecided: 'Not known: what was decided fits a change of pace as well as none.',
  freeze_inexact_days: 'Not known: it depends on days that are known only as lying between two.',
  freeze_method:
    'One change of pace within {days} days, on whichever day, against none; each age of a case has a pace of its own. Working days alone are counted.',
  freeze_prior:
    'Before anything was counted: one in two that nothing changed, one in four that it froze. What is recorded late looks like silence.',
  still_whole_office: 'The whole office has all but stopped deciding: this case is not alone.',
  still_closed: 'The authority is closed from {from} to {to}: {reason}.',
  still_one_file:
    'Of like cases {percent} % are pending still after {days} days, and the others go on being decided.',
  still_usual:
    'Not known: of like cases {percent} % are pending still after {days} days, which is not unusual.',
  still_office_unclear: 'Not known: whether the office itself decides as it did cannot be said.',
  freeze_to_come: 'must not be later than today where the authority is ({today})',
  freeze_type_unknown: 'must be a type of application of {regime}: {types}',
  lost_closure: 'The authority was closed, as was recorded.',
  lost_hold_without_basis: 'On hold, as the authority told, and no rule provides for such a hold.',
  lost_silence_after_answer: 'The applicant had answered, and nothing was heard.',
  lost_silence_after_filing: 'It was filed, and nothing was heard.',
  lost_method:
    'A day counts once, for the first of these that applies. At least: what is sure by what was recorded. At most: what may be, where a day lies between two or no ending was recorded.',
  lost_unrecorded:
    'A hold or a silence whose ending nobody recorded may be over: it adds nothing to what is sure.',
  quarter_of_office: 'As the office recorded them',
  quarter_of_company: 'As their applicant recorded them',
} as const;

export const say = catalogue(WORDS, GERMAN);
