import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What callers hear of keys, sessions and principals. */
const WORDS = {
  principal_email: 'must be one e-mail address such as dana.lee@example.com, in ASCII and without quotes',
  networks_of_key: 'must be at most 50 networks as CIDR, such as 203.0.113.0/24',
  assistant_tool: 'must be the name of a tool: at most 64 lower-case letters, digits and underscores',
  search_words: 'must be at least two letters, and at most 100',
  search_limit: 'must be a whole number from 1 to {most}',
  session_over: 'The session is over: sign in again.',
  csrf_token_required: 'Send the CSRF token of GET /v1/session in X-CSRF-Token.',
  break_glass_by_key_alone:
    'The break-glass administrator lives by BREAK_GLASS_KEY alone: set or clear the variable, and restart.',
  token_refused: 'The token is unknown, expired, revoked, or its principal is disabled.',
  address_refused: 'This key may not be used from this address.',
  scope_missing: 'This key does not have the scope {scope}.',
  too_many_wrong_keys: 'Too many wrong keys came from this address: wait, then send the right one.',
  issuer_silent: 'The issuer of the token cannot be asked: try again soon.',
  key_expiry_past: 'must be in the future',
  last_key_of_administrators: 'This is the last key of the last administrator: make another first.',
  request_limit: 'At most {limit} requests a minute.',
  role_may_not: 'The role {role} may not do this ({permission}).',
  principal_supplier_unknown: 'names no supplier',
  external_subject_taken: 'Another principal has this externalSubject.',
  own_principal: 'You cannot disable your own principal.',
  last_administrator: 'This is the last administrator who can call: make another first, with a key.',
  last_officer_of_supplier: 'This is the last compliance officer of the supplier: make another first.',
  role_of_government:
    "{role} is a role of the government, and this installation is a company's: nobody here decides for it",
  no_session_but_key: 'This request came with a key, not with a session.',
  nobody_signed_in: 'Nobody is signed in.',
  token_expired: 'The token has expired: get a new one.',
  scopes_of_key:
    'must be at most 50 scopes such as applications:write or *:read: the first part of a path after /v1/, or *, and read or write',
  send_a_key: 'Send an API key: Authorization: Bearer ek_…',
  supplier_of_compliance_officer: 'belongs to whoever is of a company, who must have one',
  role_of_company: 'The role {role} is of a company whose cases are decided elsewhere (POSTURE=company).',
  functions_of_reviewers: 'Functions are of those who review: compliance_officer and reviewer.',
  function_names:
    'must be at most 20 names of lower-case letters, digits and underscores, such as empowered_official',
  agency_of_reviewer: 'belongs to an agency_reviewer, who must have one',
  name_the_supplier:
    'You are of several legal entities: name one of yours, in supplierId or in the header Ninety-Supplier.',
  no_membership: 'Ninety-Supplier names no legal entity of which you are.',
  role_required: 'must be given, or memberships',
  memberships_alone: 'says it all: leave out role, supplierId, functions and agency',
  membership_role: 'must be compliance_officer, preparer or reviewer',
  membership_twice: 'names a supplier that another membership names',
  memberships_of_company:
    'Memberships are of people of a company whose cases are decided elsewhere (POSTURE=company).',
  memberships_of_overseer: 'The role {role} is of no company, and has no memberships.',
  grant_twice: 'says what another row says',
  functions_of_one_membership: 'is of one membership: say which, in memberships',
  ended_under_way:
    'The token or the session has ended, or its principal was disabled, while the request was under way.',
} as const;

export const say = catalogue(WORDS, GERMAN);
