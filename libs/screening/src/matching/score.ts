import { align } from './align.js';
import type { Alignment, Pair } from './align.js';
import { typingErrors } from './edit-distance.js';
import type { PreparedName, Word } from './prepare.js';
import { EAST_ASIAN_SURNAMES } from './vocabulary.js';
import { TUNING } from './tuning.js';

/** Why a score is not higher; each is a sentence in the explanation. */
export type Objection =
  | 'words_differ'
  | 'more_words'
  | 'little_in_common'
  | 'generic_only'
  | 'numbers_differ'
  | 'country_added'
  | 'legal_forms_differ'
  | 'father_differs'
  | 'many_errors'
  | 'characters_differ';

export interface Scored {
  readonly score: number;
  readonly alignment: Alignment;
  readonly objections: readonly Objection[];
  /** Found by its first letters. */
  readonly isAcronym: boolean;
}

/** How alike two names are, by rules: words paired, what is left over judged by what it says. */
export function scoreNames(query: PreparedName, candidate: PreparedName, isVessel = false): Scored {
  const alignment = align(query, candidate);
  if (query.joined.length >= TUNING.leastLetters.sameRun && isSameRun(query, candidate))
    return { score: TUNING.given.sameRun, alignment, objections: [], isAcronym: false };
  if (!query.isPerson && isAcronymOf(query, candidate))
    return { score: TUNING.given.acronym, alignment, objections: [], isAcronym: true };
  if (isEastAsianScript(query) && query.script === candidate.script)
    return scoreCharacters(query, candidate, alignment);
  const mended = query.isPerson ? givenNamesAsOne(query, candidate, alignment) : alignment;
  return finished(
    query,
    candidate,
    mended,
    query.isPerson
      ? personObjections(query, candidate, mended)
      : companyObjections(query, candidate, mended, isVessel),
  );
}

function finished(
  query: PreparedName,
  candidate: PreparedName,
  alignment: Alignment,
  objections: readonly Objection[],
): Scored {
  const { pairs, queryOnly, candidateOnly } = alignment;
  const matched = weightOf(pairs.flatMap((pair) => [...pair.query, ...pair.candidate]));
  const coverage = query.total + candidate.total === 0 ? 0 : matched / (query.total + candidate.total);
  const errors = pairs.reduce((sum, pair) => sum + pair.errors, 0);
  const added = weightOf([...queryOnly, ...candidateOnly]);
  const isShort = Math.min(query.joined.length, candidate.joined.length) < TUNING.shortName;
  let score = 1 - errors * (isShort ? TUNING.taken.errorOfShortName : TUNING.taken.error);
  if (added > 0)
    score = Math.max(
      Math.min(score, TUNING.given.leastWithAdded),
      score - TUNING.taken.added - added * TUNING.taken.addedWeight,
    );
  if (isReordered(pairs, query, candidate)) score -= TUNING.taken.reordered;
  if (objections.includes('legal_forms_differ')) score -= TUNING.taken.legalForms;
  const { share } = TUNING.ceilings;
  for (const objection of objections) {
    const ceiling = ceilingOf(objection, query, candidate);
    // Below the threshold what is in common still orders the answers.
    if (ceiling !== null) score = Math.min(score, ceiling * (share + (1 - share) * coverage));
  }
  return { score: Math.min(1, Math.max(0, score)), alignment, objections, isAcronym: false };
}

function ceilingOf(objection: Objection, query: PreparedName, candidate: PreparedName): number | null {
  switch (objection) {
    case 'legal_forms_differ':
      return isLegalVeto(query, candidate) ? TUNING.ceilings.legalVeto : null;
    case 'generic_only':
      return TUNING.ceilings.generic;
    case 'numbers_differ':
      return TUNING.ceilings.number;
    case 'country_added':
      return TUNING.ceilings.country;
    case 'father_differs':
      return TUNING.ceilings.father;
    case 'little_in_common':
      return TUNING.ceilings.littleInCommon;
    default:
      return TUNING.ceilings.unlike;
  }
}

function personObjections(query: PreparedName, candidate: PreparedName, alignment: Alignment): Objection[] {
  const { pairs } = alignment;
  const queryOnly = alignment.queryOnly.filter(isNoTitle);
  const candidateOnly = alignment.candidateOnly.filter(isNoTitle);
  const shared = evidenceOf(pairs);
  const objections: Objection[] = [];
  if (queryOnly.length > 0 && candidateOnly.length > 0) objections.push('words_differ');
  else if (queryOnly.length + candidateOnly.length > 0) {
    if (shared < TUNING.evidence.person) objections.push('little_in_common');
    else if (weightOf([...queryOnly, ...candidateOnly]) > shared * TUNING.added.person)
      objections.push('more_words');
  } else if (shared < TUNING.evidence.person && pairs.some(({ how }) => how === 'initial'))
    objections.push('little_in_common');
  if (pairs.length === 0) objections.push('words_differ');
  if (isFatherSwapped(query, candidate)) objections.push('father_differs');
  if (hasManyErrors(query, candidate, pairs)) objections.push('many_errors');
  return objections;
}

function isNoTitle({ class: kind }: Word): boolean {
  return kind !== 'title';
}

function companyObjections(
  query: PreparedName,
  candidate: PreparedName,
  alignment: Alignment,
  isVessel: boolean,
): Objection[] {
  const { pairs, queryOnly, candidateOnly } = alignment;
  const left = [...queryOnly, ...candidateOnly];
  const objections: Objection[] = [];
  const shared = evidenceOf(pairs);
  const numbersLeft = left.filter(({ class: kind }) => kind === 'number');
  const words = { query: queryOnly.filter(isNoNumber), candidate: candidateOnly.filter(isNoNumber) };
  // Sister ships have numbers that are easily mistaken for each other.
  const isMistakable = isVessel || isSeries(query, candidate, numbersLeft, words);
  if (numbersLeft.length > 0 && !isMistakable) objections.push('numbers_differ');
  if (words.query.length > 0 && words.candidate.length > 0) objections.push('words_differ');
  else if (words.query.length + words.candidate.length > 0) {
    const more = [...words.query, ...words.candidate];
    const added = weightOf(more);
    if (more.some(({ class: kind }) => kind === 'country')) objections.push('country_added');
    const isEnough =
      shared >= TUNING.evidence.company || (shared >= TUNING.evidence.single && added <= TUNING.added.small);
    if (!isEnough) objections.push('little_in_common');
    else if (more.length > 1 && added > shared * TUNING.added.company) objections.push('more_words');
  }
  const isGeneric = pairs.every((pair) =>
    [...pair.query, ...pair.candidate].every(({ class: kind }) => kind === 'generic' || kind === 'place'),
  );
  const isWhole =
    (left.length === 0 && pairs.length > 1 && pairs.every(({ errors }) => errors < 1)) ||
    (left.length === 1 && pairs.length > 2 && pairs.every(({ errors }) => errors === 0));
  if ((isGeneric && !isWhole) || isLoneGeneric(query) || isLoneGeneric(candidate))
    objections.push('generic_only');
  if (isShortSlip(query, candidate, alignment)) objections.push('little_in_common');
  if (pairs.length === 0) objections.push('words_differ');
  if (query.legalForms.length > 0 && candidate.legalForms.length > 0 && formsDiffer(query, candidate))
    objections.push('legal_forms_differ');
  if (hasManyErrors(query, candidate, pairs)) objections.push('many_errors');
  return objections;
}

function isNoNumber({ class: kind }: Word): boolean {
  return kind !== 'number';
}

/**
 * Numbers that are a vintage or a series of one thing (a year, a Roman numeral, a tranche) at the end of a long name, or
 * of a vessel's: as likely a slip as another one. The number of an institute or a factory is who it is.
 */
function isSeries(
  query: PreparedName,
  candidate: PreparedName,
  numbers: readonly Word[],
  words: { query: readonly Word[]; candidate: readonly Word[] },
): boolean {
  if (words.query.length + words.candidate.length > 0 || numbers.length !== 2) return false;
  const [one, other] = numbers;
  if (!one || !other || typingErrors(one.text, other.text, 1) > 1) return false;
  const isYearOrRoman = ({ text }: Word) => /^(19|20)\d\d$/.test(text) || /^[ivx]+$/.test(text);
  return isYearOrRoman(one) && isYearOrRoman(other) && query.words.length >= 4 && candidate.words.length >= 4;
}

function formsDiffer(query: PreparedName, candidate: PreparedName): boolean {
  const closed = (name: PreparedName) => name.legalForms.filter((form) => form !== 'open');
  const [one, other] = [closed(query), closed(candidate)];
  return one.length > 0 && other.length > 0 && !one.some((form) => other.includes(form));
}

/** A partnership or a foundation is never a company; a company limited and one by shares are often mixed up in translation. */
function isLegalVeto(query: PreparedName, candidate: PreparedName): boolean {
  const corporate = (name: PreparedName) =>
    name.legalForms.some((form) => form === 'limited' || form === 'stock');
  return !(corporate(query) && corporate(candidate));
}

/** What the paired words tell. */
function evidenceOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => sum + Math.min(weightOf(pair.query), weightOf(pair.candidate)), 0);
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** One word that many names have is nobody's name. */
function isLoneGeneric({ words }: PreparedName): boolean {
  return words.length === 1 && words[0]?.class === 'generic';
}

/** A short word with an error is another word, unless all the rest of the names says that it is a slip. */
function isShortSlip(
  query: PreparedName,
  candidate: PreparedName,
  { pairs, queryOnly, candidateOnly }: Alignment,
): boolean {
  const [only] = pairs;
  if (pairs.length !== 1 || !only || only.errors === 0 || only.how === 'run_together') return false;
  const length = Math.min(...[...only.query, ...only.candidate].map(({ text }) => text.length));
  if (length > TUNING.shortWord) return false;
  const isRestSame =
    queryOnly.length + candidateOnly.length === 0 && query.ignored.join(' ') === candidate.ignored.join(' ');
  return !(isRestSame && query.ignored.length > 0) && !isSwapped(only);
}

/** The same letters in another order: a slip of the hand, not another word. */
function isSwapped({ query, candidate }: Pair): boolean {
  const letters = (words: readonly Word[]) => [...words.map(({ raw }) => raw).join('')].sort().join('');
  return letters(query) === letters(candidate) && letters(query).length >= TUNING.leastLetters.swapped;
}

/** Too many errors for the length of the name, although no word has too many. */
function hasManyErrors(query: PreparedName, candidate: PreparedName, pairs: readonly Pair[]): boolean {
  const errors = pairs.reduce((sum, pair) => sum + (pair.how === 'typing' ? pair.errors : 0), 0);
  const length = Math.min(query.joined.length, candidate.joined.length);
  const { letters, least, most } = TUNING.nameErrors;
  return errors > Math.max(least, Math.min(most, length / letters));
}

/** Salman, son of Muhammad, is not Muhammad, son of Salman. */
function isFatherSwapped(query: PreparedName, candidate: PreparedName): boolean {
  const [one, other] = [query.father, candidate.father];
  if (one === null || other === null || one === other || typingErrors(one, other, 2) <= 2) return false;
  const has = (name: PreparedName, word: string) => name.words.some(({ text }) => text === word);
  return has(query, other) && has(candidate, one);
}

/** The same letters in a row, wherever the spaces are. */
function isSameRun(query: PreparedName, candidate: PreparedName): boolean {
  if (query.words.length === candidate.words.length) return false;
  return query.joined === candidate.joined && !/\d/.test(query.joined);
}

function isAcronymOf(query: PreparedName, candidate: PreparedName): boolean {
  const is = (short: PreparedName, long: PreparedName) =>
    short.words.length === 1 &&
    short.joined.length >= TUNING.leastLetters.acronym &&
    long.acronym !== null &&
    short.joined === long.acronym;
  return is(query, candidate) || is(candidate, query);
}

const EAST_ASIAN: ReadonlySet<string> = new Set(['Han', 'Hangul', 'Kana']);

function isEastAsianScript({ script }: PreparedName): boolean {
  return EAST_ASIAN.has(script);
}

/** Each character is a word: another one is another name. Of a long company name, one may be a slip. */
function scoreCharacters(query: PreparedName, candidate: PreparedName, alignment: Alignment): Scored {
  const length = Math.max(query.joined.length, candidate.joined.length);
  const most = query.isPerson || length < TUNING.slipOfCharacters ? 0 : 1;
  const errors = typingErrors(query.joined, candidate.joined, length);
  const isOne = errors <= most;
  const score = isOne ? 1 - errors * TUNING.taken.error : TUNING.ceilings.unlike * (1 - errors / length);
  return { score, alignment, objections: isOne ? [] : ['characters_differ'], isAcronym: false };
}

/** A Korean or Chinese given name is one name in two syllables: what is left of both is compared as one. */
function givenNamesAsOne(query: PreparedName, candidate: PreparedName, alignment: Alignment): Alignment {
  const { pairs, queryOnly, candidateOnly } = alignment;
  if (queryOnly.length === 0 || candidateOnly.length === 0) return alignment;
  if (!isEastAsianName(query) || !isEastAsianName(candidate)) return alignment;
  const [one, other] = [givenName(query), givenName(candidate)];
  const most = Math.min(one.length, other.length) >= 5 ? 2 : 1;
  const errors = typingErrors(one, other, most);
  const surname = pairs.find(
    (pair) => pair.query[0] === query.words[0] && pair.candidate[0] === candidate.words[0],
  );
  if (errors > most || !surname) return alignment;
  const given = {
    query: query.words.slice(1),
    candidate: candidate.words.slice(1),
    errors,
    how: 'typing' as const,
  };
  return { pairs: [surname, given], queryOnly: [], candidateOnly: [] };
}

function isEastAsianName({ words }: PreparedName): boolean {
  return words.length >= 2 && words.length <= 3 && EAST_ASIAN_SURNAMES.has(words[0]?.text ?? '');
}

function givenName({ words }: PreparedName): string {
  return words
    .slice(1)
    .map(({ text }) => text)
    .join('');
}

function isReordered(pairs: readonly Pair[], query: PreparedName, candidate: PreparedName): boolean {
  const places = pairs
    .map(
      (pair) =>
        [
          query.words.indexOf(pair.query[0] as Word),
          candidate.words.indexOf(pair.candidate[0] as Word),
        ] as const,
    )
    .sort((a, b) => a[0] - b[0]);
  return places.some(([, place], index) => index > 0 && place < (places[index - 1]?.[1] ?? 0));
}
