import { writtenWays } from './written-names.js';
import { explain } from './explain.js';
import { contextEvidence } from './evidence.js';
import type { IndexedName, Match, NameIndex, Query } from './matcher.js';
import { isCompanyLike, kindsOf, prepare } from './prepare.js';
import type { PreparedName, Word } from './prepare.js';
import { scoreNames } from './score.js';
import { TUNING } from './tuning.js';

interface Candidate {
  readonly named: IndexedName;
  /** As a company and as a person; romanised, and in its own script where that is another one. */
  readonly company: PreparedName;
  readonly person: PreparedName;
  readonly isCompany: boolean;
  readonly native: { readonly company: PreparedName; readonly person: PreparedName } | null;
}

/** Finds names by their words: as written, as they sound, with a letter lost, and run together. */
export class TokenIndex implements NameIndex {
  private readonly candidates: Candidate[] = [];
  private readonly postings = new Map<string, number[]>();
  /** What each name shares with the query under way. */
  private shared = new Float64Array(0);
  /** In which turn a name was seen last, so that each word counts once for it. */
  private seen = new Uint32Array(0);
  private turn = 0;

  /** Adds a name, in every way in which it may be written; all names come before the first search. */
  add(named: IndexedName): void {
    for (const written of writtenWays(named.name)) this.addWritten(named, written);
  }

  private addWritten(named: IndexedName, written: string): void {
    const candidate = candidateOf(named, written);
    const position = this.candidates.push(candidate) - 1;
    for (const key of keysOf(candidate)) {
      const posting = this.postings.get(key);
      if (posting) posting.push(position);
      else this.postings.set(key, [position]);
    }
  }

  search(query: Query, threshold: number, limit: number): Match[] {
    return this.best(query, threshold, limit, (asked, native) => this.likely(asked, native));
  }

  /** Every name scored, as a search would without an index; for measuring what the index loses. */
  searchAll(query: Query, threshold: number, limit: number): Match[] {
    return this.best(query, threshold, limit, () => this.candidates.keys());
  }

  private best(
    query: Query,
    threshold: number,
    limit: number,
    among: (asked: PreparedName, native: PreparedName | null) => Iterable<number>,
  ): Match[] {
    const matches = new Map<string, Match>();
    const ways = writtenWays(query.name).flatMap((name) =>
      kindsOf(query.kind, name).map((kind) => ({ name, kind })),
    );
    for (const { name, kind } of ways) {
      const isVessel = kind === 'vessel';
      const asked = prepare(name, kind);
      const native = asked.wasRomanised ? prepare(name, kind, false) : null;
      for (const position of among(asked, native)) {
        const candidate = this.candidates[position];
        if (!candidate || (query.kind === 'unknown' && kind === 'person' && candidate.isCompany)) continue;
        const side = kind === 'person' ? 'person' : 'company';
        const ofOneScript = native && candidate.native && native.script === candidate.native[side].script;
        const [one, other] = ofOneScript ? [native, candidate.native[side]] : [asked, candidate[side]];
        const scored = scoreNames(one, other, isVessel);
        if (scored.score < threshold - TUNING.search.slack) continue;
        const evidence = contextEvidence(query, candidate.named);
        const { score, explanation } = explain(one, other, scored, evidence);
        if (score < threshold) continue;
        const { entryId, name: matchedName } = candidate.named;
        const known = matches.get(entryId);
        if (known && (known.score > score || (known.score === score && known.matchedName <= matchedName)))
          continue;
        matches.set(entryId, { entryId, matchedName, score, explanation });
      }
    }
    return [...matches.values()].sort(inOrder).slice(0, limit);
  }

  /** The names that share the rarest words with the query, the most first. */
  private likely(asked: PreparedName, native: PreparedName | null): number[] {
    if (this.shared.length < this.candidates.length) {
      this.shared = new Float64Array(this.candidates.length);
      this.seen = new Uint32Array(this.candidates.length);
    }
    const { touched, wanted } = this.share([...lookupsOf(asked), ...(native ? lookupsOf(native) : [])]);
    const least = (native ? wanted / 2 : wanted) * TUNING.search.leastShared;
    const likely = touched
      .filter((position) => (this.shared[position] ?? 0) >= least)
      .map((position) => ({
        position,
        shared: this.shared[position] ?? 0,
        extra: this.moreWords(position, asked),
      }))
      .sort((a, b) => b.shared - a.shared || a.extra - b.extra || a.position - b.position)
      .slice(0, TUNING.search.mostCandidates)
      .map(({ position }) => position);
    for (const position of touched) this.shared[position] = 0;
    return likely;
  }

  /** Counts what names share with the query: which of them share anything, and how much there is to share. */
  private share(lookups: readonly Lookup[]): { readonly touched: number[]; readonly wanted: number } {
    const touched: number[] = [];
    const common = Math.max(TUNING.search.fewNames, this.candidates.length * TUNING.search.tooCommon);
    let wanted = 0;
    for (const { postings, isWord, size, rarity } of this.rarestFirst(lookups)) {
      // What many names have tells candidates apart only where there is nothing rarer.
      if (size > common && touched.length > 0) continue;
      // A word that nobody has may be a typing error: it counts, but not as if it were the rarest.
      if (isWord) wanted += size === 0 ? rarity / 3 : rarity;
      this.turn += 1;
      for (const posting of postings) {
        for (const position of posting) {
          if (this.seen[position] === this.turn) continue;
          this.seen[position] = this.turn;
          if (this.shared[position] === 0) touched.push(position);
          this.shared[position] = (this.shared[position] ?? 0) + rarity;
        }
      }
    }
    return { touched, wanted };
  }

  private rarestFirst(lookups: readonly Lookup[]) {
    const found = lookups.map(({ keys, isWord }) => {
      const postings = keys.flatMap((key) => {
        const posting = this.postings.get(key);
        return posting ? [posting] : [];
      });
      // The same names stand under most keys of a word.
      const size = postings.reduce((most, { length }) => Math.max(most, length), 0);
      return { postings, isWord, size, rarity: Math.log(1 + this.candidates.length / (1 + size)) };
    });
    return found.sort((a, b) => b.rarity - a.rarity);
  }

  /** How many words a name has more or less than the query: of those that share as much, the likelier first. */
  private moreWords(position: number, { words }: PreparedName): number {
    return Math.abs((this.candidates[position]?.company.words.length ?? 0) - words.length);
  }
}

/** Ties in the order of what was matched, then of entries: always the same way. */
function inOrder(a: Match, b: Match): number {
  return b.score - a.score || compareText(a.matchedName, b.matchedName) || compareText(a.entryId, b.entryId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function candidateOf(named: IndexedName, written = named.name): Candidate {
  const company = prepare(written, 'organization');
  return {
    named,
    company,
    person: prepare(written, 'person'),
    isCompany: isCompanyLike(company),
    native: company.wasRomanised
      ? { company: prepare(written, 'organization', false), person: prepare(written, 'person', false) }
      : null,
  };
}

function keysOf({ company, person, native }: Candidate): Set<string> {
  const names = [company, person, ...(native ? [native.company, native.person] : [])];
  return new Set(names.flatMap((name) => lookupsOf(name).flatMap(({ keys }) => keys)));
}

/** One thing to look for: a word, or what stands in for words. */
interface Lookup {
  readonly keys: readonly string[];
  readonly isWord: boolean;
}

/** For each word the keys under which it is found; and for neighbours run together, and an acronym. */
function lookupsOf(name: PreparedName): Lookup[] {
  const texts = name.words.map(({ text }) => text);
  const words = name.words.map((word) => ({ keys: keysOfWord(word), isWord: true }));
  const runs = texts.slice(1).map((text, index) => `${texts[index]}${text}`);
  const letters =
    texts.length === 1 && name.joined.length >= 3 && name.joined.length <= 6 ? name.joined : name.acronym;
  return [
    ...words,
    ...runs.map((run) => ({ keys: [`w:${run}`], isWord: false })),
    ...(letters === null ? [] : [{ keys: [`a:${letters}`], isWord: false }]),
  ];
}

/** A word of the language is looked for as it stands: there is always another word to find the name by. */
function keysOfWord({ text, sound, class: kind }: Word): string[] {
  return kind === 'generic' || kind === 'place' || kind === 'country' ? [`w:${text}`] : wordKeys(text, sound);
}

const LOSES_LETTERS = { least: 4, most: 14 } as const;

/** The word, how it sounds, and the word with each letter lost: words one error apart share a key. */
function wordKeys(text: string, sound: string): string[] {
  const keys = [`w:${text}`, `s:${sound}`];
  if (text.length < LOSES_LETTERS.least) return keys;
  if (text.length > LOSES_LETTERS.most) return [...keys, `b:${text.slice(0, 8)}`, `e:${text.slice(-8)}`];
  for (let lost = 0; lost < text.length; lost += 1)
    keys.push(`w:${text.slice(0, lost)}${text.slice(lost + 1)}`);
  return keys;
}

/** Numbers for the words of names, by which they are found in a database: as many names share a number as share a word. */
export function matchKeys(names: readonly string[]): number[] {
  const keys = names
    .flatMap(writtenWays)
    .flatMap((name) => [...keysOf(candidateOf({ entryId: '', name, country: null }))]);
  return [...new Set(keys.map(keyNumber))];
}

/**
 * How names like this one are found: any of these numbers, or, where it has nothing but common words, all of those.
 *
 * @param isCommon whether so many names share a number that it tells nothing
 */
export function lookupKeys(
  name: string,
  isCommon: (key: number) => boolean = () => false,
): { any: number[]; all: number[] | null } {
  const ways = writtenWays(name).map((written) => lookupKeysOf(written, isCommon));
  const alls = ways.map(({ all }) => all);
  return {
    any: [...new Set(ways.flatMap(({ any }) => any))],
    all: alls.find((all) => all === null) === null ? null : (alls[0] ?? null),
  };
}

function lookupKeysOf(
  name: string,
  isCommon: (key: number) => boolean,
): { any: number[]; all: number[] | null } {
  const { company, person, native } = candidateOf({ entryId: '', name, country: null });
  const names = [company, ...(isCompanyLike(company) ? [] : [person]), ...(native ? [native.company] : [])];
  const isTelling = ({ class: kind, text }: Word) =>
    kind === 'distinctive' && !isCommon(keyNumber(`w:${text}`));
  const telling = names.flatMap((one) => [
    ...one.words
      .filter((word) => isTelling(word) || (word.class === 'initial' && one.words.length === 1))
      .flatMap(keysOfWord),
    ...lookupsOf(one)
      .filter(({ isWord }) => !isWord)
      .flatMap(({ keys }) => keys),
  ]);
  return {
    any: [...new Set(telling.map(keyNumber))].filter((key) => !isCommon(key)),
    all: company.words.some(isTelling) ? null : company.words.map(({ text }) => keyNumber(`w:${text}`)),
  };
}

/** The number of a key: FNV-1a, 32 bits, as PostgreSQL's integer has them. */
export function keyNumber(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  return value | 0;
}
