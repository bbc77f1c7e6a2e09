import type { Comparison, Feature, FeatureName } from './matcher.js';
import type { Pair } from './align.js';
import type { PreparedName, Word } from './prepare.js';
import type { Scored } from './score.js';
import { FEATURES } from './features.js';
import type { FeatureKey } from './features.js';
import { contributionsOf } from './model.js';

/** What country and address say beside the names. */
export interface Evidence {
  readonly name: Extract<FeatureName, 'country' | 'address'>;
  readonly value: string;
  readonly weight: number;
}

const HOW: Readonly<Record<Pair['how'], string>> = {
  same: 'is the same in both',
  spelling: 'is another spelling of',
  typing: 'differs by typing errors from',
  initial: 'is the initial of',
  run_together: 'is written together as',
  abbreviation: 'is short for',
  equivalent: 'is another form of',
};

/** The name of the feature that says how two words are alike. */
const ALIKE: Readonly<Record<Pair['how'], FeatureName>> = {
  same: 'same word',
  spelling: 'spelling',
  typing: 'typing',
  initial: 'initial',
  run_together: 'run together',
  abbreviation: 'abbreviation',
  equivalent: 'other form',
};

/** A reason is what a group of the model's features adds to the score or takes from it, said either way. */
interface Reason {
  readonly name: FeatureName;
  readonly of: readonly FeatureKey[];
  readonly speaksFor: string;
  readonly speaksAgainst: string;
}

const REASONS: readonly Reason[] = [
  {
    name: 'in common',
    of: [
      'matchedWeight',
      'coverageLess',
      'coverageMore',
      'sameWeight',
      'samePairs',
      'distinctiveMatched',
      'longestSame',
      'tellingSame',
    ],
    speaksFor: 'what they have in common tells who it is',
    speaksAgainst: 'what they have in common tells too little',
  },
  {
    name: 'words differ',
    of: ['conflictWeight', 'conflictWords', 'conflictDistance', 'conflictLetters'],
    speaksFor: 'no word of one stands against a word of the other',
    speaksAgainst: 'each name has a word that the other lacks',
  },
  {
    name: 'more words',
    of: ['extraWeight', 'extraWords', 'genericExtra', 'distinctiveExtra', 'commonNameExtra', 'repeatedExtra'],
    speaksFor: 'what only one name has tells little',
    speaksAgainst: 'one name has more than the other’s tells',
  },
  {
    name: 'spelling differs',
    of: [
      'errors',
      'errorsPerLetter',
      'worstErrors',
      'worstLetters',
      'worstStart',
      'worstFirstLetter',
      'worstSwapped',
      'spellings',
      'initials',
      'runsTogether',
      'tellingErred',
      'tellingErrors',
    ],
    speaksFor: 'the words that met are spelled alike enough',
    speaksAgainst: 'the words that met are spelled too differently for names so short',
  },
  {
    name: 'letters in a row',
    of: ['runDistance', 'soundDistance', 'sortedDistance', 'prefix'],
    speaksFor: 'letter by letter the whole names are close',
    speaksAgainst: 'letter by letter the whole names are far apart',
  },
  {
    name: 'generic only',
    of: ['loneGeneric', 'genericShare'],
    speaksFor: 'they share more than words that many names have',
    speaksAgainst: 'they share mostly words that many names have',
  },
  {
    name: 'numbers differ',
    of: ['numberExtra', 'numberConflict', 'numberNear'],
    speaksFor: 'no number speaks against it',
    speaksAgainst: 'their numbers differ',
  },
  {
    name: 'country added',
    of: ['countryExtra', 'countryConflict', 'placeExtra', 'placeConflict'],
    speaksFor: 'no country or place speaks against it',
    speaksAgainst: 'a country or place sets one apart, as a subsidiary elsewhere',
  },
  {
    name: 'legal forms differ',
    of: ['legalForms', 'asideSame', 'asideOther'],
    speaksFor: 'their legal forms do not speak against it',
    speaksAgainst: 'their legal forms differ',
  },
  {
    name: 'order',
    of: ['reordered', 'firstPaired', 'lastPaired'],
    speaksFor: 'the words that met stand where they should',
    speaksAgainst: 'the words that should meet stand elsewhere',
  },
  {
    name: 'acronym',
    of: ['acronym'],
    speaksFor: 'one name is the other’s acronym',
    speaksAgainst: 'neither name is the other’s acronym',
  },
  {
    name: 'father differs',
    of: ['fatherSwapped', 'patronymicConflict'],
    speaksFor: 'no father speaks against it',
    speaksAgainst: 'the fathers that they name differ',
  },
  {
    name: 'given name',
    of: ['surnameSame', 'givenDistance'],
    speaksFor: 'after one family name the given names are alike',
    speaksAgainst: 'after one family name the given names differ',
  },
  {
    name: 'length and kind',
    of: ['person', 'vessel', 'wordsLess', 'wordsMore', 'lettersLess', 'lettersMore', 'acrossScripts'],
    speaksFor: 'names of this kind and length are rarely alike by chance',
    speaksAgainst: 'names of this kind and length are easily alike by chance',
  },
];

const REASON_OF: ReadonlyMap<string, Reason> = new Map(
  REASONS.flatMap((reason) => reason.of.map((feature) => [feature, reason] as const)),
);
/** In the words for the person who judges stands what weighs as much, in the model's margin. */
const WORTH_SAYING = 0.3;

/** What each reason adds to the model's margin or takes from it, the heaviest first. */
function reasonsOf({ features, found }: Scored): Feature[] {
  if (found === 'lone_generic')
    return [{ name: 'generic only', value: 'one word that many names have is nobody’s name', weight: -1 }];
  if (found === 'characters') return [];
  if (features === null) return [];
  const sums = new Map<Reason, number>();
  for (const [index, added] of contributionsOf(features).entries()) {
    const reason = REASON_OF.get(FEATURES[index] ?? '');
    if (reason) sums.set(reason, (sums.get(reason) ?? 0) + added);
  }
  return [...sums]
    .map(([{ name, speaksFor, speaksAgainst }, thousandths]) => ({
      name,
      value: thousandths > 0 ? speaksFor : speaksAgainst,
      weight: rounded(thousandths / 1000),
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The score with its reasons, as a compliance officer may put them on file. */
export function explain(
  query: PreparedName,
  candidate: PreparedName,
  scored: Scored,
  evidence: readonly Evidence[] = [],
): Comparison {
  const beside = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const score = rounded(
    Math.min(1, Math.max(0, scored.score + (scored.score < 1 ? beside : Math.min(0, beside)))),
  );
  const reasons = reasonsOf(scored);
  const features: Feature[] = [
    ...scored.alignment.pairs.map((pair) => ({
      name: ALIKE[pair.how],
      value: pair.how === 'same' ? textOf(pair.query) : `${textOf(pair.query)} / ${textOf(pair.candidate)}`,
      weight: rounded(Math.min(total(pair.query), total(pair.candidate))),
    })),
    ...leftOver('only in the name asked about', scored.alignment.queryOnly),
    ...leftOver('only in the listed name', scored.alignment.candidateOnly),
    ...reasons,
    ...ignoredIn('ignored in the name asked about', query),
    ...ignoredIn('ignored in the listed name', candidate),
    ...evidence.map(({ name, value, weight }) => ({ name, value, weight })),
  ];
  return { score, explanation: { text: sentence(query, candidate, scored, reasons, evidence), features } };
}

function sentence(
  query: PreparedName,
  candidate: PreparedName,
  scored: Scored,
  reasons: readonly Feature[],
  evidence: readonly Evidence[],
): string {
  const { pairs, queryOnly, candidateOnly } = scored.alignment;
  const same = pairs.filter(({ how }) => how === 'same').map((pair) => `“${textOf(pair.query)}”`);
  const others = pairs
    .filter(({ how }) => how !== 'same')
    .map((pair) => `“${textOf(pair.query)}” ${HOW[pair.how]} “${textOf(pair.candidate)}”`);
  const parts = [
    ...(same.length > 0 ? [`${same.join(', ')} ${same.length > 1 ? 'are' : 'is'} the same in both`] : []),
    ...others,
    ...(queryOnly.length > 0 ? [`only the name asked about has “${textOf(queryOnly)}”`] : []),
    ...(candidateOnly.length > 0 ? [`only the listed name has “${textOf(candidateOnly)}”`] : []),
    ...reasons.filter(({ weight }) => Math.abs(weight) >= WORTH_SAYING).map(({ value }) => String(value)),
    ...(scored.found === 'characters' && scored.score < 1 ? ['a character differs'] : []),
    ...ignoredPart(query, candidate),
    ...evidence
      .filter(({ weight }) => weight !== 0)
      .map(
        ({ name, value, weight }) => `${name} ${value} ${weight > 0 ? 'speaks for it' : 'speaks against it'}`,
      ),
  ];
  return `“${query.name}” and “${candidate.name}”: ${parts.length > 0 ? parts.join('; ') : 'nothing in common'}.`;
}

function ignoredPart(query: PreparedName, candidate: PreparedName): string[] {
  const ignored = [...new Set([...query.ignored, ...candidate.ignored])];
  return ignored.length === 0
    ? []
    : [`${ignored.map((word) => `“${word}”`).join(', ')} put aside as legal form, title or article`];
}

function ignoredIn(name: FeatureName, { ignored }: PreparedName): Feature[] {
  return ignored.length === 0 ? [] : [{ name, value: ignored.join(' '), weight: 0 }];
}

function leftOver(name: FeatureName, words: readonly Word[]): Feature[] {
  return words.length === 0 ? [] : [{ name, value: textOf(words), weight: rounded(-total(words)) }];
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function total(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
