import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';
import { sourcesOf } from '../support/sources.js';

const [, ofTheField = '', ofOurs = ''] = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8').split(
  /^## .+$/m,
);
const termsOf = (table: string) =>
  [...table.matchAll(/^\| `(\w+)`(.*)$/gm)].map(([, term = '', rest = '']) => ({ term, rest }));
const code = sourcesOf('apps', 'libs')
  .map(({ text }) => text)
  .join('\n');

describe('the glossary', () => {
  it('has words of the code alone', () => {
    const terms = [...termsOf(ofTheField), ...termsOf(ofOurs)].map(({ term }) => term);
    const unknown = terms.filter((term) => !new RegExp(`\\b${term}\\b|${term}(?=[A-Z])`).test(code));
    expect(terms.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });

  it('says of each word of the field where it is defined', () => {
    const astray = termsOf(ofTheField).filter(({ rest }) => !/\| 15 CFR \d{3}(\.\d+\S*)?.*\|$/.test(rest));
    expect(astray).toEqual([]);
  });

  it('has each word once', () => {
    const terms = [...termsOf(ofTheField), ...termsOf(ofOurs)].map(({ term }) => term);
    expect([...new Set(terms)]).toEqual(terms);
  });
});
