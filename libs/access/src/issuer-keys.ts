import type { Log } from '@ninety/platform';
import { createLocalJWKSet, errors } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';

/** The issuer cannot be asked, so that of its tokens nothing can be said. */
export class IssuerAway extends Error {}

interface KeySet {
  readonly find: JWTVerifyGetKey;
  readonly readAt: number;
}

/** So long a set is used without asking again. */
const FRESH_MS = 10 * 60_000;
/** So long a set is used while the issuer cannot be asked. */
const STALE_MS = 24 * 3_600_000;
/** The issuer is asked no more often than this. */
const COOL_MS = 5_000;
const TIMEOUT_MS = 5_000;

/**
 * The keys that an issuer signs with (OpenID Connect Discovery, RFC 7517): read when first needed, again when they are
 * old or a token names one that is unknown, and used for a day at most while the issuer is away.
 */
export class IssuerKeys {
  private known: KeySet | null = null;
  private reading: Promise<void> | null = null;
  private askedAt = -Infinity;
  private hasFailed = false;

  constructor(
    private readonly issuer: string,
    private readonly log: Log,
    private readonly now: () => number = Date.now,
  ) {}

  /** The key of a token. @throws IssuerAway, or what jose says of a token that names no key of the issuer's */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const known = await this.current();
    try {
      return await known.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    }
    await this.ask();
    // The key may be a new one, which could not be read.
    if (this.hasFailed) throw new IssuerAway('the keys of the issuer could not be read again');
    return (await this.current()).find(header, token);
  };

  private async current(): Promise<KeySet> {
    if (!this.isYoungerThan(FRESH_MS)) {
      const asked = this.ask();
      // During an outage nobody waits for what failed a moment ago.
      if (!this.hasFailed || !this.isYoungerThan(STALE_MS)) await asked;
    }
    if (this.known && this.isYoungerThan(STALE_MS)) return this.known;
    throw new IssuerAway('the keys of the issuer could not be read');
  }

  private isYoungerThan(milliseconds: number): boolean {
    return this.known !== null && this.now() - this.known.readAt < milliseconds;
  }

  private ask(): Promise<void> {
    if (this.reading) return this.reading;
    if (this.now() - this.askedAt < COOL_MS) return Promise.resolve();
    this.askedAt = this.now();
    this.reading = this.read().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async read(): Promise<void> {
    try {
      const address = `${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
      const { jwks_uri: uri } = (await readJson(address)) as { jwks_uri: string };
      this.known = { find: createLocalJWKSet((await readJson(uri)) as JSONWebKeySet), readAt: this.now() };
      this.hasFailed = false;
    } catch (error) {
      this.hasFailed = true;
      this.log.warn({ err: error }, 'the keys of OIDC_ISSUER could not be read');
    }
  }
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
