import { newId, notFound, rowsOf, run, sql, violatedConstraint } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { unknownMember } from './group.js';
import type { GroupAttributes } from './group.js';
import { refused } from './refusals.js';
import { ScimGroupEntity, ScimUserEntity } from './scim.entity.js';
import { say } from './sentences.js';
import type { UserAttributes } from './user.js';

const FOR_CHANGE = { mode: 'for_no_key_update' } as const;

/** @throws Problem 404 */
export async function lockUser(tx: EntityManager, id: Id): Promise<ScimUserEntity> {
  const user = await tx.findOne(ScimUserEntity, { where: { id }, lock: FOR_CHANGE });
  if (!user) throw notFound('user');
  return user;
}

/** Users by their ids, in the order in which they were created. */
export function usersById(tx: EntityManager, ids: readonly Id[]): Promise<ScimUserEntity[]> {
  return tx.find(ScimUserEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
}

/** @throws Problem 409 for a name, or an id of the directory's, that another has */
export async function insertUser(tx: EntityManager, attributes: UserAttributes): Promise<ScimUserEntity> {
  const now = new Date();
  const standing = { personId: null, version: 1, createdAt: now, changedAt: now };
  const user = tx.create(ScimUserEntity, { id: newId(), ...attributes, ...standing });
  await unlessTaken(() => tx.insert(ScimUserEntity, user));
  return user;
}

/** Counts a change, and keeps it. @throws as `insertUser` */
export async function saveUser(tx: EntityManager, user: ScimUserEntity): Promise<void> {
  user.version += 1;
  user.changedAt = new Date();
  await unlessTaken(() => tx.save(user));
}

/** Keeps whose a user is: nothing that the directory reads. */
export async function linkUser(tx: EntityManager, { id, personId }: ScimUserEntity): Promise<void> {
  await unlessTaken(() => tx.update(ScimUserEntity, { id }, { personId }));
}

/** Remembers that it was the directory that disabled somebody, beyond what it says of them. */
export function keepDisabled(tx: EntityManager, personId: Id): Promise<void> {
  return run(tx, sql`INSERT INTO scim_disabled (person_id) VALUES (${personId}) ON CONFLICT DO NOTHING`);
}

/** Forgets that it was; answers whether it was. */
export async function forgetDisabled(tx: EntityManager, personId: Id): Promise<boolean> {
  const forgotten = sql`DELETE FROM scim_disabled WHERE person_id = ${personId} RETURNING person_id`;
  return (await rowsOf(tx, forgotten)).length > 0;
}

/** Forgets a user, in all groups too. */
export async function deleteUser(tx: EntityManager, id: Id): Promise<void> {
  await run(
    tx,
    sql`WITH out_of AS (DELETE FROM scim_group_member WHERE user_id = ${id} RETURNING group_id)
      UPDATE scim_group SET version = version + 1, changed_at = now() WHERE id IN (SELECT group_id FROM out_of)`,
  );
  await tx.delete(ScimUserEntity, { id });
}

/** @throws Problem 404 */
export async function lockGroup(tx: EntityManager, id: Id): Promise<ScimGroupEntity> {
  const group = await tx.findOne(ScimGroupEntity, { where: { id }, lock: FOR_CHANGE });
  if (!group) throw notFound('group');
  return group;
}

/** @throws Problem 409 for a name that another has */
export async function insertGroup(
  tx: EntityManager,
  { displayName, externalId }: GroupAttributes,
): Promise<ScimGroupEntity> {
  const now = new Date();
  const made = { id: newId(), displayName, externalId, version: 1, createdAt: now, changedAt: now };
  const group = tx.create(ScimGroupEntity, made);
  await unlessTaken(() => tx.insert(ScimGroupEntity, group));
  return group;
}

/** Counts a change, and keeps it. @throws as `insertGroup` */
export async function saveGroup(tx: EntityManager, group: ScimGroupEntity): Promise<void> {
  group.version += 1;
  group.changedAt = new Date();
  await unlessTaken(() => tx.save(group));
}

export async function deleteGroup(tx: EntityManager, id: Id): Promise<void> {
  await run(tx, sql`DELETE FROM scim_group_member WHERE group_id = ${id}`);
  await tx.delete(ScimGroupEntity, { id });
}

/** @throws Problem 400 for one that is no user */
export async function addMembers(tx: EntityManager, groupId: Id, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  const added = await rowsOf<{ id: Id }>(
    tx,
    sql`INSERT INTO scim_group_member (group_id, user_id)
      SELECT ${groupId}, u.id FROM scim_user u WHERE u.id = ANY(${ids}::uuid[]) RETURNING user_id AS id`,
  );
  const known = new Set(added.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw unknownMember(unknown);
}

export async function removeMembers(tx: EntityManager, groupId: Id, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await run(
    tx,
    sql`DELETE FROM scim_group_member WHERE group_id = ${groupId} AND user_id = ANY(${ids}::uuid[])`,
  );
}

const TAKEN = new Map([
  ['scim_user_name', () => say('scim_user_name_taken')],
  ['scim_user_external', () => say('scim_external_id_taken')],
  ['scim_user_person', () => say('scim_person_taken')],
  ['scim_group_name', () => say('scim_group_name_taken')],
]);

async function unlessTaken(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const taken = TAKEN.get(violatedConstraint(error) ?? '');
    throw taken ? refused('uniqueness', taken()) : error;
  }
}
