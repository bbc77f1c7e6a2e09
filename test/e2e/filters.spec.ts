import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { makeCaller } from '../support/world.js';

interface Operation {
  parameters?: { name: string; in: string }[];
}

/** What may be any text, or is one of a list that is longer than a vocabulary: nothing found is an answer. */
const OPEN = new Set(['cursor', 'document', 'eccn', 'number', 'q', 'resource', 'returnTo', 'tag']);

let company: Company;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
});
afterAll(() => company.service.close());

describe('a filter of a list', () => {
  it('refuses a word that it does not know, for nothing found would be read as that there is nothing', async () => {
    const { paths } = await company.service.admin.read<{ paths: Record<string, { get?: Operation }> }>(
      '/openapi.json',
    );
    const asked = Object.entries(paths).flatMap(([path, { get }]) =>
      path.includes('{') ? [] : (get?.parameters ?? []).map(({ name }) => ({ path, name })),
    );
    const closed = asked.filter(({ name }) => !OPEN.has(name));
    const answered: string[] = [];
    for (const { path, name } of closed) {
      const { status, body } = await company.officer.get(`${path}?${name}=nonsense`);
      const { errors } = body as { errors?: { pointer: string }[] };
      // Who may not ask at all is not told of its words.
      const isRefused =
        status === 403 || (status === 422 && errors?.some(({ pointer }) => pointer === `/${name}`));
      if (isRefused !== true) answered.push(`${path}?${name}: ${status}`);
    }
    expect(answered).toEqual([]);
    expect(closed.length).toBeGreaterThan(40);
  });

  it('names the statuses of the regime that is asked for, or of all', async () => {
    const refusal = async (query: string) => {
      const { status, body } = await company.officer.get(`/v1/applications?${query}`);
      return [status, (body as { errors?: { detail: string }[] }).errors?.[0]?.detail];
    };
    // Of us-bis, whose like uk-siel words otherwise.
    expect(await refusal('status=returned_without_action')).toEqual([200, undefined]);
    expect(await refusal('status=returned_without_action&regime=uk-siel')).toEqual([
      422,
      expect.stringMatching(/^There is no such status; there are draft, in_review, ready, submitted, /),
    ]);
    expect(await refusal('status=draft&regime=uk-siel')).toEqual([200, undefined]);
  });
});

interface Standing {
  steps: { step: string; state: string }[];
  sample: { supplierId: string; loadedAt: string } | null;
}

/** It starts with a company and its officer, and nothing else. */
describe('a first run', () => {
  const standing = async () => {
    const { steps, sample } = await company.service.admin.read<Standing>('/v1/setup');
    return { ...Object.fromEntries(steps.map(({ step, state }) => [step, state])), sample };
  };

  it('is told step by step by what is there; only what is said to be not needed is left out', async () => {
    const { admin } = company.service;
    const open = { list: 'open', law: 'open', regimes: 'open', mail: 'open', webhook: 'open', sample: null };
    expect(await standing()).toEqual({ entity: 'done', people: 'done', ...open });
    const etag = String((await admin.get('/v1/setup')).headers.etag);
    const say = (by: typeof admin, notNeeded: string[], version?: string) =>
      by.patch('/v1/setup', { notNeeded }, version);
    expect((await say(admin, ['mail'])).status).toBe(428);
    expect((await say(admin, ['tea'], etag)).status).toBe(422);
    expect((await say(company.officer, ['mail'], etag)).status).toBe(403);
    // What is done stays done, whatever is said of it.
    expect((await say(admin, ['mail', 'entity'], etag)).status).toBe(200);
    expect((await say(admin, [], etag)).status).toBe(412);
    expect(await standing()).toEqual({ entity: 'done', people: 'done', ...open, mail: 'not_needed' });
    await admin.made('/v1/webhook-endpoints', {
      url: 'https://hooks.example/ninety',
      eventTypes: ['clock.warning'],
    });
    expect(await standing()).toMatchObject({ webhook: 'done' });
    expect((await company.officer.get('/v1/setup')).status).toBe(403);
  });

  it('has sample data that is loaded and taken back by one act each, and touches nothing else', async () => {
    const { admin } = company.service;
    const own = await company.officer.made<{ id: string }>('/v1/applications', { reference: 'OWN-1' });
    const lists = ['applications', 'duties', 'order-checks', 'suppliers'] as const;
    const counts = async () => {
      const all = lists.map(async (list) => {
        const open = list === 'duties' || list === 'order-checks' ? '&state=open' : '';
        return (await admin.read<{ data: unknown[] }>(`/v1/${list}?limit=200${open}`)).data.length;
      });
      return Promise.all(all);
    };
    const before = await counts();
    const load = () => admin.made<{ supplierId: string }>('/v1/setup/sample', undefined);
    // Whoever asks twice has one.
    const [first, second] = await Promise.all([load(), load()]);
    expect(second).toEqual(first);
    const [applications = 0, duties = 0, lines = 0, suppliers = 0] = await counts();
    expect([applications, duties, lines, suppliers]).toEqual(
      before.map((n, at) => n + ([3, 2, 1, 1][at] ?? 0)),
    );
    // A company that is made up is not the one that an installation needs.
    expect(await standing()).toMatchObject({ sample: first });
    expect((await company.officer.delete('/v1/setup/sample')).status).toBe(403);
    expect((await admin.delete('/v1/setup/sample')).status).toBe(204);
    expect(await counts()).toEqual(before);
    expect((await company.officer.get(`/v1/applications/${own.id}`)).status).toBe(200);
    expect((await admin.delete('/v1/setup/sample')).status).toBe(204);
    // The record has what was done, and the company by its address.
    expect((await admin.get(`/v1/suppliers/${first.supplierId}`)).status).toBe(200);
    const { data: acts } = await admin.read<{ data: { action: string }[] }>('/v1/audit?limit=50');
    const told = acts.map(({ action }) => action);
    const ofSamples = told.filter((action) => action.startsWith('sample_data.'));
    expect(ofSamples.sort()).toEqual(['sample_data.loaded', 'sample_data.removed']);
    // What somebody wrote down in it besides stays.
    const { supplierId } = await load();
    expect(supplierId).not.toBe(first.supplierId);
    const visitor = { name: 'Vi Sitor', role: 'compliance_officer', supplierId };
    const theirs = await makeCaller(company.service, visitor);
    const { data } = await theirs.read<{ data: { id: string }[] }>('/v1/applications?q=SAMPLE-2');
    const owed = {
      kind: 'report',
      text: 'Report it.',
      applicationId: data[0]?.id,
      due: { on: '2027-01-01' },
    };
    await theirs.made('/v1/duties', owed);
    expect((await admin.delete('/v1/setup/sample')).status).toBe(204);
    expect((await theirs.get('/v1/me')).status).toBe(401);
    const [drafts, owing] = await counts();
    expect([drafts, owing]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
  });
});
