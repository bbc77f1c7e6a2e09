import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import { CONFIG, problemOf } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PrincipalEntity } from './access.entity.js';
import type { GivenBy, Wanted } from './membership.js';
import { standing, wasDisabled } from './person.js';
import type { Person } from './person.js';
import { hasAnotherOfficer, insertPrincipal, isAdministratorLeft, savePrincipal } from './principal.store.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/**
 * Gives, changes and ends memberships. Of each supplier a person has one principal, for good: what was done by it names it,
 * also when it is over, and it goes on where the person comes back.
 */
@Injectable()
export class Memberships {
  constructor(
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Makes somebody what is wanted, of each supplier one. Whoever is no administrator ends and changes only what it gave.
   *
   * @param person with `takeTurn` taken, and locked
   * @returns whether anything changed
   * @throws Problem 409 where no administrator would be left, or an administrator would leave a supplier without an officer
   */
  async settle(
    tx: EntityManager,
    actor: Actor,
    person: Person,
    wanted: readonly Wanted[],
    by: GivenBy,
  ): Promise<boolean> {
    const suppliers = new Set(wanted.map(({ supplierId }) => supplierId));
    const all = [person.first, ...person.further];
    const isTheirs = (one: PrincipalEntity) => by === 'administrator' || one.givenBy === by;
    const gone = standing(person).filter((one) => isTheirs(one) && !suppliers.has(one.supplierId));
    // Of somebody who is disabled also what is given now.
    const disabledAt = wasDisabled(person) ? new Date() : null;
    const given: PrincipalEntity[] = [];
    for (const [index, one] of wanted.entries()) {
      const known = all.find(({ supplierId }) => supplierId === one.supplierId);
      if (!known) given.push(await this.give(tx, person, one, by, index, disabledAt));
      else if (known.endedAt !== null || (isTheirs(known) && differs(known, one))) {
        if (known.role !== one.role) await this.assertNotLastBy(tx, known, by);
        given.push(await changed(tx, known, one, by, disabledAt));
      }
    }
    for (const one of gone) await this.end(tx, one, by);
    if (gone.length + given.length === 0) return false;
    await this.audit.record(tx, actor, 'principal.edited', `principals/${person.first.id}`, {
      memberships: { given: given.map(summary), ended: gone.map(summary), by },
    });
    return true;
  }

  /**
   * Makes somebody who was not here all that is wanted.
   *
   * @param called how they are called, and by what the issuer knows them
   * @param wanted nothing: nobody is made
   */
  async make(
    tx: EntityManager,
    actor: Actor,
    called: Pick<PrincipalEntity, 'name' | 'email' | 'externalSubject'>,
    wanted: readonly Wanted[],
    by: GivenBy,
  ): Promise<PrincipalEntity | null> {
    const [what, ...others] = wanted;
    if (!what) return null;
    const first = await insertPrincipal(tx, { ...what, ...called, givenBy: by });
    const { id, role } = first;
    await this.audit.record(tx, actor, 'principal.created', `principals/${id}`, { role, by });
    if (others.length > 0) await this.settle(tx, actor, { first, further: [] }, wanted, by);
    return first;
  }

  /**
   * Whoever administers, or files for a supplier, is not removed before there is another: nobody could let one in.
   *
   * @throws Problem 409
   */
  async assertNotLast(tx: EntityManager, principal: PrincipalEntity): Promise<void> {
    const { id, role, supplierId, disabledAt } = principal;
    if (disabledAt !== null) return;
    if (
      role === 'administrator' &&
      !(await isAdministratorLeft(tx, { principal: id }, this.config.oidc !== null))
    )
      throw problemOf(ACCESS_PROBLEMS['last-administrator'], say('last_administrator'));
    if (role !== 'compliance_officer' || supplierId === null) return;
    if (!(await hasAnotherOfficer(tx, supplierId, id)))
      throw problemOf(ACCESS_PROBLEMS['last-compliance-officer'], say('last_officer_of_supplier'));
  }

  /** Whom a directory sends away goes at once, also as the last officer: they are of the company no more. */
  private async assertNotLastBy(tx: EntityManager, one: PrincipalEntity, by: GivenBy): Promise<void> {
    if (by === 'administrator' || one.role === 'administrator') await this.assertNotLast(tx, one);
  }

  private async end(tx: EntityManager, one: PrincipalEntity, by: GivenBy): Promise<void> {
    await this.assertNotLastBy(tx, one, by);
    // Later than it was disabled, if it was.
    one.endedAt = new Date(Math.max(Date.now(), (one.disabledAt?.getTime() ?? 0) + 1));
    one.disabledAt ??= one.endedAt;
    await savePrincipal(tx, one);
  }

  private give(
    tx: EntityManager,
    { first }: Person,
    { supplierId, role, functions }: Wanted,
    givenBy: GivenBy,
    index: number,
    disabledAt: Date | null,
  ): Promise<PrincipalEntity> {
    const { id: personId, name, email } = first;
    const pointer = `/memberships/${index}`;
    const what = { supplierId, role, functions, givenBy, disabledAt, pointer };
    return insertPrincipal(tx, { name, email, personId, ...what });
  }
}

function differs(principal: PrincipalEntity, { role, functions }: Wanted): boolean {
  return principal.role !== role || principal.functions.join() !== [...new Set(functions)].join();
}

/** Has another role or other functions from now on, or is not over any more. */
async function changed(
  tx: EntityManager,
  principal: PrincipalEntity,
  { role, functions }: Wanted,
  by: GivenBy,
  disabledAt: Date | null,
): Promise<PrincipalEntity> {
  if (principal.endedAt !== null) Object.assign(principal, { endedAt: null, disabledAt });
  principal.givenBy = by;
  principal.role = role;
  principal.functions = [...new Set(functions)];
  await savePrincipal(tx, principal);
  return principal;
}

function summary({ id, supplierId, role, functions }: PrincipalEntity): Wanted & { id: string } {
  return { id, supplierId, role, functions };
}
