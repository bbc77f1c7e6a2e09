import { Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { forbidden, problemOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { wantedOf } from './group-grants.js';
import { rightsOfGroups } from './group-grants.store.js';
import { Memberships } from './memberships.js';
import { isDisabled, standing } from './person.js';
import type { Person } from './person.js';
import { findPersonOfSubject, lockPerson, savePrincipal, takeTurn } from './principal.store.js';
import type { Principal } from './principal.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** What a company's directory says of somebody. */
export interface DirectoryEntry {
  /** Whose first principal it is known to be; null: of nobody yet. */
  readonly personId: Id | null;
  /** By what the issuer knows them; null: it does not say. */
  readonly subject: string | null;
  readonly name: string;
  /** Where mails go; null: nowhere any more; left out: it does not say. */
  readonly email?: string | null;
  readonly isActive: boolean;
  /** The names of the groups in which they are. */
  readonly groups: readonly string[];
}

/** Makes people here what a company's directory says of them. */
@Injectable()
export class DirectoryPeople {
  constructor(
    private readonly audit: Audit,
    private readonly memberships: Memberships,
  ) {}

  /** What comes of a directory takes turns, with each other and with what an administrator does to people. */
  takeTurn(tx: EntityManager): Promise<void> {
    return takeTurn(tx);
  }

  /** Whether any group of some names gives anything. */
  async areGranted(tx: EntityManager, groups: readonly string[]): Promise<boolean> {
    return wantedOf(await rightsOfGroups(tx, groups)).length > 0;
  }

  /** Whose first principal it is; null: nobody's yet. @throws Problem 409 for a subject that is another's */
  async whose(tx: EntityManager, entry: DirectoryEntry): Promise<Id | null> {
    return (await this.find(tx, entry))?.first.id ?? null;
  }

  /**
   * Makes somebody what the groups in which they are make of them, and calls them what the directory does. Of one who is
   * not active the groups give nothing, and take nothing.
   *
   * @returns whose first principal it is; null: nobody's, for nothing is given
   * @throws Problem 409 where somebody else has the subject, or no administrator would be left
   */
  async follow(tx: EntityManager, caller: Principal, entry: DirectoryEntry): Promise<Id | null> {
    const person = await this.find(tx, entry);
    if (!person) return entry.isActive ? this.make(tx, caller, entry) : null;
    await this.describe(tx, caller, person, entry);
    if (entry.isActive) {
      const wanted = wantedOf(await rightsOfGroups(tx, entry.groups));
      await this.memberships.settle(tx, caller, person, wanted, 'scim');
    }
    return person.first.id;
  }

  /**
   * Disables somebody: as all that they are, and so their keys and sessions.
   *
   * @returns whether they were not disabled before
   * @throws Problem 403 for the caller, 409 where no administrator would be left
   */
  async disable(tx: EntityManager, caller: Principal, personId: Id): Promise<boolean> {
    const person = await lockPerson(tx, personId);
    if (isDisabled(person)) return false;
    if (person.first.id === caller.personId) throw forbidden(say('own_principal'));
    for (const one of standing(person)) {
      if (one.role === 'administrator') await this.memberships.assertNotLast(tx, one);
      one.disabledAt ??= new Date();
      await savePrincipal(tx, one);
    }
    await this.tellEdited(tx, caller, person, { disabled: true });
    return true;
  }

  async enable(tx: EntityManager, caller: Principal, personId: Id): Promise<void> {
    const person = await lockPerson(tx, personId);
    for (const one of standing(person)) {
      one.disabledAt = null;
      await savePrincipal(tx, one);
    }
    await this.tellEdited(tx, caller, person, { disabled: false });
  }

  /** @throws Problem 409 for a subject that is another's */
  private async find(tx: EntityManager, { personId, subject }: DirectoryEntry): Promise<Person | null> {
    const bySubject = subject === null ? null : await findPersonOfSubject(tx, subject);
    if (personId === null) return bySubject;
    if (bySubject && bySubject.first.id !== personId)
      throw problemOf(ACCESS_PROBLEMS['external-subject-taken'], say('external_subject_taken'));
    return bySubject ?? lockPerson(tx, personId);
  }

  private async make(
    tx: EntityManager,
    caller: Principal,
    { name, email = null, subject, groups }: DirectoryEntry,
  ): Promise<Id | null> {
    const wanted = wantedOf(await rightsOfGroups(tx, groups));
    const called = { name, email, externalSubject: subject };
    return (await this.memberships.make(tx, caller, called, wanted, 'scim'))?.id ?? null;
  }

  /** What the record tells of it is that it changed, and not what it is. */
  private async describe(
    tx: EntityManager,
    caller: Principal,
    person: Person,
    { name, email, subject }: DirectoryEntry,
  ): Promise<void> {
    const { first, further } = person;
    const all = [first, ...further];
    const changes = {
      ...(all.some((one) => one.name !== name) ? { isNameChanged: true } : {}),
      ...(email !== undefined && all.some((one) => one.email !== email) ? { isEmailChanged: true } : {}),
      ...(subject !== null && first.externalSubject !== subject ? { isExternalSubjectChanged: true } : {}),
    };
    if (Object.keys(changes).length === 0) return;
    first.externalSubject = subject ?? first.externalSubject;
    for (const one of all) {
      Object.assign(one, { name, email: email === undefined ? one.email : email });
      await savePrincipal(tx, one);
    }
    await this.tellEdited(tx, caller, person, changes);
  }

  private tellEdited(tx: EntityManager, caller: Principal, { first }: Person, what: object): Promise<void> {
    return this.audit.record(tx, caller, 'principal.edited', `principals/${first.id}`, {
      ...what,
      by: 'scim',
    });
  }
}
