import { Inject, Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import {
  assertVersion,
  CONFIG,
  conflict,
  Database,
  forbidden,
  invalid,
  limitOf,
  newId,
  notFound,
  pageOf,
  cursorOf,
  isId,
  rowOf,
  violatedConstraint,
} from '@ninety/platform';
import type { Config, Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ApiKeyEntity, PrincipalEntity } from './access.entity.js';
import type { CreateApiKeyDto, CreatePrincipalDto, EditPrincipalDto } from './access.dto.js';
import { hashToken, newToken } from './authentication.js';
import { assertMay } from './permissions.js';
import type { Principal } from './principal.js';

/** A key as its maker sees it once: with the secret. */
export interface NewApiKey {
  readonly id: Id;
  readonly principalId: Id;
  readonly key: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

/** Callers and their keys; the administrator's work. */
@Injectable()
export class PrincipalsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async create(caller: Principal, body: Unvalidated<CreatePrincipalDto>): Promise<PrincipalEntity> {
    assertMay(caller, 'principals.manage');
    const dto = body.validated();
    assertBelongs(dto);
    return this.database.transaction(async (tx) => {
      if (dto.supplierId && !(await rowOf(tx, 'SELECT 1 FROM supplier WHERE id = $1', [dto.supplierId]))) {
        throw invalid({ pointer: '/supplierId', detail: 'names no supplier' });
      }
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

  /** The caller that a background duty acts for; null when it may not act any more. */
  async actingFor(id: Id, requestId: string): Promise<Principal | null> {
    const principal = await this.database.reader.findOneBy(PrincipalEntity, { id });
    if (!principal || principal.disabledAt !== null) return null;
    const { name, role, supplierId, agency } = principal;
    return { id, requestId, name, role, supplierId, agency };
  }

  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditPrincipalDto>,
  ): Promise<PrincipalEntity> {
    return this.database.transaction(async (tx) => {
      assertMay(caller, 'principals.manage');
      const principal = await find(tx, id, true);
      assertVersion(principal.version, version, true);
      const { name, disabled } = body.validated();
      if (disabled && principal.id === caller.id) throw forbidden('Nobody disables the own principal.');
      if (name !== undefined) principal.name = name;
      if (disabled !== undefined)
        principal.disabledAt = disabled ? (principal.disabledAt ?? new Date()) : null;
      principal.version += 1;
      await tx.save(principal);
      await this.audit.record(tx, caller, 'principal.edited', `principals/${id}`, { name, disabled });
      return principal;
    });
  }

  async createKey(
    caller: Principal,
    principalId: Id,
    body: Unvalidated<CreateApiKeyDto>,
  ): Promise<NewApiKey> {
    return this.database.transaction(async (tx) => {
      assertMay(caller, 'principals.manage');
      await find(tx, principalId);
      const expiresAt = body.raw === undefined ? null : (body.validated().expiresAt ?? null);
      if (expiresAt && new Date(expiresAt) <= new Date())
        throw invalid({ pointer: '/expiresAt', detail: 'must be in the future' });
      const made = await insertKey(tx, principalId, null, expiresAt ? new Date(expiresAt) : null);
      await this.audit.record(tx, caller, 'api_key.created', `api-keys/${made.id}`, { principalId });
      return made;
    });
  }

  async revokeKey(caller: Principal, id: Id): Promise<void> {
    await this.database.transaction(async (tx) => {
      assertMay(caller, 'principals.manage');
      const key = await tx.findOneBy(ApiKeyEntity, { id });
      if (!key || key.revokedAt) throw notFound('API key');
      await tx.update(ApiKeyEntity, { id }, { revokedAt: new Date() });
      await this.audit.record(tx, caller, 'api_key.revoked', `api-keys/${id}`, {
        principalId: key.principalId,
      });
    });
  }

  /** Makes sure that an administrator can call. Answers the new key to print, if a random one was made. */
  async bootstrap(): Promise<string | null> {
    return this.database.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('bootstrap', 0))");
      const first = await tx.findOne(PrincipalEntity, {
        where: { role: 'administrator' },
        order: { id: 'ASC' },
      });
      const given = this.config.bootstrapAdminKey;
      if (first && !given) return null;
      if (first && given && (await tx.findOneBy(ApiKeyEntity, { tokenHash: hashToken(given) }))) return null;
      const administrator =
        first ?? (await insertPrincipal(tx, { name: 'Administrator', role: 'administrator' }));
      const { id, key } = await insertKey(tx, administrator.id, given, null);
      await this.audit.record(tx, SERVICE, 'api_key.bootstrapped', `api-keys/${id}`, {
        principalId: administrator.id,
      });
      return given ? null : key;
    });
  }
}

async function find(tx: EntityManager, id: Id, lock = false): Promise<PrincipalEntity> {
  const principal = await tx.findOne(PrincipalEntity, {
    where: { id },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!principal) throw notFound('principal');
  return principal;
}

async function insertPrincipal(tx: EntityManager, dto: CreatePrincipalDto): Promise<PrincipalEntity> {
  const principal = tx.create(PrincipalEntity, {
    id: newId(),
    name: dto.name,
    role: dto.role,
    supplierId: dto.supplierId ?? null,
    agency: dto.agency ?? null,
    externalSubject: dto.externalSubject ?? null,
    disabledAt: null,
    version: 1,
    createdAt: new Date(),
  });
  try {
    await tx.insert(PrincipalEntity, principal);
  } catch (error) {
    if (violatedConstraint(error) === 'principal_external_subject_unique') {
      throw conflict('Another principal has this externalSubject.');
    }
    throw error;
  }
  return principal;
}

async function insertKey(
  tx: EntityManager,
  principalId: Id,
  given: string | null,
  expiresAt: Date | null,
): Promise<NewApiKey> {
  const id = newId();
  const key = given ?? newToken(id);
  const createdAt = new Date();
  await tx.insert(ApiKeyEntity, {
    id,
    principalId,
    tokenHash: hashToken(key),
    createdAt,
    expiresAt,
    revokedAt: null,
  });
  return {
    id,
    principalId,
    key,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
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
