import { workerData } from 'piscina';
import type { IndexedName, Match } from '../matching/matcher.js';
import { nameMatcher } from '../matching/name-matcher.js';
import { searchParty } from '../matching/party-search.js';
import type { ScreenedName } from '../matching/party-search.js';

/** What a thread is asked at a time. */
export interface ThreadTask {
  readonly parties: readonly ScreenedName[];
  readonly threshold: number;
  readonly limit: number;
}

const index = nameMatcher.index((workerData as { names: readonly IndexedName[] }).names);

/** What each party may be, in the order of the parties. Runs in a thread of `MatchingThreads`. */
export default function search({ parties, threshold, limit }: ThreadTask): Match[][] {
  return parties.map((party) => searchParty(index, party, threshold, limit));
}
