import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Response } from 'supertest';
import { invented, screeningList } from '../support/fixtures.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, makeWorld, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

const REAL_LIST = new URL('../../../shared/data/entity-list-2026-07-09.csv', import.meta.url);
const present = existsSync(REAL_LIST);
if (!present) console.warn('skipped: the whole Entity List (shared/data) is not here');

interface Entry {
  id: string;
  name: string;
  aliases: string[];
  removedOn: string | null;
}

let service: TestService;
let world: World;

async function fresh(): Promise<void> {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
}

function importList(csv: string | Buffer, query = '', type = 'text/csv'): Promise<Response> {
  return service.admin
    .post(`/v1/entity-list/imports${query}`)
    .set('Content-Type', type)
    .send(csv as string);
}

const entries = async (query = '') =>
  (await service.admin.read<{ data: Entry[] }>(`/v1/entity-list/entries${query}`)).data;

describe('an import', () => {
  beforeEach(fresh);
  afterEach(() => service.close());

  it('makes versions that can be read as of any date, with their changes', async () => {
    const rows = invented(12);
    const first = await importList(screeningList(rows), '?effectiveOn=2019-05-16');
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      version: 1,
      added: 12,
      removed: 0,
      changed: 0,
      unchanged: 0,
      skipped: 0,
      rejected: [],
    });
    expect(first.headers.location).toBe('/v1/entity-list/versions/1/changes');

    const [gone, renamed, ...others] = rows;
    const next = [
      { ...renamed!, aliases: 'Basalt Optical; and BQO Ltd.' },
      ...others,
      { id: 'new', name: 'Malachite Lenses' },
    ];
    const second = await importList(screeningList(next), '?effectiveOn=2019-06-01');
    expect(second.body).toMatchObject({ version: 2, added: 1, removed: 1, changed: 1, unchanged: 10 });

    const changes = await service.admin.read<{
      added: Entry[];
      removed: Entry[];
      changed: { before: Entry; after: Entry }[];
    }>('/v1/entity-list/versions/2/changes');
    expect(changes.added.map(({ name }) => name)).toEqual(['Malachite Lenses']);
    expect(changes.removed).toMatchObject([{ name: gone!.name, removedOn: '2019-06-01' }]);
    expect(changes.changed).toMatchObject([
      { before: { aliases: [] }, after: { aliases: ['Basalt Optical', 'BQO Ltd.'] } },
    ]);
    expect(changes.changed[0]!.before.id).toBe(changes.changed[0]!.after.id);

    expect(await entries('?asOf=2019-05-15')).toEqual([]);
    expect((await entries('?asOf=2019-05-31')).map(({ name }) => name)).toContain(gone!.name);
    expect((await entries()).map(({ name }) => name)).not.toContain(gone!.name);
    expect(await entries('?q=malachite')).toHaveLength(1);
    const removed = changes.removed[0]!;
    expect(await service.admin.read(`/v1/entity-list/entries/${removed.id}`)).toMatchObject({
      removedOn: '2019-06-01',
    });
  });

  it('of the same file again is a new version of zero changes', async () => {
    await importList(screeningList(invented(12)));
    expect((await importList(screeningList(invented(12)))).body).toMatchObject({
      version: 2,
      added: 0,
      removed: 0,
      changed: 0,
      unchanged: 12,
    });
  });

  it('keeps ids by name and country where the file has none of its own', async () => {
    await importList(screeningList(invented(12)));
    expect((await importList(screeningList(invented(12), false))).body).toMatchObject({
      added: 0,
      removed: 0,
      changed: 0,
      unchanged: 12,
    });
  });

  it('reports broken rows with their lines and keeps the rest', async () => {
    const lines = screeningList(invented(12)).split('\n');
    lines.splice(3, 0, 'broken,row');
    lines.splice(6, 0, '"never closed,x');
    const { body } = await importList(lines.join('\n'));
    expect(body).toMatchObject({ added: 12 });
    expect((body.rejected as { line: number }[]).map(({ line }) => line)).toEqual([4, 7]);
  });

  it('counts rows of other lists as skipped', async () => {
    const other = { source: 'Denied Persons List (DPL) - Bureau of Industry and Security', name: 'Somebody' };
    expect((await importList(screeningList([...invented(12), other]))).body).toMatchObject({
      added: 12,
      skipped: 1,
    });
  });

  it("reads BIS's own CSV, a row per entity, address and alias", async () => {
    const header =
      'Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,State/Province,Postal Code,Country,Federal Register Notice,Effective Date,Date Lifted/Waived/Expired,Standard Order,License Requirement,License Policy,Call Sign,Vessel Type,Gross Tonnage,Gross Register Tonnage,Vessel Flag,Vessel Owner,Remarks/Notes,Address Number,Address Remarks,Alternate Number,Alternate Type,Alternate Name,Alternate Remarks,Web Link';
    const row = (address: string, alias: string) =>
      `EL,,,,Amber Institute,,${address},,,,China,66 FR 24265,05/14/2001,,,All items,See 744.3(d),,,,,,,,,,,,${alias},,`;
    const csv = [
      '"Last updated: May 23, 2014",,',
      header,
      row('1 First Road', 'AI'),
      row('2 Second Road', 'Amber Academy'),
      'SDN,,,,Other,,,,,,Iran,,,,,,,,,,,,,,,,,,,,',
    ].join('\r\n');
    const { status, body } = await importList(csv);
    expect({ status, ...body }).toMatchObject({ status: 201, added: 1, skipped: 1, rejected: [] });
    expect(await entries()).toMatchObject([
      {
        name: 'Amber Institute',
        aliases: ['AI', 'Amber Academy'],
        country: 'CN',
        effectiveOn: '2001-05-14',
        addresses: [{ lines: ['1 First Road'] }, { lines: ['2 Second Road'] }],
      },
    ]);
  });

  it('reads the JSON that trade.gov publishes', async () => {
    const results = [
      {
        id: 'a1',
        source: 'Entity List (EL) - Bureau of Industry and Security',
        name: 'Amber Institute',
        alt_names: ['AI'],
        addresses: [{ address: '1 First Road', city: 'Wuhan', country: 'CN' }],
        federal_register_notice: '84 FR 22961',
        start_date: '2019-05-16',
      },
      { id: 'a2', source: 'Specially Designated Nationals (SDN) - Treasury Department', name: 'Other' },
      7,
    ];
    const { status, body } = await importList(JSON.stringify({ total: 3, results }), '', 'application/json');
    expect({ status, ...body }).toMatchObject({ status: 201, added: 1, skipped: 1, rejected: [{ line: 3 }] });
  });

  it('that is no list at all changes nothing', async () => {
    await importList(screeningList(invented(12)));
    expect((await importList(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 10, 13, 34]))).status).toBe(422);
    expect((await importList('a,b\n1,2\n')).status).toBe(422);
    expect((await importList('')).status).toBe(422);
    expect((await importList('{"results": [', '', 'application/json')).status).toBe(400);
    expect((await importList('{"a": 1}', '', 'application/json')).status).toBe(422);
    expect(await entries()).toHaveLength(12);
  });

  it('that would remove more than a tenth is refused unless allowed, and one from before the newest always', async () => {
    await importList(screeningList(invented(20)), '?effectiveOn=2019-07-01');
    const refused = await importList(screeningList(invented(17)));
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ removed: 3, unchanged: 17 });
    expect((await importList(screeningList(invented(17)), '?allowShrink=true')).status).toBe(201);
    expect((await importList(screeningList(invented(17)), '?effectiveOn=2019-06-30')).status).toBe(409);
  });

  it('is for the administrator and BIS', async () => {
    expect(
      (
        await world.officer
          .post('/v1/entity-list/imports')
          .set('Content-Type', 'text/csv')
          .send(screeningList(invented(2)))
      ).status,
    ).toBe(403);
    expect(
      (await service.admin.post('/v1/entity-list/imports').set('Content-Type', 'text/plain').send('x'))
        .status,
    ).toBe(415);
  });
});

describe('a party that is on the list', () => {
  beforeAll(async () => {
    await fresh();
    await importList(
      screeningList([
        ...invented(12),
        {
          id: 'hw',
          name: 'Huawei Technologies Co., Ltd.',
          aliases: 'Huawei',
          addresses: 'Bantian Huawei Base, Shenzhen, CN',
        },
      ]),
    );
  });
  afterAll(() => service.close());

  it('opens an alert in the same transaction, blocks the submission until judged, and then shows what the list says', async () => {
    const { officer } = world;
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'HUAWEI TECHNOLOGIES CO LTD',
      country: 'CN',
      kind: 'organization',
    });
    const { data } = await officer.read<{ data: { id: string; score: number; status: string }[] }>(
      `/v1/screening-alerts?partyId=${partyId}`,
    );
    expect(data).toMatchObject([{ status: 'open', score: 1 }]);

    const draft = await draftFor(officer, { parties: [{ role: 'ultimate_consignee', partyId }] });
    const refused = await officer.post(`/v1/applications/${draft.id}/submit`);
    expect(refused.body.errors).toMatchObject([{ pointer: '/parties/0', citation: '15 CFR 744.16' }]);

    const other = await makeWorld(service);
    const judgement = { verdict: 'true_match', reason: 'same name and city' };
    expect(
      (await other.officer.post(`/v1/screening-alerts/${data[0]!.id}/adjudication`, judgement)).status,
    ).toBe(404);
    expect(
      (await officer.post(`/v1/screening-alerts/${data[0]!.id}/adjudication`, judgement)).body,
    ).toMatchObject({ status: 'true_match', reason: 'same name and city' });
    expect((await officer.post(`/v1/screening-alerts/${data[0]!.id}/adjudication`, judgement)).status).toBe(
      409,
    );

    const application = await officer.made<Application>(`/v1/applications/${draft.id}/submit`);
    expect(application.screening).toMatchObject({
      listVersion: 1,
      requirements: [
        {
          licenseRequirement: 'For all items subject to the EAR',
          licenseReviewPolicy: 'Presumption of denial',
          citations: expect.arrayContaining(['15 CFR 744.11']),
        },
      ],
    });
    expect(await world.bis.read(`/v1/applications/${application.id}`)).toMatchObject({
      suggestedReferral: ['Defense', 'Energy', 'State'],
    });
  });

  it('is found when the list changes after it was made', async () => {
    const { officer } = world;
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Obsidian Rotor Works',
      country: 'RU',
      kind: 'organization',
    });
    const list = [
      ...invented(12),
      {
        id: 'hw',
        name: 'Huawei Technologies Co., Ltd.',
        aliases: 'Huawei',
        addresses: 'Bantian Huawei Base, Shenzhen, CN',
      },
    ];
    await importList(
      screeningList([...list, { id: 'ob', name: 'Obsidian Rotor Works', addresses: 'Perm, RU' }]),
    );
    const { data } = await eventually(
      () => officer.read<{ data: object[] }>(`/v1/screening-alerts?partyId=${partyId}`),
      ({ data: found }) => found.length > 0,
    );
    expect(data).toMatchObject([{ status: 'open', score: 1 }]);
  });
});

describe.skipIf(!present)('the whole real Entity List', () => {
  beforeAll(fresh);
  afterAll(() => service.close());

  it('is imported, and finds Huawei under a name bent as people bend it', async () => {
    const { status, body } = await importList(readFileSync(REAL_LIST));
    expect({ status, ...body }).toMatchObject({ status: 201, added: 3409, skipped: 0, rejected: [] });
    const screened = await service.admin.made<{ results: { matches: { name: string; score: number }[] }[] }>(
      '/v1/screenings',
      {
        parties: [
          { name: 'Huawei Technolgies Company Limited', country: 'CN', kind: 'organization' },
          { name: 'Stadtbäckerei Müller', country: 'DE' },
        ],
      },
    );
    expect(screened.results[0]!.matches[0]!.name).toMatch(/^Huawei Technologies Co/);
    expect(screened.results[1]!.matches).toEqual([]);
  });
});

describe("an entry's history", () => {
  beforeEach(fresh);
  afterEach(() => service.close());

  it('tells of its listing, what changed, its removal, and its coming back', async () => {
    const rows = invented(12);
    await importList(screeningList(rows), '?effectiveOn=2019-05-16');
    const changed = rows.map((row, index) => (index === 0 ? { ...row, aliases: 'Also Known' } : row));
    await importList(screeningList(changed), '?effectiveOn=2019-06-01');
    await importList(screeningList(changed.slice(1)), '?effectiveOn=2019-06-15');
    await importList(screeningList(changed), '?effectiveOn=2019-07-01');
    const [entry] = await entries(`?q=${encodeURIComponent(rows[0]!.name)}`);
    const { data } = await service.admin.read<{
      data: { change: string; version: number; effectiveOn: string; differences: { text: string }[] }[];
    }>(`/v1/entity-list/entries/${entry!.id}/history`);
    expect(data.map(({ change, version, effectiveOn }) => `${version} ${change} ${effectiveOn}`)).toEqual([
      '1 added 2019-05-16',
      '2 changed 2019-06-01',
      '3 removed 2019-06-15',
      '4 listed_again 2019-07-01',
    ]);
    expect(data[1]!.differences.map(({ text }) => text)).toEqual(['alias added: “Also Known”']);
    expect((await service.admin.get(`/v1/entity-list/entries/${world.supplierId}/history`)).status).toBe(404);
  });
});
