import { describe, expect, it } from 'vitest';
import type { ApplicationBlocks } from './application.js';
import { duplicateOf, fingerprintOf } from './duplicate-filing.js';
import { deficiencies } from './filing.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const COMPLETE: ApplicationBlocks = {
  type: 'export',
  contact: { name: 'Dana Lee' },
  endUse: 'Network cards for office servers',
  totalValue: usd('12500.00'),
  parties: [
    { role: 'purchaser', partyId: 'p' },
    { role: 'ultimate_consignee', partyId: 'c' },
  ],
  items: [
    {
      eccn: '5A991',
      reasonsForControl: ['AT'],
      description: 'Network interface controller',
      quantity: '1000',
      unit: 'each',
      unitPrice: usd('12.50'),
    },
  ],
  supportDocuments: [],
};
const PARTIES = new Map(
  [
    { id: 'p', name: 'Acme Oy', country: 'FI' },
    { id: 'c', name: 'Acme GmbH', country: 'DE' },
  ].map((party) => [party.id, party]),
);
const [item] = COMPLETE.items;
const lacking = (change: Partial<ApplicationBlocks>) =>
  deficiencies({ ...COMPLETE, ...change }, PARTIES, []).map(
    ({ pointer, citation }) => `${pointer} ${citation ?? ''}`,
  );
const withItem = (change: object) => ({ items: [{ ...item!, ...change }], totalValue: null });

describe('an application', () => {
  it('may be filed with its blocks filled in', () => {
    expect(lacking({})).toEqual([]);
  });

  it.each([
    [{ contact: null }, '/contact 15 CFR 748, Supp. 1, Block 1'],
    [{ type: null }, '/type 15 CFR 748, Supp. 1, Block 5'],
    [{ parties: [] }, '/parties 15 CFR 748, Supp. 1, Block 18'],
    [{ endUse: null }, '/endUse 15 CFR 748, Supp. 1, Block 21'],
    [{ items: [], totalValue: null }, '/items 15 CFR 748, Supp. 1, Block 22'],
    [withItem({ description: null }), '/items/0/description 15 CFR 748, Supp. 1, Block 22(j)'],
    [withItem({ quantity: null }), '/items/0/quantity 15 CFR 748, Supp. 1, Block 22(e)'],
    [withItem({ unit: null }), '/items/0/unit 15 CFR 748, Supp. 1, Block 22(f)'],
    [withItem({ unitPrice: null }), '/items/0/unitPrice 15 CFR 748, Supp. 1, Block 22(g)'],
    [withItem({ totalPrice: usd('12500.01') }), '/items/0/totalPrice 15 CFR 748, Supp. 1, Block 22(h)'],
    [{ totalValue: usd('12499.99') }, '/totalValue 15 CFR 748, Supp. 1, Block 23'],
    [withItem({ quantity: '0.5' }), '/items/0/quantity 15 CFR 750.7(f)'],
    [withItem({ quantity: '1', unitPrice: usd('0.0049') }), '/items/0/unitPrice 15 CFR 750.7(f)'],
  ])('may not without one: %j', (change, expected) => {
    expect(lacking(change)).toEqual([expected]);
  });

  it('may not while a match of a party is to be judged', () => {
    const match = (status: string) => [{ alertId: 'a', partyId: 'c', name: 'ACME', status }];
    expect(deficiencies(COMPLETE, PARTIES, match('open'))).toEqual([
      {
        pointer: '/parties/1',
        detail: {
          code: 'alert_to_judge',
          params: { name: 'ACME', alertId: 'a' },
          text: 'the potential match with “ACME” must be judged first (screening alert a)',
        },
        citation: '15 CFR 744.16',
      },
    ]);
    expect(deficiencies(COMPLETE, PARTIES, match('false_positive'))).toEqual([]);
  });
});

describe('a second application for the same transaction', () => {
  const of = (change: Partial<ApplicationBlocks>) => fingerprintOf({ ...COMPLETE, ...change }, PARTIES);

  it('is one however it is written', () => {
    expect(of({ endUse: 'NETWORK cards, for office-servers!' })).toBe(of({}));
    expect(of(withItem({ quantity: '1000.00', unitPrice: usd('12.5') }))).toBe(of({}));
    expect(of({ contact: { name: 'Sam' }, type: 'reexport' })).toBe(of({}));
    expect(duplicateOf('Z100001')).toEqual({
      pointer: '',
      detail: {
        code: 'duplicate_pending_as',
        params: { controlNumber: 'Z100001' },
        text: 'an application for the same transaction is pending as Z100001 already',
      },
      citation: '15 CFR 748.4(f)',
    });
  });

  it.each([
    { endUse: 'Network cards for banks' },
    withItem({ quantity: '1001' }),
    withItem({ eccn: '5A992' }),
    { parties: [{ role: 'ultimate_consignee' as const, partyId: 'p' }] },
  ])('is none with another end use, item or party: %j', (change) => {
    expect(of(change)).not.toBe(of({}));
  });
});
