import type { Alignment, Pair } from './align.js';
import { roughErrors, typingErrors } from './edit-distance.js';
import { isTelling } from './prepare.js';
import type { PreparedName, Word } from './prepare.js';
import { EAST_ASIAN_SURNAMES } from './vocabulary.js';

/**
 * What the model knows of two names, in the order of its numbers. `less` is the smaller value of the two names, `more` the
 * larger: which one was asked about makes no difference.
 */
export const FEATURES = [
  'person',
  'vessel',
  'wordsLess',
  'wordsMore',
  'lettersLess',
  'lettersMore',
  /** Weight of the paired words, the lighter of each pair. */
  'matchedWeight',
  /** What part of its weight is paired, of the name of which less and of that of which more is. */
  'coverageLess',
  'coverageMore',
  /** Weight left over on both sides, and what one side has besides. */
  'conflictWeight',
  'extraWeight',
  'conflictWords',
  'extraWords',
  /** How far the words left over on both sides are apart, 0…1; 0 where one side has none. */
  'conflictDistance',
  /** Letters of the longest word of the side with fewer letters left over. */
  'conflictLetters',
  'errors',
  'errorsPerLetter',
  /** Of the pair with most errors for its length: errors for each letter, letters, where it begins, the same letters. */
  'worstErrors',
  'worstLetters',
  'worstStart',
  'worstFirstLetter',
  'worstSwapped',
  'sameWeight',
  'samePairs',
  'spellings',
  'initials',
  'runsTogether',
  'distinctiveMatched',
  'longestSame',
  'countryExtra',
  'countryConflict',
  'placeExtra',
  'placeConflict',
  'numberExtra',
  'numberConflict',
  'numberNear',
  'legalForms',
  'reordered',
  'runDistance',
  'soundDistance',
  'sortedDistance',
  'prefix',
  'firstPaired',
  'lastPaired',
  'acronym',
  'fatherSwapped',
  'patronymicConflict',
  'surnameSame',
  'givenDistance',
  'acrossScripts',
  'genericExtra',
  'distinctiveExtra',
  'commonNameExtra',
  'repeatedExtra',
  'loneGeneric',
  'genericShare',
  /** Words put aside (legal forms, articles) that both have, and that only one has. */
  'asideSame',
  'asideOther',
  /** Letters of the telling words that are the same, and of those that have errors, the shorter of each pair. */
  'tellingSame',
  'tellingErred',
  /** Errors in telling words for each of their letters. */
  'tellingErrors',
] as const;
export type FeatureKey = (typeof FEATURES)[number];

/** Of a word that there is not: it is not short. */
const LETTERS_OF_NONE = 20;

/** The features of two names, as numbers in the order of `FEATURES`. */
export function featuresOf(
  one: PreparedName,
  other: PreparedName,
  alignment: Alignment,
  isVessel: boolean,
): number[] {
  const values: Record<FeatureKey, number> = {
    person: Number(one.isPerson),
    vessel: Number(isVessel),
    ...sizesOf(one, other),
    ...coverageOf(one, other, alignment),
    ...errorsOf(one, other, alignment.pairs),
    ...pairsOf(alignment.pairs),
    ...leftOverOf(alignment),
    ...leftOverClassesOf(one, other, alignment),
    ...distancesOf(one, other),
    ...placesOf(one, other, alignment.pairs),
    ...personOf(one, other, alignment),
    ...asideOf(one, other),
    ...tellingOf(alignment.pairs),
    legalForms: legalFormsOf(one, other),
    acronym: Number(isAcronymOf(one, other)),
    acrossScripts: Number(one.wasRomanised !== other.wasRomanised),
    loneGeneric: Number(isLoneGeneric(one) || isLoneGeneric(other)),
  };
  return FEATURES.map((feature) => values[feature]);
}

type Part<K extends FeatureKey> = Readonly<Record<K, number>>;

function sizesOf(
  one: PreparedName,
  other: PreparedName,
): Part<'wordsLess' | 'wordsMore' | 'lettersLess' | 'lettersMore'> {
  const [words, others] = [one.words.length, other.words.length];
  const [letters, otherLetters] = [one.joined.length, other.joined.length];
  return {
    wordsLess: Math.min(words, others),
    wordsMore: Math.max(words, others),
    lettersLess: Math.min(letters, otherLetters),
    lettersMore: Math.max(letters, otherLetters),
  };
}

function coverageOf(
  one: PreparedName,
  other: PreparedName,
  { pairs, queryOnly, candidateOnly }: Alignment,
): Part<'matchedWeight' | 'coverageLess' | 'coverageMore' | 'conflictWeight' | 'extraWeight'> {
  const share = (left: readonly Word[], { total }: PreparedName) =>
    total === 0 ? 0 : (total - weightOf(left)) / total;
  const shares = [share(queryOnly, one), share(candidateOnly, other)] as const;
  const left = [weightOf(queryOnly), weightOf(candidateOnly)] as const;
  return {
    matchedWeight: weightOfPairs(pairs),
    coverageLess: Math.min(...shares),
    coverageMore: Math.max(...shares),
    conflictWeight: Math.min(...left),
    extraWeight: Math.max(...left) - Math.min(...left),
  };
}

function errorsOf(
  one: PreparedName,
  other: PreparedName,
  pairs: readonly Pair[],
): Part<
  | 'errors'
  | 'errorsPerLetter'
  | 'worstErrors'
  | 'worstLetters'
  | 'worstStart'
  | 'worstFirstLetter'
  | 'worstSwapped'
> {
  const letters = Math.max(1, Math.min(one.joined.length, other.joined.length));
  let [errors, worstErrors, worstLetters, worstStart, firstLetter, swapped] = [
    0,
    0,
    LETTERS_OF_NONE,
    1,
    0,
    0,
  ];
  for (const pair of pairs) {
    if (pair.how === 'same' || pair.how === 'initial' || pair.how === 'equivalent') continue;
    const [a, b] = [runOf(pair.query), runOf(pair.candidate)];
    const rough = roughErrors(a, b);
    errors += rough;
    const length = Math.max(1, Math.min(a.length, b.length));
    if (rough > 0 && pair.how === 'typing' && soundStart(pair.query) !== soundStart(pair.candidate))
      firstLetter = 1;
    if (rough / length <= worstErrors) continue;
    [worstErrors, worstLetters] = [rough / length, length];
    worstStart = commonPrefix(a, b) / length;
    swapped = Number(isSwapped(a, b));
  }
  return {
    errors,
    errorsPerLetter: errors / letters,
    worstErrors,
    worstLetters,
    worstStart,
    worstFirstLetter: firstLetter,
    worstSwapped: swapped,
  };
}

function pairsOf(
  pairs: readonly Pair[],
): Part<
  | 'sameWeight'
  | 'samePairs'
  | 'spellings'
  | 'initials'
  | 'runsTogether'
  | 'distinctiveMatched'
  | 'longestSame'
  | 'genericShare'
> {
  const same = pairs.filter(({ how }) => how === 'same');
  const count = (...hows: Pair['how'][]) => pairs.filter(({ how }) => hows.includes(how)).length;
  const telling = pairs.filter(isTellingPair);
  return {
    sameWeight: weightOfPairs(same),
    samePairs: same.length,
    spellings: count('spelling', 'abbreviation', 'equivalent'),
    initials: count('initial'),
    runsTogether: count('run_together'),
    distinctiveMatched: weightOfPairs(telling),
    longestSame: same.reduce((most, { query }) => Math.max(most, runOf(query).length), 0),
    genericShare: pairs.length === 0 ? 1 : 1 - telling.length / pairs.length,
  };
}

function leftOverOf({
  pairs,
  queryOnly,
  candidateOnly,
}: Alignment): Part<
  'conflictWords' | 'extraWords' | 'conflictDistance' | 'conflictLetters' | 'repeatedExtra'
> {
  const less = Math.min(queryOnly.length, candidateOnly.length);
  const paired = new Set(
    pairs.flatMap(({ query, candidate }) => [...query, ...candidate].map(({ text }) => text)),
  );
  const isRepeated = ({ text }: Word) => text.length > 3 && paired.has(text);
  return {
    conflictWords: less,
    extraWords: Math.max(queryOnly.length, candidateOnly.length) - less,
    conflictDistance: distanceOfRest(queryOnly, candidateOnly),
    conflictLetters: less === 0 ? LETTERS_OF_NONE : Math.min(longestOf(queryOnly), longestOf(candidateOnly)),
    repeatedExtra: [...queryOnly, ...candidateOnly].filter(isRepeated).length,
  };
}

/** What is left over by the classes of its words: on one side more than on the other, and on both. */
function leftOverClassesOf(
  one: PreparedName,
  other: PreparedName,
  { queryOnly, candidateOnly }: Alignment,
): Part<
  | 'countryExtra'
  | 'countryConflict'
  | 'placeExtra'
  | 'placeConflict'
  | 'numberExtra'
  | 'numberConflict'
  | 'numberNear'
  | 'genericExtra'
  | 'distinctiveExtra'
  | 'commonNameExtra'
> {
  const sides = [queryOnly, candidateOnly] as const;
  const both = (kind: Word['class']) => sides.every((side) => side.some((word) => word.class === kind));
  const extra = (kind: Word['class']) => {
    const [here = 0, there = 0] = sides.map((side) => side.filter((word) => word.class === kind).length);
    return Math.abs(here - there);
  };
  return {
    countryExtra: extra('country'),
    countryConflict: Number(both('country')),
    placeExtra: extra('place'),
    placeConflict: Number(both('place')),
    numberExtra: extra('number'),
    numberConflict: Number(both('number')),
    numberNear: Number(both('number') && isSeries(one, other, sides)),
    genericExtra: extra('generic'),
    distinctiveExtra: extra('distinctive'),
    commonNameExtra: extra('common_name'),
  };
}

/** Of names with more words left over than this, what is left over is compared in a row. */
const MOST_COMPARED = 6;

/** So many letters of the longer of two words must differ for them to be others for certain. */
const FAR_APART = 0.6;

/** Errors for each letter of the longer; 1 where they are others for certain. */
function apart(a: string, b: string): number {
  const longer = Math.max(1, a.length, b.length);
  if (Math.min(a.length, b.length) * 2 < longer) return 1;
  const most = Math.floor(longer * FAR_APART);
  return typingErrors(a, b, most) > most ? 1 : Math.min(1, roughErrors(a, b) / longer);
}

function longestOf(words: readonly Word[]): number {
  return words.reduce((most, { text }) => Math.max(most, text.length), 0);
}

/** How far apart the words are that are left over on both sides: each of the smaller side beside the nearest. */
export function distanceOfRest(one: readonly Word[], other: readonly Word[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const inARow = apart(runOf(one), runOf(other));
  if (few.length > MOST_COMPARED) return inARow;
  let single = 0;
  for (const { text } of few) {
    let nearest = 1;
    for (const word of many.slice(0, MOST_COMPARED)) nearest = Math.min(nearest, apart(text, word.text));
    single = Math.max(single, nearest);
    if (single >= inARow) break;
  }
  return Math.min(single, inARow);
}

function distancesOf(
  one: PreparedName,
  other: PreparedName,
): Part<'runDistance' | 'soundDistance' | 'sortedDistance' | 'prefix'> {
  const soundRun = ({ words }: PreparedName) => words.map(({ sound }) => sound).join('');
  const sorted = ({ words }: PreparedName) =>
    words
      .map(({ text }) => text)
      .sort()
      .join('');
  const shorter = Math.max(1, Math.min(one.joined.length, other.joined.length));
  return {
    runDistance: relative(one.joined, other.joined),
    soundDistance: relative(soundRun(one), soundRun(other)),
    sortedDistance: relative(sorted(one), sorted(other)),
    prefix: commonPrefix(one.joined, other.joined) / shorter,
  };
}

const LONGEST_RUN = 60;
/** From here on runs are others, however far apart. */
const MOST_APART = 0.4;

/** Typing errors between two runs of letters, by the length of the longer; counted up to `MOST_APART` of it. */
export function relative(a: string, b: string): number {
  const [one, other] = [a.slice(0, LONGEST_RUN), b.slice(0, LONGEST_RUN)];
  const longer = Math.max(1, one.length, other.length);
  const most = Math.ceil(longer * MOST_APART);
  if (lettersMissing(one, other) >= most) return most / longer;
  return Math.min(most, typingErrors(one, other, most)) / longer;
}

/** By the last five bits of a letter, which those of a to z do not share; used again each time. */
const COUNTS = new Int16Array(32);

/** How many letters of the one the other lacks, whatever their order: there are at least as many errors. */
function lettersMissing(one: string, other: string): number {
  COUNTS.fill(0);
  for (let at = 0; at < one.length; at += 1) count(one.charCodeAt(at), 1);
  for (let at = 0; at < other.length; at += 1) count(other.charCodeAt(at), -1);
  let [more, less] = [0, 0];
  for (const difference of COUNTS) {
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}

function count(letter: number, by: number): void {
  COUNTS[letter & 31] = (COUNTS[letter & 31] ?? 0) + by;
}

function placesOf(
  one: PreparedName,
  other: PreparedName,
  pairs: readonly Pair[],
): Part<'firstPaired' | 'lastPaired' | 'reordered'> {
  const isPair = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined &&
    b !== undefined &&
    pairs.some(({ query, candidate }) => query.includes(a) && candidate.includes(b));
  return {
    firstPaired: Number(isPair(one.words[0], other.words[0])),
    lastPaired: Number(isPair(one.words.at(-1), other.words.at(-1))),
    reordered: Number(isReordered(one, other, pairs)),
  };
}

export function isReordered(one: PreparedName, other: PreparedName, pairs: readonly Pair[]): boolean {
  const places = pairs
    .map(({ query, candidate }) => [indexIn(one, query), indexIn(other, candidate)] as const)
    .sort((a, b) => a[0] - b[0]);
  return places.some(([, place], index) => index > 0 && place < (places[index - 1]?.[1] ?? 0));
}

function indexIn({ words }: PreparedName, [word]: readonly Word[]): number {
  return word === undefined ? -1 : words.indexOf(word);
}

function personOf(
  one: PreparedName,
  other: PreparedName,
  { queryOnly, candidateOnly }: Alignment,
): Part<'fatherSwapped' | 'patronymicConflict' | 'surnameSame' | 'givenDistance'> {
  const isPatronymic = ({ text }: Word) =>
    /(?:[oe]vi[ct]?[hj]?|[oei]vn[aoy]|ichna|ogl[uy]|[qk][yi]zy?)$/.test(text);
  const given = one.isPerson ? givenDistance(one, other) : null;
  return {
    fatherSwapped: Number(isFatherSwapped(one, other)),
    patronymicConflict: Number(
      one.isPerson && queryOnly.some(isPatronymic) && candidateOnly.some(isPatronymic),
    ),
    surnameSame: Number(given !== null),
    givenDistance: given ?? 0,
  };
}

/** A Korean or Chinese given name is one name in two syllables: how far apart those are that follow one surname. */
function givenDistance(one: PreparedName, other: PreparedName): number | null {
  const isEastAsian = ({ words }: PreparedName) =>
    words.length >= 2 && words.length <= 3 && EAST_ASIAN_SURNAMES.has(words[0]?.text ?? '');
  if (!isEastAsian(one) || !isEastAsian(other)) return null;
  if (one.words[0]?.sound !== other.words[0]?.sound) return null;
  return relative(runOf(one.words.slice(1)), runOf(other.words.slice(1)));
}

/** Salman, son of Muhammad, is not Muhammad, son of Salman. */
function isFatherSwapped(one: PreparedName, other: PreparedName): boolean {
  const [father, otherFather] = [one.father, other.father];
  if (father === null || otherFather === null || typingErrors(father, otherFather, 2) <= 2) return false;
  const has = (name: PreparedName, word: string) => name.words.some(({ text }) => text === word);
  return has(one, otherFather) && has(other, father);
}

function tellingOf(pairs: readonly Pair[]): Part<'tellingSame' | 'tellingErred' | 'tellingErrors'> {
  let [same, erred, errors] = [0, 0, 0];
  for (const { query, candidate, how } of pairs.filter(isTellingPair)) {
    const [a, b] = [runOf(query), runOf(candidate)];
    const letters = Math.min(a.length, b.length);
    if (how === 'typing') {
      erred += letters;
      errors += roughErrors(a, b);
    } else same += how === 'initial' ? 0 : letters;
  }
  return { tellingSame: same, tellingErred: erred, tellingErrors: erred === 0 ? 0 : errors / erred };
}

function isTellingPair({ query, candidate }: Pair): boolean {
  return query.some(isTelling) || candidate.some(isTelling);
}

function asideOf(one: PreparedName, other: PreparedName): Part<'asideSame' | 'asideOther'> {
  const [aside, others] = [new Set(one.ignored), new Set(other.ignored)];
  const same = [...aside].filter((word) => others.has(word)).length;
  return { asideSame: same, asideOther: aside.size + others.size - 2 * same };
}

/** 0: of one class; 1: one or both have none; 2: limited against by shares, often mixed up; 3: what is never the same. */
export function legalFormsOf(one: PreparedName, other: PreparedName): number {
  const closed = (name: PreparedName) => name.legalForms.filter((form) => form !== 'open');
  const [forms, others] = [closed(one), closed(other)];
  if (forms.length === 0 || others.length === 0) return 1;
  if (forms.some((form) => others.includes(form))) return 0;
  const isCorporate = (all: readonly string[]) => all.some((form) => form === 'limited' || form === 'stock');
  return isCorporate(forms) && isCorporate(others) ? 2 : 3;
}

/**
 * Numbers that are a vintage or a series of one thing (a year, a Roman numeral, a tranche) at the end of a long name: as
 * likely a slip as another one. The number of an institute or a factory is who it is.
 */
function isSeries(
  one: PreparedName,
  other: PreparedName,
  sides: readonly [readonly Word[], readonly Word[]],
): boolean {
  const [number, otherNumber] = sides.map((side) => side.find(({ class: kind }) => kind === 'number'));
  if (!number || !otherNumber || typingErrors(number.text, otherNumber.text, 1) > 1) return false;
  const isYearOrRoman = ({ text, raw }: Word) => /^(19|20)\d\d$/.test(text) || /^[ivx]+$/.test(raw);
  return (
    isYearOrRoman(number) && isYearOrRoman(otherNumber) && Math.min(one.words.length, other.words.length) >= 4
  );
}

export function isAcronymOf(one: PreparedName, other: PreparedName): boolean {
  if (one.isPerson) return false;
  const is = (short: PreparedName, long: PreparedName) =>
    short.words.length === 1 && short.joined.length >= 3 && short.joined === long.acronym;
  return is(one, other) || is(other, one);
}

/** One word that many names have is nobody's name. */
export function isLoneGeneric({ words }: PreparedName): boolean {
  return words.length === 1 && words[0]?.class === 'generic';
}

/** What the paired words tell: the lighter of each pair. */
function weightOfPairs(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => sum + Math.min(weightOf(pair.query), weightOf(pair.candidate)), 0);
}

export function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function runOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

function soundStart([word]: readonly Word[]): string {
  return word?.sound[0] ?? '';
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The same letters in another order: a slip of the hand, not another word. */
function isSwapped(a: string, b: string): boolean {
  return a.length >= 4 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
