import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { asService } from '../support/service.js';
import { makeCaller } from '../support/world.js';

interface View {
  id: string;
  list: string;
  name: string;
  query: Record<string, string>;
  faults: { pointer: string; code: string; detail: string }[];
  isShared: boolean;
  ownerId: string;
  ownerName: string;
}

let company: Company;
let officer: Client;
let colleague: Client;
let stranger: Client;
let auditor: Client;

beforeAll(async () => {
  company = await startCompany('2026-03-02');
  ({ officer } = company);
  const { service, supplierId } = company;
  colleague = await makeCaller(service, { name: 'Pat Prior', role: 'preparer', supplierId });
  const { id: other } = await service.admin.made<{ id: string }>('/v1/suppliers', {
    name: 'Another, Inc.',
    country: 'US',
  });
  stranger = await makeCaller(service, { name: 'Sam Stone', role: 'compliance_officer', supplierId: other });
  auditor = await makeCaller(service, { name: 'Ann Otter', role: 'auditor' });
});
afterAll(() => company.service.close());

const late = { list: 'duties', name: 'Late', query: { state: 'overdue' } };
const keep = (body: object, by = officer) => by.made<View>('/v1/saved-views', body);
const tried = (body: object, by = officer) => by.post('/v1/saved-views', { ...late, ...body });
const namesOf = async (by: Client, query = '') =>
  (await by.read<{ data: View[] }>(`/v1/saved-views${query}`)).data.map(({ name }) => name);
const edit = (id: string, body: object, etag = '"1"', by = officer) =>
  by.patch(`/v1/saved-views/${id}`, body, etag);
const faultsOf = ({ body }: { body: unknown }) =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => [
    pointer,
    code,
  ]);

describe('a saved view', () => {
  it('is a filter of a list by a name, and asks the list what it kept', async () => {
    const { id: ownerId } = await officer.read<{ id: string }>('/v1/me');
    const queries = {
      applications: { regime: 'us-bis', status: 'draft', assignee: 'me', sort: '-createdAt' },
      licenses: { status: 'active', expiringBefore: '2026-12-31' },
      duties: { state: 'to_do', owner: 'me' },
      reviews: { waitingFor: 'me' },
    };
    for (const [list, query] of Object.entries(queries)) {
      const answer = await officer.post('/v1/saved-views', { list, name: 'Mine', query });
      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({ list, query, faults: [], isShared: false, ownerId });
      expect(answer.headers.etag).toMatch(/^"1/);
      expect(answer.headers.location).toBe(`/v1/saved-views/${answer.body.id}`);
      const { query: kept } = await officer.read<View>(`/v1/saved-views/${answer.body.id}`);
      expect((await officer.get(`/v1/${list}?${new URLSearchParams(kept).toString()}`)).status).toBe(200);
    }
    expect(await namesOf(officer, '?list=reviews')).toEqual(['Mine']);
    expect(await namesOf(officer)).toEqual(['Mine', 'Mine', 'Mine', 'Mine']);
  });

  it.each([
    ['a word that the list has not', 'duties', { colour: 'red' }, '/query/colour', 'field_unknown'],
    ['a value that the list has not', 'duties', { state: 'late' }, '/query/state', 'field_one_of'],
    ['what is no text', 'licenses', { number: 7 }, '/query/number', 'field_line'],
    [
      'a day that there is not',
      'licenses',
      { expiringBefore: '2026-02-30' },
      '/query/expiringBefore',
      'field_day_until',
    ],
    ['an owner who is nobody', 'duties', { owner: 'you' }, '/query/owner', 'owner_me_or_id'],
    ['a status of no regime', 'applications', { status: 'lost' }, '/query/status', 'unknown_status'],
    ['a page', 'applications', { cursor: 'abc' }, '/query/cursor', 'view_is_no_page'],
    ['how much', 'reviews', { limit: '10' }, '/query/limit', 'view_is_no_page'],
    ['a word of another list', 'reviews', { owner: 'me' }, '/query/owner', 'field_unknown'],
    ['a name of every object', 'duties', { constructor: 'x' }, '/query/constructor', 'field_unknown'],
  ])('is refused, by its word, for %s, as the list refuses it', async (_, list, query, pointer, code) => {
    const answer = await tried({ list, query });
    expect(answer.status).toBe(422);
    expect(faultsOf(answer)).toContainEqual([pointer, code]);
  });

  it('is refused where it is no view', async () => {
    expect(faultsOf(await tried({ query: ['state'] }))).toEqual([['/query', 'view_query']]);
    expect(faultsOf(await tried({ list: 'parties' }))).toEqual([['/list', 'field_one_of']]);
    expect(faultsOf(await tried({ name: ' ' }))).toEqual([['/name', 'field_line']]);
    const several = await tried({ query: { colour: 'red', state: 'late' } });
    expect(faultsOf(several)).toHaveLength(2);
  });

  it('has a name of its own among those of its person and list', async () => {
    const { id } = await keep({ ...late, name: 'Unique' });
    const again = await tried({ name: 'unique' });
    expect([again.status, again.body.type, again.body.code]).toEqual([
      409,
      expect.stringContaining('view-name-taken'),
      'view_name_taken',
    ]);
    await keep({ ...late, list: 'licenses', query: {}, name: 'Unique' });
    await keep({ ...late, name: 'Unique' }, colleague);
    const other = await keep({ ...late, name: 'Other' });
    expect((await edit(other.id, { name: 'Unique' })).status).toBe(409);
    const atOnce = await Promise.all(Array.from({ length: 6 }, () => tried({ name: 'At once' })));
    expect(atOnce.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect((await edit(id, { name: 'Unique' })).status).toBe(200);
  });

  it('is changed by who has read it last', async () => {
    const { id } = await keep({ ...late, name: 'Changing' });
    expect((await officer.patch(`/v1/saved-views/${id}`, { name: 'Other' })).status).toBe(428);
    const renamed = await edit(id, { name: 'Changed' });
    expect(renamed.body).toMatchObject({ name: 'Changed', query: late.query });
    expect((await edit(id, { name: 'Stale' })).status).toBe(412);
    expect(faultsOf(await edit(id, { query: { state: 'late' } }, '"2"'))).toEqual([
      ['/query/state', 'field_one_of'],
    ]);
    const asked = await edit(id, { query: { owner: 'me' } }, '"2"');
    expect(asked.body).toMatchObject({ name: 'Changed', query: { owner: 'me' } });
    expect((await officer.delete(`/v1/saved-views/${id}`).set('If-Match', '"2"')).status).toBe(412);
    expect((await officer.delete(`/v1/saved-views/${id}`).set('If-Match', '"3"')).status).toBe(204);
    expect((await officer.get(`/v1/saved-views/${id}`)).status).toBe(404);
  });

  it('is private, or shared with the company, whose people read it and do not change it', async () => {
    const { id } = await keep({ ...late, name: 'Quietly' });
    for (const who of [colleague, stranger, auditor, company.service.admin]) {
      expect((await who.get(`/v1/saved-views/${id}`)).status).toBe(404);
      expect(await namesOf(who)).not.toContain('Quietly');
      expect((await edit(id, { name: 'x' }, '"1"', who)).status).toBe(404);
    }
    expect((await edit(id, { isShared: true })).body).toMatchObject({ isShared: true });
    const shared = await colleague.read<View>(`/v1/saved-views/${id}`);
    expect(shared).toMatchObject({ name: 'Quietly', isShared: true, ownerName: expect.any(String) });
    expect(await namesOf(colleague, '?list=duties')).toContain('Quietly');
    expect(await namesOf(auditor)).toContain('Quietly');
    expect(await namesOf(stranger)).not.toContain('Quietly');
    const refused = await edit(id, { name: 'x' }, '"2"', colleague);
    expect([refused.status, refused.body.code]).toEqual([403, 'view_of_another']);
    expect((await colleague.delete(`/v1/saved-views/${id}`)).status).toBe(403);
    expect((await stranger.delete(`/v1/saved-views/${id}`)).status).toBe(404);
    expect((await edit(id, { isShared: false }, '"2"')).body).toMatchObject({ isShared: false });
    expect((await colleague.get(`/v1/saved-views/${id}`)).status).toBe(404);
  });

  it('that is shared is deleted by an administrator too; who is of no company shares none', async () => {
    const { admin } = company.service;
    const { id } = await keep({ ...late, name: 'Left behind', isShared: true });
    expect((await edit(id, { name: 'x' }, '"1"', admin)).status).toBe(403);
    expect((await admin.delete(`/v1/saved-views/${id}`)).status).toBe(204);
    expect(faultsOf(await tried({ isShared: true }, auditor))).toEqual([
      ['/isShared', 'view_shared_with_nobody'],
    ]);
    await keep({ ...late, name: 'An auditor’s own' }, auditor);
    expect(await namesOf(auditor)).toContain('An auditor’s own');
  });

  it('says what its list would refuse of it now, and stays to be read, renamed and asked otherwise', async () => {
    const { id } = await keep({ ...late, name: 'Of an older release' });
    await asService(
      company.service.connection,
      `UPDATE saved_view SET query = '{"state": "overdue", "colour": "red", "origin": "nobody"}' WHERE id = '${id}'`,
    );
    const found = await officer.read<View>(`/v1/saved-views/${id}`);
    expect(found.query).toEqual({ state: 'overdue', colour: 'red', origin: 'nobody' });
    expect(found.faults.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
      ['/query/colour', 'field_unknown'],
      ['/query/origin', 'field_one_of'],
    ]);
    const { data } = await officer.read<{ data: View[] }>('/v1/saved-views?list=duties');
    expect(data.find((one) => one.id === id)?.faults).toHaveLength(2);
    expect((await edit(id, { name: 'Renamed' })).body).toMatchObject({ faults: { length: 2 } });
    expect((await edit(id, { query: { state: 'overdue' } }, '"2"')).body).toMatchObject({ faults: [] });
  });

  it('is one of a hundred of its person at most, however many are kept at once', async () => {
    const { service, supplierId } = company;
    const person = await makeCaller(service, { name: 'Kit Moss', role: 'reviewer', supplierId });
    for (let made = 0; made < 97; made += 1) await keep({ ...late, name: `View ${made}` }, person);
    const atOnce = await Promise.all(
      Array.from({ length: 8 }, (_, nth) => tried({ name: `Late ${nth}` }, person)),
    );
    expect(atOnce.map(({ status }) => status).sort()).toEqual([201, 201, 201, 422, 422, 422, 422, 422]);
    expect(atOnce.find(({ status }) => status === 422)?.body).toMatchObject({ code: 'too_many_views' });
  });

  it('stands in the record without what it asks, and is told to nobody', async () => {
    const { id } = await keep({ ...late, name: 'Nordlicht', query: { state: 'overdue' } });
    await edit(id, { name: 'Nordlicht too' });
    await officer.delete(`/v1/saved-views/${id}`);
    const { data } = await company.service.admin.read<{ data: { action: string; details: object }[] }>(
      `/v1/audit?resource=saved-views/${id}`,
    );
    expect(data.map(({ action }) => action).sort()).toEqual([
      'saved_view.changed',
      'saved_view.deleted',
      'saved_view.kept',
    ]);
    expect(JSON.stringify(data)).not.toMatch(/Nordlicht|overdue/);
  });
});
