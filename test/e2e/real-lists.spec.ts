import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Response } from 'supertest';
import { invented, screeningList } from '../support/fixtures.js';
import type { ListRow } from '../support/fixtures.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

interface Entry {
  id: string;
  name: string;
  aliases: string[];
  source: string;
  country: string | null;
  countries: string[];
  addresses: { lines: string[]; region?: string; postalCode?: string; country: string | null }[];
  licenseRequirement: string | null;
  federalRegisterNotices: string[];
  footnotes: string[];
  footnoteMeanings: { footnote: string; text: string | null; citation: string }[];
  effectiveOn: string | null;
  endsOn: string | null;
}
interface Alert {
  id: string;
  status: string;
  entryId: string;
}

const DENIED = 'Denied Persons List (DPL) - Bureau of Industry and Security';
const MILITARY = 'Military End User (MEU) List - Bureau of Industry and Security';
const AGENCY_HEADER =
  'Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,State/Province,Postal Code,Country,Federal Register Notice,Effective Date,Date Lifted/Waived/Expired,Standard Order,License Requirement,License Policy,Call Sign,Vessel Type,Gross Tonnage,Gross Register Tonnage,Vessel Flag,Vessel Owner,Remarks/Notes,Address Number,Address Remarks,Alternate Number,Alternate Type,Alternate Name,Alternate Remarks,Web Link';

/** Most tests share one service, one after another. */
let shared: TestService;
let service: TestService;

beforeAll(async () => {
  shared = await startService();
});
afterAll(() => shared.close());

/** What earlier tests of the file imported is in force no more: one entry is, which the next import removes. */
async function begunAnew(): Promise<void> {
  service = shared;
  const body = screeningList([{ id: 'before', name: 'Quillwort Bootmakers' }]);
  expect((await importList(body)).status).toBe(201);
}
/** For what asks of every list that there ever was. */
async function onItsOwn(): Promise<void> {
  const own = await startService();
  service = own;
  onTestFinished(() => own.close());
}

function importList(text: string, query = '?allowShrink=true', type = 'text/csv'): Promise<Response> {
  return service.admin.post(`/v1/entity-list/imports${query}`).set('Content-Type', type).send(text);
}
const entries = async (query = '') =>
  (await service.admin.read<{ data: Entry[] }>(`/v1/entity-list/entries?limit=200${query}`)).data;
const entryNamed = async (name: string) => {
  const found = (await entries()).find((entry) => entry.name === name);
  if (!found) throw new Error(`no entry ${name}`);
  return found;
};

/** The names of the entries that a name may be. */
async function screened(name: string): Promise<string[]> {
  const { results } = await service.admin.made<{ results: { matches: { name: string }[] }[] }>(
    '/v1/screenings',
    { parties: [{ name, kind: 'organization' }] },
  );
  return results[0]!.matches.map((match) => match.name);
}

/** Rows of BIS's own file: the cells that are given, by the header's names. */
function agencyFile(rows: Record<string, string>[], header = AGENCY_HEADER): string {
  const columns = header.split(',');
  const lines = rows.map((row) => {
    const cells = { 'Source List': 'EL', ...row } as Record<string, string>;
    return columns.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(',');
  });
  return [header, ...lines, ''].join('\r\n');
}
/** The same rows in trade.gov's JSON. */
function jsonList(rows: ListRow[]): string {
  return JSON.stringify(
    rows.map(({ id, source = 'Entity List (EL)', name }) => ({
      _id: id,
      source,
      name,
      addresses: 'Shenzhen, CN',
    })),
  );
}
const fennel = { Name: 'Fennel Instrument Works', Address: '4 Mill Lane', City: 'Minsk', Country: 'Belarus' };

describe('the shape of a file', () => {
  beforeEach(begunAnew);

  it("may have columns without a name behind the last, as BIS's own has", async () => {
    const { status, body } = await importList(
      agencyFile([fennel, { ...fennel, 'Alternate Name': 'FIW' }], `${AGENCY_HEADER},,,,,`),
    );
    expect({ status, ...body }).toMatchObject({ status: 201, added: 1, rejected: [] });
    expect(await entries()).toMatchObject([{ name: 'Fennel Instrument Works', aliases: ['FIW'] }]);
  });

  it('may leave out empty cells at the end of a row, as spreadsheets do', async () => {
    const [header] = screeningList([]).split('\n');
    const { status, body } = await importList(
      `${header}\na1,Entity List (EL),,,,Gorse Valve Plant,,"1 Road, Minsk, BY"\n`,
    );
    expect({ status, ...body }).toMatchObject({ status: 201, added: 1, rejected: [] });
    expect(await entries()).toMatchObject([{ name: 'Gorse Valve Plant', country: 'BY' }]);
  });

  it('may name a source by an object, and one that is not understood is not the Entity List', async () => {
    await onItsOwn();
    const elements = [
      { id: 'o1', source: { code: 'SDN', full_name: 'Specially Designated Nationals (SDN)' }, name: 'Aster' },
      {
        id: 'o2',
        source: { code: 'EL' },
        name: 'Betony Works',
        alt_names: 'Betony Plant',
        addresses: 'Minsk, BY',
      },
      { id: 'o3', source: 'List of the Moon', name: 'Campion' },
      { id: 'o4', name: 'Dodder' },
    ];
    const { body } = await importList(JSON.stringify(elements), '', 'application/json');
    expect(body).toMatchObject({
      added: 1,
      skipped: 1,
      rejected: [
        { line: 3, reason: 'has a source that is not known: List of the Moon' },
        { line: 4, reason: 'has no source' },
      ],
    });
    expect(await entries()).toMatchObject([
      { name: 'Betony Works', aliases: ['Betony Plant'], country: 'BY' },
    ]);
  });
});

describe('an entry of a new file', () => {
  beforeEach(begunAnew);

  it('may be amended in the file in which a namesake joins it', async () => {
    const first = { name: 'Nu Electronics Co.', addresses: '1 Road, Beijing, CN' };
    await importList(screeningList([first], false));
    const before = await entryNamed(first.name);
    const { status, body } = await importList(
      screeningList(
        [
          { name: first.name, addresses: '99 Other Street, Shenzhen, CN' },
          { ...first, aliases: 'Nu Works' },
        ],
        false,
      ),
    );
    expect({ status, ...body }).toMatchObject({ status: 201, added: 1, changed: 1, removed: 0 });
    const amended = (await entries()).find(({ id }) => id === before.id);
    expect(amended?.aliases).toEqual(['Nu Works']);
  });

  it('is not removed when its row cannot be read, and others are', async () => {
    const rows = invented(30);
    await importList(screeningList(rows));
    const lines = screeningList(rows.slice(0, 29)).split('\n');
    lines[3] = lines[3]!.replace('"Cobalt', '"Cobalt "bent" ');
    const { body } = await importList(lines.join('\n'), '');
    expect(body).toMatchObject({ removed: 1, kept: 1, unchanged: 28, rejected: [{ line: 4 }] });
    expect((await entries()).map(({ name }) => name)).toContain(rows[2]!.name);
  });

  it('is not removed either when a row that cannot be read names nobody', async () => {
    const rows = invented(30);
    await importList(screeningList(rows));
    const nameless = { id: '', name: '' };
    const { body } = await importList(screeningList([...rows.slice(0, 29), nameless]), '');
    expect(body).toMatchObject({ removed: 0, kept: 1, unchanged: 29, rejected: [{ reason: 'has no name' }] });
  });

  it('keeps its id, its history and its verdict when the file numbers it anew', async () => {
    const nettle = {
      id: 'one',
      name: 'Nettle Optics Technology Co., Ltd.',
      addresses: '5 Road, Shenzhen, CN',
    };
    await importList(screeningList([...invented(12), nettle]));
    const before = await entryNamed(nettle.name);
    const { officer } = await makeWorld(service);
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: nettle.name,
      country: 'CN',
      kind: 'organization',
    });
    const alerts = async () =>
      (await officer.read<{ data: Alert[] }>(`/v1/screening-alerts?partyId=${partyId}`)).data;
    const [alert] = await alerts();
    await officer.made(`/v1/screening-alerts/${alert!.id}/adjudication`, {
      verdict: 'true_match',
      reason: 'the same',
    });
    const { body } = await importList(
      screeningList([...invented(12), { ...nettle, id: 'two', aliases: 'Nettle Optics' }]),
      '',
    );
    expect(body).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect((await entryNamed(nettle.name)).id).toBe(before.id);
    expect(await alerts()).toMatchObject([{ id: alert!.id, status: 'true_match' }]);
  });

  it('of one number on two lists of an agency is two entries', async () => {
    await onItsOwn();
    const plane = { id: '18300', name: 'Plane Tree Bank', addresses: 'Moscow, RU' };
    const rows = [
      'Sectoral Sanctions Identifications List (SSI)',
      'Specially Designated Nationals (SDN)',
    ].map((source) => ({ ...plane, source }));
    const { body } = await importList(screeningList(rows), '?sources=SDN,SSI');
    expect(body).toMatchObject({ added: 2, rejected: [] });
    expect((await importList(screeningList(rows), '?sources=SDN,SSI')).body).toMatchObject({
      unchanged: 2,
      added: 0,
    });
    expect((await entries()).map(({ source }) => source).sort()).toEqual(['SDN', 'SSI']);
  });

  it('that has ended is out, and one that will end says when', async () => {
    const rows = [
      { ...fennel, Name: 'Bryony Lapsed Trading', 'Date Lifted/Waived/Expired': '1/1/2012' },
      { ...fennel, Name: 'Clover Trading', 'Date Lifted/Waived/Expired': '12/31/2099' },
      { ...fennel, Name: 'Dock Trading', 'Date Lifted/Waived/Expired': 'see remarks' },
    ];
    const { body } = await importList(agencyFile(rows));
    expect(body).toMatchObject({
      added: 2,
      expired: 1,
      notUnderstood: [{ line: 4, field: 'end date', value: 'see remarks' }],
    });
    expect(await screened('Bryony Lapsed Trading')).toEqual([]);
    expect((await entryNamed('Clover Trading')).endsOn).toBe('2099-12-31');
    expect((await entryNamed('Dock Trading')).endsOn).toBeNull();
  });
});

describe('an entry in force', () => {
  beforeEach(begunAnew);

  const JSON_LIST = 'application/json';
  const byName = async () => (await entries()).map(({ name }) => name);

  it.each<[string, (rows: ListRow[]) => string, string]>([
    ['CSV', screeningList, 'text/csv'],
    ['JSON', jsonList, JSON_LIST],
  ])(
    'stays when the source of its row in %s is not known, and is skipped of a known other list',
    async (_, write, type) => {
      await onItsOwn();
      const rows = invented(30);
      await importList(write(rows), '', type);
      const odd = rows.map((row, index) => (index === 2 ? { ...row, source: 'Entty List (EL)' } : row));
      const { body } = await importList(write(odd), '', type);
      expect(body).toMatchObject({
        skipped: 0,
        removed: 0,
        kept: 1,
        unchanged: 29,
        rejected: [{ reason: 'has a source that is not known: Entty List (EL)' }],
        rejectedCount: 1,
      });
      const other = rows.map((row, index) => (index === 2 ? { ...row, source: DENIED } : row));
      expect((await importList(write(other), '', type)).body).toMatchObject({ skipped: 1, removed: 1 });
    },
  );

  it("stays when the source of its row in BIS's own file is not known", async () => {
    const dock = { ...fennel, Name: 'Dock Trading' };
    await importList(agencyFile([fennel, dock]));
    const { body } = await importList(agencyFile([fennel, { ...dock, 'Source List': 'LE' }]));
    expect(body).toMatchObject({ removed: 0, kept: 1, skipped: 0 });
  });

  it.each<[string, ListRow, ListRow]>([
    [
      'the number of a street',
      { id: '306', name: 'Alder Works' },
      { id: '', name: '', addresses: '306 Road, Minsk, BY' },
    ],
    ['a part of a word', { id: 'x1', name: 'DJI' }, { id: '', name: '', addresses: '1 Road, Djibouti, DJ' }],
    ['a part of a name', { id: 'x1', name: 'Alder' }, { id: '', name: 'Alder Works', source: 'Entty List' }],
    ['a part of an id', { id: 'x1', name: 'Alder' }, { id: 'x12', name: '' }],
  ])('is not named by %s in a row that cannot be read', async (_, named, unread) => {
    const nameless = { id: 'gone', name: 'Zinnia Shipyard' };
    for (const isThere of [true, false]) {
      const rest = [...invented(12), ...(isThere ? [named] : [])];
      await importList(screeningList([...invented(12), named, nameless]));
      const { body } = await importList(screeningList([...rest, unread]));
      expect(body).toMatchObject({ removed: 0, kept: isThere ? 1 : 2 });
    }
  });

  it('stays when its row is cut off within its id or its name', async () => {
    await importList(screeningList([...invented(12), { id: 'cut', name: 'Amber' }]));
    for (const end of ['e1', 'cut,Entity List (EL),,,,Amb']) {
      const file = `${screeningList(invented(11)).trimEnd()}\n${end}`;
      const { body } = await importList(file);
      expect(body).toMatchObject(end.includes(',') ? { removed: 1, kept: 1 } : { removed: 0, kept: 2 });
      await importList(screeningList([...invented(12), { id: 'cut', name: 'Amber' }]));
    }
  });

  it.each<[string, (rows: ListRow[]) => string, string]>([
    ['CSV', screeningList, 'text/csv'],
    ['JSON', jsonList, JSON_LIST],
  ])('is not another one because a row of %s repeats its id', async (_, write, type) => {
    await onItsOwn();
    const [alpha, beta] = [
      { id: '1', name: 'Alpha Works' },
      { id: '2', name: 'Beta Plant' },
    ];
    await importList(write([alpha, beta]), '', type);
    const before = await entries();
    const { body } = await importList(write([alpha, { ...beta, id: '1' }]), '', type);
    expect(body).toMatchObject({ kept: 1, removed: 0, rejected: [{ reason: 'repeats the _id 1' }] });
    await importList(write([alpha, { name: 'Renamed', id: '1' }]), '', type);
    expect(await entries()).toEqual(before);
    expect(await byName()).toEqual(expect.arrayContaining(['Alpha Works', 'Beta Plant']));
  });
});

describe('what is not read of a field', () => {
  beforeEach(begunAnew);

  const amber = { source: 'EL', name: 'Amber Works' };
  const importElement = async (element: object) =>
    (await importList(JSON.stringify([{ ...amber, ...element }]), '?allowShrink=true', 'application/json'))
      .body as object;

  it.each<[object, Partial<Entry>]>([
    [{ country: ['CN', 'HK'] }, { country: 'CN', countries: ['CN', 'HK'] }],
    [{ end_date: ['2099-01-01'] }, { endsOn: '2099-01-01' }],
    [
      { license_requirement: ['For all items', 'And others'] },
      { licenseRequirement: 'For all items; And others' },
    ],
    [{ federal_register_notice: ['80 FR 1', '81 FR 2'] }, { federalRegisterNotices: ['80 FR 1', '81 FR 2'] }],
    [
      { addresses: [{ address: ['9 Road', 'Hall 2'], country: 'CN' }] },
      { addresses: [{ lines: ['9 Road; Hall 2'], country: 'CN' }] },
    ],
  ])('is nothing where a list of texts stands: %j', async (element, entry) => {
    expect(await importElement(element)).toMatchObject({
      added: 1,
      notUnderstood: [],
      notUnderstoodCount: 0,
    });
    expect(await entries()).toMatchObject([entry]);
  });

  it.each<[object, string, string]>([
    [{ country: { code: 'CN' } }, 'country', '{"code":"CN"}'],
    [{ country: 'Ruritania' }, 'country', 'Ruritania'],
    [{ end_date: ['2012-01-01', '2013-01-01'] }, 'end date', '2012-01-01; 2013-01-01'],
    [{ end_date: { on: '2012-01-01' } }, 'end date', '{"on":"2012-01-01"}'],
    [{ end_date: true }, 'end date', 'true'],
    [{ start_date: [['2012-01-01']] }, 'start date', '["2012-01-01"]'],
    [{ license_requirement: { text: 'For all items' } }, 'license requirement', '{"text":"For all items"}'],
    [{ license_policy: false }, 'license policy', 'false'],
    [{ remarks: { text: 'footnote 1' } }, 'remarks', '{"text":"footnote 1"}'],
    [{ _id: ['a', { b: 'c' }] }, 'id', '{"b":"c"}'],
    [
      { federal_register_notice: [{ citation: '80 FR 1' }] },
      'federal register notice',
      '{"citation":"80 FR 1"}',
    ],
    [{ addresses: '9 Road, Ruritania' }, 'addresses', '9 Road, Ruritania'],
    [{ addresses: [['9 Road']] }, 'addresses', '["9 Road"]'],
    [{ addresses: [{ street: '9 Road', country: 'CN' }] }, 'addresses', '{"street":"9 Road"}'],
    [{ addresses: [{ city: { name: 'Wuhan' }, country: 'CN' }] }, 'addresses', '{"name":"Wuhan"}'],
    [{ alt_names: [{ title: 'AW' }] }, 'alt names', '{"title":"AW"}'],
  ])('is told by row and field: %j', async (element, field, value) => {
    expect(await importElement(element)).toMatchObject({
      added: 1,
      notUnderstood: [{ line: 1, field, value }],
      notUnderstoodCount: 1,
    });
  });

  it("is told where rows of an entry of BIS's own file differ, and it ends with the last of them", async () => {
    const row = {
      ...fennel,
      'License Requirement': 'All items',
      'License Policy': 'Presumption of denial',
      'Effective Date': '1/2/2015',
      'Date Lifted/Waived/Expired': '1/1/2012',
    };
    const { body } = await importList(
      agencyFile([
        row,
        { ...row, 'Alternate Name': 'FIW' },
        {
          ...row,
          'License Requirement': 'All items (see footnote 4)',
          'License Policy': 'Case by case',
          'Effective Date': '1/2/2016',
          'Date Lifted/Waived/Expired': '',
        },
      ]),
    );
    expect(body).toMatchObject({ added: 1, expired: 0 });
    expect(body.notUnderstood).toEqual([
      { line: 4, field: 'license requirement', value: 'All items (see footnote 4)' },
      { line: 4, field: 'license policy', value: 'Case by case' },
      { line: 4, field: 'footnotes', value: '4' },
      { line: 4, field: 'start date', value: '2016-01-02' },
      { line: 4, field: 'end date', value: '' },
    ]);
    expect(await entries()).toMatchObject([
      { licenseRequirement: 'All items', endsOn: null, aliases: ['FIW'] },
    ]);
  });

  it("is told of rows beyond the thousandth of an entry of BIS's own file, whatever they have", async () => {
    const rows = Array.from({ length: 1_001 }, () => fennel);
    const names = Array.from({ length: 1_200 }, (_, index) => `FIW ${index}`).join('; ');
    const { body } = await importList(agencyFile([{ ...fennel, 'Alternate Name': names }, ...rows]));
    expect(body).toMatchObject({
      added: 1,
      rejected: [1_002, 1_003].map((line) => ({
        line,
        reason: 'is one of more than 1000 rows of its entry',
      })),
    });
    expect((await entries())[0]?.aliases).toHaveLength(1_200);
  });

  it('is counted beyond what is told', async () => {
    await onItsOwn();
    const odd = invented(12_000).map((row, index) => ({
      ...row,
      name: `Works ${index}`,
      addresses: 'Ruritania',
    }));
    const file = `${screeningList(odd)}${'x\n'.repeat(1_500)}`;
    const { body } = await importList(file);
    expect(body).toMatchObject({ rejectedCount: 1_500, notUnderstoodCount: 12_000 });
    expect([body.rejected.length, body.notUnderstood.length]).toEqual([1_000, 1_000]);
    const { data } = await service.admin.read<{ data: object[] }>('/v1/entity-list/versions');
    expect(data).toMatchObject([{ rejected: 1_500, notUnderstood: 12_000 }]);
  });
});

describe('the guard against a list that shrinks', () => {
  beforeEach(begunAnew);

  it('stands before each list by itself', async () => {
    await onItsOwn();
    const meu = [1, 2].map((number) => ({
      id: `m${number}`,
      source: MILITARY,
      name: `Lupin Works ${number}`,
    }));
    await importList(screeningList([...invented(60), ...meu]), '?sources=EL,MEU');
    const refused = await importList(screeningList(invented(60)), '?sources=EL,MEU');
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('2 of 2 entries of the Military End User (MEU) List');
    const allowed = await importList(screeningList(invented(60)), '?sources=EL,MEU&allowShrink=true');
    expect(allowed.body).toMatchObject({ removed: 2 });
  });
});

describe('names in a list', () => {
  beforeEach(begunAnew);

  it.each<[ListRow, string, string[], string[]]>([
    [
      { name: 'Hawthorn, OAO (a.k.a. Hawthorn Oil Company)' },
      'Hawthorn, OAO',
      ['Hawthorn Oil Company'],
      ['Hawthorn', 'Hawthorn Oil Company'],
    ],
    [
      { name: 'Ivy Center (f.k.a., Juniper Lab' },
      'Ivy Center',
      ['Juniper Lab'],
      ['Ivy Center', 'Juniper Lab'],
    ],
    [{ name: 'Knapweed Company (a.k.a.' }, 'Knapweed Company', [], ['Knapweed Company']],
    [
      { name: 'Larkspur Energy (a.k.a. “LEMEC”)' },
      'Larkspur Energy',
      ['LEMEC'],
      ['Larkspur Energy', 'LEMEC'],
    ],
    [
      {
        name: 'Umber Complex',
        aliases: 'a.k.a., the following two aliases: -Veronica Torg; and -Woad Trade Ltd.',
      },
      'Umber Complex',
      ['Veronica Torg', 'Woad Trade Ltd.'],
      ['Veronica Torg', 'Woad Trade'],
    ],
    [
      { name: 'Yarrow Society', aliases: "Yarrow Group; and; '; N/A; -0-; Yarrow &amp; Sons" },
      'Yarrow Society',
      ['Yarrow Group', 'Yarrow & Sons'],
      ['Yarrow and Sons'],
    ],
    [
      {
        name: 'Reed Institute',
        aliases: 'Sedge Institute, a.k.a., Rush Institute; Bulrush Lab (See alternate address under Russia)',
      },
      'Reed Institute',
      ['Sedge Institute', 'Rush Institute', 'Bulrush Lab'],
      ['Rush Institute', 'Bulrush Lab'],
    ],
    [
      { name: 'National Tidal Center Guangzhou (NTC-GZ)' },
      'National Tidal Center Guangzhou (NTC-GZ)',
      [],
      ['National Tidal Center Guangzhou'],
    ],
    [
      { name: 'Institute of Radio Physics (IRP-2)' },
      'Institute of Radio Physics (IRP-2)',
      [],
      ['Institute of Radio Physics'],
    ],
  ])('of $name are taken apart, and each is found', async (row, name, aliases, found) => {
    await importList(screeningList([{ id: 'x', ...row }]));
    expect(await entries()).toMatchObject([{ name, aliases }]);
    for (const asked of found) expect(await screened(asked)).toEqual([name]);
    for (const junk of ['and', 'N/A', 'the following two aliases']) expect(await screened(junk)).toEqual([]);
  });

  it('that are addresses are addresses, and what is neither is told', async () => {
    const { body } = await importList(
      screeningList([
        {
          id: 'x',
          name: 'Tansy Traders',
          aliases: 'Tansy; and 9 Meadow Street, Suite 6, Moscow, Russia 117042; (all of preceding near Tver)',
        },
      ]),
    );
    expect(body).toMatchObject({
      notUnderstood: [{ line: 2, field: 'names', value: '(all of preceding near Tver)' }],
    });
    const entry = await entryNamed('Tansy Traders');
    expect(entry.aliases).toEqual(['Tansy']);
    expect(entry.addresses).toContainEqual({
      lines: ['9 Meadow Street, Suite 6, Moscow'],
      postalCode: '117042',
      country: 'RU',
    });
  });

  it('are looked for as people write them', async () => {
    await importList(
      screeningList([
        { id: 'a', name: "Société Générale d'Ébène" },
        { id: 'b', name: 'Sa’id Works' },
      ]),
    );
    const names = async (q: string) => (await entries(`&q=${encodeURIComponent(q)}`)).map(({ name }) => name);
    for (const q of ['societe', 'GÉNÉRALE', 'd’ebene', 'société  générale'])
      expect(await names(q)).toEqual(["Société Générale d'Ébène"]);
    for (const q of ["sa'id", 'said works']) expect(await names(q)).toEqual(['Sa’id Works']);
  });

  it('of parties are looked for the same way', async () => {
    const made = { country: 'FR', kind: 'organization' };
    const { officer } = await makeWorld(service);
    await officer.made('/v1/parties', { name: 'Société d’Ébène', ...made });
    const { data } = await officer.read<{ data: object[] }>("/v1/parties?q=societe%20d'ebene");
    expect(data).toHaveLength(1);
  });
});

describe('what a list says of an entry', () => {
  beforeEach(begunAnew);

  it.each([
    [
      'For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2',
      ['1', '2'],
      'For all items subject to the EAR, see §§ 734.9(e) and 744.11 of the EAR',
    ],
    [
      'For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4',
      ['4'],
      'For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)',
    ],
    [
      'For all items subject to the EAR (See §§ 734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR) 5',
      ['5'],
      'For all items subject to the EAR (See §§ 734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)',
    ],
    [
      'All items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)',
      ['3'],
      'All items subject to the EAR. (See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)',
    ],
    [
      'For items on the CCL and EAR 99 items listed in supplement no. 7 to part 746 of the EAR',
      [],
      'For items on the CCL and EAR 99 items listed in supplement no. 7 to part 746 of the EAR',
    ],
    ['All items (see footnotes 1 and 4)', ['1', '4'], 'All items (see footnotes 1 and 4)'],
  ])('has its footnotes apart from %s', async (requirement, footnotes, text) => {
    await importList(agencyFile([{ ...fennel, 'License Requirement': requirement }]));
    const [entry] = await entries();
    expect(entry).toMatchObject({ footnotes, licenseRequirement: text });
    expect(entry!.footnoteMeanings.map(({ footnote }) => footnote)).toEqual(footnotes);
    for (const meaning of entry!.footnoteMeanings) expect(meaning.citation).toMatch(/734\.9|744/);
  });

  it('has its notices however their lines break', async () => {
    const notices =
      '77 FR 23116,\n4/18/12.\n78 FR 100, 1/2/13, 79 FR 44,680, 8/1/14\n90 FR 1 preview citation details, 1/1/25';
    await importList(agencyFile([{ ...fennel, 'Federal Register Notice': notices }]));
    expect((await entries())[0]?.federalRegisterNotices).toEqual([
      '77 FR 23116, 4/18/12',
      '78 FR 100, 1/2/13',
      '79 FR 44680, 8/1/14',
      '90 FR 1, 1/1/25',
    ]);
  });

  it.each([
    ['1/2/15', '2015-01-02'],
    ['1/2/98', '1998-01-02'],
    ['2015-01-02', '2015-01-02'],
    ['2015-01-02T00:00:00Z', '2015-01-02'],
    ['January 2, 2015', '2015-01-02'],
    ['2-Jan-15', '2015-01-02'],
    ['20150102', '2015-01-02'],
  ])('begins on %s', async (text, day) => {
    const { body } = await importList(agencyFile([{ ...fennel, 'Effective Date': text }]));
    expect(body.notUnderstood).toEqual([]);
    expect((await entries())[0]?.effectiveOn).toBe(day);
  });

  it('is told where it is not understood, and not guessed', async () => {
    await onItsOwn();
    const odd = {
      ...fennel,
      Country: 'Ruritania',
      'Effective Date': '31/12/2015',
      'Federal Register Notice': '80 FR 1000; pending',
    };
    const { body } = await importList(agencyFile([odd]));
    expect(body.notUnderstood).toEqual([
      { line: 2, field: 'country', value: 'Ruritania' },
      { line: 2, field: 'federal register notice', value: '80 FR 1000; pending' },
      { line: 2, field: 'start date', value: '31/12/2015' },
    ]);
    expect(await entries()).toMatchObject([
      {
        country: null,
        addresses: [{ lines: ['4 Mill Lane', 'Ruritania'] }],
        federalRegisterNotices: ['80 FR 1000; pending'],
      },
    ]);
    const { data } = await service.admin.read<{ data: object[] }>('/v1/entity-list/versions');
    expect(data).toMatchObject([{ notUnderstood: 3 }]);
  });

  it.each([
    ["China, People's Republic of", 'CN'],
    ['UK', 'GB'],
    ['Korea, North', 'KP'],
    ['KOREA, SOUTH', 'KR'],
    ['U.A.E.', 'AE'],
    ['CRIMEA REGION OF UKRAINE', 'UA'],
    ['Crimea (Occupied)', 'UA'],
    ['BURMA', 'MM'],
    ['LAOS', 'LA'],
    ['Türkiye', 'TR'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Hong Kong SAR', 'HK'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['The Republic of Korea', 'KR'],
    ['Republic of Kazakhstan', 'KZ'],
  ])('is under the country heading %s', async (heading, country) => {
    const { body } = await importList(agencyFile([{ ...fennel, Country: heading }]));
    expect(body.notUnderstood).toEqual([]);
    expect(await entries()).toMatchObject([{ country }]);
  });

  it('is found by each of its countries', async () => {
    await importList(
      screeningList([
        { id: 'c1', name: 'Zinnia Shipyard', addresses: '1 Quay, Moscow, RU; 2 Quay, Kerch, UA' },
      ]),
    );
    for (const country of ['RU', 'UA'])
      expect(await entries(`&country=${country}`)).toMatchObject([{ countries: ['RU', 'UA'] }]);
    expect(await entries('&country=CN')).toEqual([]);
  });

  it('does not take a state of the United States for a country', async () => {
    await onItsOwn();
    const rows = [
      ['Dahlia Person', '1 Main Street, San Diego, CA'],
      ['Edelweiss Person', '2 Main Street, Phoenix, AZ, 85043'],
      ['Foxglove Person', 'P.O. Box 28360, Dubai, AE'],
    ].map(([name = '', addresses = ''], index) => ({ id: `u${index}`, source: DENIED, name, addresses }));
    const { body } = await importList(screeningList(rows), '?sources=EL,DPL');
    expect(body.notUnderstood).toEqual([
      { line: 2, field: 'addresses', value: '1 Main Street, San Diego, CA' },
    ]);
    expect((await entryNamed('Dahlia Person')).country).toBeNull();
    expect(await entryNamed('Edelweiss Person')).toMatchObject({
      country: 'US',
      addresses: [{ region: 'AZ', postalCode: '85043' }],
    });
    expect((await entryNamed('Foxglove Person')).country).toBe('AE');
  });
});

describe('a suppression', () => {
  let world: World;
  beforeEach(async () => {
    await begunAnew();
    world = await makeWorld(service);
  });

  const sorrel = { id: 't1', name: 'Sorrel Optics Technology Co., Ltd.', addresses: '5 Road, Shenzhen, CN' };
  const alertsOf = async (partyId: string) =>
    (await world.officer.read<{ data: Alert[] }>(`/v1/screening-alerts?partyId=${partyId}`)).data;
  async function suppressed(): Promise<string> {
    await importList(screeningList([...invented(12), sorrel]));
    const party = {
      name: 'Sorrel Optics Tech Co Ltd',
      country: 'SG',
      kind: 'organization',
      addresses: [{ lines: ['1 Example Road'], city: 'Singapore', country: 'SG' }],
    };
    const { id } = await world.officer.made<{ id: string }>('/v1/parties', party);
    const [alert] = await alertsOf(id);
    await world.officer.made('/v1/screening-suppressions', {
      partyId: id,
      entryId: alert!.entryId,
      reason: 'another company, known for years',
    });
    expect(await alertsOf(id)).toMatchObject([{ status: 'closed' }]);
    return id;
  }
  it('ends when its entry materially changes', async () => {
    const id = await suppressed();
    await importList(
      screeningList([
        ...invented(12),
        {
          ...sorrel,
          aliases: 'Sorrel Optics Tech Co Ltd',
          addresses: `${sorrel.addresses}; 1 Example Road, Singapore, SG`,
        },
      ]),
    );
    await eventually(
      () => alertsOf(id),
      ([alert]) => alert?.status === 'open',
    );
    const { data } = await world.officer.read<{ data: { endedAt: string | null }[] }>(
      `/v1/screening-suppressions?partyId=${id}`,
    );
    expect(data[0]?.endedAt).not.toBeNull();
  });

  it('ends when its party materially changes, and stays where nothing that was judged did', async () => {
    const id = await suppressed();
    await importList(screeningList([...invented(12), { ...sorrel, policy: 'Case by case' }]));
    expect(await alertsOf(id)).toMatchObject([{ status: 'closed' }]);
    const changed = await world.officer.patch(
      `/v1/parties/${id}`,
      { country: 'CN' },
      (await world.officer.get(`/v1/parties/${id}`)).headers.etag,
    );
    expect(changed.status).toBe(200);
    expect(await alertsOf(id)).toMatchObject([{ status: 'open' }]);
  });
});

const REAL_LIST = new URL('../../../shared/data/entity-list-2026-07-09.csv', import.meta.url);
const present = existsSync(REAL_LIST);
if (!present) console.warn('skipped: the whole Entity List (shared/data) is not here');

describe.skipIf(!present)('the whole real Entity List', () => {
  beforeAll(async () => {
    service = await startService();
    const { status, body } = await importList(readFileSync(REAL_LIST, 'utf8'));
    expect({ status, ...body }).toMatchObject({ status: 201, added: 3409, rejected: [] });
  });
  afterAll(() => service.close());

  it.each([
    'Lukoil',
    'Gazprom',
    'Rosneft',
    'Surgutneftegas',
    'Gazprom Neft',
    'Mesbah Energy Company',
    'National Supercomputing Center Guangzhou',
    'National Supercomputing Center Tianjin',
    'China Electronics Technology Group Corporation 7th Research Institute',
    'China Electronics Technology Group Corporation 30th Research Institute',
  ])('has %s under its plain name', async (name) => {
    expect(await screened(name)).not.toEqual([]);
  });

  it('says its footnotes, keeps their figures out of the text, and finds entries by each of their countries', async () => {
    const all: Entry[] = [];
    for (let cursor = ''; ;) {
      const page = await service.admin.read<{ data: Entry[]; nextCursor: string | null }>(
        `/v1/entity-list/entries?limit=200${cursor}`,
      );
      all.push(...page.data);
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    const withFootnote = (...footnotes: string[]) =>
      all.filter((entry) => footnotes.some((footnote) => entry.footnotes.includes(footnote))).length;
    expect(withFootnote('1', '2', '4', '5')).toBe(242);
    expect(withFootnote('1')).toBe(130);
    expect(
      all.filter(({ licenseRequirement }) => /EAR\)? ?\d$|\(g\),?3/.test(licenseRequirement ?? '')),
    ).toEqual([]);
    expect(all.filter(({ countries }) => countries.length > 1).length).toBeGreaterThanOrEqual(168);
    expect(all.filter(({ country }) => country === null)).toEqual([]);
    const odd = all.flatMap(({ name, aliases }) =>
      [name, ...aliases].filter((one) => /\b[afn]\.k\.a|following .* alias|^and$|&amp|^["']$/i.test(one)),
    );
    expect(odd).toEqual([]);
    const broken = all.flatMap((entry) =>
      entry.federalRegisterNotices.filter((notice) => !/^\d+ FR \d+(, \d+\/\d+\/\d+)?$/.test(notice)),
    );
    expect(broken).toEqual([]);
  });
});
