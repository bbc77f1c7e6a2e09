import { addAbortSignal } from 'node:stream';
import type { Readable } from 'node:stream';
import { Webhook } from 'standardwebhooks';
import { request } from 'undici';
import type { Agent } from 'undici';
import type { Id, SecretBox } from '@ninety/platform';

/** What is sent where, and signed with what. */
export interface Sending {
  readonly eventId: Id;
  readonly endpointId: Id;
  readonly body: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly previousSecret: Buffer | null;
  readonly previousSecretUntil: Date | null;
}

/** What came of one try. `error` null: it succeeded. */
export interface Outcome {
  readonly at: Date;
  readonly responseStatus: number | null;
  readonly durationMs: number;
  readonly responseExcerpt: string | null;
  readonly error: string | null;
}

const TIMEOUT_MS = 15_000;
const MOST_BODY_BYTES = 16_384;
const EXCERPT_CHARACTERS = 500;

/** One try, signed as Standard Webhooks has it. Null: `stopped` came first, and the try does not count. */
export async function attempt(
  sending: Sending,
  secrets: SecretBox,
  agent: Agent,
  stopped: AbortSignal,
): Promise<Outcome | null> {
  const at = new Date();
  const started = performance.now();
  // A timer of its own: it also ends a response whose body never does.
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), TIMEOUT_MS);
  const end = () => deadline.abort();
  stopped.addEventListener('abort', end);
  const outcome = (responseStatus: number | null, responseExcerpt: string | null, error: string | null) => {
    const durationMs = Math.round(performance.now() - started);
    return { at, responseStatus, durationMs, responseExcerpt, error };
  };
  try {
    const response = await request(sending.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Ninety-Webhooks/1',
        ...sign(sending, secrets, at),
      },
      body: sending.body,
      dispatcher: agent,
      signal: deadline.signal,
    });
    const excerpt = await readExcerpt(response.body, deadline.signal);
    const isSuccess = response.statusCode >= 200 && response.statusCode < 300;
    return outcome(response.statusCode, excerpt, isSuccess ? null : `answered ${response.statusCode}`);
  } catch (error) {
    if (stopped.aborted) return null;
    const late = `no answer within ${TIMEOUT_MS / 1000} s`;
    return outcome(null, null, deadline.signal.aborted ? late : reason(error));
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener('abort', end);
  }
}

/** While a rotation overlaps, both secrets sign. */
function sign(sending: Sending, secrets: SecretBox, at: Date): Record<string, string> {
  const { previousSecret, previousSecretUntil } = sending;
  const isOverlap = previousSecret && previousSecretUntil && previousSecretUntil > at;
  const signatures = [sending.secret, ...(isOverlap ? [previousSecret] : [])].map((sealed) =>
    new Webhook(secrets.open(sealed, contextOf(sending.endpointId))).sign(sending.eventId, at, sending.body),
  );
  return {
    'webhook-id': sending.eventId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}

/** What binds a sealed secret to its endpoint. */
export function contextOf(endpointId: Id): string {
  return `webhook_endpoint ${endpointId}`;
}

/** Reads the beginning of a response, and no more of it. */
async function readExcerpt(body: Readable, ended: AbortSignal): Promise<string | null> {
  addAbortSignal(ended, body);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BODY_BYTES) break;
  }
  body.destroy();
  const text = Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8').replaceAll('\0', '');
  return text === '' ? null : text.slice(0, EXCERPT_CHARACTERS).toWellFormed();
}

function reason(error: unknown): string {
  const { name, message, cause } = error as Error;
  return (message || (cause as Error | undefined)?.message || name).slice(0, EXCERPT_CHARACTERS);
}
