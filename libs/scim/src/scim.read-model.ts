import { notFound, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Column, Findable } from './filter.read-model.js';
import { conditionOf } from './filter.read-model.js';
import type { ScimQuery } from './query.js';
import { ScimGroupEntity, ScimUserEntity } from './scim.entity.js';

/** A part of what was found, and how many there are. */
export interface Found<T> {
  readonly total: number;
  readonly resources: readonly T[];
}

/** A group with the users in it. */
export interface GroupWithMembers {
  readonly group: ScimGroupEntity;
  readonly members: readonly Id[];
}

const folded = (of: Sql): Column => ({ of: sql`lower(${of})`, kind: 'folded' });
const exact = (of: Sql): Column => ({ of, kind: 'exact' });

const USERS: Findable = {
  columns: new Map<string, Column>([
    ['id', folded(sql`r.id::text`)],
    ['username', folded(sql`r.user_name`)],
    ['externalid', exact(sql`r.external_id`)],
    ['displayname', folded(sql`r.display_name`)],
    ['name.formatted', folded(sql`r.formatted_name`)],
    ['name.givenname', folded(sql`r.given_name`)],
    ['name.familyname', folded(sql`r.family_name`)],
    ['active', { of: sql`r.active`, kind: 'flag' }],
  ]),
  several: new Map([
    [
      'emails',
      {
        from: sql`jsonb_array_elements(r.emails) AS e (email)`,
        columns: new Map<string, Column>([
          ['value', folded(sql`email->>'value'`)],
          ['type', folded(sql`email->>'type'`)],
          ['primary', { of: sql`(email->>'primary')::boolean`, kind: 'flag' }],
        ]),
      },
    ],
  ]),
};

const GROUPS: Findable = {
  columns: new Map<string, Column>([
    ['id', folded(sql`r.id::text`)],
    ['displayname', folded(sql`r.display_name`)],
    ['externalid', exact(sql`r.external_id`)],
  ]),
  several: new Map([
    [
      'members',
      {
        from: sql`(SELECT user_id::text AS member FROM scim_group_member WHERE group_id = r.id) AS m`,
        columns: new Map([['value', folded(sql`member`)]]),
      },
    ],
  ]),
};

/** @throws Problem 404 */
export async function findUser(manager: EntityManager, id: Id): Promise<ScimUserEntity> {
  const user = await manager.findOneBy(ScimUserEntity, { id });
  if (!user) throw notFound('user');
  return user;
}

/** Users in the order in which they were created. */
export async function findUsers(manager: EntityManager, query: ScimQuery): Promise<Found<ScimUserEntity>> {
  const condition = query.filter ? conditionOf(query.filter, USERS) : sql`true`;
  const { total, ids } = await pageOf(manager, sql`scim_user r`, condition, query);
  const users = await manager.findBy(ScimUserEntity, { id: In(ids) });
  return { total, resources: inOrder(users, ids) };
}

/** Groups in the order in which they were created. */
export async function findGroups(manager: EntityManager, query: ScimQuery): Promise<Found<GroupWithMembers>> {
  const condition = query.filter ? conditionOf(query.filter, GROUPS) : sql`true`;
  const { total, ids } = await pageOf(manager, sql`scim_group r`, condition, query);
  const groups = inOrder(await manager.findBy(ScimGroupEntity, { id: In(ids) }), ids);
  const members = query.selection.leavesOut('members') ? new Map<Id, Id[]>() : await membersOf(manager, ids);
  return { total, resources: groups.map((group) => ({ group, members: members.get(group.id) ?? [] })) };
}

/** @throws Problem 404 */
export async function findGroup(manager: EntityManager, id: Id): Promise<GroupWithMembers> {
  const group = await manager.findOneBy(ScimGroupEntity, { id });
  if (!group) throw notFound('group');
  return { group, members: (await membersOf(manager, [id])).get(id) ?? [] };
}

/** The users in each of some groups, in the order in which they were created. */
export async function membersOf(manager: EntityManager, groups: readonly Id[]): Promise<Map<Id, Id[]>> {
  const rows = await rowsOf<{ id: Id; members: Id[] }>(
    manager,
    sql`SELECT group_id AS id, array_agg(user_id ORDER BY user_id) AS members
        FROM scim_group_member WHERE group_id = ANY(${groups}::uuid[]) GROUP BY 1`,
  );
  return new Map(rows.map(({ id, members }) => [id, members]));
}

/** The names of the groups in which each of some users is. */
export async function groupNamesOf(manager: EntityManager, users: readonly Id[]): Promise<Map<Id, string[]>> {
  const rows = await rowsOf<{ id: Id; names: string[] }>(
    manager,
    sql`SELECT m.user_id AS id, array_agg(g.display_name) AS names
        FROM scim_group_member m JOIN scim_group g ON g.id = m.group_id WHERE m.user_id = ANY(${users}::uuid[]) GROUP BY 1`,
  );
  return new Map(rows.map(({ id, names }) => [id, names]));
}

/** The users who are in any group of one of some names, letter for letter. */
export async function membersByGroupName(manager: EntityManager, names: readonly string[]): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT DISTINCT m.user_id AS id FROM scim_group_member m JOIN scim_group g ON g.id = m.group_id
        WHERE g.display_name = ANY(${names}::text[]) ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
}

async function pageOf(
  manager: EntityManager,
  from: Sql,
  condition: Sql,
  { startIndex, count }: ScimQuery,
): Promise<{ readonly total: number; readonly ids: readonly Id[] }> {
  const row = await rowOf<{ total: number; ids: Id[] | null }>(
    manager,
    sql`SELECT (SELECT count(*)::int FROM ${from} WHERE ${condition}) AS total,
          (SELECT array_agg(id ORDER BY id) FROM (SELECT r.id FROM ${from} WHERE ${condition}
             ORDER BY r.id OFFSET ${startIndex - 1} LIMIT ${count}) AS page) AS ids`,
  );
  return { total: row?.total ?? 0, ids: row?.ids ?? [] };
}

function inOrder<T extends { readonly id: Id }>(found: readonly T[], ids: readonly Id[]): T[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
