import { distance } from 'fastest-levenshtein';
import type { Comparison, Feature, Kind } from './matcher.js';
import { normalise } from './normalise.js';
import type { NormalisedName } from './normalise.js';

/** Words that many companies share: alike in them is hardly alike. */
const GENERIC = new Set([
  'technology',
  'international',
  'trading',
  'group',
  'electronic',
  'industry',
  'engineering',
  'development',
  'import',
  'export',
  'system',
  'science',
  'research',
  'institute',
  'university',
  'national',
  'service',
  'holding',
  'holdings',
  'equipment',
  'general',
  'global',
  'company',
  'corporation',
  'communication',
  'digital',
  'investment',
  'manufacturing',
  'product',
  'center',
  'centre',
  'bureau',
  'academy',
  'enterprise',
  'enterprises',
  'machinery',
  'logistics',
  'solutions',
  'information',
  'aviation',
  'aerospace',
  'shipping',
  'china',
  'beijing',
  'shanghai',
  'shenzhen',
  'hong',
  'kong',
  'moscow',
  'russia',
  'russian',
  'iran',
  'dubai',
  'co',
  'ltd',
  'corp',
  'comp',
  'grp',
  'state',
  'technologies',
]);

const GENERIC_WEIGHT = 0.4;
const INITIAL_SIMILARITY = 0.85;
/** Less alike words are other words. */
const LEAST_WORD_SIMILARITY = 0.72;
const JOINED_WEIGHT = 0.97;
/** A name of nothing but generic words is never a certain match. */
const GENERIC_CEILING = 0.75;
const NUMBERS_DIFFER_CEILING = 0.55;
const LEGAL_FORM_PENALTY = 0.02;
const COUNTRY_SAME = 0.01;
const COUNTRY_DIFFERS = -0.03;
/** What a longer name loses for each word that the shorter one lacks, at the least. */
const CONTAINED_CEILING = 0.9;

/** A name with what the comparison needs of it, worked out once. */
export interface PreparedName extends NormalisedName {
  readonly joined: string;
  readonly numbers: string;
  readonly isPerson: boolean;
  readonly weights: readonly number[];
  readonly total: number;
}

export function prepare(name: string, kind: Kind): PreparedName {
  const isPerson = kind === 'person';
  const { words, legalForms } = normalise(name, isPerson);
  const weights = words.map((word) => (!isPerson && GENERIC.has(word) ? GENERIC_WEIGHT : 1));
  return {
    words,
    legalForms,
    joined: words.join(''),
    numbers: words
      .filter((word) => /^\d+$/.test(word))
      .sort()
      .join(' '),
    isPerson,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Compares two prepared names: words aligned in any order, generic ones counting less, numbers as a veto. */
export function scoreOf(query: PreparedName, candidate: PreparedName): number {
  return scoreParts(query, candidate).score;
}

/** The same, with its reasons. Countries are evidence where both are known. */
export function explain(
  query: PreparedName,
  candidate: PreparedName,
  countries?: readonly [string, string],
): Comparison {
  const { score, aligned, joined, numbersDiffer, formsDiffer, onlyGeneric } = scoreParts(query, candidate);
  const country = countries ? countryEvidence(...countries) : 0;
  const features: Feature[] = [
    { name: 'words', value: round(aligned), weight: 1 },
    { name: 'letters', value: round(joined), weight: JOINED_WEIGHT },
    ...(numbersDiffer
      ? [{ name: 'numbers differ', value: `${query.numbers} / ${candidate.numbers}`, weight: -1 }]
      : []),
    ...(formsDiffer
      ? [
          {
            name: 'legal forms differ',
            value: `${query.legalForms.join(' ')} / ${candidate.legalForms.join(' ')}`,
            weight: -LEGAL_FORM_PENALTY,
          },
        ]
      : []),
    ...(onlyGeneric ? [{ name: 'generic words only', value: candidate.words.join(' '), weight: -1 }] : []),
    ...(countries ? [{ name: 'country', value: countries.join(' / '), weight: country }] : []),
  ];
  const total = round(Math.min(1, Math.max(0, score + (score < 1 ? country : Math.min(0, country)))));
  return { score: total, explanation: { text: sentence(query, candidate, total, features), features } };
}

function scoreParts(query: PreparedName, candidate: PreparedName) {
  const aligned = alignment(query, candidate);
  const joined = similarity(query.joined, candidate.joined);
  const numbersDiffer = query.numbers !== candidate.numbers;
  const formsDiffer =
    query.legalForms.length > 0 &&
    candidate.legalForms.length > 0 &&
    !query.legalForms.some((form) => candidate.legalForms.includes(form));
  const onlyGeneric =
    [query, candidate].some(({ weights }) => weights.every((weight) => weight < 1)) &&
    query.joined !== candidate.joined;
  const isLoneGeneric = [query, candidate].some(
    ({ words, weights }) => words.length === 1 && weights[0] !== 1,
  );
  let score = Math.max(aligned, joined * JOINED_WEIGHT);
  if (formsDiffer) score -= LEGAL_FORM_PENALTY;
  if (onlyGeneric || isLoneGeneric) score = Math.min(score, GENERIC_CEILING);
  if (numbersDiffer) score = Math.min(score, NUMBERS_DIFFER_CEILING);
  return {
    score: Math.max(0, score),
    aligned,
    joined,
    numbersDiffer,
    formsDiffer,
    onlyGeneric: onlyGeneric || isLoneGeneric,
  };
}

/** The weight of the words that found a partner, as a share of both names' weight. */
function alignment(query: PreparedName, candidate: PreparedName): number {
  if (query.words.length === 0 || candidate.words.length === 0) return 0;
  const taken = new Set<number>();
  let matched = 0;
  for (const [position, word] of query.words.entries()) {
    let best = { index: -1, similarity: 0 };
    for (const [index, other] of candidate.words.entries()) {
      if (taken.has(index)) continue;
      const alike = wordSimilarity(word, other, query.isPerson);
      if (alike > best.similarity) best = { index, similarity: alike };
    }
    if (best.similarity < LEAST_WORD_SIMILARITY) continue;
    taken.add(best.index);
    matched += best.similarity * ((query.weights[position] ?? 1) + (candidate.weights[best.index] ?? 1));
  }
  const share = matched / (query.total + candidate.total);
  const contained = matched / (2 * Math.min(query.total, candidate.total));
  // One word more or less never loses a match of several distinctive words.
  const spare = Math.abs(query.words.length - candidate.words.length);
  const distinctive = Math.min(query.total, candidate.total) >= 2;
  return spare === 1 && distinctive ? Math.max(share, Math.min(contained, 1) * CONTAINED_CEILING) : share;
}

function wordSimilarity(a: string, b: string, isPerson: boolean): number {
  if (a === b) return 1;
  if (isPerson && (a.length === 1 || b.length === 1)) return a[0] === b[0] ? INITIAL_SIMILARITY : 0;
  if (/\d/.test(a) || /\d/.test(b) || Math.min(a.length, b.length) < 4) return 0;
  return similarity(a, b);
}

function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

function countryEvidence(a: string, b: string): number {
  return a === b ? COUNTRY_SAME : COUNTRY_DIFFERS;
}

function sentence(
  query: PreparedName,
  candidate: PreparedName,
  score: number,
  features: readonly Feature[],
): string {
  const shared = query.words.filter((word) => candidate.words.includes(word));
  const against = features.filter(({ weight }) => weight < 0).map(({ name }) => name);
  const alike =
    shared.length > 0
      ? `shares ${shared.join(', ')}`
      : `is alike in ${Math.round(score * 100)} % of its letters`;
  return `“${query.words.join(' ')}” ${alike} with “${candidate.words.join(' ')}”${against.length > 0 ? `; against it: ${against.join(', ')}` : ''}.`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
