import { isId, isText } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { Filter } from './grammar.js';
import { assertChangeable, attributesOf, isObject, operationsOf, singleOf } from './patch.js';
import type { Operation } from './patch.js';
import { refused } from './refusals.js';
import { say } from './sentences.js';

export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** What is kept of what a directory says of a group. */
export interface GroupAttributes {
  readonly displayName: string;
  readonly externalId: string | null;
  /** The users in it, by their ids. */
  readonly members: ReadonlySet<Id>;
}

interface Draft {
  displayName: string;
  externalId: string | null;
  readonly members: Set<Id>;
}

const LONGEST = 255;
/** More are not in one request, which has a mebibyte. */
const MOST_MEMBERS = 20_000;

/** A group that is sent whole. @throws Problem 400 */
export function readGroup(body: unknown): GroupAttributes {
  const nothing = { displayName: '', externalId: null, members: new Set<Id>() };
  return applied(nothing, attributesOf(body, GROUP_SCHEMA));
}

/** What becomes of a group by a PATCH. @throws Problem 400 */
export function readGroupPatch(body: unknown): (group: GroupAttributes) => GroupAttributes {
  const operations = operationsOf(body);
  return (group) => {
    operations.forEach(assertChangeable);
    return applied(group, operations);
  };
}

function applied(group: GroupAttributes, operations: readonly Operation[]): GroupAttributes {
  const draft: Draft = { ...group, members: new Set(group.members) };
  for (const operation of operations) apply(draft, operation);
  if (draft.displayName === '')
    throw refused('invalidValue', say('scim_required', { attribute: 'displayName' }));
  return draft;
}

function apply(draft: Draft, operation: Operation): void {
  const { path, op, value } = operation;
  const given = op === 'remove' ? null : singleOf(value);
  if (path.attribute === 'displayname') draft.displayName = textOf('displayName', given) ?? '';
  else if (path.attribute === 'externalid') draft.externalId = textOf('externalId', given);
  else if (path.attribute === 'members') changeMembers(draft.members, operation);
}

function textOf(attribute: string, value: unknown): string | null {
  if (value == null || value === '') return null;
  if (!isText(value) || value.length > LONGEST || value.trim() === '')
    throw refused('invalidValue', say('scim_text', { attribute, most: LONGEST }));
  return value;
}

function changeMembers(members: Set<Id>, { op, path, value }: Operation): void {
  if (path.within !== null && op !== 'remove')
    throw refused('noTarget', say('scim_no_target', { path: 'members[…]' }));
  if (path.within !== null) return removeSome(members, path.within);
  if (op === 'replace' || (op === 'remove' && value == null)) members.clear();
  for (const id of value == null ? [] : idsOf(value))
    if (op === 'remove') members.delete(id);
    else members.add(id);
}

/** One is taken out of thousands without a look at each, for a request may do so a thousand times. */
function removeSome(members: Set<Id>, filter: Filter): void {
  const isOne = filter.kind === 'compare' && filter.operator === 'eq' && filter.path === 'value';
  if (isOne) members.delete(String(filter.value).toLowerCase());
  else if (filter.kind === 'or') for (const one of filter.all) removeSome(members, one);
  else throw refused('invalidFilter', say('scim_member_filter'));
}

function idsOf(value: unknown): Id[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MOST_MEMBERS)
    throw refused('tooMany', say('scim_list', { attribute: 'members', most: MOST_MEMBERS }));
  return list.map((one) => {
    const id = isObject(one) ? one.value : one;
    if (!isId(id)) throw unknownMember(id);
    return id.toLowerCase();
  });
}

/** A member that is no user, or none of those that were created here. */
export function unknownMember(id: unknown) {
  return refused('invalidValue', say('scim_member', { value: String(id).slice(0, 100) }));
}
