import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What the desk says of cases, and what inquiries say to authorities. */
const WORDS = {
  escalation_owner: 'must be me, none, or the id of a principal',
  escalation_right_sense_of_congress:
    'The sense of Congress, {citation}: decided within 30 days as a rule. No right follows from it; a best effort can be asked for.',
  escalation_right_none:
    'No law names this day. It is a day on which to ask, and nothing can be demanded by it.',
  escalation_right_executive_order:
    'E.O. 12981, section 4, and {citation}: resolved, or referred to the President, within 90 counted days.',
  escalation_right_bill:
    'H.R. 8289, section 4, a bill that is not law: an applicant would be told the status and the reason after 120 days. No right follows from it.',
  escalation_right_limit: '{citation}: a limit of {days} days that binds the authority.',
  escalation_right_target: '{citation}: a target that the authority published, and no limit.',
  escalation_right_silence: 'No law names this. A question was answered, and nothing was recorded since.',
  escalation_over_days: 'More than {days} days since the filing: {elapsed}.',
  escalation_over_days_between:
    'Between {least} and {most} days since the filing: it may be more than {days}.',
  escalation_silent: 'Answered on {answered}; for {elapsed} days nothing was recorded since.',
  escalation_silent_since_asked:
    'Answered on {answered}, asked again on {asked}; for {elapsed} days nothing was recorded since.',
  escalation_may_be_suspended:
    'The count may have been suspended without the company being told: no letter says that a limit was missed.',
  escalation_pending_not_sure: 'An ending of which nothing was heard yet would end this.',
  escalation_mail_not_delivered: 'The mail of {on} did not arrive: its server did not take it.',
  escalation_step_answer: 'The authority asked on {on}, and no answer is recorded: answer before asking.',
  escalation_step_wait: 'It was asked last on {on}; follow up on {followUpOn}.',
  escalation_step_officer:
    'Nothing was asked yet: look at its status in STELA, and ask the licensing officer.',
  escalation_step_exporter_services:
    'Exporter Services of BIS can find where an application lies, and ask for the whole office.',
  escalation_step_member:
    'The office was asked on {on}, and no ending is recorded: a Member of Congress can ask, with an evidence pack of the case.',
  escalation_step_authority: 'Ask the authority under the number of the case.',
  inquiry_subject: 'Application {number}: question about its status',
  inquiry_subject_without_number:
    'Application of {applicant}, reference {reference}: question about its status',
  inquiry_subject_plain: 'Application of {applicant}: question about its status',
  inquiry_to: 'Dear {name},',
  inquiry_to_office: 'To {office}',
  inquiry_filed: '{applicant} filed application {number} on {on}.',
  inquiry_filed_between: '{applicant} filed application {number} between {from} and {to}.',
  inquiry_filed_plain: '{applicant} filed the application on {on}.',
  inquiry_filed_plain_between: '{applicant} filed the application between {from} and {to}.',
  inquiry_refiled: 'An earlier filing of the same application was of {on}.',
  inquiry_days: 'As of {today}, {days} days have passed since it was filed.',
  inquiry_days_at_least: 'As of {today}, at least {days} days have passed since it was filed.',
  inquiry_registered: 'We were told that it was registered on {on}.',
  inquiry_asked: 'On {on} we were asked for information.',
  inquiry_answered: 'On {on} we gave information that we had been asked for.',
  inquiry_suspended: 'We were told that its processing was suspended from {on} on.',
  inquiry_resumed: 'We were told that a suspension of its processing ended on {on}.',
  inquiry_intent_to_deny: 'We received a notice of intent to deny of {on}.',
  inquiry_itd_response: 'We responded to a notice of intent to deny on {on}.',
  inquiry_nothing_since: 'Our record has nothing from your office about it since {on}.',
  inquiry_nothing_since_filing: 'Our record has nothing from your office about it since it was filed.',
  inquiry_no_decision: 'Our record has no decision on it.',
  inquiry_ask_sense_of_congress:
    'May we ask for its status? We have {citation} in mind, by which a decision is to be made within 30 days as a rule; we know that it is no limit.',
  inquiry_ask_none: 'May we ask for its status, and whether anything is wanted from us?',
  inquiry_ask_executive_order:
    'May we ask for its status? We have section 4 of E.O. 12981 and {citation} in mind. We are not told of every suspension of the count, and do not claim that a limit was missed: please tell us whether, when and why the count stood still, and whether the application was referred to the President.',
  inquiry_ask_bill:
    'May we ask for its status and, where no decision was made, for the reason and for what further information is wanted from us? We know that no law obliges your office to say so: H.R. 8289, which would, is a bill.',
  inquiry_ask_limit:
    'May we ask for its status? We have {citation} in mind, and do not claim that a limit was missed: please tell us whether the count stood still.',
  inquiry_ask_target:
    'May we ask for its status? We have {citation} in mind, and know that it is a target and no limit.',
  inquiry_ask_silence:
    'May we ask whether our information arrived, and whether anything else is wanted from us?',
  inquiry_closing: 'With thanks,',
  inquiry_signed: '{applicant}',
  inquiry_why_inferred: 'It was inferred, and nobody was told so.',
  inquiry_why_inexact: 'Its day is known only as lying between two others.',
  inquiry_left_event: '{type} of {on}',
  inquiry_left_pending: 'That the application is pending',
  inquiry_left_clock: 'How the clock {clock} stands: {state}',
  inquiry_one_line: 'must be a text in one line, without line breaks or other control characters',
  inquiry_as_read:
    'must be a text of 1 to 10000 characters that is read as it is written: no control characters besides line breaks, and nothing that turns the direction of writing',
  inquiry_no_application: 'names no application of yours',
  inquiry_not_filed: 'Nothing is asked of an application that was not filed.',
  inquiry_ended: 'An ending of the application is recorded: there is nothing to ask.',
  inquiry_rung_not_reached: 'The case has not reached {rung} as far as is known; it has reached: {reached}.',
  inquiry_rung_none: 'The case has reached no rung as far as is known.',
  inquiry_email_required: 'is required: a mail goes to an address',
  inquiry_email: 'must be one e-mail address, such as exporter.services@example.gov',
  inquiry_not_open: 'The inquiry is {state}: it is {wanted} that this is done.',
  inquiry_own_approval:
    'Nobody approves what they wrote, as long as somebody else of the company may: one other compliance officer can.',
  inquiry_hash_other: 'What was read is not what the inquiry says now: read it again.',
  inquiry_case_changed: 'The case is not as it was when this was drafted: draft it again. {changes} changes.',
  inquiry_no_mail: 'No mail server is set up here: send it by hand, and say `by` and `sentOn`.',
  inquiry_by_required: 'is required of a letter: how it went',
  inquiry_by_letter: 'a letter goes otherwise: a mail of one’s own is of a draft of the kind mail',
  inquiry_sent_on_required: 'is required with `by`: the day on which it went',
  inquiry_sent_on_alone: 'is said with `by` alone: without it, the mail goes now',
  inquiry_sent_on_early: 'must not be before {asOf}, the day as of which it was drafted',
  inquiry_sent_on_future: 'must not be after {latest}: it has not begun',
} as const;

export const say = catalogue(WORDS, GERMAN);
