import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { casesAcross, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { Observer } from '../support/observer.js';
import { startService } from '../support/service.js';
import { Following } from '../support/stream.js';
import { makeCaller } from '../support/world.js';

interface Me {
  id: string;
  role: string;
  supplierId: string | null;
  functions: string[];
  memberships: { id: string; supplierId: string; role: string; functions: string[] }[];
}
interface Listed {
  data: { id: string; supplierId: string }[];
}

let company: Company;
let admin: Client;
/** Legal entities: of the first there is much, of the second a little, of the third the person in question is not. */
let [first, second, stranger] = ['', '', ''];
beforeAll(async () => {
  company = await startCompany('2026-09-30');
  admin = company.service.admin;
  first = company.supplierId;
  second = await supplierNamed('Quarry Optics, Inc.');
  stranger = await supplierNamed('Tin Whistle Controls, Inc.');
});
afterAll(() => company.service.close());

async function supplierNamed(name: string): Promise<string> {
  return (await admin.made<{ id: string }>('/v1/suppliers', { name, country: 'US' })).id;
}

async function meAs(caller: Client, supplierId: string): Promise<Me> {
  const answer = await caller.get('/v1/me').set('Ninety-Supplier', supplierId);
  return answer.body as Me;
}

/** Somebody of several legal entities. */
const of = (...memberships: object[]) => makeCaller(company.service, { name: 'Robin Hale', memberships });
const officerOf = (supplierId: string) => ({ supplierId, role: 'compliance_officer' });

describe('one login for several legal entities', () => {
  it('acts in each as what it is there, by what a request names', async () => {
    const robin = await of(officerOf(first), { supplierId: second, role: 'preparer' });
    const ours = await robin.made<{ id: string; supplierId: string }>('/v1/applications', {
      supplierId: first,
    });
    const theirs = await robin.made<{ id: string; supplierId: string }>('/v1/applications', {
      supplierId: second,
    });
    expect([ours.supplierId, theirs.supplierId]).toEqual([first, second]);
    const filing = { type: 'filed', on: '2026-09-01', number: 'Z7700001', system: 'snap_r' };
    expect((await robin.post(`/v1/applications/${ours.id}/events`, filing)).status).toBe(200);
    // Whoever prepares for the second files nothing there.
    const refused = await robin.post(`/v1/applications/${theirs.id}/events`, {
      ...filing,
      number: 'Z7700002',
    });
    expect(refused.status).toBe(403);
    const [asFirst, asSecond] = [await meAs(robin, first), await meAs(robin, second)];
    expect([asFirst.role, asSecond.role]).toEqual(['compliance_officer', 'preparer']);
    expect([asFirst.supplierId, asSecond.supplierId]).toEqual([first, second]);
    const read = await robin.read<{ preparedBy?: string[] }>(`/v1/applications/${theirs.id}`);
    expect(read).toMatchObject({ supplierId: second, status: 'draft' });
  });

  it('is told to name one where a change names none, and reads across all', async () => {
    const robin = await of(officerOf(first), officerOf(second));
    const refused = await robin.post('/v1/applications', {});
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      errors: [{ pointer: '/supplierId', code: 'name_the_supplier' }],
    });
    for (const supplierId of [first, second]) await robin.made('/v1/applications', { supplierId });
    const { data } = await robin.read<Listed>('/v1/applications?limit=200');
    expect(new Set(data.map((one) => one.supplierId))).toEqual(new Set([first, second]));
    const one = await robin.read<Listed>(`/v1/applications?supplierId=${second}`);
    expect(new Set(one.data.map(({ supplierId }) => supplierId))).toEqual(new Set([second]));
    const me = await robin.read<Me>('/v1/me');
    expect(me).toMatchObject({ role: 'compliance_officer', supplierId: null });
    expect(me.memberships.map(({ supplierId }) => supplierId)).toEqual([first, second]);
    const suppliers = await robin.read<{ data: { id: string }[] }>('/v1/suppliers');
    expect(suppliers.data.map(({ id }) => id).sort()).toEqual([first, second].sort());
  });

  it('names one also to read what is of each for itself: which mails they want, and when they are away', async () => {
    const robin = await of(officerOf(first), officerOf(second));
    for (const path of ['/v1/me/mail-preferences', '/v1/review-absence']) {
      for (const answer of [await robin.get(path), await robin.get(path).set('Ninety-Supplier', '*')]) {
        expect(answer.status).toBe(422);
        expect(answer.body).toMatchObject({
          errors: [{ pointer: '/supplierId', code: 'name_the_supplier' }],
        });
      }
      expect((await robin.get(path).set('Ninety-Supplier', second)).status).toBe(200);
      expect((await robin.get(path).set('Ninety-Supplier-Default', second)).status).toBe(200);
    }
  });

  it('asks what keeps nothing without naming one, also with an Idempotency-Key', async () => {
    const robin = await of(officerOf(first), officerOf(second));
    const asked = { events: [{ type: 'filed', on: '2026-09-01' }], asOf: '2026-09-30' };
    const answer = await robin.post('/v1/regimes/us-bis/simulate', asked).set('Idempotency-Key', 'once');
    expect(answer.status).toBe(200);
  });

  it('acts for the one that is chosen for what names none, as a tab of the console chooses it', async () => {
    const robin = await of(officerOf(first), officerOf(second));
    const chosen = (supplierId: string) =>
      robin.post('/v1/applications', {}).set('Ninety-Supplier-Default', supplierId);
    const made = await chosen(second);
    expect([made.status, made.body.supplierId]).toEqual([201, second]);
    for (const nobody of ['*', stranger, 'x']) expect((await chosen(nobody)).status).toBe(422);
    const { id } = await robin.made<{ id: string }>('/v1/applications', { supplierId: first });
    const read = await robin.get(`/v1/applications/${id}`).set('Ninety-Supplier-Default', second);
    expect([read.status, read.body.supplierId]).toEqual([200, first]);
  });

  it('is a stranger to every other, whatever a request names', async () => {
    const robin = await of(officerOf(first), officerOf(second));
    const other = await makeCaller(company.service, { name: 'Ira', ...officerOf(stranger) });
    const { id } = await other.made<{ id: string }>('/v1/applications', {});
    for (const path of [`/v1/applications/${id}`, `/v1/suppliers/${stranger}`])
      expect((await robin.get(path)).status).toBe(404);
    expect((await robin.patch(`/v1/applications/${id}`, { endUse: 'x' }, '"1"')).status).toBe(404);
    expect((await robin.post('/v1/applications', { supplierId: stranger })).status).toBe(422);
    const named = await robin.get('/v1/applications').set('Ninety-Supplier', stranger);
    expect([named.status, named.body.code]).toEqual([403, 'no_membership']);
    const listed = await robin.read<Listed>(`/v1/applications?supplierId=${stranger}`);
    expect(listed.data).toEqual([]);
  });

  it('of one legal entity alone names none, and may name it', async () => {
    const robin = await of(officerOf(first));
    expect((await robin.read<Me>('/v1/me')).supplierId).toBe(first);
    expect((await meAs(robin, first)).supplierId).toBe(first);
    expect((await robin.post('/v1/applications', {})).status).toBe(201);
    expect((await robin.get('/v1/me').set('Ninety-Supplier', second)).status).toBe(403);
    expect((await admin.get('/v1/me').set('Ninety-Supplier', second)).status).toBe(403);
  });

  it('names it by what it names: a license, a party, whatever the page of it needs', async () => {
    const robin = await of(officerOf(first), officerOf(second));
    const party = { name: 'Nordlicht Optik GmbH', country: 'DE', kind: 'organization', supplierId: second };
    const { id: partyId } = await robin.made<{ id: string }>('/v1/parties', party);
    const license = await robin.made<{ id: string; supplierId: string }>('/v1/licenses', {
      supplierId: second,
      regime: 'us-bis',
      number: 'D770001',
      issuedOn: '2026-01-02',
      validUntil: '2030-01-02',
      lines: [{ eccn: '3A001', description: 'oscilloscopes', unit: 'each', quantity: '5' }],
    });
    const duty = { kind: 'report', text: 'Report.', due: { on: '2026-10-20' } };
    const made = await robin.made<{ supplierId: string }>('/v1/duties', { ...duty, licenseId: license.id });
    expect(made.supplierId).toBe(second);
    expect((await robin.post('/v1/duties', duty)).status).toBe(422);
    const edited = await robin.patch(`/v1/parties/${partyId}`, { name: 'Nordlicht AG' }, '"1"');
    expect([edited.status, edited.body.supplierId]).toEqual([200, second]);
    for (const [path, kept] of [
      ['saved-views', { list: 'applications', name: 'mine', query: {} }],
      ['calendar-feeds', {}],
    ] as const) {
      const own = await robin.post(`/v1/${path}`, kept).set('Ninety-Supplier', second);
      const listed = await robin.read<Listed>(`/v1/${path}`);
      expect(listed.data.map(({ id }) => id)).toEqual([own.body.id]);
      expect((await robin.delete(`/v1/${path}/${own.body.id}`)).status).toBe(204);
    }
    const closure = { regime: 'us-bis', from: '2026-08-03', to: '2026-08-04', reason: 'x', source: 'x' };
    const closed = await robin.post('/v1/closures', closure).set('Ninety-Supplier', second);
    const voided = await robin.post(`/v1/closures/${closed.body.id}/void`, { reason: 'Misread.' });
    expect([voided.status, voided.body.voidReason]).toEqual([200, 'Misread.']);
    // What the path names is looked for first: a body that names something of another company is at fault.
    const ours = await robin.made<{ id: string }>('/v1/applications', { supplierId: first });
    const { id: elsewhere } = await meAs(robin, second);
    const assigned = await robin.put(`/v1/applications/${ours.id}/assignment`, { assigneeId: elsewhere });
    expect([assigned.status, assigned.body.errors?.[0].pointer]).toEqual([422, '/assigneeId']);
  });
});

describe('who reads across legal entities', () => {
  it('is answered with an Idempotency-Key as without one: nothing is kept of what changes nothing', async () => {
    const robin = await of(officerOf(first), officerOf(second));
    const pairs = [{ query: 'Nordlicht', candidate: 'Nordlicht AG' }];
    for (const caller of [robin, company.officer]) {
      const ask = () => caller.post('/v1/screenings/compare', { pairs });
      expect((await ask()).status).toBe(200);
      expect((await ask().set('Idempotency-Key', 'compare')).status).toBe(200);
      expect((await ask().set('Idempotency-Key', 'compare')).status).toBe(200);
    }
  });

  it('is answered what an officer of the one is who has everything, by every GET of the description', async () => {
    const empty = await supplierNamed('Empty Holdings, Inc.');
    const { late } = await casesAcross(company.officer);
    await observe(company.officer, late, { type: 'approved', on: '2026-08-20' });
    await company.officer.made('/v1/duties', { kind: 'task', text: 'Call.', due: { on: '2026-10-01' } });
    await company.officer.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/hook' });
    const robin = await of(officerOf(first), officerOf(empty));
    const ask = (caller: Client) =>
      new Observer(
        company.service.url,
        caller,
        {},
        // What is of the caller's own, and who is there.
        (path) =>
          path.startsWith('/v1/') &&
          !/\/me\b|\/session|\/colleagues|\/suppliers|calendar-feeds|review-absence/.test(path),
      ).look(false, () => ['']);
    const [one, several, again] = [await ask(company.officer), await ask(robin), await ask(company.officer)];
    expect([...several.keys()]).toEqual([...one.keys()]);
    const said = (answers: typeof one, path: string) => bodyOf(answers.get(path) ?? '');
    // What goes on by itself, as deliveries do, is compared with nothing.
    const still = [...one.keys()].filter((path) => said(one, path) === said(again, path));
    const differing = still.filter((path) => said(one, path) !== said(several, path));
    expect(differing.map((path) => [path, said(several, path).slice(0, 300)])).toEqual([]);
    expect(still.length).toBeGreaterThan(60);
  });
});

/** The status and the body, without when it was made and what signs that; of files the status alone. */
function bodyOf(answer: string): string {
  const [head = '', ...body] = answer.split('\n{');
  const status = head.split('\n')[0] ?? '';
  if (!/^content-type: application\/json/m.test(head)) return status;
  const made = /"\d{4}-\d\d-\d\dT[\d:.]+Z"|"signature":"[^"]*"/g;
  return `${status} ${body.join('\n{').replace(made, '')}`;
}

describe('the memberships of a person', () => {
  it('are given, changed and ended by an administrator; who comes back is who they were', async () => {
    const robin = await admin.made<{ id: string }>('/v1/principals', {
      name: 'Robin Hale',
      memberships: [officerOf(first), { supplierId: second, role: 'reviewer', functions: ['legal'] }],
    });
    const path = `/v1/principals/${robin.id}`;
    const { key } = await admin.made<{ key: string }>(`${path}/api-keys`, {});
    const caller = company.service.as(key);
    const before = await caller.read<Me>('/v1/me');
    expect(before.role).toBe('reviewer');
    const set = async (memberships: object[]) => {
      const { headers } = await admin.get(path);
      return admin.patch(path, { memberships }, headers.etag);
    };
    const left = await set([{ supplierId: second, role: 'preparer' }]);
    expect(left.body).toMatchObject({
      role: 'preparer',
      supplierId: second,
      memberships: [{ supplierId: second, role: 'preparer', functions: [] }],
    });
    expect((await caller.read<Me>('/v1/me')).supplierId).toBe(second);
    expect((await caller.get(`/v1/suppliers/${first}`)).status).toBe(404);
    const none = await set([]);
    expect(none.body).toMatchObject({ disabled: true, memberships: [], role: null });
    expect((await caller.get('/v1/me')).status).toBe(401);
    const back = await set([officerOf(first), officerOf(second)]);
    expect(back.body.disabled).toBe(false);
    const after = await caller.read<Me>('/v1/me');
    expect(after.memberships.map(({ id }) => id)).toEqual(before.memberships.map(({ id }) => id));
    expect(after.memberships.map(({ role }) => role)).toEqual(['compliance_officer', 'compliance_officer']);
    const { data } = await admin.read<{ data: { action: string }[] }>(
      `/v1/audit?resource=principals/${robin.id}`,
    );
    expect(data.map(({ action }) => action)).toContain('principal.edited');
  });

  it('are disabled and enabled all at once, and found by any of them', async () => {
    const made = await admin.made<Me>('/v1/principals', {
      name: 'Robin Hale',
      memberships: [officerOf(first), officerOf(second)],
    });
    const { key } = await admin.made<{ key: string }>(`/v1/principals/${made.id}/api-keys`, {});
    const caller = company.service.as(key);
    const further = `/v1/principals/${made.memberships[1]?.id}`;
    const found = await admin.get(further);
    expect(found.body).toMatchObject({ id: made.id, role: null, supplierId: null });
    const edited = await admin.patch(further, { disabled: true, name: 'Robin Hale-Lee' }, found.headers.etag);
    expect([edited.status, edited.body.disabled]).toEqual([200, true]);
    expect((await caller.get('/v1/me')).status).toBe(401);
    const again = await admin.patch(further, { disabled: false }, edited.headers.etag);
    expect(again.body).toMatchObject({ disabled: false, name: 'Robin Hale-Lee' });
    expect((await caller.read<Me>('/v1/me')).memberships).toHaveLength(2);
    const colleagues = await company.officer.read<{ data: { id: string; name: string }[] }>(
      '/v1/colleagues?limit=200',
    );
    expect(colleagues.data.filter(({ name }) => name === 'Robin Hale-Lee').map(({ id }) => id)).toEqual([
      made.id,
    ]);
  });

  it('say what is wrong with them, by their place', async () => {
    const refused = async (body: object) => {
      const answer = await admin.post('/v1/principals', { name: 'x', ...body });
      const { errors = [] } = answer.body as { errors?: { pointer: string }[] };
      return [answer.status, ...errors.map(({ pointer }) => pointer)];
    };
    expect(await refused({})).toEqual([422, '/role']);
    expect(await refused({ memberships: [] })).toEqual([422, '/role']);
    expect(await refused({ role: 'auditor', memberships: [officerOf(first)] })).toEqual([
      422,
      '/memberships',
    ]);
    expect(await refused({ memberships: [officerOf(first), officerOf(first.toUpperCase())] })).toEqual([
      422,
      '/memberships/1/supplierId',
    ]);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await refused({ memberships: [officerOf(first), officerOf(nobody)] })).toEqual([
      422,
      '/memberships/1/supplierId',
    ]);
    expect(await refused({ memberships: [{ supplierId: first, role: 'auditor' }] })).toEqual([
      422,
      '/memberships/0/role',
    ]);
    const preparer = { supplierId: first, role: 'preparer', functions: ['legal'] };
    expect(await refused({ memberships: [preparer] })).toEqual([422, '/memberships/0/functions']);
    const auditor = await admin.made<{ id: string }>('/v1/principals', { name: 'Kim', role: 'auditor' });
    const edited = await admin.patch(
      `/v1/principals/${auditor.id}`,
      { memberships: [officerOf(first)] },
      '"1"',
    );
    expect([edited.status, edited.body.errors[0].pointer]).toEqual([422, '/memberships']);
  });

  it('end for nobody who is the last officer of a supplier', async () => {
    const lonely = await supplierNamed('Lone Pine Sensors, Inc.');
    const made = await admin.made<{ id: string }>('/v1/principals', {
      name: 'Robin Hale',
      memberships: [officerOf(first), officerOf(lonely)],
    });
    const path = `/v1/principals/${made.id}`;
    for (const memberships of [
      [officerOf(first)],
      [officerOf(first), { supplierId: lonely, role: 'preparer' }],
    ])
      expect((await admin.patch(path, { memberships }, '"1"')).body.code).toBe('last_officer_of_supplier');
    const two = await Promise.all(
      [{ memberships: [officerOf(first)] }, { disabled: true }].map((change) =>
        admin.patch(path, change, '"1"'),
      ),
    );
    expect(two.map(({ status }) => status)).toEqual([409, 409]);
  });

  it('end a stream within a second after a function is taken too, whoever takes it', async () => {
    const reviewer = { supplierId: first, role: 'reviewer', functions: ['legal'] };
    const made = await admin.made<{ id: string }>('/v1/principals', { name: 'Lea Gall', ...reviewer });
    const path = `/v1/principals/${made.id}`;
    const { key } = await admin.made<{ key: string }>(`${path}/api-keys`, {});
    const stream = await Following.open(company.service.url, { authorization: `Bearer ${key}` });
    const { headers } = await admin.get(path);
    expect((await admin.patch(path, { functions: [] }, headers.etag)).status).toBe(200);
    await stream.end();
    const again = await Following.open(company.service.url, { authorization: `Bearer ${key}` });
    const { headers: next } = await admin.get(path);
    // A name is no right.
    expect((await admin.patch(path, { name: 'Lea Hale' }, next.etag)).status).toBe(200);
    await sleep(1_500);
    expect(again.ended).toBe(null);
    again.close();
  });

  it('end a stream within a second', async () => {
    const made = await admin.made<{ id: string }>('/v1/principals', {
      name: 'Robin Hale',
      memberships: [officerOf(first), officerOf(second)],
    });
    const path = `/v1/principals/${made.id}`;
    const { key } = await admin.made<{ key: string }>(`${path}/api-keys`, {});
    const stream = await fetch(`${company.service.url}/v1/changes`, {
      headers: { authorization: `Bearer ${key}`, accept: 'text/event-stream' },
    });
    expect(stream.status).toBe(200);
    expect((await admin.patch(path, { memberships: [officerOf(first)] }, '"1"')).status).toBe(200);
    // It ends, else this waits for ever.
    await stream.text();
  });
});

describe('an office', () => {
  it('knows no memberships', async () => {
    const office = await startService();
    const { id: supplierId } = await office.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'x',
      country: 'US',
    });
    const refused = await office.admin.post('/v1/principals', {
      name: 'x',
      memberships: [officerOf(supplierId)],
    });
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'memberships_of_company']);
    await office.close();
  });
});
