import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';

/** A JSON Web Key Set of the keys by which a member signs. */
export interface MemberKeys {
  readonly keys: readonly MemberKey[];
}

interface MemberKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly kid: string;
  readonly x: string;
}

const ALGORITHM = 'EdDSA';
const MOST_KEYS = 20;
/** 32 bytes in base64url. */
const ED25519_X = /^[\w-]{43}$/;
const KID = /^[\x21-\x7e]{1,200}$/;

/** Whether a value is such a set: at least one key, each of its own kid, and none with a private part. */
export function arePublicKeys(value: unknown): value is MemberKeys {
  const keys: unknown = isObject(value) ? value.keys : null;
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > MOST_KEYS) return false;
  if (!keys.every(isPublicKey)) return false;
  return new Set(keys.map(({ kid }) => kid)).size === keys.length;
}

/** Of a set, what verifying needs. */
export function keptKeys({ keys }: MemberKeys): MemberKeys {
  return { keys: keys.map(({ kty, crv, kid, x }) => ({ kty, crv, kid, x })) };
}

/** Whether two sets have a key in common: who signs would be two members. */
export function shareKey(one: MemberKeys, other: MemberKeys): boolean {
  return one.keys.some(({ x }) => other.keys.some((key) => key.x === x));
}

/** What a JWS says, before anybody has checked who signed it; null: it is none. */
export function claimedPayload(jws: string): unknown {
  const [, payload, signature, more] = jws.split('.', 4);
  if (payload === undefined || signature === undefined || more !== undefined) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(payload, 'base64url')));
  } catch {
    // Whoever sends it may have written anything there: what cannot be read is none.
    return null;
  }
}

/** Whether one of these keys signed a JWS. By Ed25519 alone: no other algorithm is looked at, whatever its header says. */
export async function isSignedBy({ keys }: MemberKeys, jws: string): Promise<boolean> {
  try {
    const { kid } = decodeProtectedHeader(jws);
    const key = keys.find((one) => one.kid === kid);
    if (key === undefined) return false;
    await compactVerify(jws, await importJWK({ ...key }, ALGORITHM), { algorithms: [ALGORITHM] });
    return true;
  } catch {
    // The header and the signature are anybody's words: whatever is wrong with them, nobody signed it.
    return false;
  }
}

function isPublicKey(value: unknown): value is MemberKey {
  if (!isObject(value)) return false;
  const { kty, crv, kid, x, d } = value;
  return (
    kty === 'OKP' &&
    crv === 'Ed25519' &&
    d === undefined &&
    typeof x === 'string' &&
    ED25519_X.test(x) &&
    typeof kid === 'string' &&
    KID.test(kid)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
