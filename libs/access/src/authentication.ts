import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, isText } from '@ninety/platform';
import { identityByKeyId, identityByTokenHash, principalOfSubject } from './identity.read-model.js';
import type { Identity, KeyIdentity } from './identity.read-model.js';
import { IssuerGroups } from './issuer-groups.js';
import type { ClaimsOfGroups } from './issuer-groups.js';
import { IssuerTokens } from './issuer-tokens.js';
import { hashToken, keyIdOf } from './tokens.js';

/** Finds out who a bearer token belongs to. */
@Injectable()
export class Authentication {
  constructor(
    private readonly database: Database,
    private readonly issuer: IssuerTokens,
    private readonly groups: IssuerGroups,
  ) {}

  /**
   * Whose an API key or an OIDC token is; null when it is unknown, expired, revoked or disabled.
   *
   * @throws Problem 503 when that cannot be known: the issuer or the database is away
   */
  async identify(token: string): Promise<Identity | null> {
    const hash = hashToken(token);
    const id = keyIdOf(token);
    const { reader } = this.database;
    // By the key's public id, or, of one that was given, by its hash.
    const byKey =
      (id && ifHashed(await identityByKeyId(reader, id), hash)) ??
      ifHashed(await identityByTokenHash(reader, hash), hash);
    if (byKey) return byKey;
    const claims = await this.issuer.verify(token);
    return claims && this.ofSubject(claims, claims.expiresAt);
  }

  /** Whose an issuer's subject is; null: nobody's, or of one who is disabled. */
  async ofSubject(claims: ClaimsOfGroups, expiresAt: Date | null): Promise<Identity | null> {
    const { subject } = claims;
    // The database would take half a character for another one.
    if (!isText(subject)) return null;
    const { reader } = this.database;
    const known = await principalOfSubject(reader, subject);
    const isOtherwise = await this.groups.settle(claims, known);
    const who = isOtherwise ? await principalOfSubject(reader, subject) : known;
    return who ? { ...who, key: null, expiresAt } : null;
  }
}

/** Whose the key is, if its token has the hash; compared in constant time. */
function ifHashed(found: KeyIdentity | null, hash: Buffer): Identity | null {
  if (!found) return null;
  const { tokenHash, ...identity } = found;
  return timingSafeEqual(tokenHash, hash) ? identity : null;
}
