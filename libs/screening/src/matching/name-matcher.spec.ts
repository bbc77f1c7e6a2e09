import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsInTable, typingErrors } from './edit-distance.js';
import { KINDS } from '@ninety/parties';
import type { Kind } from './matcher.js';
import { nameMatcher } from './name-matcher.js';

const compare = (query: string, candidate: string, kind: Kind = 'organization') =>
  nameMatcher.compare(query, candidate, kind);
const isMatch = (query: string, candidate: string, kind?: Kind) =>
  compare(query, candidate, kind).score >= nameMatcher.threshold;

/** Labelled by hand; `npm run eval:matching` prints them by category. */
const labelled: { category: string; kind: Kind; name1: string; name2: string; is_match: string }[] = parse(
  readFileSync(new URL('../../../../scripts/data/name-pairs.csv', import.meta.url)),
  { columns: true },
);

describe('two names', () => {
  it.each(labelled)('$category: $name1 — $name2: $is_match', ({ name1, name2, kind, is_match: label }) => {
    expect(isMatch(name1, name2, kind)).toBe(label === 'true');
    expect(isMatch(name2, name1, kind)).toBe(label === 'true');
  });

  it('that are a lone word of business are never a certain match', () => {
    for (const word of ['Corp', 'Comm Grp', 'Comp', 'International', 'Trading Co., Ltd.'])
      expect(compare(word, word).score).toBeLessThan(nameMatcher.threshold);
  });

  it('get the same score whichever is asked about, and 1 when they are the same distinctive name', () => {
    const name = fc.array(
      fc.constantFrom('amber', 'Basalt', 'cobalt', 'Li', 'optics', 'Ltd', '54', 'bin', 'GmbH'),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(name, name, fc.constantFrom(...KINDS), (a, b, kind) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        expect(compare(one, other, kind).score).toBeCloseTo(compare(other, one, kind).score, 6);
        expect(compare(`Basalt ${one}`, `Basalt ${one}`, kind).score).toBe(1);
      }),
    );
  });

  it('of any letters have a score from 0 to 1 and a reason', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom('\u202e', '\u200b', 'Н', 'u', '🚀', '.', ' ', '华', 'م'),
        maxLength: 10_000,
      }),
      fc.constantFrom(
        'a'.repeat(10_000),
        'ab '.repeat(3_000),
        '.'.repeat(10_000),
        '(((((',
        '中'.repeat(9_000),
      ),
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom(...KINDS), (a, b, kind) => {
        const { score, explanation } = compare(a, b, kind);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(explanation.text).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('of words that every object of the language inherits are words like others', () => {
    for (const word of Object.getOwnPropertyNames(Object.prototype)) {
      const plain = word.replaceAll('_', '');
      expect(isMatch(`Basalt ${plain}`, `Basalt ${plain}s`)).toBe(true);
      expect(compare(`Basalt ${plain} Quay`, `Basalt ${plain}`).explanation.text).not.toContain(
        'native code',
      );
    }
  });

  it('are explained: what met what, what was put aside, what speaks against it', () => {
    const { explanation } = compare('The Basalt Tech. LLC', 'Basalt Technologies of Mexico GmbH');
    expect(explanation.text).toContain('“basalt”');
    expect(explanation.text).toContain('only the listed name has “mexico”');
    expect(explanation.text).toContain('put aside');
    expect(explanation.features).toEqual(
      expect.arrayContaining([
        { name: 'same word', value: 'basalt', weight: 1 },
        expect.objectContaining({ name: 'only in the listed name', value: 'mexico' }),
      ]),
    );
    const country = explanation.features.find(({ name }) => name === 'country added');
    expect(country?.value).toBe('a country or place sets one apart, as a subsidiary elsewhere');
    expect(country?.weight).toBeLessThan(0);
  });
});

describe('typing errors', () => {
  it('are letters added, lost, changed or swapped', () => {
    expect(typingErrors('merkel', 'merkle', 3)).toBe(1);
    expect(typingErrors('merkel', 'merkl', 3)).toBe(1);
    expect(typingErrors('merkel', 'markel', 3)).toBe(1);
    expect(typingErrors('kitten', 'sitting', 5)).toBe(3);
    expect(typingErrors('abc', 'xyz', 1)).toBe(2);
  });
  it('are the same number in bits and by the table, for letters and signs of any script', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж', '1'), maxLength: 40 });
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 28, maxLength: 36 });
    fc.assert(
      fc.property(
        fc.oneof(word, plain),
        fc.oneof(word, plain),
        fc.integer({ min: 0, max: 40 }),
        (a, b, most) => {
          const isSame = a === b;
          const byTable =
            a === '' || b === ''
              ? Math.min(Math.max(a.length, b.length), most + 1)
              : errorsInTable(a, b, most);
          expect(Math.min(typingErrors(a, b, most), most + 1)).toBe(isSame ? 0 : byTable);
        },
      ),
      { numRuns: 2_000 },
    );
  });
  it('are counted in words longer than any name, and none but in the same word', () => {
    for (const length of [511, 512, 600, 5_000])
      for (const most of [3, 10_000])
        expect(typingErrors('a'.repeat(length), 'b'.repeat(length), most)).toBeGreaterThan(
          most === 3 ? 3 : 500,
        );
  });
  it('are the same both ways, and no more than the longer word has letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const errors = typingErrors(a, b, 20);
        expect(errors).toBe(typingErrors(b, a, 20));
        expect(errors).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(errors === 0).toBe(a === b);
      }),
    );
  });
});

describe('the index', () => {
  const names = [
    ['e1', 'Basalt Photonics Co., Ltd.', 'CN'],
    ['e1', '玄武岩光电有限公司', 'CN'],
    ['e2', 'Basalt Precision Works', 'RU'],
    ['e3', '54th Research Institute', 'CN'],
    ['e4', '58th Research Institute', 'CN'],
    ['e5', 'Kyanite', 'AE'],
    ['e6', 'Kyanite', 'TR'],
    ['e7', 'Bergische Nadel Werke AG', 'DE'],
  ] as const;
  const listed = names.map(([entryId, name, country]) => ({ entryId, name, country }));
  const index = nameMatcher.index(listed);
  const search = (name: string, more: object = {}) =>
    index.search({ name, kind: 'organization', ...more }, nameMatcher.threshold, 10);

  it('finds what comparing with every name finds, in the same order', () => {
    for (const [, name] of names) {
      for (const bent of [name, name.toUpperCase(), `New ${name}`, name.replace('e', '')]) {
        const all = index.searchAll({ name: bent, kind: 'unknown' }, nameMatcher.threshold, 10);
        expect(index.search({ name: bent, kind: 'unknown' }, nameMatcher.threshold, 10)).toEqual(all);
      }
    }
  });

  it('tells institutes apart by their number, and finds an acronym', () => {
    expect(search('54 Research Institute').map(({ entryId }) => entryId)).toEqual(['e3']);
    expect(search('BNW').map(({ entryId }) => entryId)).toEqual(['e7']);
  });

  it('orders ties by country, then always the same way', () => {
    expect(search('Kyanite').map(({ entryId }) => entryId)).toEqual(['e5', 'e6']);
    expect(search('Kyanite Group', { country: 'TR' }).map(({ entryId }) => entryId)).toEqual(['e6', 'e5']);
  });

  it('says what country and address add and take away', () => {
    const withAddress = nameMatcher.index([
      {
        entryId: 'e',
        name: 'Kyanite',
        country: 'AE',
        addresses: ['Warehouse 5, Jebel Ali Free Zone, Dubai, AE'],
      },
    ]);
    const query = {
      name: 'Kyanite Trading',
      kind: 'organization' as const,
      country: 'AE',
      address: 'Jebel Ali Free Zone, Dubai',
    };
    const [match] = withAddress.search(query, nameMatcher.threshold, 1);
    expect(match?.explanation.text).toContain('country AE / AE speaks for it');
    expect(match?.explanation.text).toContain('address jebel ali free zone dubai speaks for it');
    const [away] = withAddress.search({ ...query, country: 'CL', address: null }, nameMatcher.threshold, 1);
    expect(away?.explanation.text).toContain('country CL / AE speaks against it');
    expect(away?.score).toBeLessThan(match?.score ?? 0);
  });
});
