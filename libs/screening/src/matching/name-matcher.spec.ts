import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from './matcher.js';
import { nameMatcher } from './name-matcher.js';

const match = (query: string, candidate: string, kind: (typeof KINDS)[number] = 'organization') =>
  nameMatcher.compare(query, candidate, kind).score >= nameMatcher.threshold;

describe('two names', () => {
  it.each([
    ['HUAWEI TECHNOLOGIES CO LTD', 'Huawei Technologies Co., Ltd.'],
    ['Huawei Tech. Company Limited', 'Huawei Technologies Co., Ltd.'],
    ['Huawei Technolgies', 'Huawei Technologies Co., Ltd.'],
    ['Technologies Huawei', 'Huawei Technologies Co., Ltd.'],
    ['Алмаз-Антей', 'Almaz Antey'],
    ['The Obsidian & Rotor Works', 'Obsidian and Rotor Works LLC'],
  ])('%s and %s match', (query, candidate) => {
    expect(match(query, candidate)).toBe(true);
  });

  it.each([
    ['54th Research Institute', '58th Research Institute'],
    ['International Trading', 'Pacific International Trading Group'],
    ['Corp', 'Comp'],
    ['Stadtbäckerei Müller', 'Huawei Technologies Co., Ltd.'],
  ])('%s and %s do not', (query, candidate) => {
    expect(match(query, candidate)).toBe(false);
  });

  it('that are the same score 1, and no score leaves 0…1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...KINDS),
        (a, b, kind) => {
          const { score, explanation } = nameMatcher.compare(a, b, kind);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(explanation.text).not.toBe('');
        },
      ),
    );
  });
});

describe('the index', () => {
  it('answers what comparing with every name would, best first', () => {
    const names = [
      'Huawei Technologies Co., Ltd.',
      'Huawei Device Co., Ltd.',
      'Hui Tong Business Ltd.',
      'ZTE Corporation',
    ];
    const index = nameMatcher.index(
      names.map((name, position) => ({ entryId: `e${position}`, name, country: 'CN' })),
    );
    const found = index.search(
      { name: 'Huawei Technologies', kind: 'organization' },
      nameMatcher.threshold,
      10,
    );
    expect(found[0]).toMatchObject({ entryId: 'e0', score: 1 });
    const exhaustive = names.filter((name) => match('Huawei Technologies', name));
    expect(found.map(({ matchedName }) => matchedName).sort()).toEqual(exhaustive.sort());
  });
});
