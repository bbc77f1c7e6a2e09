import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventLoop, LONGEST_STEP_MS } from '../support/event-loop.js';
import { invented, screeningList } from '../support/fixtures.js';
import { ServiceProcess } from '../support/process.js';
import { makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

const CSV = 'text/csv';
const LINES = 'application/x-ndjson';
const MEGABYTE = 1_000_000;

const loop = new EventLoop();
let service: ServiceProcess;
let world: World;

beforeAll(async () => {
  service = await ServiceProcess.make(loop.environment);
  await service.start();
  const list = service.admin.post('/v1/entity-list/imports?effectiveOn=2019-05-16');
  expect((await list.set('Content-Type', CSV).send(screeningList(invented(12)))).status).toBe(201);
  world = await makeWorld(service);
});
afterAll(async () => {
  await service.close();
  loop.close();
});

/** So much of the same, after a beginning. */
const filled = (beginning: string, part: string) => (size: number) =>
  beginning + part.repeat(Math.ceil((size - beginning.length) / part.length));
/** Lines as long as they may be. */
const longLines = (line: (length: number) => string) => (size: number) =>
  `${line(MEGABYTE - 1_000)}\n`.repeat(size / MEGABYTE);
const names = (length: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: length / 11 }, (_, n) => [`n${n + 100_000}`, 1])));

/** Each kind with the size that it begins with. */
const FILES: [string, string, number, (size: number) => string][] = [
  ['a header of commas', CSV, MEGABYTE, filled('', ',')],
  ['a header of many columns', CSV, MEGABYTE, filled('name', ',name')],
  ['the same numbers of a list', CSV, MEGABYTE, filled('reference,items.0.eccn', ',items.199.eccn')],
  ['a row of commas', CSV, MEGABYTE, filled('name\nx', ',')],
  ['rows as wide as they may be', CSV, MEGABYTE, filled('name\n', `x${','.repeat(4_999)}\n`)],
  ['a cell without end', CSV, MEGABYTE, filled('name\n', 'x')],
  ['a quote that is never closed', CSV, MEGABYTE, filled('name\n"', 'x\n')],
  ['quotes in each line that are never closed', CSV, MEGABYTE, filled('name\n', '"x\n')],
  ['quotes alone', CSV, MEGABYTE, filled('name\n', '"')],
  ['empty lines', CSV, MEGABYTE, filled('name\n', '\n')],
  ['rows of empty cells', CSV, MEGABYTE, filled('name,country\n', ',\r\n')],
  ['short rows', CSV, MEGABYTE / 100, filled('name\n', 'x\n')],
  ['rows that are rejected', CSV, MEGABYTE / 100, filled('name,country\n', 'x,y\n')],
  ['a line without end', LINES, MEGABYTE, filled('', 'x')],
  ['a text without end', LINES, MEGABYTE, filled('{"reference":"', 'x')],
  ['empty lines', LINES, MEGABYTE, filled('', '\n')],
  ['rows of nothing', LINES, MEGABYTE / 100, filled('', '{}\n')],
  ['rows that are none', LINES, MEGABYTE / 100, filled('', '{\n')],
  ['deep rows', LINES, MEGABYTE, longLines((length) => '['.repeat(length / 2) + ']'.repeat(length / 2))],
  ['rows of unknown names', LINES, MEGABYTE, longLines(names)],
  ['rows of empty lists', LINES, MEGABYTE, longLines((length) => `{"items":[${'[],'.repeat(length / 3)}0]}`)],
  ['rows of many items', LINES, MEGABYTE, longLines((length) => `{"items":[${'{},'.repeat(length / 3)}{}]}`)],
  [
    'rows of long texts',
    LINES,
    MEGABYTE,
    longLines((length) => JSON.stringify({ reference: 'x'.repeat(length) })),
  ],
];

describe('however a file grows', () => {
  it.each(FILES)('it holds nobody up: %s, %s', async (_, type, size, fileOf) => {
    for (const path of ['/v1/bulk-filings?mode=skip_bad&submit=false', '/v1/screening-batches']) {
      for (const body of [fileOf(size), fileOf(10 * size)]) {
        const longest = await loop.longestStepDuring(async () => {
          const { status } = await fetch(`${service.url}${path}`, {
            method: 'POST',
            headers: { authorization: `Bearer ${world.officer.key}`, 'content-type': type },
            body,
          });
          expect([202, 422]).toContain(status);
        });
        expect(longest, `${path}, ${body.length} bytes`).toBeLessThan(LONGEST_STEP_MS);
      }
    }
  });
});
