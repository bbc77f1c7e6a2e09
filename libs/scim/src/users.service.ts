import { isDeepStrictEqual } from 'node:util';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ScimPeople } from './people.js';
import type { ScimQuery } from './query.js';
import type { ScimUserEntity } from './scim.entity.js';
import { findUser, findUsers } from './scim.read-model.js';
import type { Found } from './scim.read-model.js';
import { deleteUser, insertUser, lockUser, saveUser } from './scim.store.js';
import { mailAddressOf } from './user.js';
import type { UserAttributes } from './user.js';

/** What becomes of a user. */
export type UserChange = (user: UserAttributes) => UserAttributes;

/** The users of a directory. */
@Injectable()
export class ScimUsersService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly people: ScimPeople,
  ) {}

  list(caller: Principal, query: ScimQuery): Promise<Found<ScimUserEntity>> {
    assertMay(caller, 'principals.read');
    return findUsers(this.database.reader, query);
  }

  get(caller: Principal, id: Id): Promise<ScimUserEntity> {
    assertMay(caller, 'principals.read');
    return findUser(this.database.reader, id);
  }

  /** @throws Problem 409 for a userName, or an externalId, that another has */
  async create(caller: Principal, body: Unvalidated<UserAttributes>): Promise<ScimUserEntity> {
    const creating = { caller, permission: 'principals.manage', body } as const;
    return performNew(this.database, creating, async (tx, attributes) => {
      await this.people.takeTurn(tx);
      const user = await insertUser(tx, attributes);
      await this.audit.record(tx, caller, 'scim_user.created', `scim-users/${user.id}`, {
        active: user.active,
      });
      await this.people.userChanged(tx, caller, user);
      return user;
    });
  }

  /** @throws Problem 404, 409 as `create`, and where no administrator would be left */
  async change(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<UserChange>,
  ): Promise<ScimUserEntity> {
    assertMay(caller, 'principals.manage');
    const changing = { ...this.found(caller, id, version), body } as const;
    return perform(this.database, changing, async (tx, user, change) => {
      const hadEmail = mailAddressOf(user) !== null;
      const changed = changedNames(user, change(user));
      if (changed.length === 0) return user;
      await saveUser(tx, user);
      await this.audit.record(tx, caller, 'scim_user.edited', `scim-users/${id}`, {
        // Which changed, and not to what: the record goes where nobody's name and address should.
        changed,
        active: user.active,
      });
      await this.people.userChanged(tx, caller, user, hadEmail);
      return user;
    });
  }

  /** Forgets a user, and disables who it is. @throws Problem 404, and 409 where no administrator would be left */
  async delete(caller: Principal, id: Id, version: Version | null): Promise<void> {
    assertMay(caller, 'principals.manage');
    await perform(this.database, this.found(caller, id, version), async (tx, user) => {
      await this.people.userGoes(tx, caller, user);
      await deleteUser(tx, id);
      await this.audit.record(tx, caller, 'scim_user.deleted', `scim-users/${id}`, {});
    });
  }

  private found(caller: Principal, id: Id, named: Version | null) {
    return {
      caller,
      find: async (tx: EntityManager) => {
        await this.people.takeTurn(tx);
        return lockUser(tx, id);
      },
      permission: 'principals.manage',
      version: { of: (user: ScimUserEntity) => user.version, named },
    } as const;
  }
}

/** Gives a user what it is to have; answers which of it is otherwise. */
function changedNames(user: ScimUserEntity, wanted: UserAttributes): string[] {
  const before = new Map<string, unknown>(Object.entries(user));
  const changed = Object.entries(pick(wanted)).filter(
    ([name, value]) => !isDeepStrictEqual(value, before.get(name)),
  );
  Object.assign(user, pick(wanted));
  return changed.map(([name]) => name);
}

function pick(attributes: UserAttributes): UserAttributes {
  const { userName, externalId, displayName, formattedName, givenName, familyName, emails, active } =
    attributes;
  return { userName, externalId, displayName, formattedName, givenName, familyName, emails, active };
}
