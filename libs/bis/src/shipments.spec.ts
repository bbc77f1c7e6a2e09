import { describe, expect, it } from 'vitest';
import { BALANCE as license, LICENSED_ITEM as licensed } from '../../../test/support/licensed.js';
import { overdrafts, pendingDocument, shipmentDeficiencies } from './shipments.js';

const shipment = (quantity: string, dollars: string, shippedOn = '2019-08-12', currency = 'USD') => ({
  shippedOn,
  items: [{ item: 1, quantity, value: { amount: dollars, currency } }],
});
const wrong = (one: ReturnType<typeof shipment>) =>
  shipmentDeficiencies(one, '2019-08-01', [licensed], '2019-08-20').map(({ pointer }) => pointer);

describe('a shipment', () => {
  it('is of a day from the issue of the license to today', () => {
    expect(wrong(shipment('1', '1', '2019-07-31'))).toEqual(['/shippedOn']);
    expect(wrong(shipment('1', '1', '2019-08-01'))).toEqual([]);
    expect(wrong(shipment('1', '1', '2019-08-20'))).toEqual([]);
    expect(wrong(shipment('1', '1', '2019-08-21'))).toEqual(['/shippedOn']);
  });

  it('is in the units and the currency of the license, whole where they are counted', () => {
    expect(wrong(shipment('1.5', '1'))).toEqual(['/items/0/quantity']);
    expect(wrong(shipment('1', '1', '2019-08-12', 'EUR'))).toEqual(['/items/0/value/currency']);
    const [line] = shipment('1', '1').items;
    const other = {
      shippedOn: '2019-08-12',
      items: [{ ...line!, unit: 'kg' }, line!, { ...line!, item: 2 }],
    };
    expect(shipmentDeficiencies(other, '2019-08-01', [licensed], '2019-08-20')).toEqual([
      {
        pointer: '/items/0/unit',
        detail: {
          code: 'unit_of_license',
          params: { item: 1, unit: 'each' },
          text: 'the license counts item 1 in each',
        },
        citation: '15 CFR 750.7(f)',
      },
      {
        pointer: '/items/1/item',
        detail: { code: 'item_twice', params: { item: 1 }, text: 'item 1 stands in the shipment twice' },
      },
      {
        pointer: '/items/2/item',
        detail: { code: 'no_such_item', params: { item: 2 }, text: 'the license has no item 2' },
      },
    ]);
  });

  it('draws no more of an item than is left', () => {
    expect(overdrafts(shipment('600', '1'), license, [licensed])).toEqual([]);
    expect(overdrafts(shipment('601', '1'), license, [licensed])).toEqual([
      {
        pointer: '/items/0/quantity',
        detail: {
          code: 'quantity_exceeds_balance',
          params: { left: '600', unit: 'each', item: 1, shipped: '601' },
          text: '600 each are left of item 1, not 601',
        },
        citation: '15 CFR 750.7(f)',
      },
    ]);
    const exhausted = { ...licensed, shippedQuantity: '1000' };
    expect(overdrafts(shipment('1', '1'), license, [exhausted])).toMatchObject([
      { citation: '15 CFR 750.11(a)' },
    ]);
  });

  it("is worth no more than is left of the license's value with its tolerance", () => {
    // 12,500 + 10 % = 13,750, of which 5,000 were shipped
    expect(overdrafts(shipment('1', '8750.00'), license, [licensed])).toEqual([]);
    expect(overdrafts(shipment('1', '8750.01'), license, [licensed])).toMatchObject([
      { pointer: '/items', citation: '15 CFR 750.11(b)' },
    ]);
    const shortSupply = { ...license, tolerancePercent: '0' };
    expect(overdrafts(shipment('1', '7500.01'), shortSupply, [licensed])).toHaveLength(1);
  });

  it('waits for a support document that was announced', () => {
    expect(pendingDocument(['import_certificate'], [])).toBe('import_certificate');
    expect(pendingDocument(['import_certificate'], ['import_certificate'])).toBeNull();
  });
});
