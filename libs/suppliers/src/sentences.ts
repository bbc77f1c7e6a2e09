import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of the fields of suppliers and products. */
const WORDS = {
  email: 'must be an e-mail address',
  eccn: 'must be an ECCN such as 5A991 or 3A001.a, or EAR99',
  threshold_or_null: "must be a number from {least} to {most}, or null for the matcher's own",
} as const;

export const say = catalogue(WORDS, GERMAN);
