import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../support/client.js';
import { databaseFolder } from '../support/memory.js';
import { freePort, listens, run, stop, stopAll } from '../support/start.js';
import type { Run } from '../support/start.js';

const START = 'scripts/dist/demo/start.js';
const DEMO = [START, '--demo', 'agency'];
const ROLES = [
  'administrator',
  'compliance_officer',
  'licensing_officer',
  'agency_reviewer',
  'escalation_chair',
  'auditor',
];

let folder: string;
let port: number;

beforeAll(async () => {
  folder = databaseFolder('ninety-demo-');
  port = await freePort();
});
afterEach(stopAll);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With no posture: the demo says which one it is of. */
const settings = (others: Record<string, string> = {}) => ({
  DATA_DIR: join(folder, 'data'),
  PORT: String(port),
  POSTURE: '',
  ...others,
});
const keysOf = (one: Run) => one.lines().flatMap((line) => /^ {2}\w+.* (ek_\S+)/.exec(line)?.[1] ?? []);

interface Shown {
  readonly regime: string;
  readonly status: string;
  readonly clocks: readonly { readonly state: string }[];
}

describe('a start with --demo', () => {
  it('plays a company with cases in three regimes, and accuses nobody of what it only does not know', async () => {
    const own = await freePort();
    const where = { DATA_DIR: join(folder, 'company'), PORT: String(own) };
    const one = run([START, '--demo'], settings(where));
    await listens(one);
    const callers = keysOf(one).map((key) => new Client(`http://127.0.0.1:${own}`, key));
    const roles = await Promise.all(callers.map(async (caller) => (await caller.read('/v1/me')).role));
    expect(roles).toEqual(['administrator', 'compliance_officer', 'auditor']);
    const { data } = await callers[1]!.read<{ data: Shown[] }>('/v1/applications');
    expect(new Set(data.map(({ regime }) => regime))).toEqual(new Set(['us-bis', 'uk-siel', 'us-ddtc']));
    const states = data.flatMap(({ clocks }) => clocks.map(({ state }) => state));
    expect(states).toContain('unknown');
    expect(states).not.toContain('missed');
    expect(await stop(one)).toBe(0);
  });

  it('does not play the one where the other is', async () => {
    const one = run(DEMO, settings({ DATA_DIR: join(folder, 'company') }));
    expect(await one.ended).toBe(1);
    expect(one.lines()).toEqual([
      expect.stringMatching(/^ninety: DATA_DIR .* has the other demo, --demo company/),
    ]);
  });
});

describe('a start with --demo agency', () => {
  let keys: string[];

  it('plays July 2019 into the data folder and shows a key for each role', async () => {
    const one = run(DEMO, settings());
    await listens(one);
    keys = keysOf(one);
    const callers = keys.map((key) => new Client(`http://127.0.0.1:${port}`, key));
    const roles = await Promise.all(callers.map(async (caller) => (await caller.read('/v1/me')).role));
    expect(roles).toEqual(ROLES);
    for (const caller of callers.slice(0, 4)) {
      const { data } = await caller.read<{ data: { overdue: boolean }[] }>('/v1/applications');
      expect(data.length).toBeGreaterThan(0);
      expect(data.some(({ overdue }) => overdue)).toBe(true);
    }
    expect((await callers[0]!.read('/v1/test-clock')).now).toBe('2019-11-01T16:00:00.000Z');
    expect(statSync(join(folder, 'data', 'demo.json')).mode & 0o077).toBe(0);
    expect(await stop(one)).toBe(0);
  });

  it('finds it there the next time, with the same keys', async () => {
    const again = run(DEMO, settings());
    await listens(again);
    expect(keysOf(again)).toEqual(keys);
    expect(again.output()).toContain(`July 2019 is in ${join(folder, 'data')} already`);
  });

  it.each<[string, (data: string) => Record<string, string>, RegExp]>([
    [
      'where other data is',
      (data) => {
        writeFileSync(join(data, 'secret.key'), Buffer.alloc(32));
        return {};
      },
      /^ninety: DATA_DIR .* has other data: name an empty folder/,
    ],
    [
      'that was broken off',
      (data) => {
        writeFileSync(join(data, 'demo.json'), '{"players":null}');
        return {};
      },
      /^ninety: DATA_DIR .* has a demo that was broken off: remove it/,
    ],
    [
      "on the operator's own database",
      () => ({ DATABASE_URL: 'postgres://h/d' }),
      /^ninety: DATABASE_URL is not for/,
    ],
  ])('%s is refused in one line', async (_, prepare, line) => {
    const data = mkdtempSync(join(folder, 'other-'));
    const one = run(DEMO, settings({ DATA_DIR: data, ...prepare(data) }));
    expect(await one.ended).toBe(1);
    expect(one.lines()).toEqual([expect.stringMatching(line)]);
    expect(existsSync(join(data, 'postgres'))).toBe(false);
  });

  it('is the only option there is', async () => {
    const one = run(['scripts/start.mjs', '--port', '3000'], settings());
    expect(await one.ended).toBe(1);
    expect(one.lines()).toEqual([
      expect.stringMatching(/^ninety: --port 3000 is no option: there is --demo, or --demo agency/),
    ]);
  });
});
