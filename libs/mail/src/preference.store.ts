import { ADDRESSEES } from '@ninety/access';
import { rowOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { MailKind } from './notice.js';

/** Where mails to a person go, and which kinds they do not want. */
export interface MailPreferences {
  readonly email: string | null;
  readonly off: readonly MailKind[];
}

export async function preferencesOf(manager: EntityManager, principalId: Id): Promise<MailPreferences> {
  const row = await rowOf<{ email: string | null; off: MailKind[] | null }>(
    manager,
    sql`SELECT p.email, o.off FROM (SELECT ${principalId}::uuid AS id) w
      LEFT JOIN ${ADDRESSEES} p ON p.id = w.id LEFT JOIN mail_preference o ON o.principal_id = w.id`,
  );
  return { email: row?.email ?? null, off: row?.off ?? [] };
}

/** Says which kinds a person does not want; answers whether that was otherwise before. */
export async function savePreferences(
  tx: EntityManager,
  principalId: Id,
  off: readonly MailKind[],
): Promise<boolean> {
  const changed = await rowOf(
    tx,
    sql`INSERT INTO mail_preference AS m (principal_id, off) VALUES (${principalId}, ${off}::text[])
      ON CONFLICT (principal_id) DO UPDATE SET off = excluded.off WHERE m.off <> excluded.off RETURNING m.principal_id`,
  );
  return changed !== undefined;
}

/** Adds one kind to those that a person does not want; answers whether it was wanted before. */
export async function stopKind(tx: EntityManager, principalId: Id, kind: MailKind): Promise<boolean> {
  const changed = await rowOf(
    tx,
    sql`INSERT INTO mail_preference AS m (principal_id, off) VALUES (${principalId}, ARRAY[${kind}::text])
      ON CONFLICT (principal_id) DO UPDATE SET off = m.off || ${kind}::text WHERE NOT ${kind}::text = ANY(m.off)
      RETURNING m.principal_id`,
  );
  return changed !== undefined;
}
