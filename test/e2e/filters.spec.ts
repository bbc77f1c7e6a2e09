import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';

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
