import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { components, webhooks } from './schema.js';

export type WebhookType = keyof webhooks;
type Schemas = components['schemas'];
type BodyOf<T extends WebhookType> = webhooks[T]['post']['requestBody']['content']['application/json'];

/** What happened: `type` says what `data` has. */
export type Happening<T extends WebhookType = WebhookType> = {
  [K in T]: BodyOf<K> & { readonly data: Exclude<BodyOf<K>['data'], Schemas['TestEventData']> };
}[T];

/** Somebody tries an endpoint: of any type, and nothing happened. */
export interface TestEvent {
  readonly id: string;
  readonly type: WebhookType;
  readonly timestamp: string;
  readonly data: Schemas['TestEventData'];
}

/** An event as it is sent. */
export type WebhookEvent = Happening | TestEvent;

/** Whether somebody tries the endpoint, and nothing happened. */
export function isTestEvent(event: WebhookEvent): event is TestEvent {
  return 'test' in event.data;
}

/**
 * Checks who sent a webhook, and answers it.
 *
 * @param body the bytes as they came, before any JSON parser
 * @param secret the endpoint's `whsec_…`, or several while one is being rotated
 * @throws when no secret made the signature, or it is older or newer than five minutes
 */
export function verifyWebhook(
  body: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  secret: string | readonly string[],
): WebhookEvent {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  let fault: unknown = new Error('no secret was given');
  for (const one of secrets) {
    try {
      return new Webhook(one).verify(body, headers as Record<string, string>) as WebhookEvent;
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

/** What a checkpoint says, as far as it is compared. */
export interface CheckpointLike {
  readonly sequence: number;
  readonly head: string;
  readonly keptAfter: { readonly sequence: number; readonly head: string };
  readonly events: readonly { readonly sequence: number; readonly sha256: string }[];
}

/** The head of the chain, in hex, after bodies in the order of their sequence, from another head on. */
export function headOf(bodies: readonly string[], from = '0'.repeat(64)): string {
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  return bodies
    .reduce((head, body) => sha256(head, sha256(Buffer.from(body))), Buffer.from(from, 'hex'))
    .toString('hex');
}

/**
 * What of a checkpoint's events is missing among the bodies that were received; empty, and the head agrees: nothing is.
 *
 * @param bodies as they came, by `data.sequence`
 */
export function isComplete(
  checkpoint: CheckpointLike,
  bodies: ReadonlyMap<number, string>,
): { complete: boolean; missing: number[] } {
  const missing = checkpoint.events
    .map(({ sequence }) => sequence)
    .filter((sequence) => !bodies.has(sequence));
  if (missing.length > 0) return { complete: false, missing };
  const inOrder = checkpoint.events.map(({ sequence }) => bodies.get(sequence) ?? '');
  return { complete: headOf(inOrder, checkpoint.keptAfter.head) === checkpoint.head, missing };
}
