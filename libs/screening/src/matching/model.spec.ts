import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES } from './features.js';
import { contributionsOf, marginOf, scoreOf } from './model.js';
import { featuresOfNames } from './name-matcher.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(HERE)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => [file, readFileSync(`${HERE}${file}`, 'utf8')] as const);

const features = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), {
  minLength: FEATURES.length,
  maxLength: FEATURES.length,
});

describe('the name model', () => {
  it('adds whole thousandths, so that every machine has the same sum', () => {
    fc.assert(fc.property(features, (values) => Number.isInteger(marginOf(values))));
  });

  it('is asked without a function whose last bit differs between machines', () => {
    for (const [file, source] of sources) {
      if (file === 'token-index.ts') continue; // Rarity orders what is scored, and is in no score.
      expect(source, file).not.toMatch(
        /Math\.(?:exp|log|pow|sin|cos|tan|tanh|sqrt|cbrt|hypot)|[\w)\]] \*\* /,
      );
    }
  });

  it('gives these names these scores, to the bit', () => {
    const scores = [
      ['Tarnow Bresk Optics Ltd', 'Tarnov Bresk Optics', 'organization'],
      ['Tarnow Bresk Optics Ltd', 'Kolbe Optics Ltd', 'organization'],
      ['Zaki Abdul Noori', 'Zaki Faiz Noori', 'person'],
    ].map(([one = '', other = '', kind]) => {
      const { features: values } = featuresOfNames(one, other, kind as 'person');
      return values === null ? null : marginOf(values);
    });
    expect(scores).toMatchInlineSnapshot(`
      [
        5026,
        -4981,
        -3020,
      ]
    `);
  });

  it('says what each feature adds: together, with what is expected of any pair, the margin', () => {
    const sum = (values: readonly number[]) => contributionsOf(values).reduce((total, one) => total + one, 0);
    const expected = (values: readonly number[]) => marginOf(values) - sum(values);
    const any = expected(FEATURES.map(() => 0));
    fc.assert(
      fc.property(features, (values) => {
        expect(expected(values)).toBe(any);
      }),
    );
  });

  it('has a score from 0 to 1 that rises with the margin', () => {
    const margin = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(margin, margin, (one, other) => {
        const [low, high] = [scoreOf(Math.min(one, other)), scoreOf(Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});

const PRACTICE = new URL('../../../../../shared/data/name-pairs-practice.csv', import.meta.url);

describe('no rule is for one case', () => {
  it.skipIf(!existsSync(PRACTICE))(
    'no name of the practice pairs stands in the matcher or what trains it',
    () => {
      const rows: { name1: string; name2: string }[] = parse(readFileSync(PRACTICE), { columns: true });
      const plain = (text: string) =>
        ` ${text
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .join(' ')} `;
      const names = new Set(rows.flatMap(({ name1, name2 }) => [plain(name1), plain(name2)]));
      const root = new URL('../../../../', import.meta.url);
      const train = new URL('scripts/src/train/', root);
      const texts = [
        ...sources,
        ...readdirSync(train).map((file) => [file, readFileSync(new URL(file, train), 'utf8')] as const),
        ['name-pairs.csv', readFileSync(new URL('scripts/data/name-pairs.csv', root), 'utf8')] as const,
        ['train.py', readFileSync(new URL('scripts/train/train.py', root), 'utf8')] as const,
      ];
      for (const [file, text] of texts) {
        const words = plain(text);
        for (const name of names)
          if (name.trim().includes(' ') || name.length > 8)
            expect(words.includes(name), `${file}:${name}`).toBe(false);
      }
    },
  );
});
