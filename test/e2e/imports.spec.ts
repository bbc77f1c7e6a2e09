import { readFileSync } from 'node:fs';
import { knownSentences, Sentence } from '@ninety/platform';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { asOwner, ownerOf } from '../support/service.js';
import { serialOf, workbook } from '../support/workbook.js';
import type { Cell } from '../support/workbook.js';
import { eventually, makeCaller } from '../support/world.js';

interface CellError {
  column: string | null;
  reason: string;
  code: string | null;
  params: Record<string, string | number> | null;
}
interface Rejected extends CellError {
  line: number;
}
interface Result {
  rows: number;
  made: number;
  unchanged: number;
  updated: number;
  rejectedRows: number;
  rejected: Rejected[];
  mapping: { columns: { header: string; column: string | null }[]; presets: object[]; dates: string | null };
}
interface Job {
  id: string;
  state: string;
  done: number;
  total: number;
  result: Result | null;
}
interface Row {
  line: number;
  outcome: string;
  resource: string | null;
  changes: string[];
  errors: CellError[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TODAY = '2026-09-30';

let company: Company;
let officer: Client;
let supplierId: string;
let auditor: Client;
let count = 0;

beforeAll(async () => {
  company = await startCompany(TODAY);
  auditor = await makeCaller(company.service, { name: 'Ann Otter', role: 'auditor' });
});
afterAll(() => company.service.close());
/** Each test has a supplier of its own. */
beforeEach(async () => {
  count += 1;
  ({ id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
    name: `Orchard ${count}, Inc.`,
    country: 'US',
  }));
  officer = await makeCaller(company.service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
});

const upload = (query: string, body: string | Buffer, type = 'text/csv', by = officer) =>
  by
    .post(`/v1/imports?${query}`)
    .set('Content-Type', type)
    .send(body as never);

async function imported(
  query: string,
  body: string | Buffer,
  type = 'text/csv',
  by = officer,
): Promise<Job & { result: Result }> {
  const response = await upload(query, body, type, by);
  expect([response.status, response.body]).toEqual([202, expect.anything()]);
  const { id } = response.body as Job;
  expect(response.headers.location).toBe(`/v1/jobs/${id}`);
  const job = await eventually(
    () => by.read<Job>(`/v1/jobs/${id}`),
    ({ state }) => state === 'succeeded' || state === 'failed',
  );
  if (!job.result) throw new Error('no result of a job that is over');
  job.result.rejected.forEach(assertSentence);
  return { ...job, result: job.result };
}
const REGIME_WORDS = readFileSync(new URL('../../libs/regimes/src/engine/words.ts', import.meta.url), 'utf8');
/** Whatever is refused of a row is said in a sentence by code and parameters: of a catalogue, or of its regime. */
function assertSentence({ reason, code, params }: CellError): void {
  expect([code, params]).toEqual([expect.any(String), expect.any(Object)]);
  const words = knownSentences().find(([known]) => known === code)?.[1];
  if (words === undefined) expect(REGIME_WORDS).toContain(`['${code}', `);
  else expect(Sentence.inWords(words, code!, params!).text).toBe(reason);
}
const applications = async (by = officer) =>
  (await by.read<{ data: Tracked[] }>('/v1/applications?limit=200')).data;
const numbered = async (number: string) => {
  const found = (await applications()).filter(({ controlNumber }) => controlNumber === own(number));
  expect(found).toHaveLength(1);
  return found[0]!;
};
const parties = async () =>
  (await officer.read<{ data: { name: string; country: string }[] }>('/v1/parties?limit=200')).data;
const rowsOf = async ({ id }: Job, query = '') =>
  (await officer.read<{ data: Row[] }>(`/v1/jobs/${id}/rows?limit=200${query}`)).data;
const eventsOf = async (id: string) =>
  (
    await officer.read<{ data: { type: string; on: string | null; supersededBy: string | null }[] }>(
      `/v1/applications/${id}/events`,
    )
  ).data;
/** A number is one case's in the whole installation: each test has its own. */
const own = (text: string) =>
  text.replace(/Z1(\d{6})/g, `Z${count}1$1`).replace('/2026/', `/${2026 + count}/`);
const csv = (...lines: string[]) => own(lines.join('\r\n'));

const HEADER =
  'reference,regime,type,consignee,consigneeCountry,eccn,description,quantity,unit,unitPrice,currency,endUse,system,number,filedOn,status,statusOn,licenseNumber,validUntil,needBy,owner';
const cases = () =>
  csv(
    HEADER,
    'PO-1,us-bis,license,Harmless Bakery Oy,FI,5A991,Network card,10,each,"1,200.50",USD,Office servers,snap_r,Z1000001,2026-07-22,approved,2026-08-28,D1200001,2030-08-31,2026-12-01,Dana Lee',
    'PO-2,us-bis,license,Harmless Bakery Oy,Finland,5A991,Network card,20,each,1200.50,USD,Office servers,,Z1000002,22 Jul 2026,under review,2026-08-01,,,,',
    'PO-3,us-bis,license,Baltic Ovens AS,EE,3A991,Oven control,5,each,99.00,USD,Ovens,snap_r,Z1000003,7/22/2026,denied,8/28/2026,,,,',
    'PO-4,uk-siel,siel,Nordic Labs AB,SE,6A003.a,Camera,1,each,5400,GBP,Research,lite,GBSIEL/2026/0000001/P,22.07.2026,Submitted,,,,,Eve',
    'PO-5,us-bis,license,Harmless Bakery Oy,FI,EAR99,Apron,1,each,5,USD,Baking,,,,draft,,,,,',
  );

describe('a file of applications', () => {
  it('makes each with its consignee, its filing and how it stands', async () => {
    const { result } = await imported('kind=applications', cases());
    expect(result).toMatchObject({ rows: 5, made: 5, unchanged: 0, updated: 0, rejected: [] });
    expect(await numbered('Z1000001')).toMatchObject({
      regime: 'us-bis',
      type: 'license',
      status: 'approved',
      outcome: 'approved',
      reference: 'PO-1',
      endUse: 'Office servers',
      needBy: '2026-12-01',
      tags: ['owner: Dana Lee'],
      filings: [{ system: 'snap_r', number: own('Z1000001'), on: '2026-07-22' }],
      items: [{ eccn: '5A991', quantity: '10', unitPrice: { amount: '1200.5', currency: 'USD' } }],
      partyNames: [{ name: 'Harmless Bakery Oy', country: 'FI' }],
    });
    expect(await numbered('Z1000002')).toMatchObject({
      status: 'under_review',
      filings: [{ on: '2026-07-22' }],
    });
    expect(await numbered('Z1000003')).toMatchObject({ status: 'denied', filings: [{ on: '2026-07-22' }] });
    expect(await numbered('GBSIEL/2026/0000001/P')).toMatchObject({ regime: 'uk-siel', status: 'submitted' });
    expect((await applications()).filter(({ status }) => status === 'draft')).toMatchObject([
      { reference: 'PO-5', filings: [] },
    ]);
    expect((await parties()).map(({ name }) => name).sort()).toEqual([
      'Baltic Ovens AS',
      'Harmless Bakery Oy',
      'Nordic Labs AB',
    ]);
  });

  it('makes nothing twice, whichever its format', async () => {
    await imported('kind=applications', cases());
    const before = await applications();
    const [names = [], ...rest] = cases()
      .split('\r\n')
      .map((line) =>
        line.match(/("[^"]*"|[^,]*)(?:,|$)/g)!.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')),
      );
    const objects = rest.map((cells) =>
      Object.fromEntries(cells.slice(0, 21).map((cell, place) => [names[place]!, cell] as const)),
    );
    const files: [string | Buffer, string][] = [
      [cases(), 'text/csv'],
      [objects.map((one) => JSON.stringify(one)).join('\n'), 'application/x-ndjson'],
      [
        await workbook({
          rows: [names, ...rest].map((cells) => cells.slice(0, 21).map((cell) => cell || null)),
        }),
        XLSX,
      ],
    ];
    for (const [file, type] of files) {
      const { result } = await imported('kind=applications', file, type);
      expect([type, result]).toMatchObject([
        type,
        { rows: 5, made: 0, unchanged: 5, updated: 0, rejected: [] },
      ]);
    }
    expect(await applications()).toEqual(before);
    expect(await parties()).toHaveLength(3);
  });

  it('takes what a delay costs and from when, and as a later file says it', async () => {
    const file = (day: string, amount: string) =>
      csv(
        'reference,number,filedOn,penalty from,penalty,currency',
        `PO-1,Z1000001,2026-07-22,${day},${amount},EUR`,
      );
    const first = await imported('kind=applications', file('2026-12-01', '5000'));
    expect(first.result).toMatchObject({ made: 1, rejected: [] });
    const again = await imported('kind=applications', file('2026-12-01', '5000.00'));
    expect(again.result).toMatchObject({ unchanged: 1, updated: 0, rejected: [] });
    const later = await imported('kind=applications', file('2026-12-08', '6000'));
    expect(later.result).toMatchObject({ updated: 1, rejected: [] });
    expect(await numbered('Z1000001')).toMatchObject({
      penaltyOn: '2026-12-08',
      penalty: { amount: '6000', currency: 'EUR' },
    });
  });

  it('records what a later file says more, and refuses what it says otherwise', async () => {
    await imported(
      'kind=applications',
      csv(HEADER, 'PO-1,,,A Oy,FI,5A991,Card,10,each,,,Use,,Z1000001,2026-07-22,registered,2026-07-23,,,,'),
    );
    const { id } = await numbered('Z1000001');
    const later = await imported(
      'kind=applications',
      csv(
        HEADER,
        'PO-1,,,A Oy,FI,5A991,Card,10,each,,,Use,,Z1000001,2026-07-22,approved,2026-08-28,,,2026-12-24,',
      ),
    );
    expect(later.result).toMatchObject({ made: 0, updated: 1, rejected: [] });
    expect(await rowsOf(later)).toMatchObject([
      { line: 2, outcome: 'updated', resource: `applications/${id}`, changes: ['needBy', 'approved'] },
    ]);
    // The number of its license became known: the approval says it, and the one that did not is struck through.
    const licensed = await imported(
      'kind=applications',
      csv('number,status,statusOn,licenseNumber', 'Z1000001,approved,2026-08-28,D1200001'),
    );
    expect(licensed.result).toMatchObject({ updated: 1 });
    expect((await eventsOf(id)).map(({ type, supersededBy }) => [type, supersededBy !== null])).toEqual([
      ['filed', false],
      ['registered', false],
      ['approved', true],
      ['approved', false],
    ]);

    const other = await imported(
      'kind=applications',
      csv(
        'number,filedOn,status,statusOn,licenseNumber,eccn',
        'Z1000001,2026-07-23,,,,',
        'Z1000001,2026-07-22,denied,2026-08-30,,',
        'Z1000001,2026-07-22,approved,2026-08-28,D9999999,',
        'Z1000001,2026-07-22,,,,5A002',
        'Z1000001,2026-07-22,pending,,,',
        'Z1000001,2026-07-22,draft,,,',
        'Z1000001,2026-07-22,partially approved,2026-08-28,,',
      ),
    );
    expect(other.result.rejected.map(({ line, column }) => [line, column])).toEqual([
      [2, 'filedOn'],
      [3, 'status'],
      [4, 'licenseNumber'],
      [5, 'eccn'],
      [6, 'status'],
      [7, 'status'],
      [8, 'status'],
    ]);
    expect(other.result.rejected.every(({ reason }) => reason !== '')).toBe(true);
    expect(await numbered('Z1000001')).toMatchObject({ status: 'approved', items: [{ eccn: '5A991' }] });
  });

  it('is found again by its reference until it has a number, and when it was returned', async () => {
    await imported('kind=applications', csv('reference,regime,eccn,description', 'PO-9,us-bis,5A991,Card'));
    const drafted = await imported(
      'kind=applications',
      csv('reference,eccn,description', 'PO-9,5A991,Network card'),
    );
    expect(drafted.result).toMatchObject({ updated: 1 });
    const filed = await imported('kind=applications', csv('reference,filedOn', 'PO-9,2026-07-22'));
    expect(filed.result).toMatchObject({ updated: 1 });
    const named = await imported(
      'kind=applications',
      csv('reference,number,filedOn', 'PO-9,Z1000009,2026-07-22'),
    );
    expect(named.result).toMatchObject({ updated: 1 });
    const returned = await imported(
      'kind=applications',
      csv('number,status,statusOn', 'Z1000009,RWA,2026-08-01'),
    );
    expect(returned.result).toMatchObject({ updated: 1 });
    const again = await imported(
      'kind=applications',
      csv('reference,number,filedOn', 'PO-9,Z1000010,2026-08-03'),
    );
    expect(again.result).toMatchObject({ made: 0, updated: 1 });
    expect(await applications()).toMatchObject([
      {
        reference: 'PO-9',
        items: [{ description: 'Network card' }],
        filings: [
          { number: own('Z1000009'), on: '2026-07-22' },
          { number: own('Z1000010'), on: '2026-08-03' },
        ],
      },
    ]);
    // Another case of the same order is another application.
    const second = await imported(
      'kind=applications',
      csv('reference,number,filedOn', 'PO-9,Z1000011,2026-08-04'),
    );
    expect(second.result).toMatchObject({ made: 1 });
  });

  it('replaces no party of a draft: its consignee is added where it has none', async () => {
    const made = async (name: string) =>
      (await officer.made<{ id: string }>('/v1/parties', { name, country: 'FI', kind: 'organization' })).id;
    const consignee = { role: 'ultimate_consignee', partyId: await made('Consignee Oy') };
    const others = [
      { role: 'purchaser', partyId: await made('Purchaser Oy') },
      { role: 'end_user', partyId: await made('User Oy') },
    ];
    const drafts = { 'PO-1': [...others, consignee], 'PO-2': others };
    for (const [reference, list] of Object.entries(drafts))
      await officer.made('/v1/applications', { reference, parties: list });
    const file = csv(
      'reference,consignee,consigneeCountry',
      'PO-1,CONSIGNEE OY,FI',
      'PO-1,Another Oy,FI',
      'PO-1,Purchaser Oy,FI',
      'PO-2,Consignee Oy,FI',
    );
    const tried = await imported('kind=applications&dryRun=true', file);
    const { result } = await imported('kind=applications', file);
    expect(tried.result).toEqual(result);
    expect(result).toMatchObject({ unchanged: 1, updated: 1 });
    expect(result.rejected.map(({ line, column, params }) => [line, column, params])).toEqual([
      [3, 'consignee', { is: 'Consignee Oy' }],
      [4, 'consignee', { is: 'Consignee Oy' }],
    ]);
    for (const one of await applications())
      expect([one.reference, one.parties]).toEqual([one.reference, [...others, consignee]]);
  });

  it('is filed again where it was returned, whatever was told of it since', async () => {
    const { id } = await officer.made<Tracked>('/v1/applications', { reference: 'PO-1' });
    await observe(
      officer,
      id,
      { type: 'filed', system: 'snap_r', number: own('Z1000001'), on: '2026-06-01' },
      { type: 'returned_without_action', on: '2026-07-01' },
      { type: 'status_told', on: '2026-07-02', text: 'Returned' },
    );
    const file = csv('reference,number,filedOn', 'PO-1,Z1000002,2026-08-03');
    const tried = await imported('kind=applications&dryRun=true', file);
    const { result } = await imported('kind=applications', file);
    expect(tried.result).toEqual(result);
    expect(result).toMatchObject({ made: 0, updated: 1 });
    expect((await applications()).map(({ filings }) => filings.map(({ number }) => number))).toEqual([
      ['Z1000001', 'Z1000002'].map(own),
    ]);
  });

  it('leaves an observation of which a row says more its source and its documents', async () => {
    const { id } = await officer.made<Tracked>('/v1/applications', { reference: 'PO-1' });
    const letter = async () => {
      const { body } = await officer
        .post(`/v1/applications/${id}/attachments`)
        .field('kind', 'other')
        .attach('file', Buffer.from('a letter'), 'letter.txt');
      return (body as { id: string }).id;
    };
    const [filing, approval] = [await letter(), await letter()];
    await observe(
      officer,
      id,
      { type: 'filed', on: '2026-07-22', source: 'letter', attachmentIds: [filing] },
      { type: 'approved', on: '2026-08-28', source: 'letter', attachmentIds: [approval] },
    );
    const { result } = await imported(
      'kind=applications',
      csv(
        'reference,number,filedOn,status,statusOn,licenseNumber',
        'PO-1,Z1000001,2026-07-22,approved,2026-08-28,D1200001',
      ),
    );
    expect(result).toMatchObject({ updated: 1, rejected: [] });
    const standing = (await eventsOf(id)).filter(({ supersededBy }) => supersededBy === null);
    expect(standing).toMatchObject([
      { type: 'filed', source: 'letter', attachmentIds: [filing], number: own('Z1000001') },
      { type: 'approved', source: 'letter', attachmentIds: [approval], licenseNumber: 'D1200001' },
    ]);
  });

  it('names every bad cell by line, column and reason, and takes in the others', async () => {
    const { result } = await imported(
      'kind=applications',
      csv(
        'Ref,Regime,Consignee,Country,ECCN,Qty,Unit price,Currency,Control no.,Filed,Status,Status date',
        'PO-1,us-bis,A Oy,FI,5A991,10,5,USD,Z1000001,2026-07-22,approved,2026-08-28',
        'PO-2,us-bis,A Oy,Atlantis,5A991,10,5,USD,Z1000002,2026-07-22,approved,2026-08-28',
        'PO-3,us-bis,A Oy,FI,nonsense,10,5,USD,Z1000003,2026-07-22,approved,2026-08-28',
        'PO-4,us-bis,A Oy,FI,5A991,"1,000",5,USD,Z1000004,2026-07-22,approved,2026-08-28',
        'PO-5,us-bis,A Oy,FI,5A991,10,5,,Z1000005,2026-07-22,approved,2026-08-28',
        'PO-6,us-bis,A Oy,FI,5A991,10,5,USD,X6,2026-07-22,approved,2026-08-28',
        'PO-7,us-bis,A Oy,FI,5A991,10,5,USD,Z1000007,7/8/2026,approved,2026-08-28',
        'PO-8,us-bis,A Oy,FI,5A991,10,5,USD,Z1000008,2026-07-22,vanished,2026-08-28',
        'PO-9,us-bis,A Oy,FI,5A991,10,5,USD,Z1000009,2026-07-22,approved,2026-07-01',
        'PO-10,us-bis,A Oy,FI,5A991,10,5,USD,Z1000010,2026-12-24,,',
        'PO-11,mars,A Oy,FI,5A991,10,5,USD,Z1000011,2026-07-22,,',
        ',us-bis,A Oy,FI,5A991,10,5,USD,,,,',
        'PO-13,us-bis,A Oy,FI,5A991,10,5,USD,Z1000013,2026-07-22,approved,',
        'PO-14,us-bis,A Oy,FI,5A991,10,5,USD,Z1000014,,approved,2026-08-28',
      ),
    );
    expect(result.rejected.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Country'],
      [4, 'ECCN'],
      [5, 'Qty'],
      [6, 'Currency'],
      [7, 'Control no.'],
      [8, 'Filed'],
      [9, 'Status'],
      [10, 'Status'],
      [11, 'Filed'],
      [12, 'Regime'],
      [13, 'Control no.'],
      [14, 'Status date'],
      [15, 'Filed'],
    ]);
    expect(result.rejected[6]!.reason).toMatch(/approved, denied/);
    // Of cells, of rows, and of the doors.
    expect(result.rejected.map(({ code }) => code)).toEqual([
      'cell_no_country',
      'number_of_no_list',
      'cell_two_numbers',
      'import_currency_of',
      'number_of_no_system',
      'cell_two_days',
      'import_no_status',
      'before_filing',
      'in_the_future',
      'import_no_regime',
      'import_number_or_reference',
      'import_required_of_status',
      'import_filing_has_day',
    ]);
    expect(result.rejected[2]).toMatchObject({
      code: 'cell_two_numbers',
      params: { one: '1000', other: '1.000' },
    });
    expect(result).toMatchObject({ rows: 14, made: 1, rejectedRows: 13 });
    expect(await applications()).toHaveLength(1);
    expect(await parties()).toHaveLength(1);
  });

  it('has reasons that an earlier release kept as their text alone', async () => {
    const job = await imported('kind=applications', csv('number,filedOn', 'Z1000001,7/8/2026'));
    const [row] = await rowsOf(job);
    expect(row!.errors).toMatchObject([{ column: 'filedOn', code: 'cell_two_days' }]);
    row!.errors.forEach(assertSentence);
    await asOwner(
      company.service.connection,
      `UPDATE import_row SET errors = jsonb_build_array(errors -> 0 #- '{code}' #- '{params}') WHERE import_id = $1`,
      [job.id],
    );
    const [{ reason, column }] = row!.errors as [CellError];
    expect(await rowsOf(job)).toMatchObject([{ errors: [{ column, reason, code: null, params: null }] }]);
    const { result } = await officer.read<Job>(`/v1/jobs/${job.id}`);
    expect(result!.rejected).toEqual([{ line: 2, column, reason, code: null, params: null }]);
  });

  it('is tried without leaving anything, and says of each row what it would make', async () => {
    await imported(
      'kind=applications',
      csv(HEADER, 'PO-2,,,Known Oy,FI,5A991,Card,,,,,,,Z1000002,2026-07-22,,,,,,'),
    );
    const before = await applications();
    const file = csv(
      'Reference,Control no.,Filed,Our comment,consignee,country,Status,Status date',
      'PO-1,Z1000001,22 Jul 2026,urgent,New Oy,FI,approved,2026-08-28',
      'PO-2,Z1000002,2026-07-22,,,,Genehmigt,2026-08-28',
      'PO-3,Z1000003,7/8/2026,,,,,',
      // The same case once more, as the real run would find it.
      'PO-1,Z1000001,2026-07-22,,New Oy,FI,approved,28. August 2026',
    );
    const job = await imported('kind=applications&dryRun=true', file);
    expect(job.result).toMatchObject({
      rows: 4,
      made: 1,
      updated: 1,
      unchanged: 1,
      rejectedRows: 1,
      rejected: [{ line: 4, column: 'Filed' }],
    });
    expect(job.result.mapping.columns).toEqual([
      { header: 'Reference', column: 'reference' },
      { header: 'Control no.', column: 'number' },
      { header: 'Filed', column: 'filedOn' },
      { header: 'Our comment', column: null },
      { header: 'consignee', column: 'consignee' },
      { header: 'country', column: 'consigneeCountry' },
      { header: 'Status', column: 'status' },
      { header: 'Status date', column: 'statusOn' },
    ]);
    expect(await rowsOf(job)).toMatchObject([
      { line: 2, outcome: 'made', resource: null, changes: ['party', 'application', 'filed', 'approved'] },
      { line: 3, outcome: 'updated', changes: ['approved'] },
      {
        line: 4,
        outcome: 'rejected',
        errors: [{ column: 'Filed', reason: expect.stringMatching(/2026-07-08 or 2026-08-07/) }],
      },
      { line: 5, outcome: 'unchanged' },
    ]);
    expect(await rowsOf(job, '&outcome=rejected')).toHaveLength(1);
    expect(await applications()).toEqual(before);
    expect(await parties()).toHaveLength(1);
    const { result } = await imported('kind=applications', file);
    expect(result).toEqual(job.result);
  });

  it('says where a day is not exact that it lies between the filing and today', async () => {
    await imported('kind=applications', csv('number,filedOn,status', 'Z1000001,2026-07-22,pending'));
    const { id, status } = await numbered('Z1000001');
    expect(status).toBe('under_review');
    const page = await officer.read<{ data: object[] }>(`/v1/applications/${id}/events`);
    expect(page.data).toMatchObject([
      { type: 'filed', on: '2026-07-22', source: 'own_act' },
      { type: 'status_told', on: null, notBefore: '2026-07-22', notAfter: TODAY },
    ]);
    const again = await imported(
      'kind=applications',
      csv('number,filedOn,status', 'Z1000001,2026-07-22,pending'),
    );
    expect(again.result).toMatchObject({ unchanged: 1 });
  });
});

describe('a mapping of columns', () => {
  const file = () => csv('Vorgang;Behörde;Datum;Wert', 'Z1000001;BIS;7/8/2026;"1,234"');
  const mapping = {
    columns: [
      { header: 'vorgang', column: 'number' },
      { header: 'Datum', column: 'filedOn' },
    ],
    presets: [{ column: 'currency', value: 'EUR' }],
    dates: 'mdy',
    decimals: 'point',
  };

  it('is kept and named as a report proposes it, however many columns the file has', async () => {
    const unknown = Array.from({ length: 1_500 }, (_, place) => `${'Unlike anything '.repeat(12)}${place}`);
    const wide = [
      ['reference', 'Control no.', ...unknown],
      ['PO-1', '', ...unknown.map(() => 'x')],
    ];
    const csv = wide.map((row) => row.join(',')).join('\n');
    const { result } = await imported('kind=applications&dryRun=true', csv);
    expect(result.mapping.columns.slice(0, 3)).toMatchObject([
      { header: 'reference', column: 'reference' },
      { header: 'Control no.', column: 'number' },
      { column: null },
    ]);
    const kept = await officer.put('/v1/import-mappings/wide', { kind: 'applications', ...result.mapping });
    expect([kept.status, kept.body]).toEqual([200, expect.objectContaining(result.mapping)]);
    const again = await imported('kind=applications&mapping=wide', csv);
    expect(again.result).toMatchObject({ made: 1, mapping: result.mapping });
  });

  it('is kept, read and used again', async () => {
    const kept = await officer.put('/v1/import-mappings/snap-r', { kind: 'applications', ...mapping });
    expect(kept.status).toBe(200);
    expect(await officer.read('/v1/import-mappings/snap-r')).toMatchObject({
      id: 'snap-r',
      kind: 'applications',
      ...mapping,
    });
    const { result } = await imported('kind=applications&mapping=snap-r', file());
    expect(result).toMatchObject({ made: 1, rejected: [] });
    expect(await numbered('Z1000001')).toMatchObject({
      regime: 'us-bis',
      filings: [{ on: '2026-07-08' }],
      valueAtStake: { amount: '1234', currency: 'EUR' },
    });
    // What the report says was read is a mapping itself.
    const again = await officer.put('/v1/import-mappings/snap-r', {
      kind: 'applications',
      ...result.mapping,
    });
    expect(again.body).toMatchObject({ ...result.mapping });
  });

  it('is found among those that are kept, by the kind of file, page by page', async () => {
    for (const [name, kind] of [
      ['b-sheet', 'applications'],
      ['a-sheet', 'applications'],
      ['people', 'parties'],
    ] as const)
      await officer.put(`/v1/import-mappings/${name}`, { kind });
    await company.officer.put('/v1/import-mappings/of-another', { kind: 'applications' });
    const listed = (query: string, by = officer) =>
      by.read<{ data: { id: string }[]; nextCursor: string | null }>(`/v1/import-mappings?${query}`);
    const first = await listed('kind=applications&limit=1');
    expect(first.data).toMatchObject([{ id: 'a-sheet', supplierId, kind: 'applications', columns: [] }]);
    const second = await listed(`kind=applications&limit=1&cursor=${String(first.nextCursor)}`);
    expect([second.data.map(({ id }) => id), second.nextCursor]).toEqual([['b-sheet'], null]);
    expect((await listed('')).data.map(({ id }) => id)).toEqual(['a-sheet', 'b-sheet', 'people']);
    const ofOne = await listed(`supplierId=${supplierId}`, auditor);
    expect(ofOne.data.map(({ id }) => id)).toEqual(['a-sheet', 'b-sheet', 'people']);
    const ofAll = await listed('limit=200', auditor);
    expect(ofAll.data.map(({ id }) => id)).toContain('of-another');
    const ofAnother = await listed(`supplierId=${company.supplierId}`);
    expect(ofAnother.data).toEqual([]);
  });

  it('names columns of its kind of file, which can be asked for', async () => {
    for (const kind of ['parties', 'applications', 'licenses', 'shipments']) {
      const { columns } = await officer.read<{ columns: string[] }>(`/v1/import-columns?kind=${kind}`);
      const named = columns.map((column) => ({ header: `My ${column}`, column }));
      const kept = await officer.put('/v1/import-mappings/all', { kind, columns: named });
      expect([kind, kept.status]).toEqual([kind, 200]);
      // A refusal names them all, and no other.
      const refused = await officer.put('/v1/import-mappings/all', {
        kind,
        columns: [{ header: 'A', column: 'colour' }],
      });
      expect(JSON.stringify(refused.body)).toContain(columns.join(', '));
    }
  });

  it('may stand in the query itself', async () => {
    const query = `kind=applications&mapping=${encodeURIComponent(JSON.stringify({ ...mapping, dates: 'dmy' }))}`;
    expect((await imported(query, file())).result).toMatchObject({ made: 1 });
    expect(await numbered('Z1000001')).toMatchObject({ filings: [{ on: '2026-08-07' }] });
  });

  it('is refused where it names what there is not', async () => {
    const put = (body: object) => officer.put('/v1/import-mappings/bad', { kind: 'applications', ...body });
    expect((await put({ columns: [{ header: 'A', column: 'colour' }] })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/columns/0/column' }],
    });
    const twice = { columns: ['A', 'B'].map((header) => ({ header, column: 'number' })) };
    expect((await put(twice)).status).toBe(422);
    expect((await officer.get('/v1/import-mappings/bad')).status).toBe(404);
    expect((await officer.get('/v1/import-mappings/b%20d')).status).toBe(400);
    expect((await upload('kind=applications&mapping=unknown', file())).status).toBe(422);
    expect((await upload(`kind=applications&mapping=${encodeURIComponent('{')}`, file())).status).toBe(422);
  });
});

describe('a workbook', () => {
  const names = ['Control no.', 'Filed', 'Status', 'Status date', 'ECCN', 'Qty'];
  const ours = (cell: Cell) => (typeof cell === 'string' ? own(cell) : cell);
  const sheet = (...rows: Cell[][]) => ({
    rows: [['Licence applications 2026'], [], names, ...rows.map((cells) => cells.map(ours))],
  });

  it('has days as numbers, formulas as they were last computed, and a title above its header', async () => {
    const file = await workbook({
      ...sheet(
        ['Z1000001', { serial: serialOf('2026-07-22') }, 'Approved', '28 Aug 2026', '5A991', 10],
        [
          'Z1000002',
          serialOf('2026-07-22'),
          null,
          null,
          { formula: '"5A"&"991"', value: '5A991' },
          { formula: '2*5', value: '10' },
        ],
        ['Z1000003', { formula: 'TODAY()', value: null }, null, null, '5A991', 10],
        ['Z1000004', '2026-07-22', null, null, { xml: (at) => `<c r="${at}" t="e"><v>#REF!</v></c>` }, 10],
      ),
      before: [{ name: 'Hidden', isHidden: true }],
    });
    const { result } = await imported('kind=applications', file, XLSX);
    expect(result).toMatchObject({
      rows: 4,
      made: 2,
      rejected: [
        { line: 6, column: 'Filed', reason: expect.stringMatching(/formula/) },
        { line: 7, column: 'ECCN', reason: expect.stringMatching(/#REF!/) },
      ],
    });
    expect(await numbered('Z1000001')).toMatchObject({ status: 'approved', filings: [{ on: '2026-07-22' }] });
    expect(await numbered('Z1000002')).toMatchObject({ items: [{ eccn: '5A991', quantity: '10' }] });
  });

  it('may count its days from 1904, and have its texts in its cells', async () => {
    const file = await workbook({
      ...sheet(['Z1000001', { serial: serialOf('2026-07-22') - 1462 }]),
      isFrom1904: true,
      isInline: true,
    });
    expect((await imported('kind=applications', file, XLSX)).result).toMatchObject({ made: 1 });
    expect(await numbered('Z1000001')).toMatchObject({ filings: [{ on: '2026-07-22' }] });
  });

  it('has its merged cells refused by row, but for the first of a column', async () => {
    const file = await workbook({
      ...sheet(
        ['Z1000001', '2026-07-22', null, null, '5A991', 1],
        ['Z1000002', null, null, null, '5A991', 1],
        ['Z1000003', '2026-07-22', 'Approved', null, null, null],
        ['Z1000004', '2026-07-22', null, null, '5A991', 1],
      ),
      merged: ['A1:F1', 'B4:B5', 'C6:D6'],
    });
    const { result } = await imported('kind=applications', file, XLSX);
    expect(result.rejected).toMatchObject([
      { line: 5, column: 'Filed', reason: expect.stringMatching(/merged with the cell above/) },
      { line: 6, column: 'Status', reason: expect.stringMatching(/merged with cells beside/) },
    ]);
    expect((await applications()).map(({ controlNumber }) => controlNumber).sort()).toEqual(
      ['Z1000001', 'Z1000004'].map(own),
    );
  });

  it('is refused whole where it is none, or is not what it says', async () => {
    const whole = await workbook(sheet(['Z1000001', '2026-07-22']));
    const refused = async (file: Buffer | string, type = XLSX, query = '') => {
      const response = await upload(`kind=applications${query}`, file, type);
      expect([response.status, response.body]).toMatchObject([422, { detail: expect.any(String) }]);
      return (response.body as { detail: string }).detail;
    };
    expect(await refused(Buffer.from('PK no zip'))).toMatch(/no XLSX workbook/);
    expect(await refused(whole.subarray(0, whole.length / 2))).toMatch(/no XLSX workbook/);
    expect(await refused(whole, XLSX, '&sheet=Kases')).toMatch(/it has Cases/);
    expect(
      await refused(
        await workbook({
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        }),
      ),
    ).toMatch(/the first one has a, b/);
    expect(await refused(csv('a,b', 'c,d'), 'text/csv')).toMatch(/reference, regime/);
    expect(await refused(csv('number,filedOn'), 'text/csv')).toMatch(/no row/);
    expect((await upload('kind=applications', csv('" "', '" "'), 'text/csv')).body).toMatchObject({
      errors: [
        {
          code: 'import_empty_header',
          params: { fewest: 2, columns: expect.stringContaining('reference, regime') },
        },
      ],
    });
    expect(await applications()).toEqual([]);
  });
});

describe('a file of parties', () => {
  it('makes each once, by name and country, and adds what is new of it', async () => {
    const file = csv(
      'Name,Country,Kind,Also known as,Street,City',
      'Harmless Bakery Oy,Finland,,HB,Mannerheimintie 1,Helsinki',
      'Jo Doe,US,person,,,',
      'Nowhere Ltd,,,,,',
      'Odd,FI,robot,,,',
    );
    const { result } = await imported('kind=parties', file);
    expect(result).toMatchObject({
      made: 2,
      rejected: [
        { line: 4, column: 'Country' },
        { line: 5, column: 'Kind' },
      ],
    });
    const again = await imported(
      'kind=parties',
      csv('Name,Country,Aliases', 'HARMLESS  bakery oy,FI,HB;Bakery', 'Jo Doe,US,'),
    );
    expect(again.result).toMatchObject({ made: 0, updated: 1, unchanged: 1 });
    expect(await parties()).toMatchObject([
      {
        name: 'Harmless Bakery Oy',
        country: 'FI',
        aliases: ['HB', 'Bakery'],
        addresses: [{ lines: ['Mannerheimintie 1'], city: 'Helsinki' }],
      },
      { name: 'Jo Doe', kind: 'person' },
    ]);
  });
});

describe('files of licenses and of their shipments', () => {
  const licenses = () =>
    csv(
      'Authority,License no.,Issued,Valid until,ECCN,Description,Unit,Qty,Value,Currency,Used qty,Consignee,Country,Conditions',
      'BIS,Z1000001,2026-03-02,2030-03-31,5A991,Network card,each,100,5000,USD,40,Harmless Oy,FI,No re-export.;Report yearly.',
      ',Z1000001,,,3A991,Oven control,each,10,900,USD,,,,',
      'BIS,Z1000002,2026-03-02,2030-03-31,5A991,Network card,each,ten,,,,,,',
      'BIS,Z1000002,2026-03-02,2030-03-31,3A991,Oven control,each,10,,,,,,',
      'BIS,Z1000003,2026-03-02,,5A991,Network card,each,10,,,,,,',
    );
  const shipments = () =>
    csv(
      'License no.,Line,Qty,Value,Shipped,ITN,Consignee,Place,Delivery note',
      `Z1000001,1,10,500,2026-05-04,${itn(1)},HARMLESS OY,Helsinki,`,
      `Z1000001,2,1,90,2026-05-04,${itn(1)},,,`,
      'Z1000001,1,5,250,2026-06-01,,,,LS-1',
      'Z1000001,1,5,250,2026-06-01,,,,LS-2',
      'Z1000001,1,500,100,2026-06-02,,,,LS-3',
      'Z1000009,1,5,250,2026-06-01,,,,',
    );
  const itn = (n: number) => `X2026${String(count).padStart(4, '0')}${String(n).padStart(6, '0')}`;
  interface License {
    number: string;
    lines: { eccn: string }[];
    conditions: { text: string }[];
  }
  const recorded = async () => (await officer.read<{ data: License[] }>('/v1/licenses')).data;

  it('make each license with its lines and what was used of it, and each shipment once', async () => {
    const first = await imported('kind=licenses', licenses());
    expect(first.result).toMatchObject({ rows: 5, made: 2, rejectedRows: 3 });
    expect(first.result.rejected).toMatchObject([
      { line: 4, column: 'Qty' },
      { line: 5, column: null, reason: expect.stringMatching(/line 4/) },
      { line: 6, column: 'Valid until' },
    ]);
    expect(await recorded()).toMatchObject([
      {
        number: own('Z1000001'),
        lines: [{ eccn: '5A991' }, { eccn: '3A991' }],
        conditions: [{ text: 'No re-export.' }, { text: 'Report yearly.' }],
      },
    ]);
    expect((await imported('kind=licenses', licenses())).result).toMatchObject({ made: 0, unchanged: 2 });
    const other = await imported('kind=licenses', licenses().replace(',100,5000,', ',200,5000,'));
    expect(other.result.rejected[0]).toMatchObject({
      line: 2,
      column: 'Qty',
      reason: expect.stringMatching(/recorded otherwise/),
    });

    const tried = await imported('kind=shipments&dryRun=true', shipments());
    const shipped = await imported('kind=shipments', shipments());
    expect(tried.result).toMatchObject({ made: 4, rejectedRows: 2 });
    expect(shipped.result).toMatchObject({
      rows: 6,
      made: 4,
      rejected: [
        { line: 6, column: 'Qty' },
        { line: 7, column: 'License no.' },
      ],
    });
    const [made] = await rowsOf(shipped);
    const [license] = made!.resource!.split('/shipments/');
    const count = async () => (await officer.read<{ data: object[] }>(`/v1/${license}/shipments`)).data;
    expect(await count()).toMatchObject([
      { lines: [{ line: 1 }, { line: 2 }], consignee: { name: 'Harmless Oy' } },
      {},
      {},
    ]);
    expect((await imported('kind=shipments', shipments())).result).toMatchObject({
      made: 0,
      unchanged: 4,
      rejectedRows: 2,
    });
    expect(await count()).toHaveLength(3);
  });
});

describe('a row of a license', () => {
  const HEADER_OF =
    'regime,number,issuedOn,validUntil,eccn,description,unit,quantity,consignee,consigneeCountry,conditions';
  const face = (regime: string, more = ',,') =>
    `${regime},Z1000001,2026-03-02,2030-03-31,5A991,Network card,each,1,${more}`;
  /** What came of a file, of which a dry run says the same. */
  async function taken(...rows: string[]) {
    const tried = await imported('kind=licenses&dryRun=true', csv(HEADER_OF, ...rows));
    const { result } = await imported('kind=licenses', csv(HEADER_OF, ...rows));
    expect(tried.result).toEqual(result);
    const { made, unchanged, rejected } = result;
    return { made, unchanged, rejected: rejected.map(({ line, column, code }) => [line, column, code]) };
  }

  it('is rejected where it names a party or a condition that the face does not have', async () => {
    const first = face('us-bis', 'Harmless Oy,FI,');
    expect(await taken(first)).toEqual({ made: 1, unchanged: 0, rejected: [] });
    expect(await taken(face('us-bis', 'HARMLESS OY,FI,'))).toEqual({ made: 0, unchanged: 1, rejected: [] });
    for (const [said, column, code] of [
      ['Another Oy,FI,', 'consignee', 'import_face_recorded_as'],
      ['Harmless Oy,SE,', 'consignee', 'import_face_recorded_as'],
      ['Harmless Oy,FI,No re-export.', 'conditions', 'import_face_recorded_without'],
    ] as const)
      expect([said, await taken(face('us-bis', said))]).toEqual([
        said,
        { made: 0, unchanged: 0, rejected: [[2, column, code]] },
      ]);
    const { data } = await officer.read<{ data: object[] }>('/v1/licenses');
    expect(data).toMatchObject([{ parties: [{ name: 'Harmless Oy' }], conditions: [] }]);
  });

  it('is a line of the license of its number under its regime, however that is written', async () => {
    expect(await taken(face('nl-cdiu'), face('sg-sts'))).toEqual({ made: 2, unchanged: 0, rejected: [] });
    const lines = [face('us-bis'), face('BIS').replace('5A991', '3A991'), face('').replace('5A991', '3A999')];
    expect(await taken(...lines)).toEqual({ made: 3, unchanged: 0, rejected: [] });
    expect(await taken(...lines)).toEqual({ made: 0, unchanged: 3, rejected: [] });
    const { data } = await officer.read<{ data: { regime: string; lines: object[] }[] }>('/v1/licenses');
    expect(data.map(({ regime, lines: { length } }) => [regime, length]).sort()).toEqual([
      ['nl-cdiu', 1],
      ['sg-sts', 1],
      ['us-bis', 3],
    ]);
  });

  it('is a line of the license of its number, in whatever case and with whatever blanks it is written', async () => {
    const spelled = own('Z1000001').toLowerCase().replace('z', 'z ');
    const other = face('uk-siel').replace('5A991', '3A991').replace('Z1000001', spelled);
    expect(await taken(face('uk-siel'), other)).toEqual({ made: 2, unchanged: 0, rejected: [] });
    expect(await taken(other.replace('3A991', '5A991'), other)).toMatchObject({ made: 0, unchanged: 2 });
    const { data } = await officer.read<{ data: object[] }>(`/v1/licenses?regime=uk-siel&number=${spelled}`);
    expect(data).toMatchObject([{ number: own('Z1000001'), lines: [{ line: 1 }, { line: 2 }] }]);
  });
});

describe('a row of a shipment', () => {
  interface Shipped {
    id: string;
    lines: { quantity: string | null; value: { amount: string } | null }[];
    place: string | null;
    voided: object | null;
  }
  const license = (line: object, more: object = {}) =>
    officer.made<{ id: string }>('/v1/licenses', {
      regime: 'us-bis',
      number: own('Z1000001'),
      issuedOn: '2026-03-02',
      validUntil: '2030-03-31',
      lines: [{ eccn: '5A991', description: 'Network card', unit: 'each', ...line }],
      ...more,
    });
  const shipmentsOf = async ({ id }: { id: string }) =>
    (await officer.read<{ data: Shipped[] }>(`/v1/licenses/${id}/shipments`)).data;
  const itn = (n: number) => `X2026${String(count).padStart(4, '0')}${String(n).padStart(6, '0')}`;
  /** What came of a file, of which a dry run says the same. */
  async function taken(...lines: string[]) {
    const tried = await imported('kind=shipments&dryRun=true', csv(...lines));
    const run = await imported('kind=shipments', csv(...lines));
    expect(tried.result).toEqual(run.result);
    const { made, unchanged, rejected } = run.result;
    return { made, unchanged, rejected: rejected.map(({ line, column, code }) => [line, column, code]) };
  }

  it('of a line that is counted by its value alone is known again by the value', async () => {
    const licensed = await license({ value: { amount: '1000.00', currency: 'USD' } });
    const header = 'licenseNumber,line,value,currency,shippedOn';
    const first = 'Z1000001,1,100,USD,2026-05-04';
    expect(await taken(header, first)).toEqual({ made: 1, unchanged: 0, rejected: [] });
    expect(await taken(header, 'Z1000001,1,200,USD,2026-05-04')).toMatchObject({ made: 1, rejected: [] });
    expect(await taken(header, 'Z1000001,1,30,USD,2026-06-04', 'Z1000001,1,40,USD,2026-06-04')).toMatchObject(
      { made: 2, rejected: [] },
    );
    expect(await taken(header, first)).toEqual({ made: 0, unchanged: 1, rejected: [] });
    expect((await shipmentsOf(licensed)).map(({ lines }) => lines[0]!.value!.amount)).toEqual([
      '100',
      '200',
      '30',
      '40',
    ]);
  });

  it('says what was taken in again, or is rejected for what it says otherwise', async () => {
    const licensed = await license(
      { quantity: '100', value: { amount: '5000.00', currency: 'USD' } },
      { parties: [{ role: 'ultimate_consignee', name: 'Harmless Oy', country: 'FI' }] },
    );
    const header = 'licenseNumber,quantity,value,currency,shippedOn,itn,consignee,place,reference';
    const bare = 'Z1000001,5,250,USD,2026-06-01,,HARMLESS OY,Helsinki,LS-1';
    const numbered = `Z1000001,6,300,USD,2026-06-02,${itn(1)},,,`;
    expect(await taken(header, bare, numbered)).toEqual({ made: 2, unchanged: 0, rejected: [] });
    expect(await taken(header, bare, numbered)).toEqual({ made: 0, unchanged: 2, rejected: [] });
    await officer.made('/v1/parties', { name: 'Other Oy', country: 'FI', kind: 'organization' });
    const otherwise = 'import_shipment_recorded_otherwise';
    for (const [row, column, code] of [
      [bare.replace(',250,', ',251,'), 'value', otherwise],
      [bare.replace(',USD,', ',EUR,'), 'value', otherwise],
      [bare.replace('Helsinki', 'Oslo'), 'place', 'import_recorded_as'],
      [bare.replace('Helsinki', 'Oslo').replace('LS-1', ''), 'place', 'import_recorded_as'],
      [numbered.replace(/,,$/, ',Oslo,'), 'place', 'import_recorded_without'],
      [numbered.replace(/,,,$/, ',Harmless Oy,,'), 'consignee', 'import_recorded_without'],
    ] as const)
      expect([row, await taken(header, row)]).toEqual([
        row,
        { made: 0, unchanged: 0, rejected: [[2, column, code]] },
      ]);
    const another = `${header},consigneeCountry`;
    expect(await taken(another, `${bare.replace('HARMLESS OY', 'Other Oy')},FI`)).toMatchObject({
      rejected: [[2, 'consignee', 'import_recorded_as']],
    });
    expect(await shipmentsOf(licensed)).toHaveLength(2);
  });

  it('is taken in where the one that was taken in before was taken back', async () => {
    const licensed = await license({ quantity: '100' });
    const header = 'licenseNumber,line,quantity,shippedOn,itn,reference';
    const row = (quantity: number) => `Z1000001,1,${quantity},2026-05-04,${itn(1)},`;
    const referred = 'Z1000001,1,7,2026-05-05,,LS-1';
    expect(await taken(header, row(50), referred)).toMatchObject({ made: 2 });
    for (const { id } of await shipmentsOf(licensed))
      await officer.made(`/v1/licenses/${licensed.id}/shipments/${id}/void`, { reason: 'recorded wrongly' });
    expect(await taken(header, row(5), referred)).toEqual({ made: 2, unchanged: 0, rejected: [] });
    expect(await taken(header, row(5), referred)).toEqual({ made: 0, unchanged: 2, rejected: [] });
    const standing = (await shipmentsOf(licensed)).filter(({ voided }) => voided === null);
    expect(standing.map(({ lines }) => lines[0]!.quantity)).toEqual(['5', '7']);
  });
});

describe('the name of a column', () => {
  it('may have what no text can, and is kept without it', async () => {
    for (const [name, kept] of [
      ['x\0y', 'x\ufffdy'],
      ['x'.repeat(199) + '😀', 'x'.repeat(199) + '\ufffd'],
    ] as const) {
      const file = csv(`reference,number,filedOn,${name}`, `Lens,Z92000${kept.length},2026-09-01,1`);
      const { result } = await imported('kind=applications', file);
      expect(result).toMatchObject({ made: 1 });
      expect(result.mapping.columns.map(({ header }) => header)).toContain(kept);
    }
    const line = own(
      '{"x\\u0000y":"1","refer\\ud800ence":"2","number":"Z9200001","filedOn":"2026-09-01","reference":"Lens"}',
    );
    const { result } = await imported('kind=applications', line, 'application/x-ndjson');
    expect(result).toMatchObject({ made: 1, rejectedRows: 0 });
  });
});

describe('rows that are written together', () => {
  it('are taken in but for the one that the database does not take, which is rejected', async () => {
    const faulty = own('Z9000013');
    await asOwner(
      company.service.connection,
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'out of order'; END $$;
       CREATE TRIGGER faulty BEFORE INSERT ON application_observation FOR EACH ROW
         WHEN (NEW.event ->> 'number' = '${faulty}') EXECUTE FUNCTION fail()`,
    );
    const rows = Array.from({ length: 60 }, (_, place) => `Z90000${place + 10},2026-09-01,Lens ${place}`);
    const run = await imported('kind=applications', csv('number,filedOn,reference', ...rows));
    await asOwner(
      company.service.connection,
      'DROP TRIGGER faulty ON application_observation; DROP FUNCTION fail',
    );
    expect(run).toMatchObject({ state: 'succeeded', result: { made: 59, rejectedRows: 1 } });
    expect(run.result.rejected).toEqual([expect.objectContaining({ line: 5, code: 'import_row_fault' })]);
    const made = await applications();
    expect(
      made.filter(({ controlNumber }) => controlNumber?.startsWith(own('Z90000')) === true),
    ).toHaveLength(59);
    for (const { id } of made) expect(await eventsOf(id)).toHaveLength(1);
  });

  it('may tell of the same application, which each finds as the one before left it', async () => {
    const header = 'number,filedOn,reference,status,statusOn';
    const rows = [
      'Z9100001,2026-09-01,Lens,,',
      ',,Lens,Approved,2026-09-20',
      'Z9100001,2026-09-01,Lens,Approved,2026-09-20',
    ];
    const { result } = await imported('kind=applications', csv(header, ...rows));
    expect(result).toMatchObject({ made: 1, updated: 1, unchanged: 1, rejectedRows: 0 });
    const { id } = await numbered('Z9100001');
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['filed', 'approved']);
  });
});

describe('a dry run', () => {
  /** Rows that are taken in without further ado: enough that what stands below them is of another turn of the job. */
  const many = (row: (n: number) => string) => Array.from({ length: 60 }, (_, n) => row(n));
  const recorded = async (number: string, quantity: number) =>
    officer.made('/v1/licenses', {
      regime: 'us-bis',
      number: own(number),
      issuedOn: '2026-03-02',
      validUntil: '2030-03-31',
      lines: [{ eccn: '5A991', description: 'Network card', unit: 'each', quantity: String(quantity) }],
    });
  const itn = (n: number) => `X2026${String(count).padStart(4, '0')}${String(n).padStart(6, '0')}`;

  const files: Record<
    string,
    { rejected: [number, string][]; file: () => string; before?: () => Promise<unknown> }
  > = {
    parties: {
      rejected: [
        [63, 'import_party_recorded_as'],
        [65, 'field_required'],
        [66, 'import_no_party_kind'],
      ],
      file: () =>
        csv(
          'name,country,kind,aliases',
          'Harmless Oy,FI,organization,',
          ...many((n) => `Customer ${n} Oy,FI,,`),
          'HARMLESS  oy,FI,person,',
          'Harmless Oy,Finland,,Bakery',
          'Nowhere Ltd,,,',
          'Odd,FI,robot,',
        ),
    },
    applications: {
      rejected: [
        [7, 'number_of_no_system'],
        [69, 'import_filed_with'],
        [70, 'import_filed_on'],
        [71, 'import_filed_on'],
        [72, 'import_filed_with_another'],
        [74, 'ended_already'],
        [76, 'import_reference_of_several'],
      ],
      file: () =>
        csv(
          'reference,number,regime,filedOn,status,statusOn,consignee,consigneeCountry,eccn',
          'PO-1,,,,,,New Oy,FI,5A991',
          'PO-2,Z1000002,,2026-07-22,,,New Oy,FI,5A991',
          'PO-3,Z1000003,,2026-07-22,RWA,2026-08-01,,,5A991',
          'PO-4,,,,,,New Oy,FI,5A991',
          'PO-4,Z1000004,,2026-07-22,,,New Oy,FI,',
          ',X1,,2026-07-22,,,,,',
          ...many((n) => `PO-1${n},Z1${String(n + 500).padStart(6, '0')},,2026-07-22,,,New Oy,FI,5A991`),
          // The draft of PO-1 is filed; what was filed stays.
          'PO-1,Z1000101,,2026-07-23,,,New Oy,FI,5A991',
          ',Z1000101,BIS,,,,,,5A002',
          ',Z1000101,us-bis,2026-07-24,,,,,',
          // PO-2 was filed on another day, and stands in its number as in its reference.
          'PO-2,,,2026-07-25,,,,,',
          ',Z1000002,BIS,,,,Other Oy,FI,',
          // PO-3 was returned, and is filed again; PO-4 has a number, so that another one is another case.
          'PO-3,Z1000103,,2026-08-03,,,,,',
          ',Z1000103,BIS,,denied,2026-07-30,,,',
          'PO-4,Z1000104,,2026-08-03,,,,,5A992',
          'PO-4,,BIS,2026-08-03,,,,,',
        ),
    },
    licenses: {
      rejected: [
        [64, 'cell_no_decimal'],
        [65, 'import_goes_with'],
        [66, 'field_required'],
        [67, 'import_no_regime'],
      ],
      file: () =>
        csv(
          'regime,number,issuedOn,validUntil,eccn,description,unit,quantity',
          'BIS,Z1900001,2026-03-02,2030-03-31,5A991,Network card,each,100',
          ...many((n) => `BIS,Z1800${String(n).padStart(3, '0')},2026-03-02,2030-03-31,5A991,Card,each,10`),
          ',Z1900001,,,3A991,Oven control,each,10',
          'BIS,Z1900002,2026-03-02,2030-03-31,5A991,Network card,each,ten',
          ',Z1900002,,,3A991,Oven control,each,10',
          'BIS,Z1900003,2026-03-02,,5A991,Network card,each,10',
          'mars,Z1900004,2026-03-02,2030-03-31,5A991,Network card,each,10',
        ),
    },
    shipments: {
      rejected: [
        [3, 'line_overdrawn'],
        [64, 'itn_taken'],
        [66, 'import_shipment_recorded_otherwise'],
        [67, 'import_shipment_recorded_otherwise'],
        [70, 'line_overdrawn'],
        [72, 'line_overdrawn'],
        [73, 'line_overdrawn'],
      ],
      before: async () => {
        await recorded('Z1000001', 100);
        await recorded('Z1000002', 50);
      },
      file: () =>
        csv(
          'licenseNumber,regime,line,quantity,shippedOn,itn,reference',
          `Z1000001,,1,20,2026-05-04,${itn(1)},`,
          `Z1000001,,1,500,2026-05-05,${itn(2)},`,
          ...many((n) => `Z1000001,,,1,2026-06-01,,LS-${n}`),
          // The ITN of another license's shipment; of one that was rejected it is free.
          `Z1000002,,1,5,2026-05-04,${itn(1)},`,
          `Z1000002,,1,5,2026-05-05,${itn(2)},`,
          // The same shipment, as if it had two lines, of one regime by two words: it is there already, and draws nothing.
          `Z1000001,BIS,1,21,2026-05-04,${itn(1)},`,
          `Z1000001,us-bis,1,20,2026-05-04,${itn(1)},`,
          'Z1000001,,,1,2026-06-01,,',
          // 80 of 100 are gone: the first two fit, together they leave nothing.
          'Z1000001,,,15,2026-06-02,,LS-A',
          'Z1000001,BIS,1,6,2026-06-02,,LS-B',
          'Z1000001,,,5,2026-06-02,,LS-C',
          'Z1000001,,,1,2026-06-03,,LS-D',
          'Z1000002,,,46,2026-06-03,,LS-E',
        ),
    },
  };

  it.each(Object.entries(files))('of %s rejects what the run rejects, for its reasons', async (kind, one) => {
    await one.before?.();
    const tried = await imported(`kind=${kind}&dryRun=true`, one.file());
    const triedRows = await rowsOf(tried);
    expect([await parties(), await applications()]).toEqual([[], []]);
    const run = await imported(`kind=${kind}`, one.file());
    expect(tried.result).toEqual(run.result);
    expect(run.result.rejected.map(({ line, code }) => [line, code])).toEqual(one.rejected);
    expect(run.result.made).toBeGreaterThan(60);
    const outcomes = (rows: Row[]) => rows.map(({ line, outcome, errors }) => ({ line, outcome, errors }));
    expect(outcomes(triedRows)).toEqual(outcomes(await rowsOf(run)));
    // What it made is there no more, and is not named.
    expect(triedRows.filter(({ resource }) => resource !== null)).toEqual([]);
  });
});

describe('the sample of a first morning', () => {
  it('is taken in whole from the workbook, and once more from the CSV without making anything', async () => {
    const sample = (kind: string) =>
      readFileSync(new URL(`../../scripts/data/first-morning.${kind}`, import.meta.url));
    const { result } = await imported('kind=applications', sample('xlsx'), XLSX);
    expect(result).toMatchObject({ rows: 31, made: 31, rejected: [] });
    expect(result.mapping.columns.filter(({ column }) => column === null)).toEqual([]);
    const made = await applications();
    expect(new Set(made.map(({ regime }) => regime))).toEqual(new Set(['us-bis', 'uk-siel', 'us-ddtc']));
    const again = await imported('kind=applications', sample('csv'));
    expect(again.result).toMatchObject({ rows: 31, made: 0, updated: 0, unchanged: 31, rejected: [] });
  });
});

describe('who imports', () => {
  it('is the supplier’s officer; nobody else learns of the job', async () => {
    const { id } = await imported('kind=applications', cases());
    await officer.put('/v1/import-mappings/mine', { kind: 'applications' });
    const stranger = company.officer;
    for (const path of [`/v1/jobs/${id}`, `/v1/jobs/${id}/rows`, '/v1/import-mappings/mine'])
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
    expect(await applications(stranger)).toEqual([]);
    // The number is another's: it is taken, and nothing is told of whose it is.
    for (const run of ['kind=applications&dryRun=true', 'kind=applications']) {
      const taken = await imported(run, cases(), 'text/csv', stranger);
      expect(taken.result).toMatchObject({ made: 1, rejectedRows: 4 });
      expect(taken.result.rejected.every(({ column }) => column === 'number')).toBe(true);
    }

    expect((await upload('kind=applications', cases(), 'text/csv', auditor)).status).toBe(403);
    expect((await auditor.put('/v1/import-mappings/x', { kind: 'applications', supplierId })).status).toBe(
      403,
    );
    expect((await auditor.get(`/v1/jobs/${id}`)).status).toBe(200);
    expect((await upload('kind=applications', '{}', 'application/json')).status).toBe(415);
    expect((await upload('kind=ships', cases())).status).toBe(422);
  });

  it('has a job that failed by one worker, whatever another that was at it too comes to', async () => {
    const other = new pg.Client({ ...ownerOf(company.service.connection) });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query(`SELECT pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [supplierId]);
      const { body } = await upload('kind=applications', cases());
      const { id } = body as Job;
      const read = () => officer.read<Job & { startedAt: string | null }>(`/v1/jobs/${id}`);
      await eventually(read, ({ startedAt }) => startedAt !== null);
      const rejecting = `UPDATE import_row SET outcome = 'rejected', errors = $2 WHERE import_id = $1`;
      await other.query(rejecting, [id, JSON.stringify([{ column: null, reason: 'may not' }])]);
      await other.query(`UPDATE import_job SET status = 'failed', finished_at = now() WHERE id = $1`, [id]);
      await other.query('COMMIT');
      // The worker that waited for its turn is through with the job before the next of the supplier is.
      await imported('kind=parties', csv('name,country', 'Harmless Oy,FI'));
      expect((await read()).state).toBe('failed');
    } finally {
      await other.end();
    }
  });

  it('is in the record, with the file’s digest', async () => {
    const { id } = await imported('kind=applications&dryRun=true', cases());
    const { data } = await auditor.read<{ data: { action: string; resource: string; details: object }[] }>(
      `/v1/audit?resource=jobs/${id}`,
    );
    expect(data).toMatchObject([
      {
        action: 'import.uploaded',
        resource: `jobs/${id}`,
        details: {
          kind: 'applications',
          dryRun: true,
          total: 5,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  });
});
