import { describe, expect, it } from 'vitest';
import { german } from './de/german.js';
import { english } from './english.js';
import { formatsOf } from './formats.js';
import { readersLanguage } from './language.js';

/** Parts of the console that have no German yet: they are said in English. Each that gets its own is taken out here. */
const ENGLISH_YET = [
  'admin',
  'application',
  'authorizations',
  'determinations',
  'events',
  'filing',
  'form',
  'imports',
  'keys',
  'names',
  'orders',
  'packs',
  'palette',
  'tracker',
];

/** Every text by the way to it, and every row of a table. */
function waysOf(value: unknown, way = ''): string[] {
  if (value instanceof Map) return [...value].flatMap(([name, one]) => waysOf(one, `${way}[${name}]`));
  if (typeof value !== 'object' || value === null) return [`${way}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, one]) => waysOf(one, `${way}.${name}`));
}

describe('the German words', () => {
  it('are of every text and every row that the English have', () => {
    const { terms: _english, ...texts } = english;
    const { terms: _german, ...inGerman } = german;
    expect(waysOf(inGerman).sort()).toEqual(waysOf(texts).sort());
  });

  it('are German but for the parts that are named here', () => {
    const said = new Map<string, unknown>(Object.entries(german));
    const same = Object.entries(english).filter(
      ([name, texts]) => typeof texts === 'object' && said.get(name) === texts,
    );
    expect(same.map(([name]) => name).sort()).toEqual(ENGLISH_YET);
  });

  it('count by the rules of the language', () => {
    expect([1, 2, 1_200].map(german.ruler.left)).toEqual(['noch 1 Tag', 'noch 2 Tage', 'noch 1.200 Tage']);
  });
});

it('a day is written as the language writes it', () => {
  const day = new Date('2019-07-22T00:00:00Z');
  expect([formatsOf('en').day(day), formatsOf('de').day(day)]).toEqual(['22 Jul 2019', '22. Juli 2019']);
});

it('the language is the one that was chosen, or else the first of the browser’s that there is', () => {
  expect(readersLanguage('a=1; ninety_language=en', ['de-DE'])).toBe('en');
  expect(readersLanguage('ninety_language=xx', ['fr', 'de-AT', 'en'])).toBe('de');
  expect(readersLanguage('', ['fr'])).toBe('en');
});
