import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const ACCESS_PROBLEMS = problemTypes({
  'last-administrator': {
    status: 409,
    title: 'Last administrator',
    meaning: 'It would leave no administrator who can call: make another first, with a key.',
  },
  'no-group-grants': {
    status: 409,
    title: 'No groups',
    meaning:
      "Groups of a directory make people of companies something; an office's people are given by its administrators.",
  },
  'last-compliance-officer': {
    status: 409,
    title: 'Last compliance officer',
    meaning: 'It would leave the supplier without a compliance officer: make another first.',
  },
  'external-subject-taken': {
    status: 409,
    title: 'External subject taken',
    meaning: 'Another principal has this externalSubject.',
  },
  'not-a-session': {
    status: 409,
    title: 'Not a session',
    meaning: 'The request came with a key, and a session was meant.',
  },
  'break-glass-administrator': {
    status: 409,
    title: 'Break-glass administrator',
    meaning: 'The administrator of emergencies lives by BREAK_GLASS_KEY alone.',
  },
  'insufficient-scope': {
    status: 403,
    title: 'Insufficient scope',
    meaning: 'The key has not the scope that is needed; the detail names it. RFC 6750, 3.1.',
  },
  'locked-out': {
    status: 429,
    title: 'Locked out',
    meaning: 'Too many wrong keys came from this address; Retry-After says when to come again.',
  },
  'issuer-unavailable': {
    status: 503,
    title: 'Issuer unavailable',
    meaning: 'The issuer of the token cannot be asked: nothing is known of the token; try again soon.',
  },
});
