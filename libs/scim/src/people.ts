import { DirectoryPeople, GroupGrantsSubscriber } from '@ninety/access';
import type { DirectoryEntry, Principal } from '@ninety/access';
import { CONFIG } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ScimUserEntity } from './scim.entity.js';
import { groupNamesOf, membersByGroupName } from './scim.read-model.js';
import { forgetDisabled, keepDisabled, linkUser, usersById } from './scim.store.js';
import { mailAddressOf, nameOf } from './user.js';

/** What people are here follows what the directory says of them, of its groups, and what those give. */
@Injectable()
export class ScimPeople extends GroupGrantsSubscriber {
  constructor(
    private readonly people: DirectoryPeople,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  takeTurn(tx: EntityManager): Promise<void> {
    return this.people.takeTurn(tx);
  }

  /** @param hadEmail whether the directory said before where mails to them go */
  async userChanged(
    tx: EntityManager,
    caller: Principal,
    user: ScimUserEntity,
    hadEmail = false,
  ): Promise<void> {
    const groups = (await groupNamesOf(tx, [user.id])).get(user.id) ?? [];
    const entry = this.entryOf(user, groups, hadEmail);
    const known = await this.people.whose(tx, entry);
    // First, for what ends of somebody who is disabled comes back disabled.
    if (known !== null && user.active && (await forgetDisabled(tx, known)))
      await this.people.enable(tx, caller, known);
    const personId = await this.people.follow(tx, caller, entry);
    if (personId === null) return;
    if (personId !== user.personId) await linkUser(tx, { ...user, personId });
    if (!user.active) await this.disable(tx, caller, personId);
  }

  /** Of a user who is to be forgotten. */
  async userGoes(tx: EntityManager, caller: Principal, { personId }: ScimUserEntity): Promise<void> {
    if (personId !== null) await this.disable(tx, caller, personId);
  }

  /**
   * Some users came into a group, or went, or it is called otherwise from now on.
   *
   * @param names what it is called, and was
   */
  async groupChanged(
    tx: EntityManager,
    caller: Principal,
    names: readonly string[],
    ids: readonly Id[],
  ): Promise<void> {
    // Of most groups of a directory there is nothing here, however many are in them.
    if (await this.people.areGranted(tx, names)) await this.follow(tx, caller, ids);
  }

  private async follow(tx: EntityManager, caller: Principal, ids: readonly Id[]): Promise<void> {
    const groups = await groupNamesOf(tx, ids);
    for (const user of await usersById(tx, ids)) {
      const entry = this.entryOf(user, groups.get(user.id) ?? [], false);
      const personId = user.active ? await this.people.follow(tx, caller, entry) : user.personId;
      if (personId !== user.personId) await linkUser(tx, { ...user, personId });
    }
  }

  override async grantsChanged(
    tx: EntityManager,
    caller: Principal,
    groups: readonly string[],
  ): Promise<void> {
    await this.takeTurn(tx);
    await this.follow(tx, caller, await membersByGroupName(tx, groups));
  }

  private async disable(tx: EntityManager, caller: Principal, personId: Id): Promise<void> {
    if (await this.people.disable(tx, caller, personId)) await keepDisabled(tx, personId);
  }

  private entryOf(user: ScimUserEntity, groups: readonly string[], hadEmail: boolean): DirectoryEntry {
    const { personId, active: isActive } = user;
    const email = mailAddressOf(user);
    return {
      personId,
      subject: user[this.config.scimSubject],
      name: nameOf(user),
      ...(email !== null || hadEmail ? { email } : {}),
      isActive,
      groups,
    };
  }
}
