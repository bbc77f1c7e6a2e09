import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { asOwner } from '../support/service.js';
import { makeCaller } from '../support/world.js';

const TODAY = '2026-11-02';

interface Note {
  id: string;
  applicationId: string;
  text: string;
  mentions: string[];
  author: string;
}
interface Contact {
  id: string;
  on: string;
  said: string;
  supersedes: string | null;
  supersededBy: string | null;
}
interface Hold {
  id: string;
  reason: string;
  liftedAt: string | null;
  liftReason: string | null;
}

let company: Company;
let officer: Client;
let colleague: Client;
let stranger: Client;
let auditor: Client;
let administrator: Client;

beforeAll(async () => {
  company = await startCompany(TODAY);
  ({ officer } = company);
  const { service, supplierId } = company;
  administrator = service.admin;
  colleague = await makeCaller(service, { name: 'Ana Ruiz', role: 'compliance_officer', supplierId });
  const { id: other } = await administrator.made<{ id: string }>('/v1/suppliers', {
    name: 'Quince Optics, Inc.',
    country: 'US',
  });
  stranger = await makeCaller(service, {
    name: 'Sam Stone',
    role: 'compliance_officer',
    supplierId: other,
  });
  auditor = await makeCaller(service, { name: 'Ann Otter', role: 'auditor' });
});
afterAll(() => company.service.close());

const begun = async () => (await officer.made<Tracked>('/v1/applications', {})).id;
const me = async (who: Client) => (await who.read<{ id: string }>('/v1/me')).id;
const listed = async <T>(who: Client, path: string) => (await who.read<{ data: T[] }>(path)).data;
const actionsOf = async (id: string) => {
  const { data } = await auditor.read<{ data: { action: string }[] }>(
    `/v1/audit?resource=applications/${id}&limit=200`,
  );
  return data.map(({ action }) => action);
};

describe('colleagues', () => {
  it('are those of the own company who may still act', async () => {
    const { service, supplierId } = company;
    const leaver = await makeCaller(service, { name: 'Kit Moss', role: 'compliance_officer', supplierId });
    const namesOf = async (who: Client) =>
      (await listed<{ name: string }>(who, '/v1/colleagues')).map(({ name }) => name).sort();
    expect(await namesOf(officer)).toEqual(['Ana Ruiz', 'Dana Lee', 'Kit Moss']);
    const id = await me(leaver);
    const { etag } = (await administrator.get(`/v1/principals/${id}`)).headers;
    await administrator.patch(`/v1/principals/${id}`, { disabled: true }, etag);
    expect(await namesOf(officer)).toEqual(['Ana Ruiz', 'Dana Lee']);
    expect(await namesOf(stranger)).toEqual(['Sam Stone']);
    expect(await namesOf(auditor)).toEqual(['Ann Otter']);
  });
});

describe('a note', () => {
  it('is read by the company and by whoever sees all, and by nobody else', async () => {
    const id = await begun();
    const note = await officer.made<Note>(`/v1/applications/${id}/notes`, { text: 'The statement is here.' });
    expect(note).toMatchObject({ applicationId: id, author: 'Dana Lee', mentions: [] });
    for (const who of [officer, colleague, auditor, administrator])
      expect(await listed<Note>(who, `/v1/applications/${id}/notes`)).toEqual([note]);
    expect((await stranger.get(`/v1/applications/${id}/notes`)).status).toBe(404);
    expect((await stranger.post(`/v1/applications/${id}/notes`, { text: 'Mine?' })).status).toBe(404);
    expect((await auditor.post(`/v1/applications/${id}/notes`, { text: 'Seen.' })).status).toBe(403);
    expect(await actionsOf(id)).toContain('case_note.added');
  });

  it('finds those whom it mentions, the newest first', async () => {
    const [first, second] = [await begun(), await begun()];
    const mentions = [await me(colleague)];
    const older = await officer.made<Note>(`/v1/applications/${first}/notes`, {
      text: 'Look, please.',
      mentions,
    });
    await officer.made<Note>(`/v1/applications/${first}/notes`, { text: 'For nobody.' });
    const newer = await officer.made<Note>(`/v1/applications/${second}/notes`, {
      text: 'This too.',
      mentions,
    });
    expect(await listed<Note>(colleague, '/v1/notes?mentions=me')).toEqual([newer, older]);
    const page = await colleague.read<{ data: Note[]; nextCursor: string }>('/v1/notes?limit=1');
    expect(page.data).toEqual([newer]);
    expect(await listed<Note>(colleague, `/v1/notes?limit=1&cursor=${page.nextCursor}`)).toEqual([older]);
    for (const who of [officer, stranger, auditor]) expect(await listed<Note>(who, '/v1/notes')).toEqual([]);
  });

  it('mentions nobody of another company', async () => {
    const id = await begun();
    const mine = await me(officer);
    const mentions = [mine, mine.toUpperCase(), await me(stranger)];
    const refused = await officer.post(`/v1/applications/${id}/notes`, { text: 'You two.', mentions });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      errors: [{ pointer: '/mentions/2', code: 'nobody_of_the_company' }],
    });
  });
});

describe('a contact with the authority', () => {
  const call = {
    on: '2026-10-20',
    channel: 'telephone',
    direction: 'to_authority',
    with: 'the licensing officer',
    said: 'The referral is back.',
  };

  it('is kept in the order in which it was, with what it was corrected by', async () => {
    const id = await begun();
    const path = `/v1/applications/${id}/contacts`;
    const later = await officer.made<Contact>(path, call);
    const earlier = await colleague.made<Contact>(path, { ...call, on: '2026-10-01', direction: 'both' });
    const right = await officer.made<Contact>(path, {
      ...call,
      on: '2026-10-19',
      supersedes: later.id,
      reason: 'It was on Monday.',
    });
    expect(await listed<Contact>(officer, path)).toEqual([
      earlier,
      right,
      { ...later, supersededBy: right.id },
    ]);
    const page = await officer.read<{ data: Contact[]; nextCursor: string }>(`${path}?limit=2`);
    expect(await listed<Contact>(officer, `${path}?limit=2&cursor=${page.nextCursor}`)).toHaveLength(1);
    expect((await actionsOf(id)).filter((action) => action.startsWith('contact.'))).toEqual([
      'contact.superseded',
      'contact.recorded',
      'contact.recorded',
    ]);
  });

  it('is refused in the future, without its reason, or of what does not stand', async () => {
    const id = await begun();
    const path = `/v1/applications/${id}/contacts`;
    const { id: wrong } = await officer.made<Contact>(path, call);
    const refusal = async (more: object) => {
      const { status, body } = await officer.post(path, { ...call, ...more });
      const { errors } = body as { errors?: { pointer: string; code: string }[] };
      return [status, errors?.[0]?.pointer, errors?.[0]?.code];
    };
    expect(await refusal({ on: '2026-11-04' })).toEqual([422, '/on', 'not_begun']);
    expect(await refusal({ reason: 'So' })).toEqual([422, '/supersedes', 'supersedes_required']);
    expect(await refusal({ supersedes: wrong })).toEqual([422, '/reason', 'reason_required']);
    expect(await refusal({ attachmentIds: [wrong] })).toEqual([422, '/attachmentIds/0', 'no_document']);
    await officer.made<Contact>(path, { ...call, supersedes: wrong, reason: 'Another day.' });
    expect(await refusal({ supersedes: wrong, reason: 'Again.' })).toEqual([
      422,
      '/supersedes',
      'no_contact',
    ]);
    const other = await begun();
    const { status } = await officer.post(`/v1/applications/${other}/contacts`, {
      ...call,
      supersedes: wrong,
      reason: 'Of another.',
    });
    expect(status).toBe(422);
  });

  it('is corrected once, however many correct it at the same time', async () => {
    const id = await begun();
    const path = `/v1/applications/${id}/contacts`;
    const { id: supersedes } = await officer.made<Contact>(path, call);
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, place) =>
        officer.post(path, { ...call, supersedes, reason: `It was so: ${place}.` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422]);
  });
});

describe('who is at work on a case', () => {
  it('is said once, shown with it, and asked for', async () => {
    const [mine, nobodys] = [await begun(), await begun()];
    const assigneeId = await me(colleague);
    const { status, body } = await officer.put(`/v1/applications/${mine}/assignment`, { assigneeId });
    expect([status, body]).toEqual([200, { applicationId: mine, assigneeId }]);
    expect(await officer.read<Tracked>(`/v1/applications/${mine}`)).toMatchObject({
      assignee: { principalId: assigneeId, name: 'Ana Ruiz' },
    });
    const idsOf = async (who: Client, assignee: string) =>
      (await listed<Tracked>(who, `/v1/applications?limit=200&assignee=${assignee}`)).map(({ id }) => id);
    expect(await idsOf(colleague, 'me')).toEqual([mine]);
    expect(await idsOf(officer, assigneeId)).toEqual([mine]);
    expect(await idsOf(officer, 'me')).toEqual([]);
    const unassigned = await idsOf(officer, 'none');
    expect([unassigned.includes(mine), unassigned.includes(nobodys)]).toEqual([false, true]);
    expect((await officer.get('/v1/applications?assignee=ana')).status).toBe(422);
    await officer.put(`/v1/applications/${mine}/assignment`, { assigneeId: null });
    expect(await officer.read<Tracked>(`/v1/applications/${mine}`)).toMatchObject({ assignee: null });
    expect(await idsOf(colleague, 'me')).toEqual([]);
  });

  it('is nobody of another company, nor who has left', async () => {
    const { service, supplierId } = company;
    const id = await begun();
    const leaver = await makeCaller(service, { name: 'Lee Voss', role: 'compliance_officer', supplierId });
    const assigneeId = await me(leaver);
    const assign = (to: string) => officer.put(`/v1/applications/${id}/assignment`, { assigneeId: to });
    expect((await assign(await me(stranger))).status).toBe(422);
    expect((await assign(assigneeId)).status).toBe(200);
    const { etag } = (await administrator.get(`/v1/principals/${assigneeId}`)).headers;
    await administrator.patch(`/v1/principals/${assigneeId}`, { disabled: true }, etag);
    expect(await officer.read<Tracked>(`/v1/applications/${id}`)).toMatchObject({ assignee: null });
    expect((await assign(assigneeId)).status).toBe(422);
    expect(await listed<Tracked>(officer, `/v1/applications?assignee=${assigneeId}`)).toEqual([]);
    const unassigned = await listed<Tracked>(officer, '/v1/applications?limit=200&assignee=none');
    expect(unassigned.map((one) => one.id)).toContain(id);
  });
});

describe("counsel's hold", () => {
  it('keeps a case from being destroyed until it is lifted, and says why', async () => {
    const id = await begun();
    const put = (body: object, who = officer) => who.put(`/v1/applications/${id}/legal-hold`, body);
    const placed = await put({ isHeld: true, reason: 'subpoena of 30 October 2026' });
    expect([placed.status, placed.body]).toMatchObject([200, { reason: 'subpoena of 30 October 2026' }]);
    const again = await put({ isHeld: true, reason: 'once more' });
    expect(again.body).toEqual(placed.body);
    expect(await officer.read<Tracked>(`/v1/applications/${id}`)).toMatchObject({ isHeld: true });
    const remove = async () => {
      const { etag } = (await officer.get(`/v1/applications/${id}`)).headers;
      return officer.delete(`/v1/applications/${id}`).set('If-Match', etag!);
    };
    expect((await remove()).body).toMatchObject({ status: 409, type: expect.stringContaining('legal-hold') });
    const lifted = await put({ isHeld: false, reason: 'the matter is settled' }, administrator);
    expect(lifted.body).toMatchObject({ liftReason: 'the matter is settled', liftedAt: expect.any(String) });
    expect((await put({ isHeld: false, reason: 'again' })).status).toBe(409);
    expect(await listed<Hold>(auditor, `/v1/applications/${id}/legal-holds`)).toEqual([lifted.body]);
    expect(await officer.read<Tracked>(`/v1/applications/${id}`)).toMatchObject({ isHeld: false });
    // What was written down of it stays still.
    expect((await remove()).status).toBe(409);
    expect((await put({ isHeld: true, reason: 'mine' }, stranger)).status).toBe(404);
    expect((await put({ isHeld: true, reason: 'mine' }, auditor)).status).toBe(403);
  });

  it('leaves a draft that nobody wrote anything of to be deleted, whoever has it', async () => {
    const id = await begun();
    await officer.put(`/v1/applications/${id}/assignment`, { assigneeId: await me(officer) });
    const { etag } = (await officer.get(`/v1/applications/${id}`)).headers;
    expect((await officer.delete(`/v1/applications/${id}`).set('If-Match', etag!)).status).toBe(204);
  });
});

describe('many cases at once', () => {
  interface Came {
    isTried: boolean;
    count: number;
    changed: number;
    unchanged: number;
    refused: number;
    results: {
      applicationId: string;
      name: string | null;
      outcome: string;
      said: { code: string; text: string };
    }[];
  }
  const TAG = 'Q4 push';
  let ids: string[];
  const tagsOf = async (id: string) => (await officer.read<Tracked>(`/v1/applications/${id}`)).tags;
  const act = async (who: Client, path: string, body: object) => (await who.post(path, body)).body as Came;

  beforeAll(async () => {
    ids = [];
    for (const [reference, amount, on] of [
      ['PO-1', '300', '2026-10-05'],
      ['PO-2', '20.50', null],
      ['PO-3', '1000', '2026-10-01'],
      ['PO-4', null, '2026-10-09'],
    ] as const) {
      const totalValue = amount === null ? null : { amount, currency: 'USD' };
      const { id } = await officer.made<Tracked>('/v1/applications', { reference, totalValue, tags: [TAG] });
      ids.push(id);
      if (on !== null)
        await officer.made(`/v1/applications/${id}/events`, {
          type: 'filed',
          on,
          number: null,
          source: 'portal',
        });
    }
  });

  it('are in the order that is asked for, page by page, what has no place in it last', async () => {
    await officer.put(`/v1/applications/${ids[2]}/assignment`, { assigneeId: await me(officer) });
    await officer.put(`/v1/applications/${ids[0]}/assignment`, { assigneeId: await me(colleague) });
    const paged = async (sort: string) => {
      const found: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const query = new URLSearchParams({
          tag: TAG,
          sort,
          limit: '1',
          ...(cursor === '' ? {} : { cursor }),
        });
        const page: { data: Tracked[]; nextCursor: string | null } = await officer.read(
          `/v1/applications?${query.toString()}`,
        );
        found.push(...page.data.map(({ reference }) => reference));
        cursor = page.nextCursor;
      }
      return found.map((reference) => String(reference).at(-1)).join('');
    };
    expect(await paged('value')).toBe('2134');
    expect(await paged('-value')).toBe('3124');
    expect(await paged('filedOn')).toBe('3142');
    expect(await paged('-filedOn')).toBe('4132');
    expect(await paged('createdAt')).toBe('1234');
    expect(await paged('-createdAt')).toBe('4321');
    expect((await paged('assignee')).slice(0, 2)).toBe('13');
    expect((await paged('-assignee')).slice(0, 2)).toBe('31');
    const [due, latest] = [await paged('dueOn'), await paged('-dueOn')];
    expect([due.at(-1), latest.at(-1)]).toEqual(['2', '2']);
    expect(due.slice(0, 3)).toBe([...latest.slice(0, 3)].reverse().join(''));
    const refused = await officer.get('/v1/applications?sort=colour');
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toMatch(/dueOn, -dueOn, .*assignee/);
    expect((await officer.get(`/v1/applications?sort=value&cursor=${btoa('["x","y"]')}`)).status).toBe(422);
  });

  it('follow what is recorded: a filing that is corrected or taken back moves its case', async () => {
    const { id } = await officer.made<Tracked>('/v1/applications', { tags: ['moved'] });
    const path = `/v1/applications/${id}/events`;
    const filedOn = async () => {
      const sql = 'SELECT filed_on::text AS on FROM application_place WHERE application_id = $1';
      const { rows } = await asOwner(company.service.connection, sql, [id]);
      return (rows[0] as { on: string | null }).on;
    };
    await officer.made(path, { type: 'filed', on: '2026-10-05', number: null, source: 'portal' });
    expect(await filedOn()).toBe('2026-10-05');
    const [first] = await listed<{ id: string }>(officer, path);
    await officer.made(path, {
      type: 'filed',
      on: '2026-10-07',
      number: null,
      source: 'portal',
      supersedes: first!.id,
      reason: 'misread',
    });
    expect(await filedOn()).toBe('2026-10-07');
    const last = (await listed<{ id: string; supersededBy: string | null }>(officer, path)).find(
      (one) => one.supersededBy === null,
    );
    await officer.made(path, {
      type: 'void',
      source: 'portal',
      supersedes: last!.id,
      reason: 'it was another',
    });
    expect(await filedOn()).toBeNull();
  });

  it('are tagged and untagged, each with a sentence; a trial changes nothing', async () => {
    const query = { tag: TAG };
    const tried = await act(officer, '/v1/applications/tags?dryRun=true', { query, add: ['urgent'] });
    expect(tried).toMatchObject({ isTried: true, count: 4, changed: 4, unchanged: 0, refused: 0 });
    expect(await tagsOf(ids[0]!)).toEqual([TAG]);
    const body = { query, seen: tried.count, add: ['urgent'] };
    const done = await act(officer, '/v1/applications/tags', body);
    expect(done).toMatchObject({ isTried: false, changed: 4 });
    expect(done.results.map(({ said }) => said.text)).toContain('Its tags are Q4 push, urgent now.');
    expect(await act(officer, '/v1/applications/tags', body)).toMatchObject({ changed: 0, unchanged: 4 });
    expect(await listed(officer, '/v1/applications?tag=urgent')).toHaveLength(4);
    expect(await actionsOf(ids[0]!)).toContain('application.edited');
    const others = await officer.post('/v1/applications/tags', { ...body, seen: 3 });
    expect(others.status).toBe(409);
    expect(others.body).toMatchObject({ code: 'bulk_seen_others' });
    await act(officer, '/v1/applications/tags', { applicationIds: ids, remove: ['urgent'] });
    expect(await listed(officer, '/v1/applications?tag=urgent')).toEqual([]);
  });

  it('are given to a colleague, who is of the company; what is another company’s is not there', async () => {
    const { id: theirs } = await stranger.made<Tracked>('/v1/applications', { tags: [TAG] });
    const assigneeId = await me(colleague);
    const came = await act(officer, '/v1/applications/assignments', {
      applicationIds: [ids[1], ids[0], theirs],
      assigneeId,
    });
    expect(came).toMatchObject({ count: 3, changed: 1, unchanged: 1, refused: 1 });
    expect(came.results.map(({ name, said }) => [name, said.text])).toEqual([
      ['PO-2', 'Ana Ruiz works on it now.'],
      ['PO-1', 'Ana Ruiz works on it already.'],
      [null, 'There is no such application for you.'],
    ]);
    expect(
      await act(officer, '/v1/applications/assignments', {
        applicationIds: [ids[1]],
        assigneeId: await me(stranger),
      }),
    ).toMatchObject({
      changed: 0,
      refused: 1,
      results: [{ said: { code: 'nobody_of_the_company' } }],
    });
    expect(
      await act(stranger, '/v1/applications/tags?dryRun=true', { query: { tag: TAG }, add: ['x'] }),
    ).toMatchObject({ count: 1 });
    for (const body of [
      {},
      { applicationIds: ids, query: {} },
      { applicationIds: ids },
      { query: { limit: '3' }, add: ['x'] },
    ])
      expect((await officer.post('/v1/applications/tags', body)).status).toBe(422);
    expect((await auditor.post('/v1/applications/tags', { applicationIds: ids, add: ['x'] })).status).toBe(
      403,
    );
  });

  it('are saved as a file: those that were chosen, in their order', async () => {
    const applicationIds = [ids[3], ids[0]];
    const { status, text } = await officer.post('/v1/applications/files', { applicationIds, format: 'csv' });
    expect(status).toBe(200);
    expect(
      text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[2]),
    ).toEqual(['PO-4', 'PO-1']);
    const book = await officer.post('/v1/applications/files', { applicationIds, format: 'xlsx' });
    expect(book.headers['content-disposition']).toContain('applications.xlsx');
    const strange = await stranger.post('/v1/applications/files', { applicationIds, format: 'csv' });
    expect(strange.status).toBe(422);
  });
});

describe('the evidence of a case', () => {
  it('has the contacts with the authority; the record stays whole', async () => {
    const id = await begun();
    await officer.made<Contact>(`/v1/applications/${id}/contacts`, {
      on: '2026-10-20',
      channel: 'e_mail',
      direction: 'from_authority',
      with: 'the licensing officer',
      said: 'They ask for the end user statement.',
    });
    expect((await officer.get(`/v1/applications/${id}/evidence`)).status).toBe(200);
    expect((await administrator.get('/v1/audit/verify')).body).toMatchObject({ ok: true });
  });
});
