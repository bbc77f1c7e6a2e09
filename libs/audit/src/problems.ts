import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const AUDIT_PROBLEMS = problemTypes({
  'no-signed-head': {
    status: 409,
    title: 'No signed head',
    meaning: 'No head of the record could be signed: the log of the service says why.',
  },
  'record-given-up': {
    status: 409,
    title: 'Record given up',
    meaning:
      'The feed of the record is asked for after an entry that it does not have: an older backup was restored. Read it from the beginning, or from the last entry that both have.',
  },
});
