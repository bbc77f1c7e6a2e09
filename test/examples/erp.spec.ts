import { spawnSync } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startExample, stopExamples } from '../support/example.js';
import { StandInGate } from '../support/stand-in-gate.js';
import { freePort, says } from '../support/start.js';
import type { Run } from '../support/start.js';
import { eventually } from '../support/world.js';

const SECRET = `whsec_${Buffer.alloc(24, 'a secret').toString('base64')}`;
const PAST = '2026-01-01T00:00:00.000Z';

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('skipped: the examples in Python, for this machine has no python3');

/** A folder in which Python finds a package `cryptography` that cannot be imported, as on a machine without it. */
let withoutCryptography: string;
let gate: StandInGate;

beforeAll(() => {
  withoutCryptography = mkdtempSync(join(tmpdir(), 'ninety-python-'));
  mkdirSync(join(withoutCryptography, 'cryptography'));
  writeFileSync(join(withoutCryptography, 'cryptography', '__init__.py'), 'raise ImportError("not here")\n');
});
beforeEach(async () => {
  gate = await StandInGate.start();
});
afterEach(async () => {
  await stopExamples();
  gate.close();
});
afterAll(() => rmSync(withoutCryptography, { recursive: true }));

/** Each proves an answer in its way. */
const CLIENTS = [
  { client: 'Node', folder: 'erp/node', skips: false, machine: () => ({}) },
  {
    client: 'Python',
    folder: 'erp/python',
    skips: !hasPython,
    machine: () => ({ PYTHONDONTWRITEBYTECODE: '1' }),
  },
  {
    client: 'Python without Ed25519',
    folder: 'erp/python',
    skips: !hasPython,
    machine: () => ({ PYTHONDONTWRITEBYTECODE: '1', PYTHONPATH: withoutCryptography }),
  },
];

const hasEd25519 =
  hasPython &&
  spawnSync('python3', ['-c', 'import cryptography.hazmat.primitives.asymmetric.ed25519']).status === 0;

describe.each(CLIENTS)('the example of an ERP in $client', ({ client, folder, skips, machine }) => {
  const run = (more: Record<string, string> = {}, ...args: string[]): Run =>
    startExample(
      folder,
      { NINETY_URL: gate.url, NINETY_KEY: 'ek_of_the_erp', RETRY_MS: '1', TODAY: '2026-11-28', ...more },
      { args, machine: machine() },
    );
  /** The lines of the table, once it has ended. */
  const delivers = async (): Promise<string[]> => {
    const one = run({}, '--deliver');
    const code = await one.ended;
    expect([code, one.output()]).toEqual([0, expect.stringMatching(/^document +line/m)]);
    return one.lines().filter((line) => line.startsWith('SO-'));
  };
  const provesBySignature = client === 'Node' || (client === 'Python' && hasEd25519);

  it.skipIf(skips)('delivers what is released, and issues the goods of it first', async () => {
    expect(await delivers()).toEqual([
      expect.stringMatching(/^SO-2026-1017 +10 +delivered +license D1234567 +20/),
      expect.stringMatching(/^SO-2026-1017 +20 +delivered/),
      expect.stringMatching(/^SO-2026-1018 +10 +delivered/),
    ]);
    const asked = gate.came.filter(({ path }) => path === '/v1/order-checks');
    expect(asked.map(({ body }) => [body.document, body.line])).toEqual([
      ['SO-2026-1017', '10'],
      ['SO-2026-1017', '20'],
      ['SO-2026-1018', '10'],
    ]);
    expect(asked[1]?.body).toEqual({
      document: 'SO-2026-1017',
      line: '20',
      system: 'example-erp',
      parties: [{ name: 'Nordlicht Optik GmbH', country: 'DE', role: 'ultimate_consignee' }],
      eccn: '6A003.b',
      quantity: '1',
      unit: 'C62',
      value: { amount: '48000.00', currency: 'USD' },
      destination: 'DE',
      endUse: 'Inspection of wafers, in-house',
      on: '2026-11-28',
      licenseNumber: null,
    });
    const issues = gate.issued;
    expect(issues.map(({ body }) => body)[0]).toEqual({
      quantity: '12',
      value: { amount: '1250.00', currency: 'USD' },
      shippedOn: '2026-11-28',
    });
    for (const { headers } of issues) expect(headers['if-match']).toBe('"1-abcdefghijklmnop"');
    expect(new Set(gate.came.flatMap(({ headers }) => headers['idempotency-key'] ?? [])).size).toBe(6);
  });

  it.skipIf(skips)('says why a line is held, and what releases it', async () => {
    const reason = {
      code: 'order_party_never_screened',
      text: 'Nordlicht was never screened.',
      holds: 'hold',
      toRelease: { text: 'Record it as a party.' },
    };
    gate.answers = () => ({ check: { decision: 'hold', authorization: null, reasons: [reason] } });
    const [line] = await delivers();
    expect(line).toMatch(/hold +Nordlicht was never screened\. Record it as a party\.$/);
    expect(gate.issued).toEqual([]);
  });

  it.skipIf(skips).each([
    ['is 503', () => (gate.status = () => 503)],
    ['is 500 and nothing else', () => (gate.status = () => 500)],
    ['is refused', () => (gate.status = () => 422)],
    ['is blocked', () => (gate.answers = () => ({ check: { decision: 'blocked' } }))],
    ['is a decision that it does not know', () => (gate.answers = () => ({ check: { decision: 'maybe' } }))],
    ['has expired', () => (gate.answers = () => ({ check: { validUntil: PAST } }))],
    ['says no moment', () => (gate.answers = () => ({ check: { validUntil: 'soon' } }))],
    [
      'was refused at the goods issue',
      () => (gate.status = ({ path }) => (path.endsWith('issue') ? 409 : 200)),
    ],
  ])('fails closed where the answer %s', async (_, arrange) => {
    arrange();
    for (const line of await delivers()) expect(line).not.toMatch(/ {2}(delivered|release)( {2}|$)/);
    expect(gate.issued).toEqual([]);
  });

  it.skipIf(skips || !provesBySignature).each([
    ['of a hold', { decision: 'hold' }],
    ['of another line', { line: '99' }],
    ['of another document', { document: 'SO-1' }],
    ['of another check', { orderCheckId: randomUUID() }],
    ['until another moment', { validUntil: PAST }],
    ['of another quantity', { asked: { quantity: '1' } }],
    ['of nothing of the kind', { orderCheckId: undefined, applicationId: randomUUID() }],
  ])('takes no signature %s', async (_, signed) => {
    gate.answers = () => ({ signed });
    expect((await delivers())[0]).toMatch(/not relied on +what is signed is the answer to another question$/);
    expect(gate.issued).toEqual([]);
  });

  it.skipIf(skips || !provesBySignature)('takes no signature of anybody else', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`;
    for (const jws of [await gate.sign({}, privateKey), none, 'a.b.c', '']) {
      gate.answers = () => ({ jws });
      expect((await delivers())[0]).toContain('the answer is not signed by Ninety');
    }
    expect(gate.issued).toEqual([]);
  });

  it.skipIf(skips)(
    'asks again with the same key where nobody answered, and not a line that went out',
    async () => {
      let refusals = 2;
      gate.status = ({ path }) => (path === '/v1/order-checks' && refusals-- > 0 ? 503 : 200);
      expect((await delivers())[0]).toContain('delivered');
      const [first, second, third] = gate.came.map(({ headers }) => headers['idempotency-key']);
      expect([second, third]).toEqual([first, first]);

      gate.came.length = 0;
      gate.answers = () => ({ check: { decision: 'hold', state: 'issued' } });
      expect((await delivers())[0]).toContain('issued before');
      expect(gate.issued).toEqual([]);
    },
  );

  it.skipIf(skips)('hears what became another, and asks again before it delivers', async () => {
    let decision = 'hold';
    gate.answers = () => ({ check: { decision } });
    const port = String(await freePort());
    const one = run({ NINETY_WEBHOOK_SECRET: SECRET, PORT: port }, '--deliver');
    await says(one, /listens on/);
    const send = async (type: string, secret = SECRET) => {
      const id = randomUUID();
      const data = { document: 'SO-2026-1017', line: '10', decision, reasons: ['order_not_covered'] };
      const body = JSON.stringify({ id, type, timestamp: new Date().toISOString(), data });
      const at = String(Math.floor(Date.now() / 1000));
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
      const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
      const headers = { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` };
      return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).status;
    };
    // A word that is not true, and one that is not Ninety's, deliver nothing.
    expect(await send('order.released')).toBe(204);
    decision = 'release';
    expect(await send('order.released', `whsec_${Buffer.alloc(24, 'b').toString('base64')}`)).toBe(401);
    expect(gate.issued).toEqual([]);
    expect(await send('order.released')).toBe(204);
    expect(gate.issued).toHaveLength(1);
    await eventually(
      () => Promise.resolve(one.output()),
      (text) => /SO-2026-1017 +10 +delivered/.test(text),
    );
    expect(await send('order.released')).toBe(204);
    expect(gate.issued).toHaveLength(1);
  });
});
