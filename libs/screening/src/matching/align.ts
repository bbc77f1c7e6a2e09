import { typingErrors } from './edit-distance.js';
import { isTelling } from './prepare.js';
import type { PreparedName, Word } from './prepare.js';
import { isSameGivenName } from './given-names.js';
import { chineseReadings, consonantsOf, isSameReading, soundOf } from './sound.js';
import { LEGAL_FORM_WORDS } from './vocabulary.js';
import { TUNING } from './tuning.js';

/** Words of both names that are the same, perhaps with typing errors; of several words where they were run together. */
export interface Pair {
  readonly query: readonly Word[];
  readonly candidate: readonly Word[];
  /** Typing errors, 0 for the same word; less than 1 for another spelling of one sound. */
  readonly errors: number;
  readonly how: 'same' | 'spelling' | 'typing' | 'initial' | 'run_together' | 'abbreviation' | 'equivalent';
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly queryOnly: readonly Word[];
  readonly candidateOnly: readonly Word[];
}

/** Pairs the words of two names, the surest first, in whatever order they stand. */
export function align(query: PreparedName, candidate: PreparedName): Alignment {
  const isAcross = query.wasRomanised !== candidate.wasRomanised;
  const rest = { query: [...query.words], candidate: [...candidate.words] };
  const pairs: Pair[] = [];
  const take = (pair: Pair) => {
    pairs.push(pair);
    remove(rest.query, pair.query);
    remove(rest.candidate, pair.candidate);
  };
  for (const pair of samePairs(rest.query, rest.candidate)) take(pair);
  for (const pair of runTogether(rest.query, rest.candidate)) take(pair);
  const isPerson = query.isPerson;
  for (const pair of closest(rest.query, rest.candidate, isPerson, isAcross)) {
    if (isFree(pair, rest)) take(pair);
  }
  return { pairs, queryOnly: rest.query, candidateOnly: rest.candidate };
}

/** How many typing errors a word of this length may have and still be the word. */
function toleratedErrors(length: number, isLatin: boolean): number {
  if (!isLatin) return length >= 5 ? 2 : length >= 4 ? 1 : 0;
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 9 ? 2 : 3;
}

function samePairs(query: readonly Word[], candidate: readonly Word[]): Pair[] {
  const free = [...candidate];
  return query.flatMap((word): Pair[] => {
    const position = free.findIndex(({ text }) => text === word.text);
    if (position < 0) return [];
    const [other] = free.splice(position, 1);
    return other ? [{ query: [word], candidate: [other], errors: 0, how: 'same' }] : [];
  });
}

/** Neighbouring words of one name that are one word in the other: `sky verse` and `skyverse`. */
function runTogether(query: readonly Word[], candidate: readonly Word[]): Pair[] {
  const found: Pair[] = [];
  if (query.length === 0 || candidate.length === 0) return found;
  for (const [many, one, isQuery] of [
    [query, candidate, true],
    [candidate, query, false],
  ] as const) {
    if (many.length < 2) continue;
    for (const single of one) {
      const run = runOf(many, single);
      if (!run || found.some((pair) => overlaps(pair, run, single))) continue;
      found.push({
        query: isQuery ? run.words : [single],
        candidate: isQuery ? [single] : run.words,
        errors: run.errors,
        how: 'run_together',
      });
    }
  }
  return found;
}

function runOf(words: readonly Word[], single: Word): { words: Word[]; errors: number } | null {
  if (single.text.length < 4) return null;
  const most = single.text.length >= 7 ? 1 : 0;
  const slack = single.chinese === null ? most : 2;
  for (let from = 0; from < words.length - 1; from += 1) {
    if (!beginsAlike(words[from], single)) continue;
    let length = words[from]?.text.length ?? 0;
    for (let to = from + 2; to <= Math.min(words.length, from + 4); to += 1) {
      length += words[to - 1]?.text.length ?? 0;
      if (length > single.text.length + slack) break;
      if (length < single.text.length - slack) continue;
      const run = words.slice(from, to);
      const joined = run.map(({ text }) => text).join('');
      const inLetters = typingErrors(joined, single.text, most);
      const errors =
        inLetters <= most || most === 0 ? inLetters : typingErrors(soundOf(joined), single.sound, most);
      if (errors <= most) return { words: run, errors };
      if (single.chinese !== null && isSameReading(chineseReadings(joined), single.chinese))
        return { words: run, errors: TUNING.errors.spelling };
    }
  }
  return null;
}

function beginsAlike(word: Word | undefined, single: Word): boolean {
  return (
    word !== undefined &&
    (word.text[0] === single.text[0] ||
      word.sound[0] === single.sound[0] ||
      (word.chinese !== null && single.chinese !== null))
  );
}

function overlaps(pair: Pair, run: { words: Word[] }, single: Word): boolean {
  const used = new Set([...pair.query, ...pair.candidate]);
  return used.has(single) || run.words.some((word) => used.has(word));
}

/** Every pair of words that may be one, the surest first. */
function closest(
  query: readonly Word[],
  candidate: readonly Word[],
  isPerson: boolean,
  isAcross: boolean,
): Pair[] {
  const pairs: Pair[] = [];
  for (const word of query) {
    for (const other of candidate) {
      const pair = pairOf(word, other, isPerson, isAcross);
      if (pair) pairs.push(pair);
    }
  }
  return pairs.length > 1 ? pairs.sort((a, b) => a.errors - b.errors) : pairs;
}

function isFree(
  { query, candidate }: Pair,
  rest: { query: readonly Word[]; candidate: readonly Word[] },
): boolean {
  return (
    query.every((word) => rest.query.includes(word)) &&
    candidate.every((word) => rest.candidate.includes(word))
  );
}

/** Whether two words are one; with how many errors. */
function pairOf(word: Word, other: Word, isPerson: boolean, isAcross: boolean): Pair | null {
  const pair: PairBy = (errors, how) => ({ query: [word], candidate: [other], errors, how });
  if (isPerson && (word.class === 'initial' || other.class === 'initial'))
    return word.text[0] === other.text[0] && word.text.length !== other.text.length
      ? pair(TUNING.errors.initial, 'initial')
      : null;
  if (word.class === 'number' || other.class === 'number') return null;
  if (word.text.length < 2 || other.text.length < 2) return null;
  if (word.sound === other.sound && word.sound.length >= 2) return pair(TUNING.errors.spelling, 'spelling');
  if (isPerson && isSameReading(word.chinese, other.chinese)) return pair(TUNING.errors.spelling, 'spelling');
  if (isPerson && isSameGivenName(word.text, other.text)) return pair(TUNING.errors.equivalent, 'equivalent');
  if (!isPerson && isGluedForm(word.text, other.text)) return pair(TUNING.errors.spelling, 'spelling');
  if (!isPerson && isAbbreviation(word, other)) return pair(TUNING.errors.spelling, 'abbreviation');
  if (!isPerson && areFixed(word, other)) return fixedPair(word, other, pair);
  return spelledPair(word, other, isAcross, pair);
}

type PairBy = (errors: number, how: Pair['how']) => Pair;

/** Two words that are one but for how they are spelled, by letters or by sound. */
function spelledPair(word: Word, other: Word, isAcross: boolean, pair: PairBy): Pair | null {
  const isLatin = /^[a-z0-9]+$/.test(word.text) && /^[a-z0-9]+$/.test(other.text);
  const shorter = Math.min(word.text.length, other.text.length);
  const most = toleratedErrors(shorter, isLatin) + (isAcross ? 1 : 0);
  if (isAcross && shorter >= 4 && consonantsOf(word.sound) === consonantsOf(other.sound))
    return pair(TUNING.errors.spelling * 2, 'spelling');
  const isAsWritten = word.raw === word.text && other.raw === other.text;
  const inLetters = Math.min(
    typingErrors(word.text, other.text, most),
    isAsWritten ? most + 1 : typingErrors(word.raw, other.raw, most),
  );
  // Spelled by ear and mistyped besides: one error less than by letters.
  const mostBySound = isLatin ? Math.max(1, most - 1) : 0;
  const bySound = mostBySound > 0 ? typingErrors(word.sound, other.sound, mostBySound) : most + 1;
  const errors = Math.min(
    inLetters,
    mostBySound > 0 && bySound <= mostBySound ? bySound + TUNING.errors.spelling : most + 1,
  );
  if (errors > most + TUNING.errors.spelling)
    return continues(word.text, other.text) ? pair(2, 'typing') : null;
  // Another first letter is the commonest sign of another name; one such error alone is a slip.
  if (errors > 1.5 && word.sound[0] !== other.sound[0] && !isAcross) return null;
  return pair(Math.max(errors, TUNING.errors.spelling), 'typing');
}

/** Countries, places and words of business are words of the language: another one is another word. */
function areFixed(word: Word, other: Word): boolean {
  return !isTelling(word) && !isTelling(other);
}

function fixedPair(word: Word, other: Word, pair: PairBy): Pair | null {
  const isLong = Math.min(word.text.length, other.text.length) >= 7;
  return isLong &&
    word.class === other.class &&
    typingErrors(word.text, other.text, 1) <= 1 &&
    word.class !== 'country'
    ? pair(1, 'typing')
    : null;
}

/** `mfg` of manufacturing is a synonym; `manuf` is short for it. */
function isAbbreviation(word: Word, other: Word): boolean {
  const [short, long] = word.text.length < other.text.length ? [word, other] : [other, word];
  return (
    long.class === 'generic' &&
    short.text.length >= 3 &&
    long.text.length >= short.text.length + 3 &&
    long.text.startsWith(short.text)
  );
}

/** `basaltgmbh` is `basalt` with its legal form. */
function isGluedForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short) && LEGAL_FORM_WORDS.has(long.slice(short.length));
}

/** One goes on as the other does not: a spelling that writes a sound more. */
function continues(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short);
}

function remove(words: Word[], taken: readonly Word[]): void {
  for (const word of taken) {
    const position = words.indexOf(word);
    if (position >= 0) words.splice(position, 1);
  }
}
