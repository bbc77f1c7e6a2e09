import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const WEBHOOK_PROBLEMS = problemTypes({
  'endpoint-disabled': {
    status: 409,
    title: 'Endpoint disabled',
    meaning: 'The endpoint is disabled: enable it first.',
  },
});
