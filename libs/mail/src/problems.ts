import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const MAIL_PROBLEMS = problemTypes({
  'mail-not-resent': {
    status: 409,
    title: 'Mail not resent',
    meaning:
      'The mail is under way, or was sent or dropped: one that failed, or is uncertain, is sent again.',
  },
});
