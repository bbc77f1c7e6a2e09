import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';

/** A record of a file may have as many characters as a body of its own; a longer one is read by nobody. */
export const LONGEST_RECORD = 1_000_000;

export function tooLong(longest = LONGEST_RECORD): Sentence {
  return say('record_too_long', { longest });
}

/** The widest form of ours has half as many columns. */
export const MOST_CELLS = 5_000;

/** What the API's description says of a file of records. */
export const RECORD_FILE =
  'UTF-8, with or without a byte order mark; anything else is refused, with the line. Cells of CSV are separated by commas, ' +
  'semicolons or tabs, as in the header. Empty lines and rows of empty cells are passed over; a row is named by the line on which it ' +
  `begins. A row has at most ${LONGEST_RECORD} characters and ${MOST_CELLS} cells, a file 64 MiB.`;
