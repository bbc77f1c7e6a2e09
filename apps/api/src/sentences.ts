import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What the doors themselves say: of health, of heads of the record, of the test clock. */
const WORDS = {
  head_not_signed: 'No head of the record could be signed: the log of the service says why.',
  head_of_another_service: 'is not a head that this service signed',
  database_silent: 'The database does not answer.',
  test_instant_out_of_range:
    'must be an instant such as 2019-07-22T14:00:00Z, of the years 0001 to 9999 in UTC, and of 1000 to 9899: today is a day that the procedure is given',
} as const;

export const say = catalogue(WORDS, GERMAN);
