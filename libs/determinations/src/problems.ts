import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const DETERMINATION_PROBLEMS = problemTypes({
  'determination-batch-over': {
    status: 409,
    title: 'Batch over',
    meaning: 'The batch of determinations has ended or was cancelled.',
  },
});
