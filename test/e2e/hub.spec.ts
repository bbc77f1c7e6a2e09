import { CompactSign, compactVerify, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectFoundation } from '@ninety/composition';
import { ConfigError, newId, readConfig } from '@ninety/platform';
import type { Client } from '../support/client.js';
import { observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { importLaw, marked } from '../support/law.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { makeCaller } from '../support/world.js';

/** Of the company. A hub goes by the time that it is. */
const TODAY = '2026-09-30';
const MONTHS = { from: '2026-03', to: '2026-08' };

type Tens = readonly (readonly [ten: number, count: number])[];
interface Key {
  month: string;
  regime: string;
  countryGroup: string;
  eccnCategory: string;
  type: string;
}
interface Cell extends Key {
  n: number;
  days: Tens;
}
interface PublishedCell extends Key {
  n: number;
  companies: string;
  days: { from: number; to: number; cases: number }[];
  median: string | null;
  since: number;
}
interface Publication {
  number: number;
  publishedAt: string;
  license: string;
  cells: PublishedCell[];
  jws: string;
}

/** A company as a hub sees one: an id, a key, and what it signs. */
class Member {
  sequence = 0;
  private constructor(
    readonly id: string,
    private readonly key: CryptoKey,
    private readonly kid: string,
  ) {}

  static async register(name: string): Promise<Member> {
    const { privateKey, jwk } = await keyPair(`key of ${name}`.replaceAll(' ', '-'));
    const { id } = await hub.admin.made<{ id: string }>('/v1/hub/members', { name, keys: { keys: [jwk] } });
    return new Member(id, privateKey, jwk.kid ?? '');
  }

  payload(cells: readonly Cell[], more: object = {}): object {
    return {
      schema: 'ninety-benchmark/1',
      id: newId(),
      hub: hub.url,
      contributor: this.id,
      sequence: this.sequence + 1,
      madeOn: `${TODAY}T09:00:00.000Z`,
      ...MONTHS,
      cells,
      ...more,
    };
  }

  sign(payload: object): Promise<string> {
    return signed(payload, this.key, this.kid);
  }

  async tell(cells: readonly Cell[]): Promise<void> {
    const jws = await this.sign(this.payload(cells));
    const { status, body } = await anybody().post('/v1/hub/contributions', { jws });
    expect(status, JSON.stringify(body)).toBe(201);
    this.sequence += 1;
  }
}

let hub: TestService;
let company: Company;
const members: Member[] = [];

beforeAll(async () => {
  hub = await startService({ ROLE: 'hub', POSTURE: '', HUB_LICENSE: 'CC0-1.0' });
  for (const name of ['Ash', 'Birch', 'Cedar', 'Elm']) members.push(await Member.register(name));
  company = await startCompany(TODAY, { BENCHMARK_SENDING: '1', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' });
});
afterAll(async () => {
  await Promise.all([company.service.close(), hub.close()]);
});

const anybody = (): Client => hub.as('');

async function keyPair(kid: string): Promise<{ privateKey: CryptoKey; jwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' } };
}

function signed(payload: object, key: CryptoKey, kid: string): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .sign(key);
}

/** Cases to Finland, of which so many took 10 to 19 days, 20 to 29 and so on. */
function cell(counts: readonly number[], more: Partial<Key> = {}): Cell {
  return {
    month: '2026-03',
    regime: 'us-bis',
    countryGroup: 'A',
    eccnCategory: '3',
    type: 'export',
    ...more,
    n: counts.reduce((sum, count) => sum + count, 0),
    days: counts.map((count, place) => [10 + place * 10, count] as const).filter(([, count]) => count > 0),
  };
}

const publish = () => hub.admin.made<Publication>('/v1/hub/publications', {});

/** A company whose decided cases are its own, with what its administrator signs and sends. */
async function realContribution(): Promise<void> {
  const { admin } = company.service;
  const keys = await admin.read<JSONWebKeySet>('/v1/event-checkpoint-keys');
  const { id: contributorId } = await hub.admin.made<{ id: string }>('/v1/hub/members', {
    name: 'Orchard Instruments, Inc.',
    keys,
  });
  const { id: hubId } = await admin.made<{ id: string }>('/v1/benchmark/hubs', {
    name: 'Association',
    origin: hub.url,
    contributorId,
  });
  await importLaw(
    admin,
    'kind=country_groups&effectiveOn=2026-01-01',
    marked('country_groups', { Finland: ['A:1', 'A:5', 'B'] }),
  );
  for (const [place, on] of ['11', '12', '13', '17', '18', '24', '25', '31'].entries())
    await decided(`Z10000${place}`, `2026-03-${on}`);
  const { digest, leaves } = await admin.read<{ digest: string; leaves: { cells: Cell[] } }>(
    `/v1/benchmark/preview?hubId=${hubId}&from=${MONTHS.from}&to=${MONTHS.to}`,
  );
  expect(leaves.cells).toEqual([cell([1, 4, 3])]);
  const { id } = await admin.made<{ id: string }>('/v1/benchmark/contributions', {
    hubId,
    ...MONTHS,
    previewDigest: digest,
  });
  const sent = await admin.post(`/v1/benchmark/contributions/${id}/send`, {});
  expect(sent.body).toMatchObject({ answer: { status: 201 } });
}

async function decided(number: string, on: string): Promise<void> {
  const { officer } = company;
  const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
    name: `Lab ${number}`,
    country: 'FI',
    kind: 'organization',
  });
  const item = {
    description: 'Sensor',
    eccn: '3A991',
    quantity: '1',
    unit: 'each',
    unitPrice: { amount: '1', currency: 'USD' },
  };
  const { id } = await officer.made<{ id: string }>('/v1/applications', {
    parties: [{ role: 'end_user', partyId }],
    items: [item],
  });
  await observe(officer, id, {
    type: 'filed',
    system: 'snap_r',
    number,
    on: '2026-02-20',
    source: 'own_act',
  });
  await observe(officer, id, { type: 'approved', on });
}

describe('a hub', () => {
  it('is neither a company’s nor an office’s: it has no cases, no console, and a database of its own', async () => {
    expect((await hub.admin.get('/v1/applications')).status).toBe(404);
    expect((await company.service.admin.get('/v1/hub/members')).status).toBe(404);
    for (const [connection, role] of [
      [hub.connection, 'all'],
      [company.service.connection, 'hub'],
    ] as const)
      await expect(
        connectFoundation(readConfig({ ROLE: role, DATA_DIR: hub.dataDir, LOG_LEVEL: 'silent' }), connection),
      ).rejects.toThrow(ConfigError);
  });

  it('is its administrator’s alone; what it published is everybody’s', async () => {
    const auditor = await makeCaller(hub, { name: 'Ann', role: 'auditor' });
    expect((await auditor.get('/v1/hub/members')).status).toBe(200);
    for (const [path, body] of [
      ['/v1/hub/members', { name: 'Yew', keys: { keys: [] } }],
      [`/v1/hub/members/${members[0]?.id}/leave`, {}],
      ['/v1/hub/publications', {}],
    ] as const) {
      expect((await auditor.post(path, body)).status, path).toBe(403);
      expect((await anybody().post(path, body)).status, path).toBe(401);
    }
    expect((await anybody().get('/v1/hub/members')).status).toBe(401);
    expect((await anybody().get('/v1/hub/publications')).body).toEqual({ data: [], nextCursor: null });
  });

  it('takes a key of no two members, and no private one', async () => {
    const { jwk } = await keyPair('key-of-Yew');
    const { id } = await hub.admin.made<{ id: string }>('/v1/hub/members', {
      name: 'Yew',
      keys: { keys: [jwk] },
    });
    const again = await hub.admin.post('/v1/hub/members', { name: 'Oak', keys: { keys: [jwk] } });
    expect(again.body).toMatchObject({ status: 409, type: 'urn:ninety:problem:hub-key-known' });
    const secret = { ...jwk, kid: 'secret', d: 'A'.repeat(43) };
    const refused = await hub.admin.post('/v1/hub/members', { name: 'Oak', keys: { keys: [secret] } });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/keys' }] });
    expect(JSON.stringify(refused.body)).not.toContain('A'.repeat(43));
    expect((await hub.admin.post(`/v1/hub/members/${id}/leave`, {})).status).toBe(200);
    const gone = await hub.admin.post(`/v1/hub/members/${id}/leave`, {});
    expect(gone.body).toMatchObject({ status: 409, type: 'urn:ninety:problem:hub-member-left' });
  });
});

describe('a contribution', () => {
  it('that is forged is refused, and tells nobody who takes part', async () => {
    const [ash, birch] = members as [Member, Member];
    const stranger = await keyPair('key-of-Ash');
    const payload = ash.payload([cell([6])]);
    const nobodys = { ...payload, contributor: newId() };
    const forged = [
      await signed(payload, stranger.privateKey, 'key-of-Ash'),
      await birch.sign(payload),
      await signed(nobodys, stranger.privateKey, 'key-of-Ash'),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`,
      // Of another payload by the right key.
      (await ash.sign(ash.payload([]))).replace(
        /\..*\./,
        `.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`,
      ),
      'a.b.c',
      'not a JWS',
    ];
    const answers = await Promise.all(forged.map((jws) => anybody().post('/v1/hub/contributions', { jws })));
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...(body as object), instance: null, requestId: null }).toEqual({
        ...(answers[0]?.body as object),
        instance: null,
        requestId: null,
      });
    }
  });

  it('is refused by the field and its rule', async () => {
    const [ash] = members as [Member];
    const few = { ...cell([6]), n: 4, days: [[10, 4]] };
    const [more, later] = [{ hub: 'https://elsewhere.example' }, { madeOn: '2999-01-01T00:00:00.000Z' }];
    for (const [payload, pointer] of [
      [ash.payload([few as unknown as Cell]), '/jws/cells/0/n'],
      [ash.payload([cell([6])], { sequence: 0 }), '/jws/sequence'],
      [ash.payload([cell([6])], more), '/jws/hub'],
      [ash.payload([cell([6])], later), '/jws/madeOn'],
      [ash.payload([], { to: '2026-09' }), '/jws/to'],
      [ash.payload([], { companies: 1 }), '/jws/companies'],
    ] as const) {
      const { body } = await anybody().post('/v1/hub/contributions', { jws: await ash.sign(payload) });
      expect(body, pointer).toMatchObject({ status: 422, errors: [{ pointer }] });
    }
  });

  it('counts once, however often and at once it comes', async () => {
    const [ash] = members as [Member];
    const jws = await ash.sign(ash.payload([]));
    const answers = await Promise.all([1, 2, 3].map(() => anybody().post('/v1/hub/contributions', { jws })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    ash.sequence += 1;
    const earlier = await ash.sign(ash.payload([cell([6])], { sequence: 1 }));
    const { body } = await anybody().post('/v1/hub/contributions', { jws: earlier });
    expect(body).toMatchObject({ status: 409, type: 'urn:ninety:problem:hub-contribution-known' });
    const { data } = await hub.admin.read<{ data: object[] }>(`/v1/hub/members/${ash.id}/contributions`);
    expect(data).toHaveLength(1);
    expect(JSON.stringify(data)).not.toContain('cells');
  });
});

/** What four told, whom an attacker may be two of. */
const TOLD: readonly Tens[] = [
  cell([3, 3, 2]).days,
  cell([2, 5, 3]).days,
  cell([4, 2, 4]).days,
  cell([3, 6, 4]).days,
];
const counted = (days: Tens): Cell => ({ ...cell([5]), n: days.reduce((sum, [, n]) => sum + n, 0), days });

describe('what five companies told together', () => {
  it('is not published of four, nor where one would be nearly all of it', async () => {
    const alone = cell([100, 100, 100], { eccnCategory: '5' });
    for (const [place, member] of members.entries())
      await member.tell([
        counted(TOLD[place] ?? []),
        place === 0 ? alone : cell([1, 2, 3], { eccnCategory: '5' }),
      ]);
    const { number, cells } = await publish();
    expect([number, cells]).toEqual([1, []]);
  });

  it('is published with the fifth, by days in ranges, signed, as JSON, CSV and a page to cite', async () => {
    await realContribution();
    const made = await publish();
    expect(made).toMatchObject({ number: 2, license: 'CC0-1.0' });
    expect(made.cells).toEqual([
      {
        ...cell([5]),
        n: 49,
        companies: '5-9',
        days: [
          { from: 0, to: 10, cases: 13 },
          { from: 20, to: 20, cases: 20 },
          { from: 30, to: 360, cases: 16 },
        ],
        median: '20-20',
        p90: '30-360',
        since: 2,
      },
    ]);
    expect(JSON.stringify(made)).not.toMatch(/Orchard|Ash|Birch|Cedar|Elm/);
    for (const { id } of members) expect(JSON.stringify(made)).not.toContain(id);
    const keys = createLocalJWKSet(await anybody().read<JSONWebKeySet>('/v1/hub/keys'));
    const { payload } = await compactVerify(made.jws, keys);
    const { jws, ...body } = await anybody().read<Publication>('/v1/hub/publications/2');
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(body);
    expect(jws).toBe(made.jws);
    const csv = await fetch(`${hub.url}/v1/hub/publications/2/csv`);
    expect((await csv.text()).split('\r\n')[1]).toBe(
      '2,CC0-1.0,2026-03,us-bis,A,3,export,49,5-9,20-20,30-360,2,0,10,13',
    );
    const page = await fetch(hub.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    for (const words of ['20 to 29', 'number 2', 'five companies', `${hub.url}/v1/hub/publications/2`])
      expect(html).toContain(words);
  });

  it('stays as it was while one corrects, leaves or joins: the difference would be that one', async () => {
    const [ash, birch] = members as [Member, Member];
    await ash.tell([counted(cell([9, 9, 9]).days)]);
    const corrected = await publish();
    expect(corrected.cells).toMatchObject([{ n: 49, since: 2 }]);
    const yew = await Member.register('Yew again');
    members.push(yew);
    await yew.tell([counted(cell([3, 3, 3]).days)]);
    expect((await hub.admin.post(`/v1/hub/members/${birch.id}/leave`, {})).status).toBe(200);
    const { body } = await anybody().post('/v1/hub/contributions', {
      jws: await birch.sign(birch.payload([])),
    });
    expect(body).toMatchObject({ status: 409, type: 'urn:ninety:problem:hub-member-left' });
    const changed = await publish();
    expect(changed.cells).toMatchObject([{ n: 49, since: 2 }]);
  });

  it('tells an attacker who knows two of them no third one’s part, by all that was ever published', async () => {
    const joining = await Promise.all(['Fir', 'Gum', 'Hop', 'Ivy'].map((name) => Member.register(name)));
    for (const [place, member] of joining.entries())
      await member.tell([counted(cell([4 + place, 3, 5]).days)]);
    const last = await publish();
    expect(last.cells).toMatchObject([{ since: last.number, companies: '5-9' }]);
    // What of whom stands behind the figure at each number: what an attacker cannot see, and would like to.
    const rows = await hub.foundation.database.source.query<
      { publication: number; member: string; n: number; days: Tens }[]
    >('SELECT publication, member_id AS member, n, days FROM hub_told ORDER BY publication');
    const behind: Map<string, string>[] = [new Map()];
    for (let number = 1; number <= last.number; number += 1) {
      const now = new Map(behind.at(-1));
      for (const { member, n, days } of rows.filter(({ publication }) => publication === number))
        if (n === 0) now.delete(member);
        else now.set(member, JSON.stringify(days));
      behind.push(now);
      const { cells } = await anybody().read<Publication>(`/v1/hub/publications/${number}`);
      const sum = [...now.values()].flatMap((days) => JSON.parse(days) as Tens);
      expect(cells.find(({ eccnCategory }) => eccnCategory === '3')?.n ?? 0).toBe(
        sum.reduce((total, [, count]) => total + count, 0),
      );
    }
    expect(new Set(behind.map((now) => JSON.stringify([...now]))).size).toBe(3);
    for (const [place, after] of behind.entries())
      for (const before of behind.slice(0, place)) {
        const differ = [...new Set([...before.keys(), ...after.keys()])].filter(
          (member) => before.get(member) !== after.get(member),
        );
        // The same figure tells nothing; of another, three remain after the two whom the attacker is or knows.
        if (differ.length > 0) expect(differ.length - 2).toBeGreaterThanOrEqual(3);
      }
  });

  it('stands in the record, every act of it, without what anybody told', async () => {
    const { data } = await hub.admin.read<{ data: { action: string }[] }>('/v1/audit?limit=100');
    const actions = new Set(data.map(({ action }) => action));
    for (const action of [
      'hub_member.registered',
      'hub_member.left',
      'hub_contribution.received',
      'hub.published',
    ])
      expect(actions).toContain(action);
  });
});
