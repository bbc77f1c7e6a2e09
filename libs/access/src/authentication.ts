import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, isText, rowOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { PrincipalEntity } from './access.entity.js';
import { IssuerTokens } from './issuer-tokens.js';

/** Who a token belongs to. */
export interface Identity {
  readonly principal: Pick<PrincipalEntity, 'id' | 'name' | 'role' | 'supplierId' | 'agency' | 'breakGlass'>;
  /** Null: an OIDC token, or a sign-in at the issuer. */
  readonly key: IdentityKey | null;
  /** When what was shown ends: the key, the token or the session. Null: never by itself. */
  readonly expiresAt: Date | null;
}

export interface IdentityKey {
  readonly id: Id;
  readonly scopes: readonly string[];
  readonly allowedNetworks: readonly string[];
  readonly expiresAt: Date | null;
  readonly lastUsedFrom: string | null;
}

const KEY_PREFIX = 'ek_';
const SECRET_BYTES = 32;

/** A new API key's secret token; only its hash is stored. */
export function newToken(keyId: string): string {
  return KEY_PREFIX + keyId.replaceAll('-', '') + randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is stored of a token. A fast hash serves: the token is random, not a password. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The id of the key that a token says it is of; null for one that is not of the form that we make. */
export function keyIdOf(token: string): Id | null {
  const hex = /^ek_([0-9a-f]{32})[\w-]{43}$/.exec(token)?.[1];
  return hex ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : null;
}

/** Finds out who a bearer token belongs to. */
@Injectable()
export class Authentication {
  constructor(
    private readonly database: Database,
    private readonly issuer: IssuerTokens,
  ) {}

  /**
   * Whose an API key or an OIDC token is; null when it is unknown, expired, revoked or disabled.
   *
   * @throws Problem 503 when that cannot be known: the issuer or the database is away
   */
  async identify(token: string): Promise<Identity | null> {
    const hash = hashToken(token);
    const id = keyIdOf(token);
    const byKey =
      (id && (await this.byKey('k.id', id, hash))) ?? (await this.byKey('k.token_hash', hash, hash));
    if (byKey) return byKey;
    const claims = await this.issuer.verify(token);
    return claims && this.ofSubject(claims.subject, claims.expiresAt);
  }

  /** The row is looked for by the key's public id, or, of one that was given, by its hash; compared in constant time. */
  private async byKey(
    column: 'k.id' | 'k.token_hash',
    value: Id | Buffer,
    hash: Buffer,
  ): Promise<Identity | null> {
    const row = await rowOf<IdentityRow & { readonly tokenHash: Buffer }>(
      this.database.reader,
      `SELECT ${IDENTITY_COLUMNS}, k.token_hash AS "tokenHash"
       FROM api_key k JOIN principal p ON p.id = k.principal_id
       WHERE ${column} = $1 AND k.revoked_at IS NULL AND p.disabled_at IS NULL
         AND (k.expires_at IS NULL OR k.expires_at > now())`,
      [value],
    );
    return row && timingSafeEqual(row.tokenHash, hash) ? identityOf(row) : null;
  }

  /** Whose an issuer's subject is; null: nobody's, or of one who is disabled. */
  async ofSubject(subject: string, expiresAt: Date | null): Promise<Identity | null> {
    // The database would take half a character for another one.
    if (!isText(subject)) return null;
    const principal = await rowOf<Identity['principal']>(
      this.database.reader,
      `SELECT id, name, role, supplier_id AS "supplierId", agency, break_glass AS "breakGlass" FROM principal
       WHERE external_subject = $1 AND disabled_at IS NULL`,
      [subject],
    );
    return principal ? { principal, key: null, expiresAt } : null;
  }
}

/** Of a principal `p` and its key `k`, which may be missing. */
export const IDENTITY_COLUMNS = `p.id, p.name, p.role, p.supplier_id AS "supplierId", p.agency,
  p.break_glass AS "breakGlass", k.id AS "keyId", k.scopes, k.allowed_networks AS "allowedNetworks",
  k.expires_at AS "keyExpiresAt", k.last_used_from AS "lastUsedFrom"`;

/** A row of `IDENTITY_COLUMNS`. */
export type IdentityRow = Identity['principal'] &
  Omit<IdentityKey, 'id' | 'expiresAt'> & { readonly keyId: Id | null; readonly keyExpiresAt: Date | null };

export function identityOf(row: IdentityRow): Identity {
  const { id, name, role, supplierId, agency, breakGlass } = row;
  const { keyId, scopes, allowedNetworks, keyExpiresAt: expiresAt, lastUsedFrom } = row;
  return {
    principal: { id, name, role, supplierId, agency, breakGlass },
    key: keyId === null ? null : { id: keyId, scopes, allowedNetworks, expiresAt, lastUsedFrom },
    expiresAt,
  };
}
