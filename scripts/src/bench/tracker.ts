import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import type { ApiClient } from '../client.js';
import type { SpareService } from '../service.js';
import { limitRow, quantile } from './table.js';
import type { Row } from './table.js';
import { dutyRows } from './tracker-duties.js';
import { reviewRows } from './tracker-reviews.js';
import { timelinessRows } from './tracker-timeliness.js';
import { manyCasesRows } from './tracker-large.js';

interface Job {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly result: { readonly made: number; readonly rejectedRows: number } | null;
}

type Table = readonly (readonly string[])[];

const APPLICATIONS = 10_000;
/** So many are imported, and copied until there are as many as wanted. */
const ORIGINALS = 500;
/** Half of them are pending. */
const TIMELY = 4_000;
const SHIPMENTS = [600, 2_400] as const;
const OBSERVATIONS = 200;
const ROWS = 200_000;
const LIMITS = { importMs: 60_000, caseMs: 20 } as const;
const REQUESTS = 200;
const WARM = 50;
const LOOK_MS = 250;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a company asks of the tracker: imports of what it kept in spreadsheets, and a case of which much was written down. */
export async function trackerRows(service: SpareService): Promise<Row[]> {
  const officer = await officerOf(service);
  return [
    ...(await applicationRows(officer, APPLICATIONS)),
    ...(await shipmentRows(officer)),
    ...(await caseRows(officer)),
    ...(await fileRows(service, officer)),
  ];
}

/** What the same company asks of many cases. */
export async function manyTrackedRows(service: SpareService, count: number): Promise<Row[]> {
  const officer = await officerOf(service);
  await imported(officer, 'applications', stringify([...applications(ORIGINALS)]));
  return manyCasesRows(service.dataDir, officer, count);
}

/** How timely its cases are, and what to chase. */
export async function timelyRows(service: SpareService): Promise<Row[]> {
  const officer = await officerOf(service);
  await imported(officer, 'applications', stringify([...applications(TIMELY)]));
  return timelinessRows(officer, TIMELY);
}

/** What it owes, under many licenses. */
export async function manyDutiesRows(service: SpareService): Promise<Row[]> {
  return dutyRows(service.dataDir, await officerOf(service));
}

/** What waits for a reviewer, of many reviews. */
export async function manyReviewsRows(service: SpareService): Promise<Row[]> {
  return reviewRows(service.dataDir, await personOf(service, 'reviewer', ['legal']));
}

function officerOf(service: SpareService): Promise<ApiClient> {
  return personOf(service, 'compliance_officer');
}

async function personOf(
  { admin, url }: SpareService,
  role: string,
  functions: readonly string[] = [],
): Promise<ApiClient> {
  const supplier = { name: 'Bench', country: 'US' };
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', supplier);
  const person = { name: 'Bench', role, supplierId, functions };
  const { id } = await admin.post<{ id: string }>('/v1/principals', person);
  const { key } = await admin.post<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  return admin.as(url, key);
}

/** Each with a filing and how it stands: two observations; of three hundred consignees. */
async function applicationRows(officer: ApiClient, count: number): Promise<Row[]> {
  const file = stringify([...applications(count)]);
  const what = `import of ${count} applications, each filed and approved or pending`;
  const dry = await imported(officer, 'applications', file, '&dryRun=true');
  const run = await imported(officer, 'applications', file);
  const again = await imported(officer, 'applications', file);
  return [
    limitRow(`${what}, dry run`, dry, LIMITS.importMs),
    limitRow(`… the run`, run, LIMITS.importMs),
    limitRow(`… the same file again`, again, LIMITS.importMs),
    ...(await needRows(officer, count)),
  ];
}

/** A case that may come too late, by how long all the others took. */
async function needRows(officer: ApiClient, count: number): Promise<Row[]> {
  const draft = { regime: 'us-bis', reference: 'needed', needBy: '2035-01-01' };
  const { id } = await officer.post<{ id: string }>('/v1/applications', draft);
  const path = `/v1/applications/${id}`;
  await officer.post(`${path}/events`, { type: 'filed', on: dayOf(600), number: 'Z9999998' });
  return [
    limitRow(
      `a case that is needed by a day, of ${count} cases, p50`,
      await p50(officer, path),
      LIMITS.caseMs,
    ),
  ];
}

const CONSIGNEES = 300;

function* applications(count: number): Generator<readonly string[]> {
  yield [
    'reference',
    'consignee',
    'consigneeCountry',
    'eccn',
    'description',
    'quantity',
    'unit',
    'endUse',
  ].concat(['system', 'number', 'filedOn', 'status', 'statusOn', 'licenseNumber', 'tags']);
  for (let place = 0; place < count; place += 1) {
    const isApproved = place % 2 === 0;
    const item = ['3A001', `oscilloscope of order ${place}`, '2', 'each', 'testing of boards'];
    const filing = ['snap-r', `Z${2_000_000 + place}`, dayOf(place % 300)];
    const standing = isApproved
      ? ['Approved', dayOf((place % 300) + 30), `D${1_000_000 + place}`]
      : ['Pending', '', ''];
    yield [
      `B-${place}`,
      `Consignee ${place % CONSIGNEES} GmbH`,
      'DE',
      ...item,
      ...filing,
      ...standing,
      `site ${place % 7}`,
    ];
  }
}

/** So many days after the first of January of 2025. */
function dayOf(days: number): string {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
}

/** Shipments of one license each: four times as many are to take four times as long. */
async function shipmentRows(officer: ApiClient): Promise<Row[]> {
  const licenses = [
    ['regime', 'number', 'issuedOn', 'validUntil', 'eccn', 'description', 'unit', 'quantity'],
    ...SHIPMENTS.map((count) => [
      'us-bis',
      `D${count}`,
      '2025-01-01',
      '2028-12-31',
      '3A001',
      'oscilloscopes',
      'each',
      '100000',
    ]),
  ];
  await imported(officer, 'licenses', stringify(licenses));
  const taken: number[] = [];
  for (const count of SHIPMENTS)
    taken.push(await imported(officer, 'shipments', stringify([...shipments(count)])));
  const [few = NaN, many = NaN] = taken;
  const [of, ofMany] = SHIPMENTS;
  return [
    [
      `import of ${ofMany} shipments of one license`,
      `${(many / 1000).toFixed(1)} s`,
      `${(few / 1000).toFixed(1)} s: ${of} of another`,
      `ratio ${(many / ofMany / (few / of)).toFixed(2)} for each`,
    ],
  ];
}

function shipments(count: number): Table {
  const rows = Array.from({ length: count }, (_, place) => [
    `D${count}`,
    '1',
    dayOf(place % 300),
    `S-${count}-${place}`,
  ]);
  return [['licenseNumber', 'quantity', 'shippedOn', 'reference'], ...rows];
}

async function caseRows(officer: ApiClient): Promise<Row[]> {
  const { id } = await officer.post<{ id: string }>('/v1/applications', {
    regime: 'us-bis',
    reference: 'long',
  });
  const path = `/v1/applications/${id}`;
  await officer.post(`${path}/events`, { type: 'filed', on: dayOf(0), number: 'Z9999999' });
  for (let place = 1; place < OBSERVATIONS; place += 1)
    await officer.post(`${path}/events`, { type: 'status_told', on: dayOf(place), text: `told ${place}` });
  const what = `a case of ${OBSERVATIONS} observations`;
  return [
    limitRow(`${what}, p50`, await p50(officer, path), LIMITS.caseMs),
    limitRow(`… its clocks, p50`, await p50(officer, `${path}/clocks`), LIMITS.caseMs),
    limitRow(
      `… fifty of its observations, p50`,
      await p50(officer, `${path}/events?limit=50`),
      LIMITS.caseMs,
    ),
  ];
}

async function p50(client: ApiClient, path: string): Promise<number> {
  const taken: number[] = [];
  for (let index = -WARM; index < REQUESTS; index += 1) {
    const from = performance.now();
    await client.get(path);
    if (index >= 0) taken.push(performance.now() - from);
  }
  return quantile(taken, 0.5);
}

/** Files of which every row is refused for a cell: read, and kept with what is wrong, nothing else. */
async function fileRows({ pid }: SpareService, officer: ApiClient): Promise<Row[]> {
  const table = [...applications(ROWS)].map((row, place) => (place === 0 ? row : row.with(10, 'soon')));
  const rows: Row[] = [];
  for (const [name, file, type] of [
    ['CSV', stringify(table), 'text/csv'],
    ['XLSX', await workbook(table), XLSX_TYPE],
  ] as const) {
    const before = peakMemory(pid);
    const ms = await imported(officer, 'applications', file, '', type);
    const megabytes = (file.length / 2 ** 20).toFixed(0);
    rows.push([
      `${ROWS} rows of ${name} (${megabytes} MB), each refused for a cell`,
      `${(ms / 1000).toFixed(1)} s`,
      `peak memory ${peakMemory(pid)} MB, ${before} MB before`,
      `${Math.round(ROWS / (ms / 1000))}/s`,
    ]);
  }
  return rows;
}

/** Milliseconds from the upload until the job is over. */
async function imported(
  officer: ApiClient,
  kind: string,
  file: string | Buffer,
  query = '',
  type = 'text/csv',
) {
  const from = performance.now();
  const { id } = await officer.upload<Job>(`/v1/imports?kind=${kind}${query}`, file, type);
  for (;;) {
    const job = await officer.get<Job>(`/v1/jobs/${id}`);
    if (job.result) return performance.now() - from;
    await sleep(LOOK_MS);
  }
}

/** A workbook with one sheet, whose texts stand in the cells. */
async function workbook(table: Table): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, xml: string) => zip.addBuffer(Buffer.from(`<?xml version="1.0"?>${xml}`), name);
  const relations = (id: string, type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
  add('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  add('_rels/.rels', relations('rId1', 'officeDocument', 'xl/workbook.xml'));
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  add('xl/_rels/workbook.xml.rels', relations('rId1', 'worksheet', 'worksheets/sheet1.xml'));
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = table.map((row, place) => `<row r="${place + 1}">${row.map(cell).join('')}</row>`);
  add(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  );
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The most memory that a process has had so far, in MB. */
function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024);
}
