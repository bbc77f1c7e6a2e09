import { describe, expect, it } from 'vitest';
import type { ApplicationBlocks, ApplicationItem, SupportDocument } from './application.js';
import { missingDocuments, neededDocuments, needsHongKongDocument } from './support-documents.js';

const item = (
  eccn: string,
  dollars: string,
  reasons: ApplicationItem['reasonsForControl'] = ['NS'],
  currency = 'USD',
): ApplicationItem => ({
  eccn,
  reasonsForControl: reasons ?? null,
  quantity: '1',
  unitPrice: { amount: dollars, currency },
});
const form = (items: ApplicationItem[], ...supportDocuments: SupportDocument[]) =>
  ({ items, supportDocuments }) as Partial<ApplicationBlocks> as ApplicationBlocks;
const needs = (destinations: string[], items: ApplicationItem[]) =>
  neededDocuments(form(items), destinations).map(({ kind, certainty, due }) => `${kind} ${certainty} ${due}`);

describe('a PRC End-User Statement', () => {
  const STATEMENT = 'prc_end_user_statement required filing';

  it.each([
    ['commodities above $50,000', [item('3A001', '50000.01')]],
    ['commodities above $50,000 together', [item('3A001', '30000'), item('5A001', '20000.01')]],
    ['6A003 cameras above $5,000', [item('6A003', '5000.01')]],
    ['computers of any value', [item('4A003', '1')]],
    ['a value in another currency', [item('3A001', '1', ['NS'], 'EUR')]],
  ])('is required for %s', (_, items) => {
    expect(needs(['CN'], items)).toContain(STATEMENT);
  });

  it.each([
    ['commodities of $50,000', ['CN'], [item('3A001', '50000')]],
    ['6A003 cameras of $5,000', ['CN'], [item('6A003', '5000')]],
    ['another destination', ['FI'], [item('3A001', '99999')]],
    ['items controlled for anti-terrorism alone', ['CN'], [item('5A991', '99999', ['AT'])]],
    ['EAR99', ['CN'], [item('EAR99', '99999', [])]],
    ['software and technology', ['CN'], [item('3D001', '99999'), item('3E001', '99999')]],
    ['encryption commodities of 5A002', ['CN'], [item('5A002.a', '99999')]],
  ])('is not required for %s', (_, destinations, items) => {
    expect(needs(destinations, items)).not.toContain(STATEMENT);
  });

  it('may be required for items whose number tells nothing, until their reasons for control are given', () => {
    expect(needs(['CN'], [item('3A991', '50000.01', [])])).toEqual([
      'prc_end_user_statement may_be_required filing',
    ]);
    expect(needs(['CN'], [item('3A991', '50000', [])])).toEqual([]);
    expect(missingDocuments(form([item('3A991', '50000.01', [])]), ['CN'])).toEqual([]);
  });

  const consignees = {
    kind: 'statement_by_ultimate_consignee_and_purchaser',
    status: 'attached',
  } as const;
  const servicing = (dollars: string, circumstances: string[] | null) => ({
    ...form([item('3A001', dollars)], consignees),
    bis748p: { circumstances },
  });

  it('may be a consignee’s statement for service parts worth $75,000 or less', () => {
    const missing = (dollars: string) => missingDocuments(servicing(dollars, ['service_parts']), ['CN']);
    expect(missing('75000')).toEqual([]);
    expect(missing('75000.01')).toMatchObject([{ pointer: '/supportDocuments', citation: '15 CFR 748.10' }]);
  });

  it('is none for what services nothing, and is asked whether it does where nobody said it', () => {
    expect(missingDocuments(servicing('60000', []), ['CN'])).toHaveLength(1);
    expect(neededDocuments(servicing('60000', []), ['CN'])).toMatchObject([{ substitute: null }]);
    expect(missingDocuments(servicing('60000', null), ['CN'])).toEqual([]);
    const lacksOf = (circumstances: string[] | null) =>
      neededDocuments(servicing('60000', circumstances), ['CN']).flatMap(({ lacks }) =>
        lacks.map(({ pointer, citation }) => `${pointer} ${citation}`),
      );
    expect(lacksOf(null)).toContain('/bis748p/circumstances 15 CFR 748.11(a)(2)');
    expect(lacksOf(['service_parts'])).not.toContain('/bis748p/circumstances 15 CFR 748.11(a)(2)');
  });
});

describe('other support documents', () => {
  it.each([
    [
      'items of the 600 series',
      ['DE'],
      [item('9A610', '1')],
      'statement_by_ultimate_consignee_and_purchaser may_be_required filing',
    ],
    ['firearms of 0A501', ['BR'], [item('0A501.a', '1')], 'import_certificate required filing'],
    ['ammunition of 0A505', ['DE'], [item('0A505.a', '1')], 'import_certificate required filing'],
    ['optical sights of 0A504', ['BR'], [item('0A504.a', '1')], 'import_certificate may_be_required filing'],
    [
      'controlled items to Hong Kong',
      ['HK'],
      [item('3A001', '1')],
      'hong_kong_import_license required shipment',
    ],
    [
      'items to Hong Kong without reasons',
      ['HK'],
      [item('3A001', '1', [])],
      'hong_kong_import_license may_be_required shipment',
    ],
  ])('for %s', (_, destinations, items, expected) => {
    expect(needs(destinations, items)).toEqual([expected]);
  });

  it('are not needed for items that none of the rules names', () => {
    expect(needs(['HK'], [item('3A991', '1', ['AT']), item('EAR99', '1', [])])).toEqual([]);
    expect(needs(['CN'], [item('9A610', '1')])).toEqual([]);
  });

  it('that go before a shipment keep no application from being filed', () => {
    expect(missingDocuments(form([item('3A001', '1')]), ['HK'])).toEqual([]);
    expect(needsHongKongDocument('HK', [item('3A001', '1')])).toBe(true);
    expect(needsHongKongDocument('SG', [item('3A001', '1')])).toBe(false);
    expect(needsHongKongDocument('HK', [item('3A991', '1', ['AT'])])).toBe(false);
  });

  it('are settled by what will follow, and by an explanation of what is not required', () => {
    const firearm = [item('0A501.a', '1')];
    const missing = (one: Omit<SupportDocument, 'kind'>) =>
      missingDocuments(form(firearm, { kind: 'import_certificate', ...one }), ['BR']).length;
    expect(missing({ status: 'pending' })).toBe(0);
    expect(missing({ status: 'not_required' })).toBe(1);
    expect(missing({ status: 'not_required', explanation: 'the country asks for none' })).toBe(0);
  });
});
