import { RecordVerification } from '@ninety/audit';
import { RecordedLicenseWatch } from '@ninety/licensing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { versionIn } from '../support/client.js';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { Receiver } from '../support/receiver.js';
import { allDelivered, eventually, makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-11-02';

interface Notice {
  id: string;
  type: string;
  on: string | null;
  supersedes: string | null;
  supersededBy: string | null;
}
interface License {
  id: string;
  number: string;
  status: string;
  standing: { noticeId: string; type: string; since: string; note: string | null } | null;
  notices: Notice[];
  shippedWhileBarred: { shipment: number; shippedOn: string; noticeId: string; code: string; text: string }[];
}
interface Made extends Notice {
  license: License;
}

let company: Company;
let officer: Client;

beforeAll(async () => {
  company = await startCompany(TODAY, { LICENSE_EXPIRING_DAYS: '30' });
  officer = company.officer;
});
afterAll(() => company.service.close());

let serial = 0;
const face = (more: object = {}) => ({
  regime: 'us-bis',
  number: `D${3_000_000 + ++serial}`,
  issuedOn: '2026-02-02',
  validUntil: '2030-02-28',
  lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
  ...more,
});
const recorded = (more: object = {}) => officer.made<License>('/v1/licenses', face(more));
const read = (id: string) => officer.read<License>(`/v1/licenses/${id}`);
const ship = (id: string, shippedOn: string) =>
  officer.post(`/v1/licenses/${id}/shipments`, { lines: [{ line: 1, quantity: '1' }], shippedOn });
const said = (type: string, on: string, more: object = {}) => ({ type, on, source: 'letter', ...more });
const tell = (id: string, type: string, on: string, more: object = {}) =>
  officer.post(`/v1/licenses/${id}/notices`, said(type, on, more));
const told = (id: string, type: string, on: string, more: object = {}) =>
  officer.made<Made>(`/v1/licenses/${id}/notices`, said(type, on, more));

describe('a notice of an authority that a license was', () => {
  it('suspended is recorded as it was received, and the license stands suspended since', async () => {
    const { id } = await recorded();
    const note = 'diversion is suspected';
    const more = { learnedOn: '2026-08-05', saidBy: 'J. Doe, BIS', note };
    const made = await told(id, 'suspended', '2026-08-03', more);
    expect(made).toMatchObject({
      type: 'suspended',
      on: '2026-08-03',
      source: 'letter',
      ...more,
      attachmentIds: [],
      supersedes: null,
      supersededBy: null,
      license: { id, status: 'suspended', shippedWhileBarred: [] },
    });
    const standing = { noticeId: made.id, type: 'suspended', since: '2026-08-03', note };
    expect(await read(id)).toMatchObject({ status: 'suspended', standing, notices: [{ id: made.id }] });
  });

  it('reinstated lifts the suspension from that day on; revoked is for good', async () => {
    const { id } = await recorded();
    expect(await read(id)).toMatchObject({ status: 'active', standing: null, notices: [] });
    await told(id, 'suspended', '2026-08-03');
    const back = await told(id, 'reinstated', '2026-09-01');
    expect(back.license).toMatchObject({ status: 'active', standing: { type: 'reinstated' } });
    expect((await ship(id, '2026-09-01')).status).toBe(201);
    const end = await told(id, 'revoked', '2026-10-01');
    expect(end.license).toMatchObject({ status: 'revoked', standing: { since: '2026-10-01' } });
    expect(end.license.notices.map(({ type }) => type)).toEqual(['suspended', 'reinstated', 'revoked']);
  });

  it('is of a day that was, after the issue, learned when or after it took effect, from somewhere', async () => {
    const { id } = await recorded();
    const refused = async (body: object) => {
      const { status, body: problem } = await officer.post(`/v1/licenses/${id}/notices`, body);
      return [status, problem.errors?.[0]?.pointer as string, problem.code as string];
    };
    expect(await refused(said('suspended', '2026-11-03'))).toEqual([422, '/on', 'in_the_future']);
    expect(await refused(said('suspended', '2026-02-01'))).toEqual([422, '/on', 'before_issue']);
    const early = said('suspended', '2026-08-03', { learnedOn: '2026-08-02' });
    expect(await refused(early)).toEqual([422, '/learnedOn', 'learned_before']);
    expect(await refused(said('suspended', '2026-08-03', { learnedOn: '2026-11-03' }))).toEqual([
      422,
      '/learnedOn',
      'in_the_future',
    ]);
    expect(await refused({ type: 'suspended', source: 'letter' })).toEqual([422, '/on', 'notice_says_when']);
    expect(await refused({ type: 'suspended', on: '2026-08-03' })).toEqual([
      422,
      '/source',
      'notice_says_source',
    ]);
    expect((await refused(said('amended', '2026-08-03')))[0]).toBe(422);
    expect((await refused(said('suspended', '2026-08-03', { source: 'own_act' })))[0]).toBe(422);
    expect(await refused(said('suspended', '2026-08-03', { attachmentIds: [id] }))).toEqual([
      422,
      '/attachmentIds/0',
      'no_document_of_license',
    ]);
    expect((await read(id)).notices).toEqual([]);
  });

  it('names documents of the license', async () => {
    const { id } = await recorded();
    const attached = await officer
      .post(`/v1/licenses/${id}/attachments`)
      .field('kind', 'other')
      .attach('file', Buffer.from('a notice'), 'notice.txt');
    expect(attached.status).toBe(201);
    const attachmentIds = [attached.body.id as string];
    expect(await told(id, 'suspended', '2026-08-03', { attachmentIds })).toMatchObject({ attachmentIds });
  });

  it.each([
    [
      'suspended twice',
      [['suspended', '2026-08-03']],
      ['suspended', '2026-09-01'],
      'notice_suspended_already',
    ],
    ['reinstated without a suspension', [], ['reinstated', '2026-09-01'], 'notice_not_suspended'],
    [
      'reinstated twice',
      [
        ['suspended', '2026-08-03'],
        ['reinstated', '2026-08-10'],
      ],
      ['reinstated', '2026-09-01'],
      'notice_not_suspended',
    ],
    [
      'reinstated when it is revoked',
      [['revoked', '2026-08-03']],
      ['reinstated', '2026-09-01'],
      'notice_after_revocation',
    ],
    ['revoked twice', [['revoked', '2026-08-03']], ['revoked', '2026-09-01'], 'notice_after_revocation'],
    [
      'revoked before what came after',
      [['suspended', '2026-08-03']],
      ['revoked', '2026-07-01'],
      'notice_after_revocation',
    ],
    [
      'suspended before it was',
      [['suspended', '2026-08-03']],
      ['suspended', '2026-07-01'],
      'notice_suspended_already',
    ],
  ] as const)('%s is refused, and the other notice is named', async (_, before, [type, on], code) => {
    const { id } = await recorded();
    let last: Made | null = null;
    for (const [one, day] of before) last = await told(id, one, day);
    const { status, body } = await tell(id, type, on);
    expect([status, body.type, body.code]).toEqual([422, expect.stringMatching(/impossible-notice$/), code]);
    expect(body.contradicts).toEqual(last && { noticeId: last.id, type: last.type, on: last.on });
    expect((await read(id)).notices).toHaveLength(before.length);
  });
});

describe('a notice that was recorded wrongly', () => {
  it('is corrected by another, with a reason, and both stay visible', async () => {
    const { id } = await recorded();
    const wrong = await told(id, 'suspended', '2026-08-03');
    const path = `/v1/licenses/${id}/notices`;
    const unreasoned = await officer.post(path, said('suspended', '2026-08-05', { supersedes: wrong.id }));
    expect([unreasoned.status, unreasoned.body.code]).toEqual([422, 'reason_required']);
    const right = await told(id, 'revoked', '2026-08-05', { supersedes: wrong.id, reason: 'misread' });
    expect(right.license.standing).toMatchObject({ type: 'revoked', since: '2026-08-05' });
    const { data } = await officer.read<{ data: Notice[] }>(path);
    expect(data).toMatchObject([
      { id: wrong.id, supersededBy: right.id },
      { id: right.id, supersedes: wrong.id, reason: 'misread', supersededBy: null },
    ]);
    const again = await tell(id, 'suspended', '2026-08-05', { supersedes: wrong.id, reason: 'again' });
    expect([again.status, again.body.code]).toEqual([422, 'no_notice']);
  });

  it('is taken back, and the license stands as before; not where another stands on it', async () => {
    const { id } = await recorded();
    const first = await told(id, 'suspended', '2026-08-03');
    const path = `/v1/licenses/${id}/notices`;
    const second = await told(id, 'reinstated', '2026-09-01');
    const back = { type: 'void', reason: 'another license' };
    const held = await officer.post(path, { ...back, supersedes: first.id });
    expect([held.status, held.body.code, held.body.contradicts]).toMatchObject([
      422,
      'notice_not_suspended',
      { noticeId: second.id },
    ]);
    const says = await officer.post(path, { ...back, supersedes: second.id, on: '2026-09-01' });
    expect([says.status, says.body.code]).toEqual([422, 'void_says_nothing']);
    const voided = await officer.made<Made>(path, { ...back, supersedes: second.id });
    expect(voided).toMatchObject({ type: 'void', on: null, license: { status: 'suspended' } });
    await officer.made(path, { ...back, supersedes: first.id });
    expect(await read(id)).toMatchObject({ status: 'active', standing: null });
    const page = await officer.read<{ data: Notice[]; nextCursor: string }>(`${path}?limit=3`);
    const rest = await officer.read<{ data: Notice[] }>(`${path}?limit=3&cursor=${page.nextCursor}`);
    expect([...page.data, ...rest.data].map(({ type }) => type)).toEqual([
      'suspended',
      'void',
      'reinstated',
      'void',
    ]);
  });
});

describe('shipments', () => {
  it('of days on which it stood suspended or revoked are refused, those before and between are not', async () => {
    const { id } = await recorded();
    await told(id, 'suspended', '2026-08-03');
    await told(id, 'reinstated', '2026-09-01');
    await told(id, 'revoked', '2026-10-01');
    const answer = async (day: string) => {
      const { status, body } = await ship(id, day);
      return [status, body.code as string, body.params as object];
    };
    expect(await answer('2026-08-02')).toEqual([201, undefined, undefined]);
    const suspended = [422, 'license_stood_suspended', { since: '2026-08-03' }];
    expect(await answer('2026-08-03')).toEqual(suspended);
    expect(await answer('2026-08-31')).toEqual(suspended);
    expect(await answer('2026-09-30')).toEqual([201, undefined, undefined]);
    expect(await answer('2026-10-01')).toEqual([422, 'license_stood_revoked', { since: '2026-10-01' }]);
    expect((await ship(id, '2026-10-01')).body.errors).toMatchObject([{ pointer: '/shippedOn' }]);
  });

  it('that went out in that time hold no notice back that is heard later, and are named until they are taken back', async () => {
    const { id } = await recorded();
    for (const day of ['2026-08-02', '2026-08-10', '2026-09-10'])
      expect((await ship(id, day)).status).toBe(201);
    const notice = await told(id, 'suspended', '2026-08-03', { learnedOn: '2026-10-01' });
    const named = (license: License) =>
      license.shippedWhileBarred.map(({ shipment, code, noticeId }) => [shipment, code, noticeId]);
    const [second, third] = [2, 3].map((number) => [number, 'shipped_while_suspended', notice.id]);
    expect(named(notice.license)).toEqual([second, third]);
    expect(notice.license.shippedWhileBarred[0]?.text).toBe(
      'Shipment 2 is dated 2026-08-10, when the license stood suspended, since 2026-08-03, as was told later.',
    );
    await told(id, 'reinstated', '2026-09-01');
    expect(named(await read(id))).toEqual([second]);
    const { data } = await officer.read<{ data: { id: string }[] }>(`/v1/licenses/${id}/shipments`);
    await officer.made(`/v1/licenses/${id}/shipments/${data[1]!.id}/void`, { reason: 'never went out' });
    expect(named(await read(id))).toEqual([]);
    const { license } = await told(id, 'revoked', '2026-09-05');
    expect(named(license)).toMatchObject([[3, 'shipped_when_revoked', license.standing?.noticeId]]);
  });
});

describe('a license that is recorded anew', () => {
  it('keeps its notices, which go on under the new one; not where they would lie before its issue', async () => {
    const before = await recorded();
    const notice = await told(before.id, 'suspended', '2026-08-03');
    const anew = { number: before.number, supersedes: before.id, reason: 'misread' };
    const late = await officer.post('/v1/licenses', face({ ...anew, issuedOn: '2026-08-04' }));
    expect([late.status, late.body.code]).toEqual([422, 'notice_before_issue']);
    const after = await recorded(anew);
    expect(after).toMatchObject({ status: 'suspended', standing: { noticeId: notice.id } });
    expect(await read(before.id)).toMatchObject({ status: 'superseded', notices: [{ id: notice.id }] });
    expect((await tell(before.id, 'reinstated', '2026-09-01')).status).toBe(409);
    expect((await ship(after.id, '2026-08-10')).body.code).toBe('license_stood_suspended');
    const { license } = await told(after.id, 'reinstated', '2026-09-01');
    expect(license.status).toBe('active');
  });
});

describe('the list of licenses', () => {
  it('finds those that stand suspended or revoked, and no other', async () => {
    const regime = 'uk-siel';
    const of = (more: object = {}) => ({ regime, lines: face().lines, ...more });
    const [plain, suspended, revoked, both] = [
      await recorded(of()),
      await recorded(of()),
      await recorded(of()),
      await recorded(of()),
    ];
    await told(suspended.id, 'suspended', '2026-08-03');
    await told(revoked.id, 'revoked', '2026-08-03');
    await told(both.id, 'suspended', '2026-08-03');
    // On the day of its suspension.
    await told(both.id, 'reinstated', '2026-08-03');
    const listed = async (status: string) => {
      const query = `regime=${regime}&status=${status}`;
      const { data } = await officer.read<{ data: License[] }>(`/v1/licenses?${query}`);
      expect(data.every((one) => one.status === status)).toBe(true);
      return data.map(({ id }) => id);
    };
    expect(await listed('suspended')).toEqual([suspended.id]);
    expect(await listed('revoked')).toEqual([revoked.id]);
    expect(await listed('active')).toEqual([plain.id, both.id]);
  });
});

describe('who may', () => {
  it('a compliance officer of the supplier records; an auditor reads; another supplier sees nothing', async () => {
    const { service } = company;
    const { id } = await recorded();
    const path = `/v1/licenses/${id}/notices`;
    const auditor = await makeCaller(service, { name: 'Ada', role: 'auditor' });
    const { id: other } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Other, Inc.',
      country: 'US',
    });
    const stranger = await makeCaller(service, {
      name: 'Eve',
      role: 'compliance_officer',
      supplierId: other,
    });
    const body = said('suspended', '2026-08-03');
    expect((await auditor.post(path, body)).status).toBe(403);
    expect((await service.admin.post(path, body)).status).toBe(403);
    expect((await stranger.post(path, body)).status).toBe(404);
    expect((await stranger.get(path)).status).toBe(404);
    await officer.made(path, body);
    expect((await auditor.read<{ data: Notice[] }>(path)).data).toHaveLength(1);
  });

  it('is asked for the version that was read, and is answered once for an idempotency key', async () => {
    const { id } = await recorded();
    const path = `/v1/licenses/${id}/notices`;
    const { headers } = await officer.get(`/v1/licenses/${id}`);
    const first = await officer
      .post(path, said('suspended', '2026-08-03'))
      .set('If-Match', headers.etag!)
      .set('Idempotency-Key', `notice ${id}`);
    expect(first.status).toBe(201);
    expect(versionIn(first)).toBe(versionIn(await officer.get(`/v1/licenses/${id}`)));
    const stale = await officer.post(path, said('reinstated', '2026-09-01')).set('If-Match', headers.etag!);
    expect(stale.status).toBe(412);
    const same = await officer
      .post(path, said('suspended', '2026-08-03'))
      .set('If-Match', headers.etag!)
      .set('Idempotency-Key', `notice ${id}`);
    expect(same.body.id).toBe(first.body.id);
    const both = await Promise.all([tell(id, 'revoked', '2026-10-01'), tell(id, 'revoked', '2026-10-02')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});

describe('the company’s endpoints', () => {
  it('hear of each notice, of its correction and of its being taken back', async () => {
    const receiver = await Receiver.start();
    try {
      await officer.made('/v1/webhook-endpoints', { url: receiver.url });
      const { id, number } = await recorded();
      const first = await told(id, 'suspended', '2026-08-03', { learnedOn: '2026-08-05' });
      const second = await told(id, 'reinstated', '2026-09-01');
      const third = await told(id, 'revoked', '2026-10-01');
      const reason = 'misread';
      const fourth = await told(id, 'revoked', '2026-10-02', { supersedes: third.id, reason });
      const back = { type: 'void', supersedes: fourth.id, reason };
      const fifth = await officer.made<Made>(`/v1/licenses/${id}/notices`, back);
      const heard = () => receiver.events.filter(({ data }) => data.licenseNumber === number).slice(1);
      await eventually(
        () => Promise.resolve(heard()),
        (events) => events.length === 5,
      );
      const about = { applicationId: null, licenseNumber: number, licenseId: id, regime: 'us-bis' };
      const of = (one: Made, learnedOn: string, status: string) => ({
        data: { ...about, noticeId: one.id, on: one.on, learnedOn, status },
      });
      expect(heard()).toMatchObject([
        { type: 'license.suspended', ...of(first, '2026-08-05', 'suspended') },
        { type: 'license.reinstated', ...of(second, TODAY, 'active') },
        { type: 'license.revoked', ...of(third, TODAY, 'revoked') },
        { type: 'license.revoked', ...of(fourth, TODAY, 'revoked') },
        {
          type: 'license.notice_voided',
          data: { ...about, noticeId: fifth.id, supersedes: fourth.id, status: 'active' },
        },
      ]);
      expect(heard().map(({ data }) => data.supersedes)).toEqual([
        undefined,
        undefined,
        undefined,
        third.id,
        fourth.id,
      ]);
    } finally {
      receiver.close();
    }
  });
});

describe('the record', () => {
  it('has each notice with its entry, and finds none that was slipped in', async () => {
    const { id } = await recorded();
    const { id: noticeId } = await told(id, 'suspended', '2026-08-03');
    const { data } = await company.service.admin.read<{ data: { action: string; details: object }[] }>(
      `/v1/audit?resource=licenses/${id}`,
    );
    expect(data[0]).toMatchObject({ action: 'license.suspended', details: { noticeId } });
    const { faults } = await company.service.app.get(RecordVerification).verify();
    expect(faults).toEqual([]);
  });
});

describe('a version of the Entity List', () => {
  it('touches the licenses that name a party of it, suspended ones too, and none that was revoked', async () => {
    const receiver = await Receiver.start();
    try {
      await officer.made('/v1/webhook-endpoints', { url: receiver.url });
      const party = { name: 'Baikal Feldspar Instruments', country: 'RU', kind: 'organization' };
      const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', party);
      const parties = [{ role: 'end_user', partyId }];
      const plain = await recorded({ parties });
      const suspended = await recorded({ parties });
      const revoked = await recorded({ parties });
      await told(suspended.id, 'suspended', '2026-08-03');
      await told(revoked.id, 'revoked', '2026-08-03');
      const replaced = await recorded({ parties });
      await recorded({ number: replaced.number, supersedes: replaced.id, reason: 'other parties' });
      const imported = await company.service.admin
        .post('/v1/entity-list/imports')
        .set('Content-Type', 'text/csv')
        .send(screeningList([{ id: 'b1', name: party.name, addresses: 'Irkutsk, RU' }]));
      expect(imported.status).toBe(201);
      const touched = [plain, suspended].map(({ number }) => ({
        number,
        applicationId: null,
        supplierId: company.supplierId,
      }));
      for (const reader of [officer, company.service.admin])
        expect(await reader.read(`/v1/entity-list/versions/${imported.body.version}/impact`)).toMatchObject({
          licenses: touched,
        });
      await eventually(
        () => officer.read<{ data: object[] }>(`/v1/screening-alerts?partyId=${partyId}`),
        ({ data }) => data.length > 0,
      );
      await company.service.app.get(RecordedLicenseWatch).catchUpAll();
      const listed = () =>
        receiver.events
          .filter(({ type }) => type === 'license.party_listed')
          .map(({ data }) => data.licenseNumber);
      await eventually(
        () => Promise.resolve(listed()),
        ({ length }) => length > 1,
      );
      await allDelivered(company.service);
      expect(listed().sort()).toEqual([plain.number, suspended.number].sort());
    } finally {
      receiver.close();
    }
  });
});

// Last, for it moves the day.
describe('a revoked license', () => {
  it('is not warned of, and does not expire; a suspended one is and does', async () => {
    const receiver = await Receiver.start();
    try {
      await officer.made('/v1/webhook-endpoints', { url: receiver.url });
      const short = { validUntil: '2026-12-15' };
      const revoked = await recorded(short);
      const suspended = await recorded(short);
      await told(revoked.id, 'revoked', '2026-10-01');
      await told(suspended.id, 'suspended', '2026-10-01');
      for (const day of ['2026-11-20', '2026-12-16']) {
        await setToday(company.service, day);
        await company.service.app.get(RecordedLicenseWatch).catchUpAll();
      }
      const heardOf = ({ number }: License) =>
        receiver.events.filter(({ data }) => data.licenseNumber === number).map(({ type }) => type);
      await eventually(
        () => Promise.resolve(heardOf(suspended)),
        ({ length }) => length > 3,
      );
      await allDelivered(company.service);
      expect(heardOf(revoked)).toEqual(['license.recorded', 'license.revoked']);
      expect(heardOf(suspended)).toEqual([
        'license.recorded',
        'license.suspended',
        'license.expiring',
        'license.expired',
      ]);
      expect([(await read(revoked.id)).status, (await read(suspended.id)).status]).toEqual([
        'revoked',
        'expired',
      ]);
    } finally {
      receiver.close();
    }
  });
});
