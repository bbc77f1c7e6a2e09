import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LawBook, LawFetchService, LawStarter } from '@ninety/law';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startCompany } from '../support/company.js';
import { ccl, importLaw, manyEntries, marked } from '../support/law.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

interface Edition {
  version: number;
  kind: string;
  effectiveOn: string;
  starter: boolean;
  rows: number;
}
interface Eccn {
  eccn: string;
  requirements: { control: string; basis: string }[];
  edition: { version: number; effectiveOn: string; starter: boolean };
  notices: { code: string }[];
}
interface Changes {
  against: number | null;
  changes: { key: string; change: string; differences: { text: string; code: string }[] }[];
  rejected: { line: number; reason: string }[];
}

const TODAY = '2026-11-28';
const OVENS = {
  '3A001': ['NS applies to entire entry|NS Column 2.'],
  '5A992': ['AT applies to entire entry|AT Column 1.'],
};

const versions = async (by: Client, query = '') =>
  (await by.read<{ data: Edition[] }>(`/v1/law/versions${query}`)).data;
const loadStarter = (service: TestService) => service.app.get(LawStarter, { strict: false }).load();

describe('the first start', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
    await setToday(service, TODAY);
    await loadStarter(service);
  });
  afterAll(() => service.close());

  it('answers by the starter, and says so', async () => {
    expect(await service.admin.read('/v1/law/eccns/5A992')).toMatchObject({
      eccn: '5A992',
      reasonsForControl: ['RS', 'AT'],
      requirements: expect.arrayContaining([
        { control: 'AT applies to entire entry', basis: 'AT Column 1.' },
      ]) as object[],
      edition: { effectiveOn: '2026-07-23', starter: true },
      notices: [{ code: 'law_starter', params: { on: '2026-07-23' } }],
    });
    expect(await service.admin.read('/v1/law/countries/CN')).toMatchObject({
      name: 'China',
      groups: ['D:1', 'D:3', 'D:4', 'D:5'],
      chart: { starter: true },
      countryGroups: { starter: true },
      notices: [{ code: 'law_starter' }],
    });
    const known = ['3A001', '3A090', '3A991', '4A994', '5A002', '5A991', '5A992', '5E001', 'EAR99'];
    const { data } = await service.admin.read<{ data: Eccn[] }>('/v1/law/eccns');
    expect(data.map(({ eccn }) => eccn)).toEqual(known);
    for (const eccn of known)
      expect((await service.admin.get(`/v1/law/eccns/${eccn}`)).status, eccn).toBe(200);
  });

  it('knows what is not enforced, and that a stay has ended by its own terms', async () => {
    expect(await service.admin.read('/v1/law/policies')).toMatchObject({
      data: [
        {
          id: 'affiliates-rule',
          version: 1,
          state: 'stayed',
          until: '2026-11-09',
          stateOn: 'in_force',
          asOf: '2026-11-25',
          recordedBy: null,
          notice: { code: 'law_policy_ended' },
        },
        { id: 'ai-diffusion', state: 'not_enforced', stateOn: 'not_enforced', until: null, notice: null },
      ],
    });
    expect(await service.admin.read('/v1/law/policies?on=2026-11-09')).toMatchObject({
      data: [{ stateOn: 'stayed', notice: null }, {}],
    });
  });

  it('is one: the starter is not loaded again, nor beside another law', async () => {
    await loadStarter(service);
    expect((await versions(service.admin)).map(({ starter }) => starter)).toEqual([true, true, true, true]);
    const other = await startService();
    try {
      await importLaw(other.admin, 'kind=ccl', ccl(OVENS));
      await loadStarter(other);
      expect(await versions(other.admin)).toMatchObject([{ starter: false }]);
    } finally {
      await other.close();
    }
  });

  it('gives way to the law that is imported, of whichever day, and is compared with it', async () => {
    const { status, body } = await importLaw(service.admin, 'kind=ccl&effectiveOn=2026-01-01', ccl(OVENS));
    expect({ status, body }).toMatchObject({ status: 201, body: { version: 5, added: 2, removed: 0 } });
    const read = (query: string) => service.admin.read<Eccn>(`/v1/law/eccns/3A001${query}`);
    expect(await read('')).toMatchObject({ edition: { version: 5, starter: false }, notices: [] });
    expect(await read('?on=2026-01-01')).toMatchObject({ edition: { version: 5 } });
    expect((await service.admin.get('/v1/law/eccns/3A001?on=2025-12-31')).body).toMatchObject({
      status: 404,
      detail: expect.stringContaining('near it are: none') as string,
    });
    const next = await importLaw(
      service.admin,
      `kind=country_groups&effectiveOn=${TODAY}`,
      marked('country_groups', { China: ['D:5'] }),
    );
    expect(next.body).toMatchObject({ version: 6, added: 0, removed: 15, changed: 1 });
    expect(await service.admin.read<Changes>('/v1/law/versions/6/changes')).toMatchObject({ against: 3 });
  });
});

describe('the law', () => {
  let service: TestService;
  let world: World;
  beforeEach(async () => {
    service = await startService();
    world = await makeWorld(service);
    await setToday(service, TODAY);
  });
  afterEach(() => service.close());

  it('has versions over all its parts, and tells in words what each changed', async () => {
    const { admin } = service;
    const first = await importLaw(admin, 'kind=ccl&effectiveOn=2026-01-01', ccl(OVENS));
    expect(first.headers.location).toBe('/v1/law/versions/1/changes');
    expect(first.body).toMatchObject({
      kind: 'ccl',
      version: 1,
      added: 2,
      removed: 0,
      changed: 0,
      unchanged: 0,
      rejected: [],
    });
    await importLaw(admin, 'kind=country_chart', marked('country_chart', { Chad: ['NS 1'], Peru: [] }));
    await importLaw(admin, 'kind=country_groups', marked('country_groups', { Seycheles: ['B'] }));
    const more = {
      ...OVENS,
      '3A001': [...OVENS['3A001'], 'RS applies to 3A001.z|Destinations specified in Country Group D:5.'],
    };
    expect((await importLaw(admin, 'kind=ccl&effectiveOn=2026-06-01', ccl(more))).body).toMatchObject({
      version: 4,
      changed: 1,
      unchanged: 1,
    });
    await importLaw(
      admin,
      'kind=country_chart',
      marked('country_chart', { Chad: ['NS 1', 'NS 2'], Peru: [] }),
    );
    await importLaw(admin, 'kind=country_groups', marked('country_groups', { Seycheles: ['B', 'D:1'] }));
    const changesOf = async (version: number, query = '') => {
      const { changes } = await admin.read<Changes>(`/v1/law/versions/${version}/changes${query}`);
      return changes.flatMap(({ differences }) => differences.map(({ text }) => text));
    };
    expect(await changesOf(1)).toEqual(['3A001 added', '5A992 added']);
    expect(await changesOf(4)).toEqual(['3A001.z: RS added for D:5']);
    expect(await changesOf(5)).toEqual(['NS Column 2: X added for Chad']);
    expect(await changesOf(6)).toEqual(['Seycheles joined D:1']);
    expect(await changesOf(1, '?against=4')).toEqual(['3A001.z: RS removed for D:5']);
    expect((await versions(admin)).map(({ version, kind }) => `${version} ${kind}`)).toEqual([
      '6 country_groups',
      '5 country_chart',
      '4 ccl',
      '3 country_groups',
      '2 country_chart',
      '1 ccl',
    ]);
    expect((await versions(admin, '?kind=ccl&limit=1')).map(({ version }) => version)).toEqual([4]);
    expect((await admin.get('/v1/law/versions/4/changes?against=5')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/against' }],
    });
    expect((await admin.get('/v1/law/versions/4/changes?against=9')).status).toBe(404);
    expect((await admin.get('/v1/law/versions/7/changes')).status).toBe(404);
    expect((await admin.get('/v1/law/versions/x/changes')).status).toBe(400);
  });

  it('is read as it stood on a day: of one day the version that came last', async () => {
    const { admin } = service;
    const requiring = (basis: string) => ccl({ '3A001': [`NS applies to entire entry|${basis}`] });
    await importLaw(admin, 'kind=ccl&effectiveOn=2026-06-01', requiring('NS Column 1.'));
    await importLaw(admin, 'kind=ccl&effectiveOn=2026-01-01', requiring('NS Column 2.'));
    await importLaw(admin, 'kind=ccl&effectiveOn=2026-06-01', requiring('MT Column 1.'));
    const on = async (day: string) => {
      const { requirements, edition } = await admin.read<Eccn>(`/v1/law/eccns/3a001?on=${day}`);
      return [requirements[0]?.basis, edition.version];
    };
    expect(await on('2026-01-01')).toEqual(['NS Column 2.', 2]);
    expect(await on('2026-05-31')).toEqual(['NS Column 2.', 2]);
    expect(await on('2026-06-01')).toEqual(['MT Column 1.', 3]);
    expect((await admin.get('/v1/law/eccns/3A001?on=2025-12-31')).status).toBe(404);
    expect((await admin.get('/v1/law/eccns/3A001?on=2025-02-30')).status).toBe(422);
  });

  it('makes no version of what is in force already', async () => {
    const { admin } = service;
    await importLaw(admin, 'kind=ccl&effectiveOn=2026-01-01', ccl(OVENS));
    const again = await importLaw(admin, 'kind=ccl', `${ccl(OVENS)}\n`);
    expect(again).toMatchObject({
      status: 201,
      body: { version: 1, added: 0, removed: 0, changed: 0, unchanged: 2 },
    });
    expect(await versions(admin)).toHaveLength(1);
    // As it was before that day is something else.
    expect((await importLaw(admin, 'kind=ccl&effectiveOn=2025-01-01', ccl(OVENS))).body).toMatchObject({
      version: 2,
      added: 2,
    });
  });

  it('loses nothing to a file that is broken: the last good one serves', async () => {
    const { admin } = service;
    const many = manyEntries(20);
    await importLaw(admin, 'kind=ccl', ccl(many));
    const whole = ccl(many);
    const refused: [string, string, string, RegExp][] = [
      ['kind=country_chart', whole, 'text/csv', /the file is of ccl, not of country_chart/],
      ['kind=country_chart', '{}', 'application/json', /read as CSV alone/],
      ['kind=ccl', '', 'text/csv', /no header of ccl/],
      ['kind=ccl', whole.slice(0, whole.length / 2), 'text/csv', /cut off/],
      [
        'kind=ccl',
        whole.replace('country_chart_or_rule', 'country_chart'),
        'text/csv',
        /no column “country_chart_or_rule”/,
      ],
      ['kind=ccl', '{"entries":[', 'application/json', /not JSON/],
      ['kind=ecfr', '<xml/>', 'text/csv', /application\/xml/],
      ['kind=ccl', '<xml/>', 'application/xml', /not as XML/],
      ['kind=law', whole, 'text/csv', /ccl, country_chart/],
    ];
    for (const [query, file, type, why] of refused) {
      const { status, body } = await importLaw(admin, query, file, type);
      expect({ status, detail: (body as { detail: string }).detail }, query).toMatchObject({
        status: 422,
        detail: expect.stringMatching(why) as string,
      });
    }
    expect((await importLaw(admin, 'kind=ccl', whole, 'text/plain')).status).toBe(415);
    const half = whole.split('\n').slice(0, 12).join('\n');
    expect(await importLaw(admin, 'kind=ccl', half)).toMatchObject({
      status: 409,
      body: { type: 'urn:ninety:problem:law-would-shrink', removed: 10, unchanged: 10 },
    });
    expect(await versions(admin)).toHaveLength(1);
    expect((await admin.read<{ data: Eccn[] }>('/v1/law/eccns?limit=200')).data).toHaveLength(21);
    expect((await importLaw(admin, 'kind=ccl&allowShrink=true', half)).body).toMatchObject({
      version: 2,
      removed: 10,
    });
  });

  it('keeps what a row is about that cannot be read, and names the row', async () => {
    const { admin } = service;
    const many = manyEntries(20);
    await importLaw(admin, 'kind=ccl', ccl(many));
    const broken = ccl({ ...many, '4A100': ['NS applies to entire entry|NS Column 1.'] }).replace(
      '"4A100","4"',
      '"4A100","9"',
    );
    const { status, body } = await importLaw(admin, 'kind=ccl', broken);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        version: 1,
        kept: 1,
        unchanged: 20,
        rejected: [{ line: 3, code: 'law_eccn_of_another_group' }],
      },
    });
    const added = broken.replace(/Ovens, of 4A101/, 'Kilns');
    expect((await importLaw(admin, 'kind=ccl', added)).body).toMatchObject({
      version: 2,
      kept: 1,
      changed: 1,
    });
    expect(await admin.read<Eccn>('/v1/law/eccns/4A100')).toMatchObject({
      requirements: [{ basis: 'NS Column 2.' }],
    });
    expect(await admin.read<Changes>('/v1/law/versions/2/changes')).toMatchObject({
      changes: [{ key: '4A101', change: 'changed', differences: [{ code: 'ccl_heading_changed' }] }],
      rejected: [{ line: 3, reason: 'says that 4A100 is of category “9” and product group “A”' }],
    });
  });

  it('is found by the beginning of a number, or words of headings, a page at a time', async () => {
    const { admin } = service;
    await importLaw(
      admin,
      'kind=ccl',
      ccl({ ...manyEntries(5), '5A001': ['AT|AT Column 1.'] }).replace('Ovens, of 4A103', 'Kilns, of 4A103'),
    );
    const found = async (query: string) =>
      (await admin.read<{ data: Eccn[] }>(`/v1/law/eccns?${query}`)).data.map(({ eccn }) => eccn);
    expect(await found('q=4a10')).toEqual(['4A100', '4A101', '4A102', '4A103', '4A104']);
    expect(await found('q=KILNS')).toEqual(['4A103']);
    expect(await found('q=of%20ovens%205A')).toEqual(['5A001']);
    expect(await found('q=locomotives')).toEqual([]);
    const first = await admin.read<{ data: Eccn[]; nextCursor: string }>('/v1/law/eccns?q=4A&limit=3');
    expect(first.data.map(({ eccn }) => eccn)).toEqual(['4A100', '4A101', '4A102']);
    expect(await found(`q=4A&limit=3&cursor=${first.nextCursor}`)).toEqual(['4A103', '4A104']);
    expect((await admin.get('/v1/law/eccns/4A109')).body).toMatchObject({
      status: 404,
      type: 'urn:ninety:problem:not-in-the-law',
      nearest: ['4A100', '4A101', '4A102', '4A103', '4A104'],
    });
    // A letter that was mistyped is near wherever it stands.
    for (const written of ['5B001', '4A1O3', 'EAR9'])
      expect((await admin.get(`/v1/law/eccns/${written}`)).body).toMatchObject({
        status: 404,
        nearest: { 0: { '5B001': '5A001', '4A1O3': '4A103', EAR9: 'EAR99' }[written] },
      });
  });

  it('says of a destination what chart and groups say, each as far as it is loaded', async () => {
    const { admin } = service;
    await importLaw(
      admin,
      'kind=country_chart',
      marked('country_chart', { 'Korea, South': ['CB 1'], Chad: ['NS 2'] }),
    );
    expect(await admin.read('/v1/law/countries/kr')).toMatchObject({
      country: 'KR',
      name: 'Korea, South',
      marks: ['CB 1'],
      groups: [],
      pointer: null,
      chart: { version: 1 },
      countryGroups: null,
      notices: [{ code: 'law_not_loaded' }],
    });
    await importLaw(
      admin,
      'kind=country_groups',
      marked('country_groups', { 'Korea, South': ['A:1', 'A:5'] }),
    );
    expect(await admin.read('/v1/law/countries/KR')).toMatchObject({
      groups: ['A:1', 'A:5'],
      countryGroups: { version: 2 },
      notices: [],
    });
    expect((await admin.get('/v1/law/countries/KP')).body).toMatchObject({ status: 404, nearest: ['KR'] });
  });

  it('is read by everybody, and imported by those who import lists', async () => {
    const defense = await world.reviewer('Defense');
    await importLaw(world.bis, 'kind=ccl', ccl(OVENS));
    for (const by of [world.officer, world.bis, world.chair, world.auditor, defense]) {
      for (const path of ['versions', 'versions/1/changes', 'eccns', 'eccns/3A001', 'policies', 'held'])
        expect((await by.get(`/v1/law/${path}`)).status, path).toBe(200);
      if (by === world.bis) continue;
      expect((await importLaw(by, 'kind=ccl', ccl(OVENS))).status).toBe(403);
      expect((await by.get('/v1/law/fetches')).status).toBe(403);
    }
    expect((await world.bis.get('/v1/law/fetches')).status).toBe(200);
  });

  it('is in memory once for the same versions, and another as soon as another process imports', async () => {
    const second = await startService({}, service.connection);
    try {
      const book = service.app.get(LawBook, { strict: false });
      const lawOf = (day: string) => book.lawOf(service.foundation.database.reader, day);
      expect((await lawOf(TODAY)).entries.size).toBe(0);
      await importLaw(second.admin, 'kind=ccl&effectiveOn=2026-01-01', ccl(OVENS));
      const law = await lawOf(TODAY);
      expect(law.versions).toEqual({
        ccl: 1,
        country_chart: null,
        country_groups: null,
        license_exceptions: null,
      });
      expect([...law.entries.keys()]).toEqual(['3A001', '5A992']);
      expect(await lawOf('2026-01-01')).toBe(law);
      await importLaw(second.admin, 'kind=country_groups', marked('country_groups', { Chad: ['B'] }));
      const next = await lawOf(TODAY);
      expect(next).not.toBe(law);
      expect(next.groups.get('TD')).toMatchObject({ groups: ['B'] });
      const { reader } = service.foundation.database;
      expect(await book.lawAsOf(reader, law.versions, law.policyRevision, TODAY)).toBe(law);
    } finally {
      await second.close();
    }
  });
});

describe('a policy', () => {
  const stay = {
    state: 'stayed',
    from: '2026-11-01',
    until: '2026-12-31',
    cites: ['744.11(a)(1)'],
    text: 'It is stayed.',
    source: '91 FR 1',
    asOf: '2026-11-27',
  };
  let service: TestService;
  let world: World;
  beforeAll(async () => {
    service = await startService();
    world = await makeWorld(service);
    await setToday(service, TODAY);
  });
  afterAll(() => service.close());
  const put = (by: Client, version: string | undefined, body: object = stay, id = 'a-rule') =>
    by.put(`/v1/law/policies/${id}`, body, version);

  it('is recorded by a person, each time with its source, and what was recorded stays', async () => {
    const made = await put(world.bis, '"0"');
    expect(made).toMatchObject({
      status: 200,
      headers: { etag: expect.stringMatching(/^"1\b/) as string },
      body: { version: 1, stateOn: 'stayed', notice: null },
    });
    expect((await put(world.bis, undefined)).status).toBe(428);
    expect((await put(world.bis, '"0"')).status).toBe(412);
    const enforced = { ...stay, state: 'in_force', until: null, asOf: TODAY };
    expect((await put(service.admin, '"1"', enforced)).body).toMatchObject({
      version: 2,
      stateOn: 'in_force',
    });
    expect(await world.officer.read('/v1/law/policies/a-rule')).toMatchObject({
      state: 'in_force',
      versions: [
        { version: 2, state: 'in_force', until: null },
        { version: 1, state: 'stayed', until: '2026-12-31', source: '91 FR 1' },
      ],
    });
    expect((await world.officer.get('/v1/law/policies/another')).status).toBe(404);
    const entries = await service.admin.read<{ data: { action: string; resource: string }[] }>(
      '/v1/audit?limit=200',
    );
    expect(entries.data.filter(({ action }) => action === 'law_policy.recorded')).toHaveLength(2);
  });

  it('is named by small letters, digits and hyphens', async () => {
    for (const id of ['A_Rule', '%00', 'a'.repeat(61)]) {
      expect((await put(world.bis, '"0"', stay, id)).status, id).toBe(400);
      expect((await world.bis.get(`/v1/law/policies/${id}`)).status, id).toBe(400);
    }
  });

  it('makes another law', async () => {
    const book = service.app.get(LawBook, { strict: false });
    const lawOf = (day: string) => book.lawOf(service.foundation.database.reader, day);
    const before = await lawOf(TODAY);
    await put(world.bis, '"0"', stay, 'another-rule');
    const after = await lawOf(TODAY);
    expect(after).not.toBe(before);
    expect(after.policies).toContainEqual(expect.objectContaining({ id: 'another-rule', state: 'stayed' }));
    expect((await lawOf('2027-01-01')).policies).toContainEqual(
      expect.objectContaining({ id: 'another-rule', state: 'in_force', from: '2027-01-01', until: null }),
    );
  });

  it('has days in their order, and a source', async () => {
    const faults: [object, string, string][] = [
      [{ ...stay, until: '2026-10-01' }, 'a-third', '/until'],
      [{ ...stay, source: '' }, 'a-third', '/source'],
      [{ ...stay, state: 'ignored' }, 'a-third', '/state'],
    ];
    for (const [body, id, pointer] of faults)
      expect((await put(world.bis, '"0"', body, id)).body, pointer).toMatchObject({
        status: 422,
        errors: [{ pointer }],
      });
  });

  it('is not recorded by applicants, reviewers or auditors of the agency', async () => {
    const defense = await world.reviewer('Defense');
    for (const by of [world.officer, world.chair, world.auditor, defense])
      expect((await put(by, '"0"', stay, 'a-fourth')).status).toBe(403);
  });

  it('is recorded by the compliance officer of a company, and read by its people', async () => {
    const { service: company, officer } = await startCompany(TODAY);
    try {
      expect((await put(officer, '"0"')).body).toMatchObject({ version: 1, stateOn: 'stayed' });
      expect((await importLaw(officer, 'kind=ccl', ccl(OVENS))).status).toBe(403);
      expect((await importLaw(company.admin, 'kind=ccl', ccl(OVENS))).status).toBe(201);
      expect(await officer.read('/v1/law/policies')).toMatchObject({ data: [{ id: 'a-rule' }] });
      expect(await officer.read('/v1/law/eccns/3A001')).toMatchObject({ eccn: '3A001' });
    } finally {
      await company.close();
    }
  });
});

describe('a law that is fetched', () => {
  let service: TestService;
  let server: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    answer = (_, response) => response.writeHead(503).end();
    const { port } = server.address() as AddressInfo;
    service = await startService({ LAW_CCL_URL: `http://127.0.0.1:${port}/ccl.csv` });
    // The worker looks once as it starts.
    await eventually(outcome, (text) => text === 'failed: the address answered 503');
  });
  afterEach(async () => {
    await service.close();
    server.close();
  });

  const serves = (file: string, etag = '"1"') => {
    answer = (request, response) => {
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/csv', etag }).end(file);
    };
  };
  const outcome = async () =>
    (await service.admin.read<{ data: { kind: string; outcome: string }[] }>('/v1/law/fetches')).data[0]
      ?.outcome;
  const fetchAgain = async () => {
    await asOwner(service.connection, "UPDATE law_fetch SET fetched_at = now() - interval '2 days'");
    await service.app.get(LawFetchService, { strict: false }).fetchDue();
    return outcome();
  };
  const held = async () =>
    (
      await service.admin.read<{
        data: { id: string; because: { code: string }; counts: object | null; decision: string | null }[];
      }>('/v1/law/held')
    ).data;

  it('is applied once, and not again while it is the same', async () => {
    serves(ccl(manyEntries(20)));
    expect(await fetchAgain()).toBe('applied as version 1');
    expect(await fetchAgain()).toBe('not modified');
    serves(ccl(manyEntries(20)), '"2"');
    expect(await fetchAgain()).toBe('the same file');
    expect(await versions(service.admin)).toMatchObject([{ version: 1, importedBy: null }]);
  });

  it('is held when it shrinks or breaks, until a person says what becomes of it', async () => {
    serves(ccl(manyEntries(20)));
    await fetchAgain();
    serves(ccl(manyEntries(10)), '"2"');
    expect(await fetchAgain()).toBe('held');
    serves('<html>Sorry</html>', '"3"');
    expect(await fetchAgain()).toBe('held');
    const [broken, small] = await held();
    expect(broken).toMatchObject({ kind: 'ccl', counts: null, decision: null });
    expect(small).toMatchObject({
      because: { code: 'law_would_shrink' },
      counts: { removed: 10, unchanged: 10 },
    });
    expect(await versions(service.admin)).toHaveLength(1);
    const body = { reason: 'Compared with the text.' };
    expect((await service.admin.post(`/v1/law/held/${broken?.id}/discard`, body)).status).toBe(204);
    expect(await service.admin.made(`/v1/law/held/${small?.id}/apply`, body)).toMatchObject({
      version: 2,
      removed: 10,
    });
    expect((await service.admin.post(`/v1/law/held/${small?.id}/apply`, body)).body).toMatchObject({
      status: 409,
      type: 'urn:ninety:problem:held-law-decided',
    });
    expect((await held()).map(({ decision }) => decision)).toEqual(['discarded', 'applied']);
  });
});
