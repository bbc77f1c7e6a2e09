// A client of Ninety's order gate that fails closed: whatever is no signed release of this very line, valid now, is no release.
import { createPublicKey, randomUUID, verify } from 'node:crypto';

/**
 * @typedef {{ code: string, text: string, holds: string, toRelease: { text: string } | null }} Reason
 * @typedef {{ id: string, document: string, line: string, state: string, decision: string, authorization: { kind: string, number: string | null } | null, reasons: Reason[], validUntil: string, signature: string }} OrderCheck
 * @typedef {{ mayGo: boolean, why: string, check: OrderCheck | null, etag: string | null }} Answer
 * @typedef {ReturnType<typeof import('./order-lines.mjs').askedOf>} Asked
 */

const PATIENCE_MS = 10_000;
const TRIES = 3;

export class Gate {
  /** @type {Map<string, import('node:crypto').KeyObject>} */
  #keys = new Map();

  /** @param {string} url @param {string} key @param {number} [waitMs] before it is asked again where it did not answer */
  constructor(url, key, waitMs = 1_000) {
    this.url = url;
    this.key = key;
    this.waitMs = waitMs;
  }

  /** Whether a line may go out now. @param {Asked} asked @returns {Promise<Answer>} */
  async ask(asked) {
    try {
      const answer = await this.#post('/v1/order-checks', asked);
      const check = /** @type {OrderCheck} */ (await answer.json());
      const why = await this.#whyNot(check, asked);
      return { mayGo: why === null, why: why ?? '', check, etag: answer.headers.get('etag') };
    } catch (error) {
      return { mayGo: false, why: `no answer: ${wordsOf(error)}`, check: null, etag: null };
    }
  }

  /**
   * Records that the line left the house; Ninety asks once more at that moment. Only then does it leave.
   *
   * @param {Answer} answer @param {Asked} asked @param {string} shippedOn
   * @returns {Promise<{ isIssued: boolean, why: string }>}
   */
  async issue({ mayGo, check, etag }, { quantity, value }, shippedOn) {
    if (!mayGo || check === null) return { isIssued: false, why: 'it was not released' };
    if (!isValidNow(check)) return { isIssued: false, why: `the answer was valid until ${check.validUntil}` };
    const issue = { quantity, value, shippedOn };
    try {
      await this.#post(`/v1/order-checks/${check.id}/goods-issue`, issue, etag);
      return { isIssued: true, why: '' };
    } catch (error) {
      return { isIssued: false, why: wordsOf(error) };
    }
  }

  /**
   * Why an answer is no release; null: it is one.
   *
   * @param {OrderCheck} check @param {Asked} asked
   */
  async #whyNot(check, asked) {
    if (check.decision !== 'release')
      return check.reasons
        .filter(({ holds }) => holds !== 'no')
        .map(({ text, toRelease }) => [text, toRelease?.text].join(' ').trim())
        .join(' ');
    if (!isValidNow(check)) return `the answer was valid until ${check.validUntil}`;
    const signed = await this.#signed(check.signature);
    if (signed === null) return 'the answer is not signed by Ninety';
    const isThis =
      signed.orderCheckId === check.id &&
      signed.document === asked.document &&
      signed.line === asked.line &&
      signed.decision === 'release' &&
      signed.validUntil === check.validUntil &&
      ['quantity', 'unit', 'eccn', 'destination'].every(
        (field) => signed.asked?.[field] === asked[/** @type {'quantity'} */ (field)],
      ) &&
      signed.asked?.value?.amount === asked.value.amount &&
      signed.asked?.value?.currency === asked.value.currency;
    return isThis ? null : 'what is signed is the answer to another question';
  }

  /**
   * What a compact JWS says (RFC 7515, EdDSA); null: it is not Ninety's.
   *
   * @param {string} jws
   * @returns {Promise<any>}
   */
  async #signed(jws) {
    try {
      const [head = '', payload = '', signature = '', ...more] = jws.split('.');
      const { alg, kid } = JSON.parse(Buffer.from(head, 'base64url').toString('utf8'));
      if (alg !== 'EdDSA' || more.length > 0) return null;
      const key = await this.#keyNamed(kid);
      if (key === undefined) return null;
      const isGenuine = verify(
        null,
        Buffer.from(`${head}.${payload}`),
        key,
        Buffer.from(signature, 'base64url'),
      );
      return isGenuine ? JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  /** Of the published keys, which are asked for again where one is new. @param {string} kid */
  async #keyNamed(kid) {
    if (this.#keys.has(kid)) return this.#keys.get(kid);
    const answer = await fetch(`${this.url}/v1/event-checkpoint-keys`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw new Error(`the keys cannot be read (${answer.status})`);
    const { keys } = /** @type {{ keys: (import('node:crypto').JsonWebKey & { kid: string })[] }} */ (
      await answer.json()
    );
    this.#keys = new Map(keys.map((jwk) => [jwk.kid, createPublicKey({ key: jwk, format: 'jwk' })]));
    return this.#keys.get(kid);
  }

  /**
   * The same key lets it be sent again without doing it twice.
   *
   * @param {string} path @param {object} body @param {string | null} [etag]
   * @throws where it was refused, or did not answer
   */
  async #post(path, body, etag = null) {
    const headers = {
      authorization: `Bearer ${this.key}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(etag !== null && { 'if-match': etag }),
    };
    for (let tries = 1; ; tries += 1) {
      const answer = await fetch(this.url + path, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).catch((error) => /** @type {Error} */ (error));
      if (answer instanceof Response && answer.ok) return answer;
      const mayComeLater = answer instanceof Error || answer.status === 429 || answer.status >= 500;
      if (mayComeLater && tries < TRIES) {
        await new Promise((resolve) => setTimeout(resolve, this.waitMs * tries));
        continue;
      }
      throw answer instanceof Error ? answer : new Error(await problemOf(answer));
    }
  }
}

/** @param {OrderCheck} check */
function isValidNow({ validUntil }) {
  return Date.parse(validUntil) > Date.now();
}

/** @param {Response} answer */
async function problemOf(answer) {
  const said = await answer.json().catch(() => null);
  return said !== null && typeof said === 'object' && 'detail' in said
    ? String(said.detail)
    : `it answered ${answer.status}`;
}

/** @param {unknown} error */
function wordsOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
