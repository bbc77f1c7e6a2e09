import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of a request about a regime; the engine has its own words (`words.ts`). */
const WORDS = {
  day_or_span: 'must be a date, or what it lies between',
  observations_list: 'must be a list of at most {most} events',
  list_of_pack: 'must be a list',
  kind_of_regime: 'must be one of {kinds}',
  event_impossible: 'event {index}: {why}',
} as const;

export const say = catalogue(WORDS, GERMAN);
