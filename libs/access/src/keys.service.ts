import { Inject, Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import {
  CONFIG,
  ConfigError,
  problemOf,
  cursorOf,
  Database,
  invalid,
  isId,
  limitOf,
  newId,
  notFound,
  pageOf,
  violatedConstraint,
} from '@ninety/platform';
import type { Config, Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import { IsNull, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ApiKeyEntity, PrincipalEntity } from './access.entity.js';
import type { CreateApiKeyDto } from './access.contract.js';
import { hashToken, newToken } from './authentication.js';
import { assertNotBreakGlass, isAdministratorLeft, takeTurn } from './last-administrator.js';
import { assertMay } from './permissions.js';
import type { Principal } from './principal.js';
import { insertPrincipal } from './principals.service.js';
import { ACCESS_PROBLEMS } from './problems.js';

/** A key as its maker sees it once: with the secret. */
export interface NewApiKey {
  readonly key: string;
  readonly entity: ApiKeyEntity;
}

/** API keys; the administrator's work. */
@Injectable()
export class KeysService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async create(caller: Principal, principalId: Id, body: Unvalidated<CreateApiKeyDto>): Promise<NewApiKey> {
    return this.database.transaction(async (tx) => {
      assertMay(caller, 'principals.manage');
      assertNotBreakGlass(await findPrincipal(tx, principalId));
      const wanted: CreateApiKeyDto = body.raw === undefined ? {} : body.validated();
      const { expiresAt } = wanted;
      if (expiresAt && new Date(expiresAt) <= new Date())
        throw invalid({ pointer: '/expiresAt', detail: 'must be in the future' });
      const made = await insertKey(tx, principalId, wanted);
      const { id, scopes, allowedNetworks } = made.entity;
      await this.audit.record(tx, caller, 'api_key.created', `api-keys/${id}`, {
        principalId,
        scopes,
        allowedNetworks,
        expiresAt,
      });
      return made;
    });
  }

  /** A principal's keys, the revoked ones too; never a secret. */
  async list(caller: Principal, principalId: Id, query: PageQuery): Promise<Page<ApiKeyEntity>> {
    assertMay(caller, 'principals.read');
    await findPrincipal(this.database.reader, principalId);
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(ApiKeyEntity, 'k')
      .where('k.principalId = :principalId', { principalId })
      .orderBy('k.id', 'ASC')
      .limit(limit + 1);
    if (after) found.andWhere('k.id > :after', { after });
    return pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (key) => key,
    );
  }

  async get(caller: Principal, id: Id): Promise<ApiKeyEntity> {
    assertMay(caller, 'principals.read');
    const key = await this.database.reader.findOneBy(ApiKeyEntity, { id });
    if (!key) throw notFound('API key');
    return key;
  }

  async revoke(caller: Principal, id: Id): Promise<void> {
    await this.database.transaction(async (tx) => {
      assertMay(caller, 'principals.manage');
      await takeTurn(tx);
      const key = await tx.findOneBy(ApiKeyEntity, { id });
      if (!key || key.revokedAt) throw notFound('API key');
      const principal = await findPrincipal(tx, key.principalId);
      assertNotBreakGlass(principal);
      const isAdministrators = principal.role === 'administrator' && principal.disabledAt === null;
      if (isAdministrators && !(await isAdministratorLeft(tx, { key: id }, this.config)))
        throw problemOf(
          ACCESS_PROBLEMS['last-administrator'],
          'This is the last key of the last administrator: make another first.',
        );
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
      await this.setBreakGlass(tx);
      const first = await tx.findOne(PrincipalEntity, {
        where: { role: 'administrator', breakGlass: false },
        order: { disabledAt: { direction: 'ASC', nulls: 'FIRST' }, id: 'ASC' },
      });
      const given = this.config.bootstrapAdminKey;
      if (first && !given) return null;
      if (first && given && (await tx.findOneBy(ApiKeyEntity, { tokenHash: hashToken(given) }))) return null;
      const administrator =
        first ?? (await insertPrincipal(tx, { name: 'Administrator', role: 'administrator' }));
      const { entity, key } = await insertKey(tx, administrator.id, { name: 'bootstrap' }, given);
      await this.audit.record(tx, SERVICE, 'api_key.bootstrapped', `api-keys/${entity.id}`, {
        principalId: administrator.id,
      });
      return given ? null : key;
    });
  }

  /** The administrator of emergencies can call while BREAK_GLASS_KEY is set, with that key alone. */
  private async setBreakGlass(tx: EntityManager): Promise<void> {
    const given = this.config.breakGlassKey;
    const known = await tx.findOneBy(PrincipalEntity, { breakGlass: true });
    if (!known && !given) return;
    const { id: principalId } =
      known ??
      (await insertPrincipal(tx, { name: 'Break-glass administrator', role: 'administrator' }, true));
    // An earlier release let administrators disable it.
    const disabled = { id: principalId, disabledAt: Not(IsNull()) };
    if ((await tx.update(PrincipalEntity, disabled, { disabledAt: null })).affected)
      await this.audit.record(tx, SERVICE, 'principal.edited', `principals/${principalId}`, {
        disabled: false,
      });
    const keys = await tx.findBy(ApiKeyEntity, { principalId });
    const isCurrent = (key: ApiKeyEntity) => given !== null && key.tokenHash.equals(hashToken(given));
    for (const key of keys.filter((one) => !isCurrent(one) && one.revokedAt === null)) {
      await tx.update(ApiKeyEntity, { id: key.id }, { revokedAt: new Date() });
      await this.audit.record(tx, SERVICE, 'break_glass.withdrawn', `api-keys/${key.id}`);
    }
    const current = keys.find(isCurrent);
    if (given === null || current?.revokedAt === null) return;
    if (current) await tx.update(ApiKeyEntity, { id: current.id }, { revokedAt: null });
    const id = current?.id ?? (await insertKey(tx, principalId, { name: 'break glass' }, given)).entity.id;
    await this.audit.record(tx, SERVICE, 'break_glass.set', `api-keys/${id}`);
  }
}

async function findPrincipal(manager: EntityManager, id: Id): Promise<PrincipalEntity> {
  const principal = await manager.findOneBy(PrincipalEntity, { id });
  if (!principal) throw notFound('principal');
  return principal;
}

async function insertKey(
  tx: EntityManager,
  principalId: Id,
  { name, scopes, allowedNetworks, expiresAt }: CreateApiKeyDto,
  given: string | null = null,
): Promise<NewApiKey> {
  const id = newId();
  const key = given ?? newToken(id);
  const entity = tx.create(ApiKeyEntity, {
    id,
    principalId,
    name: name ?? null,
    scopes: scopes ?? [],
    allowedNetworks: allowedNetworks ?? [],
    tokenHash: hashToken(key),
    createdAt: new Date(),
    expiresAt: expiresAt ? new Date(expiresAt) : null,
    revokedAt: null,
    lastUsedAt: null,
    lastUsedFrom: null,
  });
  try {
    await tx.insert(ApiKeyEntity, entity);
  } catch (error) {
    // A random one is nobody else's.
    if (violatedConstraint(error) === 'api_key_token_unique')
      throw Object.assign(
        new ConfigError('BREAK_GLASS_KEY', "is another caller's key already: choose another"),
        {
          cause: error,
        },
      );
    throw error;
  }
  return { key, entity };
}
