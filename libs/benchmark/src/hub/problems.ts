import { problemTypes } from '@ninety/platform';

/** The kinds of problems of a hub. */
export const HUB_PROBLEMS = problemTypes({
  'hub-member-left': {
    status: 409,
    title: 'Member has left',
    meaning: 'This membership has ended. A company that comes back is a member of its own.',
  },
  'hub-contribution-known': {
    status: 409,
    title: 'Contribution there already',
    meaning:
      'A contribution of this id, or of this sequence or a higher one, was received from this contributor. Nothing was changed.',
  },
  'hub-key-known': {
    status: 409,
    title: 'Key of another member',
    meaning: 'One of these keys is another member’s, present or past: a company is one member.',
  },
});
