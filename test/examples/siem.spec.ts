import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { startExample, stopExamples } from '../support/example.js';
import { says, stop } from '../support/start.js';
import { makeCaller } from '../support/world.js';

interface Line {
  '@timestamp': string;
  event: { action: string; sequence: number; hash: string };
  user: { id: string };
  ninety: { resource: string; previousHash: string; details: string };
}

let company: Company;
let key: string;
let folder: string;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  key = (await makeCaller(company.service, { name: 'SIEM', role: 'auditor' })).key!;
  folder = mkdtempSync(join(tmpdir(), 'ninety-siem-'));
});
afterEach(stopExamples);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await company.service.close();
});

const fileOf = (name: string) => join(folder, `${name}.ndjson`);
const start = (name: string, more: object = {}, ...args: string[]) =>
  startExample(
    'siem',
    { NINETY_URL: company.service.url, NINETY_KEY: key, OUTPUT: fileOf(name), ...more },
    { args },
  );
const linesIn = (name: string) =>
  readFileSync(fileOf(name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
const addParty = (name: string) =>
  company.officer.made('/v1/parties', { name, country: 'FR', kind: 'organization' });

async function expectWhole(name: string): Promise<void> {
  const { body } = await company.service.as(key).get('/v1/audit?limit=200');
  const newest = (body.data as { sequence: number }[])[0]!;
  const lines = linesIn(name);
  expect(lines.map(({ event }) => event.sequence)).toEqual(
    Array.from({ length: newest.sequence }, (_, place) => place + 1),
  );
  lines.slice(1).forEach((line, place) => expect(line.ninety.previousHash).toBe(lines[place]!.event.hash));
}

describe('the example of a SIEM', () => {
  it('keeps each entry once, as it comes, over a restart', async () => {
    const first = start('kept', { INTERVAL_SECONDS: '0.1' });
    await says(first, /kept \d+/);
    await addParty('Buyer <1>');
    await says(first, /kept [\s\S]*kept /);
    expect(await stop(first)).toBe(0);
    await addParty('Buyer 2');
    expect(await start('kept', {}, '--once').ended).toBe(0);
    await expectWhole('kept');
    const made = linesIn('kept').filter(({ event }) => event.action === 'party.created');
    expect(made).toHaveLength(2);
    expect(made[0]).toMatchObject({
      ecs: { version: '8.11.0' },
      ninety: { resource: expect.stringMatching(/^parties\//) },
    });
  });

  it('cuts off a line that was written in part, and reads it anew', async () => {
    expect(await start('cut', {}, '--once').ended).toBe(0);
    const whole = readFileSync(fileOf('cut'));
    for (const length of [whole.length - 1, whole.length - 30, 5]) {
      writeFileSync(fileOf('cut'), whole);
      truncateSync(fileOf('cut'), length);
      expect(await start('cut', {}, '--once').ended).toBe(0);
      expect(readFileSync(fileOf('cut')).equals(whole)).toBe(true);
    }
    appendFileSync(fileOf('cut'), '{"@timest');
    await addParty('Buyer 3');
    expect(await start('cut', {}, '--once').ended).toBe(0);
    await expectWhole('cut');
  });

  it('ends, and writes nothing, where the record is another than the one that it copied', async () => {
    expect(await start('other', {}, '--once').ended).toBe(0);
    const lines = linesIn('other');
    const last = lines.at(-1)!;
    const kept = readFileSync(fileOf('other'), 'utf8');
    await addParty('Buyer 4');
    // The copy's last entry has another hash than the record has, though its cursor is known.
    const changed = kept.replace(`"hash":"${last.event.hash}"`, `"hash":"${'0'.repeat(64)}"`);
    expect(changed).not.toBe(kept);
    writeFileSync(fileOf('other'), changed);
    expect(await start('other', {}, '--once').ended).toBe(3);
    expect(readFileSync(fileOf('other'), 'utf8')).toBe(changed);
    // A cursor of an entry that the record does not have.
    const restored = kept.replace(/"cursor":"(\d+)-[0-9a-f]+"\}\}\n$/, '"cursor":"$1-0000000000000000"}}\n');
    writeFileSync(fileOf('other'), restored);
    const ended = start('other', {}, '--once');
    expect(await ended.ended).toBe(2);
    expect(ended.output()).toContain('a backup was restored');
  });

  it('says what is missing, and that a key may not', async () => {
    const refused = start('none', { NINETY_KEY: 'ek_nobody_has_such_a_key_here' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('may not read the record');
    const without = start('none', { NINETY_URL: '' });
    expect(await without.ended).toBe(1);
    expect(without.output()).toContain('NINETY_URL is not set');
  });
});
