import { isMailAddress, isText } from '@ninety/platform';
import type { Filter } from './grammar.js';
import { matches } from './matching.js';
import { assertChangeable, attributesOf, isObject, operationsOf, singleOf } from './patch.js';
import type { Operation } from './patch.js';
import { refused } from './refusals.js';
import { say } from './sentences.js';

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** An e-mail address of somebody, as the directory says it. */
export interface Email {
  readonly value: string;
  readonly type: string | null;
  readonly primary: boolean;
}

/** What is kept of what a directory says of somebody; whatever else it says is not taken in. */
export interface UserAttributes {
  userName: string;
  externalId: string | null;
  displayName: string | null;
  formattedName: string | null;
  givenName: string | null;
  familyName: string | null;
  emails: Email[];
  active: boolean;
}

type TextName = Exclude<keyof UserAttributes, 'emails' | 'active'>;

/** By the names of RFC 7643, section 4.1, in small letters. */
const TEXTS: ReadonlyMap<string, TextName> = new Map([
  ['username', 'userName'],
  ['externalid', 'externalId'],
  ['displayname', 'displayName'],
  ['name.formatted', 'formattedName'],
  ['name.givenname', 'givenName'],
  ['name.familyname', 'familyName'],
]);
const LONGEST = 255;
const LONGEST_NAME = 200;
const MOST_EMAILS = 20;

const NOTHING: UserAttributes = {
  userName: '',
  externalId: null,
  displayName: null,
  formattedName: null,
  givenName: null,
  familyName: null,
  emails: [],
  active: true,
};

/** A user that is sent whole. @throws Problem 400 */
export function readUser(body: unknown): UserAttributes {
  return applied(NOTHING, attributesOf(body, USER_SCHEMA));
}

/** What becomes of a user by a PATCH. @throws Problem 400 */
export function readUserPatch(body: unknown): (user: UserAttributes) => UserAttributes {
  const operations = operationsOf(body);
  return (user) => {
    operations.forEach(assertChangeable);
    return applied(user, operations);
  };
}

/** How somebody is called: as whom others know them. */
export function nameOf(user: UserAttributes): string {
  const { displayName, formattedName, givenName, familyName, userName } = user;
  const parts = [givenName, familyName].filter((part) => part !== null).join(' ');
  return (displayName ?? formattedName ?? (parts || userName)).slice(0, LONGEST_NAME);
}

/** Where mails to somebody go; null: to no address that every server takes. */
export function mailAddressOf({ emails }: UserAttributes): string | null {
  const first =
    emails.find(({ primary }) => primary) ?? emails.find(({ type }) => type === 'work') ?? emails[0];
  return first && isMailAddress(first.value) ? first.value : null;
}

function applied(user: UserAttributes, operations: readonly Operation[]): UserAttributes {
  const draft = { ...user };
  for (const operation of operations) apply(draft, operation);
  if (draft.userName === '') throw refused('invalidValue', say('scim_required', { attribute: 'userName' }));
  return draft;
}

function apply(draft: UserAttributes, operation: Operation): void {
  const { path, op, value } = operation;
  const full = path.sub === null ? path.attribute : `${path.attribute}.${path.sub}`;
  const text = TEXTS.get(full);
  if (text) setText(draft, text, op === 'remove' ? null : singleOf(value));
  else if (full === 'active') draft.active = op === 'remove' ? true : flagOf(singleOf(value), 'active');
  else if (full === 'name') setName(draft, op === 'remove' ? null : value);
  else if (path.attribute === 'emails') draft.emails = emailsAfter(draft.emails, operation);
}

function setText(draft: UserAttributes, name: TextName, value: unknown): void {
  const text = value === '' || value == null ? null : value;
  if (text !== null && (!isText(text) || text.length > LONGEST))
    throw refused('invalidValue', say('scim_text', { attribute: name, most: LONGEST }));
  if (name !== 'userName') draft[name] = text;
  else if (text?.trim()) draft.userName = text;
  else throw refused('invalidValue', say('scim_required', { attribute: 'userName' }));
}

function setName(draft: UserAttributes, value: unknown): void {
  if (value !== null && !isObject(value))
    throw refused('invalidValue', say('scim_complex', { attribute: 'name' }));
  const given = new Map(Object.entries(value ?? {}).map(([name, one]) => [name.toLowerCase(), one]));
  for (const [full, name] of TEXTS) {
    const sub = /^name\.(.+)$/.exec(full)?.[1];
    if (sub !== undefined && (value === null || given.has(sub))) setText(draft, name, given.get(sub));
  }
}

function flagOf(value: unknown, attribute: string): boolean {
  const text = typeof value === 'boolean' || typeof value === 'string' ? String(value).toLowerCase() : '';
  if (text !== 'true' && text !== 'false') throw refused('invalidValue', say('scim_flag', { attribute }));
  return text === 'true';
}

function emailsAfter(emails: readonly Email[], { op, path, value }: Operation): Email[] {
  if (path.within !== null) return ofSome(emails, { op, path, value }, path.within);
  if (path.sub !== null) {
    const said = partOf(path.sub, op === 'remove' ? null : value);
    return checked(emailsOf(emails.map((email) => ({ ...email, ...said }))));
  }
  if (op === 'remove' && value == null) return [];
  const given = emailsOf(value);
  const others = emails.filter((one) => !given.some((two) => isSame(one, two)));
  if (op === 'remove') return others;
  return checked(op === 'replace' ? given : [...others, ...given]);
}

/** Those for which a filter holds are changed; where there is none of a type that is to have a value, there is one then. */
function ofSome(emails: readonly Email[], { op, path, value }: Operation, within: Filter): Email[] {
  const isMeant = ({ value: address, type, primary }: Email) =>
    matches(within, (name) =>
      new Map<string, unknown>([
        ['value', address],
        ['type', type],
        ['primary', primary],
      ]).get(name),
    );
  if (op === 'remove' && path.sub === null) return emails.filter((email) => !isMeant(email));
  const said = path.sub === null ? partsOf(value) : partOf(path.sub, op === 'remove' ? null : value);
  if (op === 'remove' || emails.some(isMeant))
    return checked(emails.flatMap((email) => (isMeant(email) ? emailsOf([{ ...email, ...said }]) : email)));
  const isOfType = within.kind === 'compare' && within.operator === 'eq' && within.path === 'type';
  if (!isOfType) throw refused('noTarget', say('scim_no_target', { path: 'emails[…]' }));
  return checked([...emails, ...emailsOf([{ type: within.value, ...said }])]);
}

/** What of an address is kept, as far as it is said. */
type EmailParts = Partial<Record<keyof Email, unknown>>;

function partsOf(value: unknown): EmailParts {
  if (!isObject(value)) return { value: singleOf(value) };
  return Object.assign({}, ...Object.entries(value).map(([name, one]) => partOf(name, one))) as EmailParts;
}

function partOf(name: string, value: unknown): EmailParts {
  const single = singleOf(value);
  const known = new Map<string, EmailParts>([
    ['value', { value: single }],
    ['type', { type: single }],
    ['primary', { primary: single }],
  ]);
  return known.get(name.toLowerCase()) ?? {};
}

/** The last that is said to be the primary one is it. */
function checked(emails: readonly Email[]): Email[] {
  if (emails.length > MOST_EMAILS) throw badEmails();
  const primary = emails.findLastIndex((email) => email.primary);
  return emails.map((email, index) => ({ ...email, primary: index === primary }));
}

function emailsOf(value: unknown): Email[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MOST_EMAILS || !list.every(isObject)) throw badEmails();
  return list.map((one) => {
    const { value: address, type, primary } = partsOf(one);
    if (!isText(address) || address === '' || address.length > LONGEST) throw badEmails();
    if (type != null && (!isText(type) || type.length > LONGEST)) throw badEmails();
    return {
      value: address,
      type: type ?? null,
      primary: primary == null ? false : flagOf(primary, 'primary'),
    };
  });
}

function isSame(one: Email, two: Email): boolean {
  return one.value.toLowerCase() === two.value.toLowerCase();
}

function badEmails() {
  return refused('invalidValue', say('scim_list', { attribute: 'emails', most: MOST_EMAILS }));
}
