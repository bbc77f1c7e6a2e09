import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POSTURES } from '@ninety/platform';
import { EVENT_TYPE_RULES, PROBE_TYPE, WEBHOOK_EVENT_TYPES } from '@ninety/webhooks';
import type { WebhookEventType } from '@ninety/webhooks';
import { format } from 'prettier';
import { startCompany } from '../support/company.js';
import { Description } from '../support/described.js';
import { Receiver } from '../support/receiver.js';
import type { Received } from '../support/receiver.js';
import { ROOT } from '../support/root.js';
import { asOwner, startService } from '../support/service.js';
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
      'learnedOn',
      'licenseId',
      'movedFrom',
      'noticeId',
      'on',
      'previousStatus',
      'regime',
      'supersedes',
    ]);
  });
});

/** `docs/webhooks.md` has every type with its postures. After a change: `WRITE_WEBHOOKS=1`, and read what changed. */
describe('the posture of each type', () => {
  const rules = Object.entries(EVENT_TYPE_RULES);

  it('is said, in the description and in the documentation', async () => {
    const { body } = await service.admin.get('/openapi.json');
    for (const [type, { postures, audiences }] of rules) {
      const { post } = body.webhooks[type] as {
        post: { description: string; 'x-postures': string[]; 'x-audiences': string[] };
      };
      expect([type, post['x-postures']]).toEqual([type, postures]);
      expect([type, post['x-audiences']]).toEqual([type, audiences]);
      expect(postures.length).toBeGreaterThan(0);
      expect(post.description).toContain(`Sent in the posture ${postures.join(' and ')},`);
    }
    const file = join(ROOT, 'docs/webhooks.md');
    const [before, after] = readFileSync(file, 'utf8').split(/(?<=## Types\n)[^]*?(?=\n## )/);
    const rows = rules.map(
      ([type, { postures, audiences, summary }]) =>
        `| \`${type}\` | ${POSTURES.map((one) => ((postures as readonly string[]).includes(one) ? 'yes' : '')).join(' | ')} | ${audiences.join(', ')} | ${summary} |`,
    );
    const table = ['', '| type | company | agency | told to | when |', '| - | - | - | - | - |', ...rows, ''];
    const document = await format(`${before}${table.join('\n')}${after}`, {
      parser: 'markdown',
      printWidth: 150,
    });
    if (process.env.WRITE_WEBHOOKS) writeFileSync(file, document);
    expect(readFileSync(file, 'utf8')).toBe(document);
  });

  it('holds: an endpoint that asks for what is never sent there is refused', async () => {
    const company = await startCompany('2026-09-30');
    try {
      const callers = { company: company.officer, agency: service.admin } as const;
      for (const posture of POSTURES) {
        const caller = callers[posture];
        const ask = (type: string) =>
          caller.post('/v1/webhook-endpoints', { url: 'https://hooks.example/in', eventTypes: [type] });
        for (const [type, { postures }] of rules) {
          const { status, body } = await ask(type);
          const isSent = (postures as readonly string[]).includes(posture);
          expect([posture, type, status]).toEqual([posture, type, isSent ? 201 : 422]);
          if (!isSent)
            expect(body.errors).toMatchObject([
              { pointer: '/eventTypes', code: 'types_never_sent', params: { types: type, posture } },
            ]);
        }
      }
      const never = 'application.approved' satisfies WebhookEventType;
      const { id } = await company.officer.made<{ id: string }>('/v1/webhook-endpoints', {
        url: 'https://hooks.example/in',
      });
      // What an endpoint asked for before this was looked at, it may say again; the record has no entry of how it came here.
      company.service.isWhole = false;
      const path = `/v1/webhook-endpoints/${id}`;
      const edit = async (eventTypes: string[]) => {
        const { etag } = (await company.officer.get(path)).headers;
        return company.officer.patch(path, { eventTypes }).set('If-Match', etag!);
      };
      expect((await edit([never])).status).toBe(422);
      await asOwner(
        company.service.connection,
        'UPDATE webhook_endpoint SET event_types = $2 WHERE id = $1',
        [id, [never]],
      );
      expect((await edit([never, 'application.observed'])).status).toBe(200);
    } finally {
      await company.service.close();
    }
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
