import { Audit } from '@ninety/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { makeCaller } from '../support/world.js';

interface Entry {
  sequence: number;
  at: string;
  action: string;
  resource: string;
  details: Record<string, unknown>;
  hash: string;
  previousHash: string;
  cursor: string;
}

let company: Company;
let auditor: Client;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  auditor = await makeCaller(company.service, { name: 'Kim Auditor', role: 'auditor' });
});
afterAll(() => company.service.close());

async function linesOf(client: Client, query: string): Promise<string[]> {
  const { status, body } = await client
    .get(`/v1/audit/feed${query}`)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => done(null, text));
    });
  if (status !== 200) throw new Error(`${status}: ${String(body)}`);
  return String(body).split('\n').slice(0, -1);
}

const entriesOf = async (query: string) =>
  (await linesOf(auditor, query)).map((line) => JSON.parse(line) as Entry);

/** As a receiver reads it: on from the last line that it has, until there is nothing more. */
async function readOn(after: string | undefined, limit: number): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let cursor = after; ;) {
    const some = await entriesOf(`?limit=${limit}${cursor === undefined ? '' : `&after=${cursor}`}`);
    all.push(...some);
    cursor = some.at(-1)?.cursor ?? cursor;
    if (some.length < limit) return all;
  }
}

const newest = async () => (await readOn(undefined, 5_000)).at(-1)?.cursor;
const addParty = (place: number | string) =>
  company.officer.made('/v1/parties', { name: `Buyer ${place}`, country: 'FR', kind: 'organization' });
/** A promise with what keeps it. */
function latch(): { readonly kept: Promise<void>; readonly keep: () => void } {
  let keep: () => void = () => undefined;
  const kept = new Promise<void>((resolve) => (keep = resolve));
  return { kept, keep };
}

/** An entry of a transaction that is held back until it is to end. */
function heldBack(resource: string, details: object = {}) {
  const { service } = company;
  const [written, ending] = [latch(), latch()];
  const done = service.foundation.database.transaction(async (tx) => {
    const actor = { id: null, requestId: null };
    await service.app.get(Audit).record(tx, actor, 'record.explained', resource, details);
    written.keep();
    await ending.kept;
  });
  return {
    isWritten: written.kept,
    end: () => {
      ending.keep();
      return done;
    },
  };
}

describe('the feed of the record', () => {
  it('has every entry once, in the order of the chain, however it is cut', async () => {
    await Promise.all(Array.from({ length: 7 }, (_, place) => addParty(place)));
    const whole = await readOn(undefined, 5_000);
    const [first, second] = whole;
    expect(whole.map(({ sequence }) => sequence)).toEqual(whole.map((_, place) => place + 1));
    expect(second?.previousHash).toBe(first?.hash);
    expect(whole.filter(({ action }) => action === 'party.created')).toHaveLength(7);
    for (const limit of [1, 3]) expect(await readOn(undefined, limit)).toEqual(whole);
    const { headers } = await auditor.get('/v1/audit/feed');
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(await entriesOf(`?after=${whole.at(-1)?.cursor}`)).toEqual([]);
  });

  it('misses none that was written first and committed last, and has none twice', async () => {
    const before = await newest();
    const late = heldBack('records/late');
    await late.isWritten;
    await addParty('in between');
    const meanwhile = await readOn(before, 100);
    expect(meanwhile.map(({ resource }) => resource)).not.toContain('records/late');
    expect(meanwhile.map(({ action }) => action)).toContain('party.created');
    await late.end();
    expect((await readOn(meanwhile.at(-1)?.cursor, 100)).map(({ resource }) => resource)).toEqual([
      'records/late',
    ]);
  });

  it('is read by somebody while many write, and they have each entry once', async () => {
    const before = await newest();
    const writers = Array.from({ length: 60 }, (_, place) => addParty(`at once ${place}`));
    let isOver = false;
    const writing = Promise.all(writers).then(() => {
      isOver = true;
    });
    const isWriting = () => !isOver;
    const received: Entry[] = [];
    const readMore = async () => received.push(...(await readOn(received.at(-1)?.cursor ?? before, 7)));
    while (isWriting()) await readMore();
    await writing;
    await readMore();
    expect(received).toEqual(await readOn(before, 5_000));
    expect(received.length).toBeGreaterThanOrEqual(60);
  });

  it('is for those who read the record, and for a key that may read nothing else', async () => {
    expect((await company.officer.get('/v1/audit/feed')).status).toBe(403);
    const { service } = company;
    const { id } = await service.admin.made<{ id: string }>('/v1/principals', {
      name: 'SIEM',
      role: 'auditor',
    });
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${id}/api-keys`, {
      scopes: ['audit:read'],
    });
    const siem = service.as(key);
    expect((await siem.get('/v1/audit/feed?limit=1')).status).toBe(200);
    expect((await siem.get('/v1/applications')).status).toBe(403);
  });

  it('refuses to go on after an entry that the record has no more, and what is no cursor', async () => {
    const [entry] = await entriesOf('?limit=1');
    for (const cursor of [`1-${'0'.repeat(16)}`, `999999-${entry?.hash.slice(0, 16)}`]) {
      const { status, body } = await auditor.get(`/v1/audit/feed?after=${cursor}`);
      expect([status, body.type]).toEqual([409, 'urn:ninety:problem:record-given-up']);
    }
    for (const query of ['after=1', 'after=nonsense', 'limit=0', 'limit=5001', 'format=xml'])
      expect((await auditor.get(`/v1/audit/feed?${query}`)).status).toBe(422);
    expect(await entriesOf('?limit=5000')).not.toEqual([]);
  });
});

/** The parts of a line of CEF, read by its rules: those of its head, and its pairs. */
function readCef(line: string): { head: string[]; pairs: Map<string, string> } {
  const parts = /^((?:[^\\|]|\\.)*\|){7}/.exec(line)?.[0] ?? '';
  const head = (parts.match(/(?:[^\\|]|\\.)*\|/g) ?? []).map((one) =>
    one.slice(0, -1).replace(/\\(.)/g, '$1'),
  );
  const pairs = new Map<string, string>();
  const extension = line.slice(parts.length);
  for (const [, key = '', value = ''] of extension.matchAll(/(\w+)=((?:[^\\=]|\\.)*?)(?= \w+=|$)/g))
    pairs.set(
      key,
      value.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one === 'r' ? '\r' : one)),
    );
  return { head, pairs };
}

describe('the feed in the Common Event Format', () => {
  it('says in one line what JSON says, with what the format reserves escaped', async () => {
    const before = await newest();
    const details = { reason: 'a|b=c\\d\r\ne cs1=forged', forged: 'x\nCEF:0|Evil|Evil|1|a|a|10|' };
    const resource = 'records/a|b=c\\d\ncs9=x';
    const late = heldBack(resource, details);
    await late.end();
    const [line = '', ...others] = await linesOf(auditor, `?format=cef&after=${before}`);
    const [entry] = await entriesOf(`?after=${before}`);
    expect(others).toEqual([]);
    const { head, pairs } = readCef(line);
    expect(head).toEqual(['CEF:0', 'Ninety', 'Ninety', '1', 'record.explained', 'record explained', '5']);
    expect(Object.fromEntries(pairs)).toEqual({
      rt: String(Date.parse(entry?.at ?? '')),
      externalId: String(entry?.sequence),
      suid: 'service',
      act: 'record.explained',
      cs1Label: 'resource',
      cs1: resource,
      cs3Label: 'details',
      cs3: JSON.stringify(details),
      cs4Label: 'hash',
      cs4: entry?.hash,
      cs5Label: 'cursor',
      cs5: entry?.cursor,
    });
    const { headers } = await auditor.get('/v1/audit/feed?format=cef&limit=1');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('cuts what is longer than a custom string may be, and says so', async () => {
    const before = await newest();
    await heldBack('records/long', { reason: 'x'.repeat(5_000) }).end();
    const [line = ''] = await linesOf(auditor, `?format=cef&after=${before}`);
    const cut = readCef(line).pairs.get('cs3');
    expect(cut).toHaveLength(4_000);
    expect(cut?.endsWith('…')).toBe(true);
  });

  it('gives acts on who may do what a higher severity than others', async () => {
    const before = await newest();
    await addParty('of low severity');
    await company.service.admin.made('/v1/principals', { name: 'New', role: 'auditor' });
    const severities = (await linesOf(auditor, `?format=cef&after=${before}`)).map((line) => {
      const { head } = readCef(line);
      return [head[4], head[6]];
    });
    expect(severities).toEqual([
      ['party.created', '3'],
      ['principal.created', '5'],
    ]);
  });
});
