import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const LAW_PROBLEMS = problemTypes({
  'law-would-shrink': {
    status: 409,
    title: 'Law would shrink',
    meaning: 'The file lacks more than a tenth of what is known: send allowShrink=true if that is right.',
  },
  'held-law-decided': {
    status: 409,
    title: 'Held law decided',
    meaning: 'The held file was applied or discarded already.',
  },
  'not-in-the-law': {
    status: 404,
    title: 'Not in the law',
    meaning: 'The loaded law has no such entry or destination on that day; `nearest` names those near it.',
  },
});
