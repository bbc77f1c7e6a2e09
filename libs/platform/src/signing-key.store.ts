import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowOf, rowsOf, run } from './database/statements.js';

/** A public key as a JSON Web Key (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

/** A signing key; the private one is sealed. */
export interface PrivateKey {
  readonly id: string;
  readonly private_key: Buffer;
}

/** Whoever makes or reseals keys takes turns, until the end of the transaction. */
export function lockSigningKeys(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('signing key', 0))`);
}

export function newestKey(manager: EntityManager): Promise<PrivateKey | undefined> {
  return rowOf<PrivateKey>(
    manager,
    sql`SELECT id, private_key FROM signing_key ORDER BY created_at DESC LIMIT 1`,
  );
}

export function keyOfId(manager: EntityManager, id: string): Promise<PrivateKey | undefined> {
  return rowOf<PrivateKey>(manager, sql`SELECT id, private_key FROM signing_key WHERE id = ${id}`);
}

export function privateKeys(tx: EntityManager): Promise<PrivateKey[]> {
  return rowsOf<PrivateKey>(tx, sql`SELECT id, private_key FROM signing_key`);
}

/** The newest first. */
export function publicKeys(
  manager: EntityManager,
): Promise<{ readonly id: string; readonly jwk: PublicJwk }[]> {
  return rowsOf(manager, sql`SELECT id, public_jwk AS jwk FROM signing_key ORDER BY created_at DESC`);
}

export function insertKey(
  tx: EntityManager,
  { id, publicJwk, sealed }: { readonly id: string; readonly publicJwk: object; readonly sealed: Buffer },
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO signing_key (id, public_jwk, private_key) VALUES (${id}, ${JSON.stringify(publicJwk)}, ${sealed})`,
  );
}

/** The private key, sealed anew. */
export function keepSealed(tx: EntityManager, id: string, sealed: Buffer): Promise<void> {
  return run(tx, sql`UPDATE signing_key SET private_key = ${sealed} WHERE id = ${id}`);
}
