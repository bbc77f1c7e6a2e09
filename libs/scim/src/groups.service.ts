import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GroupAttributes } from './group.js';
import { ScimPeople } from './people.js';
import type { ScimQuery } from './query.js';
import type { ScimGroupEntity } from './scim.entity.js';
import { findGroup, findGroups, membersOf } from './scim.read-model.js';
import type { Found, GroupWithMembers } from './scim.read-model.js';
import { addMembers, deleteGroup, insertGroup, lockGroup, removeMembers, saveGroup } from './scim.store.js';

/** What becomes of a group. */
export type GroupChange = (group: GroupAttributes) => GroupAttributes;

/** So many members who came or went are named in the record, and all are counted. */
const MOST_NAMED = 100;

/** The groups of a directory, which give people what the table of grants says. */
@Injectable()
export class ScimGroupsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly people: ScimPeople,
  ) {}

  list(caller: Principal, query: ScimQuery): Promise<Found<GroupWithMembers>> {
    assertMay(caller, 'principals.read');
    return findGroups(this.database.reader, query);
  }

  get(caller: Principal, id: Id): Promise<GroupWithMembers> {
    assertMay(caller, 'principals.read');
    return findGroup(this.database.reader, id);
  }

  /** @throws Problem 409 for a displayName that another has, 400 for a member that is no user */
  async create(caller: Principal, body: Unvalidated<GroupAttributes>): Promise<GroupWithMembers> {
    const creating = { caller, permission: 'principals.manage', body } as const;
    return performNew(this.database, creating, async (tx, attributes) => {
      await this.people.takeTurn(tx);
      const group = await insertGroup(tx, attributes);
      const members = [...attributes.members];
      await addMembers(tx, group.id, members);
      await this.audit.record(tx, caller, 'scim_group.created', `scim-groups/${group.id}`, {
        displayName: group.displayName,
        added: summary(members),
      });
      await this.people.groupChanged(tx, caller, [group.displayName], members);
      return { group, members };
    });
  }

  /** @throws Problem 404, 400 and 409 as `create`, and 409 where no administrator would be left */
  async change(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<GroupChange>,
  ): Promise<GroupWithMembers> {
    assertMay(caller, 'principals.manage');
    const changing = { ...this.found(caller, id, version), body } as const;
    return perform(this.database, changing, async (tx, { group, members }, change) => {
      const before = new Set(members);
      const wanted = change({ ...group, members: before });
      const added = [...wanted.members].filter((one) => !before.has(one));
      const removed = members.filter((one) => !wanted.members.has(one));
      const { displayName: calledBefore } = group;
      const isRenamed = calledBefore !== wanted.displayName;
      const isSame = !isRenamed && group.externalId === wanted.externalId;
      if (isSame && added.length + removed.length === 0) return { group, members };
      group.displayName = wanted.displayName;
      group.externalId = wanted.externalId;
      await saveGroup(tx, group);
      await removeMembers(tx, id, removed);
      await addMembers(tx, id, added);
      await this.audit.record(tx, caller, 'scim_group.edited', `scim-groups/${id}`, {
        displayName: group.displayName,
        added: summary(added),
        removed: summary(removed),
      });
      const concerned = isRenamed ? [...new Set([...members, ...added])] : [...added, ...removed];
      await this.people.groupChanged(tx, caller, [calledBefore, wanted.displayName], concerned);
      return { group, members: [...wanted.members].sort() };
    });
  }

  /** @throws Problem 404, and 409 where no administrator would be left */
  async delete(caller: Principal, id: Id, version: Version | null): Promise<void> {
    assertMay(caller, 'principals.manage');
    await perform(this.database, this.found(caller, id, version), async (tx, { group, members }) => {
      await deleteGroup(tx, id);
      await this.audit.record(tx, caller, 'scim_group.deleted', `scim-groups/${id}`, {
        displayName: group.displayName,
        removed: summary(members),
      });
      await this.people.groupChanged(tx, caller, [group.displayName], members);
    });
  }

  private found(caller: Principal, id: Id, named: Version | null) {
    return {
      caller,
      find: async (tx: EntityManager): Promise<GroupWithMembers> => {
        await this.people.takeTurn(tx);
        const group = await lockGroup(tx, id);
        return { group, members: (await membersOf(tx, [id])).get(id) ?? [] };
      },
      permission: 'principals.manage',
      version: { of: ({ group }: { readonly group: ScimGroupEntity }) => group.version, named },
    } as const;
  }
}

function summary(members: readonly Id[]): object {
  return { count: members.length, users: members.slice(0, MOST_NAMED) };
}
