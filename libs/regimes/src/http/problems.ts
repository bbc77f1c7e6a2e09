import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const REGIME_PROBLEMS = problemTypes({
  'impossible-record': {
    status: 422,
    title: 'The record cannot be true',
    meaning:
      'An event of the record is not of the regime, or cannot be true together with another: `illegalEvent` is its index, `contradicts` that of the other.',
  },
});
