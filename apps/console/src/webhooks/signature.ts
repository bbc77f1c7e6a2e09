/** What a receiver got, and the secret that its endpoint has. */
export interface Signed {
  /** `whsec_…` */
  readonly secret: string;
  /** The header `webhook-id`. */
  readonly id: string;
  /** The header `webhook-timestamp`: seconds since 1970. */
  readonly timestamp: string;
  /** The header `webhook-signature`: one or several of `v1,…`, with blanks between. */
  readonly signature: string;
  /** The body as it came, byte for byte. */
  readonly body: string;
}

/** What is to be said of a signature. `no_crypto`: the page did not come by https, so that the browser lends it none. */
export type Verdict = 'valid' | 'wrong' | 'bad_secret' | 'bad_timestamp' | 'bad_signature' | 'no_crypto';

const PREFIX = 'whsec_';
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Checks a signature as Standard Webhooks has it, in the page: nothing of it is sent anywhere. */
export async function verdictOf({ secret, id, timestamp, signature, body }: Signed): Promise<Verdict> {
  const key = bytesOf(secret.trim().replace(PREFIX, ''));
  if (key === null) return 'bad_secret';
  if (!/^\d{1,12}$/.test(timestamp.trim())) return 'bad_timestamp';
  const given = signature
    .trim()
    .split(/\s+/)
    .flatMap((one) => (one.startsWith('v1,') ? [one.slice(3)] : []));
  if (given.length === 0) return 'bad_signature';
  // It is undefined where the page did not come by https.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (subtle === undefined) return 'no_crypto';
  const hmac = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const text = `${id.trim()}.${timestamp.trim()}.${body}`;
  const mac = new Uint8Array(await subtle.sign('HMAC', hmac, new TextEncoder().encode(text)));
  const right = btoa(String.fromCharCode(...mac));
  return given.includes(right) ? 'valid' : 'wrong';
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  if (!BASE64.test(base64) || base64.length % 4 !== 0) return null;
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
