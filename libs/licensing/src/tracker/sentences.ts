import { catalogue, Problem, problemOf, summaryOf } from '@ninety/platform';
import type { ParamsOf, ProblemType, Sentence } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What the tracker itself says to people. */
const SENTENCES = {
  unknown_observation: 'There is no event {type} in the regime {regime}; there are {types}, and void.',
  event_of_the_office:
    'That {type} happened inside an authority is recorded where it decides. A company records what it hears of it: {types}, or void.',
  submitted_elsewhere:
    'Nothing is submitted here: it is filed in the system of its authority, and the filing is recorded, an event of the type filed at {instead}.',
  simulated_by_regime: 'Here each regime has a procedure of its own: {instead}.',
  supersedes_nothing: 'It names no observation of this application that stands.',
  supersedes_required: 'What takes another observation back, or its place, says which: supersedes.',
  supposed_no_event: 'It is no event of the regime: an object with one of its types.',
  moved_already: 'It is moved already.',
  reason_required: 'A correction says why.',
  void_before: 'What it takes back was learned on {learnedOn}, and was believed from then on.',
  void_says_nothing: 'What is void says nothing but what it takes back, and why.',
  in_the_future: 'It lies in the future: today is {today} where the authority is.',
  not_begun: 'It lies in the future: nowhere has a day after {latest} begun.',
  learned_before: 'It cannot have been learned before it happened, {day} at the earliest.',
  number_unseen: 'A number neither begins nor ends with a blank, nor has characters that are not seen.',
  number_of_no_system: 'It is no number of {system}, which are of the form {pattern}.',
  unknown_regime: 'There is no such regime; there are {regimes}.',
  unknown_status: 'There is no such status; there are {statuses}.',
  unknown_kind: 'The regime has no such type of application; it has {kinds}.',
  too_many_items:
    'One application of the kind {kind} has at most {most} items, {citation}, and this one has {count}.',
  too_many_items_unless:
    'One application of the kind {kind} has at most {most} items, {citation}, and this one has {count}: say in {unless} why the authority takes more.',
  unknown_role: 'The regime has no such role; it has {roles}.',
  unknown_document: 'The regime has no such support document; it has {kinds}.',
  kind_without_form: 'An application of the kind {kind} in the regime {regime} is no form BIS-748P.',
  item_missing: 'It has no item.',
  receiver_missing: 'It names nobody who receives the items: a party in one of the roles {roles}.',
  match_to_judge: 'The potential match with “{name}” is not judged (screening alert {alertId}).',
  unexamined_regime: 'whether the {authority} asks for a license: its rules are not in the service',
  form_of_no_regime: 'The regime has no form BIS-748P.',
  number_of_another: 'It was filed under {number}: a registration has the number of its filing.',
  number_of_no_list: 'It is no {list}, which is of the form {pattern}.',
  closure_too_long: 'An authority is closed for {most} days at most, and not from a year from now on.',
  system_required: 'A number is one of a system: say which of {systems}.',
  id_too_long: 'It has at most {most} characters.',
  too_much_written: 'At most {most} observations are written down of one application.',
  regime_stays: 'Something was written down of it by this regime, which stays.',
  number_taken: '{number} is the number of another application in {system}.',
  written_stays: 'Something was written down of it, and what was written down stays.',
  filed_stays:
    'It was filed, and what was filed stays as it was: only needBy, valueAtStake, penaltyOn, penalty, customer, orders and tags may change.',
  observed_status_differs: 'has the status {is}, and its observations give {given}',
  observed_outlook_differs: 'has an outlook that its observations do not give',
  observed_course_differs: 'has a course for reports that its observations do not give',
  observed_numbers_differ: 'has the numbers {is}, and was filed under {given}',
  observed_numbers_missing: 'has no number, and was filed under {given}',
  observed_numbers_unsaid: 'has the numbers {is}, and no filing says one',
  observations_unreadable: 'has observations that cannot be read: {error}',
  recorded_balance_differs:
    'has {kind} {quantity} by quantity, {value} by value, and the sum is {sumQuantity}, {sumValue}',
  too_many_feeds: 'At most {most} addresses are kept for one person: revoke one that is not read any more.',
  mail_mentioned: '{author} mentions you in a note',
  mail_assigned: '{author} gave you a case to work on',
  mail_assigned_many: '{author} gave you {count} cases to work on',
  calendar_clock: '{number}: {clock} is due',
  calendar_clock_earliest: '{number}: {clock} is due, at the earliest',
  calendar_needed: '{number} is needed',
  calendar_license_expires: 'License {number} expires',
  calendar_duty: 'Due: {kind}',
  calendar_review: 'Your word on an application is due',
  calendar_duty_of_license: 'License {number}, due: {kind}',
  nobody_of_the_company: 'It names nobody who is active for the company of the application.',
  no_contact: 'It names no contact of this application that stands.',
  hold_not_in_force: 'No legal hold is in force: there is none to lift.',
  held_stays: 'It is under a legal hold: nothing of it is destroyed.',
  closure_void: 'It was taken back already.',
  closure_of_others: 'Another company recorded it: an administrator may take it back.',
  not_filed: 'No filing of it is recorded: it has neither a decision to wait for nor a record to show.',
  decided_already: 'It ended already, between {from} and {to}: {outcome}.',
  too_few_like: 'Fewer than {least} like cases that lasted longer than {days} days are decided.',
  none_watched_so_long: 'No like case was watched for so many days.',
  risk_without_day: 'It is not said by when it is needed.',
  risk_not_filed: 'No filing of it is recorded.',
  risk_ended: 'It ended.',
  risk_of_today_alone: 'Whether it may come too late is estimated as of today alone.',
  too_many_pending: 'Too many like cases are pending still.',
  no_document: 'It names no document of this application.',
  closure_turned_around: 'It ends before it begins, on {from}.',
  license_number_taken: '{number} is the number of another license of {regime}.',
  license_superseded: 'It was recorded anew from its face: {supersededBy} stands in its place.',
  no_license: 'It names no license that was recorded.',
  no_license_document: 'It names no document of the application, nor of the license that is superseded.',
  no_application: 'It names no application.',
  licensed_unfiled: 'It was not filed: no license can have been issued for it.',
  ended_otherwise: 'It is recorded to have ended without a license: {outcome}.',
  issued_before_filing:
    'It lies before the application was filed under {filing}, on {filedOn} at the earliest.',
  issued_before_unnumbered_filing: 'It lies before the application was filed, on {filedOn} at the earliest.',
  license_stands: 'Its license {number}, issued on {issuedOn}, is recorded and stands: {why}',
  other_regime: 'The application is one of {regime}.',
  before_issue: 'It lies before the license was issued, on {issuedOn}.',
  after_expiry: 'It lies after the last day of the license, {expiresOn}.',
  no_party: 'It names no party of the company.',
  party_unnamed: 'A party is named by partyId, or by name and country.',
  unit_of_quantity_required: 'A quantity is one of a unit.',
  not_whole: 'It must be a whole number of {unit}.',
  usage_says_nothing: 'It says neither a quantity nor a value.',
  no_line: 'The license has no line {line}.',
  line_twice: 'Line {line} stands in it twice.',
  line_quantity_required: 'The license counts line {line} by its quantity.',
  line_value_required: 'The license counts line {line} by its value.',
  other_currency: 'The license counts line {line} in {currency}.',
  itn_taken: '{itn} is the ITN of another shipment that stands.',
  shipment_voided: 'The shipment was taken back already.',
  shipment_out_of_term: 'Shipment {shipment} went out on {shippedOn}, and would lie outside of the term.',
  shipment_does_not_fit: 'Shipment {shipment} would be none of line {line}, as it is recorded now.',
  return_does_not_fit:
    'What came back of shipment {shipment} on {returnedOn} does not say what line {line}, as it is recorded now, counts.',
  returned_before: 'It cannot have come back before it went out, on {shippedOn}.',
  notice_says_when: 'A notice says on which day it took effect: on.',
  notice_says_source: 'A notice says how it was received: source.',
  no_notice: 'It names no notice of this license that stands.',
  no_document_of_license: 'It names no document of the license, nor of its application.',
  too_many_notices: 'At most {most} notices are recorded of one license.',
  notice_suspended_already:
    'It was suspended on {otherOn} already and not reinstated since: it cannot be suspended again on {on}.',
  notice_not_suspended: 'It was not suspended when it would be reinstated, on {on}.',
  notice_after_revocation:
    'It was revoked on {otherOn}: nothing follows a revocation, and this would, on {on}.',
  notice_before_issue: 'That it was {type}, on {on}, would lie before its issue.',
  license_stood_suspended:
    'The license stood suspended on that day, since {since}, as its authority told: nothing may go out under it.',
  license_stood_revoked:
    'The license was revoked by that day, since {since}, as its authority told: nothing may go out under it.',
  shipped_while_suspended:
    'Shipment {shipment} is dated {shippedOn}, when the license stood suspended, since {since}, as was told later.',
  shipped_when_revoked:
    'Shipment {shipment} is dated {shippedOn}, when the license was revoked, since {since}, as was told later.',
  lead_days: 'It lists at most {most} different whole numbers of days, of 0 to {longest}.',
  duty_of_one: 'A duty is of a license or of an application, not of both.',
  duty_text_required: 'A duty that is of no condition says what is owed: text.',
  no_condition: 'The license has no condition {condition}.',
  condition_of_license: 'A condition is one of a license: say which, licenseId.',
  due_one_way:
    'It is due on a day, every so often, or so many days after or before something: say one of on, every, after and before.',
  due_days_required: 'So many days after or before something: say how many.',
  due_days_unwanted: 'Days are counted after or before something alone.',
  every_one_way: 'It comes again by months or by days: say one of them.',
  every_too_many:
    'Since then it would have been due more than {most} times, of all who owe it: begin it later.',
  every_too_early: 'It may have begun {earliest} at the earliest.',
  every_never: 'It would never be due: it ends before it begins.',
  due_of_license: 'That counts from a license, and the duty is of none.',
  due_of_application: 'That counts from an application, and the duty is of none.',
  no_owner: 'It names nobody of the company who may see to it.',
  obliged_one_way: 'Say who owes it once: obligedParty, or obligedParties for one duty each.',
  obliged_us_or_party: 'It is us, or the id of a party of the company.',
  correction_says_nothing: 'A correction says what is corrected.',
  duty_cancelled: 'The duty was cancelled already.',
  duty_met: 'It was met already, on {on}.',
  duty_not_met: 'It is not met: nothing is to be taken back.',
  met_occurrence_required: 'It may be met more than once: say which, occurrence. Met are {met}.',
  duty_awaited: 'What it counts from has not happened: nothing is owed yet.',
  occurrence_required: 'It is owed more than once: say which, occurrence. Open are {open}.',
  no_occurrence: 'It is not owed so. Open are {open}.',
  duty_renews_nothing: 'The duty is not to renew a license: no application renews one.',
  renewed_by_required: 'Say which application renews the license: applicationId.',
  no_renewing_application:
    'It names no application of the company that was filed under the regime of the license, besides the one by which it was issued.',
  renewal_lead_measured:
    '{days} days before the license ends: in so many days nine of ten like cases are decided ({likeCases}; {cases} were decided).',
  renewal_lead_too_few:
    'Fewer than {least} like cases were decided, {cases}: {days} days stand in, the longest time ahead at which this service tells of a license that expires.',
  renewal_lead_too_many_pending:
    'So many like cases are pending that it is not known in how many days nine of ten are decided ({cases} were): {days} days stand in, the longest time ahead at which this service tells of a license that expires.',
  document_ends_before_issue: 'It runs out before it was issued, on {issuedOn}.',
  no_document_to_replace: 'It names no document of the same application or license.',
  document_replaced_already: 'Another document is in its place already: name that one.',
  no_evidence: 'It names no document of the license or the application that the duty is of.',
  owner_me_or_id: 'It is me, or the id of somebody.',
  proposal_answered: 'The proposal is {state} already.',
  proposal_of_no_case: 'It is not known of which application it is: say so in applicationId.',
  proposal_of_no_application: 'It names no application of this supplier.',
  proposal_overrides: 'A proposal passes over no review: whoever records it says why, in what they accept.',
  proposal_too_long: 'An observation that is proposed has at most {most} characters, as JSON.',
  proposal_illegible: 'It has a text with NUL or half a character.',
  intake_unknown_format: 'It is no mail (.eml, .msg) and no PDF.',
  intake_encrypted: 'It is encrypted: nothing of it was read.',
  intake_unreadable: 'It cannot be read as what it seems to be.',
  intake_takes_too_long: 'Reading it took longer than {seconds} seconds, and was ended.',
  intake_takes_too_much: 'Reading it took more memory than a file may, and was ended.',
  intake_busy: 'Other files are being read: come again soon.',
  intake_without_file_name: 'A file has a name of 1 to 255 characters.',
  intake_too_deep: 'It lies deeper within than {most} messages.',
  intake_too_nested:
    'Its elements lie more than {most} deep in one another: the deepest, and what follows, was not read.',
  intake_too_much_markup: 'Of its HTML no more than {most} characters were read.',
  intake_too_many_parts: 'There are more than {most} files within: the others were not read.',
  intake_too_many_pages: 'It has more than {most} pages: the others were not read.',
  intake_too_long: 'More than {most} characters were not read.',
  intake_other_format: 'It is neither text nor a mail nor a PDF.',
  intake_disguised:
    'It has characters by which it is shown in another order than it is written; they stand as �.',
  intake_no_event: 'No rule read that something happened.',
  intake_ambiguous: 'More than one thing may have happened: {types}.',
  intake_several_cases: 'It names several applications, and {type} of none of them for certain.',
  intake_no_own_case: 'None of its numbers is of an application of this supplier: {numbers}.',
  intake_no_number: 'It names no application: {type} was read.',
  intake_not_of_regime: 'The regime {regime} has no event {type}.',
  intake_recorded_already: '{type} is recorded of the application already.',
  view_query: 'It is an object with words of the query of its list, each with its text.',
  view_is_no_page: 'A view is what is asked for: not how much of it, nor as what.',
  view_name_taken: 'There is a view {name} of this list already.',
  view_of_another: 'It is of somebody else, who shares it: they alone change it.',
  view_shared_with_nobody: 'It is shared with a company, and the caller is of none.',
  chosen_or_found: 'Say which applications: applicationIds, or a query that finds them, and not both.',
  bulk_too_many: '{count} applications are like this, and at most {most} are changed at once: ask for fewer.',
  bulk_seen_others: '{count} applications are like this now, and {seen} were when you looked: look again.',
  bulk_no_tags: 'Say what to add or to remove.',
  bulk_tag_both: 'A tag is added or removed, not both.',
  bulk_not_there: 'There is no such application for you.',
  bulk_too_many_tags: 'It would have {count} tags, and has {most} at most.',
  bulk_assigned: '{name} works on it now.',
  bulk_assigned_already: '{name} works on it already.',
  bulk_unassigned: 'Nobody works on it any more.',
  bulk_unassigned_already: 'Nobody works on it.',
  bulk_tagged: 'Its tags are {tags} now.',
  bulk_untagged: 'It has no tags any more.',
  bulk_tagged_already: 'Its tags are so already.',
  too_many_views: 'At most {most} views are kept of one person.',
  duties_stay: 'Duties are recorded of it, and what was recorded stays.',
  mail_step_waits: 'Your word is asked for on an application, step {step}',
  mail_step_due: 'Your word on an application is due, step {step}',
  mail_step_returned: 'An application was returned, step {step}',
  mail_filed_unreviewed: 'An application was filed without its review',
  slug: 'It has lower-case letters, digits, - and _, 50 at most, and begins with a letter or a digit.',
  one_function: 'It is a name of lower-case letters, digits and underscores, such as empowered_official.',
  waiting_for_me: 'It is me, or left out.',
  review_required:
    'It is to be reviewed before it is filed, by {policies}: request its review, or say why not (override).',
  in_review_still: 'Its review is not done: not every step is approved.',
  review_outdated:
    'It is not as it was approved: request its review again, which opens the steps that it touches.',
  reviewed_before_filing: 'It was filed: it is reviewed before that.',
  review_under_way: 'It is under review, or ready, and nothing changed since.',
  no_review_asked: 'No policy asks for a review of it: it can be filed.',
  nobody_for_step: 'Nobody of the company can do the step {step}.',
  nobody_but_preparers:
    'Whoever can do the last step, {step}, has prepared the application: nobody gives the last word on that.',
  step_of_function: 'The step is of whoever has the function {function}.',
  step_of_another: 'The step is of somebody else.',
  own_preparation: 'Nobody gives the last word on an application that they prepared.',
  step_not_open: 'The step is not open: it is {state}.',
  step_approved: 'The step was approved already.',
  return_says_why: 'What is returned says what is to be done.',
  no_reviewer: 'It names nobody of the company who reviews and may still act, or the caller.',
  handed_to_oneself: 'Nobody hands to themselves a step that is not theirs.',
  handed_without_function:
    'It names nobody with the function {function}: an administrator alone hands it to somebody without.',
  absence_backward: 'It ends before it begins.',
  policy_of_another: 'The policy holds for another company: give this one another id.',
  too_many_policies: 'At most {most} policies are in force.',
  trial_backward: 'It ends before it begins.',
  condition_operator: 'A condition on {field} is asked by {operator}, and by nothing else.',
  condition_empty: 'It names nothing.',
  condition_unknown_word: 'There is no such {field}.',
  step_one_way: 'A step is of a function or of a person: say one of them.',
  step_twice: 'Another step has this id.',
  step_of_same: 'Another step is of the same people.',
  person_of_a_company: 'A policy of every company names functions: a person is of one company.',
  returned_more: 'Of line {line} no more than {left} of this shipment is still out.',
} as const;

export type SentenceCode = keyof typeof SENTENCES;

/** What has to be said with a sentence of the tracker. */
export type SaidWith<C extends SentenceCode> = ParamsOf<(typeof SENTENCES)[C]>;

/** A sentence of the tracker, with what a program needs to say it otherwise. */
export const sentenceBy = catalogue(SENTENCES, GERMAN);

/** A refusal in a sentence of the tracker, of a kind that has a name: with `code`, `params` and `text`. */
export function sentenceOf<C extends SentenceCode>(
  type: ProblemType,
  code: C,
  ...params: SaidWith<C>
): Problem {
  const sentence = sentenceBy(code, ...params);
  return problemOf(type, sentence, { text: sentence.text });
}

/** A refusal of one field in a sentence of the tracker: 422 with `code`, `params` and `text`. */
export function sentenceProblem<C extends SentenceCode>(
  code: C,
  pointer: string,
  ...params: SaidWith<C>
): Problem {
  return problemAt(pointer, sentenceBy(code, ...params));
}

/** The same in a sentence that was said already. */
export function problemAt(pointer: string, detail: Sentence): Problem {
  const { code, params, text } = detail;
  const errors = [{ pointer, detail }];
  return new Problem(422, {
    detail: summaryOf(1, errors),
    errors,
    members: { code, params, text },
  });
}
