import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const AUDIT_PROBLEMS = problemTypes({
  'no-signed-head': {
    status: 409,
    title: 'No signed head',
    meaning: 'No head of the record could be signed: the log of the service says why.',
  },
});
