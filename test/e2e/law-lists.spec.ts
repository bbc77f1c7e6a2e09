import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { invented, screeningList } from '../support/fixtures.js';
import { entityListLaw, lawFile, listed } from '../support/law-lists.js';
import type { LawCells } from '../support/law-lists.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld } from '../support/world.js';

const XML = 'application/xml';

interface Entry {
  id: string;
  name: string;
  aliases: string[];
  source: string;
  country: string | null;
  countries: string[];
  addresses: { lines: string[]; postalCode?: string; country: string | null }[];
  licenseRequirement: string | null;
  licenseReviewPolicy: string | null;
  federalRegisterNotices: string[];
  footnotes: string[];
  effectiveOn: string | null;
}
interface Comparison {
  counts: { difference: string; entries: number }[];
  data: { in: string; name: string; entryId: string | null; differences: { field: string }[] }[];
  nextCursor: string | null;
}

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
/** What earlier tests imported is in force no more. */
beforeEach(async () => {
  const body = screeningList([{ id: 'before', name: 'Quillwort Bootmakers' }]);
  const { status } = await importList(body, '?sources=EL,UVL,MEU&allowShrink=true', 'text/csv');
  expect(status).toBe(201);
});

function importList(text: string, query = '?allowShrink=true', type = XML): Promise<Response> {
  return service.admin.post(`/v1/entity-list/imports${query}`).set('Content-Type', type).send(text);
}
function compare(text: string, query = '', type = XML): Promise<Response> {
  return service.admin.post(`/v1/entity-list/comparisons${query}`).set('Content-Type', type).send(text);
}
const entries = async (query = '') =>
  (await service.admin.read<{ data: Entry[] }>(`/v1/entity-list/entries?limit=200${query}`)).data;
const entryNamed = async (name: string) => {
  const found = (await entries()).find((entry) => entry.name === name);
  if (!found) throw new Error(`no entry ${name}`);
  return found;
};

const TEAL =
  'Teal Optics Co., Ltd., a.k.a., the following two aliases:<br/>&#x2014;Teal &amp; Sons; <E T="03">and</E><br/>&#x2014;TOC.<br/> <br/> 5 Mill Road, Minsk, Belarus; <E T="03">and</E> Brest, Belarus. (See alternate address under Russia).';

describe('the Entity List in the law', () => {
  it('comes by the door of the law, too, as an edition of the lists', async () => {
    const file = entityListLaw([listed('Teal Optics, Minsk, Belarus', { country: 'BELARUS' })]);
    const response = await service.admin
      .post('/v1/law/imports?kind=ecfr&allowShrink=true')
      .set('Content-Type', XML)
      .send(file);
    const { version } = response.body as { version: number };
    expect([response.status, response.body]).toMatchObject([201, { kind: 'ecfr', added: 1, rejected: [] }]);
    expect(response.headers.location).toBe(`/v1/entity-list/versions/${version}/changes`);
    expect((await entryNamed('Teal Optics')).country).toBe('BY');
  });

  it('has an entry a row, the country carried down, aliases, addresses, notices and footnotes as they stand', async () => {
    const raised =
      'For all items subject to the EAR (See &#xA7;&#xA7; 734.9(g),<sup>3</sup> 746.8(a)(3), and 744.21(b) of the EAR) <sup>4</sup>';
    const { body, status } = await importList(
      entityListLaw([
        listed(TEAL, { country: 'BELARUS', notice: '84 FR 22961,<br/>5/21/19.<br/>87 FR 6026 2/3/22.' }),
        listed('Umber Works, 9<sup>1</sup>&#x2044;<sub>2</sub> Lenina, Gomel, Belarus', {
          requirement: raised,
          country: '&#xA0;',
        }),
        listed('Viridian Trading, 7 Nathan Road, Kowloon, Hong Kong.', {
          country: "CHINA, PEOPLE'S REPUBLIC OF",
        }),
        listed('Address 01, 8 Lockhart Road, Hong Kong.', { country: '&amp;nbsp;' }),
      ]),
    );
    expect({ status, ...body }).toMatchObject({ status: 201, added: 4, rejected: [], notUnderstood: [] });
    expect(await entryNamed('Teal Optics Co., Ltd.')).toMatchObject({
      source: 'EL',
      aliases: ['Teal & Sons', 'TOC'],
      country: 'BY',
      addresses: [
        { lines: ['5 Mill Road, Minsk'], country: 'BY' },
        { lines: ['Brest'], country: 'BY' },
      ],
      licenseRequirement: 'For all items subject to the EAR. (See § 744.11 of the EAR)',
      licenseReviewPolicy: 'Presumption of denial',
      federalRegisterNotices: ['84 FR 22961, 5/21/19', '87 FR 6026, 2/3/22'],
      footnotes: [],
    });
    expect(await entryNamed('Umber Works')).toMatchObject({
      country: 'BY',
      addresses: [{ lines: ['91⁄2 Lenina, Gomel'] }],
      licenseRequirement:
        'For all items subject to the EAR (See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)',
      footnotes: ['3', '4'],
    });
    expect(await entryNamed('Viridian Trading')).toMatchObject({ country: 'HK', countries: ['HK'] });
    expect(await entryNamed('Address 01')).toMatchObject({ country: 'HK' });
  });

  it('goes on with an entry in rows that have nothing but its cell', async () => {
    const more = (entity: string) => listed(entity, { requirement: '', policy: ' ', notice: '' });
    const { body } = await importList(
      entityListLaw([
        listed(
          'Teal Academy, a.k.a., the following one alias, and one subordinate institution:<br/>&#x2014;TA.',
          {
            country: 'BELARUS',
          },
        ),
        more('Subordinate institution<br/>First Teal Institute.'),
        more(
          'The following addresses apply to the entity and to the one subordinate institution:<br/> <br/> Minsk, Belarus.',
        ),
        listed('Umber Works, Gomel, Belarus.'),
      ]),
    );
    expect(body).toMatchObject({
      added: 2,
      notUnderstood: [{ field: 'subordinate or affiliated', value: 'First Teal Institute' }],
    });
    expect(await entryNamed('Teal Academy')).toMatchObject({
      aliases: ['TA', 'First Teal Institute'],
      addresses: [{ lines: ['Minsk'], country: 'BY' }],
    });
  });

  it('tells by the line what it does not understand, and uses the rest', async () => {
    const { body } = await importList(
      entityListLaw([
        listed('Teal, a.k.a., the following three aliases:<br/>&#x2014;TT.<br/> <br/> Minsk, Belarus.', {
          country: 'BELARUS',
        }),
        listed('Umber Works, 5 Elsewhere Road', { notice: '88 FR 1, 1/2/23, pending' }),
        listed('Viridian, Gomel, Belarus', { requirement: 'For all items <sup>9</sup>' }),
        listed('Walnut, Nowhere', { country: 'RURITANIA' }),
        listed('Xanthic, Gomel, Belarus', { country: 'BELARUS' }).slice(1),
        ['', '[Reserved]', '[Reserved]', '', ''],
        listed('', { country: ' ' }),
      ]),
    );
    expect(body.added).toBe(4);
    expect(body.rejected).toMatchObject([{ reason: 'has 4 columns, not 5' }, { reason: 'has no name' }]);
    const told = body.notUnderstood as { field: string; value: string; line: number }[];
    expect(told.map(({ field, value }) => [field, value])).toEqual([
      ['number of names', 'Teal, a.k.a., the following three aliases:'],
      ['addresses', '5 Elsewhere Road'],
      ['federal register notice', '88 FR 1, 1/2/23, pending'],
      ['country', 'RURITANIA'],
      ['addresses', 'Nowhere'],
      ['footnotes', '9'],
    ]);
    const file = entityListLaw([listed('Teal, Minsk, Belarus', { country: 'BELARUS' })]).split('\n');
    const teal = file.findIndex((line) => line.includes('BELARUS'));
    // The row begins on the line before its first cell.
    expect(told[0]?.line).toBe(teal);
  });

  it('is read by its headings, wherever they stand, and tells of a column that nobody reads', async () => {
    const columns = [
      'Entity',
      'License requirement',
      'Country',
      'License review policy',
      'Federal Register citation',
      'Color',
    ];
    const { body } = await importList(
      lawFile([
        {
          number: 4,
          columns,
          rows: [['Teal, Minsk, Belarus', 'All items', 'BELARUS', 'Denial', '84 FR 1, 5/21/19', 'teal']],
        },
      ]),
    );
    expect(body).toMatchObject({ added: 1, notUnderstood: [{ field: 'Color', value: 'teal' }] });
    expect(await entryNamed('Teal')).toMatchObject({ licenseRequirement: 'All items', country: 'BY' });
  });
});

describe('the other lists in the law', () => {
  const uvl = {
    number: 6,
    rows: [['ESTONIA', 'Yarrow OU, a.k.a. Yarrow Group, Narva, Estonia', '85 FR 64017, October 9, 2020.']],
  };
  const meu = {
    number: 7,
    rows: [
      ['BURMA', '[Reserved]', '[Reserved]\n'],
      [
        'BELARUS',
        'The following two subordinate institutions of Zinnia Corporation:',
        '85 FR 83799, 12/23/2020.',
      ],
      [' ', '<E T="03">Subordinate institution:</E>', ''],
      [' ', 'Zinnia Motors, Minsk, Belarus', ''],
      [' ', 'Subordinate instituion:', ''],
      [' ', 'Zinnia Wings, Minsk, Belarus', ''],
      [' ', 'Zircon Radio, Brest, Belarus', '86 FR 4864, 1/14/2021.'],
    ],
  };
  const el = { number: 4, rows: [listed('Teal, Minsk, Belarus', { country: 'BELARUS' })] };

  it('are taken where they are asked for, and counted as skipped where not', async () => {
    expect((await importList(lawFile([el, uvl, meu]))).body).toMatchObject({ added: 1, skipped: 8 });
    const { body } = await importList(lawFile([el, uvl, meu]), '?sources=EL,UVL,MEU&allowShrink=true');
    expect(body).toMatchObject({ added: 4, skipped: 0, notUnderstood: [] });
    expect(await entries('&source=UVL')).toMatchObject([
      {
        name: 'Yarrow OU',
        aliases: ['Yarrow Group'],
        country: 'EE',
        federalRegisterNotices: ['85 FR 64017, October 9, 2020'],
      },
    ]);
    const military = await entries('&source=MEU');
    expect(military.map(({ name, federalRegisterNotices: [notice] }) => [name, notice]).sort()).toEqual([
      ['Zinnia Motors', '85 FR 83799, 12/23/2020'],
      ['Zinnia Wings', '85 FR 83799, 12/23/2020'],
      ['Zircon Radio', '86 FR 4864, 1/14/2021'],
    ]);
  });

  it('cannot lose more than a tenth of one of them unasked', async () => {
    await importList(lawFile([el, uvl, meu]), '?sources=EL,UVL,MEU&allowShrink=true');
    const { status, body } = await importList(
      lawFile([el, uvl, { ...meu, rows: meu.rows.slice(6) }]),
      '?sources=EL,UVL,MEU',
    );
    expect({ status, ...body }).toMatchObject({ status: 409, removed: 2 });
    expect(await entries('&source=MEU')).toHaveLength(3);
  });
});

describe('a file that is not the law with the lists', () => {
  const good = entityListLaw([listed('Teal, Minsk, Belarus', { country: 'BELARUS' })]);
  const renamed = lawFile([
    {
      number: 4,
      columns: ['Country', 'Entity', 'Licence needed', 'License review policy', 'Federal Register citation'],
      rows: [listed('Teal, Minsk, Belarus', { country: 'BELARUS' })],
    },
  ]);
  it.each<[string, string, string, RegExp]>([
    ['empty', '', '', /no whole XML|no entries|not part 744/],
    ['no XML', 'Country,Entity\n', '', /no whole XML: line 1/],
    ['halved', good.slice(0, good.length / 2), '', /no whole XML: line \d+: Unclosed/],
    ['of another part', lawFile([], '745'), '', /not part 744.*745/],
    [
      'of another part with such a supplement',
      lawFile([{ number: 4, rows: [] }], '738'),
      '',
      /not part 744.*738/,
    ],
    ['without the supplement', lawFile([{ number: 6, rows: [] }]), '', /no table of Supplement No. 4/],
    ['without one of those asked for', good, '?sources=EL,MEU', /no table of Supplement No. 7/],
    [
      'without a list that the law does not have',
      good,
      '?sources=EL,DPL',
      /does not have the Denied Persons/,
    ],
    [
      'with a column renamed',
      renamed,
      '',
      /Supplement No. 4 has no column “license requirement”; it has: Country, Entity, Licence needed/,
    ],
    ['without a row', entityListLaw([]), '', /no usable entry/],
    [
      'with a document type',
      good.replace('<DIV5', '<!DOCTYPE d [<!ENTITY e "eeee">]><DIV5'),
      '',
      /document type/,
    ],
    [
      'with an entity of its own',
      good.replace('Teal', '&teal;'),
      '',
      /no whole XML: line \d+: Invalid character entity/,
    ],
    ['nested without end', good.replace('Teal', '<E>'.repeat(300)), '', /deeper than 200 levels/],
  ])('is refused, and the last good list serves: %s', async (_, file, query, detail) => {
    await importList(entityListLaw([listed('Sorrel, Minsk, Belarus', { country: 'BELARUS' })]));
    const versions = await service.admin.read<{ data: object[] }>('/v1/entity-list/versions');
    const { status, body } = await importList(file, query || '?allowShrink=true');
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toMatch(detail);
    expect((await entries()).map(({ name }) => name)).toEqual(['Sorrel']);
    expect(await service.admin.read('/v1/entity-list/versions')).toEqual(versions);
  });

  it('waits for a person when it was fetched, by the name or the type of XML', async () => {
    const file = lawFile([], '745');
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml' }).end(file),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/title-15.xml?part=744`;
    const fetching = await startService({ LIST_URL: url });
    try {
      const { data } = await eventually(
        () => fetching.admin.read<{ data: object[] }>('/v1/entity-list/held'),
        ({ data: held }) => held.length > 0,
      );
      expect(data).toMatchObject([
        { format: 'xml', reason: expect.stringMatching(/not part 744/) as string },
      ]);
    } finally {
      await fetching.close();
      server.close();
    }
  });
});

describe('another edition of the same list', () => {
  const teal = {
    id: 'one',
    name: 'Teal Optics Technology Co., Ltd.',
    addresses: '5 Road, Minsk, BY',
    policy: '',
  };
  const others = invented(12);
  const inTheLaw = (rows: LawCells[]) => [
    ...others.map(({ name }, index) =>
      listed(`${name}, Shenzhen, China`, index === 0 ? { country: "CHINA, PEOPLE'S REPUBLIC OF" } : {}),
    ),
    ...rows,
  ];

  it('keeps each entry, its id, its history, its verdict and what the law does not say', async () => {
    await importList(screeningList([...others, teal]), '?allowShrink=true', 'text/csv');
    const before = await entryNamed(teal.name);
    expect(before).toMatchObject({ effectiveOn: '2019-05-16', licenseReviewPolicy: null });
    const { officer } = await makeWorld(service);
    const party = { name: teal.name, country: 'BY', kind: 'organization' };
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', party);
    const alerts = async () =>
      (
        await officer.read<{ data: { id: string; status: string }[] }>(
          `/v1/screening-alerts?partyId=${partyId}`,
        )
      ).data;
    const [alert] = await alerts();
    await officer.made(`/v1/screening-alerts/${alert!.id}/adjudication`, {
      verdict: 'true_match',
      reason: 'the same',
    });
    const { body } = await importList(
      entityListLaw(
        inTheLaw([
          listed(`${teal.name}, 5 Road, Minsk, Belarus.`, {
            country: 'BELARUS',
            requirement: 'For all items subject to the EAR',
          }),
        ]),
      ),
      '',
    );
    expect(body).toMatchObject({ added: 0, removed: 0, changed: 13 });
    const after = await entryNamed(teal.name);
    expect(after).toMatchObject({
      id: before.id,
      effectiveOn: '2019-05-16',
      licenseReviewPolicy: 'Presumption of denial',
    });
    expect(await alerts()).toMatchObject([{ id: alert!.id, status: 'true_match' }]);
    // The file of before finds its entries again by its ids.
    const again = await importList(
      screeningList([...others, { ...teal, name: 'Teal Optics Ltd.' }]),
      '',
      'text/csv',
    );
    expect(again.body).toMatchObject({ added: 0, removed: 0 });
    expect((await entryNamed('Teal Optics Ltd.')).id).toBe(before.id);
  });

  it('tells namesakes apart by their country, then by the notice that listed them', async () => {
    const row = (country: string, town: string, notice: string) =>
      listed(`Umber Works, ${town}`, { country, notice });
    const rows = [
      row('BELARUS', 'Minsk', '84 FR 100, 5/21/19'),
      row(' ', 'Brest', '85 FR 200, 6/1/20'),
      row('RUSSIA', 'Omsk', '84 FR 100, 5/21/19'),
    ];
    await importList(entityListLaw(rows));
    const byNotice = async () =>
      new Map(
        (await entries()).map(({ id, country, federalRegisterNotices: [notice] }) => [
          `${country} ${notice}`,
          id,
        ]),
      );
    const before = await byNotice();
    const moved = [
      row('BELARUS', '5 Road, Brest', '85 FR 200, 6/1/20'),
      row(' ', '6 Road, Minsk', '84 FR 100, 5/21/19'),
      row('RUSSIA', 'Tomsk', '84 FR 100, 5/21/19'),
    ];
    expect((await importList(entityListLaw(moved), '')).body).toMatchObject({
      added: 0,
      removed: 0,
      changed: 3,
    });
    expect(await byNotice()).toEqual(before);
  });

  it('keeps an entry that it calls by another of its names, where the same notice listed both', async () => {
    const row = (entity: string) => listed(entity, { country: 'BELARUS' });
    await importList(entityListLaw(inTheLaw([row('Teal Works, a.k.a. Works of Teal, Minsk, Belarus')])));
    const { id } = await entryNamed('Teal Works');
    const renamed = entityListLaw(inTheLaw([row('Works of Teal, Minsk, Belarus')]));
    expect((await importList(renamed, '')).body).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect((await entryNamed('Works of Teal')).id).toBe(id);
    const other = entityListLaw(
      inTheLaw([listed('Works of Teal, Minsk, Belarus', { country: 'BELARUS', notice: '90 FR 1, 1/2/25' })]),
    );
    expect((await importList(other, '')).body).toMatchObject({ added: 0, changed: 1 });
  });
});

describe('an edition beside the version in force', () => {
  const csv = screeningList([
    {
      id: '1',
      name: 'Teal Optics Co., Ltd.',
      aliases: 'TOC; Teal',
      addresses: '5 Mill Road, Minsk, BY',
      policy: '',
    },
    { id: '2', name: 'Umber Works', addresses: 'Gomel, BY', policy: '' },
    { id: '3', name: 'Viridian Trading', addresses: 'Brest, BY', policy: '' },
    { id: '4', name: 'Walnut Group', addresses: 'Grodno, Belarus, BY', policy: '' },
  ]);
  const requirement = 'For all items subject to the EAR.';
  const law = entityListLaw([
    listed(
      'TEAL OPTICS CO LTD, a.k.a., the following one alias:<br/>&#x2014;T.O.C.<br/> <br/> 5, Mill Road, Minsk, Belarus; and Brest, Belarus',
      { country: 'BELARUS', requirement },
    ),
    listed('Umber Works, Gomel, Belarus', {
      requirement: 'For all items subject to the EAR <sup>4</sup>',
      notice: '84 FR 22961, May 21, 2019; 90 FR 7, 1/2/25',
    }),
    listed('Walnut Group, Grodno, Belarus', { requirement }),
    listed('Xanthic Radio, Minsk, Belarus', { requirement }),
  ]);

  it('is reported entry by entry, and nothing of it is applied', async () => {
    await importList(csv, '?allowShrink=true', 'text/csv');
    const versions = await service.admin.read('/v1/entity-list/versions');
    const { status, body } = await compare(law);
    expect({ status, ...body }).toMatchObject({
      status: 200,
      sources: ['EL'],
      inFile: 4,
      inVersion: 4,
      inBoth: 3,
      alike: 1,
      rejected: 0,
      notUnderstood: 0,
      nextCursor: null,
      notCompared: [
        { source: 'EL', field: 'licenseReviewPolicy' },
        { source: 'EL', field: 'effectiveOn' },
      ],
    });
    const ids = new Map((await entries()).map(({ name, id }) => [name, id]));
    expect(body.data).toEqual([
      {
        in: 'both',
        source: 'EL',
        name: 'TEAL OPTICS CO LTD',
        country: 'BY',
        entryId: ids.get('Teal Optics Co., Ltd.'),
        differences: [
          { field: 'names', onlyInFile: [], onlyInVersion: ['Teal'] },
          { field: 'addresses', onlyInFile: ['Brest'], onlyInVersion: [] },
        ],
      },
      {
        in: 'both',
        source: 'EL',
        name: 'Umber Works',
        country: 'BY',
        entryId: ids.get('Umber Works'),
        differences: [
          { field: 'footnotes', onlyInFile: ['4'], onlyInVersion: [] },
          { field: 'federalRegisterNotices', onlyInFile: ['90 FR 7, 1/2/25'], onlyInVersion: [] },
        ],
      },
      { in: 'file', source: 'EL', name: 'Xanthic Radio', country: 'BY', entryId: null, differences: [] },
      {
        in: 'version',
        source: 'EL',
        name: 'Viridian Trading',
        country: 'BY',
        entryId: ids.get('Viridian Trading'),
        differences: [],
      },
    ]);
    const counts = Object.fromEntries(
      (body as Comparison).counts.map((one) => [one.difference, one.entries]),
    );
    expect(counts).toEqual({
      only_in_file: 1,
      only_in_version: 1,
      names: 1,
      country: 0,
      addresses: 1,
      footnotes: 1,
      programs: 0,
      licenseRequirement: 0,
      licenseReviewPolicy: 0,
      federalRegisterNotices: 1,
      effectiveOn: 0,
      endsOn: 0,
    });
    expect(await service.admin.read('/v1/entity-list/versions')).toEqual(versions);
  });

  it('is filtered by a difference, comes in pages, and as a workbook whole', async () => {
    await importList(csv, '?allowShrink=true', 'text/csv');
    const names = async (query: string) =>
      ((await compare(law, query)).body as Comparison).data.map(({ name }) => name);
    expect(await names('?difference=footnotes')).toEqual(['Umber Works']);
    expect(await names('?difference=only_in_version')).toEqual(['Viridian Trading']);
    const first = (await compare(law, '?limit=3')).body as Comparison;
    expect(first.data).toHaveLength(3);
    expect(await names(`?limit=3&cursor=${first.nextCursor}`)).toEqual(['Viridian Trading']);
    const workbook = await compare(law, '?format=xlsx');
    expect(workbook.headers['content-disposition']).toContain('list-comparison.xlsx');
    expect((await compare(law, '?difference=colors')).status).toBe(422);
  });

  it('may be beside any version, in any format, and is refused as an import would be', async () => {
    await importList(csv, '?allowShrink=true', 'text/csv');
    const { body } = await compare(csv, '', 'text/csv');
    expect(body).toMatchObject({ inBoth: 4, alike: 4, data: [] });
    expect((await compare(law, '?against=0')).body).toMatchObject({
      against: 0,
      inVersion: 0,
      inBoth: 0,
      inFile: 4,
    });
    expect((await compare(law, '?against=999999')).status).toBe(422);
    expect((await compare(lawFile([], '745'))).status).toBe(422);
    expect((await compare('x', '', 'text/plain')).status).toBe(415);
    const { auditor } = await makeWorld(service);
    const refused = await auditor.post('/v1/entity-list/comparisons').set('Content-Type', XML).send(law);
    expect(refused.status).toBe(403);
  });
});

const LAW = new URL('../../../shared/data/law/title-15_part-744.xml', import.meta.url);
const SCREENING_LIST = new URL('../../../shared/data/entity-list-2026-07-09.csv', import.meta.url);
const present = existsSync(LAW) && existsSync(SCREENING_LIST);
if (!present) console.warn('skipped: part 744 (shared/data/law) is not here');

describe.skipIf(!present)('the real part 744', () => {
  it('is read whole, and is an edition of the list that the other file has', async () => {
    const csv = readFileSync(SCREENING_LIST, 'utf8');
    const law = readFileSync(LAW, 'utf8');
    await importList(csv, '?allowShrink=true', 'text/csv');
    const compared = (await compare(law)).body as Comparison;
    const counts = Object.fromEntries(compared.counts.map((one) => [one.difference, one.entries]));
    expect(compared).toMatchObject({ inFile: 3411, inVersion: 3409, inBoth: 3405 });
    expect(counts).toMatchObject({ only_in_file: 6, only_in_version: 4, footnotes: 1 });
    const { status, body } = await importList(law, '?sources=EL,UVL,MEU');
    expect({ status, ...body }).toMatchObject({
      status: 201,
      added: 6 + 186 + 70,
      removed: 4,
      rejectedCount: 0,
    });
    expect(body.notUnderstoodCount).toBeLessThan(300);
    const { body: again } = await importList(law, '?sources=EL,UVL,MEU');
    expect(again).toMatchObject({ added: 0, removed: 0, changed: 0 });
  });
});
