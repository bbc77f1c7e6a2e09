/** What a name belongs to. */
export type Kind = 'organization' | 'person' | 'vessel' | 'unknown';

/**
 * Which reason for a score: the code by which whoever speaks another language says it, with its value. `little in common`,
 * `many errors` and `characters differ` are in explanations that earlier matchers left, and in none of today.
 */
export const FEATURE_NAMES = [
  'same word',
  'spelling',
  'typing',
  'initial',
  'run together',
  'abbreviation',
  'acronym',
  'only in the name asked about',
  'only in the listed name',
  'ignored in the name asked about',
  'ignored in the listed name',
  'country',
  'address',
  'words differ',
  'more words',
  'little in common',
  'generic only',
  'numbers differ',
  'country added',
  'legal forms differ',
  'father differs',
  'many errors',
  'characters differ',
  'other form',
  'in common',
  'spelling differs',
  'letters in a row',
  'order',
  'given name',
  'length and kind',
  'same address',
  'same building',
  'same street',
  'same street number',
  'same room',
  'same floor',
  'room not given',
  'tower not given',
  'street number not given',
  'city not given',
  'another building named',
  'another street named',
] as const;
export type FeatureName = (typeof FEATURE_NAMES)[number];

/** One reason for a score; `weight` is what it counts for. */
export interface Feature {
  readonly name: FeatureName;
  readonly value: number | string;
  readonly weight: number;
}

export interface Explanation {
  /** A sentence for the person who judges. */
  readonly text: string;
  readonly features: readonly Feature[];
}

/** How alike two names are: 0 not at all, 1 the same. */
export interface Comparison {
  readonly score: number;
  readonly explanation: Explanation;
}

/** A name of an entry, to be matched against. */
export interface IndexedName {
  readonly entryId: string;
  readonly name: string;
  readonly country: string | null;
  /** All countries that it has addresses in. */
  readonly countries?: readonly string[];
  readonly addresses?: readonly string[];
}

export interface Query {
  readonly name: string;
  readonly kind: Kind;
  readonly country?: string | null;
  readonly address?: string | null;
}

/** A potential match: an entry with the best of its names. */
export interface Match extends Comparison {
  readonly entryId: string;
  readonly matchedName: string;
}

/** The matching core: pure, and all that the rest of screening knows of it. */
export interface Matcher {
  /** The score from which two names count as a match. */
  readonly threshold: number;
  /** Changes whenever the same names may get another score. */
  readonly version: string;
  compare(query: string, candidate: string, kind: Kind): Comparison;
  index(names?: readonly IndexedName[]): NameIndex;
}

/** Every name of one list version, ready to be searched. */
export interface NameIndex {
  /** Adds a name; all names come before the first search. */
  add(named: IndexedName): void;
  /** Entries whose score reaches the threshold, best first; equal scores in the order of entry ids. */
  search(query: Query, threshold: number, limit: number): Match[];
  /** The same, every name scored: for measuring what an index loses. */
  searchAll(query: Query, threshold: number, limit: number): Match[];
}
