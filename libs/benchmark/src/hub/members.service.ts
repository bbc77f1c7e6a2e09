import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, newId, OfficeClock, pageBy, problemOf } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { say } from '../sentences.js';
import type { HubMemberKeysDto, RegisterHubMemberDto } from './hub.contract.js';
import type { ListedReceived, Member } from './hub.js';
import {
  allMembers,
  insertMember,
  listedMembers,
  listedReceived,
  lockHubState,
  lockMember,
  updateMember,
} from './hub.store.js';
import { keptKeys, shareKey } from './member-keys.js';
import type { MemberKeys } from './member-keys.js';
import { HUB_PROBLEMS } from './problems.js';

/** Who takes part at this hub: each a company, by keys of its own. */
@Injectable()
export class HubMembers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
  ) {}

  list(caller: Principal, query: PageQuery): Promise<Page<Member>> {
    assertMay(caller, 'hub.read');
    return pageBy(query, BY_ID, (before, count) =>
      listedMembers(this.database.reader, before?.[0] ?? null, count),
    );
  }

  /** Without their cells: the operator has no need of them. */
  contributions(caller: Principal, id: Id, query: PageQuery): Promise<Page<ListedReceived>> {
    assertMay(caller, 'hub.read');
    return pageBy(query, BY_ID, (before, count) =>
      listedReceived(this.database.reader, id, before?.[0] ?? null, count),
    );
  }

  /** @throws Problem 409 where a key is another member's */
  register(caller: Principal, body: Unvalidated<RegisterHubMemberDto>): Promise<Member> {
    const registering = { caller, permission: 'hub.manage', body } as const;
    return performNew(this.database, registering, async (tx, { name, keys }) => {
      await lockHubState(tx);
      await assertOwnKeys(tx, null, keys);
      const member: Member = {
        id: newId(),
        name,
        keys: keptKeys(keys),
        version: 1,
        registeredBy: caller.id,
        registeredAt: await this.clock.now(),
        leftAt: null,
      };
      await insertMember(tx, member);
      await this.tell(tx, caller, 'hub_member.registered', member);
      return member;
    });
  }

  /** What was signed by the keys before stays received. @throws Problem 409 where a key is another member's */
  setKeys(caller: Principal, id: Id, body: Unvalidated<HubMemberKeysDto>): Promise<Member> {
    return perform(this.database, { ...this.changing(caller, id), body }, async (tx, member, { keys }) => {
      await assertOwnKeys(tx, id, keys);
      return this.change(tx, caller, 'hub_member.keys_set', { ...member, keys: keptKeys(keys) });
    });
  }

  /** From now on what it told counts no more; what was published stays as the rule has it. */
  leave(caller: Principal, id: Id): Promise<Member> {
    return perform(this.database, this.changing(caller, id), async (tx, member) =>
      this.change(tx, caller, 'hub_member.left', { ...member, leftAt: await this.clock.now() }),
    );
  }

  private changing(caller: Principal, id: Id) {
    return {
      caller,
      find: async (tx: EntityManager) => {
        await lockHubState(tx);
        return lockMember(tx, id);
      },
      permission: 'hub.manage',
      state: assertTakesPart,
    } as const;
  }

  private async change(
    tx: EntityManager,
    caller: Principal,
    action: 'hub_member.keys_set' | 'hub_member.left',
    member: Member,
  ): Promise<Member> {
    const changed = { ...member, version: member.version + 1 };
    await updateMember(tx, changed);
    await this.tell(tx, caller, action, changed);
    return changed;
  }

  private async tell(
    tx: EntityManager,
    caller: Principal,
    action: 'hub_member.registered' | 'hub_member.keys_set' | 'hub_member.left',
    { id, name, keys }: Member,
  ): Promise<void> {
    await this.audit.record(tx, caller, action, `hub-members/${id}`, {
      name,
      keys: keys.keys.map(({ kid }) => kid),
    });
  }
}

/** @throws Problem 409 */
export function assertTakesPart({ leftAt }: Member): void {
  if (leftAt !== null) throw problemOf(HUB_PROBLEMS['hub-member-left'], say('hub_member_left'));
}

async function assertOwnKeys(tx: EntityManager, id: Id | null, keys: MemberKeys): Promise<void> {
  const others = (await allMembers(tx)).filter((member) => member.id !== id);
  if (others.some((member) => shareKey(member.keys, keys)))
    throw problemOf(HUB_PROBLEMS['hub-key-known'], say('hub_key_known'));
}
