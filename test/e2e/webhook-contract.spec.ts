import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBE_TYPE, WEBHOOK_EVENT_TYPES } from '@ninety/webhooks';
import { Description } from '../support/described.js';
import { Receiver } from '../support/receiver.js';
import type { Received } from '../support/receiver.js';
import { ROOT } from '../support/root.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

let service: TestService;
let description: Description;

beforeAll(async () => {
  service = await startService();
  description = await Description.of(service.url);
});
afterAll(() => service.close());

/** What was sent once, as releases wrote it: an event is stored, and sent again as it was. Lines are added, never changed. */
const KEPT = readFileSync(join(ROOT, 'test/e2e/kept-events.jsonl'), 'utf8').trim().split('\n');
const events = KEPT.map((body) => JSON.parse(body) as Received);

describe('the description of webhooks', () => {
  it('has every type that an endpoint may hear', () => {
    expect(description.webhookTypes.sort()).toEqual([...WEBHOOK_EVENT_TYPES, PROBE_TYPE].sort());
  });

  it('is true of what was sent before, of each type', () => {
    expect(KEPT.flatMap((body) => description.faultOfWebhook(body) ?? [])).toEqual([]);
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(description.webhookTypes.sort());
  });

  it('is closed: it has no place for a member that it does not name', () => {
    const more = events.map((event) => ({ ...event, data: { ...event.data, endUse: 'x' } }));
    expect(more.filter((event) => description.faultOfWebhook(JSON.stringify(event)) === null)).toEqual([]);
  });

  it('says so of all that stands in events', async () => {
    const { body } = await service.admin.get('/openapi.json');
    const schemas = new Map(Object.entries<{ additionalProperties?: boolean }>(body.components.schemas));
    const pending = [JSON.stringify(body.webhooks)];
    const met = new Set<string>();
    for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
      for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
        if (!met.has(name)) pending.push(JSON.stringify(schemas.get(name)));
        met.add(name);
      }
    }
    expect(met.size).toBeGreaterThan(20);
    expect([...met].filter((name) => schemas.get(name)?.additionalProperties !== false)).toEqual([]);
  });

  it('needs each member but for those that it says may be left out', () => {
    const omittable = events.flatMap(({ data, ...event }) =>
      Object.keys(data).filter((name) => {
        const lacking = { ...event, data: { ...data, [name]: undefined } };
        return description.faultOfWebhook(JSON.stringify(lacking)) === null;
      }),
    );
    expect([...new Set(omittable)].sort()).toEqual([
      'agency',
      'alertId',
      'deemed',
      'licenseId',
      'previousStatus',
      'regime',
    ]);
  });
});

describe('a receiver of the tests', () => {
  it.each([
    ['a type', { ...events[0], type: 'application.imagined' }],
    ['a member', { ...events[0], data: { ...events[0]!.data, endUse: 'x' } }],
  ])('takes nothing undescribed: %s', async (_, event) => {
    const receiver = await Receiver.start();
    await fetch(receiver.url, { method: 'POST', body: JSON.stringify(event) });
    expect(() => receiver.close()).toThrow(event.type);
  });
});
