import { Sentence } from '@ninety/platform/sentences';
import type { Params } from '@ninety/platform/sentences';
import type { Pack } from './pack.js';

/** The pack's words for a code, or else the engine's. */
export function sentence(pack: Pick<Pack, 'words'>, code: string, params: Params): Sentence {
  const own = Object.hasOwn(pack.words, code) ? pack.words[code] : undefined;
  return Sentence.inWords(own ?? WORDS.get(code) ?? code, code, params);
}

/** What the engine says of any regime; `{due}`, `{days}` and the like are its parameters. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['days_since_filing', '{days} days since the filing.'],
  ['days_since_filing_between', '{least} to {most} days since the filing.'],
  ['inexact', 'It depends on days that are known only as lying between two others.'],
  ['hidden', 'A suspension that the applicant is not told of would change this.'],
  ['ending_not_heard', 'An ending of which nothing was heard yet would change this.'],
  ['limit_running', 'It runs until {due}, if nothing stopped it but what was recorded.'],
  ['limit_paused', 'It stands still; its last day moves on for as long as that lasts.'],
  ['limit_met', 'Answered in time: {least} of {days} days were counted.'],
  ['limit_met_certain', 'Answered in time, even if every day counts: {most} of {days}.'],
  [
    'limit_missed',
    'Ended after {least} counted days, more than {days}, unless they were suspended without the applicant being told.',
  ],
  ['limit_missed_plainly', 'Ended after {least} counted days, more than {days}.'],
  ['limit_cancelled', 'It ended without an answer of the authority.'],
  [
    'limit_unknown',
    'More than {days} counted days, unless they were suspended without the applicant being told; no ending was recorded.',
  ],
  ['limit_unknown_plainly', 'More than {days} counted days; no ending was recorded.'],
  ['target_running', 'Within the published target until {due}.'],
  ['target_paused', 'It stands still; its last day moves on for as long as that lasts.'],
  ['target_met', 'Answered within the published target of {days} days.'],
  ['target_outside', 'Past the published target of {days} days, which is no limit.'],
  ['target_cancelled', 'It ended within the target, without an answer of the authority.'],
  ['window_running', 'There is time until {due}.'],
  ['window_met', 'Done in time, by {due}.'],
  ['window_lapsed', 'The time was over after {due}.'],
  ['window_cancelled', 'It ended before its last day, {due}.'],
  ['duty_running', 'To be done by {due}.'],
  ['duty_met', 'Done by {due}.'],
  ['duty_lapsed', 'Not recorded as done by {due}.'],
  ['duty_cancelled', 'It ended before its last day, {due}.'],
  [
    'acted_after',
    'The authority acted after {due}: it had not had its effect, or something stopped it that was not told.',
  ],
  ['term_running', 'It lasts until {due}.'],
  ['term_lapsed', 'It lasted until {due}.'],
  ['too_many_events', 'A case has at most {most} events.'],
  ['not_filed', 'Nothing happens to an application before it is filed; record the filing first.'],
  ['not_an_object', 'An event is an object with a type and a day.'],
  ['unknown_type', 'There is no event of this type in this regime.'],
  ['of_another_kind', '{type} is no event of an application of the kind {kind}.'],
  ['unknown_field', 'Events of this type have no such field.'],
  ['two_dates', 'An event has `on`, or `notAfter` with or without `notBefore`; not both.'],
  ['no_day', 'An event has a day, `on` or `notAfter`, written as YYYY-MM-DD.'],
  ['no_beginning', 'A filing has `on`, or both `notBefore` and `notAfter`: everything is counted from it.'],
  ['unknown_system', 'There is no such filing system in this regime.'],
  ['unknown_status', 'There is no such status in this regime, or it is an ending: record the ending itself.'],
  ['ends_before', 'The field "{field}" lies before the event itself.'],
  ['before_registration', '{type} cannot have happened before the registration, {on}.'],
  ['nothing_ended', 'Nothing was recorded that {type} could follow: record the ending first.'],
  ['after_lapse', 'By then it had had its effect: {other} was on {on}.'],
  ['turned_around', '`notBefore` is after `notAfter`.'],
  ['field', 'The field "{field}" is missing or is not of its type: {type}.'],
  ['field_pattern', 'The field "{field}" is not of the form {pattern}.'],
  ['filed_twice', 'It was filed already; it can be filed again after it was returned.'],
  ['registered_twice', 'It was registered already, on {on}.'],
  ['before_filing', '{type} cannot have happened before the filing, {on}.'],
  ['ended_already', 'It ended already, by {other} on {on}.'],
  ['after_end', '{type} cannot have happened after it ended, by {other} on {on}.'],
  ['not_after', '{type} does not follow {other}, on {on}.'],
  ['id_taken', 'This id was given on {on} already, to {other}.'],
  ['nothing_open', 'No {thing} was recorded that this could be about.'],
  ['done_already', 'This was recorded already, by {other} on {on}.'],
  ['before_it_opened', '{type} cannot have happened before {other}, {on}.'],
]);

/** Whether the engine has a sentence of the code, which a pack may word its own way. */
export function isCode(code: string): boolean {
  return WORDS.has(code);
}
