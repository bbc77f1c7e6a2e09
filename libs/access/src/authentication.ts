import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, rowOf } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { PrincipalEntity } from './access.entity.js';

type Identity = Pick<PrincipalEntity, 'id' | 'name' | 'role' | 'supplierId' | 'agency'>;

const KEY_PREFIX = 'ek_';
const SECRET_BYTES = 32;
/** Asymmetric only: a shared-secret algorithm would let a public key sign. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_SKEW_SECONDS = 60;

/** A new API key's secret token; only its hash is stored. */
export function newToken(keyId: string): string {
  return KEY_PREFIX + keyId.replaceAll('-', '') + randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is stored of a token. A fast hash serves: the token is random, not a password. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Finds out who a bearer token belongs to. */
@Injectable()
export class Authentication {
  private issuerKeys: Promise<JWTVerifyGetKey> | null = null;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The principal of an API key or an OIDC token; null when it is unknown, expired, revoked or disabled. */
  async identify(token: string): Promise<Identity | null> {
    const byKey = await rowOf<Identity>(
      this.database.reader,
      `SELECT p.id, p.name, p.role, p.supplier_id AS "supplierId", p.agency
       FROM api_key k JOIN principal p ON p.id = k.principal_id
       WHERE k.token_hash = $1 AND k.revoked_at IS NULL AND p.disabled_at IS NULL
         AND (k.expires_at IS NULL OR k.expires_at > now())`,
      [hashToken(token)],
    );
    if (byKey) return byKey;
    const subject = token.split('.').length === 3 ? await this.subjectOf(token) : null;
    return subject === null ? null : this.bySubject(subject);
  }

  private async subjectOf(token: string): Promise<string | null> {
    const { oidc } = this.config;
    if (!oidc) return null;
    try {
      this.issuerKeys ??= discoverKeys(oidc.issuer);
      const keys = await this.issuerKeys.catch((error: unknown) => {
        this.issuerKeys = null;
        throw error;
      });
      const { payload } = await jwtVerify(token, keys, {
        issuer: oidc.issuer,
        audience: oidc.audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', 'sub'],
      });
      return payload.sub ?? null;
    } catch {
      return null;
    }
  }

  private async bySubject(subject: string): Promise<Identity | null> {
    const found = await rowOf<Identity>(
      this.database.reader,
      `SELECT id, name, role, supplier_id AS "supplierId", agency FROM principal
       WHERE external_subject = $1 AND disabled_at IS NULL`,
      [subject],
    );
    return found ?? null;
  }
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { jwks_uri: uri } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(uri));
}
