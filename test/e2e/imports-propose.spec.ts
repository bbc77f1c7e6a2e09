import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { eventually, makeCaller } from '../support/world.js';

interface Result {
  rows: number;
  made: number;
  updated: number;
  unchanged: number;
  proposed: number;
  rejectedRows: number;
  rejected: { line: number; column: string | null; code: string }[];
}
interface Job {
  id: string;
  state: string;
  propose: boolean;
  result: Result | null;
}
interface Proposal {
  id: string;
  applicationId: string;
  observation: Record<string, unknown>;
  source: object;
  reads: { field: string; value: string; text: string; where: string; rule: string }[];
  state: string;
}

let company: Company;
let officer: Client;
let count = 0;
let number: string;
let filed: string;

beforeAll(async () => {
  company = await startCompany('2026-11-20');
  ({ officer } = company);
});
afterAll(() => company.service.close());
/** Each test has a case of its own. */
beforeEach(async () => {
  count += 1;
  number = `Z900000${count}`;
  ({ id: filed } = await officer.made<{ id: string }>('/v1/applications', {
    type: 'license',
    reference: `REF-${count}`,
  }));
  await observe(officer, filed, {
    type: 'filed',
    on: '2026-09-01',
    system: 'snap_r',
    number,
    source: 'own_act',
  });
});

const upload = (query: string, body: string, by = officer) =>
  by
    .post(`/v1/imports?${query}`)
    .set('Content-Type', 'text/csv')
    .send(body as never);
async function proposedBy(body: string, query = '', by = officer): Promise<Job & { result: Result }> {
  const response = await upload(`kind=applications&propose=true${query}`, body, by);
  expect([response.status, response.body]).toEqual([202, expect.objectContaining({ propose: true })]);
  const job = await eventually(
    () => by.read<Job>(`/v1/jobs/${(response.body as Job).id}`),
    ({ state }) => state === 'succeeded' || state === 'failed',
  );
  return { ...job, result: job.result! };
}
const proposals = async (query: string) =>
  (await officer.read<{ data: Proposal[] }>(`/v1/proposals?limit=200&${query}`)).data;
const eventTypes = async (id: string) =>
  (await officer.read<{ data: { type: string }[] }>(`/v1/applications/${id}/events`)).data.map(
    ({ type }) => type,
  );
const accept = (id: string, body: object = {}) =>
  officer.post(`/v1/proposals/${id}/accept`, body).set('If-Match', '"1"');
const sheet = (...rows: string[]) =>
  ['Control no.,System,Status,Decided on,License,Responsible', ...rows].join('\n');
const approved = () => sheet(`${number},SNAP-R,Approved,2026-10-20,D1234567,Dana`);

describe('an import that proposes', () => {
  it('records nothing, and proposes with the cells that it read what a row says of a case', async () => {
    const { id, result } = await proposedBy(approved());
    expect(result).toMatchObject({
      rows: 1,
      proposed: 1,
      made: 0,
      updated: 0,
      unchanged: 0,
      rejectedRows: 0,
    });
    const [one, ...others] = await proposals(`jobId=${id}`);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      applicationId: filed,
      observation: { type: 'approved', on: '2026-10-20', licenseNumber: 'D1234567' },
      source: { kind: 'import', jobId: id, line: 2, intakeId: null, tool: null },
      state: 'open',
      reads: [
        { field: 'type', value: 'approved', text: 'Approved', where: 'Status', rule: 'import.status' },
        { field: 'on', value: '2026-10-20', where: 'Decided on', rule: 'import.statusOn' },
        { field: 'licenseNumber', value: 'D1234567', where: 'License' },
        { field: 'number', value: number, where: 'Control no.' },
      ],
    });
    expect(await eventTypes(filed)).toEqual(['filed']);
    const { data: rows } = await officer.read<{ data: object[] }>(`/v1/jobs/${id}/rows?outcome=proposed`);
    expect(rows).toEqual([
      { line: 2, outcome: 'proposed', resource: `applications/${filed}`, changes: ['approved'], errors: [] },
    ]);
    expect(await proposals(`jobId=${filed}`)).toEqual([]);
  });

  it('is accepted as any proposal is, and then says what is known', async () => {
    const { id } = await proposedBy(approved());
    const [one] = await proposals(`jobId=${id}`);
    expect((await accept(one!.id)).status).toBe(200);
    expect(await eventTypes(filed)).toEqual(['filed', 'approved']);
    expect((await proposedBy(approved())).result).toMatchObject({ proposed: 0, unchanged: 1 });
    expect(await proposals(`applicationId=${filed}`)).toHaveLength(1);
  });

  it('makes no second proposal of the same row, open, dismissed, or accepted as another', async () => {
    const again = async () => {
      expect((await proposedBy(approved())).result).toMatchObject({ proposed: 0, unchanged: 1 });
      expect(await proposals(`jobId=${first.id}`)).toHaveLength(1);
      expect(await proposals(`applicationId=${filed}`)).toHaveLength(1);
    };
    const first = await proposedBy(approved());
    await again();
    const [one] = await proposals(`jobId=${first.id}`);
    await officer.post(`/v1/proposals/${one!.id}/dismiss`, { reason: 'of another year' });
    await again();
    const later = sheet(`${number},SNAP-R,Approved,2026-10-22,D1234567,Dana`);
    const second = await proposedBy(later);
    const [other] = await proposals(`jobId=${second.id}`);
    const observation = { ...other!.observation, on: '2026-10-21' };
    expect((await accept(other!.id, { observation })).status).toBe(200);
    expect((await proposedBy(later)).result).toMatchObject({ proposed: 0, unchanged: 1 });
  });

  it('makes none where it was accepted of another application', async () => {
    const body = sheet(`${number},SNAP-R,Under review,,,`);
    const { id } = await proposedBy(body);
    const [one] = await proposals(`jobId=${id}`);
    expect(one!.observation).toMatchObject({ notBefore: '2026-09-01', notAfter: '2026-11-20' });
    const { id: applicationId } = await officer.made<{ id: string }>('/v1/applications', { type: 'license' });
    const filing = { type: 'filed', on: '2026-09-01', system: 'snap_r', number: `Z8${number.slice(1)}` };
    await observe(officer, applicationId, { ...filing, source: 'own_act' });
    expect((await accept(one!.id, { applicationId })).status).toBe(200);
    expect((await proposedBy(body)).result).toMatchObject({ proposed: 0, unchanged: 1 });
    expect(await proposals(`applicationId=${filed}`)).toEqual([]);
  });

  it('proposes a filing without the reason to file without a review', async () => {
    const reference = `DRAFT-${count}`;
    const { id: applicationId } = await officer.made<{ id: string }>('/v1/applications', {
      type: 'license',
      reference,
    });
    const { result } = await proposedBy(
      `Reference,Control no.,System,Date filed,Status,Decided on\n${reference},Z8${number.slice(1)},SNAP-R,2026-10-01,Denied,2026-11-02`,
    );
    expect(result).toMatchObject({ proposed: 1, rejectedRows: 0 });
    const made = await proposals(`applicationId=${applicationId}`);
    expect(made.map(({ observation }) => observation).reverse()).toEqual([
      {
        type: 'filed',
        on: '2026-10-01',
        source: 'own_act',
        system: 'snap_r',
        number: `Z8${number.slice(1)}`,
      },
      { type: 'denied', on: '2026-11-02' },
    ]);
    for (const { id } of made.reverse()) {
      const { status, body } = await accept(id);
      expect([status, body]).toEqual([200, expect.anything()]);
    }
    expect(await eventTypes(applicationId)).toEqual(['filed', 'denied']);
  });

  it('rejects rows of no case and rows that contradict the record, and leaves known rows as they are', async () => {
    const { result } = await proposedBy(
      sheet(
        'Z7777777,SNAP-R,Approved,2026-10-20,,',
        `${number},SNAP-R,Filed,,,Another`,
        `${number},SNAP-R,Approved,,,`,
        ',,Approved,2026-10-20,,',
      ),
    );
    expect(result).toMatchObject({ proposed: 0, unchanged: 1, rejectedRows: 3 });
    expect(result.rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'Control no.', 'import_proposes_of_no_case'],
      [4, 'Decided on', 'import_required_of_status'],
      [5, 'Control no.', 'import_number_or_reference'],
    ]);
    const referred = await proposedBy('Reference,Status,Decided on\nnone-such,Denied,2026-10-20');
    expect(referred.result.rejected).toMatchObject([
      { column: 'Reference', code: 'import_proposes_of_no_case' },
    ]);
  });

  it('says in a dry run what it would propose, and proposes nothing', async () => {
    const other = sheet(
      `${number},SNAP-R,Approved,2026-10-20,D1234567,`,
      `${number},SNAP-R,Granted,2026-10-20,D1234567,`,
      'Z7777777,SNAP-R,Approved,2026-10-20,,',
    );
    const dry = await proposedBy(other, '&dryRun=true');
    expect(dry.result).toMatchObject({ proposed: 1, unchanged: 1, rejectedRows: 1 });
    expect(await proposals(`applicationId=${filed}`)).toEqual([]);
    expect((await proposedBy(other)).result).toMatchObject({ proposed: 1, unchanged: 1, rejectedRows: 1 });
  });

  it('finds no case of another company, and may be asked by whoever may propose', async () => {
    const { service, supplierId } = company;
    const preparer = await makeCaller(service, { name: 'Pat Prior', role: 'preparer', supplierId });
    expect((await proposedBy(approved(), '', preparer)).result.proposed).toBe(1);
    const { id } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Harbor, Inc.',
      country: 'US',
    });
    const stranger = await makeCaller(service, {
      name: 'Sam Strange',
      role: 'compliance_officer',
      supplierId: id,
    });
    expect((await proposedBy(approved(), '', stranger)).result.rejected).toMatchObject([
      { code: 'import_proposes_of_no_case' },
    ]);
  });

  it.each(['parties', 'licenses', 'shipments', 'authorizations'])('is none of %s', async (kind) => {
    const { status, body } = await upload(`kind=${kind}&propose=true`, approved());
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: '/propose', code: 'import_proposes_applications' })],
      }),
    ]);
    expect((await upload(`kind=${kind}&propose=maybe`, approved())).status).toBe(422);
  });
});
