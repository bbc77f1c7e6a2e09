import { Webhook } from 'standardwebhooks';
import type { Id, SecretBox } from '@ninety/platform';
import { exchange } from './exchange.js';
import type { GuardedAgent } from './guarded-agent.js';
import type { OlderSecret } from './webhooks.entity.js';

/** What is sent where, and signed with what. */
export interface Sending {
  readonly eventId: Id;
  readonly endpointId: Id;
  readonly body: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly previousSecret: Buffer | null;
  readonly previousSecretUntil: Date | null;
  readonly olderSecrets: readonly OlderSecret[];
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
const REASON_CHARACTERS = 500;
/** What this process lacks: file descriptors, memory, room in the system's buffers. */
const OWN_LACKS: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOBUFS', 'EAI_MEMORY']);

/**
 * One try, signed as Standard Webhooks has it. Null: `stopped` came first, and the try does not count.
 *
 * @throws when the endpoint's secret cannot be opened, or this process lacks what it needs to try: no fault of the endpoint's
 */
export async function attempt(
  sending: Sending,
  secrets: SecretBox,
  agent: GuardedAgent,
  stopped: AbortSignal,
): Promise<Outcome | null> {
  const at = new Date();
  // What cannot be signed is our fault, and no failure of the endpoint's.
  const signature = sign(sending, secrets, at);
  const started = performance.now();
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), TIMEOUT_MS);
  const end = () => deadline.abort();
  stopped.addEventListener('abort', end);
  const outcome = (responseStatus: number | null, responseExcerpt: string | null, error: string | null) => {
    const durationMs = Math.round(performance.now() - started);
    return { at, responseStatus, durationMs, responseExcerpt, error };
  };
  try {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Ninety-Webhooks/1',
      ...signature,
    };
    const request = agent.request(sending.url, { method: 'POST', headers, signal: deadline.signal });
    const { status, excerpt } = await exchange(request, sending.body);
    const isSuccess = status >= 200 && status < 300;
    return outcome(status, excerpt, isSuccess ? null : `answered ${status}`);
  } catch (error) {
    if (stopped.aborted) return null;
    if (isOwnLack(error)) throw error;
    const late = `no answer within ${TIMEOUT_MS / 1000} s`;
    return outcome(null, null, deadline.signal.aborted ? late : reason(error));
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener('abort', end);
  }
}

/** While rotations overlap, every secret whose time has not come signs. */
function sign(sending: Sending, secrets: SecretBox, at: Date): Record<string, string> {
  const { previousSecret, previousSecretUntil, olderSecrets } = sending;
  const isOverlap = previousSecret && previousSecretUntil && previousSecretUntil > at;
  const older = olderSecrets.filter(({ until }) => new Date(until) > at);
  const signing = [
    sending.secret,
    ...(isOverlap ? [previousSecret] : []),
    ...older.map(({ secret }) => Buffer.from(secret, 'base64')),
  ];
  const signatures = signing.map((sealed) =>
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

/** Of several addresses that were tried, each must have failed for it. */
function isOwnLack(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isOwnLack);
  return OWN_LACKS.has((error as NodeJS.ErrnoException).code ?? '');
}

function reason(error: unknown): string {
  // An error of several addresses that were tried says nothing itself.
  const { name, message } = error instanceof AggregateError ? (error.errors[0] as Error) : (error as Error);
  return (message || name).slice(0, REASON_CHARACTERS);
}
