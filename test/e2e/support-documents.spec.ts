import { DutyWatch, RenewalWatch } from '@ninety/licensing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { evidence, json, unzip, verify } from '../support/evidence.js';
import { Receiver } from '../support/receiver.js';
import { startService } from '../support/service.js';
import { eventually, makeWorld, setToday } from '../support/world.js';

const TODAY = '2026-11-02';

interface Document {
  id: string;
  kind: string;
  fileName: string;
  issuedOn?: string;
  validUntil?: string;
  replaces?: string;
  replacedBy?: string;
}
interface Duty {
  id: string;
  kind: string;
  origin: string;
  text: string | null;
  state: string;
  dueOn: string;
  owner: string;
  document: { id: string; kind: string; fileName: string; validUntil: string } | null;
  met: { on: string; evidence: string[] } | null;
}

let company: Company;
let officer: Client;
let receiver: Receiver;
let serial = 0;

beforeAll(async () => {
  company = await startCompany(TODAY, { DUTY_LEAD_DAYS: '30,7' });
  ({ officer } = company);
  receiver = await Receiver.start();
  await officer.made('/v1/webhook-endpoints', { url: receiver.url });
});
afterAll(async () => {
  await company.service.close();
  receiver.close();
});

const statement = (by: Client, path: string, term: Record<string, string> = {}) => {
  let form = by.post(`${path}/attachments`).field('kind', 'prc_end_user_statement');
  for (const [name, value] of Object.entries(term)) form = form.field(name, value);
  return form.attach('file', Buffer.from('the end user states'), 'statement.txt');
};
const attached = async (path: string, term: Record<string, string> = {}, by = officer) => {
  const { status, body } = await statement(by, path, term);
  expect(status, JSON.stringify(body)).toBe(201);
  return body as Document;
};
const refused = async (path: string, term: Record<string, string>, by = officer) => {
  const { status, body } = await statement(by, path, term);
  const { code, errors } = body as { code?: string; errors?: { pointer: string }[] };
  return [status, errors?.[0]?.pointer, code];
};
const begun = async () => {
  const { id } = await officer.made<{ id: string }>('/v1/applications', {});
  return { id, path: `/v1/applications/${id}` };
};
const recorded = async (more: object = {}) => {
  const face = {
    regime: 'us-bis',
    number: `D${6_000_000 + ++serial}`,
    issuedOn: '2026-02-02',
    validUntil: '2027-06-30',
    lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
  };
  const { id } = await officer.made<{ id: string }>('/v1/licenses', { ...face, ...more });
  return { id, path: `/v1/licenses/${id}`, number: face.number };
};
const duties = async (query: string) =>
  (await officer.read<{ data: Duty[] }>(`/v1/duties?origin=document&${query}`)).data;
const owedOf = async (of: string) =>
  (await officer.read<{ data: Duty[] }>(`/v1/duties?${of}&origin=person`)).data;
const documents = async (path: string) =>
  (await officer.read<{ data: Document[] }>(`${path}/attachments`)).data;
const look = async () => {
  await company.service.app.get(RenewalWatch).catchUpAll();
  await company.service.app.get(DutyWatch).catchUpAll();
};

describe('a support document', () => {
  it('that runs out is to be replaced before, by itself, of an application and of a license', async () => {
    const { id: me } = await officer.read<{ id: string }>('/v1/me');
    const application = await begun();
    const license = await recorded();
    const term = { issuedOn: '2026-10-01', validUntil: '2027-03-31' };
    for (const { path, id } of [application, license]) {
      const document = await attached(path, term);
      expect(document).toMatchObject(term);
      expect(await officer.read(`${path}/attachments/${document.id}`)).toMatchObject(term);
      const of = path.includes('licenses') ? `licenseId=${id}` : `applicationId=${id}`;
      expect(await duties(of)).toEqual([
        expect.objectContaining({
          origin: 'document',
          kind: 'support_document',
          text: null,
          state: 'open',
          dueOn: '2027-03-31',
          owner: me,
          document: {
            id: document.id,
            kind: 'prc_end_user_statement',
            fileName: 'statement.txt',
            validUntil: '2027-03-31',
          },
        }),
      ]);
    }
    // What says no last day runs out on none.
    const plain = await attached(application.path, { issuedOn: '2026-10-01' });
    expect(plain.validUntil).toBeUndefined();
    expect(await attached(application.path)).not.toHaveProperty('issuedOn');
    expect(await duties(`applicationId=${application.id}`)).toHaveLength(1);
  });

  it('is replaced by a newer one, once, which runs out in its place', async () => {
    for (const { path, id } of [await begun(), await recorded()]) {
      const of = path.includes('licenses') ? `licenseId=${id}` : `applicationId=${id}`;
      const old = await attached(path, { validUntil: '2026-12-31' });
      const next = await attached(path, { validUntil: '2027-12-31', replaces: old.id });
      const [before, after] = await duties(of);
      expect(before).toMatchObject({ state: 'met', met: { on: TODAY, evidence: [next.id] } });
      expect(after).toMatchObject({ state: 'open', dueOn: '2027-12-31' });
      const listed = await documents(path);
      expect(listed.find((one) => one.id === old.id)).toMatchObject({ replacedBy: next.id });
      expect(listed.find((one) => one.id === next.id)).toMatchObject({ replaces: old.id });
      expect(await refused(path, { replaces: old.id })).toEqual([
        422,
        '/replaces',
        'document_replaced_already',
      ]);
      const both = await Promise.all([1, 2].map(() => statement(officer, path, { replaces: next.id })));
      expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
      expect((await duties(of)).map(({ state }) => state)).toEqual(['met', 'met']);
    }
  });

  it('is refused with what cannot be said of it', async () => {
    const { path } = await begun();
    const other = await attached((await begun()).path);
    const stranger = await anotherOfficer(company.service);
    for (const validUntil of ['soon', '2026-02-30', '31.12.2026', ''])
      expect((await refused(path, { validUntil })).slice(0, 2)).toEqual([422, '/validUntil']);
    expect(await refused(path, { issuedOn: '2026-10-02', validUntil: '2026-10-01' })).toEqual([
      422,
      '/validUntil',
      'document_ends_before_issue',
    ]);
    expect((await refused(path, { replaces: 'x' })).slice(0, 2)).toEqual([422, '/replaces']);
    expect(await refused(path, { replaces: other.id })).toEqual([422, '/replaces', 'no_document_to_replace']);
    expect((await refused(path, { validFrom: TODAY })).slice(0, 2)).toEqual([422, '/validFrom']);
    expect((await statement(stranger, path, { validUntil: '2027-01-01' })).status).toBe(404);
    expect(await documents(path)).toEqual([]);
  });

  it('is asked for no more once its case has ended, or its license can be used no more', async () => {
    const application = await begun();
    await attached(application.path, { validUntil: '2027-03-31' });
    const standing = async (of: string) => (await duties(of)).map(({ state }) => state);
    const of = `applicationId=${application.id}`;
    await observe(officer, application.id, { type: 'filed', on: '2026-10-01' });
    expect(await standing(of)).toEqual(['open']);
    await observe(officer, application.id, { type: 'returned_without_action', on: '2026-10-20' });
    expect(await standing(of)).toEqual([]);
    expect(await standing(`${of}&state=cancelled`)).toEqual(['cancelled']);
    // Filed again, it is supported again.
    await observe(officer, application.id, {
      type: 'filed',
      on: '2026-10-25',
      system: 'snap_r',
      number: 'Z3000001',
    });
    expect(await standing(of)).toEqual(['open']);
    await observe(officer, application.id, { type: 'approved', on: '2026-10-30' });
    expect(await standing(of)).toEqual([]);

    const license = await recorded();
    await attached(license.path, { validUntil: '2027-03-31' });
    const notice = { type: 'revoked', on: '2026-10-02', source: 'letter' };
    await officer.made(`${license.path}/notices`, notice);
    expect(await standing(`licenseId=${license.id}`)).toEqual([]);
  });

  it('goes on under the license that is recorded in the place of its own', async () => {
    const license = await recorded();
    const old = await attached(license.path, { validUntil: '2027-03-31' });
    const anew = {
      number: license.number,
      supersedes: license.id,
      reason: 'extended',
      validUntil: '2027-07-30',
    };
    const next = await recorded(anew);
    expect(await duties(`licenseId=${next.id}`)).toHaveLength(1);
    await attached(next.path, { validUntil: '2027-08-31', replaces: old.id });
    expect((await duties(`licenseId=${next.id}`)).map(({ state }) => state)).toEqual(['met', 'open']);
  });

  it('stands in the evidence of its case, with the row that says until when it holds', async () => {
    const { id, path } = await begun();
    const document = await attached(path, { validUntil: '2027-03-31' });
    await observe(officer, id, { type: 'filed', on: '2026-10-01' });
    const files = await unzip(await evidence(officer, { id }));
    expect(json<Document[]>(files, 'attachments.json')).toMatchObject([{ validUntil: '2027-03-31' }]);
    const { rows } = json<{ rows: { table: string; key: string }[] }>(files, 'record.json');
    expect(rows.filter(({ table }) => table === 'document_term').map(({ key }) => key)).toEqual([
      document.id,
    ]);
    expect((await verify(files)).code).toBe(0);
  });

  it('is warned of once for each lead time, and is overdue once; by its license’s end nothing is told any more', async () => {
    const { path } = await recorded({ validUntil: '2026-12-16' });
    const document = await attached(path, { validUntil: '2026-12-10' });
    const late = await attached(path, { validUntil: '2027-01-20' });
    const [duty, lasting] = await duties(`licenseId=${path.split('/').at(-1)}`);
    expect([duty?.document?.id, lasting?.document?.id]).toEqual([document.id, late.id]);
    for (const day of ['2026-11-10', '2026-12-03', '2026-12-11', '2026-12-12'])
      await setToday(company.service, day);
    await look();
    const heard = (one?: Duty) =>
      receiver.events
        .filter(({ data }) => data.dutyId === one?.id)
        .map(({ type, data }) => [type, data.kind, data.daysLeft ?? data.daysOverdue]);
    await eventually(
      () => Promise.resolve(heard(duty)),
      ({ length }) => length >= 3,
    );
    expect(heard(duty)).toEqual([
      ['duty.warning', 'support_document', 30],
      ['duty.warning', 'support_document', 7],
      ['duty.overdue', 'support_document', 1],
    ]);
    await setToday(company.service, '2026-12-31');
    await look();
    expect(await duties(`licenseId=${path.split('/').at(-1)}&state=to_do`)).toEqual([]);
    expect(heard(lasting)).toEqual([]);
    expect(heard(duty)).toHaveLength(3);
  });
});

describe('a shipment of a company', () => {
  interface Standing {
    kind: string;
    state: string;
    certainty: string;
    isSettled: boolean;
    validUntil: string | null;
    citation: string;
  }
  const owed = (id: string) => owedOf(`licenseId=${id}`);
  const standing = async (path: string) =>
    (await officer.read<{ documentsBeforeShipment: Standing[] }>(path)).documentsBeforeShipment;
  const firearms = {
    lines: [{ eccn: '0A501.a', description: 'rifles', unit: 'each', quantity: '100' }],
    parties: [{ role: 'ultimate_consignee', name: 'Ribeira Sports Ltda', country: 'BR' }],
  };
  const ship = (path: string, shippedOn: string) =>
    officer.made(`${path}/shipments`, { shippedOn, lines: [{ line: 1, quantity: '1' }] });

  it('that lacked a document is recorded, and the document owed once, until it is there', async () => {
    const { id, path } = await recorded(firearms);
    expect(await standing(path)).toMatchObject([
      {
        kind: 'import_certificate',
        certainty: 'required',
        due: 'shipment',
        state: 'missing',
        isSettled: false,
        citation: '15 CFR 748.9(e)(1)',
      },
    ]);
    expect(await owed(id)).toEqual([]);
    await ship(path, '2026-10-01');
    await ship(path, '2026-10-02');
    const [duty, ...more] = await owed(id);
    expect(more).toEqual([]);
    expect(duty).toMatchObject({
      state: 'overdue',
      dueOn: '2026-10-01',
      text: expect.stringContaining('748.9(e)(1)'),
    });
    const certificate = (term: Record<string, string>) => {
      let form = officer.post(`${path}/attachments`).field('kind', 'import_certificate');
      for (const [name, value] of Object.entries(term)) form = form.field(name, value);
      return form.attach('file', Buffer.from('may import'), 'certificate.txt');
    };
    // One that has run out is none.
    expect((await certificate({ validUntil: '2026-10-31' })).status).toBe(201);
    expect(await standing(path)).toMatchObject([
      { state: 'ran_out', isSettled: false, validUntil: '2026-10-31', citation: '15 CFR 748.12(d)(3)' },
    ]);
    expect((await owed(id)).map(({ state }) => state)).toEqual(['overdue']);
    expect((await certificate({ validUntil: '2027-10-31' })).status).toBe(201);
    expect(await standing(path)).toMatchObject([
      { state: 'on_file', isSettled: true, validUntil: '2027-10-31' },
    ]);
    expect((await owed(id)).map(({ state }) => state)).toEqual(['met']);
    await ship(path, '2026-10-03');
    expect(await owed(id)).toHaveLength(1);
  });

  it('needs what its application announced, and what Hong Kong asks for, as far as is known', async () => {
    const hongKong = await recorded({
      parties: [{ role: 'ultimate_consignee', name: 'Willow Instruments Limited', country: 'HK' }],
    });
    // The face does not say for what its lines are controlled.
    expect(await standing(hongKong.path)).toMatchObject([
      { kind: 'hong_kong_import_license', certainty: 'may_be_required', citation: '15 CFR 748.13(a)(1)' },
    ]);
    await ship(hongKong.path, '2026-10-01');
    expect(await owed(hongKong.id)).toEqual([]);

    const draft = await officer.made<{ id: string }>('/v1/applications', {
      items: [{ eccn: '3A001.a', reasonsForControl: ['NS'], description: 'converters' }],
      supportDocuments: [
        { kind: 'import_certificate', status: 'pending' },
        { kind: 'hong_kong_import_license', status: 'attached', country: 'HK', validUntil: '2026-10-15' },
      ],
    });
    await observe(officer, draft.id, {
      type: 'filed',
      on: '2025-12-01',
      system: 'snap_r',
      number: 'Z3000009',
    });
    await observe(officer, draft.id, { type: 'approved', on: '2026-02-02' });
    // What has run out already is renewed no more.
    expect(await owedOf(`applicationId=${draft.id}`)).toEqual([]);
    const license = await recorded({
      applicationId: draft.id,
      parties: [{ role: 'ultimate_consignee', name: 'Willow Instruments Limited', country: 'HK' }],
    });
    expect(await standing(license.path)).toMatchObject([
      { kind: 'hong_kong_import_license', certainty: 'required', state: 'ran_out', validUntil: '2026-10-15' },
      { kind: 'import_certificate', certainty: 'required', state: 'pending' },
    ]);
    // On that day it held still.
    await ship(license.path, '2026-10-15');
    expect((await owed(license.id)).map(({ text }) => text)).toEqual([
      expect.stringContaining('import certificate'),
    ]);
    expect(
      (
        await officer.read<{ data: { documentsBeforeShipment: Standing[] }[] }>(
          `/v1/licenses?applicationId=${draft.id}`,
        )
      ).data[0]?.documentsBeforeShipment,
    ).toHaveLength(2);
  });
});

describe('a certificate that an application says it has', () => {
  it('is to be renewed before it runs out, from when the application is filed until a newer one is there', async () => {
    const draft = await officer.made<{ id: string }>('/v1/applications', {
      supportDocuments: [
        { kind: 'import_certificate', status: 'attached', number: 'BR-7', validUntil: '2027-05-31' },
        { kind: 'prc_end_user_statement', status: 'pending', validUntil: '2027-05-31' },
      ],
    });
    const mine = () => owedOf(`applicationId=${draft.id}`);
    expect(await mine()).toEqual([]);
    const filing = { type: 'filed', on: '2026-10-01', system: 'snap_r', number: 'Z3000010' };
    await observe(officer, draft.id, filing, { type: 'registered', on: '2026-10-02' });
    expect(await mine()).toMatchObject([
      {
        kind: 'support_document',
        state: 'open',
        dueOn: '2027-05-31',
        text: expect.stringContaining('748.12(d)(3)'),
      },
    ]);
    const certificate = (validUntil: string) =>
      officer
        .post(`/v1/applications/${draft.id}/attachments`)
        .field('kind', 'import_certificate')
        .field('validUntil', validUntil)
        .attach('file', Buffer.from('may import'), 'certificate.txt');
    expect((await certificate('2027-05-31')).status).toBe(201);
    expect((await mine()).map(({ state }) => state)).toEqual(['open']);
    expect((await certificate('2028-05-31')).status).toBe(201);
    expect((await mine()).map(({ state }) => state)).toEqual(['met']);
  });
});

describe('an office', () => {
  it('keeps of documents what it kept, and refuses from when to when they hold', async () => {
    const service = await startService();
    try {
      const world = await makeWorld(service);
      const { id } = await world.officer.made<{ id: string }>('/v1/applications', {});
      const path = `/v1/applications/${id}`;
      const { status, body } = await statement(world.officer, path, { validUntil: '2027-01-01' });
      expect([status, (body as { errors: object[] }).errors]).toEqual([
        422,
        [
          expect.objectContaining({
            pointer: '/validUntil',
            detail: expect.stringContaining('by a company alone'),
          }),
        ],
      ]);
      expect(await attached(path, {}, world.officer)).not.toHaveProperty('validUntil');
    } finally {
      await service.close();
    }
  });
});
