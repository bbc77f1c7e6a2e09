import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, isMailAddress, isText, LOG, Problem } from '@ninety/platform';
import type { Config, Log } from '@ninety/platform';
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { IssuerKeys } from './issuer-keys.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** What a token of the issuer says. */
export interface IssuerClaims {
  readonly subject: string;
  readonly expiresAt: Date;
  /** The groups that they are in; null: it does not say. */
  readonly groups: readonly string[] | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** Asymmetric only: a shared-secret algorithm would let a public key sign. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_SKEW_SECONDS = 60;
const LATEST_SECONDS = 8_640_000_000_000;
const RETRY_AFTER_SECONDS = '5';

/** What jose says of a token that is wrong. Whatever else fails is not the token's fault. */
const REFUSALS: ReadonlySet<string> = new Set([
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JWTClaimValidationFailed.code,
  errors.JWTExpired.code,
  errors.JWTInvalid.code,
]);

/** The tokens of OIDC_ISSUER. */
@Injectable()
export class IssuerTokens {
  private readonly keys: IssuerKeys | null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.keys = config.oidc && new IssuerKeys(config.oidc.issuer, log);
  }

  /** Null: it is no token of the issuer's, or not good any more. @throws Problem 503 when the issuer cannot be asked */
  async verify(token: string): Promise<IssuerClaims | null> {
    const { oidc } = this.config;
    if (!oidc || !this.keys || !saysItIsGood(token, oidc.issuer)) return null;
    try {
      const { payload } = await jwtVerify(token, this.keys.find, {
        issuer: oidc.issuer,
        audience: oidc.audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', oidc.subjectClaim],
      });
      const subject = subjectOf(payload, oidc.subjectClaim);
      const { exp } = payload;
      if (subject === null || exp === undefined) return null;
      const expiresAt = new Date(Math.min(exp, LATEST_SECONDS) * 1_000);
      return { subject, expiresAt, ...groupsOf(payload, oidc.groupsClaim) };
    } catch (error) {
      if (error instanceof errors.JOSEError && REFUSALS.has(error.code)) return null;
      this.log.warn({ err: error }, 'a token could not be checked');
      throw issuerAway(error);
    }
  }
}

/** Whose claims are, by the claim of that name; null: nobody's. */
export function subjectOf(claims: Readonly<Record<string, unknown>>, claim: string): string | null {
  const said = new Map(Object.entries(claims)).get(claim);
  return typeof said === 'string' && said !== '' ? said : null;
}

/** What claims say of somebody's groups, by the name of the claim, and how they are called. */
export function groupsOf(
  claims: Readonly<Record<string, unknown>>,
  claim: string,
): Pick<IssuerClaims, 'groups' | 'name' | 'email'> {
  const said = new Map(Object.entries(claims)).get(claim);
  const isList = Array.isArray(said) && said.every((one) => typeof one === 'string');
  return { groups: isList ? said : null, ...calledBy(claims) };
}

/** The name and address that claims give, where they are such and the issuer does not doubt the address. */
function calledBy(claims: Readonly<Record<string, unknown>>): Pick<IssuerClaims, 'name' | 'email'> {
  const { name, email, email_verified: isVerified } = claims;
  const isName = typeof name === 'string' && isText(name) && name.trim() !== '';
  return {
    name: isName ? name.trim() : null,
    email: isVerified !== false && isMailAddress(email) ? email : null,
  };
}

/** Before the issuer is asked about a token that is a stranger's, or over. */
function saysItIsGood(token: string, issuer: string): boolean {
  try {
    const { alg } = decodeProtectedHeader(token);
    const { iss, exp } = decodeJwt(token);
    const isOver = exp === undefined || exp + CLOCK_SKEW_SECONDS <= Date.now() / 1_000;
    return iss === issuer && !isOver && ALGORITHMS.includes(alg ?? '');
  } catch {
    // Not the form of a token.
    return false;
  }
}

function issuerAway(cause: unknown): Problem {
  const headers = { 'retry-after': RETRY_AFTER_SECONDS };
  return new Problem(
    503,
    {
      type: ACCESS_PROBLEMS['issuer-unavailable'],
      detail: say('issuer_silent'),
      headers,
    },
    cause,
  );
}
