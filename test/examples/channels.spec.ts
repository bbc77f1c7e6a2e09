import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { startExample, stopExamples } from '../support/example.js';
import { JsonSink } from '../support/json-sink.js';
import { freePort, says } from '../support/start.js';
import { eventually } from '../support/world.js';

const SECRET = `whsec_${Buffer.alloc(24, 'a secret').toString('base64')}`;
/** What a name may be that somebody writes into a case. */
const NASTY = '<!channel> [x](https://evil.example) <at>Dana</at> & Co';

let company: Company;
let channel: JsonSink;
let folder: string;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  folder = mkdtempSync(join(tmpdir(), 'ninety-channel-'));
});
beforeEach(async () => {
  channel = await JsonSink.start();
});
afterEach(async () => {
  await stopExamples();
  channel.close();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await company.service.close();
});

const CHANNELS = [
  { name: 'slack', variable: 'SLACK_WEBHOOK_URL', number: 'Z7000001' },
  { name: 'teams', variable: 'TEAMS_WEBHOOK_URL', number: 'Z7000002' },
] as const;

async function started(
  { name, variable }: (typeof CHANNELS)[number],
  more: Record<string, string> = {},
): Promise<string> {
  const port = String(await freePort());
  const environment = { NINETY_WEBHOOK_SECRET: SECRET, [variable]: channel.url, PORT: port, ...more };
  await says(startExample(name, environment), /listens on/);
  return `http://127.0.0.1:${port}/`;
}

interface Sending {
  id?: string;
  secret?: string;
  at?: number;
  body?: string;
  /** What is sent instead of the right one. */
  signature?: (right: string) => string;
}

/** As Ninety sends it; answers the status. */
async function send(url: string, event: object, sending: Sending = {}): Promise<number> {
  const { id = randomUUID(), secret = SECRET, at = Date.now() / 1000 } = sending;
  const text = JSON.stringify({ id, timestamp: new Date().toISOString(), ...event });
  const timestamp = String(Math.floor(at));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${text}`).digest('base64');
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': (sending.signature ?? ((right) => right))(`v1,${signature}`),
  };
  return (await fetch(url, { method: 'POST', headers, body: sending.body ?? text })).status;
}

const EXPIRING = {
  type: 'license.expiring',
  data: { licenseNumber: NASTY, expiresOn: '2026-12-01', daysLeft: 30 },
};

describe.each(CHANNELS)('the example for $name', (one) => {
  it('posts what a case is told of, and nobody is pinged by a name', async () => {
    const { officer, service } = company;
    const port = String(await freePort());
    const endpoint = await officer.made<{ id: string; secret: string }>('/v1/webhook-endpoints', {
      url: `http://127.0.0.1:${port}/`,
    });
    await says(
      startExample(one.name, {
        NINETY_WEBHOOK_SECRET: endpoint.secret,
        [one.variable]: channel.url,
        PORT: port,
        NINETY_URL: service.url,
        NINETY_KEY: officer.key!,
      }),
      /listens on/,
    );
    const { id } = await officer.made<{ id: string }>('/v1/applications', { reference: NASTY });
    await observe(
      officer,
      id,
      { type: 'filed', on: '2026-09-01', system: 'snap_r', number: one.number },
      { type: 'approved', on: '2026-09-20' },
    );
    await eventually(
      () => Promise.resolve(channel.bodies),
      (bodies) => bodies.some((body) => JSON.stringify(body).includes('Decided: approved')),
    );
    const message = channel.bodies.find((body) => JSON.stringify(body).includes('Decided: approved'));
    const text = JSON.stringify(message);
    for (const said of [one.number, '2026-09-20', `${service.url}/applications/${id}`])
      expect(text).toContain(said);
    await officer.delete(`/v1/webhook-endpoints/${endpoint.id}`);
  });

  it('tells Ninety to send it again where the channel did not take it, and posts it once', async () => {
    const url = await started(one, { SEEN_FILE: join(folder, one.name) });
    const id = randomUUID();
    channel.status = 500;
    expect(await send(url, EXPIRING, { id })).toBe(502);
    channel.status = 200;
    const before = channel.bodies.length;
    expect(await Promise.all([1, 2, 3].map(() => send(url, EXPIRING, { id })))).toEqual([204, 204, 204]);
    expect(channel.bodies).toHaveLength(before + 1);
    await stopExamples();
    const again = await started(one, { SEEN_FILE: join(folder, one.name) });
    expect(await send(again, EXPIRING, { id })).toBe(204);
    expect(channel.bodies).toHaveLength(before + 1);
  });

  it('takes nothing that is not genuine, and tells of nothing that nobody need know', async () => {
    const url = await started(one);
    const other = `whsec_${Buffer.alloc(24, 'another').toString('base64')}`;
    const now = Date.now() / 1000;
    expect(await send(url, EXPIRING, { secret: other })).toBe(401);
    expect(await send(url, EXPIRING, { at: now - 301 })).toBe(401);
    expect(await send(url, EXPIRING, { at: now + 330 })).toBe(401);
    expect(await send(url, EXPIRING, { body: '{}' })).toBe(401);
    expect(await send(url, EXPIRING, { signature: () => 'v1,' })).toBe(401);
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await fetch(url)).status).toBe(405);
    expect(await send(url, { type: 'license.recorded', data: {} })).toBe(204);
    expect(await send(url, { type: 'toString', data: {} })).toBe(204);
    expect(channel.bodies).toEqual([]);
    expect(await send(url, { type: 'clock.warning', data: { test: true } })).toBe(204);
    // While a secret is rotated there are several.
    expect(await send(url, EXPIRING, { signature: (right) => `v1,AAAA ${right}` })).toBe(204);
    expect(channel.bodies).toHaveLength(2);
  });

  it.each([
    ['clock.warning', { clock: 'resolution', dueOn: '2026-10-05', daysLeft: 5 }, 'due in 5 days'],
    ['clock.missed', { clock: 'resolution', dueOn: '2026-10-05', daysLeft: -1 }, 'missed'],
    ['duty.overdue', { kind: 'report', dueOn: '2026-10-05', obligedParty: 'us' }, 'overdue'],
    ['order.held', { document: '4711', line: '10', reasons: ['order_not_covered'] }, 'order not covered'],
    ['order.released', { document: '4711', line: '10', reasons: [] }, 'released'],
    ['application.denied', { controlNumber: 'Z1' }, 'Decided: denied'],
  ])('says what %s is', async (type, data, said) => {
    const url = await started(one);
    expect(await send(url, { type, data })).toBe(204);
    expect(JSON.stringify(channel.bodies)).toContain(said);
  });
});

it("a name is no markup of Slack's", async () => {
  await send(await started(CHANNELS[0]), EXPIRING);
  const [message] = channel.bodies as {
    text: string;
    blocks: { text: { type: string; text: string; verbatim: boolean } }[];
  }[];
  const block = message!.blocks[0]!.text;
  expect(block).toMatchObject({ type: 'mrkdwn', verbatim: true });
  expect(block.text).toContain(
    'License: &lt;!channel&gt; [x](https://evil.example) &lt;at&gt;Dana&lt;/at&gt; &amp; Co',
  );
  expect(`${message!.text}${block.text}`).not.toMatch(/[<>]/);
});

it('a name is a run of text in Teams, which reads no Markdown', async () => {
  await send(await started(CHANNELS[1]), EXPIRING);
  const [message] = channel.bodies as {
    type: string;
    attachments: { contentType: string; content: { type: string; body: unknown[]; msteams?: unknown } }[];
  }[];
  expect(message!.type).toBe('message');
  const [{ contentType, content }] = message!.attachments as [(typeof message & {})['attachments'][number]];
  expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(content.msteams).toBeUndefined();
  expect(content.body).toContainEqual({
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: 'License: ', isSubtle: true },
      { type: 'TextRun', text: NASTY },
    ],
  });
  expect(content.body.every((block) => (block as { type: string }).type === 'RichTextBlock')).toBe(true);
});
