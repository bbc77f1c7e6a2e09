import { align } from './align.js';
import type { Alignment } from './align.js';
import { typingErrors } from './edit-distance.js';
import {
  distanceOfRest,
  featuresOf,
  isAcronymOf,
  isLoneGeneric,
  isReordered,
  legalFormsOf,
  relative,
  weightOf,
} from './features.js';
import { marginOf, scoreOf } from './model.js';
import { isTelling } from './prepare.js';
import type { PreparedName, Word } from './prepare.js';
import { TUNING } from './tuning.js';

export interface Scored {
  readonly score: number;
  readonly alignment: Alignment;
  /** What the model was asked; null where there was nothing to weigh: the same words, or none. */
  readonly features: readonly number[] | null;
  readonly found: 'same' | 'same_run' | 'lone_generic' | 'characters' | 'nothing' | 'weighed';
}

/** How alike two names are; the same whichever of them is asked about. */
export function scoreNames(query: PreparedName, candidate: PreparedName, isVessel = false): Scored {
  if (isInOrder(query, candidate)) return scored(query, candidate, isVessel);
  const { alignment, ...rest } = scored(candidate, query, isVessel);
  return { ...rest, alignment: turned(alignment) };
}

function scored(one: PreparedName, other: PreparedName, isVessel: boolean): Scored {
  const alignment = align(one, other);
  const without = (found: Scored['found'], score: number): Scored => ({
    score,
    alignment,
    features: null,
    found,
  });
  if (one.words.length === 0 || other.words.length === 0) return without('nothing', 0);
  if (isEastAsianScript(one) && one.script === other.script)
    return without('characters', charactersOf(one, other));
  if (isSame(one, other, alignment)) {
    if (isLoneGeneric(one)) return without('lone_generic', TUNING.given.loneGeneric);
    const isMoved = isReordered(one, other, alignment.pairs);
    return without('same', isMoved ? 1 - TUNING.taken.reordered : 1);
  }
  if (isSameRun(one, other)) return without('same_run', TUNING.given.sameRun);
  if (isNothingAlike(one, other, alignment)) return without('nothing', 0);
  const features = featuresOf(one, other, alignment, isVessel);
  return { score: scoreOf(marginOf(features)), alignment, features, found: 'weighed' };
}

/**
 * Of neither name a third met a word of the other, and letter by letter they are no nearer than any two names; or no word met
 * that tells a name from others, and those that do so are others in both.
 */
function isNothingAlike(one: PreparedName, other: PreparedName, alignment: Alignment): boolean {
  if (isAcronymOf(one, other)) return false;
  const { pairs, queryOnly, candidateOnly } = alignment;
  const { metAtLeast, farApart } = TUNING.alike;
  const isLeftOver = (words: readonly Word[], { total }: PreparedName) =>
    weightOf(words) > total * (1 - metAtLeast);
  const hasMetLittle = isLeftOver(queryOnly, one) && isLeftOver(candidateOnly, other);
  const areOthers =
    queryOnly.some(isTelling) &&
    candidateOnly.some(isTelling) &&
    !pairs.some(({ query }) => query.some(isTelling)) &&
    distanceOfRest(queryOnly, candidateOnly) === 1;
  return (hasMetLittle || areOthers) && relative(one.joined, other.joined) >= farApart;
}

/** The same words, and no legal form against another. */
function isSame(
  one: PreparedName,
  other: PreparedName,
  { pairs, queryOnly, candidateOnly }: Alignment,
): boolean {
  return (
    pairs.length > 0 &&
    queryOnly.length + candidateOnly.length === 0 &&
    pairs.every(({ how }) => how === 'same') &&
    legalFormsOf(one, other) <= 1 &&
    (one.father === other.father || one.father === null || other.father === null)
  );
}

/** The same letters in a row, wherever the spaces are. */
function isSameRun(one: PreparedName, other: PreparedName): boolean {
  return (
    one.joined === other.joined &&
    one.joined.length >= TUNING.leastLetters.sameRun &&
    one.words.length !== other.words.length &&
    !/\d/.test(one.joined)
  );
}

const EAST_ASIAN: ReadonlySet<string> = new Set(['Han', 'Hangul', 'Kana']);

function isEastAsianScript({ script }: PreparedName): boolean {
  return EAST_ASIAN.has(script);
}

/** Each character is a word: another one is another name. Of a long company name, one may be a slip. */
function charactersOf(one: PreparedName, other: PreparedName): number {
  const length = Math.max(one.joined.length, other.joined.length);
  const most = one.isPerson || length < TUNING.slipOfCharacters ? 0 : 1;
  const errors = typingErrors(one.joined, other.joined, length);
  return errors <= most
    ? 1 - errors * TUNING.taken.character
    : TUNING.given.otherCharacters * (1 - errors / Math.max(1, length));
}

function isInOrder(one: PreparedName, other: PreparedName): boolean {
  return one.joined < other.joined || (one.joined === other.joined && one.name <= other.name);
}

function turned({ pairs, queryOnly, candidateOnly }: Alignment): Alignment {
  return {
    pairs: pairs.map((pair) => ({ ...pair, query: pair.candidate, candidate: pair.query })),
    queryOnly: candidateOnly,
    candidateOnly: queryOnly,
  };
}
