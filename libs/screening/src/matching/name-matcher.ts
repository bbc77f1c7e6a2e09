import type { Comparison, IndexedName, Kind, Match, Matcher, NameIndex, Query } from './matcher.js';
import { explain, prepare, scoreOf } from './score.js';
import type { PreparedName } from './score.js';

interface Candidate extends IndexedName {
  readonly prepared: PreparedName;
}

const THRESHOLD = 0.8;
const GRAM = 3;
/** Candidates must share this part of the query's letter groups; a typing error spoils at most three of them. */
const LEAST_SHARED = 0.3;
const MOST_CANDIDATES = 200;
/** What a country can add to a score, so that nobody is left out before it counts. */
const SLACK = 0.02;

/** The first matcher: words aligned, letters compared, candidates found by shared groups of three letters. */
export const nameMatcher: Matcher = {
  threshold: THRESHOLD,
  compare(query: string, candidate: string, kind: Kind): Comparison {
    return explain(prepare(query, kind), prepare(candidate, kind));
  },
  index: (names) => new TrigramIndex(names),
};

class TrigramIndex implements NameIndex {
  private readonly candidates: Candidate[];
  private readonly postings = new Map<string, number[]>();

  constructor(names: readonly IndexedName[]) {
    this.candidates = names.map((name) => ({ ...name, prepared: prepare(name.name, 'unknown') }));
    for (const [position, { prepared }] of this.candidates.entries()) {
      for (const gram of grams(prepared)) {
        const posting = this.postings.get(gram);
        if (posting) posting.push(position);
        else this.postings.set(gram, [position]);
      }
    }
  }

  search({ name, kind, country }: Query, threshold: number, limit: number): Match[] {
    const query = prepare(name, kind);
    const best = new Map<string, Match>();
    for (const position of this.likely(query)) {
      const candidate = this.candidates[position];
      if (!candidate) continue;
      const prepared = kind === 'person' ? prepare(candidate.name, kind) : candidate.prepared;
      if (scoreOf(query, prepared) < threshold - SLACK) continue;
      const countries = country && candidate.country ? ([country, candidate.country] as const) : undefined;
      const { score, explanation } = explain(query, prepared, countries);
      const known = best.get(candidate.entryId);
      if (score < threshold || (known && known.score >= score)) continue;
      best.set(candidate.entryId, {
        entryId: candidate.entryId,
        matchedName: candidate.name,
        score,
        explanation,
      });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1))
      .slice(0, limit);
  }

  private likely(query: PreparedName): number[] {
    const wanted = grams(query);
    const shared = new Map<number, number>();
    for (const gram of wanted) {
      for (const position of this.postings.get(gram) ?? [])
        shared.set(position, (shared.get(position) ?? 0) + 1);
    }
    const least = wanted.size * LEAST_SHARED;
    return [...shared]
      .filter(([, count]) => count >= least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([position]) => position);
  }
}

function grams({ words }: PreparedName): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const padded = `^${word}$`;
    for (let start = 0; start + GRAM <= padded.length; start += 1)
      found.add(padded.slice(start, start + GRAM));
  }
  return found;
}
