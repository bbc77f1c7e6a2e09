import { tellingWordsOf } from '@ninety/screening';
import type { Random } from '../seed/random.js';
import { ABBREVIATIONS, BUSINESS, COUNTRY_WORDS, LIMITED, NUMBER_WORDS, STOCK } from './company-words.js';
import { formOf, withoutForm } from './legal-form.js';
import { changed, mistypedIn, soundsAlike, spaceAdded, spaceLost } from './spelling-bends.js';
import type { Bend } from './spelling-bends.js';

/** What people make of a company's name that stays the company's. In this order they are drawn. */
export const COMPANY_BENDS: Readonly<Record<string, Bend>> = {
  'form dropped': (name) => changed(name, withoutForm(name)),
  'form foreign': (name, random) => changed(name, withForm(name, random)),
  'form mistyped': (name, random) =>
    changed(name, withoutForm(name) + (mistypedIn(formOf(name), random, 3) ?? formOf(name))),
  'form glued': (name) => changed(name, withoutForm(name) + formOf(name).replace(/[,.\s]/g, '')),
  'form in front': (name, random) =>
    `${random.oneOf(['OOO', 'AO', 'PT', 'Joint Stock Company', 'Limited Liability Company', 'ZAO'])} ${withoutForm(name)}`,
  'one typing error': (name, random) => (hangsOnAShortWord(name) ? null : mistypedIn(name, random, 5)),
  'one typing error in a short word': (name, random) =>
    countTelling(name) >= 2 ? mistypedIn(name, random, 4) : null,
  'two typing errors': (name, random) => mistypedIn(mistypedIn(name, random, 5) ?? '', random, 6),
  'a letter as it sounds': (name, random) => (hangsOnAShortWord(name) ? null : soundsAlike(name, random)),
  'a space lost': (name, random) => spaceLost(name, random),
  'a space added': (name, random) => spaceAdded(name, random),
  'a space moved': (name, random) => spaceMoved(name, random),
  order: (name, random) => reordered(withoutForm(name), random),
  'punctuation and case': (name, random) =>
    random.percent(50)
      ? name.toUpperCase().replace(/[.,()'’-]/g, ' ')
      : name.toLowerCase().replace(/[.,()'’]/g, ''),
  'business word added': (name, random) =>
    countTelling(name) >= 1 ? added(name, random.oneOf(BUSINESS), random) : null,
  'country added to a long name': (name, random) =>
    name.split(/\s+/).length >= 4 && countTelling(name) >= 1 && !/china|russia|iran|pakistan|hong/i.test(name)
      ? added(name, random.oneOf(COUNTRY_WORDS), random)
      : null,
  abbreviated: (name, random) => abbreviated(name, random),
  'figures and words': (name) => inWords(name),
  article: (name, random) => (random.percent(50) ? `The ${name}` : changed(name, name.replace(/^The /, ''))),
  'form dropped and a typing error': (name, random) =>
    formOf(name) !== '' && !hangsOnAShortWord(name) ? mistypedIn(withoutForm(name), random, 5) : null,
  'abbreviated and a typing error': (name, random) => mistypedIn(abbreviated(name, random) ?? '', random, 5),
};

/** The same name with its legal form left out, with another, or with one: whatever else was done to it. */
export function formChanged(name: string, random: Random): string {
  const bare = withoutForm(name);
  return random.percent(40) ? bare : `${bare} ${random.oneOf(random.percent(50) ? LIMITED : STOCK)}`;
}

function withForm(name: string, random: Random): string {
  const isStock = /\b(inc|corp|corporation|jsc|oao|ao|zao|s\.?a|a\.?g|plc|pao)\.?$/i.test(name);
  const bare = withoutForm(name);
  return bare === name ? name : `${bare} ${random.oneOf(isStock ? STOCK : LIMITED)}`;
}

function added(name: string, word: string, random: Random): string | null {
  if (name.toLowerCase().includes(word.toLowerCase())) return null;
  const [bare, form] = [withoutForm(name), formOf(name)];
  const where = random.between(1, 10);
  if (where <= 4) return `${word} ${name}`;
  return where <= 6 ? `${bare} (${word})${form}` : `${bare} ${word}${form}`;
}

/** How many words of four letters and more a name has that tell it from others. */
function countTelling(name: string): number {
  return tellingWordsOf(name).filter((word) => word.length >= 4).length;
}

/** An error in the one short word that tells a name from others makes another name of it. */
function hangsOnAShortWord(name: string): boolean {
  return tellingWordsOf(name).join('').length < 7;
}

function spaceMoved(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L}{4})\s(?=\p{L}{4})/gu)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  const by = random.percent(50) ? 1 : -1;
  const run = name.slice(0, at) + name.slice(at + 1);
  return `${run.slice(0, at + by)} ${run.slice(at + by)}`;
}

function reordered(name: string, random: Random): string | null {
  const parts = name.split(/\s+/);
  if (parts.length < 2) return null;
  const [moved = ''] = parts.splice(random.between(0, parts.length - 1), 1);
  parts.splice(random.between(0, parts.length), 0, moved);
  return changed(name, parts.join(' '));
}

function abbreviated(name: string, random: Random): string | null {
  const fitting = ABBREVIATIONS.filter(([long]) => long.test(name));
  if (fitting.length === 0) return null;
  const [long, shorts] = random.oneOf(fitting);
  return changed(name, name.replace(long, random.oneOf(shorts)));
}

function inWords(name: string): string | null {
  return changed(
    name,
    name.replace(
      /(?<![\p{L}\d-])(\d{1,2})(?![\p{L}\d-])/u,
      (figure) => NUMBER_WORDS[Number(figure)] ?? figure,
    ),
  );
}
