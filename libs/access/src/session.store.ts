import { run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A session of a browser, as it is opened. */
export interface NewSession {
  readonly tokenHash: Buffer;
  readonly principalId: Id;
  /** The key that it was opened with; null: a sign-in at the issuer. */
  readonly keyId: Id | null;
  readonly issuer: string | null;
  readonly csrfToken: string;
  readonly expiresAt: Date;
}

export function insertSession(
  tx: EntityManager,
  { tokenHash, principalId, keyId, issuer, csrfToken, expiresAt }: NewSession,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO console_session (token_hash, principal_id, key_id, issuer, csrf_token, expires_at)
        VALUES (${tokenHash}, ${principalId}, ${keyId}, ${issuer}, ${csrfToken}, ${expiresAt})`,
  );
}

export function deleteSession(tx: EntityManager, tokenHash: Buffer): Promise<void> {
  return run(tx, sql`DELETE FROM console_session WHERE token_hash = ${tokenHash}`);
}

/** Forgets sessions that are over, or that nobody used for so long. */
export function deleteOverSessions(manager: EntityManager, idleMinutes: number): Promise<void> {
  return run(
    manager,
    sql`DELETE FROM console_session WHERE expires_at < now() OR seen_at < now() - make_interval(mins => ${idleMinutes})`,
  );
}

export function noteSessionSeen(manager: EntityManager, tokenHash: Buffer): Promise<void> {
  return run(manager, sql`UPDATE console_session SET seen_at = now() WHERE token_hash = ${tokenHash}`);
}
