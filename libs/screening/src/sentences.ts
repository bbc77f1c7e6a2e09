import { catalogue } from '@ninety/platform';
import { GERMAN, GERMAN_NAMES } from './sentences.de.js';

/** What is said of screenings, alerts and suppressions. */
const WORDS = {
  alert_judged: 'The alert was judged already: {status}.',
  group_without_open: 'Every alert of the group was judged or closed already.',
  threshold_range: 'must be a number from 0 to 1',
  candidates_range: 'must be a whole number from 1 to 25',
  no_list_in_force: 'No version of the Entity List is in force: there is nothing to screen against.',
  nothing_screened: 'No version of the Entity List is in force: nothing was screened.',
  no_name_scores: 'No name of list version {version} of {day} scores {threshold} or more.',
  no_address_scores:
    'No address that list version {version} of {day} lists by itself scores {threshold} or more.',
  nothing_scores:
    'Whoever has no result: no name and no listed address of list version {version} of {day} scores {threshold} or more.',
  batch_over: 'The batch is over: {status}.',
  too_many_parties: 'the file has more than {most} parties',
  no_party_in_file: 'the file has no party',
  text_or_number: 'must be a text or a number',
  list_of_lists: 'must be a list of lists',
  screening_version_in_path: 'the version in the path must be a whole number from 1',
  limit_of_matches: 'must be at most {most} for {parties} parties: an answer has at most {matches} matches',
  suppressed_already: 'This party is suppressed for this entry already.',
  suppression_past: 'must not be before today ({today})',
  entry_unknown: 'names no entry of the list',
  suppression_ended: 'The suppression has ended already.',
  suppressed_party_unknown: 'names no party of this supplier',
  party_column_unknown: 'the column "{column}" is none of {columns}, or stands there twice',
  party_column_missing: 'the file has no column "name"',
} as const;

export const say = catalogue(WORDS, GERMAN, GERMAN_NAMES);
