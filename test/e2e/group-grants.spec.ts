import pg from 'pg';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { Issuer } from '../support/issuer.js';
import { ownerOf, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { Following } from '../support/stream.js';

interface Me {
  id: string;
  name: string;
  role: string;
  supplierId: string | null;
  memberships: { id: string; supplierId: string; role: string; functions: string[] }[];
}

let issuer: Issuer;
let service: TestService;
let [orchard, quarry] = ['', ''];

beforeAll(async () => {
  issuer = await Issuer.start();
  service = await startService({
    POSTURE: 'company',
    ...issuer.settings,
    OIDC_SCOPES: 'openid profile groups',
  });
  const supplier = async (name: string) =>
    (await service.admin.made<{ id: string }>('/v1/suppliers', { name, country: 'US' })).id;
  [orchard, quarry] = [await supplier('Orchard Instruments, Inc.'), await supplier('Quarry Optics, Inc.')];
  const set = await setGrants([
    { group: 'orchard officers', supplierId: orchard, role: 'compliance_officer' },
    { group: 'orchard legal', supplierId: orchard, role: 'reviewer', functions: ['legal'] },
    { group: 'quarry drafts', supplierId: quarry, role: 'preparer' },
    { group: 'auditors', role: 'auditor' },
    { group: 'admins', role: 'administrator' },
  ]);
  expect(set.status).toBe(200);
});
afterAll(async () => {
  await service.close();
  issuer.close();
});

async function setGrants(grants: object[], by: Client = service.admin) {
  const { headers } = await service.admin.get('/v1/settings/group-grants');
  return by.put('/v1/settings/group-grants', { grants }, headers.etag);
}

async function edits(id: string, change: object) {
  const { headers } = await service.admin.get(`/v1/principals/${id}`);
  return service.admin.patch(`/v1/principals/${id}`, change, headers.etag);
}

let serial = 0;
const newSubject = () => `subject ${(serial += 1)}`;

/** Whoever shows a token with these groups; undefined: one that says nothing of groups. */
async function shows(subject: string, groups: unknown, more: object = {}) {
  const token = await issuer.token({ subject }, { ...(groups === undefined ? {} : { groups }), ...more });
  const answer = await service.as(token).get('/v1/me');
  return { status: answer.status, me: answer.body as Me };
}

describe('the groups of a token', () => {
  it('make somebody here who was not, with a name and an address, in as many companies as they say', async () => {
    const subject = newSubject();
    const said = { name: 'Dana Lee', email: 'dana@orchard.example' };
    const { status, me } = await shows(subject, ['orchard officers', 'quarry drafts', 'elsewhere'], said);
    expect(status).toBe(200);
    expect(me.memberships.map(({ supplierId, role }) => [supplierId, role])).toEqual([
      [orchard, 'compliance_officer'],
      [quarry, 'preparer'],
    ]);
    const { data } = await service.admin.read<{
      data: { externalSubject: string; email: string; name: string }[];
    }>('/v1/principals?limit=200');
    const made = data.find(({ externalSubject }) => externalSubject === subject);
    expect(made).toMatchObject(said);
    expect(await shows(newSubject(), ['elsewhere'])).toMatchObject({ status: 401 });
    expect(await shows(newSubject(), undefined)).toMatchObject({ status: 401 });
  });

  it('are looked at each time: what they give no more is over, who comes back is who they were', async () => {
    const subject = newSubject();
    const before = (await shows(subject, ['orchard officers', 'quarry drafts'])).me;
    const { me: left } = await shows(subject, ['quarry drafts']);
    expect(left).toMatchObject({ supplierId: quarry, role: 'preparer' });
    expect((await shows(subject, [])).status).toBe(401);
    const { me: back } = await shows(subject, ['orchard legal', 'quarry drafts']);
    expect(back.memberships).toEqual([
      { id: before.memberships[0]?.id, supplierId: orchard, role: 'reviewer', functions: ['legal'] },
      before.memberships[1],
    ]);
    // A token that says nothing of groups changes nothing.
    for (const nothing of [undefined, 'orchard officers', [1]])
      expect((await shows(subject, nothing)).me).toEqual(back);
  });

  it('of one company give the role that may do the most, with the functions that go with it', async () => {
    const subject = newSubject();
    const { me } = await shows(subject, ['orchard legal', 'orchard officers']);
    expect(me).toMatchObject({ role: 'compliance_officer', functions: ['legal'], supplierId: orchard });
  });

  it('that give another function end a stream within a second', async () => {
    const subject = newSubject();
    const token = await issuer.token({ subject }, { groups: ['orchard officers', 'orchard legal'] });
    const stream = await Following.open(service.url, { authorization: `Bearer ${token}` });
    expect((await shows(subject, ['orchard officers'])).me).toMatchObject({ functions: [] });
    await stream.end();
  });

  it('make an auditor of all, who is of no company by them', async () => {
    const subject = newSubject();
    await shows(subject, ['quarry drafts']);
    const { me } = await shows(subject, ['quarry drafts', 'auditors']);
    expect(me).toMatchObject({ role: 'auditor', supplierId: null, memberships: [] });
    expect((await shows(subject, ['quarry drafts'])).me).toMatchObject({
      role: 'preparer',
      supplierId: quarry,
    });
  });

  it('leave alone what an administrator gave', async () => {
    const subject = newSubject();
    await service.admin.made('/v1/principals', {
      name: 'Kim',
      memberships: [{ supplierId: quarry, role: 'compliance_officer' }],
      externalSubject: subject,
    });
    const { me } = await shows(subject, ['orchard legal', 'quarry drafts']);
    expect(me.memberships.map(({ supplierId, role }) => [supplierId, role])).toEqual([
      [quarry, 'compliance_officer'],
      [orchard, 'reviewer'],
    ]);
    expect((await shows(subject, [])).me).toMatchObject({ supplierId: quarry, role: 'compliance_officer' });
  });

  it('let in nobody who was disabled', async () => {
    const subject = newSubject();
    const { me } = await shows(subject, ['orchard legal']);
    const path = `/v1/principals/${me.id}`;
    const { headers } = await service.admin.get(path);
    await service.admin.patch(path, { disabled: true }, headers.etag);
    expect((await shows(subject, ['orchard legal', 'quarry drafts'])).status).toBe(401);
    const again = await service.admin.get(path);
    await service.admin.patch(path, { disabled: false }, again.headers.etag);
    expect((await shows(subject, ['orchard legal', 'quarry drafts'])).me.memberships).toHaveLength(2);
  });

  it('let in nobody who was disabled when all that they were was over, or from whom all was taken then', async () => {
    const changes = [[{ disabled: true, memberships: [] }], [{ memberships: [] }, { disabled: true }]];
    for (const parts of changes) {
      const subject = newSubject();
      const { me } = await shows(subject, ['orchard legal']);
      for (const part of parts) expect((await edits(me.id, part)).status).toBe(200);
      expect((await shows(subject, ['orchard legal', 'quarry drafts'])).status).toBe(401);
      expect((await shows(subject, ['orchard legal'])).status).toBe(401);
      expect((await edits(me.id, { disabled: false })).status).toBe(200);
      expect((await shows(subject, ['orchard legal'])).me.supplierId).toBe(orchard);
    }
  });

  it('leave alone what an administrator made of what they gave', async () => {
    const subject = newSubject();
    const { me } = await shows(subject, ['orchard legal', 'quarry drafts']);
    const memberships = [
      { supplierId: orchard, role: 'preparer' },
      { supplierId: quarry, role: 'preparer' },
    ];
    expect((await edits(me.id, { memberships })).status).toBe(200);
    const { me: after } = await shows(subject, ['orchard legal']);
    expect(after).toMatchObject({ supplierId: orchard, role: 'preparer' });
  });

  it('make an overseer of somebody whose memberships by hand an administrator can change', async () => {
    const subject = newSubject();
    const memberships = [{ supplierId: quarry, role: 'preparer' }];
    const { id } = await service.admin.made<Me>('/v1/principals', {
      name: 'Kim',
      memberships,
      externalSubject: subject,
    });
    expect((await shows(subject, ['auditors'])).me.role).toBe('auditor');
    const edited = await edits(id, { memberships: [] });
    expect([edited.status, edited.body.memberships]).toEqual([200, []]);
    expect((await shows(subject, ['auditors'])).me.role).toBe('auditor');
    expect((await shows(subject, [])).status).toBe(401);
  });

  it('are settled once by whoever comes at once', async () => {
    const subject = newSubject();
    const all = await Promise.all(
      Array.from({ length: 8 }, () => shows(subject, ['orchard officers', 'quarry drafts'])),
    );
    expect(new Set(all.map(({ me }) => me.id)).size).toBe(1);
  });

  it('are looked at in a browser that signs in at the issuer too', async () => {
    const subject = newSubject();
    issuer.subject = subject;
    issuer.claims = { groups: ['orchard officers'], name: 'Dana Lee' };
    const begun = await supertest(service.url).get('/v1/session/oidc').expect(302);
    const away = new URL(String(begun.headers.location));
    expect(away.searchParams.get('scope')).toBe('openid profile groups');
    const back = new URL((await fetch(away, { redirect: 'manual' })).headers.get('location') ?? '');
    const finished = await supertest(service.url)
      .get(back.pathname + back.search)
      .set('Cookie', cookiesOf(begun))
      .expect(302);
    const { body } = await supertest(service.url).get('/v1/session').set('Cookie', cookiesOf(finished));
    expect(body.principal).toMatchObject({ name: 'Dana Lee', supplierId: orchard });
    issuer.claims = {};
  });
});

/** Cookies as a browser keeps them. */
const cookiesOf = (answer: { headers: Record<string, unknown> }) =>
  ((answer.headers['set-cookie'] ?? []) as string[]).map((cookie) => cookie.split(';')[0] ?? '').join('; ');

// Last, for the administrator of the test is no more.
describe('the last administrator', () => {
  it('is one still, whatever the groups of a token say', async () => {
    const subject = newSubject();
    const { me } = await shows(subject, ['admins']);
    expect(me.role).toBe('administrator');
    const { id } = await service.admin.read<Me>('/v1/me');
    const second = service.as(await issuer.token({ subject }, { groups: ['admins'] }));
    const { headers } = await second.get(`/v1/principals/${id}`);
    expect((await second.patch(`/v1/principals/${id}`, { disabled: true }, headers.etag)).status).toBe(200);
    expect((await shows(subject, [])).me.role).toBe('administrator');
    expect((await shows(subject, ['orchard legal'])).me.role).toBe('administrator');
    // Nobody else waits for their requests, nor they for anybody.
    await inTurnOfCallers(async () => {
      for (let count = 0; count < 3; count += 1)
        expect((await shows(subject, [])).me.role).toBe('administrator');
    });
    const again = await second.get(`/v1/principals/${id}`);
    expect((await second.patch(`/v1/principals/${id}`, { disabled: false }, again.headers.etag)).status).toBe(
      200,
    );
    expect((await shows(subject, ['orchard legal'])).me).toMatchObject({
      role: 'reviewer',
      supplierId: orchard,
    });
  });
});

/** While somebody else changes who may call. */
async function inTurnOfCallers(work: () => Promise<void>): Promise<void> {
  const other = new pg.Client(ownerOf(service.connection));
  await other.connect();
  try {
    await other.query('BEGIN');
    await other.query(`SELECT pg_advisory_xact_lock(hashtextextended('who may call', 0))`);
    await work();
  } finally {
    await other.end();
  }
}

describe('the table of grants', () => {
  it('says what is wrong with it, by row, and is an administrator’s', async () => {
    const refused = async (grants: object[]) => {
      const answer = await setGrants(grants);
      const { errors = [] } = answer.body as { errors?: { pointer: string }[] };
      return [answer.status, ...errors.map(({ pointer }) => pointer)];
    };
    const officers = { group: 'a', supplierId: orchard, role: 'compliance_officer' };
    expect(await refused([{ group: 'a', role: 'compliance_officer' }])).toEqual([
      422,
      '/grants/0/supplierId',
    ]);
    expect(await refused([officers, { group: 'a', supplierId: orchard, role: 'auditor' }])).toEqual([
      422,
      '/grants/1/supplierId',
    ]);
    expect(await refused([officers, officers])).toEqual([422, '/grants/1']);
    expect(await refused([{ ...officers, role: 'licensing_officer' }])).toEqual([422, '/grants/0/role']);
    expect(await refused([{ ...officers, role: 'preparer', functions: ['legal'] }])).toEqual([
      422,
      '/grants/0/functions',
    ]);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await refused([officers, { ...officers, supplierId: nobody }])).toEqual([
      422,
      '/grants/1/supplierId',
    ]);
    const { me } = await shows(newSubject(), ['orchard officers']);
    expect(me.role).toBe('compliance_officer');
    const officer = service.as(
      await issuer.token({ subject: newSubject() }, { groups: ['orchard officers'] }),
    );
    expect((await officer.get('/v1/settings/group-grants')).status).toBe(403);
    expect((await setGrants([], officer)).status).toBe(403);
    const stale = await service.admin.put('/v1/settings/group-grants', { grants: [] }, '"0"');
    expect(stale.status).toBe(412);
  });
});
