import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf } from './compare.js';

const kinds = (query: string, entry: string, features: Parameters<typeof pairsOf>[2] = []) =>
  pairsOf(query, entry, features).map((pair) => `${pair.query ?? '·'}/${pair.entry ?? '·'} ${pair.kind}`);

describe('two names beside each other', () => {
  it('have what is the same above each other, whatever its case and marks', () => {
    expect(kinds('HUAWEI Technologies', 'Huawei Technologies, Ltd.')).toEqual([
      'HUAWEI/Huawei same',
      'Technologies/Technologies, same',
      '·/Ltd. aside',
    ]);
  });

  it('have beside each other what the matcher paired, and marked what only one of them has', () => {
    const features = [
      { name: 'abbreviation', value: 'technology', weight: 0.4 },
      { name: 'only in the listed name', value: 'suzhou', weight: -1 },
    ];
    expect(kinds('Huawei Tech', 'Huawei Technologies (Suzhou)', features)).toEqual([
      'Huawei/Huawei same',
      'Tech/Technologies alike',
      '·/(Suzhou) only',
    ]);
  });

  it('lose and add no word, in their order, and are all the same with themselves', () => {
    const name = fc.array(fc.constantFrom('Huawei', 'Tech', 'Co', 'Ltd', 'É'), { maxLength: 8 });
    fc.assert(
      fc.property(name, name, (left, right) => {
        const pairs = pairsOf(left.join(' '), right.join(' '), []);
        expect(pairs.flatMap(({ query }) => query ?? [])).toEqual(left);
        expect(pairs.flatMap(({ entry }) => entry ?? [])).toEqual(right);
        const own = pairsOf(left.join(' '), left.join(' '), []);
        expect(own.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});
