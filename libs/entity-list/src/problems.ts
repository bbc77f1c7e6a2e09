import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const LIST_PROBLEMS = problemTypes({
  'older-than-newest-version': {
    status: 409,
    title: 'Older than the newest version',
    meaning: 'A version cannot be in force before the newest one.',
  },
  'list-would-shrink': {
    status: 409,
    title: 'List would shrink',
    meaning: 'The file would remove more than a tenth of a list: send allowShrink=true if that is right.',
  },
  'held-list-decided': {
    status: 409,
    title: 'Held list decided',
    meaning: 'The held file was applied or discarded already.',
  },
});
