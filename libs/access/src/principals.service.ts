import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { withoutTenant, CONFIG, problemOf, Database, forbidden, invalid, POSTURE } from '@ninety/platform';
import type { Config, Id, Page, PageQuery, Posture, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PrincipalEntity } from './access.entity.js';
import type { CreatePrincipalDto, EditPrincipalDto } from './access.contract.js';
import { isGoodKey } from './api-key.store.js';
import { assertNotBreakGlass } from './break-glass.js';
import { assertMay } from './permissions.js';
import type { Principal } from './principal.js';
import { colleaguesPage, principalsPage } from './principal.read-model.js';
import {
  findPrincipal,
  hasAnotherOfficer,
  insertPrincipal,
  isAdministratorLeft,
  lockPrincipal,
  mayStillAct,
  savePrincipal,
  takeTurn,
} from './principal.store.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { COMPANY_ROLES, FUNCTION_ROLES, GOVERNMENT_ROLES } from './roles.js';
import type { Role } from './roles.js';
import { perform, performNew } from './use-case.js';
import { say } from './sentences.js';

/** Callers; the administrator's work. */
@Injectable()
export class PrincipalsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  async create(caller: Principal, body: Unvalidated<CreatePrincipalDto>): Promise<PrincipalEntity> {
    const creating = { caller, permission: 'principals.manage', body } as const;
    return performNew(this.database, creating, async (tx, dto) => {
      assertOfPosture(dto, this.posture);
      assertBelongs(dto);
      assertMayHave(dto.role, dto.functions ?? []);
      const principal = await insertPrincipal(tx, dto);
      await this.audit.record(tx, caller, 'principal.created', `principals/${principal.id}`, {
        role: dto.role,
      });
      return principal;
    });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<PrincipalEntity>> {
    assertMay(caller, 'principals.read');
    return principalsPage(this.database.reader, query);
  }

  /** Those with whom the caller works, the caller too, and who may still act. */
  colleagues(caller: Principal, query: PageQuery): Promise<Page<PrincipalEntity>> {
    return colleaguesPage(this.database.reader, caller, query);
  }

  async get(caller: Principal, id: Id): Promise<PrincipalEntity> {
    assertMay(caller, 'principals.read');
    return findPrincipal(this.database.reader, id);
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
        const { name, role, supplierId, functions, agency } = await findPrincipal(manager, id);
        return { id, requestId, name, role, supplierId, functions, agency, tenantId: supplierId, key: null };
      }),
    );
  }

  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditPrincipalDto>,
  ): Promise<PrincipalEntity> {
    // Who is no administrator is not told whom there is.
    assertMay(caller, 'principals.manage');
    const editing = {
      caller,
      find: async (tx: EntityManager) => {
        await takeTurn(tx);
        return lockPrincipal(tx, id);
      },
      permission: 'principals.manage',
      version: { of: (principal: PrincipalEntity) => principal.version, named: version, isRequired: true },
      body,
      state: assertNotBreakGlass,
    } as const;
    return perform(this.database, editing, async (tx, principal, { name, disabled, email, functions }) => {
      if (functions !== undefined) assertMayHave(principal.role, functions);
      if (disabled && principal.id === caller.id) throw forbidden(say('own_principal'));
      if (disabled && principal.disabledAt === null) await this.assertNotLast(tx, principal);
      if (name !== undefined) principal.name = name;
      if (email !== undefined) principal.email = email;
      if (functions !== undefined) principal.functions = [...new Set(functions)];
      if (disabled !== undefined)
        principal.disabledAt = disabled ? (principal.disabledAt ?? new Date()) : null;
      await savePrincipal(tx, principal);
      await this.audit.record(tx, caller, 'principal.edited', `principals/${id}`, {
        name,
        disabled,
        // That it changed, and not what it is: the record goes where nobody's address should.
        ...(email === undefined ? {} : { isEmailChanged: true }),
        functions,
      });
      return principal;
    });
  }

  /**
   * Whoever administers, or files for a supplier, is not removed before there is another: nobody could let one in.
   *
   * @throws Problem 409
   */
  private async assertNotLast(tx: EntityManager, { id, role, supplierId }: PrincipalEntity): Promise<void> {
    if (
      role === 'administrator' &&
      !(await isAdministratorLeft(tx, { principal: id }, this.config.oidc !== null))
    )
      throw problemOf(ACCESS_PROBLEMS['last-administrator'], say('last_administrator'));
    if (role !== 'compliance_officer' || supplierId === null) return;
    if (!(await hasAnotherOfficer(tx, supplierId, id)))
      throw problemOf(ACCESS_PROBLEMS['last-compliance-officer'], say('last_officer_of_supplier'));
  }
}

/** @throws Problem 422 where it would make somebody of the company the government, or the other way round */
function assertOfPosture({ role }: CreatePrincipalDto, posture: Posture): void {
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

/** @throws Problem 422 where somebody would have a function who reviews nothing */
function assertMayHave(role: Role, functions: readonly string[]): void {
  if (functions.length > 0 && !FUNCTION_ROLES.includes(role))
    throw invalid({ pointer: '/functions', detail: say('functions_of_reviewers') });
}

function assertBelongs({ role, supplierId, agency }: CreatePrincipalDto): void {
  const errors = [
    ...(COMPANY_ROLES.includes(role) === (supplierId != null)
      ? []
      : [{ pointer: '/supplierId', detail: say('supplier_of_compliance_officer') }]),
    ...((role === 'agency_reviewer') === (agency != null)
      ? []
      : [{ pointer: '/agency', detail: say('agency_of_reviewer') }]),
  ];
  if (errors.length > 0) throw invalid(...errors);
}
