import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of parties and their owners. */
const WORDS = {
  party_supplier_unknown: 'names no supplier',
  party_supplier_required: 'is required',
  owner_unknown: 'names no party of this supplier',
  owner_is_itself: 'a party does not own itself',
  owner_twice: 'is named twice',
  share_too_large: 'must be at most {most}',
  shares_too_large: 'the percentages add up to {total}, more than {most}',
} as const;

export const say = catalogue(WORDS, GERMAN);
