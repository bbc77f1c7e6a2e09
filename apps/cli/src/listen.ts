import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Door } from './door.js';
import { news } from './news.js';
import { say } from './print.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly forward: string;
  readonly every: number;
  readonly secret?: string | undefined;
}

/** Sends each event on as a webhook, signed, to where a program under development listens. */
export async function listen(door: Door, options: Options): Promise<void> {
  const secret = options.secret ?? `whsec_${randomBytes(32).toString('base64')}`;
  const webhook = new Webhook(secret);
  console.error(`Events go to ${options.forward}, signed with ${secret}`);
  for await (const event of news(door, options)) {
    const body = JSON.stringify(event);
    const at = new Date();
    const answer = await fetch(options.forward, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': event.id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': webhook.sign(event.id, at, body),
      },
      body,
    }).then(
      ({ status }) => String(status),
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    say(options, { id: event.id, type: event.type, answer }, `${event.type}  ${event.id}  → ${answer}`);
  }
}
