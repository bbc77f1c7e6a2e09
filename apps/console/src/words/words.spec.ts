import { describe, expect, it } from 'vitest';
import { german } from './de/german.js';
import { english } from './english.js';
import { formatsOf } from './formats.js';
import { readersLanguage } from './language.js';

/** What German calls as English does, and names of law and of offices: a letter alone, a sign or an abbreviation is no word. */
const SAME = [
  'Advisory Committee on Export Policy',
  'Benchmark',
  'China',
  'Commerce Control List',
  'Commerce Country Chart',
  'Country Group',
  'Country Groups',
  'Employer identification number (EIN)',
  'Entity List',
  'Export Administration Review Board',
  'Federal Register',
  'Hash',
  'Huawei',
  'Hub',
  'Import',
  'License Exceptions',
  'Live',
  'Name',
  'Ninety',
  'Operating Committee',
  'Person',
  'Pre-license check',
  'Status',
  'Text',
  'Webhooks',
];
const NO_WORD = /^(?:[^a-z]*|ECCNs|\([a-z]+\).*)$/;
/** Of a circumstance what is no text: under which heading it is asked, and of which types. */
const NO_TEXT = /^\.form\.circumstanceWords\.\w+\.(?:group$|types\.)/;

/** Every text by the way to it: every row of a table, and what makes a text of what it is given. */
function textsOf(value: unknown, way = ''): (readonly [way: string, text: unknown])[] {
  if (value instanceof Map) return [...value].flatMap(([name, one]) => textsOf(one, `${way}[${name}]`));
  if (typeof value !== 'object' || value === null) return [[way, value]];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, `${way}.${name}`));
}

/** What stands for any parameter: a list of one number is read as the number too, and the other is a text. */
const KINDS: readonly ((index: number) => unknown)[] = [
  (index) => [701 + index],
  (index) => `given ${index}`,
];

type Maker = (...given: unknown[]) => unknown;

/** Which of its parameters a text says. */
function saidBy(make: Maker): readonly number[] {
  const places = Array.from({ length: make.length }, (_, index) => index);
  const texts = KINDS.map((given) =>
    textWith(
      make,
      places.map((place) => given(place)),
    ),
  );
  return places.filter((place) => KINDS.some((given, kind) => texts[kind]?.includes(String(given(place)))));
}

function textWith(make: Maker, given: readonly unknown[]): string {
  try {
    return String(make(...given));
  } catch {
    return '';
  }
}

describe('the German words', () => {
  const { terms: _english, ...texts } = english;
  const { terms: _german, ...inGerman } = german;
  const said = new Map(textsOf(inGerman));

  it('are of every text and every row that the English have, and no other', () => {
    const ways = (all: unknown) => textsOf(all).map(([way, text]) => `${way}: ${typeof text}`);
    expect(ways(inGerman).sort()).toEqual(ways(texts).sort());
  });

  it('are not the English ones', () => {
    const same = textsOf(texts).filter(([way, text]) => text === said.get(way) && !NO_TEXT.test(way));
    const words = same.map(([, text]) => String(text)).filter((text) => !NO_WORD.test(text));
    expect([...new Set(words)].sort()).toEqual(SAME);
  });

  it('say every parameter that the English say', () => {
    const made = textsOf(texts).filter(([, text]) => typeof text === 'function');
    expect(made.length).toBeGreaterThan(200);
    for (const [way, make] of made)
      expect([way, saidBy(said.get(way) as Maker)]).toEqual([way, saidBy(make as Maker)]);
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
