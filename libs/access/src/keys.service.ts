import { Inject, Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { CONFIG, problemOf, Database, invalid } from '@ninety/platform';
import type { Config, Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApiKeyEntity } from './access.entity.js';
import type { CreateApiKeyDto } from './access.contract.js';
import { keysPage } from './api-key.read-model.js';
import {
  findGoodKey,
  findKey,
  insertKey,
  isKnownToken,
  keysOf,
  restoreKey,
  revokeKey,
} from './api-key.store.js';
import type { NewApiKey } from './api-key.store.js';
import { assertNotBreakGlass } from './break-glass.js';
import { assertMay } from './permissions.js';
import { isAdministrator } from './person.js';
import type { Person } from './person.js';
import type { Principal } from './principal.js';
import {
  breakGlassAdministrator,
  enablePrincipal,
  findPerson,
  firstAdministrator,
  insertPrincipal,
  isAdministratorLeft,
  takeTurn,
  takeTurnAtStart,
} from './principal.store.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { hashToken } from './tokens.js';
import { perform } from './use-case.js';
import { say } from './sentences.js';

/** API keys; the administrator's work. */
@Injectable()
export class KeysService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param id of any of a person's principals */
  async create(caller: Principal, id: Id, body: Unvalidated<CreateApiKeyDto>): Promise<NewApiKey> {
    // Who is no administrator is not told whom there is.
    assertMay(caller, 'principals.manage');
    const creating = {
      caller,
      find: async (tx: EntityManager) => (await findPerson(tx, id)).first,
      permission: 'principals.manage',
      body: body.orEmpty(),
      state: assertNotBreakGlass,
    } as const;
    return perform(this.database, creating, async (tx, { id: principalId }, wanted) => {
      const { expiresAt } = wanted;
      if (expiresAt && new Date(expiresAt) <= new Date())
        throw invalid({ pointer: '/expiresAt', detail: say('key_expiry_past') });
      const made = await insertKey(tx, principalId, wanted);
      const { id: keyId, scopes, allowedNetworks } = made.entity;
      await this.audit.record(tx, caller, 'api_key.created', `api-keys/${keyId}`, {
        principalId,
        scopes,
        allowedNetworks,
        expiresAt,
      });
      return made;
    });
  }

  /** A principal's keys, the revoked ones too; never a secret. */
  async list(caller: Principal, id: Id, query: PageQuery): Promise<Page<ApiKeyEntity>> {
    assertMay(caller, 'principals.read');
    const { first } = await findPerson(this.database.reader, id);
    return keysPage(this.database.reader, first.id, query);
  }

  async get(caller: Principal, id: Id): Promise<ApiKeyEntity> {
    assertMay(caller, 'principals.read');
    return findKey(this.database.reader, id);
  }

  async revoke(caller: Principal, id: Id): Promise<void> {
    assertMay(caller, 'principals.manage');
    const revoking = {
      caller,
      find: (tx: EntityManager) => takeGoodKey(tx, id),
      permission: 'principals.manage',
      state: ({ person }: KeyWithPerson) => assertNotBreakGlass(person.first),
    } as const;
    await perform(this.database, revoking, async (tx, { key, person }) => {
      if (isAdministrator(person) && !(await isAdministratorLeft(tx, { key: id }, this.config.oidc !== null)))
        throw problemOf(ACCESS_PROBLEMS['last-administrator'], say('last_key_of_administrators'));
      await revokeKey(tx, id);
      await this.audit.record(tx, caller, 'api_key.revoked', `api-keys/${id}`, {
        principalId: key.principalId,
      });
    });
  }

  /** Makes sure that an administrator can call. Answers the new key to print, if a random one was made. */
  async bootstrap(): Promise<string | null> {
    return this.database.transaction(async (tx) => {
      await takeTurnAtStart(tx);
      await this.setBreakGlass(tx);
      const first = await firstAdministrator(tx);
      const given = this.config.bootstrapAdminKey;
      if (first && !given) return null;
      if (first && given && (await isKnownToken(tx, given))) return null;
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
    const known = await breakGlassAdministrator(tx);
    if (!known && !given) return;
    const { id: principalId } =
      known ??
      (await insertPrincipal(tx, { name: 'Break-glass administrator', role: 'administrator' }, true));
    // An earlier release let administrators disable it.
    if (await enablePrincipal(tx, principalId))
      await this.audit.record(tx, SERVICE, 'principal.edited', `principals/${principalId}`, {
        disabled: false,
      });
    const keys = await keysOf(tx, principalId);
    const isCurrent = (key: ApiKeyEntity) => given !== null && key.tokenHash.equals(hashToken(given));
    for (const key of keys.filter((one) => !isCurrent(one) && one.revokedAt === null)) {
      await revokeKey(tx, key.id);
      await this.audit.record(tx, SERVICE, 'break_glass.withdrawn', `api-keys/${key.id}`);
    }
    const current = keys.find(isCurrent);
    if (given === null || current?.revokedAt === null) return;
    if (current) await restoreKey(tx, current.id);
    const id = current?.id ?? (await insertKey(tx, principalId, { name: 'break glass' }, given)).entity.id;
    await this.audit.record(tx, SERVICE, 'break_glass.set', `api-keys/${id}`);
  }
}

interface KeyWithPerson {
  readonly key: ApiKeyEntity;
  readonly person: Person;
}

/** A key that can be revoked, for one at a time who takes a caller away. @throws Problem 404 */
async function takeGoodKey(tx: EntityManager, id: Id): Promise<KeyWithPerson> {
  await takeTurn(tx);
  const key = await findGoodKey(tx, id);
  return { key, person: await findPerson(tx, key.principalId) };
}
