import { LEGAL_FORM_WORDS } from './vocabulary.js';
import { TUNING } from './tuning.js';

/** Abbreviations of places that stand in brackets within names, and set one company apart from another. */
const SHORT_PLACES = new Set('hk uk us usa uae prc eu nz sg sar roc ksa rsa tw'.split(' '));
const BRACKETED = /\s?[([（［]([^()[\]（）［］]{2,24})[)\]）］]/gu;
/** What stands between two names of one party. */
const BETWEEN =
  / \/ |; ?|[ ,(](?:a[./]? ?k[./]? ?a\.?,?|f[./]? ?k[./]? ?a\.?,?|d\/?b\/?a\.?|t\/a|alias|formerly|also known as|doing business as|trading as)[ :]/iu;
const MOST_NAMES = 8;

/**
 * The ways in which a name may be written, each to be compared: as it stands, first; without the abbreviations in brackets that
 * repeat a part of it, `(NSCC-GZ)` or `(CETC 13)`, of which a long one that ends the name is a name by itself; and the
 * several names that are written as one, `A / B` or `A a.k.a. B`.
 */
export function writtenWays(name: string): readonly string[] {
  const ways = waysOfBrackets(name);
  const parts = namesInOne(name);
  return parts.length === 0 ? ways : [...ways, ...parts.filter((part) => !ways.includes(part))];
}

function waysOfBrackets(name: string): readonly string[] {
  if (!/[([（［]/u.test(name)) return [name];
  let last = '';
  const plain = name.replace(BRACKETED, (whole, inner: string, at: number) => {
    if (!isAbbreviation(inner)) return whole;
    if (at + whole.length === name.length) last = inner.trim();
    return ' ';
  });
  const bare = plain
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.])/gu, '')
    .trim();
  if (bare === name || !/\p{L}/u.test(bare)) return [name];
  const telling = last.replace(/[^\p{L}\p{N}]/gu, '');
  const isName = telling.length >= TUNING.leastLetters.ofOneAmongSeveral && /[\d-]/u.test(last);
  return [name, bare, ...(isName ? [last] : [])];
}

/** Capitals, figures and little else; no place and no legal form. */
function isAbbreviation(inner: string): boolean {
  const word = inner.trim();
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < 2 || SHORT_PLACES.has(plain) || LEGAL_FORM_WORDS.has(plain)) return false;
  if (!/^\p{Lu}[\p{L}\d&.\-–/]*(?: \d+(?:st|nd|rd|th)?)?$/u.test(word)) return false;
  const capitals = [...word].filter((letter) => /\p{Lu}|\d/u.test(letter)).length;
  return capitals >= 2 && capitals * 2 >= plain.length;
}

function namesInOne(name: string): string[] {
  if (name.length > TUNING.most.letters || !BETWEEN.test(name)) return [];
  return name
    .split(BETWEEN)
    .map((part) => part.replace(/^[ ,(:]|[ ,)]$/gu, '').trim())
    .filter((part) => part.replace(/[^\p{L}]/gu, '').length >= TUNING.leastLetters.ofOneAmongSeveral)
    .slice(0, MOST_NAMES);
}
