// Whether a webhook is Ninety's: Standard Webhooks, https://www.standardwebhooks.com
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A delivery whose time is further from ours than this is refused: somebody may have kept it to send it again. */
const TOLERANCE_SECONDS = 300;

/** Why a delivery is not taken. */
export class NotGenuine extends Error {}

/**
 * @param {string} secret the endpoint's, `whsec_…`
 * @param {Record<string, string | string[] | undefined>} headers in small letters, as Node has them
 * @param {Buffer} body the bytes as they came: what was parsed and written anew has another signature
 * @param {number} [now] in seconds since 1970
 * @returns {string} the id of the message, by which one that comes again is known
 * @throws {NotGenuine}
 */
export function verifiedId(secret, headers, body, now = Date.now() / 1000) {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => {
    const value = headers[name];
    if (typeof value !== 'string' || value === '') throw new NotGenuine(`there is no ${name}`);
    return value;
  });
  if (id === undefined || timestamp === undefined || signatures === undefined)
    throw new NotGenuine('no headers');
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > TOLERANCE_SECONDS)
    throw new NotGenuine('its time is not now');
  const expected = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body).digest();
  // While a secret is rotated there are several, the newest first.
  const isGenuine = signatures.split(' ').some((one) => {
    const given = one.startsWith('v1,') ? Buffer.from(one.slice(3), 'base64') : Buffer.alloc(0);
    // Takes as long whatever differs, so that nobody finds the signature letter by letter.
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isGenuine) throw new NotGenuine('its signature is another');
  return id;
}

/** @param {string} secret */
function keyOf(secret) {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}
