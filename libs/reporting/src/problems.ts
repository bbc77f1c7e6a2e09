import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const REPORTING_PROBLEMS = problemTypes({
  'decided-already': {
    status: 409,
    title: 'Decided already',
    meaning: 'There is no decision to wait for: it was made.',
  },
});
