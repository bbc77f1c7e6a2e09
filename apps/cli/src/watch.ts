import type { Door } from './door.js';
import { idOf } from './find.js';
import { news } from './news.js';
import { say } from './print.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly every: number;
  readonly since?: string | undefined;
  readonly once: boolean;
}

/** Tells of events, of one application or of all, until it is interrupted. */
export async function watch(door: Door, name: string | undefined, options: Options): Promise<void> {
  const id = name === undefined ? null : await idOf(door, name);
  for await (const event of news(door, options)) {
    const data = event.data as { applicationId?: string; controlNumber?: string; status?: string };
    if (id !== null && data.applicationId !== id) continue;
    const about = [data.controlNumber, data.status].filter(Boolean).join(' ');
    say(options, event, `${event.timestamp}  ${event.type}  ${about}`.trimEnd());
  }
}
