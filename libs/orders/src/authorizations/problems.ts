import { problemTypes } from '@ninety/platform';

/** The kinds of problems of what persons recorded. */
export const AUTHORIZATION_PROBLEMS = problemTypes({
  'authorization-withdrawn': {
    status: 409,
    title: 'Withdrawn',
    meaning: 'The authorization was withdrawn already.',
  },
});
