import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { withoutTenant, Database, forbidden, invalid, POSTURE } from '@ninety/platform';
import type { FieldError, Id, Page, PageQuery, Posture, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PrincipalEntity } from './access.entity.js';
import type { CreatePrincipalDto, EditPrincipalDto, MembershipDto } from './access.contract.js';
import { isGoodKey } from './api-key.store.js';
import { assertNotBreakGlass } from './break-glass.js';
import { assertMay } from './permissions.js';
import type { Principal } from './principal.js';
import { Memberships } from './memberships.js';
import { membershipOf, membershipsOf, standing, wasDisabled } from './person.js';
import type { Person } from './person.js';
import { colleaguesPage, peoplePage } from './principal.read-model.js';
import {
  findPerson,
  findPrincipal,
  insertPrincipal,
  lockPerson,
  mayStillAct,
  savePrincipal,
  standingOf,
  takeTurn,
} from './principal.store.js';
import type { NewPrincipal } from './principal.store.js';
import { faultsOfRights } from './rights.js';
import { COMPANY_ROLES, GOVERNMENT_ROLES } from './roles.js';
import type { Role } from './roles.js';
import { perform, performNew } from './use-case.js';
import { say } from './sentences.js';

/** Callers; the administrator's work. */
@Injectable()
export class PrincipalsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly memberships: Memberships,
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  async create(caller: Principal, body: Unvalidated<CreatePrincipalDto>): Promise<Person> {
    const creating = { caller, permission: 'principals.manage', body } as const;
    return performNew(this.database, creating, async (tx, dto) => {
      const [what, ...others] = this.wantedOf(dto);
      const { name, externalSubject, email } = dto;
      const first = await insertPrincipal(tx, { name, externalSubject, email, ...what });
      const further: PrincipalEntity[] = [];
      for (const other of others)
        further.push(await insertPrincipal(tx, { name, email, personId: first.id, ...other }));
      await this.audit.record(tx, caller, 'principal.created', `principals/${first.id}`, {
        role: first.role,
        ...(further.length === 0 ? {} : { memberships: membershipsOf({ first, further }) }),
      });
      return { first, further };
    });
  }

  /** What somebody is to be, the first of which has their keys. @throws Problem 422 */
  private wantedOf(dto: CreatePrincipalDto): [Standing, ...Standing[]] {
    const { role, supplierId, functions, agency, memberships } = dto;
    if (memberships && memberships.length > 0) {
      if (role ?? supplierId ?? functions ?? agency)
        throw invalid({ pointer: '/memberships', detail: say('memberships_alone') });
      assertMemberships(memberships, this.posture);
      return memberships.map((one, index) => ({ ...one, pointer: `/memberships/${index}` })) as [
        Standing,
        ...Standing[],
      ];
    }
    if (!role) throw invalid({ pointer: '/role', detail: say('role_required') });
    const what = { role, supplierId, functions, agency };
    assertOfPosture(what, this.posture);
    assertBelongs(what);
    return [what];
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<Person>> {
    assertMay(caller, 'principals.read');
    return peoplePage(this.database.reader, query);
  }

  /** Those with whom the caller works, the caller too, and who may still act. */
  colleagues(caller: Principal, query: PageQuery): Promise<Page<PrincipalEntity>> {
    return colleaguesPage(this.database.reader, caller, query);
  }

  /** @param id of any of a person's principals */
  async get(caller: Principal, id: Id): Promise<Person> {
    assertMay(caller, 'principals.read');
    return findPerson(this.database.reader, id);
  }

  /**
   * The caller that a background duty acts for; null when it may not act any more, as of what is committed by now.
   *
   * @param keyId the key that asked for it: one that was revoked asks for nothing, one that is over asked in time
   */
  async actingFor(id: Id, requestId: string, keyId: Id | null): Promise<Principal | null> {
    // Keys are nobody's rows behind the second wall.
    return withoutTenant(() =>
      this.database.outsideTransaction(async (manager) => {
        if (!(await mayStillAct(manager, id))) return null;
        if (keyId !== null && !(await isGoodKey(manager, keyId))) return null;
        return actingAs(await findPrincipal(manager, id), requestId);
      }),
    );
  }

  /** @param id of any of a person's principals */
  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditPrincipalDto>,
  ): Promise<Person> {
    // Who is no administrator is not told whom there is.
    assertMay(caller, 'principals.manage');
    const editing = {
      caller,
      find: async (tx: EntityManager) => {
        await takeTurn(tx);
        return lockPerson(tx, id);
      },
      permission: 'principals.manage',
      version: { of: ({ first }: Person) => first.version, named: version, isRequired: true },
      body,
      state: ({ first }: Person) => assertNotBreakGlass(first),
    } as const;
    return perform(this.database, editing, async (tx, person, dto) => {
      const { name, disabled, email, functions } = dto;
      if (functions !== undefined) setFunctions(person, functions);
      if (disabled !== undefined) await this.disable(tx, caller, person, disabled);
      for (const one of [person.first, ...person.further]) {
        if (name !== undefined) one.name = name;
        if (email !== undefined) one.email = email;
        await savePrincipal(tx, one);
      }
      await this.audit.record(tx, caller, 'principal.edited', `principals/${person.first.id}`, {
        name,
        disabled,
        // That it changed, and not what it is: the record goes where nobody's address should.
        ...(email === undefined ? {} : { isEmailChanged: true }),
        functions,
      });
      if (dto.memberships === undefined) return person;
      await this.setMemberships(tx, caller, person, dto.memberships);
      return findPerson(tx, person.first.id);
    });
  }

  /** Of a company that is no more: nobody acts for it from now on, its last officer neither. Whoever is of another too stays that. */
  async endAllOf(caller: Principal, supplierId: Id): Promise<void> {
    assertMay(caller, 'principals.manage');
    await this.database.transaction(async (tx) => {
      await takeTurn(tx);
      for (const one of await standingOf(tx, supplierId)) {
        one.endedAt = new Date();
        one.disabledAt = one.endedAt;
        await savePrincipal(tx, one);
        const ended = { supplierId, role: one.role };
        await this.audit.record(tx, caller, 'principal.edited', `principals/${one.personId ?? one.id}`, {
          memberships: { given: [], ended: [ended], by: 'administrator' },
        });
      }
    });
  }

  private async disable(
    tx: EntityManager,
    caller: Principal,
    person: Person,
    disabled: boolean,
  ): Promise<void> {
    if (disabled && person.first.id === caller.personId) throw forbidden(say('own_principal'));
    if (!disabled) {
      for (const one of [person.first, ...person.further]) one.disabledAt = one.endedAt;
      return;
    }
    const still = standing(person);
    for (const one of still) {
      await this.memberships.assertNotLast(tx, one);
      one.disabledAt ??= new Date();
    }
    // Also who is nothing now, and may be something by their groups at their next token.
    if (still.length === 0 && !wasDisabled(person)) person.first.disabledAt = new Date();
  }

  private async setMemberships(
    tx: EntityManager,
    caller: Principal,
    person: Person,
    given: readonly MembershipDto[],
  ): Promise<void> {
    const overseer = standing(person).find(({ supplierId }) => supplierId === null);
    // Whom groups make an overseer may be of companies by hand, and stays what the groups say.
    if (overseer?.givenBy === 'administrator')
      throw invalid({
        pointer: '/memberships',
        detail: say('memberships_of_overseer', { role: overseer.role }),
      });
    assertMemberships(given, this.posture);
    const wanted = given.map((one) => ({
      ...one,
      supplierId: one.supplierId.toLowerCase(),
      functions: one.functions ?? [],
    }));
    const all = overseer ? [...wanted, overseer] : wanted;
    await this.memberships.settle(tx, caller, person, all, 'administrator');
  }
}

/** What somebody is to be, and where the request says so. */
type Standing = Pick<NewPrincipal, 'role' | 'supplierId' | 'functions' | 'agency' | 'pointer'>;

/** The caller that a principal is where it acts by itself, without a key. */
export function actingAs(principal: PrincipalEntity, requestId: string): Principal {
  const { id, name, role, supplierId, functions, agency, personId } = principal;
  const membership = membershipOf(principal);
  const whose = {
    personId: personId ?? id,
    memberships: membership ? [membership] : [],
    tenantId: supplierId,
  };
  return { id, requestId, name, role, supplierId, functions, agency, ...whose, key: null };
}

/** @throws Problem 422 where it is not said of which membership */
function setFunctions(person: Person, functions: readonly string[]): void {
  const [only, ...others] = standing(person);
  if (!only || others.length > 0)
    throw invalid({ pointer: '/functions', detail: say('functions_of_one_membership') });
  assertNone(faultsOfRights({ ...only, functions }, ''));
  only.functions = [...new Set(functions)];
}

/** @throws Problem 422 */
function assertMemberships(given: readonly MembershipDto[], posture: Posture): void {
  if (posture === 'agency') throw invalid({ pointer: '/memberships', detail: say('memberships_of_company') });
  const seen = new Set<string>();
  for (const [index, one] of given.entries()) {
    assertNone(faultsOfRights(one, `/memberships/${index}`));
    const supplier = one.supplierId.toLowerCase();
    if (seen.has(supplier))
      throw invalid({ pointer: `/memberships/${index}/supplierId`, detail: say('membership_twice') });
    seen.add(supplier);
  }
}

/** @throws Problem 422 where it would make somebody of the company the government, or the other way round */
function assertOfPosture({ role }: Standing, posture: Posture): void {
  if (posture === 'company' && GOVERNMENT_ROLES.includes(role))
    throw invalid({
      pointer: '/role',
      detail: say('role_of_government', { role }),
    });
  if (posture === 'agency' && isOfCompanyPosture(role))
    throw invalid({ pointer: '/role', detail: say('role_of_company', { role }) });
}

/** What an office has no work for: whoever applies to it files. */
function isOfCompanyPosture(role: Role): boolean {
  return COMPANY_ROLES.includes(role) && role !== 'compliance_officer';
}

/** @throws Problem 422 */
function assertBelongs(what: Standing): void {
  const isOfAgency = what.role === 'agency_reviewer';
  const agency = { pointer: '/agency', detail: say('agency_of_reviewer') };
  assertNone([...faultsOfRights(what, ''), ...(isOfAgency === (what.agency != null) ? [] : [agency])]);
}

/** @throws Problem 422 */
function assertNone(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw invalid(...faults);
}
