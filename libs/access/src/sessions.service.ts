import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { withoutTenant, CONFIG, Database, rowOf, unauthenticated } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import { IDENTITY_COLUMNS, identityOf } from './authentication.js';
import type { Identity, IdentityRow } from './authentication.js';

/** A browser that is signed in. */
export interface Session {
  /** What forms and scripts of the same site send back, and no other site knows. */
  readonly csrfToken: string;
  readonly expiresAt: string;
}

/** Whose a session is. */
export interface SignedIn extends Identity {
  readonly session: Session;
  readonly tokenHash: Buffer;
}

/** A session that nobody used for so long is over. */
export const IDLE_MINUTES = 60;

const TOKEN_BYTES = 32;

/** Sessions of the console: a random cookie in the browser, its hash here. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Opens a session for whoever showed a key or a token, in the place of the one that the browser has, if it has one; it
   * never outlives what was shown. Answers the cookie's value, once.
   *
   * @throws Problem 401 when what was shown has ended
   */
  open(
    identity: Identity,
    requestId: string,
    former?: string,
  ): Promise<Session & { readonly token: string }> {
    const { principal, key } = identity;
    const longest = new Date(Date.now() + this.config.sessionHours * 3_600_000);
    const expiresAt = identity.expiresAt && identity.expiresAt < longest ? identity.expiresAt : longest;
    if (expiresAt <= new Date()) throw unauthenticated('The token has ended: get a new one.');
    // Whom the issuer let in stays only while it is the issuer.
    const issuer = key ? null : (this.config.oidc?.issuer ?? null);
    return this.database.transaction(async (tx) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const csrfToken = randomBytes(TOKEN_BYTES).toString('base64url');
      if (former) await tx.query('DELETE FROM console_session WHERE token_hash = $1', [hashOf(former)]);
      await tx.query(
        'INSERT INTO console_session (token_hash, principal_id, key_id, issuer, csrf_token, expires_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [hashOf(token), principal.id, key?.id ?? null, issuer, csrfToken, expiresAt],
      );
      const actor = { id: principal.id, requestId };
      await this.audit.record(tx, actor, 'session.opened', `principals/${principal.id}`, {
        key: key?.id ?? null,
      });
      return { token, csrfToken, expiresAt: expiresAt.toISOString() };
    });
  }

  /** Whose a cookie is; null when it is unknown, over, idle for too long, or its key or principal is no more. */
  async identify(token: string): Promise<SignedIn | null> {
    const tokenHash = hashOf(token);
    const issuer = this.config.oidc?.issuer ?? null;
    const row = await rowOf<Row>(this.database.reader, FIND, [tokenHash, IDLE_MINUTES, issuer]);
    if (!row) return null;
    if (row.isStale) await this.noteSeen(token);
    const { csrfToken, expiresAt } = row;
    return {
      ...identityOf(row),
      expiresAt,
      session: { csrfToken, expiresAt: expiresAt.toISOString() },
      tokenHash,
    };
  }

  async close(token: string, actor: { id: Id; requestId: string }): Promise<void> {
    // Sessions are nobody's rows behind the second wall.
    await withoutTenant(() =>
      this.database.transaction(async (tx) => {
        await tx.query('DELETE FROM console_session WHERE token_hash = $1', [hashOf(token)]);
        await this.audit.record(tx, actor, 'session.closed', `principals/${actor.id}`);
      }),
    );
  }

  /** What is over is forgotten. */
  async forgetOver(): Promise<void> {
    await this.database.reader.query(
      'DELETE FROM console_session WHERE expires_at < now() OR seen_at < now() - make_interval(mins => $1)',
      [IDLE_MINUTES],
    );
  }

  private async noteSeen(token: string): Promise<void> {
    await this.database.reader.query('UPDATE console_session SET seen_at = now() WHERE token_hash = $1', [
      hashOf(token),
    ]);
  }
}

type Row = IdentityRow & {
  readonly csrfToken: string;
  readonly expiresAt: Date;
  readonly isStale: boolean;
};

const FIND = `
  SELECT ${IDENTITY_COLUMNS}, s.csrf_token AS "csrfToken", s.expires_at AS "expiresAt",
    s.seen_at < now() - interval '1 minute' AS "isStale"
  FROM console_session s JOIN principal p ON p.id = s.principal_id LEFT JOIN api_key k ON k.id = s.key_id
  WHERE s.token_hash = $1 AND s.expires_at > now() AND s.seen_at > now() - make_interval(mins => $2)
    AND p.disabled_at IS NULL
    AND CASE WHEN s.key_id IS NULL THEN coalesce(s.issuer, $3) = $3
        ELSE k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now()) END`;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
