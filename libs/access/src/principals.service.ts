import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import {
  withoutTenant,
  CONFIG,
  problemOf,
  Database,
  forbidden,
  invalid,
  limitOf,
  newId,
  notFound,
  pageOf,
  POSTURE,
  cursorOf,
  isId,
  rowOf,
  violatedConstraint,
} from '@ninety/platform';
import type { Config, Id, Page, PageQuery, Posture, Unvalidated, Version } from '@ninety/platform';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ApiKeyEntity, PrincipalEntity } from './access.entity.js';
import type { CreatePrincipalDto, EditPrincipalDto } from './access.contract.js';
import { assertNotBreakGlass, isAdministratorLeft, takeTurn } from './last-administrator.js';
import { assertMay } from './permissions.js';
import type { Principal } from './principal.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { GOVERNMENT_ROLES } from './roles.js';
import { perform } from './use-case.js';

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
    assertMay(caller, 'principals.manage');
    const dto = body.validated();
    assertOfPosture(dto, this.posture);
    assertBelongs(dto);
    return this.database.transaction(async (tx) => {
      const principal = await insertPrincipal(tx, dto);
      await this.audit.record(tx, caller, 'principal.created', `principals/${principal.id}`, {
        role: dto.role,
      });
      return principal;
    });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<PrincipalEntity>> {
    assertMay(caller, 'principals.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(PrincipalEntity, 'p')
      .orderBy('p.id', 'ASC')
      .limit(limit + 1);
    if (after) found.where('p.id > :after', { after });
    return pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (principal) => principal,
    );
  }

  async get(caller: Principal, id: Id): Promise<PrincipalEntity> {
    assertMay(caller, 'principals.read');
    return find(this.database.reader, id);
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
        if (keyId !== null && !(await manager.existsBy(ApiKeyEntity, { id: keyId, revokedAt: IsNull() })))
          return null;
        const { name, role, supplierId, agency } = await find(manager, id);
        return { id, requestId, name, role, supplierId, agency, tenantId: supplierId, key: null };
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
        return find(tx, id, true);
      },
      permission: assertNotBreakGlass,
      version: { of: (principal: PrincipalEntity) => principal.version, named: version, isRequired: true },
      body,
    };
    return perform(this.database, editing, async (tx, principal, { name, disabled }) => {
      if (disabled && principal.id === caller.id) throw forbidden('Nobody disables the own principal.');
      if (disabled && principal.disabledAt === null) await this.assertNotLast(tx, principal);
      if (name !== undefined) principal.name = name;
      if (disabled !== undefined)
        principal.disabledAt = disabled ? (principal.disabledAt ?? new Date()) : null;
      principal.version += 1;
      await tx.save(principal);
      await this.audit.record(tx, caller, 'principal.edited', `principals/${id}`, { name, disabled });
      return principal;
    });
  }

  /**
   * Whoever administers, or files for a supplier, is not removed before there is another: nobody could let one in.
   *
   * @throws Problem 409
   */
  private async assertNotLast(tx: EntityManager, { id, role, supplierId }: PrincipalEntity): Promise<void> {
    if (role === 'administrator' && !(await isAdministratorLeft(tx, { principal: id }, this.config)))
      throw problemOf(
        ACCESS_PROBLEMS['last-administrator'],
        'This is the last administrator who can call: make another first, with a key.',
      );
    if (role !== 'compliance_officer') return;
    const another = await rowOf(
      tx,
      'SELECT 1 FROM principal WHERE role = $1 AND supplier_id = $2 AND disabled_at IS NULL AND id <> $3 LIMIT 1',
      [role, supplierId, id],
    );
    if (!another)
      throw problemOf(
        ACCESS_PROBLEMS['last-compliance-officer'],
        'This is the last compliance officer of the supplier: make another first.',
      );
  }
}

/** Whether a principal was not disabled. What waits for somebody else's word is an act of whoever began it. */
export function mayStillAct(manager: EntityManager, id: Id): Promise<boolean> {
  return manager.existsBy(PrincipalEntity, { id, disabledAt: IsNull() });
}

async function find(tx: EntityManager, id: Id, lock = false): Promise<PrincipalEntity> {
  const principal = await tx.findOne(PrincipalEntity, {
    where: { id },
    // What refers to the principal, as an upload of thousands does for minutes, keeps nobody from disabling it.
    ...(lock ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  if (!principal) throw notFound('principal');
  return principal;
}

/** @param breakGlass whether it is the administrator of emergencies */
export async function insertPrincipal(
  tx: EntityManager,
  dto: CreatePrincipalDto,
  breakGlass = false,
): Promise<PrincipalEntity> {
  const principal = tx.create(PrincipalEntity, {
    id: newId(),
    name: dto.name,
    role: dto.role,
    supplierId: dto.supplierId ?? null,
    agency: dto.agency ?? null,
    externalSubject: dto.externalSubject ?? null,
    disabledAt: null,
    breakGlass,
    version: 1,
    createdAt: new Date(),
  });
  try {
    await tx.insert(PrincipalEntity, principal);
  } catch (error) {
    if (violatedConstraint(error) === 'principal_supplier_id_fkey')
      throw invalid({ pointer: '/supplierId', detail: 'names no supplier' });
    if (violatedConstraint(error) === 'principal_external_subject_unique') {
      throw problemOf(
        ACCESS_PROBLEMS['external-subject-taken'],
        'Another principal has this externalSubject.',
      );
    }
    throw error;
  }
  return principal;
}

/** @throws Problem 422 where it would make somebody of the company the government */
function assertOfPosture({ role }: CreatePrincipalDto, posture: Posture): void {
  if (posture === 'company' && GOVERNMENT_ROLES.includes(role))
    throw invalid({
      pointer: '/role',
      detail: `${role} is a role of the government, and this installation is a company's: nobody here decides for it`,
    });
}

function assertBelongs({ role, supplierId, agency }: CreatePrincipalDto): void {
  const errors = [
    ...((role === 'compliance_officer') === (supplierId != null)
      ? []
      : [{ pointer: '/supplierId', detail: 'belongs to a compliance_officer, who must have one' }]),
    ...((role === 'agency_reviewer') === (agency != null)
      ? []
      : [{ pointer: '/agency', detail: 'belongs to an agency_reviewer, who must have one' }]),
  ];
  if (errors.length > 0) throw invalid(...errors);
}
