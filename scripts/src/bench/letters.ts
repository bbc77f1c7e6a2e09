import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from '../client.js';
import { median } from './table.js';
import type { Row } from './table.js';

const SMALL = 20;
const ITEMS = 200;
/** With all items just below a mebibyte, the most that a draft may have. */
const LETTERS_OF_AN_ITEM = 3_900;
const PROBE_MS = 20;
const TEXT = 'Memory modules with a touch screen for ovens in a bakery; 存储模块; وحدة الذاكرة. ';

/** Letters as PDF: the first of a process, the next, and one of a megabyte, meanwhile others being answered. */
export async function letterRows(admin: ApiClient, url: string): Promise<Row[]> {
  const officer = await makeOfficer(admin, url);
  const first = await printed(officer, url, await draftOf(officer, itemsOf(1, 100)), 'pdf');
  const next: number[] = [];
  for (let count = 0; count < SMALL; count += 1)
    next.push(await printed(officer, url, await draftOf(officer, itemsOf(1, 100 + count)), 'pdf'));
  const draft = await draftOf(officer, itemsOf(ITEMS, LETTERS_OF_AN_ITEM));
  const html = await printed(officer, url, draft, 'html');
  const probe = probeOf(url);
  const pdf = await printed(officer, url, draft, 'pdf');
  const longest = await probe.stop();
  const again = await printed(officer, url, draft, 'pdf');
  return [
    ['a letter as PDF, the first of a process', ms(first), 'the typesetter starts', ''],
    ['… the next, p50', ms(median(next)), '', ''],
    ['a letter of a megabyte as PDF', ms(pdf), 'limit 120 s', pdf <= 120_000 ? 'within' : 'OVER'],
    ['… longest answer to others meanwhile', ms(longest), 'limit 250 ms', longest <= 250 ? 'within' : 'OVER'],
    ['… once more', ms(again), 'kept', ''],
    ['… as HTML', ms(html), '', ''],
  ];
}

async function makeOfficer(admin: ApiClient, url: string): Promise<ApiClient> {
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', {
    name: 'Bench',
    country: 'US',
  });
  const principal = { name: 'Bench', role: 'compliance_officer', supplierId };
  const { id } = await admin.post<{ id: string }>('/v1/principals', principal);
  const { key } = await admin.post<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  return new ApiClient(url, key);
}

async function draftOf(officer: ApiClient, items: readonly object[]): Promise<string> {
  return (await officer.post<{ id: string }>('/v1/applications', { type: 'export', items })).id;
}

function itemsOf(count: number, letters: number): object[] {
  const description = TEXT.repeat(Math.ceil(letters / TEXT.length)).slice(0, letters);
  return Array.from({ length: count }, (_, index) => ({
    eccn: 'EAR99',
    model: `M-${index}`,
    description,
    quantity: '1',
    unit: 'each',
  }));
}

async function printed({ key }: ApiClient, url: string, id: string, format: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(`${url}/v1/applications/${id}/documents/application?format=${format}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${format} of ${id}: ${response.status}`);
  return performance.now() - from;
}

/** Asks whether the service lives, again and again; answers how long the longest answer took. */
function probeOf(url: string): { stop: () => Promise<number> } {
  const end = new AbortController();
  let longest = 0;
  const asking = (async () => {
    while (!end.signal.aborted) {
      const from = performance.now();
      await (await fetch(`${url}/health/live`)).arrayBuffer();
      longest = Math.max(longest, performance.now() - from);
      await sleep(PROBE_MS);
    }
  })();
  return {
    stop: async () => {
      end.abort();
      await asking;
      return longest;
    },
  };
}

function ms(value: number): string {
  return value >= 10_000 ? `${(value / 1_000).toFixed(1)} s` : `${value.toFixed(0)} ms`;
}
