import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMBEDDED, EmbeddedPostgres } from '@ninety/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServiceProcess } from '../support/process.js';
import { Receiver } from '../support/receiver.js';
import { ROOT } from '../support/root.js';
import { asOwner } from '../support/service.js';
import { openings } from '../support/wall.js';
import { draftFor, eventually, filed, makeWorld, record, setToday } from '../support/world.js';

const { ninety } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  ninety: { previousRelease: string };
};
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
const isKnown = () =>
  spawnSync('git', ['cat-file', '-e', `${ninety.previousRelease}^{commit}`], { cwd: ROOT }).status === 0;

/** So many filings through a release are traffic. */
const MANY = 25;

let folder: string;
let previous: string;
let server: EmbeddedPostgres | undefined;

beforeAll(async () => {
  if (!isKnown()) return;
  folder = mkdtempSync(join(tmpdir(), 'ninety-upgrade-'));
  // For root, another user runs PostgreSQL, and its programs are in here.
  chmodSync(folder, 0o755);
  previous = join(folder, 'previous');
  git('worktree', 'add', '--detach', previous, ninety.previousRelease);
  // What it was written against is its own: packages come and go between releases.
  npmOfPrevious('ci', '--prefer-offline', '--no-audit', '--no-fund');
  npmOfPrevious('run', 'build');
  server = await EmbeddedPostgres.start(folder);
  // A login as the previous release needed it, which served and owned everything.
  await asOwner(server.connection, 'CREATE ROLE previous LOGIN CREATEROLE');
  await asOwner(
    server.connection,
    'GRANT ninety_service, ninety_applicant, ninety_queue TO previous WITH ADMIN OPTION',
  );
  await asOwner(server.connection, 'CREATE DATABASE previous OWNER previous');
});
afterAll(async () => {
  if (!isKnown()) return;
  await server?.stop();
  git('worktree', 'remove', '--force', previous);
  rmSync(folder, { recursive: true, force: true });
});

function npmOfPrevious(...args: string[]): void {
  const ran = spawnSync('npm', args, { cwd: previous, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`npm ${args[0]} of the previous release: ${ran.stdout}${ran.stderr}`);
}

describe('a rolling upgrade', () => {
  it('brings the schema forward under the previous release, and both serve, deliver and agree', async (context) => {
    if (!isKnown()) context.skip(`the history has no ${ninety.previousRelease}`);
    const receiver = await Receiver.start();
    // The previous release seals with the key of its data folder: both have the same one.
    const dataDir = join(folder, 'shared');
    mkdirSync(dataDir);
    const shared = {
      DATA_DIR: dataDir,
      WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
      WEBHOOK_RETRY_SCHEDULE: '1,1,1,1,1',
      LOG_LEVEL: 'error',
    };
    const connection = { ...server!.connection, user: 'previous', database: 'previous' };
    const old = await ServiceProcess.make(shared, connection, previous);
    await old.start();
    await setToday(old, '2019-07-22');
    const world = await makeWorld(old);
    await world.officer.made('/v1/webhook-endpoints', { url: receiver.url });

    const filings: { id: string; through: ServiceProcess }[] = [];
    const answers = new Map<number, number>();
    let isOver = false;
    const fileThrough = async (process: ServiceProcess) => {
      const officer = process.as(world.officer.key ?? '');
      const submit = async (id: string) => {
        const answer = await fetch(`${process.url}/v1/applications/${id}/submit`, {
          method: 'POST',
          headers: { authorization: `Bearer ${officer.key}` },
        });
        answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
        if (answer.ok) filings.push({ id: ((await answer.json()) as { id: string }).id, through: process });
      };
      while (!isOver) await submit((await draftFor(officer)).id);
    };
    const manyThrough = (process: ServiceProcess) =>
      eventually(
        () => Promise.resolve(filings.filter(({ through }) => through === process).length),
        (count) => count >= MANY,
      );
    const through = [fileThrough(old)];
    await manyThrough(old);
    const fresh = await ServiceProcess.make({ ...shared, DATABASE_OWNER_URL: '' }, connection);
    await fresh.start();
    through.push(fileThrough(fresh));
    await manyThrough(fresh);
    isOver = true;
    await Promise.all(through);

    expect([...answers.keys()]).toEqual([200]);
    for (const [by, filing] of [
      [old, filings[0]],
      [fresh, filings[1]],
    ] as const)
      await record(by.as(world.bis.key ?? ''), filing!, { type: 'approved' });
    await eventually(
      async () =>
        new Set(receiver.events.filter(({ type }) => type === 'application.registered').map(({ id }) => id))
          .size,
      (count) => count === filings.length,
    );
    expect(await old.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
    expect(await fresh.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
    expect(await old.stop()).toBe(0);
    expect(await fresh.stop()).toBe(0);
    console.log(
      `rolling upgrade: ${filings.length} filings through two releases, every one answered 200 and delivered`,
    );
    receiver.close();
  });

  it('takes over the embedded database of the previous release, with all that it holds', async (context) => {
    if (!isKnown()) context.skip(`the history has no ${ninety.previousRelease}`);
    const dataDir = join(folder, 'embedded');
    const embedded = { DATA_DIR: dataDir, DATABASE_URL: '', DATABASE_OWNER_URL: '' };
    const nowhere = { host: '', user: '', database: '' };
    const old = await ServiceProcess.make(embedded, nowhere, previous);
    await old.start();
    await setToday(old, '2019-07-22');
    const world = await makeWorld(old);
    const filings = [await filed(world.officer), await filed(world.officer)] as const;
    await record(world.bis, filings[0], { type: 'approved' });
    const kept = await old.admin.read<{ ok: boolean; entries: number }>('/v1/audit/verify');
    expect(kept.ok).toBe(true);
    expect(await old.stop()).toBe(0);

    const fresh = await ServiceProcess.make(embedded, nowhere);
    await fresh.start();
    const [officer, bis] = [world.officer, world.bis].map(({ key }) => fresh.as(key ?? ''));
    const found = await officer!.read<{ data: { id: string }[] }>('/v1/applications');
    expect(found.data.map(({ id }) => id).sort()).toEqual(filings.map(({ id }) => id).sort());
    expect(await fresh.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
    // What stood in rows whose content was not sealed then is put on record as found (docs/record.md), after all of theirs; a first
    // start with the law loads its starter.
    const entries = await fresh.admin.read<{ data: { action: string }[] }>('/v1/audit?limit=100');
    const since = entries.data.slice(0, -kept.entries).map(({ action }) => action);
    expect(entries.data.length - since.length).toBe(kept.entries);
    expect(new Set(since)).toEqual(new Set(['law.imported', 'law_policy.recorded', 'record.found']));
    await record(bis!, filings[1], { type: 'approved' });
    await filed(officer!);
    expect(await fresh.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
    const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    const socket = { ...nowhere, host: readFileSync(pidFile, 'utf8').split('\n')[4] ?? '' };
    const ask = async <T>(sql: string) =>
      (await asOwner({ ...socket, database: EMBEDDED.database }, sql)).rows as T[];
    const logins = `SELECT DISTINCT usename::text AS login FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;
    expect(await ask(logins)).toEqual([{ login: EMBEDDED.login }]);
    expect(await openings(ask)).toEqual([]);
    expect(await fresh.stop()).toBe(0);
  });
});
