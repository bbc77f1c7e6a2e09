import { expect, it } from 'vitest';
import { bodyOf, formAsked, isComplete, matching } from './record-form.js';

const said = {
  ...formAsked({ eccn: '3A001', destination: 'DE' }, 'us-bis'),
  basis: ' looked at with counsel ',
  validFrom: '2026-11-28',
  validUntil: '2027-11-28',
};

it('is ready once it names items, destinations, end uses, what it rests on, and its last day', () => {
  expect(isComplete(said)).toBe(true);
  for (const without of [
    { eccns: ' , ' },
    { destinations: [] },
    { isAnyEndUse: false, endUses: [' '] },
    { basis: ' ' },
    { validUntil: '' },
    { kind: 'license_exception' as const },
  ])
    expect(isComplete({ ...said, ...without })).toBe(false);
  expect(isComplete({ ...said, eccns: '', productIds: new Set(['a']) })).toBe(true);
});

it('sends what its kind has, and nothing that was written for another', () => {
  const form = { ...said, symbol: 'LVS', terms: 'of the general license', determinationId: 'd' };
  expect(bodyOf(form)).toMatchObject({
    symbol: null,
    terms: null,
    determinationId: 'd',
    eccns: ['3A001'],
    productIds: null,
    anyEndUse: true,
    basis: 'looked at with counsel',
  });
  expect(bodyOf({ ...form, kind: 'license_exception', eccns: '3A001; EAR99,5A992.c' })).toMatchObject({
    symbol: 'LVS',
    determinationId: null,
    eccns: ['3A001', 'EAR99', '5A992.c'],
  });
  const uses = bodyOf({ ...said, isAnyEndUse: false, endUses: ['ovens', ' '] });
  expect(uses).toMatchObject({ endUses: ['ovens'] });
  expect(uses).not.toHaveProperty('anyEndUse');
});

it('finds products by their name, model or classification', () => {
  const products = [
    { id: '1', name: 'Converter', eccn: '3A001.a', model: 'AD-9' },
    { id: '2', name: 'Oven', eccn: 'EAR99', model: null },
  ] as never;
  const found = (text: string) => matching(products, text).map(({ id }) => id);
  expect([found(''), found('conv'), found('ear'), found('ad-9'), found('x')]).toEqual([
    ['1', '2'],
    ['1'],
    ['2'],
    ['1'],
    [],
  ]);
});
