import { ConfigError, newId, notFound, run, sql, violatedConstraint } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ApiKeyEntity } from './access.entity.js';
import type { CreateApiKeyDto } from './access.contract.js';
import { hashToken, newToken } from './tokens.js';

/** A key as its maker sees it once: with the secret. */
export interface NewApiKey {
  readonly key: string;
  readonly entity: ApiKeyEntity;
}

/** @throws Problem 404 */
export async function findKey(manager: EntityManager, id: Id): Promise<ApiKeyEntity> {
  const key = await manager.findOneBy(ApiKeyEntity, { id });
  if (!key) throw notFound('API key');
  return key;
}

/** One that is not revoked. @throws Problem 404 */
export async function findGoodKey(manager: EntityManager, id: Id): Promise<ApiKeyEntity> {
  const key = await findKey(manager, id);
  if (key.revokedAt) throw notFound('API key');
  return key;
}

/** Whether there is such a key that was not revoked. */
export function isGoodKey(manager: EntityManager, id: Id): Promise<boolean> {
  return manager.existsBy(ApiKeyEntity, { id, revokedAt: IsNull() });
}

/** Whether a token is that of a key, revoked or not. */
export function isKnownToken(manager: EntityManager, token: string): Promise<boolean> {
  return manager.existsBy(ApiKeyEntity, { tokenHash: hashToken(token) });
}

/** All that a principal ever had. */
export function keysOf(manager: EntityManager, principalId: Id): Promise<ApiKeyEntity[]> {
  return manager.findBy(ApiKeyEntity, { principalId });
}

export async function insertKey(
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

export async function revokeKey(tx: EntityManager, id: Id): Promise<void> {
  await tx.update(ApiKeyEntity, { id }, { revokedAt: new Date() });
}

/** A key that was revoked may be used again. */
export async function restoreKey(tx: EntityManager, id: Id): Promise<void> {
  await tx.update(ApiKeyEntity, { id }, { revokedAt: null });
}

/** Says when and from where a key was used. */
export function noteKeyUsed(manager: EntityManager, id: Id, address: string): Promise<void> {
  return run(
    manager,
    sql`UPDATE api_key SET last_used_at = now(), last_used_from = ${address} WHERE id = ${id}`,
  );
}
