import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockOf, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';

let company: Company;

beforeAll(async () => {
  company = await startCompany('2026-11-02');
});
afterAll(() => company.service.close());

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ eccn: '3A991', description: `Board ${index}` }));
const asked = (type: string, count: number) =>
  company.officer.made<Tracked>('/v1/applications', { type, items: items(count) });
const filed = { type: 'filed', system: 'snap_r', on: '2026-10-05', source: 'own_act' };

describe('a commodity classification request', () => {
  it('has six items at most, unless the filing says how they are related', async () => {
    const { id } = await asked('classification', 7);
    const record = (more: object = {}) =>
      company.officer.post(`/v1/applications/${id}/events`, { ...filed, ...more });
    expect(await record({ number: 'Z2000001' })).toMatchObject({
      status: 422,
      body: {
        code: 'too_many_items_unless',
        params: { most: 6, count: 7, unless: 'related', citation: '15 CFR 748.3(b)(1)' },
        errors: [{ pointer: '/related' }],
      },
    });
    const related = 'Seven sizes of one board, of one data sheet.';
    expect(await record({ number: 'Z2000001', related })).toMatchObject({ status: 200 });
    const { id: six } = await asked('classification', 6);
    expect((await observe(company.officer, six, { ...filed, number: 'Z2000002' })).status).toBe('filed');
  });

  it('is answered within 14 days of its receipt, by a CCATS number', async () => {
    const { id } = await asked('classification', 2);
    const running = await observe(
      company.officer,
      id,
      { ...filed, number: 'Z2000003' },
      { type: 'registered', on: '2026-10-06', source: 'portal' },
    );
    expect(clockOf(running, 'classification')).toMatchObject({ dueOn: '2026-10-20', kind: 'limit' });
    expect(running.clocks.map(({ clock }) => clock)).not.toContain('resolution');
    expect(running.allowedEvents).toContain('classified');
    expect(running.allowedEvents).not.toContain('opinion_given');
    const answered = await observe(company.officer, id, {
      type: 'classified',
      on: '2026-10-19',
      ccats: 'G123456',
      eccns: ['3A991.b', 'EAR99'],
      source: 'portal',
    });
    expect(answered).toMatchObject({ status: 'classified', outcome: 'answered', statusCertainty: 'certain' });
    expect(clockOf(answered, 'classification')).toMatchObject({ state: 'met', certainty: 'certain' });
  });

  it('is answered with numbers of the Commerce Control List alone, and a license by none', async () => {
    const { id } = await asked('classification', 1);
    await observe(company.officer, id, { ...filed, number: 'Z2000004' });
    const answer = { type: 'classified', on: '2026-10-19', ccats: 'G123457', eccns: ['XI(c)'] };
    expect(await company.officer.post(`/v1/applications/${id}/events`, answer)).toMatchObject({
      status: 422,
      body: { code: 'field_pattern', errors: [{ pointer: '/eccns' }] },
    });
    const { id: license } = await asked('license', 7);
    await observe(company.officer, license, { ...filed, number: 'Z2000005' });
    expect(
      await company.officer.post(`/v1/applications/${license}/events`, { ...answer, eccns: ['3A991'] }),
    ).toMatchObject({ status: 422, body: { code: 'of_another_kind', errors: [{ pointer: '/type' }] } });
  });
});

describe('an advisory opinion', () => {
  it('is answered within 30 days of its receipt, however many items it is about', async () => {
    const { id } = await asked('advisory_opinion', 9);
    const running = await observe(
      company.officer,
      id,
      { type: 'filed', on: '2026-10-01', source: 'e_mail' },
      { type: 'registered', on: '2026-10-01', source: 'e_mail' },
    );
    expect(clockOf(running, 'advisory_opinion')).toMatchObject({ dueOn: '2026-10-31' });
    const answered = await observe(company.officer, id, {
      type: 'opinion_given',
      on: '2026-11-01',
      reference: 'AO 2026-44',
      source: 'e_mail',
    });
    expect(answered).toMatchObject({ status: 'opinion_given', outcome: 'answered' });
    expect(clockOf(answered, 'advisory_opinion')).toMatchObject({ state: 'missed', certainty: 'as_known' });
  });
});
