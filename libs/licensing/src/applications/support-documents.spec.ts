import { describe, expect, it } from 'vitest';
import type { ApplicationItemDto } from './application.dto.js';
import { prcStatementRequiredFor } from './support-documents.js';

const item = (
  eccn: string,
  dollars: string,
  reasons: ApplicationItemDto['reasonsForControl'] = ['NS'],
  currency = 'USD',
): ApplicationItemDto => ({
  eccn,
  reasonsForControl: reasons ?? null,
  quantity: '1',
  unitPrice: { amount: dollars, currency },
});

describe('a PRC End-User Statement', () => {
  it.each([
    ['commodities above $50,000', [item('3A001', '50000.01')]],
    ['commodities above $50,000 together', [item('3A001', '30000'), item('5A001', '20000.01')]],
    ['6A003 cameras above $5,000', [item('6A003', '5000.01')]],
    ['computers of any value', [item('4A003', '1')]],
    ['a value in another currency', [item('3A001', '1', ['NS'], 'EUR')]],
  ])('is required for %s', (_, items) => {
    expect(prcStatementRequiredFor(['CN'], items)).not.toBeNull();
  });

  it.each([
    ['commodities of $50,000', ['CN'], [item('3A001', '50000')]],
    ['6A003 cameras of $5,000', ['CN'], [item('6A003', '5000')]],
    ['another destination', ['HK'], [item('3A001', '99999')]],
    ['items controlled for anti-terrorism alone', ['CN'], [item('5A991', '99999', ['AT'])]],
    ['EAR99', ['CN'], [item('EAR99', '99999', [])]],
    ['software and technology', ['CN'], [item('3D001', '99999'), item('3E001', '99999')]],
    ['encryption commodities of 5A002', ['CN'], [item('5A002.a', '99999')]],
  ])('is not required for %s', (_, destinations, items) => {
    expect(prcStatementRequiredFor(destinations, items)).toBeNull();
  });
});
