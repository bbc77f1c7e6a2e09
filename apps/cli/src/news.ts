import { setTimeout as sleep } from 'node:timers/promises';
import { unwrap } from '@ninety/client';
import type { CompanySchemas, Schemas } from '@ninety/client';
import type { Door } from './door.js';

type Event = Schemas['SentEvent'] | CompanySchemas['SentEvent'];
type Query = { readonly limit: string; readonly cursor?: string };

/** Events that come from now on, the oldest first; `since` an instant also those. Ends when `isOver`. */
export async function* news(
  door: Door,
  { every, since, once = false }: { every: number; since?: string | undefined; once?: boolean },
): AsyncGenerator<Event> {
  let last = since === undefined ? ((await look(door, null, null))[0]?.id ?? '') : '';
  for (;;) {
    const fresh = await look(door, last, since ?? null);
    for (const event of fresh.reverse()) {
      last = event.id > last ? event.id : last;
      yield event;
    }
    if (once) return;
    await sleep(every * 1000);
  }
}

/** The events after one, newest first; only the newest page where none is known. */
async function look(door: Door, after: string | null, since: string | null): Promise<Event[]> {
  const found: Event[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { limit: '200', ...(cursor === undefined ? {} : { cursor }) };
    const { data, nextCursor } = await pageOf(door, query);
    if (after === null) return data;
    const isNew = ({ id, timestamp }: Event) => id > after && (since === null || timestamp >= since);
    found.push(...data.filter(isNew));
    if (nextCursor === null || !data.every(isNew)) return found;
    cursor = nextCursor;
  }
}

async function pageOf(door: Door, query: Query): Promise<{ data: Event[]; nextCursor: string | null }> {
  const params = { params: { query } };
  return door.posture === 'agency'
    ? unwrap(door.client.GET('/v1/events', params))
    : unwrap(door.client.GET('/v1/events', params));
}
