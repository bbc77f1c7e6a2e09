import { writtenWays } from './written-names.js';
import { explain } from './explain.js';
import { TokenIndex } from './token-index.js';
import type { Comparison, Kind, Matcher } from './matcher.js';
import { isTelling, kindsOf, prepare } from './prepare.js';
import type { PreparedName } from './prepare.js';
import { scoreNames } from './score.js';
import { MODEL_VERSION } from './model.js';
import { TUNING } from './tuning.js';
import type { Scored } from './score.js';

/** Changes whenever the same names may get another score, so that a stored screening says what judged it. */
export const MATCHER_VERSION = MODEL_VERSION;

/** Words paired, how they are alike weighed by a model, candidates found by their words. */
export const nameMatcher: Matcher = {
  threshold: TUNING.threshold,
  version: MATCHER_VERSION,
  compare(query: string, candidate: string, kind: Kind): Comparison {
    const { asked, listed, scored } = compareNames(query, candidate, kind);
    return explain(asked, listed, scored);
  },
  index: (names = []) => {
    const index = new TokenIndex();
    for (const named of names) index.add(named);
    return index;
  },
};

/** What the model weighs of two names, and their score; no features where there was nothing to weigh. For its training. */
export function featuresOfNames(
  query: string,
  candidate: string,
  kind: Kind,
): { readonly features: readonly number[] | null; readonly score: number } {
  const { scored } = compareNames(query, candidate, kind);
  return { features: scored.features, score: scored.score };
}

/** The words of a company's name that tell it from others, in small letters. For the training of the model. */
export function tellingWordsOf(name: string): readonly string[] {
  return prepare(name, 'organization')
    .words.filter(isTelling)
    .map(({ raw }) => raw);
}

interface Compared {
  readonly asked: PreparedName;
  readonly listed: PreparedName;
  readonly scored: Scored;
}

/** Names of one script are compared in it, others as they are romanised; of an unknown kind, the likelier. */
function compareNames(query: string, candidate: string, kind: Kind): Compared {
  const ways = writtenWays(query).flatMap((one) =>
    writtenWays(candidate).map((other) => compareWritten(one, other, kind)),
  );
  return likeliest(ways);
}

function compareWritten(query: string, candidate: string, kind: Kind): Compared {
  const results = kindsOf(kind, query, candidate).map((one) => {
    const native = { asked: prepare(query, one, false), listed: prepare(candidate, one, false) };
    const isOneScript = native.asked.script === native.listed.script;
    const { asked, listed } = isOneScript
      ? native
      : { asked: prepare(query, one), listed: prepare(candidate, one) };
    return { asked, listed, scored: scoreNames(asked, listed, kind === 'vessel') };
  });
  return likeliest(results);
}

function likeliest(results: readonly Compared[]): Compared {
  return results.reduce((best, one) => (one.scored.score > best.scored.score ? one : best));
}
