import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compactVerify, createLocalJWKSet } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { importLaw, marked } from '../support/law.js';
import { ADMIN_KEY } from '../support/service.js';
import { makeCaller } from '../support/world.js';

const TODAY = '2026-09-30';
const CONTRIBUTOR = '0198aaaa-0000-7000-8000-000000000001';
const MONTHS = { from: '2026-03', to: '2026-08' };

interface Cell {
  month: string;
  countryGroup: string;
  n: number;
  days: [number, number][];
  [field: string]: unknown;
}
interface Preview {
  digest: string;
  leaves: { hub: string; contributor: string; cells: Cell[]; [field: string]: unknown };
  stays: {
    decided: number;
    told: number;
    suppressed: { cells: number; cases: number };
    leftOut: { reason: string; detail: string; cases: number }[];
  };
  countryGroups: number | null;
  earlier: { sequence: number; sameCells: number; sentAt: string | null }[];
}
interface Contribution {
  id: string;
  sequence: number;
  cells: number;
  cases: number;
  jws: string;
  answer: { status: number | null; text: string | null } | null;
}

let company: Company;
let admin: Client;
let hub: { id: string; sequence: number };
/** Stands in for the hub. */
let server: Server;
const taken: { path: string; body: string }[] = [];
let status = 201;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      taken.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end('{"taken":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  company = await startCompany(TODAY, { BENCHMARK_SENDING: '1', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' });
  admin = company.service.admin;
  const groups = marked('country_groups', { Finland: ['A:1', 'A:5', 'B'], 'China (PRC)': ['D:1', 'D:5'] });
  await importLaw(admin, 'kind=country_groups&effectiveOn=2026-01-01', groups);
  const other = await anotherOfficer(company.service);
  const own = await receivers(company.officer);
  const others = await receivers(other);
  // Of one company three, of the other two: five together.
  for (const on of ['2026-03-11', '2026-03-12', '2026-03-31']) await decided(company.officer, own.FI, on);
  for (const on of ['2026-03-13', '2026-03-14']) await decided(other, others.FI, on);
  // Too few.
  for (const on of ['2026-04-01', '2026-04-02']) await decided(company.officer, own.CN, on);
  // In no cell: of a country of which no row is loaded, and of a day that is not known to ten days.
  await decided(company.officer, own.BR, '2026-05-05');
  await decided(company.officer, own.FI, { notBefore: '2026-05-01', notAfter: '2026-05-25' });
  // Not decided, decided before, and decided in a month that is not over.
  await begun(company.officer, own.FI);
  await decided(company.officer, own.FI, '2026-02-27');
  await decided(company.officer, own.FI, '2026-09-02');
  hub = await admin.made('/v1/benchmark/hubs', {
    name: 'Exporters',
    origin: origin(),
    contributorId: CONTRIBUTOR,
  });
});
afterAll(async () => {
  server.close();
  await company.service.close();
});

function origin(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function receivers(officer: Client): Promise<Record<'FI' | 'CN' | 'BR', string>> {
  const of = async (country: string) =>
    (
      await officer.made<{ id: string }>('/v1/parties', {
        name: `Lab ${country}`,
        country,
        kind: 'organization',
      })
    ).id;
  return { FI: await of('FI'), CN: await of('CN'), BR: await of('BR') };
}

let number = 1_000_000;
const items = [
  {
    description: 'Sensor',
    eccn: '3A991',
    quantity: '1',
    unit: 'each',
    unitPrice: { amount: '1', currency: 'USD' },
  },
];

async function begun(officer: Client, ...partyIds: string[]): Promise<string> {
  const parties = partyIds.map((partyId) => ({ role: 'end_user', partyId }));
  const { id } = await officer.made<{ id: string }>('/v1/applications', { parties, items });
  number += 1;
  const filed = {
    type: 'filed',
    system: 'snap_r',
    number: `Z${number}`,
    on: '2026-02-20',
    source: 'own_act',
  };
  await observe(officer, id, filed);
  return id;
}

async function decided(officer: Client, partyId: string, on: string | object): Promise<string> {
  const id = await begun(officer, partyId);
  await observe(officer, id, { type: 'approved', ...(typeof on === 'string' ? { on } : on) });
  return id;
}

const previewed = (months: object = {}, by = admin) =>
  by.read<Preview>(
    `/v1/benchmark/preview?${new URLSearchParams({ hubId: hub.id, ...MONTHS, ...months }).toString()}`,
  );
const sign = (previewDigest: string, more: object = {}) =>
  admin.post('/v1/benchmark/contributions', { hubId: hub.id, ...MONTHS, previewDigest, ...more });

describe('what a company would tell a hub', () => {
  it('is its cells of five cases and more, of all its suppliers as one; the rest is counted and stays', async () => {
    const { leaves, stays, countryGroups, digest } = await previewed();
    expect(leaves).toEqual({
      schema: 'ninety-benchmark/1',
      hub: origin(),
      contributor: CONTRIBUTOR,
      ...MONTHS,
      cells: [
        {
          month: '2026-03',
          regime: 'us-bis',
          countryGroup: 'A',
          eccnCategory: '3',
          type: 'export',
          n: 5,
          days: [
            [10, 1],
            [20, 3],
            [30, 1],
          ],
        },
      ],
    });
    expect(stays).toMatchObject({ decided: 9, told: 5, suppressed: { cells: 1, cases: 2 } });
    expect(stays.leftOut.map(({ reason, cases }) => [reason, cases])).toEqual([
      ['days_uncertain', 1],
      ['group_unknown', 1],
    ]);
    expect(countryGroups).toBeGreaterThan(0);
    expect(digest).toBe(createHash('sha256').update(JSON.stringify(leaves)).digest('hex'));
  });

  it('is refused of a month that is not over, and of months out of order', async () => {
    const asked = (months: Record<string, string>) =>
      admin.get(`/v1/benchmark/preview?${new URLSearchParams({ hubId: hub.id, ...months }).toString()}`);
    for (const months of [
      { from: '2026-03', to: '2026-09' },
      { from: '2026-03', to: '2026-02' },
      { from: '2020-01', to: '2026-08' },
    ]) {
      const { status, body } = await asked(months);
      expect(status, JSON.stringify(months)).toBe(422);
      expect(body).toMatchObject({ errors: [{ pointer: '/to' }] });
    }
    const notThere = await admin.get(`/v1/benchmark/preview?hubId=${CONTRIBUTOR}&from=2026-03&to=2026-08`);
    expect(notThere.body).toMatchObject({ status: 422, errors: [{ pointer: '/hubId' }] });
  });

  it('counts the suppliers alone that its hub names', async () => {
    const some = await admin.made<{ id: string }>('/v1/benchmark/hubs', {
      name: 'One of ours',
      origin: 'https://hub.example',
      contributorId: CONTRIBUTOR,
      supplierIds: [company.supplierId],
    });
    const { leaves, stays } = await previewed({ hubId: some.id });
    expect(leaves.cells).toEqual([]);
    expect(stays).toMatchObject({ decided: 7, told: 0, suppressed: { cells: 2, cases: 5 } });
    const { headers } = await admin.get(`/v1/benchmark/hubs/${some.id}`);
    const edit = { name: 'All', supplierIds: null };
    expect((await admin.put(`/v1/benchmark/hubs/${some.id}`, edit)).status).toBe(428);
    expect((await admin.put(`/v1/benchmark/hubs/${some.id}`, edit, headers.etag)).status).toBe(200);
    expect((await previewed({ hubId: some.id })).stays.decided).toBe(9);
  });

  it('is looked at by who reads for the whole installation, and signed by its administrator alone', async () => {
    const auditor = await makeCaller(company.service, { name: 'Al Idris', role: 'auditor' });
    const { digest } = await previewed({}, auditor);
    expect(digest).toBe((await previewed()).digest);
    const body = { hubId: hub.id, ...MONTHS, previewDigest: digest };
    expect((await auditor.post('/v1/benchmark/contributions', body)).status).toBe(403);
    const query = `hubId=${hub.id}&from=2026-03&to=2026-08`;
    expect((await company.officer.get(`/v1/benchmark/preview?${query}`)).status).toBe(403);
    expect((await company.officer.get('/v1/benchmark/contributions')).status).toBe(403);
  });
});

describe('a contribution', () => {
  it('says byte for byte what the preview showed, besides its id, its sequence and its instant', async () => {
    const text = (await admin.get(`/v1/benchmark/preview?hubId=${hub.id}&from=2026-03&to=2026-08`)).text;
    const { digest } = JSON.parse(text) as Preview;
    const made = (await sign(digest)).body as Contribution;
    expect(made).toMatchObject({ sequence: 1, cells: 1, cases: 5, answer: null });
    const keys = await admin.read<JSONWebKeySet>('/v1/event-checkpoint-keys');
    const { payload, protectedHeader } = await compactVerify(made.jws, createLocalJWKSet(keys));
    expect(Object.keys(protectedHeader).sort()).toEqual(['alg', 'kid', 'typ']);
    const { id, sequence, madeOn, ...rest } = JSON.parse(Buffer.from(payload).toString()) as Record<
      string,
      unknown
    >;
    expect({ id, sequence }).toEqual({ id: made.id, sequence: 1 });
    expect(madeOn).toMatch(/^2026-09-30T/);
    expect(text).toContain(`"leaves":${JSON.stringify(rest)}`);
    const file = await fetch(`${company.service.url}/v1/benchmark/contributions/${made.id}/file`, {
      headers: { authorization: `Bearer ${ADMIN_KEY}` },
    });
    expect(file.headers.get('content-type')).toContain('application/jose');
    expect(file.headers.get('content-disposition')).toContain('benchmark-2026-03-2026-08-1.jws');
    expect(await file.text()).toBe(made.jws);
    expect((await previewed()).earlier).toMatchObject([{ sequence: 1, sameCells: 1, sentAt: null }]);
  });

  it('is of what was looked at, or of nothing', async () => {
    const before = await previewed();
    const party = await receivers(company.officer);
    await decided(company.officer, party.FI, '2026-03-20');
    const refused = await sign(before.digest);
    const now = await previewed();
    expect(now.leaves.cells).toMatchObject([{ n: 6 }]);
    expect(refused.body).toMatchObject({
      status: 409,
      type: 'urn:ninety:problem:benchmark-preview-changed',
      previewDigest: now.digest,
    });
    const [one, another] = await Promise.all([sign(now.digest), sign(now.digest)]);
    const sequences = [one, another].map(({ body }) => (body as Contribution).sequence);
    expect(sequences.sort()).toEqual([2, 3]);
    const { data } = await admin.read<{ data: Contribution[] }>(
      `/v1/benchmark/contributions?hubId=${hub.id}`,
    );
    expect(data.map(({ sequence }) => sequence)).toEqual([3, 2, 1]);
    expect(now.earlier).toMatchObject([{ sequence: 1, sameCells: 0 }]);
  });

  it('is sent to its hub, and nothing with it', async () => {
    const made = (await sign((await previewed()).digest)).body as Contribution;
    const sent = await admin.post(`/v1/benchmark/contributions/${made.id}/send`);
    expect(sent.body).toMatchObject({ answer: { status: 201, text: '{"taken":true}' } });
    expect(taken).toEqual([{ path: '/v1/hub/contributions', body: JSON.stringify({ jws: made.jws }) }]);
    // Sent once more, it is refused as known: that it was taken stays.
    status = 409;
    const again = await admin.post(`/v1/benchmark/contributions/${made.id}/send`);
    status = 201;
    expect(again.body).toMatchObject({ answer: { status: 201, text: '{"taken":true}' } });
    const entries = await admin.read<{ data: { action: string; details: object }[] }>('/v1/audit?limit=20');
    expect(entries.data.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['benchmark.sent', 'benchmark.contributed']),
    );
  });

  it('goes to no address that is not public, unless the installation allows it', async () => {
    const inside = await admin.made<{ id: string }>('/v1/benchmark/hubs', {
      name: 'Inside',
      origin: 'http://169.254.169.254',
      contributorId: CONTRIBUTOR,
    });
    const { digest } = await previewed({ hubId: inside.id });
    const made = (await sign(digest, { hubId: inside.id })).body as Contribution;
    const { body } = await admin.post(`/v1/benchmark/contributions/${made.id}/send`);
    expect(body).toMatchObject({ sequence: 1, answer: { status: null } });
    expect((body as Contribution).answer?.text).toContain('not a public address');
  });

  it('of a hub that is known already is not begun again', async () => {
    const again = await admin.post('/v1/benchmark/hubs', {
      name: 'Once more',
      origin: origin(),
      contributorId: CONTRIBUTOR,
    });
    expect(again.body).toMatchObject({ status: 409, type: 'urn:ninety:problem:benchmark-hub-known' });
  });
});
