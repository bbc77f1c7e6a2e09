import type { Comparison, Feature, FeatureName } from './matcher.js';
import type { Pair } from './align.js';
import type { PreparedName, Word } from './prepare.js';
import type { Objection, Scored } from './score.js';

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
};

/** The name of the feature that says how two words are alike. */
const ALIKE: Readonly<Record<Pair['how'], FeatureName>> = {
  same: 'same word',
  spelling: 'spelling',
  typing: 'typing',
  initial: 'initial',
  run_together: 'run together',
  abbreviation: 'abbreviation',
};

const AGAINST: Readonly<Record<Objection, FeatureName>> = {
  words_differ: 'words differ',
  more_words: 'more words',
  little_in_common: 'little in common',
  generic_only: 'generic only',
  numbers_differ: 'numbers differ',
  country_added: 'country added',
  legal_forms_differ: 'legal forms differ',
  father_differs: 'father differs',
  many_errors: 'many errors',
  characters_differ: 'characters differ',
};

const WHY: Readonly<Record<Objection, string>> = {
  words_differ: 'each name has a word that the other lacks',
  more_words: 'one name has more words than the other’s tell',
  little_in_common: 'what they have in common tells too little',
  generic_only: 'they have only words in common that many names have',
  numbers_differ: 'their numbers differ',
  country_added: 'only one names a country, as a subsidiary elsewhere would',
  legal_forms_differ: 'their legal forms differ',
  father_differs: 'father and son are the other way round',
  many_errors: 'there are too many differences in spelling for names so short',
  characters_differ: 'a character differs',
};

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
  const features: Feature[] = [
    ...scored.alignment.pairs.map((pair) => ({
      name: ALIKE[pair.how],
      value: pair.how === 'same' ? textOf(pair.query) : `${textOf(pair.query)} / ${textOf(pair.candidate)}`,
      weight: rounded(Math.min(total(pair.query), total(pair.candidate))),
    })),
    ...(scored.isAcronym
      ? [{ name: 'acronym' as const, value: `${query.joined} / ${candidate.joined}`, weight: 1 }]
      : []),
    ...leftOver('only in the name asked about', scored.alignment.queryOnly),
    ...leftOver('only in the listed name', scored.alignment.candidateOnly),
    ...scored.objections.map((objection) => ({
      name: AGAINST[objection],
      value: WHY[objection],
      weight: -1,
    })),
    ...ignoredIn('ignored in the name asked about', query),
    ...ignoredIn('ignored in the listed name', candidate),
    ...evidence.map(({ name, value, weight }) => ({ name, value, weight })),
  ];
  return { score, explanation: { text: sentence(query, candidate, scored, evidence), features } };
}

function sentence(
  query: PreparedName,
  candidate: PreparedName,
  scored: Scored,
  evidence: readonly Evidence[],
): string {
  const { pairs, queryOnly, candidateOnly } = scored.alignment;
  const same = pairs.filter(({ how }) => how === 'same').map((pair) => `“${textOf(pair.query)}”`);
  const others = pairs
    .filter(({ how }) => how !== 'same')
    .map((pair) => `“${textOf(pair.query)}” ${HOW[pair.how]} “${textOf(pair.candidate)}”`);
  const parts = [
    ...(scored.isAcronym ? ['one name is the other’s acronym'] : []),
    ...(same.length > 0 ? [`${same.join(', ')} ${same.length > 1 ? 'are' : 'is'} the same in both`] : []),
    ...others,
    ...(queryOnly.length > 0 ? [`only the name asked about has “${textOf(queryOnly)}”`] : []),
    ...(candidateOnly.length > 0 ? [`only the listed name has “${textOf(candidateOnly)}”`] : []),
    ...scored.objections.map((objection) => WHY[objection]),
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
