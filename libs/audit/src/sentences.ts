import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of a record that is not as it was recorded, each after where; and of its feed. */
const WORDS = {
  row_unsealed: 'has no seal: it was added past the service',
  row_edited: 'is not what was sealed: it was edited past the service',
  row_back: 'was removed, and is there again past the service',
  row_gone: 'was sealed and is not there: it was removed past the service',
  table_gone: 'the whole table is gone',
  rows_unreadable: 'cannot be compared with its seals: {error}',
  seal_missing: 'is missing: after seal {before} comes {sequence}',
  seal_broken: 'does not follow from the one before it',
  change_unexplained:
    'was {operation} at {at}, and no entry of that transaction tells of it (seal {sequence})',
  change_unexplained_by:
    'was {operation} by the database login "{writer}" at {at}, and no entry of that transaction tells of it (seal {sequence})',
  trigger_gone: 'has no trigger {trigger} at work: what is written leaves no seal',
  entry_changed: 'was edited, removed or reordered',
  part_unverifiable: 'cannot be verified: {error}',
  head_missing: 'no head is signed: see the log',
  head_of_others: 'is not signed with a key of this service',
  record_shortened:
    'says that the record went to entry {entries} and seal {seals}; now it ends at entry {lastEntry} and seal {lastSeal}: it was emptied or shortened, or an older backup was restored',
  record_rewritten:
    'says that the record went to entry {entries} and seal {seals}, which are others now: the record was written anew',
  feed_cursor: 'must be the cursor of an entry of the feed, such as 41-9f86d081884c7d65',
  feed_limit: 'must be a whole number from 1 to {most}',
  feed_given_up:
    'The record has no entry {sequence} with that hash: an older backup was restored, or the record is of another installation. Read the feed from its beginning, or from the last entry that both have.',
  record_gaps: 'has gaps after entry {entries} or seal {seals}',
} as const;

export const say = catalogue(WORDS, GERMAN);
