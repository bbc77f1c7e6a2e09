import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function run(args: readonly string[], input: string | Buffer = '') {
  const child = spawn(process.execPath, ['apps/cli/bin/ninety.mjs', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NINETY_URL: service.url, NINETY_KEY: world.officer.key ?? '' },
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
