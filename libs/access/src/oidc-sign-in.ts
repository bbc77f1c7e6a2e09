import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, LOG, SecretBox } from '@ninety/platform';
import type { Config, Log } from '@ninety/platform';
import * as client from 'openid-client';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { ClaimsOfGroups } from './issuer-groups.js';
import { groupsOf, subjectOf } from './issuer-tokens.js';
import { sharedLimiter } from './rate-limit.store.js';

/** A sign-in that has begun: where the browser goes, and what it keeps until it is back. */
export interface Begun {
  readonly url: string;
  /** Sealed: which state, nonce and verifier the answer must fit, and where to go then. */
  readonly memo: string;
}

/** Why a sign-in did not succeed. */
export type SignInFailure = 'unreachable' | 'stale' | 'refused' | 'unknown';

/** A sign-in that came back: who it is by the issuer's `sub`, or what OIDC_SUBJECT_CLAIM names, with their groups, or what failed. */
export type Finished = (ClaimsOfGroups & { readonly returnTo: string }) | { readonly failure: SignInFailure };

interface Memo {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** In milliseconds since 1970. */
  readonly goodUntil: number;
}

/** Whoever is not back from the issuer by then begins anew. */
export const MEMO_SECONDS = 600;

const CONTEXT = 'oidc sign-in';
const TIMEOUT_SECONDS = 5;

/** What openid-client says when the answer of the issuer does not fit. Whatever else fails, the issuer was not reached. */
const REFUSALS: ReadonlySet<string> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
]);

/** Signing in at OIDC_ISSUER by authorization code with PKCE (RFC 6749, RFC 7636, OpenID Connect Core). */
@Injectable()
export class OidcSignIn {
  private discovered: Promise<client.Configuration> | null = null;
  /** Each sign-in comes back once, to whichever process. */
  private readonly comebacks: RateLimiterPostgres;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly secrets: SecretBox,
    database: Database,
  ) {
    this.comebacks = sharedLimiter(database, 'oidc', 1, MEMO_SECONDS);
  }

  /** Whether OIDC_CLIENT_ID is set. */
  get isOffered(): boolean {
    return this.config.oidc?.client != null;
  }

  async begin(redirectUri: string, returnTo: string): Promise<Begun> {
    const issuer = await this.issuer();
    const memo: Memo = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo: isLocal(returnTo) ? returnTo : '/',
      goodUntil: Date.now() + MEMO_SECONDS * 1_000,
    };
    const url = client.buildAuthorizationUrl(issuer, {
      redirect_uri: redirectUri,
      scope: this.config.oidc?.scopes ?? 'openid',
      state: memo.state,
      nonce: memo.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(memo.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, memo: this.secrets.seal(JSON.stringify(memo), CONTEXT).toString('base64url') };
  }

  /** @param url the address that the browser came back to, with what the issuer added */
  async finish(url: URL, sealed: string): Promise<Finished> {
    const memo = this.open(sealed);
    if (!memo || memo.goodUntil <= Date.now() || !(await this.isFirstComeback(memo.state)))
      return { failure: 'stale' };
    const { verifier, state, nonce, returnTo } = memo;
    try {
      const tokens = await client.authorizationCodeGrant(await this.issuer(), url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return { failure: 'refused' };
      const subject = subjectOf(claims, this.config.oidc?.subjectClaim ?? 'sub');
      if (subject === null) return { failure: 'refused' };
      return { subject, returnTo, ...groupsOf(claims, this.config.oidc?.groupsClaim ?? '') };
    } catch (error) {
      this.log.warn({ err: error }, 'a sign-in at OIDC_ISSUER did not succeed');
      return { failure: isRefusal(error) ? 'refused' : 'unreachable' };
    }
  }

  private async isFirstComeback(state: string): Promise<boolean> {
    try {
      await this.comebacks.consume(state);
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  }

  private open(sealed: string): Memo | null {
    try {
      return JSON.parse(this.secrets.open(Buffer.from(sealed, 'base64url'), CONTEXT)) as Memo;
    } catch {
      // A cookie that this service did not make, or that a key which it no longer has sealed: they sign in anew.
      return null;
    }
  }

  /** The issuer's own description, read once it is there. */
  private issuer(): Promise<client.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = null;
      throw error;
    });
    return this.discovered;
  }

  private async discover(): Promise<client.Configuration> {
    const { oidc } = this.config;
    if (!oidc?.client) throw new Error('OIDC_CLIENT_ID is not set');
    const issuer = new URL(oidc.issuer);
    // An issuer without TLS is one on this machine; whoever sets such a one has chosen it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody uses it against a far issuer
    const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    const { id, secret } = oidc.client;
    return client.discovery(
      issuer,
      id,
      undefined,
      secret === null ? client.None() : client.ClientSecretBasic(secret),
      { execute: [...execute, client.enableNonRepudiationChecks], timeout: TIMEOUT_SECONDS },
    );
  }
}

/** Whether the issuer refused, or its answer does not fit; else it could not be asked. */
function isRefusal(error: unknown): boolean {
  if (error instanceof client.AuthorizationResponseError) return true;
  if (error instanceof client.ResponseBodyError) return error.status < 500;
  return error instanceof client.ClientError && REFUSALS.has(error.code ?? '');
}

/** A path of this site: no other site can be named by it. */
function isLocal(path: string): boolean {
  return /^\/(?![/\\])/.test(path) && !/[\r\n\t]/.test(path);
}
