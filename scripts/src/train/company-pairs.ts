import { tellingWordsOf } from '@ninety/screening';
import type { Random } from '../seed/random.js';
import { COMPANY_BENDS, formChanged } from './company-bends.js';
import { BUSINESS, COUNTRY_WORDS, NUMBER_WORDS, PLACE_WORDS } from './company-words.js';
import { formOf, withoutForm } from './legal-form.js';
import { bentPairs } from './training-pair.js';
import type { TrainingEntry, TrainingPair } from './training-pair.js';

const BENDS_PER_ENTRY = 4;

/** A name without what stands in brackets. */
export function plainName(name: string): string {
  return name
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** Pairs of a listed company's name with what people make of it, and with names of others that are like it. */
export function companyPairs(
  entry: TrainingEntry,
  companies: readonly TrainingEntry[],
  random: Random,
): TrainingPair[] {
  const name = plainName(random.oneOf(entry.names));
  if (name.length < 4) return [];
  const { id, half } = entry;
  const another: Another = (phenomenon, bent) => {
    if (bent === null || bent === name) return [];
    const names = [random.percent(40) ? formChanged(bent, random) : bent, name] as const;
    return [{ half, kind: 'organization', phenomenon, names, isMatch: false, group: id }];
  };
  const others = othersLike(entry, name, companies, random, another);
  return [
    ...bentPairs(entry, name, COMPANY_BENDS, random, BENDS_PER_ENTRY).map((pair) =>
      random.percent(20) ? { ...pair, names: [formChanged(pair.names[0], random), name] as const } : pair,
    ),
    ...(random.percent(8) ? seriesPairs(entry, name, random) : []),
    ...(random.percent(6) ? numberedPairs(entry, random) : []),
    ...(random.percent(15) ? acronymPairs(entry, name, random) : []),
    ...another('number changed', numberChanged(name, random)),
    ...another('any other name', plainName(random.oneOf(companies).names[0] ?? '')),
    ...random.oneOf(others)(),
    ...random.oneOf(others)(),
  ];
}

type Another = (phenomenon: string, bent: string | null) => TrainingPair[];

/** The ways to a name like this one that is another company's; one that stands twice is drawn twice as often. */
function othersLike(
  entry: TrainingEntry,
  name: string,
  companies: readonly TrainingEntry[],
  random: Random,
  another: Another,
): readonly (() => TrainingPair[])[] {
  return [
    () => another('telling word changed', tellingChanged(name, companies, random)),
    () => another('short word nearly the same', nearlyShort(name, random)),
    () => another('business word changed', businessChanged(name, random)),
    () => another('place changed', placeChanged(name, random)),
    () => another('country added to a short name', countryAdded(name, random)),
    () => another('telling word cut', tellingCut(name)),
    () => another('common words alone', commonAlone(name)),
    () => commonPairs(entry, name, random),
    () => another('telling word added', tellingAdded(name, companies, random)),
    () => another('telling word added', tellingAdded(name, companies, random)),
    () => another('telling word nearly the same', nearlyTelling(name, random)),
    () => another('form of another kind', otherKind(name, random)),
    () => another('number added', numberAdded(name, random)),
  ];
}

/** The words of a name that tell it from others, as they are written. */
export function tellingIn(name: string): string[] {
  const telling = new Set(tellingWordsOf(name));
  return [...name.matchAll(/\p{L}{4,}/gu)]
    .map(([word]) => word)
    .filter((word) => telling.has(word.toLowerCase()));
}

function tellingChanged(name: string, companies: readonly TrainingEntry[], random: Random): string | null {
  const words = tellingIn(name);
  const others = tellingIn(plainName(random.oneOf(companies).names[0] ?? ''));
  if (words.length === 0 || others.length === 0) return null;
  const [word, other] = [random.oneOf(words), random.oneOf(others)];
  return word.toLowerCase() === other.toLowerCase() ? null : name.replace(word, other);
}

/** A name that hangs on one short word, which has another letter. */
function nearlyShort(name: string, random: Random): string | null {
  const telling = new Set(tellingWordsOf(name));
  const [only = '', ...others] = name.split(/[^\p{L}]+/u).filter((word) => telling.has(word.toLowerCase()));
  if (others.length > 0 || only.length < 2 || only.length > 5) return null;
  const at = only.length === 5 ? 0 : random.between(0, only.length - 1);
  const letter = random.oneOf([...'abdegiklmnoprstuvz']);
  const other =
    only.slice(0, at) +
    (only[at] === only[at]?.toUpperCase() ? letter.toUpperCase() : letter) +
    only.slice(at + 1);
  return other === only ? null : name.replace(only, other);
}

/** Three letters and more of a word of six are others: a word like it, and another one. */
function nearlyTelling(name: string, random: Random): string | null {
  const words = tellingIn(name).filter((word) => word.length >= 5);
  if (words.length === 0) return null;
  const word = random.oneOf(words);
  const keep = Math.floor(word.length / 2);
  const ending = random.oneOf([
    'on',
    'ex',
    'ira',
    'olan',
    'ets',
    'umi',
    'ark',
    'enta',
    'yor',
    'ilis',
    'ach',
    'ovo',
    'unda',
  ]);
  const other = random.percent(60)
    ? word.slice(0, keep) + ending
    : random.oneOf(['Bel', 'Kor', 'Mal', 'Tri', 'Vos', 'Zan', 'Lum', 'Gra']) + word.slice(keep);
  return other.toLowerCase() === word.toLowerCase() ? null : name.replace(word, other);
}

function numberChanged(name: string, random: Random): string | null {
  const number = /\d{1,4}/.exec(name)?.[0];
  if (number === undefined) return null;
  const other = String(Number(number) + random.oneOf([1, 2, 3, 4, 7, 10, 12, 20]));
  return name.replace(number, other);
}

const ANOTHER_KIND = ['Foundation', 'L.P.', 'LLP', 'e.V.', 'ANO', 'Limited Partnership', 'Fund'];
const CORPORATE = ['Ltd.', 'Inc.', 'LLC', 'GmbH', 'OOO', 'JSC', 'AG'];

/** A partnership, a foundation or an association is never a company: both have the name, each its form. */
function otherKind(name: string, random: Random): string | null {
  return formOf(name) === '' ? null : `${withoutForm(name)} ${random.oneOf(ANOTHER_KIND)}`;
}

/** A second one of that name. */
function numberAdded(name: string, random: Random): string | null {
  if (/\d/.test(name) || name.split(' ').length > 6) return null;
  return `${withoutForm(name)} ${random.oneOf(['II', 'III', '2', '3', 'No. 2', 'IV'])}${formOf(name)}`;
}

/** Institutes and works that only a number tells apart, with their number in figures, in words, and another one. */
function numberedPairs({ id, half }: TrainingEntry, random: Random): TrainingPair[] {
  const number = random.between(2, 60);
  const other = random.percent(50)
    ? Number([...String(number)].reverse().join('')) + (number < 10 ? 1 : 0)
    : number + random.between(1, 9);
  const whole = random.oneOf([
    (one: string) => `${one} Research Institute`,
    (one: string) => `Factory No. ${one}`,
    (one: string) => `Institute ${one}`,
    (one: string) => `${random.oneOf(['Northern', 'Academy', 'China', 'State'])} ${one} Plant`,
    (one: string) => `Unit ${one}`,
  ]);
  const pair = (phenomenon: string, one: string, two: string, isMatch: boolean): TrainingPair[] =>
    one === two
      ? []
      : [{ half, kind: 'organization', phenomenon, names: [whole(one), whole(two)], isMatch, group: id }];
  return [
    ...pair('number changed', String(number), String(other), number === other),
    ...pair('figures and words', `${number}th`, String(number), true),
    ...(number <= 10 ? pair('figures and words', NUMBER_WORDS[number] ?? '', String(number), true) : []),
  ];
}

/** The first letters of a long name, and those of another one. */
function acronymPairs({ id, half }: TrainingEntry, name: string, random: Random): TrainingPair[] {
  const words = withoutForm(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => !/^(?:of|and|the|for|co|ltd|jsc|ooo|ao|oao|zao|)$/i.test(word));
  if (words.length < 3 || words.length > 6) return [];
  const letters = words.map((word) => (word[0] ?? '').toUpperCase());
  const other = [...letters];
  other[random.between(0, other.length - 1)] = random.oneOf([...'BDFGHKLMPRTVZ']);
  const pair = (phenomenon: string, short: string, isMatch: boolean): TrainingPair => ({
    half,
    kind: 'organization',
    phenomenon,
    names: [short, name],
    isMatch,
    group: id,
  });
  const isOther = other.join('') !== letters.join('');
  return [
    pair('acronym', letters.join(''), true),
    ...(isOther ? [pair('acronym of another', other.join(''), false)] : []),
  ];
}

/** Trusts of one series by their years, and sister ships by their numbers, which are easily mistaken for each other. */
function seriesPairs({ id, half }: TrainingEntry, name: string, random: Random): TrainingPair[] {
  const telling = tellingIn(name)[0];
  if (telling === undefined) return [];
  const year = random.between(1999, 2009);
  const trust = `${telling} ${random.oneOf(['Mortgage Loan', 'Asset Backed Securities', 'Home Equity Loan', 'Auto Receivables'])} Trust`;
  const ship = `${telling} ${random.oneOf(['Star', 'Pearl', 'Spirit', 'Bong', 'Queen', 'Glory'])}`;
  const number = random.between(1, 8);
  const same = { half, isMatch: true, group: id };
  return [
    {
      ...same,
      kind: 'organization',
      phenomenon: 'series',
      names: [`${trust} ${year}-${number}`, `${trust} ${year + 1}-${number}`],
    },
    { ...same, kind: 'vessel', phenomenon: 'series', names: [`${ship} ${number}`, `${ship} ${number + 1}`] },
    {
      ...same,
      kind: 'vessel',
      isMatch: false,
      phenomenon: 'telling word changed',
      names: [
        ship,
        `${ship.split(' ')[0] ?? ''} ${random.oneOf(['Rania', 'Fortune', 'Horizon', 'Trader', 'Eagle'])}`,
      ],
    },
    {
      ...same,
      kind: 'organization',
      isMatch: false,
      phenomenon: 'form of another kind',
      names: [
        `${telling} ${random.oneOf(CORPORATE)}`,
        `${random.percent(50) ? 'ANO ' : ''}${telling} ${random.oneOf(ANOTHER_KIND)}`,
      ],
    },
  ];
}

const BUSINESS_PAIRS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bTechnolog(?:y|ies)\b/, ['Logistics', 'Trading', 'Real Estate', 'Capital', 'Pharma']],
  [/\bTrading\b/, ['Shipping', 'Engineering', 'Construction', 'Consulting']],
  [/\bElectronics?\b/, ['Machinery', 'Textile', 'Foods', 'Chemicals', 'Optics']],
  [/\bSystems?\b/, ['Industries', 'Foods', 'Materials', 'Finance']],
  [/\bAviation\b/, ['Shipping', 'Railway', 'Mining']],
  [/\bUniversity\b/, ['Hospital', 'Bank', 'Press']],
  [/\bInstitute\b/, ['Factory', 'Bank', 'Hotel']],
  [/\bIndustr(?:y|ies|ial)\b/, ['Securities', 'Insurance', 'Travel', 'Systems']],
  [/\bEngineering\b/, ['Trading', 'Equipment', 'Insurance', 'Securities']],
  [/\bShipping\b/, ['Airlines', 'Steel', 'Electronics']],
  [/\bInternational\b/, ['Localization', 'Agricultural', 'Provincial']],
  [/\bScience\b/, ['Art', 'Sports']],
];

function businessChanged(name: string, random: Random): string | null {
  const fitting = BUSINESS_PAIRS.filter(([word]) => word.test(name));
  if (fitting.length === 0) return null;
  const [word, others] = random.oneOf(fitting);
  return name.replace(word, random.oneOf(others));
}

const PLACE = new RegExp(`\\b(?:${PLACE_WORDS.join('|')})\\b`);
const COUNTRY = new RegExp(`\\b(?:${COUNTRY_WORDS.join('|')})\\b`);

function placeChanged(name: string, random: Random): string | null {
  if (PLACE.test(name)) return name.replace(PLACE, random.oneOf(PLACE_WORDS));
  return COUNTRY.test(name) ? name.replace(COUNTRY, random.oneOf(COUNTRY_WORDS)) : null;
}

function countryAdded(name: string, random: Random): string | null {
  const bare = withoutForm(name);
  return bare.split(/\s+/).length > 2 || COUNTRY.test(bare) ? null : `${bare} ${random.oneOf(COUNTRY_WORDS)}`;
}

/** Without the word that tells it from others: the nobody that is left. */
function tellingCut(name: string): string | null {
  const [first] = tellingIn(name);
  if (first === undefined || tellingIn(name).length > 2) return null;
  const bare = name.replace(first, '').replace(/\s+/g, ' ').trim();
  return bare.length < 4 ? null : bare;
}

function commonAlone(name: string): string | null {
  const bare = name
    .split(/\s+/)
    .filter((word) => tellingIn(word).length === 0)
    .join(' ');
  return bare.length < 4 || tellingIn(name).length === 0 ? null : bare;
}

/** One or two words that many names have, and the same with one word more: nobody's names. */
function commonPairs({ id, half }: TrainingEntry, name: string, random: Random): TrainingPair[] {
  const common = commonAlone(withoutForm(name))?.split(' ').slice(0, random.between(1, 2)).join(' ');
  if (common === undefined || tellingWordsOf(common).length > 0) return [];
  const [telling] = tellingIn(name);
  const more = random.percent(60) || telling === undefined ? random.oneOf(BUSINESS) : telling;
  const longer = random.percent(50) ? `${common} ${more}` : `${more} ${common}`;
  return [
    {
      half,
      kind: 'organization',
      phenomenon: 'common words and one more',
      names: [longer, common],
      isMatch: false,
      group: id,
    },
  ];
}

function tellingAdded(name: string, companies: readonly TrainingEntry[], random: Random): string | null {
  const words = tellingIn(name);
  const others = tellingIn(plainName(random.oneOf(companies).names[0] ?? ''));
  if (words.length !== 1 || others.length < 2) return null;
  const [one = '', two = ''] = others;
  const bare = withoutForm(name);
  return random.oneOf([
    `${one} ${two} ${name}`,
    `${one} ${name}`,
    `${bare} ${one}${formOf(name)}`,
    `${bare} ${one}`,
  ]);
}
