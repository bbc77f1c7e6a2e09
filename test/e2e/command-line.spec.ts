import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { ROOT } from '../support/root.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { makeWorld } from '../support/world.js';
import type { Application, World } from '../support/world.js';

const MARK = '\uFEFF';

let service: TestService;
let world: World;
let folder: string;

beforeAll(async () => {
  service = await startService();
  world = await makeWorld(service);
  folder = mkdtempSync(join(tmpdir(), 'ninety-drafts-'));
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(
  args: readonly string[],
  input: string | Buffer = '',
  door = { url: service.url, key: world.officer.key },
) {
  const child = spawn(process.execPath, ['apps/cli/bin/ninety.mjs', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NINETY_URL: door.url, NINETY_KEY: door.key ?? '' },
  });
  child.stdin.on('error', () => undefined).end(input);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

function draftFile(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function referenceOf(out: string): Promise<unknown> {
  const { id } = JSON.parse(out) as { id: string };
  return (await world.officer.read<Application>(`/v1/applications/${id}`)).reference;
}

describe('ninety file', () => {
  it.each([
    ['first', (rest: string[]) => ['file', '-', ...rest]],
    ['last', (rest: string[]) => ['file', ...rest, '-']],
  ])('reads standard input where a dash stands %s', async (where, line) => {
    const { code, out, err } = await run(
      line(['--no-submit', '--json']),
      `{"reference":"by the dash ${where}"}`,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await referenceOf(out)).toBe(`by the dash ${where}`);
  });

  it('reads a byte order mark as what it is, in a file and in standard input', async () => {
    const marked = `${MARK}{"reference":"Straße"}\r\n`;
    const read = await run(['file', draftFile('marked.json', marked), '--no-submit', '--json']);
    expect(await referenceOf(read.out)).toBe('Straße');
    const piped = await run(['file', '-', '--no-submit', '--json'], marked);
    expect(await referenceOf(piped.out)).toBe('Straße');
  });

  it.each([
    ['windows.json', Buffer.from('{"reference":"Stra\xdfe"}', 'latin1'), 'is not UTF-8: save it as UTF-8'],
    [
      'utf-16.json',
      Buffer.from(`${MARK}{"reference":"x"}`, 'utf16le'),
      'is UTF-16, not UTF-8: save it as UTF-8',
    ],
    [
      'big-endian.json',
      Buffer.from(`${MARK}{}`, 'utf16le').swap16(),
      'is UTF-16, not UTF-8: save it as UTF-8',
    ],
    ['broken.json', '{"reference"', 'is no JSON: '],
    ['empty.json', '', 'is no JSON: '],
  ])('says what is wrong with %s, and makes nothing', async (name, content, reason) => {
    const path = draftFile(name, content);
    const read = await run(['file', path, '--no-submit', '--json']);
    expect(read).toMatchObject({ code: 2, out: '' });
    expect(read.err).toContain(`ninety: ${path} ${reason}`);
    const piped = await run(['file', '-', '--no-submit', '--json'], content);
    expect(piped).toMatchObject({ code: 2, out: '' });
    expect(piped.err).toContain(`ninety: standard input ${reason}`);
  });
});

describe('ninety screen', () => {
  beforeAll(async () => {
    const address = 'Room 2309, Ho King Commercial Centre, 2-16 Fa Yuen Street, HK';
    const list = screeningList([
      { name: 'Obsidian Rotor Works' },
      { name: 'Address 01', addresses: address },
    ]);
    const sent = await service.admin
      .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
      .set('Content-Type', 'text/csv')
      .send(list);
    expect(sent.status).toBe(201);
  });

  it('says who a name is like and whose address it has, each by its kind', async () => {
    const place = 'Flat 2309, Ho King Ctr, 2-16 FaYuen St, HK';
    const { code, out } = await run(['screen', 'Obsidian Rotor Works', '--address', place]);
    expect(code).toBe(0);
    expect(out).toMatch(/^name +1\.00 +Obsidian Rotor Works .*15 CFR 744\.11/m);
    expect(out).toMatch(/^address +1\.00 +Address 01 .*15 CFR 744\.16\(f\)/m);
    expect(out).toContain(`“${place}” is at the listed address`);
  });

  it('says which list was asked, and from which score on, where nothing is like it', async () => {
    const { out } = await run([
      'screen',
      'Harmless Bakery',
      '--threshold',
      '0.55',
      '--address',
      '9 Bonham Road',
    ]);
    expect(out).toMatch(
      /^No name of list version 1 of 2019-05-16 scores 0\.55 or more\.\nNo address that list version 1 of 2019-05-16 lists by itself scores 0\.55 or more\.\n$/,
    );
    expect((await run(['screen', 'Harmless Bakery', '--as-of', '2001-01-01'])).out).toBe(
      'No version of the Entity List is in force: nothing was screened.\n',
    );
  });
});

describe('in a company', () => {
  let company: Company;
  beforeAll(async () => {
    company = await startCompany('2026-11-02');
  });
  afterAll(() => company.service.close());

  const ninety = (...args: string[]) => run(args, '', { url: company.service.url, key: company.officer.key });
  const drafted = async (reference: string) => {
    const { out } = await ninety('file', draftFile('case.json', JSON.stringify({ reference })), '--json');
    return (JSON.parse(out) as Tracked).id;
  };

  it('a case is recorded as it was heard, with the letter that says so, and corrected', async () => {
    const id = await drafted('Lens mounts');
    const filed = ['--set', 'system=snap_r', '--set', 'number=Z1234567', '--source', 'own_act'];
    expect(await ninety('record', 'Lens mounts', 'filed', '--on', '2026-09-03', ...filed)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Recorded: Z1234567, filed \(as known\), next due /),
    });
    const letter = draftFile('letter.pdf', 'a letter');
    const approved = ['--on', '2026-10-20', '--source', 'portal', '--file', letter, '--json'];
    const { out } = await ninety('record', 'Z1234567', 'approved', ...approved);
    expect(JSON.parse(out)).toMatchObject({ status: 'approved', statusCertainty: 'certain' });
    const path = `/v1/applications/${id}`;
    const { data } = await company.officer.read<{
      data: { id: string; type: string; attachmentIds: string[] }[];
    }>(`${path}/events`);
    const [, observed] = data;
    expect(observed).toMatchObject({ type: 'approved', attachmentIds: [expect.any(String)] });
    const { data: documents } = await company.officer.read<{ data: { fileName: string }[] }>(
      `${path}/attachments`,
    );
    expect(documents).toMatchObject([{ fileName: 'letter.pdf' }]);
    const corrected = ['--supersedes', observed!.id, '--reason', 'the letter says so', '--on', '2026-10-19'];
    expect(await ninety('record', id, 'approved', ...corrected)).toMatchObject({ code: 0 });
  });

  it('what cannot be is refused in words, and a name that is nobody’s', async () => {
    await drafted('Too early');
    expect(await ninety('record', 'Too early', 'filed', '--on', '2027-01-01')).toMatchObject({
      code: 1,
      err: expect.stringContaining('/on: It lies in the future'),
    });
    const letter = draftFile('early.pdf', 'a letter');
    expect(
      await ninety('record', 'Too early', 'filed', '--on', '2027-01-01', '--file', letter),
    ).toMatchObject({
      code: 1,
      err: expect.stringContaining('/on: It lies in the future'),
    });
    const early = await ninety(
      'record',
      'Too early',
      'filed',
      '--on',
      '2026-10-01',
      '--json',
      '--file',
      letter,
    );
    const { id } = JSON.parse(early.out) as Tracked;
    // Of what was refused no document stays behind.
    expect(
      (await company.officer.read<{ data: object[] }>(`/v1/applications/${id}/attachments`)).data,
    ).toHaveLength(1);
    expect(await ninety('record', 'Nobody', 'filed')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no application Nobody'),
    });
    expect(await ninety('record', 'Too early', 'filed', '--set', 'number')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--set number is not of the form name=value'),
    });
  });

  it('the clocks say how sure they are, and why', async () => {
    await drafted('A silent case');
    await ninety('record', 'A silent case', 'filed', '--on', '2026-05-04');
    const { code, out } = await ninety('clocks', 'A silent case');
    expect(code).toBe(0);
    expect(out).toMatch(/^resolution +unknown /m);
    expect(out).not.toContain('missed');
    const before = await ninety('clocks', 'A silent case', '--as-of', '2026-06-01');
    expect(before.out).toMatch(/^resolution +running, as known /m);
  });
});

it('an office records nothing that happened elsewhere', async () => {
  expect(await run(['record', 'Z1000001', 'approved'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('this is an office'),
  });
});
