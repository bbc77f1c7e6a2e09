import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '@ninety/platform';

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
