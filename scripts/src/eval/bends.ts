import type { Random } from '../seed/random.js';

/** A name as people bend it. */
export type Bend = (name: string, random: Random) => string;

const ADDED = [
  'Group',
  'New',
  'Global',
  'International',
  'Holdings',
  'Trading',
  'Technology',
  'Import',
  'Branch',
] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LEGAL_FORM =
  /(?<![,\s])[,\s]+(co\.?,?\s*)?(ltd|limited|inc|llc|gmbh|jsc|corporation|corp|company|co)\.?$/i;

/** How people bend names: case, punctuation, a typing error, a lost legal form, a word moved or added. */
export const BENDS: Readonly<Record<string, Bend>> = {
  'upper case': (name) => name.toUpperCase(),
  'lower case': (name) => name.toLowerCase(),
  'no punctuation': (name) => name.replace(/[.,()'-]/g, ' ').replace(/\s+/g, ' '),
  'a typing error': mistyped,
  'legal form lost': (name) => name.replace(LEGAL_FORM, ''),
  'a word moved': (name, random) => {
    const words = name.split(/\s+/);
    if (words.length < 3) return name;
    const [moved = ''] = words.splice(random.between(0, words.length - 1), 1);
    words.splice(random.between(0, words.length), 0, moved);
    return words.join(' ');
  },
  'a word added': (name, random) => {
    const words = name.split(/\s+/);
    words.splice(random.between(0, words.length), 0, random.oneOf(ADDED));
    return words.join(' ');
  },
};

/** A letter lost, swapped with its neighbour, or another one, within a word of five letters or more. */
function mistyped(name: string, random: Random): string {
  const words = name.split(/\s+/);
  const long = words.flatMap((word, index) => (word.replace(/[^A-Za-z]/g, '').length >= 5 ? [index] : []));
  if (long.length === 0) return name;
  const index = random.oneOf(long);
  const word = words[index] ?? '';
  const place = random.between(1, word.length - 2);
  const [before, letter, next, after] = [
    word.slice(0, place),
    word[place],
    word[place + 1],
    word.slice(place + 2),
  ];
  const kinds = [
    `${before}${next}${after}`,
    `${before}${next}${letter}${after}`,
    `${before}${random.oneOf([...LETTERS])}${next}${after}`,
  ];
  words[index] = random.oneOf(kinds);
  return words.join(' ');
}
