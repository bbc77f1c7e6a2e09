import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const SCREENING_PROBLEMS = problemTypes({
  'suppression-ended': {
    status: 409,
    title: 'Suppression ended',
    meaning: 'The suppression has ended already.',
  },
  'suppressed-already': {
    status: 409,
    title: 'Suppressed already',
    meaning: 'The party is suppressed for this entry already.',
  },
  'alert-adjudicated': { status: 409, title: 'Alert adjudicated', meaning: 'The alert was judged already.' },
  'no-list-in-force': {
    status: 409,
    title: 'No list in force',
    meaning: 'No version of the Entity List is in force: there is nothing to screen against.',
  },
  'screening-batch-over': {
    status: 409,
    title: 'Batch over',
    meaning: 'The batch has ended or was cancelled.',
  },
});
