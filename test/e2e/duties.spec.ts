import { DutyWatch } from '@ninety/licensing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { Receiver } from '../support/receiver.js';
import { eventually, makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-03-02';

interface Occurrence {
  occurrence: string;
  state: string;
  dueOn: string | null;
  waitsFor: string | null;
  met: { on: string; evidence: string[] } | null;
}
interface Voided {
  occurrence: string;
  on: string;
  note: string | null;
  voided: { reason: string; recordedBy: string };
}
interface Duty {
  id: string;
  state: string;
  dueOn: string | null;
  waitsFor: string | null;
  occurrences: Occurrence[];
  versions: { number: number; text: string; reason: string | null }[];
  voided: Voided[];
  [field: string]: unknown;
}
interface Listed extends Occurrence {
  origin: string;
  id: string;
  clock: string | null;
}

let company: Company;
let officer: Client;

beforeAll(async () => {
  company = await startCompany(TODAY);
  officer = company.officer;
});
afterAll(() => company.service.close());

let serial = 0;
const face = (more: object = {}) => ({
  regime: 'us-bis',
  number: `D${4_000_000 + ++serial}`,
  issuedOn: '2026-02-02',
  validUntil: '2030-02-28',
  lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
  ...more,
});
const recorded = (more: object = {}) =>
  officer.made<{ id: string; number: string }>('/v1/licenses', face(more));
const owe = (duty: object) =>
  officer.made<Duty>('/v1/duties', { kind: 'report', text: 'Report deliveries.', ...duty });
const read = (id: string) => officer.read<Duty>(`/v1/duties/${id}`);
/** What is owed because somebody says so. */
const list = (query: string, by: Client = officer) => all(`${query}&origin=person`, by);
const all = async (query: string, by: Client = officer) =>
  (await by.read<{ data: Listed[] }>(`/v1/duties?${query}`)).data;
const meet = (id: string, more: object = {}) => officer.post(`/v1/duties/${id}/met`, { on: TODAY, ...more });
const voidMet = (id: string, more: object = {}, by: Client = officer) =>
  by.post(`/v1/duties/${id}/met/void`, { reason: 'the wrong report', ...more });
const ship = (licenseId: string, shippedOn: string) =>
  officer.made<{ id: string }>(`/v1/licenses/${licenseId}/shipments`, {
    lines: [{ line: 1, quantity: '1' }],
    shippedOn,
  });
const duesOf = ({ occurrences }: Duty) => occurrences.map(({ dueOn }) => dueOn);

async function documentOf(path: string): Promise<string> {
  const attached = await officer
    .post(`${path}/attachments`)
    .field('kind', 'other')
    .attach('file', Buffer.from('a report'), 'report.txt');
  expect(attached.status).toBe(201);
  return attached.body.id as string;
}

const refusal = (answer: { status: number; body: { code?: string; errors?: { pointer: string }[] } }) => [
  answer.status,
  answer.body.errors?.[0]?.pointer,
  answer.body.code,
];

describe('a duty', () => {
  it('is made by a person, who says what, when, and who sees to it', async () => {
    const { id: licenseId } = await recorded({ conditions: [{ text: 'Report each year.' }] });
    const made = await officer.made<Duty>('/v1/duties', {
      licenseId,
      condition: 1,
      kind: 'report',
      due: { on: '2026-06-01' },
    });
    const me = await officer.read<{ id: string }>('/v1/me');
    const terms = {
      text: 'Report each year.',
      kind: 'report',
      obligedParty: 'us',
      due: { on: '2026-06-01' },
      owner: me.id,
      leadDays: [30, 7, 1],
    };
    expect(made).toMatchObject({
      ...terms,
      subject: 'license',
      licenseId,
      applicationId: null,
      condition: 1,
      state: 'open',
      dueOn: '2026-06-01',
      waitsFor: null,
      occurrences: [{ occurrence: 'once', state: 'open', dueOn: '2026-06-01', met: null }],
      versions: [{ ...terms, number: 1, isCancelled: false, reason: null, recordedBy: me.id }],
      others: [],
    });
    const { others: _, ...rest } = made;
    expect(await read(made.id)).toEqual(rest);
  });

  it('is refused where it cannot be owed so, naming the field', async () => {
    const { id: licenseId } = await recorded();
    const { id: applicationId } = await officer.made<{ id: string }>('/v1/applications', {});
    const refused = async (more: object) =>
      refusal(
        await officer.post('/v1/duties', { kind: 'report', text: 'x', due: { on: '2026-06-01' }, ...more }),
      );
    expect(await refused({ licenseId, applicationId })).toEqual([422, '/applicationId', 'duty_of_one']);
    expect(await refused({ licenseId: company.supplierId })).toEqual([422, '/licenseId', 'no_license']);
    expect(await refused({ applicationId: licenseId })).toEqual([422, '/applicationId', 'no_application']);
    expect(await refused({ text: null })).toEqual([422, '/text', 'duty_text_required']);
    expect(await refused({ condition: 1 })).toEqual([422, '/condition', 'condition_of_license']);
    expect(await refused({ licenseId, condition: 1 })).toEqual([422, '/condition', 'no_condition']);
    expect(await refused({ owner: licenseId })).toEqual([422, '/owner', 'no_owner']);
    expect(await refused({ obligedParty: 'them' })).toEqual([422, '/obligedParty', 'obliged_us_or_party']);
    expect(await refused({ obligedParties: [licenseId] })).toEqual([422, '/obligedParties/0', 'no_party']);
    expect(await refused({ leadDays: [3, 3] })).toEqual([422, '/leadDays', 'field_at_fault']);
    const due = async (one: object, more: object = {}) => (await refused({ due: one, ...more })).slice(1);
    expect(await due({})).toEqual(['/due', 'due_one_way']);
    expect(await due({ on: '2026-06-01', after: 'filed', days: 1 })).toEqual(['/due', 'due_one_way']);
    expect(await due({ on: '2026-06-01', days: 1 })).toEqual(['/due/days', 'due_days_unwanted']);
    expect(await due({ after: 'license_issued' }, { licenseId })).toEqual(['/due/days', 'due_days_required']);
    expect(await due({ after: 'first_shipment', days: 1 })).toEqual(['/due/after', 'due_of_license']);
    expect(await due({ before: 'needBy', days: 1 }, { licenseId })).toEqual([
      '/due/before',
      'due_of_application',
    ]);
    expect(await due({ every: { from: TODAY } })).toEqual(['/due/every', 'every_one_way']);
    expect(await due({ every: { months: 6, from: '2016-01-01' } })).toEqual([
      '/due/every/from',
      'every_too_early',
    ]);
    expect(await due({ every: { months: 6, from: TODAY, until: '2026-03-01' } })).toEqual([
      '/due/every/until',
      'every_never',
    ]);
    expect(await list(`licenseId=${licenseId}`)).toEqual([]);
  });

  it('that each party owes is one duty for each, made together', async () => {
    const party = (name: string) =>
      officer.made<{ id: string }>('/v1/parties', { name, country: 'DE', kind: 'organization' });
    const obligedParties = [(await party('Nordlicht')).id, (await party('Suedlicht')).id];
    const { id: licenseId } = await recorded();
    const due = { after: 'license_issued', days: 30 };
    const made = await owe({ licenseId, kind: 'acknowledgement', obligedParties, due });
    const others = made.others as Duty[];
    expect([made, ...others].map(({ obligedParty }) => obligedParty)).toEqual(obligedParties);
    expect([made, ...others].map(({ dueOn }) => dueOn)).toEqual(['2026-03-04', '2026-03-04']);
    expect((await meet(made.id)).status).toBe(200);
    expect((await list(`licenseId=${licenseId}`)).map(({ state }) => state).sort()).toEqual(['met', 'open']);
  });

  it('counts from what happens to its license, and waits for it', async () => {
    const { id: licenseId, number } = await recorded();
    const first = await owe({ licenseId, due: { after: 'first_shipment', days: 30 } });
    const each = await owe({ licenseId, due: { after: 'each_shipment', days: 10 } });
    const expired = await owe({ licenseId, due: { after: 'license_expired', days: 1 } });
    const renewal = await owe({ licenseId, kind: 'renewal', due: { before: 'validUntil', days: 28 } });
    expect(first).toMatchObject({ dueOn: null, waitsFor: 'first_shipment', state: 'open' });
    expect(each).toMatchObject({ dueOn: null, waitsFor: 'each_shipment' });
    expect([expired.dueOn, renewal.dueOn]).toEqual(['2030-03-01', '2030-01-31']);
    expect((await meet(each.id)).body).toMatchObject({ status: 409, code: 'duty_awaited' });

    const later = await ship(licenseId, '2026-02-20');
    const earlier = await ship(licenseId, '2026-02-10');
    expect(await read(first.id)).toMatchObject({ dueOn: '2026-03-12', waitsFor: null });
    expect((await read(each.id)).occurrences).toMatchObject([
      { occurrence: earlier.id, dueOn: '2026-02-20', state: 'overdue' },
      { occurrence: later.id, dueOn: '2026-03-02', state: 'open' },
    ]);
    await officer.made(`/v1/licenses/${licenseId}/shipments/${earlier.id}/void`, { reason: 'never went' });
    expect(await read(first.id)).toMatchObject({ dueOn: '2026-03-22' });
    expect(duesOf(await read(each.id))).toEqual(['2026-03-02']);

    const anew = face({ number, validUntil: '2029-02-28', supersedes: licenseId, reason: 'misread' });
    const next = await officer.made<{ id: string }>('/v1/licenses', anew);
    expect((await read(renewal.id)).dueOn).toBe('2029-01-31');
    const listed = await list(`licenseId=${next.id}`);
    expect(listed.map(({ id }) => id).sort()).toEqual([first.id, each.id, expired.id, renewal.id].sort());
    expect(await list(`licenseId=${licenseId}`)).toEqual(listed);
    expect(listed[0]).toMatchObject({ licenseId: next.id, licenseNumber: number });
  });

  it('counts from what happens to its application, and back from the day by which it is needed', async () => {
    const { id: applicationId } = await officer.made<{ id: string }>('/v1/applications', {});
    const notice = await owe({ applicationId, due: { before: 'needBy', days: 60 } });
    const filed = await owe({ applicationId, due: { after: 'filed', days: 5 } });
    expect([notice.waitsFor, filed.waitsFor]).toEqual(['needBy', 'filed']);
    const { headers } = await officer.get(`/v1/applications/${applicationId}`);
    const edited = await officer
      .patch(`/v1/applications/${applicationId}`, { needBy: '2026-08-30' })
      .set('If-Match', headers.etag!);
    expect(edited.status).toBe(200);
    expect((await read(notice.id)).dueOn).toBe('2026-07-01');
    const gone = await officer.delete(`/v1/applications/${applicationId}`);
    expect([gone.status, gone.body.code]).toEqual([409, 'duties_stay']);
    const filing = { type: 'filed', system: 'snap_r', number: 'Z7654321', on: '2026-03-01' };
    await observe(officer, applicationId, filing);
    expect((await read(filed.id)).dueOn).toBe('2026-03-06');
    expect((await list(`applicationId=${applicationId}`)).map(({ dueOn }) => dueOn)).toEqual([
      '2026-03-06',
      '2026-07-01',
    ]);
  });

  it('that comes again is met each time for itself; the next is seen', async () => {
    const { id: licenseId } = await recorded();
    const duty = await owe({
      licenseId,
      due: { every: { months: 1, from: '2026-01-31', until: '2026-05-31' } },
    });
    expect(duty.occurrences).toMatchObject([
      { occurrence: '2026-01-31', state: 'overdue' },
      { occurrence: '2026-02-28', state: 'overdue' },
      { occurrence: '2026-03-31', state: 'open' },
    ]);
    expect(duty).toMatchObject({ state: 'overdue', dueOn: '2026-01-31' });
    expect(refusal(await meet(duty.id))).toEqual([422, '/occurrence', 'occurrence_required']);
    expect(refusal(await meet(duty.id, { occurrence: '2026-04-30' }))).toEqual([
      422,
      '/occurrence',
      'no_occurrence',
    ]);
    const evidence = [await documentOf(`/v1/licenses/${licenseId}`)];
    expect((await meet(duty.id, { occurrence: '2026-01-31', evidence })).status).toBe(200);
    expect((await meet(duty.id, { occurrence: '2026-02-28' })).status).toBe(200);
    const early = await meet(duty.id, { occurrence: '2026-03-31' });
    expect(early.body).toMatchObject({ state: 'open', dueOn: '2026-04-30' });
    expect(early.body.occurrences[0]).toMatchObject({ state: 'met', met: { on: TODAY, evidence } });
    expect((await meet(duty.id, { occurrence: '2026-04-30' })).body.dueOn).toBe('2026-05-31');
    expect((await meet(duty.id, { occurrence: '2026-05-31' })).body).toMatchObject({
      state: 'met',
      dueOn: null,
    });
  });

  it('ends where the calendar does, and leaves what it is of to be changed', async () => {
    const { id: applicationId } = await officer.made<{ id: string }>('/v1/applications', {
      needBy: '0001-01-05',
    });
    const early = await owe({ applicationId, due: { before: 'needBy', days: 3650 } });
    expect(early.dueOn).toBe('0001-01-01');
    const change = async (needBy: string) => {
      const { etag } = (await officer.get(`/v1/applications/${applicationId}`)).headers;
      return (await officer.patch(`/v1/applications/${applicationId}`, { needBy }, etag)).status;
    };
    expect([await change('2027-01-01'), await change('0001-01-02')]).toEqual([200, 200]);
    const last = await owe({ due: { every: { days: 3650, from: '9899-12-31' } } });
    const seen = new Set<string>();
    for (;;) {
      const [next] = (await read(last.id)).occurrences.filter(({ state }) => state === 'open');
      if (!next) break;
      seen.add(next.dueOn!);
      expect((await meet(last.id, { occurrence: next.occurrence })).status).toBe(200);
    }
    expect([...seen].at(-1)).toMatch(/^99/);
    const yearly = await owe({ due: { every: { months: 120, from: '9899-12-31' } } });
    for (const { dueOn } of (await read(yearly.id)).occurrences)
      expect((await meet(yearly.id, { occurrence: dueOn })).status).toBe(200);
  });

  it('does not begin with more times than anybody could meet', async () => {
    const { id: licenseId } = await recorded();
    const due = { every: { days: 7, from: '2016-03-10' } };
    const obligedParties = await Promise.all(
      ['Nord', 'Ost', 'Sued', 'West'].map(async (name) => {
        const party = { name, country: 'DE', kind: 'organization' };
        return (await officer.made<{ id: string }>('/v1/parties', party)).id;
      }),
    );
    const of = { kind: 'report', text: 'x', licenseId, due };
    const refused = await officer.post('/v1/duties', { ...of, obligedParties });
    expect(refusal(refused)).toEqual([422, '/due/every/from', 'every_too_many']);
    const { id } = await owe(of);
    const listed = await officer.read<{ duties: { id: string | null }[]; hasMore: boolean }>(
      `/v1/licenses/${licenseId}/duties`,
    );
    expect([listed.duties.length, listed.hasMore]).toEqual([500, true]);
    expect(listed.duties[0]?.id).toBe(id);
    await officer.made(`/v1/duties/${id}/cancel`, { reason: 'The other tests list a page.' });
  });

  it('of the kind task is everybody’s of the company, and what the company owes is an officer’s', async () => {
    const { service, supplierId } = company;
    const preparer = await makeCaller(service, { name: 'Pat Prior', role: 'preparer', supplierId });
    const reviewer = await makeCaller(service, { name: 'Lea Gall', role: 'reviewer', supplierId });
    const owner = (await reviewer.read<{ id: string }>('/v1/me')).id;
    const { id: applicationId } = await preparer.made<{ id: string }>('/v1/applications', {});
    const task = {
      applicationId,
      kind: 'task',
      text: 'Ask for the statement.',
      due: { on: '2026-03-10' },
      owner,
    };
    expect((await preparer.post('/v1/duties', { ...task, kind: 'report' })).status).toBe(403);
    const { id } = await preparer.made<{ id: string }>('/v1/duties', task);
    const mine = await reviewer.read<{ data: { id: string }[] }>('/v1/duties?owner=me&state=to_do');
    expect(mine.data.map((one) => one.id)).toEqual([id]);
    const correction = { kind: 'report', reason: 'x' };
    expect((await preparer.post(`/v1/duties/${id}/corrections`, correction)).status).toBe(403);
    await reviewer.made(`/v1/duties/${id}/met`, { on: TODAY });
    const { id: owed } = await owe({ due: { on: '2026-03-10' } });
    expect((await preparer.post(`/v1/duties/${owed}/met`, { on: TODAY })).status).toBe(403);
    const auditor = await makeCaller(service, { name: 'Auditor', role: 'auditor' });
    expect((await auditor.post('/v1/duties', task)).status).toBe(403);
  });

  it('is met once, with documents of its license, and not in the future', async () => {
    const { id: licenseId } = await recorded();
    const other = await recorded();
    const foreign = await documentOf(`/v1/licenses/${other.id}`);
    const { id } = await owe({ licenseId, due: { on: '2026-03-10' } });
    expect(refusal(await meet(id, { on: '2026-03-04' }))).toEqual([422, '/on', 'not_begun']);
    expect(refusal(await meet(id, { evidence: [foreign] }))).toEqual([
      422,
      '/evidence/0',
      'no_document_of_license',
    ]);
    const evidence = [await documentOf(`/v1/licenses/${licenseId}`)];
    const met = await meet(id, { evidence, note: 'by portal' });
    expect(met.body).toMatchObject({
      state: 'met',
      dueOn: null,
      occurrences: [{ state: 'met', dueOn: '2026-03-10', met: { on: TODAY, evidence, note: 'by portal' } }],
    });
    const again = await meet(id, { evidence });
    expect([again.status, again.body.code, again.body.type]).toEqual([
      409,
      'duty_met',
      expect.stringContaining('duty-met'),
    ]);
    expect(await read(id)).toEqual(met.body);
  });

  it('that several say to have met at once, one of them has', async () => {
    const { id: licenseId } = await recorded();
    const { id } = await owe({ licenseId, due: { on: '2026-03-10' } });
    const answers = await Promise.all(Array.from({ length: 8 }, () => meet(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
    expect((await read(id)).occurrences).toMatchObject([{ state: 'met' }]);
    const same = () => meet(id).set('Idempotency-Key', 'once more');
    const other = await owe({ licenseId, due: { on: '2026-03-10' } });
    const keyed = () => meet(other.id).set('Idempotency-Key', 'the very same');
    const [one, two] = [await keyed(), await keyed()];
    expect([one.status, two.status, two.body]).toEqual([200, 200, one.body]);
    expect((await same()).status).toBe(409);
  });

  it('follows each of the shipments that go out at once, while it is met', async () => {
    const { id: licenseId } = await recorded();
    const before = await ship(licenseId, '2026-02-10');
    const { id } = await owe({ licenseId, due: { after: 'each_shipment', days: 10 } });
    await Promise.all([
      meet(id, { occurrence: before.id }),
      ...Array.from({ length: 4 }, () => ship(licenseId, '2026-02-20')),
    ]);
    const states = (await read(id)).occurrences.map(({ state }) => state).sort();
    expect(states).toEqual(['met', 'open', 'open', 'open', 'open']);
  });

  it('that was not met is open again; what was said, and that it was taken back, stays', async () => {
    const { id: licenseId } = await recorded();
    const { id } = await owe({ licenseId, due: { on: '2026-03-10' } });
    const never = await voidMet(id);
    expect([never.status, never.body.code]).toEqual([409, 'duty_not_met']);
    const evidence = [await documentOf(`/v1/licenses/${licenseId}`)];
    const first = await meet(id, { evidence, note: 'by portal' });
    expect(refusal(await voidMet(id, { reason: ' ' })).slice(0, 2)).toEqual([422, '/reason']);
    const stale = await voidMet(id).set('If-Match', '"1"');
    expect(stale.status).toBe(412);
    const voided = await voidMet(id).set('If-Match', first.headers.etag as string);
    const { id: me } = await officer.read<{ id: string }>('/v1/me');
    expect(voided.body).toMatchObject({
      state: 'open',
      dueOn: '2026-03-10',
      occurrences: [{ occurrence: 'once', state: 'open', met: null }],
      voided: [
        {
          occurrence: 'once',
          on: TODAY,
          evidence,
          note: 'by portal',
          voided: { reason: 'the wrong report', recordedBy: me },
        },
      ],
    });
    expect(await list(`licenseId=${licenseId}`)).toMatchObject([{ id, state: 'open', met: null }]);
    const again = await meet(id, { note: 'by post' });
    expect(again.body).toMatchObject({ state: 'met', occurrences: [{ met: { note: 'by post' } }] });
    expect(await list(`licenseId=${licenseId}`)).toMatchObject([{ state: 'met', met: { note: 'by post' } }]);
    const second = await voidMet(id, { occurrence: 'once' });
    expect(await read(id)).toEqual(second.body);
    expect((second.body as Duty).voided.map(({ note }) => note)).toEqual(['by portal', 'by post']);
    expect((await voidMet(id)).body.type).toContain('duty-not-met');
    await officer.made(`/v1/duties/${id}/cancel`, { reason: 'waived' });
    expect((await voidMet(id)).body.code).toBe('duty_cancelled');
  });

  it('that comes again says which time was not met', async () => {
    const { id } = await owe({ due: { every: { days: 7, from: '2026-02-23' } } });
    expect((await voidMet(id)).body.code).toBe('duty_not_met');
    for (const occurrence of ['2026-02-23', '2026-03-02'])
      expect((await meet(id, { occurrence })).status).toBe(200);
    const unnamed = await voidMet(id);
    expect(refusal(unnamed)).toEqual([422, '/occurrence', 'met_occurrence_required']);
    expect(unnamed.body.errors[0].detail).toContain('2026-02-23, 2026-03-02');
    expect((await voidMet(id, { occurrence: '2026-03-09' })).body.code).toBe('duty_not_met');
    const { occurrences } = (await voidMet(id, { occurrence: '2026-02-23' })).body as Duty;
    expect(occurrences.map(({ occurrence, state }) => [occurrence, state])).toEqual([
      ['2026-02-23', 'overdue'],
      ['2026-03-02', 'met'],
      ['2026-03-09', 'open'],
    ]);
  });

  it('that several say was not met, and several have met, at once, is one or the other', async () => {
    const { id } = await owe({ due: { on: '2026-03-10' } });
    await meet(id);
    const voids = await Promise.all(Array.from({ length: 8 }, () => voidMet(id)));
    expect(voids.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
    expect((await read(id)).voided).toHaveLength(1);
    const mixed = await Promise.all(
      Array.from({ length: 12 }, (_, nth) => (nth % 2 === 0 ? meet(id) : voidMet(id))),
    );
    const done = (wanted: number) => mixed.filter(({ status }, nth) => nth % 2 === wanted && status === 200);
    const { state, voided, occurrences } = await read(id);
    // Each was taken back that stands no more, and none twice.
    expect(voided).toHaveLength(1 + done(1).length);
    expect(done(0).length - done(1).length).toBe(state === 'met' ? 1 : 0);
    expect(occurrences).toHaveLength(1);
    expect(mixed.every(({ status }) => status === 200 || status === 409)).toBe(true);
  });

  it('is corrected and cancelled with the reason; what was said before stays', async () => {
    const { id: licenseId } = await recorded();
    const { id } = await owe({ licenseId, due: { on: '2026-03-10' } });
    const correct = (body: object) => officer.post(`/v1/duties/${id}/corrections`, body);
    expect(refusal(await correct({ reason: 'x' }))[2]).toBe('correction_says_nothing');
    const corrected = await correct({ due: { on: '2026-04-10' }, leadDays: [1, 5], reason: 'misread' });
    expect(corrected.body).toMatchObject({
      dueOn: '2026-04-10',
      leadDays: [5, 1],
      text: 'Report deliveries.',
      versions: [
        { number: 1, due: { on: '2026-03-10' }, reason: null },
        { number: 2, due: { on: '2026-04-10' }, reason: 'misread' },
      ],
    });
    const stale = await correct({ text: 'y', reason: 'x' }).set('If-Match', '"1"');
    expect(stale.status).toBe(412);
    const cancelled = await officer.post(`/v1/duties/${id}/cancel`, { reason: 'waived' });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', dueOn: null, versions: { length: 3 } });
    expect((await officer.post(`/v1/duties/${id}/cancel`, { reason: 'waived' })).body.code).toBe(
      'duty_cancelled',
    );
    expect((await meet(id)).body.code).toBe('duty_cancelled');
    expect(await list(`licenseId=${licenseId}`)).toEqual([]);
    expect(await list(`licenseId=${licenseId}&state=cancelled`)).toMatchObject([{ id, state: 'cancelled' }]);
  });

  it('stands in the record: who said and did what', async () => {
    const { id } = await owe({ due: { on: '2026-03-10' } });
    await officer.made(`/v1/duties/${id}/corrections`, { text: 'y', reason: 'x' });
    await officer.made(`/v1/duties/${id}/met`, { on: TODAY });
    await officer.made(`/v1/duties/${id}/met/void`, { reason: 'x' });
    await officer.made(`/v1/duties/${id}/cancel`, { reason: 'x' });
    const { data } = await company.service.admin.read<{ data: { action: string }[] }>(
      `/v1/audit?resource=duties/${id}`,
    );
    expect(data.map(({ action }) => action).sort()).toEqual([
      'duty.cancelled',
      'duty.corrected',
      'duty.met',
      'duty.met_voided',
      'duty.recorded',
    ]);
  });
});

describe('the list of duties', () => {
  it('is as they are due, a page at a time, and asked for by day, state, owner and what they are of', async () => {
    const { id: licenseId } = await recorded();
    const ids: string[] = [];
    for (const on of ['2026-05-01', '2026-02-01', '2026-04-01'])
      ids.push((await owe({ licenseId, due: { on } })).id);
    ids.push((await owe({ licenseId, due: { after: 'first_shipment', days: 1 } })).id);
    const [may, february, april, awaited] = ids;
    const listed = async (query: string) =>
      (await list(`licenseId=${licenseId}&${query}`)).map(({ id }) => id);
    expect(await listed('')).toEqual([february, april, may, awaited]);
    expect(await listed('dueBefore=2026-05-01')).toEqual([february, april]);
    expect(await listed('state=overdue')).toEqual([february]);
    expect(await listed('state=open')).toEqual([april, may, awaited]);
    await officer.made(`/v1/duties/${april!}/met`, { on: TODAY });
    expect(await listed('state=met')).toEqual([april]);
    expect(await listed('state=to_do')).toEqual([february, may, awaited]);
    expect(await listed('owner=me')).toHaveLength(4);
    const me = await officer.read<{ id: string }>('/v1/me');
    expect(await listed(`owner=${me.id.toUpperCase()}`)).toHaveLength(4);
    expect(await listed(`owner=${licenseId}`)).toEqual([]);
    expect(refusal(await officer.get('/v1/duties?owner=you'))).toEqual([422, '/owner', 'owner_me_or_id']);
    const pages: string[] = [];
    for (let cursor = ''; ;) {
      const page = await officer.read<{ data: Listed[]; nextCursor: string | null }>(
        `/v1/duties?licenseId=${licenseId}&origin=person&limit=1${cursor}`,
      );
      pages.push(...page.data.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(pages).toEqual([february, april, may, awaited]);
  });

  it('says of a license which conditions have none', async () => {
    const conditions = [{ text: 'Report each year.' }, { text: 'No re-export.', kind: 'restriction' }];
    const { id, number } = await recorded({ conditions });
    const of = (licenseId: string) =>
      officer.read<{ duties: Listed[]; conditionsWithoutDuty: object[] }>(`/v1/licenses/${licenseId}/duties`);
    expect(await of(id)).toEqual({
      duties: [expect.objectContaining({ origin: 'license', dueOn: '2030-02-28' })],
      hasMore: false,
      conditionsWithoutDuty: [
        { condition: 1, text: 'Report each year.', kind: null, due: null },
        { condition: 2, text: 'No re-export.', kind: 'restriction', due: null },
      ],
    });
    const duty = await owe({ licenseId: id, condition: 1, due: { on: '2026-12-31' } });
    expect(await of(id)).toMatchObject({
      duties: [{ id: duty.id }, { id: null }],
      conditionsWithoutDuty: [{ condition: 2 }],
    });
    const turned = face({ number, conditions: conditions.toReversed(), supersedes: id, reason: 'misread' });
    const next = await officer.made<{ id: string }>('/v1/licenses', turned);
    expect((await of(next.id)).conditionsWithoutDuty).toMatchObject([
      { condition: 1, text: 'No re-export.' },
    ]);
    await officer.made(`/v1/duties/${duty.id}/cancel`, { reason: 'waived' });
    expect((await of(next.id)).conditionsWithoutDuty).toHaveLength(2);
  });

  it('has the company’s own times on its cases, which what happens meets', async () => {
    const { id: applicationId } = await officer.made<{ id: string }>('/v1/applications', {});
    const of = async (state = '') =>
      (await all(`applicationId=${applicationId}${state}`)).map(({ clock, dueOn, state: stands }) => [
        clock,
        dueOn,
        stands,
      ]);
    expect(await of()).toEqual([]);
    await observe(
      officer,
      applicationId,
      { type: 'filed', system: 'snap_r', number: 'Z7654400', on: '2026-01-05' },
      { type: 'information_requested', id: 'one', dueOn: '2026-03-20', on: '2026-02-20' },
      { type: 'information_requested', id: 'two', dueOn: '2026-02-26', on: '2026-02-20' },
    );
    expect(await all(`applicationId=${applicationId}&state=to_do`)).toMatchObject([
      { origin: 'clock', id: null, clock: 'answer', occurrence: 'answer:two', state: 'overdue', owner: null },
      { origin: 'clock', id: null, clock: 'answer', occurrence: 'answer:one', state: 'open', text: null },
    ]);
    expect(await of('&state=overdue')).toEqual([['answer', '2026-02-26', 'overdue']]);
    expect(await of('&dueBefore=2026-03-01')).toEqual([['answer', '2026-02-26', 'overdue']]);
    await observe(officer, applicationId, { type: 'information_received', id: 'one', on: '2026-03-01' });
    expect(await of('&state=open')).toEqual([]);
    expect(await of('&state=met')).toEqual([['answer', '2026-03-20', 'met']]);
    const denial = { type: 'intent_to_deny', on: '2026-03-02' };
    await observe(officer, applicationId, denial);
    expect(await of('&state=open')).toEqual([
      ['itd_response', '2026-03-22', 'open'],
      ['denial_final', '2026-04-16', 'open'],
    ]);
    expect(await all(`applicationId=${applicationId}&owner=me`)).toEqual([]);
    await observe(officer, applicationId, { type: 'approved', on: '2026-03-02' });
    expect(await of('&state=to_do')).toEqual([]);
  });

  it('has the last days of licenses, but of those that were revoked', async () => {
    const expiring = await recorded({ validUntil: '2026-03-31' });
    const over = await recorded({ validUntil: '2026-02-28' });
    const of = async ({ id }: { id: string }, state = '') =>
      (await all(`licenseId=${id}${state}`))
        // Whether somebody has looked by now at when it is renewed.
        .filter(({ origin }) => origin !== 'renewal')
        .map(({ origin, dueOn, state: stands }) => [origin, dueOn, stands]);
    expect(await of(expiring, '&state=to_do')).toEqual([['license', '2026-03-31', 'open']]);
    expect(await of(over)).toEqual([['license', '2026-02-28', 'met']]);
    expect(await of(over, '&state=to_do')).toEqual([]);
    expect(await of(over, '&state=overdue')).toEqual([]);
    expect(await of(over, '&origin=clock')).toEqual([]);
    expect(await of(over, '&origin=license')).toHaveLength(1);
    expect(await of(expiring, '&state=cancelled')).toEqual([]);
    const anew = { number: expiring.number, supersedes: expiring.id, reason: 'extended' };
    const next = await recorded({ ...anew, validUntil: '2026-04-30' });
    expect(await of(next)).toEqual([['license', '2026-04-30', 'open']]);
    const notice = { type: 'revoked', on: '2026-03-01', source: 'letter' };
    const { id: noticeId } = await officer.made<{ id: string }>(`/v1/licenses/${next.id}/notices`, notice);
    expect(await of(next)).toEqual([]);
    const back = { type: 'void', supersedes: noticeId, reason: 'of another license' };
    await officer.made(`/v1/licenses/${next.id}/notices`, back);
    expect(await of(next)).toHaveLength(1);
  });

  it('is the own company’s alone; an auditor reads, and changes nothing', async () => {
    const { service } = company;
    const { id } = await owe({ due: { on: '2026-03-10' } });
    const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Another, Inc.',
      country: 'US',
    });
    const other = await makeCaller(service, { name: 'Other', role: 'compliance_officer', supplierId });
    const auditor = await makeCaller(service, { name: 'Auditor', role: 'auditor' });
    expect((await other.get(`/v1/duties/${id}`)).status).toBe(404);
    expect((await other.post(`/v1/duties/${id}/met`, { on: TODAY })).status).toBe(404);
    expect((await voidMet(id, {}, other)).status).toBe(404);
    expect((await voidMet(id, {}, auditor)).status).toBe(403);
    expect(await list('', other)).toEqual([]);
    const { id: theirs } = await other.read<{ id: string }>('/v1/me');
    const given = await officer.post(`/v1/duties/${id}/corrections`, { owner: theirs, reason: 'x' });
    expect(refusal(given)).toEqual([422, '/owner', 'no_owner']);
    expect((await auditor.get(`/v1/duties/${id}`)).status).toBe(200);
    expect((await list('limit=200', auditor)).map((one) => one.id)).toContain(id);
    expect((await auditor.post(`/v1/duties/${id}/met`, { on: TODAY })).status).toBe(403);
    expect((await auditor.post('/v1/duties', {})).status).toBe(403);
  });
});

describe('of a duty is told', () => {
  let receiver: Receiver;
  let told: Company;

  beforeAll(async () => {
    told = await startCompany(TODAY);
  });
  afterAll(() => told.service.close());
  beforeEach(async () => {
    receiver = await Receiver.start();
    await told.officer.made('/v1/webhook-endpoints', { url: receiver.url });
  });
  afterEach(() => receiver.close());

  const make = (duty: object) =>
    told.officer.made<Duty>('/v1/duties', { kind: 'report', text: 'Report.', ...duty });
  const heardOf = (id: string) =>
    receiver.events
      .filter(({ data }) => data.dutyId === id)
      .map(({ type, data }): { type: string; occurrence?: unknown; daysLeft?: unknown } => {
        const {
          dutyId: _d,
          licenseId: _l,
          applicationId: _a,
          kind: _k,
          owner: _o,
          obligedParty: _p,
          ...rest
        } = data;
        return { type, ...rest };
      });
  const heard = (id: string, count: number) =>
    eventually(
      () => Promise.resolve(heardOf(id)),
      (events) => events.length >= count,
    );

  it('once for each lead time, once that it is overdue, and once to all officers; and that it was met', async () => {
    const { id: mine } = await told.officer.read<{ id: string }>('/v1/me');
    const second = await makeCaller(told.service, {
      name: 'Second',
      role: 'compliance_officer',
      supplierId: told.supplierId,
    });
    const { id: theirs } = await second.read<{ id: string }>('/v1/me');
    const duty = await make({ due: { on: '2026-03-20' } });
    const late = await make({ due: { on: '2026-02-01' }, leadDays: [] });
    const moved = await make({ due: { on: '2026-03-12' }, leadDays: [5] });
    const off = await make({ due: { on: '2026-03-12' }, leadDays: [5] });
    await told.officer.made(`/v1/duties/${off.id}/cancel`, { reason: 'waived' });
    await setToday(told.service, '2026-03-08');
    await told.officer.made(`/v1/duties/${moved.id}/corrections`, {
      due: { on: '2026-03-18' },
      reason: 'misread',
    });
    for (const day of ['2026-03-13', '2026-03-19', '2026-03-21']) await setToday(told.service, day);
    await told.service.app.get(DutyWatch).catchUpAll();
    await setToday(told.service, '2026-04-15');
    await told.officer.made(`/v1/duties/${duty.id}/met`, { on: '2026-04-15' });
    await heard(duty.id, 5);
    const due = { occurrence: 'once', dueOn: '2026-03-20' };
    expect(heardOf(duty.id)).toEqual([
      { type: 'duty.warning', ...due, daysLeft: 7 },
      { type: 'duty.warning', ...due, daysLeft: 1 },
      { type: 'duty.overdue', ...due, daysOverdue: 1 },
      { type: 'duty.escalated', ...due, daysOverdue: 7, to: [mine, theirs].sort() },
      { type: 'duty.met', ...due, on: '2026-04-15', evidence: [] },
    ]);
    expect(heardOf(late.id).map(({ type }) => type)).toEqual(['duty.overdue', 'duty.escalated']);
    expect(heardOf(moved.id).slice(0, 2)).toEqual([
      { type: 'duty.warning', occurrence: 'once', dueOn: '2026-03-12', daysLeft: 5 },
      { type: 'duty.warning', occurrence: 'once', dueOn: '2026-03-18', daysLeft: 5, movedFrom: '2026-03-12' },
    ]);
    expect(heardOf(off.id)).toEqual([]);
  });

  it('each time that it comes again', async () => {
    const duty = await make({ due: { every: { months: 1, from: '2026-04-20' } }, leadDays: [3] });
    await setToday(told.service, '2026-05-18');
    await heard(duty.id, 4);
    expect(heardOf(duty.id).map(({ type, occurrence }) => [type, occurrence])).toEqual([
      ['duty.warning', '2026-04-20'],
      ['duty.overdue', '2026-04-20'],
      ['duty.escalated', '2026-04-20'],
      ['duty.warning', '2026-05-20'],
    ]);
    const { data } = await told.officer.read<{ data: Listed[] }>(
      '/v1/duties?dueBefore=2026-07-01&state=open',
    );
    expect(data.filter(({ id }) => id === duty.id).map(({ occurrence }) => occurrence)).toEqual([
      '2026-05-20',
    ]);
  });

  it('also when days brought something to its application before anybody looked at it', async () => {
    const { id: applicationId } = await told.officer.made<{ id: string }>('/v1/applications', {});
    await observe(told.officer, applicationId, { type: 'filed', on: '2026-05-18', number: 'Z7400001' });
    const duty = await make({ applicationId, due: { on: '2026-06-10' }, leadDays: [5] });
    // Thirty days from the filing are warned of on the 7th.
    await setToday(told.service, '2026-06-08');
    await heard(duty.id, 1);
    expect(heardOf(duty.id)).toEqual([
      { type: 'duty.warning', occurrence: 'once', dueOn: '2026-06-10', daysLeft: 5 },
    ]);
  });

  it('anew, and to all officers, what was told before it was said to be met, when that is taken back', async () => {
    const duty = await make({ due: { on: '2026-07-20' }, leadDays: [3] });
    for (const day of ['2026-07-17', '2026-07-21', '2026-07-27']) await setToday(told.service, day);
    await heard(duty.id, 3);
    await told.officer.made(`/v1/duties/${duty.id}/met`, { on: '2026-07-27' });
    for (const day of ['2026-07-28', '2026-07-29']) await setToday(told.service, day);
    await told.officer.made(`/v1/duties/${duty.id}/met/void`, { reason: 'the wrong report' });
    await setToday(told.service, '2026-07-30');
    await told.service.app.get(DutyWatch).catchUpAll();
    await heard(duty.id, 7);
    const due = { occurrence: 'once', dueOn: '2026-07-20' };
    expect(heardOf(duty.id).slice(2)).toMatchObject([
      { type: 'duty.escalated', ...due },
      { type: 'duty.met', ...due },
      { type: 'duty.met_voided', ...due, on: '2026-07-27' },
      { type: 'duty.overdue', ...due },
      { type: 'duty.escalated', ...due },
    ]);
    const early = await make({ due: { on: '2026-08-10' }, leadDays: [9, 5] });
    await setToday(told.service, '2026-08-01');
    await heard(early.id, 1);
    await told.officer.made(`/v1/duties/${early.id}/met`, { on: '2026-08-01' });
    await setToday(told.service, '2026-08-03');
    await told.officer.made(`/v1/duties/${early.id}/met/void`, { reason: 'the wrong report' });
    await setToday(told.service, '2026-08-05');
    await heard(early.id, 4);
    expect(heardOf(early.id).map(({ type, daysLeft }) => [type, daysLeft])).toEqual([
      ['duty.warning', 9],
      ['duty.met', undefined],
      ['duty.met_voided', undefined],
      ['duty.warning', 5],
    ]);
  });
});
