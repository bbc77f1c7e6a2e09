import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const ESCALATION_PROBLEMS = problemTypes({
  'nothing-to-ask': {
    status: 409,
    title: 'Nothing to ask',
    meaning: 'The application was not filed, or an ending of it is recorded.',
  },
  'inquiry-not-open': {
    status: 409,
    title: 'Inquiry not open',
    meaning:
      'The inquiry is not in the state in which this is done: it was sent or cancelled, or is not approved.',
  },
  'own-approval': {
    status: 409,
    title: 'Own approval',
    meaning:
      'Somebody else of the company approves an inquiry than those who wrote on it, where there is somebody.',
  },
  'inquiry-text-other': {
    status: 409,
    title: 'Another text',
    meaning: 'The hash that was named is not that of the text: it was changed since it was read.',
  },
  'case-changed': {
    status: 409,
    title: 'Case changed since',
    meaning:
      'Something was recorded of the case since the inquiry was drafted; `changes` says what. Draft it again.',
  },
  'mail-not-set-up': {
    status: 409,
    title: 'Mail not set up',
    meaning: 'The installation sends no mail: send it by hand, and say how and when.',
  },
});
