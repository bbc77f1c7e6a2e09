import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { withoutTenant, CONFIG, Database, unauthenticated } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import { identityBySession } from './identity.read-model.js';
import type { Identity } from './identity.read-model.js';
import { deleteOverSessions, deleteSession, insertSession, noteSessionSeen } from './session.store.js';
import { say } from './sentences.js';
import { hashToken } from './tokens.js';

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
    if (expiresAt <= new Date()) throw unauthenticated(say('token_expired'));
    // Whom the issuer let in stays only while it is the issuer.
    const issuer = key ? null : (this.config.oidc?.issuer ?? null);
    return this.database.transaction(async (tx) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const csrfToken = randomBytes(TOKEN_BYTES).toString('base64url');
      if (former) await deleteSession(tx, hashToken(former));
      await insertSession(tx, {
        tokenHash: hashToken(token),
        principalId: principal.id,
        keyId: key?.id ?? null,
        issuer,
        csrfToken,
        expiresAt,
      });
      const actor = { id: principal.id, requestId };
      await this.audit.record(tx, actor, 'session.opened', `principals/${principal.id}`, {
        key: key?.id ?? null,
      });
      return { token, csrfToken, expiresAt: expiresAt.toISOString() };
    });
  }

  /** Whose a cookie is; null when it is unknown, over, idle for too long, or its key or principal is no more. */
  async identify(token: string): Promise<SignedIn | null> {
    const tokenHash = hashToken(token);
    const issuer = this.config.oidc?.issuer ?? null;
    const found = await identityBySession(this.database.reader, tokenHash, IDLE_MINUTES, issuer);
    if (!found) return null;
    const { csrfToken, isStale, ...identity } = found;
    if (isStale) await noteSessionSeen(this.database.reader, tokenHash);
    return { ...identity, session: { csrfToken, expiresAt: found.expiresAt.toISOString() }, tokenHash };
  }

  async close(token: string, actor: { id: Id; requestId: string }): Promise<void> {
    // Sessions are nobody's rows behind the second wall.
    await withoutTenant(() =>
      this.database.transaction(async (tx) => {
        await deleteSession(tx, hashToken(token));
        await this.audit.record(tx, actor, 'session.closed', `principals/${actor.id}`);
      }),
    );
  }

  /** What is over is forgotten. */
  async forgetOver(): Promise<void> {
    await deleteOverSessions(this.database.reader, IDLE_MINUTES);
  }
}
