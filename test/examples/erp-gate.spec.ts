import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startExample, stopExamples } from '../support/example.js';
import { screeningList } from '../support/fixtures.js';
import { ROOT } from '../support/root.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { freePort, says } from '../support/start.js';
import { eventually, makeCaller } from '../support/world.js';

const COLUMNS =
  'document,line,partyId,party,partyCountry,partyRole,eccn,quantity,unit,amount,currency,destination,endUse,on,licenseNumber';
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('skipped: the examples in Python, for this machine has no python3');

/** Before the order gate is there, its stand-in alone is asked (erp.spec.ts). */
const hasGate = existsSync(join(ROOT, 'libs/orders/src/checks/order-checks.controller.ts'));
if (!hasGate) console.warn('skipped: the examples of an ERP with the order gate itself, which is not there');

let service: TestService;
let officer: Client;
let key: string;
let party: string;
let folder: string;

// What is signed is valid by the clock of this machine, so the service goes by it too.
beforeAll(async () => {
  service = await startService({ POSTURE: 'company' });
  folder = mkdtempSync(join(tmpdir(), 'ninety-erp-'));
  const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
    name: 'Orchard Instruments, Inc.',
    country: 'US',
  });
  officer = await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
  await service.admin
    .post('/v1/entity-list/imports?effectiveOn=2026-01-05')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ name: 'Somebody Else Ltd' }]))
    .expect(201);
  ({ id: party } = await officer.made<{ id: string }>('/v1/parties', {
    name: 'Nordlicht Optik GmbH',
    country: 'DE',
    kind: 'organization',
  }));
  const { id } = await service.admin.made<{ id: string }>('/v1/principals', {
    name: 'ERP',
    role: 'preparer',
    supplierId,
  });
  const narrowed = { scopes: ['order-checks:write'] };
  ({ key } = await service.admin.made<{ key: string }>(`/v1/principals/${id}/api-keys`, narrowed));
});
afterEach(stopExamples);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.close();
});

/** At the authority, by which the gate goes. */
const today = () => new Date().toLocaleDateString('sv', { timeZone: 'America/New_York' });
let serial = 0;

const licensed = () =>
  officer.made<{ id: string; number: string }>('/v1/licenses', {
    regime: 'us-bis',
    number: `D${String(5_000_000 + ++serial)}`,
    issuedOn: '2026-02-02',
    validUntil: '2035-02-28',
    lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
    parties: [{ role: 'ultimate_consignee', partyId: party }],
  });

describe.skipIf(!hasGate).each([
  { client: 'Node', folder: 'erp/node', eccn: '3A001.b', skips: false },
  { client: 'Python', folder: 'erp/python', eccn: '3A001.c', skips: !hasPython },
])('the example of an ERP in $client, with the order gate itself', ({ folder: example, eccn, skips }) => {
  const run = (lines: readonly string[], more: Record<string, string> = {}, ...args: string[]) => {
    const file = join(folder, `orders-${String(++serial)}.csv`);
    writeFileSync(file, `${[COLUMNS, ...lines].join('\n')}\n`);
    return startExample(
      example,
      { NINETY_URL: service.url, NINETY_KEY: key, ...more },
      { args, instead: { 'examples/erp/orders.csv': file }, machine: { PYTHONDONTWRITEBYTECODE: '1' } },
    );
  };
  const order = (document: string, number: string, more: { party?: string; quantity?: string } = {}) =>
    `${document},10,${more.party === undefined ? `${party},Nordlicht Optik GmbH` : `,${more.party}`},DE,ultimate_consignee,3A001.a,${more.quantity ?? '12'},C62,1250.00,USD,DE,,${today()},${number}`;
  const shipmentsOf = async (license: { id: string }) =>
    (await officer.read<{ data: unknown[] }>(`/v1/licenses/${license.id}/shipments`)).data;

  it.skipIf(skips)('delivers what a license covers once, and says of the rest why not', async () => {
    const license = await licensed();
    const [first, second, third] = [1, 2, 3].map((place) => `SO-${String(++serial)}-${String(place)}`);
    const lines = [
      order(first!, license.number),
      order(second!, license.number, { party: 'Nobody Recorded GmbH' }),
      order(third!, license.number, { quantity: '0' }),
    ];
    const asked = run(lines);
    expect(await asked.ended).toBe(0);
    expect(asked.lines().slice(-3)).toEqual([
      expect.stringMatching(new RegExp(`^${first!} +10 +release +license ${license.number} +20`)),
      expect.stringMatching(/ hold .*does not name Nobody Recorded GmbH/),
      expect.stringMatching(/ hold .*quantity is 0/),
    ]);
    expect(await shipmentsOf(license)).toEqual([]);
    const delivering = run(lines, {}, '--deliver');
    expect(await delivering.ended).toBe(0);
    expect(delivering.lines().at(-3)).toMatch(/ {2}delivered +license/);
    expect(await shipmentsOf(license)).toHaveLength(1);
    const again = run(lines, {}, '--deliver');
    expect(await again.ended).toBe(0);
    expect(again.lines().at(-3)).toContain('issued before');
    expect(await shipmentsOf(license)).toHaveLength(1);
  });

  it.skipIf(skips)('hears that a line is held, and delivers it when it is released again', async () => {
    const port = String(await freePort());
    const endpoint = await officer.made<{ id: string; secret: string }>('/v1/webhook-endpoints', {
      url: `http://127.0.0.1:${port}/`,
      eventTypes: ['order.held', 'order.released'],
    });
    const number = `D${String(6_000_000 + ++serial)}`;
    const document = `SO-${String(++serial)}`;
    // The license is not recorded yet: the line waits for it.
    const one = run(
      [order(document, '')].map((line) => line.replace('3A001.a', eccn)),
      { NINETY_WEBHOOK_SECRET: endpoint.secret, PORT: port },
      '--deliver',
    );
    await says(one, /listens on/);
    expect(one.output()).toContain(' hold ');
    const license = await officer.made<{ id: string }>('/v1/licenses', {
      regime: 'us-bis',
      number,
      issuedOn: '2026-02-02',
      validUntil: '2035-02-28',
      lines: [{ eccn, description: 'mixers', unit: 'each', quantity: '100' }],
      parties: [{ role: 'ultimate_consignee', partyId: party }],
    });
    await eventually(
      () => Promise.resolve(one.output()),
      (text) => new RegExp(` {2}delivered +license ${number}`).test(text),
    );
    expect(await shipmentsOf(license)).toHaveLength(1);
    await officer.delete(`/v1/webhook-endpoints/${endpoint.id}`);
  });
});
