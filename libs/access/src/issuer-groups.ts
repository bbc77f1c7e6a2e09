import { Inject, Injectable } from '@nestjs/common';
import { SERVICE } from '@ninety/audit';
import { Database, LOG, POSTURE, Problem } from '@ninety/platform';
import type { Log, Posture } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { rightsOf, wantedOf } from './group-grants.js';
import { groupGrants, rightsOfGroups } from './group-grants.store.js';
import type { Who } from './identity.read-model.js';
import type { IssuerClaims } from './issuer-tokens.js';
import type { Wanted } from './membership.js';
import { Memberships } from './memberships.js';
import { findPersonOfSubject, isAdministratorLeft, takeTurn } from './principal.store.js';

/** What an issuer says of somebody who signs in, as far as it makes them something here. */
export type ClaimsOfGroups = Pick<IssuerClaims, 'subject' | 'groups' | 'name' | 'email'>;

const MOST_NAME = 200;

/** Makes of whoever shows a token of the issuer what the groups in it make of them. */
@Injectable()
export class IssuerGroups {
  /** Last administrators of whom it was logged that their groups make them none. */
  private readonly told = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly memberships: Memberships,
    @Inject(POSTURE) private readonly posture: Posture,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * Settles it where it is otherwise. A token without the claim says nothing of groups, and changes nothing.
   *
   * @param who as whom they are known; undefined: not at all, or as somebody who is nothing now
   * @returns whether it was otherwise: somebody who came at the same time may have settled it
   */
  async settle(claims: ClaimsOfGroups, who: Who | undefined): Promise<boolean> {
    const { groups } = claims;
    if (groups === null || this.posture === 'agency') return false;
    const { grants } = await groupGrants(this.database.reader);
    if (grants.length === 0 && (who?.byGroups.length ?? 0) === 0) return false;
    const wanted = wantedOf(rightsOf(grants, groups));
    if (isSo(who, wanted) || (await this.isKept(who, wanted))) return false;
    try {
      await this.database.transaction((tx) => this.settleIn(tx, { ...claims, groups }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Such as the last administrator, of two at once.
      this.log.warn({ err: error }, 'what the groups of a token say was refused');
    }
    return true;
  }

  /** Whether somebody is to administer no more who is the last to. They stay, until there is another: nothing is tried. */
  private async isKept(who: Who | undefined, wanted: readonly Wanted[]): Promise<boolean> {
    const one = who?.byGroups.find(({ role }) => role === 'administrator');
    const { apart } = who ?? {};
    if (!one || !apart || wanted.some(({ role }) => role === 'administrator')) return false;
    if (await isAdministratorLeft(this.database.reader, { principal: apart.id }, true)) return false;
    if (!this.told.has(apart.id))
      this.log.warn({ principalId: apart.id }, 'the last administrator stays one, whatever their groups say');
    this.told.add(apart.id);
    return true;
  }

  private async settleIn(
    tx: EntityManager,
    { subject, groups, name, email }: ClaimsOfGroups & { readonly groups: readonly string[] },
  ): Promise<void> {
    await takeTurn(tx);
    const wanted = wantedOf(await rightsOfGroups(tx, groups));
    const person = await findPersonOfSubject(tx, subject);
    const called = { name: (name ?? subject).slice(0, MOST_NAME), email, externalSubject: subject };
    if (person) await this.memberships.settle(tx, SERVICE, person, wanted, 'oidc_groups');
    else await this.memberships.make(tx, SERVICE, called, wanted, 'oidc_groups');
  }
}

/** Whether somebody is by groups what they are to be; what they are otherwise stays. */
function isSo(who: Who | undefined, wanted: readonly Wanted[]): boolean {
  const others = new Set([
    ...(who?.memberships ?? []).map(({ supplierId }) => supplierId),
    ...(who?.apart ? [null] : []),
  ]);
  const byGroups = who?.byGroups ?? [];
  for (const one of byGroups) others.delete(one.supplierId);
  const asked = wanted.filter(({ supplierId }) => !others.has(supplierId));
  const say = (one: Wanted) => JSON.stringify([one.supplierId, one.role, [...one.functions]]);
  const now = new Set(byGroups.map(say));
  return asked.length === now.size && asked.every((one) => now.has(say(one)));
}
