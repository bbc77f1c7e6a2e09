import type { Id } from '@ninety/platform';
import { GROUP_SCHEMA } from './group.js';
import type { ScimGroupEntity, ScimUserEntity } from './scim.entity.js';
import type { Found } from './scim.read-model.js';
import { USER_SCHEMA } from './user.js';

const LIST_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

/** The address of `/scim/v2`, by which resources refer to each other. */
export function baseOf(origin: string): string {
  return `${origin}/scim/v2`;
}

/** The version of a resource, as its ETag and in its `meta`. */
export function tagOf({ version }: { readonly version: number }): string {
  return `W/"${version}"`;
}

/** @param base the address of `/scim/v2` */
export function userView(user: ScimUserEntity, base: string) {
  const { id, userName, externalId, displayName, formattedName, givenName, familyName, emails, active } =
    user;
  const name = told({ formatted: formattedName, givenName, familyName });
  return told({
    schemas: [USER_SCHEMA],
    id,
    externalId,
    userName,
    name: Object.keys(name).length > 0 ? name : null,
    displayName,
    emails:
      emails.length > 0 ? emails.map(({ value, type, primary }) => told({ value, type, primary })) : null,
    active,
    ...metaOf('User', user, base),
  });
}

/** @param members the users in it, by their ids */
export function groupView(group: ScimGroupEntity, members: readonly Id[], base: string) {
  const { id, externalId, displayName } = group;
  return told({
    schemas: [GROUP_SCHEMA],
    id,
    externalId,
    displayName,
    members: members.map((value) => ({ value, type: 'User', $ref: `${base}/Users/${value}` })),
    ...metaOf('Group', group, base),
  });
}

/** RFC 7644, section 3.4.2. */
export function listOf<T>(
  { total, resources }: Found<T>,
  startIndex: number,
  view: (one: T) => object,
): object {
  return {
    schemas: [LIST_SCHEMA],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources.map(view),
  };
}

function metaOf(resourceType: 'User' | 'Group', of: ScimUserEntity | ScimGroupEntity, base: string) {
  return {
    meta: {
      resourceType,
      created: of.createdAt.toISOString(),
      lastModified: of.changedAt.toISOString(),
      location: `${base}/${resourceType}s/${of.id}`,
      version: tagOf(of),
    },
  };
}

/** What is not there is not said. RFC 7643, section 2.5. */
function told<T extends object>(resource: T): T {
  return Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== null)) as T;
}
