import type { NinetyClient } from '@ninety/client';
import { findApplication } from './find.js';
import { news } from './news.js';
import { say } from './print.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly every: number;
  readonly since?: string | undefined;
  readonly once: boolean;
}

/** Tells of events, of one application or of all, until it is interrupted. */
export async function watch(client: NinetyClient, name: string | undefined, options: Options): Promise<void> {
  const id = name === undefined ? null : (await findApplication(client, name)).id;
  for await (const event of news(client, options)) {
    const data = event.data as { applicationId?: string; controlNumber?: string; status?: string };
    if (id !== null && data.applicationId !== id) continue;
    const about = [data.controlNumber, data.status].filter(Boolean).join(' ');
    say(options, event, `${event.timestamp}  ${event.type}  ${about}`.trimEnd());
  }
}
