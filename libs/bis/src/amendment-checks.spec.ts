import { AMENDMENT_KINDS } from '@ninety/procedure';
import type { AmendmentKind } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { BALANCE, LICENSED_ITEM as item } from '../../../test/support/licensed.js';
import { amendmentDeficiency } from './amendment-checks.js';
import { AMENDMENT_RULES } from './amendment-rules.js';

type Amendment = Parameters<typeof amendmentDeficiency>[1];

const license: Amendment['license'] = {
  supplierId: 'licensee',
  ...BALANCE,
  issuedOn: '2019-08-01',
  validUntil: '2023-08-01',
  expiresOn: '2023-08-01',
  transferredOn: null,
  parties: [
    { role: 'purchaser', partyId: 'buyer', country: 'FI' },
    { role: 'ultimate_consignee', partyId: 'consignee', country: 'DE' },
    { role: 'end_user', partyId: 'user', country: 'DE' },
  ],
  conditions: ['no resale'],
};
const changes: Amendment['changes'] = {
  item: 1,
  unitPrice: { amount: '12.50', currency: 'USD' },
  partyId: 'consignee',
  address: { country: 'DE' },
  description: 'power converters',
  validUntil: '2023-08-02',
  conditionNumber: 1,
  supplierId: 'transferee',
  country: 'NL',
  fromPartyId: 'consignee',
  toPartyId: 'user',
  addedOn: '2019-08-02',
};
const facts: Amendment['facts'] = {
  item,
  party: { country: 'DE' },
  listing: null,
  applicationType: 'export',
  transferee: { country: 'US' },
};
/** Where an amendment is refused, and by which paragraph; null: it is not. */
const refused = (
  kind: AmendmentKind,
  change: Partial<Amendment['changes']> = {},
  { today = '2023-08-01', ...known }: Partial<Amendment['facts'] & { today: string }> = {},
  terms: Partial<Amendment['license']> = {},
) => {
  const found = amendmentDeficiency(kind, {
    license: { ...license, ...terms },
    changes: { ...changes, ...change },
    facts: { ...facts, ...known },
    today,
  });
  return found && `${found.pointer} ${found.citation ?? ''}`.trim();
};
const priced = (amount: string, currency = 'USD') => ({ unitPrice: { amount, currency } });

describe('an amendment', () => {
  it.each(AMENDMENT_KINDS.filter((kind) => !kind.startsWith('price_')))(
    'of a kind is made as its paragraph has it: %s',
    (kind) => {
      expect(refused(kind)).toBeNull();
      expect(AMENDMENT_RULES[kind].citation).toMatch(/^15 CFR 750\./);
    },
  );

  it('of a price lowers it, and not below what was shipped', () => {
    expect(refused('price_decrease', priced('12.49'))).toBeNull();
    expect(refused('price_decrease', priced('12.50'))).toBe('/unitPrice/amount 15 CFR 750.7(c)(1)(i)–(iv)');
    // 1000 × 5.00 is what was shipped
    expect(refused('price_decrease', priced('5.00'))).toBeNull();
    expect(refused('price_decrease', priced('4.99'))).toBe('/unitPrice/amount 15 CFR 750.7(c)(1)(i)');
    expect(refused('price_by_statement', priced('4.99'))).toBe('/unitPrice/amount 15 CFR 750.7(c)(1)(iv)');
  });

  it('of a price raises it, within the tolerance unless its delivery justifies more', () => {
    expect(refused('price_increase_within_tolerance', priced('13.75'))).toBeNull();
    expect(refused('price_increase_within_tolerance', priced('13.76'))).toBe(
      '/unitPrice/amount 15 CFR 750.7(c)(1)(ii), 750.11(b)',
    );
    expect(refused('price_increase_delivery', priced('99'))).toBeNull();
    expect(refused('price_increase_delivery', priced('12.50'))).toBe(
      '/unitPrice/amount 15 CFR 750.7(c)(1)(ii), (iii)',
    );
  });

  it('of a price is of an item of the license, in its currency', () => {
    expect(refused('price_decrease', priced('1', 'EUR'))).toBe('/unitPrice/currency 15 CFR 750.7(c)(1)');
    expect(refused('price_decrease', priced('6'), { item: null })).toBe('/item');
    expect(refused('item_wording', {}, { item: null })).toBe('/item');
    expect(refused('item_wording', { description: '' })).toBe('/description 15 CFR 750.7(c)(1)(viii)');
  });

  it('adds an intermediate consignee of the destination that no list names', () => {
    const kind = 'intermediate_consignee';
    expect(refused(kind, {}, { party: { country: 'FI' } })).toBe('/partyId 15 CFR 750.7(c)(1)(v)');
    expect(refused(kind, {}, { party: null })).toBe('/partyId 15 CFR 748.5');
    expect(refused(kind, {}, { listing: 'listed' })).toBe('/partyId 15 CFR 744.16');
    expect(refused(kind, {}, { listing: 'to_be_judged' })).toBe('/partyId 15 CFR 744.16');
  });

  it('moves the purchaser or the ultimate consignee within its country', () => {
    expect(refused('address_change', { partyId: 'user' })).toBe('/partyId 15 CFR 750.7(c)(1)(vii)');
    expect(refused('address_change', { address: { country: 'FI' } })).toBe(
      '/address/country 15 CFR 750.7(c)(1)(vii)',
    );
    expect(refused('address_change', { partyId: 'nobody' })).toBe('/partyId');
    expect(refused('name_change', { partyId: 'nobody' })).toBe('/partyId');
  });

  it('unloads short of the destination, and passes between two end users', () => {
    expect(refused('continuity_of_shipment', { country: 'DE' })).toBe('/country 15 CFR 750.7(c)(1)(vi)');
    const kind = 'among_approved_end_users';
    expect(refused(kind, { fromPartyId: 'buyer' })).toBe('/fromPartyId 15 CFR 750.7(c)(1)(ix)');
    expect(refused(kind, { toPartyId: 'buyer' })).toBe('/toPartyId 15 CFR 750.7(c)(1)(ix)');
    expect(refused(kind, { toPartyId: 'consignee' })).toBe('/toPartyId 15 CFR 750.7(c)(1)(ix)');
  });

  it('of a license that lasts still: until its last day', () => {
    const later = { today: '2023-08-02' };
    expect(refused('hts6_code', {}, later)).toBe('/kind 15 CFR 750.7(c)(1)(xi)(C)');
    expect(refused('hts6_code', { addedOn: '2019-08-01' })).toBe('/addedOn 15 CFR 750.7(c)(1)(xi)(B)');
    expect(refused('validity_extension', {}, later)).toBe('/kind 15 CFR 750.7(g)(1)');
    expect(refused('validity_extension', { validUntil: '2023-08-01' })).toBe(
      '/validUntil 15 CFR 750.7(g)(1)',
    );
    expect(refused('condition_removed', { conditionNumber: 2 })).toBe('/conditionNumber');
  });

  it('transfers a license to export once, to another company of the United States', () => {
    expect(refused('transfer', {}, {}, { transferredOn: '2020-01-02' })).toBe('/supplierId 15 CFR 750.10(a)');
    expect(refused('transfer', {}, { applicationType: 'reexport' })).toBe('/kind 15 CFR 750.10(a)');
    expect(refused('transfer', { supplierId: 'licensee' })).toBe('/supplierId');
    expect(refused('transfer', {}, { transferee: null })).toBe('/supplierId 15 CFR 750.10(a)');
    expect(refused('transfer', {}, { transferee: { country: 'CA' } })).toBe('/supplierId 15 CFR 750.10(a)');
  });
});
