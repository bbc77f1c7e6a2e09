import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of how products are classified. */
const WORDS = {
  entry_not_listed:
    'is no entry of the Commerce Control List of version {version}; the nearest are {nearest}',
  entry_not_listed_at_all:
    'is no entry of the Commerce Control List of version {version}, and none is near it',
  paragraph_not_listed:
    '{eccn} has no paragraph {paragraph} in the Commerce Control List of version {version}',
  reasons_of_list:
    'the reasons for control of {eccn} in the Commerce Control List of version {version} are {reasons}',
  reasons_of_list_none: '{eccn} has no reason for control in the Commerce Control List of version {version}',
  reasons_needed: 'no loaded list has {eccn}: say its reasons for control',
  paragraph_form: 'must be a paragraph of an entry, such as b.2',
  paragraph_said_twice: 'the ECCN names the paragraph {paragraph} already',
  ear99_has_no_paragraphs: 'EAR99 has no paragraphs',
  document_number_needed: 'what goes by a ruling or a CCATS names the number of the document',
  no_answered_request: 'names no classification request of this supplier that was answered',
  answered_otherwise: 'the request was answered by {eccns}',
  number_of_answer: 'the request was answered under {number}',
  request_is_ccats: 'a classification request is answered by a CCATS: the basis is ccats',
  answered_without_number: 'the answer is recorded without its CCATS number: say it',
  touched_not_listed: 'Version {version} has no entry {eccn}.',
  list_version_in_path: 'a version of the law is a whole number from 1',
} as const;

export const say = catalogue(WORDS, GERMAN);
