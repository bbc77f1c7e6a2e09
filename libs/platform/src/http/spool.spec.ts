import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as passed } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { spool } from './spool.js';

const folder = mkdtempSync(join(tmpdir(), 'ninety-spool-'));
beforeAll(() => void vi.stubEnv('TMPDIR', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('an upload that breaks off leaves nothing on disk, though its file was being opened then', async () => {
  const broken = () => new Readable({ read: (): void => undefined }).destroy(new Error('cut'));
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => spool(broken(), 10)));
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
  await passed(100);
  expect(readdirSync(folder)).toEqual([]);
});
