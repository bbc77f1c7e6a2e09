import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseFolder } from '../support/memory.js';
import { ROOT } from '../support/root.js';
import { freePort, listens, start, stopAll } from '../support/start.js';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const blocksOf = (name: string) =>
  [...read(name).matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block ?? '');
/** The README's blocks of commands, in their order: the two commands, the start of a first case, the case. */
const BLOCKS = blocksOf('README.md');
const hasShell = ['bash', 'curl'].every((name) => spawnSync(name, ['--version']).status === 0);

interface Package {
  engines?: { node?: string };
  resolved?: string;
  optional?: boolean;
}

describe('the two commands', () => {
  it('are the first ones of the README', () => {
    const [start, test, ...others] = BLOCKS[0]!.trim().split('\n');
    expect(others).toEqual([]);
    expect(start).toMatch(/^npm ci && npm start\s+#/);
    expect(test).toMatch(/^npm ci && npm test\s+#/);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scripts).toMatchObject({ start: 'node scripts/start.mjs', test: 'vitest run' });
  });

  it('are what CI runs first, as they stand there', () => {
    const steps = read('.ci/run')
      .split('\n')
      .filter((line) => line.startsWith('step "'));
    expect(steps[0]).toMatch(/start_command$/);
    expect(steps.findIndex((line) => line.endsWith(' test_command'))).toBeLessThan(3);
    for (const command of ['npm ci && npm start', 'npm ci && npm test'])
      expect(read('.ci/run')).toContain(`command='${command}'`);
  });

  it('need no other Node than the README and package.json name, whatever package is asked', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    for (const version of ['20.19.0', '22.13.0', '24.11.0']) {
      expect(semver.satisfies(version, engines.node)).toBe(true);
      expect(read('README.md')).toContain(version.replace(/\.0$/, ''));
    }
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
    const others = Object.entries(packages).filter(
      ([, one]) => one.engines?.node !== undefined && !semver.subset(engines.node, one.engines.node),
    );
    expect(others.map(([name, one]) => `${name} ${one.engines?.node}`)).toEqual([]);
  });

  it('take their packages from whatever registry npm is told to use', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
    expect(Object.values(packages).filter(({ resolved }) => resolved?.includes('://'))).toEqual([]);
  });
});

describe('a first case, as it is told', () => {
  let folder: string;
  beforeAll(() => {
    folder = databaseFolder('ninety-readme-');
  });
  afterAll(async () => {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the service as the first block says, and does what the second says; answers what that prints. */
  async function follow(
    [startBlock = '', commands = '']: readonly string[],
    dataDir: string,
  ): Promise<string> {
    const variables = [...startBlock.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    expect(startBlock).toContain('npm start');
    const port = await freePort();
    const settings = { POSTURE: '', ...Object.fromEntries(variables), PORT: String(port) };
    await listens(start({ ...settings, DATA_DIR: join(folder, dataDir) }));

    const listener = String(await freePort());
    const there = commands.replace('127.0.0.1:3000', `127.0.0.1:${port}`).replaceAll('4000', listener);
    const script = `set -eo pipefail\n${there}`;
    const shell = spawn('bash', ['-c', script], { cwd: ROOT });
    let [out, error] = ['', ''];
    shell.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    shell.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    const code = await new Promise((resolve) => shell.on('close', resolve));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    return out;
  }

  it('goes as the README says, in a company, from the first key to the approval', async (context) => {
    if (!hasShell) context.skip('this machine has no bash or no curl');
    const out = await follow(BLOCKS.slice(1), 'company');
    expect(out).toMatch(/made: 31, *\n? *unchanged: 0/);
    expect(out).toMatch(/^uk-siel {2}/m);
    expect(out).toMatch(/^resolution {2}(running|unknown) {2}/m);
    expect(out).not.toContain('missed');
    expect(out).toContain('\napproved\n');
    expect(out).toContain('heard application.observed');
  });

  it('goes as the page of the office says, from the first key to the license', async (context) => {
    if (!hasShell) context.skip('this machine has no bash or no curl');
    const out = await follow(blocksOf('docs/office.md'), 'office');
    expect(out).toMatch(/number: '?D\d+/);
    expect(out).toContain('no re-export');
  });

  it('leads to files that are there', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
