import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Directory } from '../support/directory.js';
import type { Group, User } from '../support/directory.js';
import { Issuer } from '../support/issuer.js';
import { asOwner, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { makeCaller } from '../support/world.js';

interface Person {
  id: string;
  name: string;
  email: string | null;
  role: string | null;
  supplierId: string | null;
  externalSubject: string | null;
  disabled: boolean;
  memberships: { id: string; supplierId: string; role: string; functions: string[] }[];
}

let issuer: Issuer;
let service: TestService;
let directory: Directory;
let [orchard, quarry] = ['', ''];

beforeAll(async () => {
  issuer = await Issuer.start();
  service = await startService({ POSTURE: 'company', ...issuer.settings });
  directory = await Directory.of(service);
  const supplier = async (name: string) =>
    (await service.admin.made<{ id: string }>('/v1/suppliers', { name, country: 'US' })).id;
  [orchard, quarry] = [await supplier('Orchard Instruments, Inc.'), await supplier('Quarry Optics, Inc.')];
  for (const supplierId of [orchard, quarry])
    await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
  await setGrants(GRANTS());
});
afterAll(async () => {
  await service.close();
  issuer.close();
});

const GRANTS = () => [
  { group: 'Ninety Officers', supplierId: orchard, role: 'compliance_officer' },
  { group: 'Ninety Legal', supplierId: orchard, role: 'reviewer', functions: ['legal'] },
  { group: 'Ninety Quarry', supplierId: quarry, role: 'preparer' },
  { group: 'Ninety Admins', role: 'administrator' },
  { group: 'Ninety Auditors', role: 'auditor' },
];

async function setGrants(grants: object[]): Promise<void> {
  const path = '/v1/settings/group-grants';
  const { headers } = await service.admin.get(path);
  expect((await service.admin.put(path, { grants }, headers.etag)).status).toBe(200);
}

let serial = 0;
/** Names that nobody else has. */
const fresh = (name: string) => `${name}-${(serial += 1)}`;

const group = async (displayName: string): Promise<Group> =>
  (await directory.find<Group>('/Groups', `displayName eq "${displayName}"`))[0] ??
  (await directory.group(displayName));

const join = async (displayName: string, ...users: User[]) =>
  directory.patch<Group>(`/Groups/${(await group(displayName)).id}`, {
    op: 'add',
    path: 'members',
    value: users.map(({ id }) => ({ value: id })),
  });

const leave = async (displayName: string, user: User) =>
  directory.patch<Group>(`/Groups/${(await group(displayName)).id}`, {
    op: 'remove',
    path: `members[value eq "${user.id}"]`,
  });

/** Somebody whom the issuer knows too. */
async function newUser(more: object = {}): Promise<User & { subject: string }> {
  const subject = fresh('00u');
  const user = await directory.user({ userName: `${subject}@orchard.example`, externalId: subject, ...more });
  return { ...user, subject };
}

/** Who somebody is by the record of principals; undefined: nobody. */
async function personOf({ subject }: { subject: string }): Promise<Person | undefined> {
  const { data } = await service.admin.read<{ data: Person[] }>('/v1/principals?limit=200');
  return data.find(({ externalSubject }) => externalSubject === subject);
}

/** What comes of a token of the issuer. */
async function signsIn({ subject }: { subject: string }) {
  return (await service.as(await issuer.token({ subject })).get('/v1/me')).status;
}

const rolesOf = (person: Person | undefined) =>
  person?.memberships.map(({ supplierId, role }) => [supplierId, role]);

/** A refusal of SCIM's form. */
function refusal(answer: { status: number; body: Record<string, unknown>; headers: Record<string, string> }) {
  expect(answer.headers['content-type']).toMatch(/^application\/scim\+json/);
  expect(answer.body.schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error']);
  expect(answer.body.status).toBe(String(answer.status));
  expect(answer.body.detail).toMatch(/\w/);
  return [answer.status, answer.body.scimType ?? null];
}

describe('Okta', () => {
  it('makes a person, gives them a role by a group, and disables and enables them', async () => {
    const userName = 'robin.hale@orchard.example';
    const filter = `userName eq "${userName}"`;
    expect(
      await directory.list(`/Users?filter=${encodeURIComponent(filter)}&startIndex=1&count=100`),
    ).toMatchObject({
      totalResults: 0,
      Resources: [],
    });
    const subject = '00u1robin';
    const robin = await directory.user({
      userName,
      name: { givenName: 'Robin', familyName: 'Hale' },
      emails: [{ primary: true, value: userName, type: 'work', display: userName }],
      displayName: 'Robin Hale',
      locale: 'en-US',
      externalId: subject,
      groups: [],
      password: 'Yb1pq0',
      active: true,
    });
    expect(robin).toMatchObject({ userName, externalId: subject, displayName: 'Robin Hale', active: true });
    expect(JSON.stringify(robin)).not.toMatch(/Yb1pq0|locale/);
    // In no group that gives anything, they are nobody here.
    expect(await personOf({ subject })).toBeUndefined();
    expect(await signsIn({ subject })).toBe(401);

    const made = await directory.group('Ninety Officers', [robin]);
    const person = await personOf({ subject });
    expect(person).toMatchObject({
      name: 'Robin Hale',
      email: userName,
      role: 'compliance_officer',
      supplierId: orchard,
    });
    expect(await signsIn({ subject })).toBe(200);
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${person?.id}/api-keys`, {});

    const off = await directory.patch(`/Users/${robin.id}`, { op: 'replace', value: { active: false } });
    expect(off.active).toBe(false);
    expect((await personOf({ subject }))?.disabled).toBe(true);
    expect([await signsIn({ subject }), (await service.as(key).get('/v1/me')).status]).toEqual([401, 401]);

    const on = await directory.put<User>(`/Users/${robin.id}`, { ...off, active: true, title: 'Counsel' });
    expect(on.active).toBe(true);
    expect([await signsIn({ subject }), (await service.as(key).get('/v1/me')).status]).toEqual([200, 200]);

    const empty = await directory.put<Group>(`/Groups/${made.id}`, {
      displayName: made.displayName,
      members: [],
    });
    expect(empty.members).toEqual([]);
    expect(await signsIn({ subject })).toBe(401);
    expect((await personOf({ subject }))?.memberships).toEqual([]);
  });
});

describe('Entra ID', () => {
  it('asks in its own manner, and is understood', async () => {
    expect((await directory.ask('get', '/Users?filter=userName+eq+%22nobody%22')).body.Resources).toEqual([]);
    const subject = fresh('7b3a6f2e');
    const kim = await directory.user({
      schemas: [
        'urn:ietf:params:scim:schemas:core:2.0:User',
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      ],
      externalId: subject,
      userName: `${subject}@quarry.example`,
      active: true,
      displayName: 'Kim Voss',
      emails: [{ primary: true, type: 'work', value: 'kim@quarry.example' }],
      meta: { resourceType: 'User' },
      name: { formatted: 'Kim Voss', familyName: 'Voss', givenName: 'Kim' },
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Trade' },
    });
    const quarryGroup = await group('Ninety Quarry');
    const added = await directory.patching(`/Groups/${quarryGroup.id}`, {
      op: 'Add',
      path: 'members',
      value: [{ $ref: null, value: kim.id }],
    });
    expect(added.status).toBe(200);
    expect(rolesOf(await personOf({ subject }))).toEqual([[quarry, 'preparer']]);

    const without = await directory.ask('get', `/Groups/${quarryGroup.id}?excludedAttributes=members`);
    expect(without.body).toMatchObject({ displayName: 'Ninety Quarry' });
    expect(without.body).not.toHaveProperty('members');
    const found = await directory.find<Group>(
      '/Groups',
      `id eq "${quarryGroup.id}" and members[value eq "${kim.id}"]`,
    );
    expect(found.map(({ id }) => id)).toEqual([quarryGroup.id]);

    const changed = await directory.patch(
      `/Users/${kim.id}`,
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'kim.voss@quarry.example' },
      { op: 'Add', path: 'name.givenName', value: 'Kimberly' },
      { op: 'Replace', path: 'displayName', value: 'Kimberly Voss' },
      { op: 'Add', path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', value: 'x' },
      { op: 'Add', path: 'addresses[type eq "work"].country', value: 'US' },
    );
    expect(changed).toMatchObject({ name: { givenName: 'Kimberly' }, displayName: 'Kimberly Voss' });
    expect(await personOf({ subject })).toMatchObject({
      name: 'Kimberly Voss',
      email: 'kim.voss@quarry.example',
    });

    const off = await directory.patch(`/Users/${kim.id}`, { op: 'Replace', path: 'active', value: 'False' });
    expect(off.active).toBe(false);
    expect(await signsIn({ subject })).toBe(401);
    await directory.patch(`/Users/${kim.id}`, { op: 'Replace', path: 'active', value: [{ value: 'True' }] });
    expect(await signsIn({ subject })).toBe(200);

    const gone = await directory.patch<Group>(`/Groups/${quarryGroup.id}`, {
      op: 'Remove',
      path: 'members',
      value: [{ value: kim.id }],
    });
    expect(gone.members.map(({ value }) => value)).not.toContain(kim.id);
    expect(await signsIn({ subject })).toBe(401);

    expect((await directory.ask('delete', `/Users/${kim.id}`)).status).toBe(204);
    expect(refusal(await directory.ask('get', `/Users/${kim.id}`))).toEqual([404, null]);
  });
});

describe('what groups give', () => {
  it('is of several companies, follows what is given, what the group is called, and what the table says', async () => {
    const user = await newUser();
    await join('Ninety Quarry', user);
    await join('Ninety Legal', user);
    const before = await personOf(user);
    expect(rolesOf(before)).toEqual([
      [quarry, 'preparer'],
      [orchard, 'reviewer'],
    ]);
    const legal = await group('Ninety Legal');
    await directory.patch(`/Groups/${legal.id}`, { op: 'replace', path: 'displayName', value: 'Elsewhere' });
    expect(rolesOf(await personOf(user))).toEqual([[quarry, 'preparer']]);
    await directory.patch(`/Groups/${legal.id}`, { op: 'replace', value: { displayName: 'Ninety Legal' } });
    // Who comes back is who they were.
    expect((await personOf(user))?.memberships).toEqual(before?.memberships);
    await setGrants(GRANTS().filter(({ group: name }) => name !== 'Ninety Quarry'));
    expect(rolesOf(await personOf(user))).toEqual([[orchard, 'reviewer']]);
    await setGrants([
      ...GRANTS().filter(({ group: name }) => name !== 'Ninety Legal'),
      { group: 'Ninety Legal', supplierId: orchard, role: 'preparer' },
    ]);
    expect((await personOf(user))?.memberships.map(({ role }) => role)).toEqual(['preparer', 'preparer']);
    await setGrants(GRANTS());
    expect((await personOf(user))?.memberships).toEqual(before?.memberships);
    expect((await directory.ask('delete', `/Groups/${legal.id}`)).status).toBe(204);
    expect(rolesOf(await personOf(user))).toEqual([[quarry, 'preparer']]);
  });

  it('makes an auditor of all', async () => {
    const user = await newUser();
    await join('Ninety Auditors', user);
    expect(await personOf(user)).toMatchObject({ role: 'auditor', supplierId: null, memberships: [] });
    await leave('Ninety Auditors', user);
    expect(await signsIn(user)).toBe(401);
  });

  it('leaves alone what an administrator gave, and is of who is known to the issuer already', async () => {
    const subject = fresh('known');
    const made = await service.admin.made<Person>('/v1/principals', {
      name: 'Ira',
      memberships: [{ supplierId: quarry, role: 'compliance_officer' }],
      externalSubject: subject,
    });
    const user = await directory.user({ userName: subject, externalId: subject, displayName: 'Ira Voss' });
    await join('Ninety Quarry', user);
    await join('Ninety Legal', user);
    const person = await personOf({ subject });
    expect(person).toMatchObject({ id: made.id, name: 'Ira Voss' });
    expect(rolesOf(person)).toEqual([
      [quarry, 'compliance_officer'],
      [orchard, 'reviewer'],
    ]);
    await leave('Ninety Legal', user);
    await leave('Ninety Quarry', user);
    expect(rolesOf(await personOf({ subject }))).toEqual([[quarry, 'compliance_officer']]);
  });

  it('is given to nobody who is not active, until they are', async () => {
    const user = await newUser({ active: false });
    await join('Ninety Quarry', user);
    expect(await personOf(user)).toBeUndefined();
    await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'active', value: true });
    expect(await signsIn(user)).toBe(200);
    await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'active', value: false });
    await leave('Ninety Quarry', user);
    await join('Ninety Legal', user);
    expect(await signsIn(user)).toBe(401);
    await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'active', value: true });
    expect(rolesOf(await personOf(user))).toEqual([[orchard, 'reviewer']]);
  });
});

describe('who is disabled', () => {
  it('by an administrator, is enabled by no directory', async () => {
    const user = await newUser();
    await join('Ninety Quarry', user);
    const path = `/v1/principals/${(await personOf(user))?.id}`;
    const setDisabled = async (disabled: boolean) => {
      const { headers } = await service.admin.get(path);
      expect((await service.admin.patch(path, { disabled }, headers.etag)).status).toBe(200);
    };
    await setDisabled(true);
    for (const active of [false, true])
      await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'active', value: active });
    await directory.put(`/Users/${user.id}`, { ...user, displayName: 'Another' });
    expect(await signsIn(user)).toBe(401);
    // Nor by being taken out of all groups, and put back.
    await leave('Ninety Quarry', user);
    await join('Ninety Quarry', user);
    expect(await signsIn(user)).toBe(401);
    await setDisabled(false);
    expect(await signsIn(user)).toBe(200);
  });

  it('by being deleted, is forgotten by the directory, and comes back as who they were', async () => {
    const user = await newUser();
    await join('Ninety Quarry', user);
    const person = await personOf(user);
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${person?.id}/api-keys`, {});
    const opened = await supertest(service.url).post('/v1/session').send({ key });
    const cookie = String(opened.headers['set-cookie']);
    const session = () => supertest(service.url).get('/v1/session').set('Cookie', cookie);
    expect((await session()).status).toBe(200);
    expect((await directory.ask('delete', `/Users/${user.id}`)).status).toBe(204);
    expect((await session()).status).toBe(401);
    expect((await service.as(key).get('/v1/me')).status).toBe(401);
    const { members } = await group('Ninety Quarry');
    expect(members.map(({ value }) => value)).not.toContain(user.id);
    expect(await personOf(user)).toMatchObject({ id: person?.id, disabled: true });
    const again = await directory.user({ userName: user.userName, externalId: user.subject });
    expect(again.id).not.toBe(user.id);
    await join('Ninety Legal', again);
    const back = await personOf(user);
    expect([back?.id, back?.disabled]).toEqual([person?.id, false]);
    expect(rolesOf(back)).toEqual([[orchard, 'reviewer']]);
    expect((await service.as(key).get('/v1/me')).status).toBe(200);
  });

  it('is nobody whose key the directory itself uses', async () => {
    const subject = fresh('self');
    const admin = await service.admin.made<Person>('/v1/principals', {
      name: 'Self',
      role: 'administrator',
      externalSubject: subject,
    });
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${admin.id}/api-keys`, {});
    const made = await directory.user({ userName: subject, externalId: subject });
    const own = supertest(service.url)
      .delete(`/scim/v2/Users/${made.id}`)
      .set('Authorization', `Bearer ${key}`);
    expect(refusal(await own)).toEqual([403, null]);
    expect((await directory.ask('delete', `/Users/${made.id}`)).status).toBe(204);
    expect((await service.as(key).get('/v1/me')).status).toBe(401);
  });
});

describe('a resource', () => {
  it('of the same name is refused, whatever its letters; two who come at once are one', async () => {
    const userName = `${fresh('Twin')}@orchard.example`;
    const body = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName };
    const both = await Promise.all([
      directory.ask('post', '/Users', body),
      directory.ask('post', '/Users', { ...body, userName: userName.toUpperCase() }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [refused] = both.filter(({ status }) => status === 409);
    expect(refused && refusal(refused)).toEqual([409, 'uniqueness']);
    const name = fresh('Group');
    await directory.group(name);
    const second = {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
      displayName: name.toLowerCase(),
    };
    expect(refusal(await directory.ask('post', '/Groups', second))).toEqual([409, 'uniqueness']);
    const [one, other] = [await newUser(), await newUser()];
    for (const change of [{ userName: one.userName }, { externalId: one.subject }])
      expect(
        refusal(await directory.patching(`/Users/${other.id}`, { op: 'replace', value: change })),
      ).toEqual([409, 'uniqueness']);
  });

  it('has a version, by which it is neither read nor changed in vain', async () => {
    const user = await newUser();
    const read = await directory.ask('get', `/Users/${user.id}`);
    expect(read.headers.etag).toBe(user.meta.version);
    expect(read.body).toEqual(
      Object.fromEntries(Object.entries(user).filter(([name]) => name !== 'subject')),
    );
    const known = directory.ask('get', `/Users/${user.id}`).set('If-None-Match', user.meta.version);
    expect((await known).status).toBe(304);
    const change = { op: 'replace', path: 'displayName', value: 'New' };
    const first = await directory.patching(`/Users/${user.id}`, change).set('If-Match', user.meta.version);
    expect([first.status, first.body.meta.version]).toEqual([200, 'W/"2"']);
    const late = directory.patching(`/Users/${user.id}`, { ...change, value: 'Newer' });
    expect(refusal(await late.set('If-Match', user.meta.version))).toEqual([412, null]);
    const same = await directory.patch(`/Users/${user.id}`, change);
    expect(same.meta.version).toBe('W/"2"');
    expect(
      (await supertest(user.meta.location).get('').set('Authorization', `Bearer ${directory.key}`)).body.id,
    ).toBe(user.id);
  });

  it('says what is wrong with it', async () => {
    const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
    const posting = async (body: unknown) => refusal(await directory.ask('post', '/Users', body));
    expect(await posting({ userName: 'x' })).toEqual([400, 'invalidSyntax']);
    expect(await posting([])).toEqual([400, 'invalidSyntax']);
    for (const wrong of [
      {},
      { userName: 7 },
      { userName: ' ' },
      { userName: 'x'.repeat(256) },
      { userName: 'x\u0000' },
      { userName: 'x', active: 'perhaps' },
      { userName: 'x', emails: 'x@y.example' },
      { userName: 'x', emails: [{ type: 'work' }] },
      { userName: 'x', name: 'Robin' },
    ])
      expect(await posting({ schemas: [USER], ...wrong })).toEqual([400, 'invalidValue']);
    const user = await newUser();
    const patching = async (...operations: object[]) =>
      refusal(await directory.patching(`/Users/${user.id}`, ...operations));
    expect(await patching()).toEqual([400, 'invalidSyntax']);
    expect(await patching({ op: 'move', path: 'active', value: true })).toEqual([400, 'invalidSyntax']);
    expect(await patching({ op: 'remove' })).toEqual([400, 'noTarget']);
    expect(await patching({ op: 'remove', path: 'userName' })).toEqual([400, 'invalidValue']);
    expect(await patching({ op: 'replace', path: 'id', value: 'x' })).toEqual([400, 'mutability']);
    expect(await patching({ op: 'replace', path: 'emails[', value: 'x' })).toEqual([400, 'invalidPath']);
    expect(await patching({ op: 'replace', path: 'emails[type eq]', value: 'x' })).toEqual([
      400,
      'invalidFilter',
    ]);
    expect(await patching({ op: 'replace', path: 'emails[primary eq true].value', value: 'x' })).toEqual([
      400,
      'noTarget',
    ]);
    const members = await directory.patching(`/Groups/${(await group('Ninety Quarry')).id}`, {
      op: 'add',
      path: 'members',
      value: [{ value: '00000000-0000-4000-8000-000000000000' }],
    });
    expect(refusal(members)).toEqual([400, 'invalidValue']);
    for (const path of ['/Users/nobody', '/Groups/00000000-0000-4000-8000-000000000000', '/Me', '/Schemas/x'])
      expect(refusal(await directory.ask('get', path))).toEqual([404, null]);
    expect(refusal(await directory.ask('put', '/Users', {}))).toEqual([405, null]);
    const broken = directory.ask('post', '/Users').set('Content-Type', 'application/scim+json').send('{');
    expect((await broken).status).toBe(400);
    const text = directory.ask('post', '/Users').set('Content-Type', 'text/plain').send('x');
    expect(refusal(await text)).toEqual([415, null]);
  });

  it('keeps of its addresses what each operation says', async () => {
    const user = await newUser({ emails: [{ value: 'a@x.example', type: 'work', primary: true }] });
    const path = `/Users/${user.id}`;
    const second = { value: 'b@x.example', type: 'home' };
    const both = await directory.patch(path, { op: 'add', path: 'emails', value: [second] });
    expect(both.emails).toEqual([
      { value: 'a@x.example', type: 'work', primary: true },
      { ...second, primary: false },
    ]);
    await join('Ninety Quarry', user);
    expect((await personOf(user))?.email).toBe('a@x.example');
    const other = { op: 'replace', path: 'emails[value eq "B@x.example"].primary', value: 'True' };
    expect((await directory.patch(path, other)).emails?.map(({ primary }) => primary)).toEqual([false, true]);
    expect((await personOf(user))?.email).toBe('b@x.example');
    const one = await directory.patch(path, {
      op: 'remove',
      path: 'emails[type eq "home" or value ew "none"]',
    });
    expect(one.emails).toHaveLength(1);
    const none = await directory.patch(path, { op: 'remove', path: 'emails' });
    expect(none).not.toHaveProperty('emails');
    expect((await personOf(user))?.email).toBeNull();
    // An address that no server takes is kept, and gets no mails.
    await directory.patch(path, { op: 'add', value: { emails: [{ value: 'née@x.example' }] } });
    expect((await personOf(user))?.email).toBeNull();
  });
});

describe('a list', () => {
  it('is found by what it has, in parts', async () => {
    const tag = fresh('listed');
    const made: User[] = [];
    for (const [name, active] of [
      ['Ann', true],
      ['Ben', false],
      ['Cyd', true],
    ] as const)
      made.push(
        await directory.user({
          userName: `${name}.${tag}@x.example`,
          externalId: `${tag} ${name}`,
          displayName: `${name} \\ "${tag}"`,
          active,
          ...(name === 'Cyd'
            ? {}
            : { emails: [{ value: `${name}@${tag}.example`, type: 'work', primary: true }] }),
        }),
      );
    const [ann, ben, cyd] = made.map(({ id }) => id);
    const found = async (filter: string) => (await directory.find('/Users', filter)).map(({ id }) => id);
    const mine = `userName co "${tag}"`;
    for (const [filter, ids] of [
      [mine, [ann, ben, cyd]],
      [`USERNAME EQ "ANN.${tag}@X.example"`, [ann]],
      [`urn:ietf:params:scim:schemas:core:2.0:User:userName sw "ben.${tag}"`, [ben]],
      [`externalId eq "${tag} Ann"`, [ann]],
      [`externalId eq "${tag} ann"`, []],
      [`${mine} and active eq false`, [ben]],
      [`${mine} and active eq "True"`, [ann, cyd]],
      [`${mine} and not (active eq true)`, [ben]],
      [`${mine} and emails.value eq "ANN@${tag}.example"`, [ann]],
      [`${mine} and emails[type eq "work" and value sw "ben@"]`, [ben]],
      [`${mine} and emails pr`, [ann, ben]],
      [`${mine} and not (emails pr)`, [cyd]],
      [`${mine} and name.familyName pr`, []],
      [`${mine} and not (name.familyName eq "x")`, [ann, ben, cyd]],
      [`${mine} and name.familyName ne "x"`, [ann, ben, cyd]],
      [`displayName eq "Cyd \\\\ \\"${tag}\\""`, [cyd]],
      [`${mine} and (userName sw "ann" or userName sw "cyd") and active eq true`, [ann, cyd]],
      [`userName sw "ann.${tag}" or userName sw "ben.${tag}" and active eq true`, [ann]],
      [`id eq "${ben}"`, [ben]],
      [`userName eq "' OR true --"`, []],
    ] as const)
      expect([filter, await found(filter)]).toEqual([filter, ids]);
    const part = await directory.list(
      `/Users?filter=${encodeURIComponent(mine)}&startIndex=2&count=1&sortBy=x&flag`,
    );
    expect(part).toMatchObject({ totalResults: 3, startIndex: 2, itemsPerPage: 1 });
    expect(part.Resources.map(({ id }) => id)).toEqual([ben]);
    expect(await directory.list(`/Users?filter=${encodeURIComponent(mine)}&count=0`)).toMatchObject({
      totalResults: 3,
      Resources: [],
    });
    const some = await directory.list(
      `/Users?filter=${encodeURIComponent(mine)}&attributes=userName,name.givenName`,
    );
    expect(Object.keys(some.Resources[0] ?? {}).sort()).toEqual(['id', 'schemas', 'userName']);
    const groupName = fresh('Listed');
    const { id } = await directory.group(groupName, made.slice(0, 1));
    const groups = await directory.find<Group>('/Groups', `members.value eq "${ann}"`);
    expect(groups.map((one) => one.id)).toEqual([id]);
    expect(groups[0]?.members.map(({ value }) => value)).toEqual([ann]);
  });

  it('is not found by what is no filter, however that is made', async () => {
    const deep = '('.repeat(400) + 'active eq true' + ')'.repeat(400);
    for (const filter of [
      'userName',
      'userName eq',
      'userName eq x',
      'userName is "x"',
      'userName eq "x" and',
      'userName eq "x") or (userName eq "y"',
      'password eq "x"',
      'emails.display eq "x"',
      'active co "x"',
      'userName gt "x"',
      'userName eq "\\u0000"',
      `userName eq "${'\\'.repeat(400)}`,
      `userName eq "${'\n'.repeat(400)}`,
      `userName eq "${'a\\"'.repeat(400)}`,
      deep,
      `${'emails['.repeat(100)}type pr${']'.repeat(100)}`,
      `${'not '.repeat(300)}(active eq true)`,
      Array.from({ length: 60 }, () => 'active eq true').join(' and '),
      `userName eq "${'x'.repeat(3_000)}"`,
    ]) {
      const answer = await directory.ask('get', `/Users?filter=${encodeURIComponent(filter)}`);
      expect([filter.slice(0, 60), ...refusal(answer)]).toEqual([filter.slice(0, 60), 400, 'invalidFilter']);
    }
    for (const query of ['startIndex=x', 'count=1.5', 'filter=a&filter=b', 'filter=%00'])
      expect(refusal(await directory.ask('get', `/Users?${query}`))).toEqual([400, 'invalidValue']);
  });
});

describe('thousands at once', () => {
  it('come into a group that gives nothing, and go', async () => {
    const users = await makeMany(4_000);
    const { id } = await directory.group(fresh('Everybody'));
    const all = users.map((value) => ({ value }));
    const full = await directory.patch<Group>(`/Groups/${id}`, { op: 'add', path: 'members', value: all });
    expect(full.members).toHaveLength(users.length);
    const operations = users
      .slice(0, 1_000)
      .map((value) => ({ op: 'remove', path: `members[value eq "${value}"]` }));
    const fewer = await directory.patch<Group>(`/Groups/${id}`, ...operations);
    expect(fewer.members).toHaveLength(users.length - 1_000);
    const slow = Array.from({ length: 1_000 }, () => ({ op: 'remove', path: 'members[not (value sw "x")]' }));
    expect(refusal(await directory.patching(`/Groups/${id}`, ...slow))).toEqual([400, 'invalidFilter']);
    const many = Array.from({ length: 1_001 }, () => ({ op: 'remove', path: 'members' }));
    expect(refusal(await directory.patching(`/Groups/${id}`, ...many))).toEqual([400, 'invalidSyntax']);
    const large = {
      op: 'add',
      path: 'members',
      value: Array.from({ length: 20_000 }, () => ({ value: users[0] })),
    };
    expect(
      refusal(await directory.patching(`/Groups/${id}`, large, { ...large, x: 'y'.repeat(300_000) })),
    ).toEqual([413, null]);
  });

  /** Users of whom there is nothing but their names, past the door. */
  async function makeMany(count: number): Promise<string[]> {
    const tag = fresh('many');
    await asService(
      service.connection,
      `INSERT INTO scim_user (id, user_name, emails, active, version, created_at, changed_at)
       SELECT gen_random_uuid(), '${tag} ' || n, '[]', true, 1, now(), now() FROM generate_series(1, ${count}) n`,
    );
    const { rows } = await asOwner(
      service.connection,
      `SELECT id FROM scim_user WHERE user_name LIKE '${tag} %'`,
    );
    return (rows as { id: string }[]).map(({ id }) => id);
  }
});

describe('at the same time', () => {
  it('a user is deleted and comes into a group: one of both was first', async () => {
    for (let round = 0; round < 4; round += 1) {
      const user = await newUser();
      const { id } = await group('Ninety Quarry');
      const value = [{ value: user.id }];
      const [added, deleted] = await Promise.all([
        directory.patching(`/Groups/${id}`, { op: 'add', path: 'members', value }),
        directory.ask('delete', `/Users/${user.id}`),
      ]);
      expect(deleted.status).toBe(204);
      expect([200, 400]).toContain(added.status);
      const { members } = await group('Ninety Quarry');
      expect(members.map((member) => member.value)).not.toContain(user.id);
      expect(await signsIn(user)).toBe(401);
    }
  });

  it('somebody comes into groups and the table is set: they are what both say', async () => {
    const user = await newUser();
    await Promise.all([join('Ninety Quarry', user), setGrants(GRANTS()), join('Ninety Legal', user)]);
    expect((await personOf(user))?.memberships).toHaveLength(2);
  });
});

describe('whoever asks', () => {
  it('is an administrator, by a key with the scope of it', async () => {
    const officer = await makeCaller(service, { name: 'x', role: 'compliance_officer', supplierId: orchard });
    const auditor = await makeCaller(service, { name: 'x', role: 'auditor' });
    const reader = await Directory.of(service, ['scim:read']);
    const stranger = await Directory.of(service, ['principals:write']);
    const asked = async (key: string | null, method: 'get' | 'post', path: string) => {
      const test = supertest(service.url)[method](`/scim/v2${path}`);
      return refusal(await (key === null ? test : test.set('Authorization', `Bearer ${key}`)));
    };
    expect(await asked(null, 'get', '/Users')).toEqual([401, null]);
    expect(await asked('ek_wrong', 'get', '/ServiceProviderConfig')).toEqual([401, null]);
    for (const path of ['/Users', '/Groups', '/ServiceProviderConfig', '/Users/x', '/Groups/x', '/Schemas'])
      expect(await asked(officer.key, 'get', path)).toEqual([path.endsWith('x') ? 404 : 403, null]);
    expect(await asked(auditor.key, 'post', '/Users')).toEqual([403, null]);
    expect(await asked(stranger.key, 'get', '/Users')).toEqual([403, null]);
    expect((await reader.ask('get', '/Users')).status).toBe(200);
    expect(refusal(await reader.ask('delete', '/Users/00000000-0000-4000-8000-000000000000'))).toEqual([
      403,
      null,
    ]);
    // A key for it is for nothing else.
    expect((await service.as(directory.key).get('/v1/principals')).status).toBe(403);
  });

  it('is told what there is', async () => {
    const config = await directory.ask('get', '/ServiceProviderConfig');
    expect(config.body).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      filter: { supported: true, maxResults: 200 },
      etag: { supported: true },
    });
    const types = await directory.list<{ id: string; schema: string }>('/ResourceTypes');
    expect(types.Resources.map(({ id }) => id)).toEqual(['User', 'Group']);
    const { Resources: schemas } = await directory.list<{ id: string }>('/Schemas');
    expect(schemas.map(({ id }) => id)).toEqual(types.Resources.map(({ schema }) => schema));
    for (const path of [
      ...types.Resources.map(({ id }) => `/ResourceTypes/${id}`),
      ...schemas.map(({ id }) => `/Schemas/${id}`),
    ])
      expect((await directory.ask('get', path)).status).toBe(200);
  });

  it('leaves in the record what was done, and nobody’s name or address', async () => {
    const tag = fresh('secretive');
    const user = await newUser({ displayName: `Name ${tag}`, emails: [{ value: `${tag}@x.example` }] });
    await join('Ninety Quarry', user);
    await directory.patch(`/Users/${user.id}`, { op: 'replace', path: 'displayName', value: `Other ${tag}` });
    await directory.ask('delete', `/Users/${user.id}`);
    const { data } = await service.admin.read<{
      data: { action: string; resource: string; principalId: string }[];
    }>('/v1/audit?limit=200');
    const own = data.filter(({ resource }) => resource === `scim-users/${user.id}`);
    expect(own.map(({ action }) => action).sort()).toEqual([
      'scim_user.created',
      'scim_user.deleted',
      'scim_user.edited',
    ]);
    expect(JSON.stringify(data)).not.toContain(tag);
    expect(data.map(({ action }) => action)).toContain('scim_group.edited');
  });
});

describe('the setting SCIM_SUBJECT', () => {
  it('says that a token names somebody by their userName', async () => {
    const other = await startService({ POSTURE: 'company', ...issuer.settings, SCIM_SUBJECT: 'userName' });
    const { id: supplierId } = await other.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'x',
      country: 'US',
    });
    const grants = [{ group: 'All', supplierId, role: 'preparer' }];
    await other.admin.put('/v1/settings/group-grants', { grants }, '"0"');
    const theirs = await Directory.of(other);
    const user = await theirs.user({ userName: 'robin@x.example', externalId: 'not this' });
    await theirs.group('All', [user]);
    const me = async (subject: string) =>
      (await other.as(await issuer.token({ subject })).get('/v1/me')).status;
    expect([await me('robin@x.example'), await me('not this')]).toEqual([200, 401]);
    await other.close();
  });
});

describe('the setting OIDC_SUBJECT_CLAIM', () => {
  it('says which claim names somebody, where `sub` is another for each application', async () => {
    const settings = { ...issuer.settings, OIDC_SUBJECT_CLAIM: 'oid' };
    const other = await startService({ POSTURE: 'company', ...settings });
    const theirs = await Directory.of(other);
    const grants = [{ group: 'All', role: 'auditor' }];
    await other.admin.put('/v1/settings/group-grants', { grants }, '"0"');
    const oid = '2b7c9a10-0000-4000-8000-1f2e3d4c5b6a';
    await theirs.group('All', [await theirs.user({ userName: 'robin@x.example', externalId: oid })]);
    const me = async (subject: string, claims: Record<string, unknown>) =>
      (await other.as(await issuer.token({ subject }, claims)).get('/v1/me')).status;
    expect([await me('pairwise', { oid }), await me(oid, {}), await me(oid, { oid: [oid] })]).toEqual([
      200, 401, 401,
    ]);
    const signedIn = async (claims: Record<string, unknown>) => {
      issuer.subject = 'pairwise';
      issuer.claims = claims;
      const begun = await supertest(other.url).get('/v1/session/oidc').expect(302);
      const away = await fetch(begun.headers.location ?? '', { redirect: 'manual' });
      const { pathname, search } = new URL(away.headers.get('location') ?? '');
      const cookies = (begun.headers['set-cookie'] as unknown as string[]).map((one) => one.split(';')[0]);
      const back = await supertest(other.url)
        .get(pathname + search)
        .set('Cookie', cookies.join('; '));
      return JSON.stringify(back.headers['set-cookie'] ?? []).includes('ninety_session=');
    };
    expect([await signedIn({ oid }), await signedIn({})]).toEqual([true, false]);
    issuer.claims = {};
    await other.close();
  });
});

describe('an office', () => {
  it('has no such doors', async () => {
    const office = await startService();
    const asked = supertest(office.url)
      .get('/scim/v2/Users')
      .set('Authorization', `Bearer ${office.admin.key}`);
    expect(refusal(await asked)).toEqual([404, null]);
    await office.close();
  });
});

// At the end, for the administrators of the test are no more.
describe('the last', () => {
  it('compliance officer goes, the last administrator does not', async () => {
    const officer = await newUser();
    const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Lone Pine Sensors, Inc.',
      country: 'US',
    });
    await setGrants([...GRANTS(), { group: 'Lone Pine', supplierId, role: 'compliance_officer' }]);
    await join('Lone Pine', officer);
    expect(rolesOf(await personOf(officer))).toEqual([[supplierId, 'compliance_officer']]);
    await leave('Lone Pine', officer);
    expect(await signsIn(officer)).toBe(401);

    const admin = await newUser();
    await join('Ninety Admins', admin);
    expect((await personOf(admin))?.role).toBe('administrator');
    await disableOtherAdministrators(admin);
    const admins = await group('Ninety Admins');
    const only = [
      directory.patching(`/Users/${admin.id}`, { op: 'replace', path: 'active', value: false }),
      directory.ask('delete', `/Users/${admin.id}`),
      directory.ask('delete', `/Groups/${admins.id}`),
      directory.patching(`/Groups/${admins.id}`, { op: 'remove', path: 'members' }),
      directory.patching(`/Groups/${admins.id}`, { op: 'replace', path: 'displayName', value: 'x' }),
    ];
    for (const asked of only) {
      const answer = await asked;
      expect(refusal(answer)).toEqual([409, null]);
      expect(answer.body.detail).toMatch(/administrator/i);
    }
    expect(await signsIn(admin)).toBe(200);
    expect((await directory.ask('get', `/Users/${admin.id}`)).body.active).toBe(true);
  });

  it('administrator keeps their last key, whatever they were before', async () => {
    const own = await startService({ POSTURE: 'company' });
    try {
      const by = await Directory.of(own);
      const { id: supplierId } = await own.admin.made<{ id: string }>('/v1/suppliers', {
        name: 'Orchard Instruments, Inc.',
        country: 'US',
      });
      const grants = [
        { group: 'Drafts', supplierId, role: 'preparer' },
        { group: 'Admins', role: 'administrator' },
      ];
      expect((await own.admin.put('/v1/settings/group-grants', { grants }, '"0"')).status).toBe(200);
      const user = await by.user({ userName: 'ada@orchard.example' });
      const members = [{ value: user.id }];
      for (const name of ['Drafts', 'Admins']) {
        const { id } = await by.group(name);
        await by.patch<Group>(`/Groups/${id}`, { op: 'add', path: 'members', value: members });
      }
      const { data } = await own.admin.read<{ data: Person[] }>('/v1/principals?limit=200');
      const ada = data.find(({ name }) => name === 'ada@orchard.example');
      expect(ada).toMatchObject({ role: 'administrator' });
      const path = `/v1/principals/${ada?.id}`;
      const { id: keyId, key } = await own.admin.made<{ id: string; key: string }>(`${path}/api-keys`, {});
      const caller = own.as(key);
      const { id: first } = await own.admin.read<{ id: string }>('/v1/me');
      const { headers } = await caller.get(`/v1/principals/${first}`);
      const gone = await caller.patch(`/v1/principals/${first}`, { disabled: true }, headers.etag);
      expect(gone.status).toBe(200);
      const refused = await caller.delete(`/v1/api-keys/${keyId}`);
      expect([refused.status, (refused.body as { code?: string }).code]).toEqual([
        409,
        'last_key_of_administrators',
      ]);
    } finally {
      await own.close();
    }
  });

  /** But for the directory's own, whose key may do nothing else. */
  async function disableOtherAdministrators(admin: { subject: string }): Promise<void> {
    const by = service.as(await issuer.token(admin));
    const { data } = await by.read<{ data: Person[] }>('/v1/principals?limit=200');
    const others = data.filter(
      ({ id, role, externalSubject, disabled }) =>
        role === 'administrator' &&
        externalSubject !== admin.subject &&
        id !== directory.principalId &&
        !disabled,
    );
    for (const { id } of others) {
      const { headers } = await by.get(`/v1/principals/${id}`);
      expect((await by.patch(`/v1/principals/${id}`, { disabled: true }, headers.etag)).status).toBe(200);
    }
  }
});
