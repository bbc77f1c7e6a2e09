import { problemOf, rowOf } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PrincipalEntity } from './access.entity.js';
import { ACCESS_PROBLEMS } from './problems.js';

/** What takes a caller away takes turns: of two who would take away each other's last way in, the second sees the first. */
export async function takeTurn(tx: EntityManager): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('who may call', 0))");
}

/** Whether without a principal, or without a key, some administrator can call still; the one of emergencies does not count. */
export async function isAdministratorLeft(
  tx: EntityManager,
  without: { readonly principal?: Id; readonly key?: Id },
  { oidc }: Config,
): Promise<boolean> {
  const left = await rowOf(
    tx,
    `SELECT 1 FROM principal p
     WHERE p.role = 'administrator' AND p.disabled_at IS NULL AND NOT p.break_glass AND p.id IS DISTINCT FROM $1
       AND (($3 AND p.external_subject IS NOT NULL) OR EXISTS (
         SELECT 1 FROM api_key k WHERE k.principal_id = p.id AND k.id IS DISTINCT FROM $2 AND k.revoked_at IS NULL
           AND (k.expires_at IS NULL OR k.expires_at > now())
           AND (k.scopes = '{}' OR k.scopes && '{*:write,principals:write}')))
     LIMIT 1`,
    [without.principal ?? null, without.key ?? null, oidc !== null],
  );
  return left !== undefined;
}

/** @throws Problem 409 for the administrator of emergencies, whom no other administrator can lock out */
export function assertNotBreakGlass({ breakGlass }: PrincipalEntity): void {
  if (breakGlass)
    throw problemOf(
      ACCESS_PROBLEMS['break-glass-administrator'],
      'The break-glass administrator lives by BREAK_GLASS_KEY alone: set or clear the variable, and restart.',
    );
}
