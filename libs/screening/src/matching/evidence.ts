import type { Evidence } from './explain.js';
import type { IndexedName, Query } from './matcher.js';
import { typingErrors } from './edit-distance.js';

/** What country and address add or take, in parts of the score; never enough to make a match of another name. */
const WEIGHTS = { sameCountry: 0.01, otherCountry: -0.03, sameAddress: 0.03 } as const;
const LEAST_ADDRESS_WORDS = 2;

/** What country and address say of a query and an entry. */
export function countryEvidence(query: Query, listed: IndexedName): Evidence[] {
  const evidence: Evidence[] = [];
  const countries = listed.countries ?? (listed.country ? [listed.country] : []);
  if (query.country && countries.length > 0) {
    const isSame = countries.includes(query.country);
    evidence.push({
      name: 'country',
      value: `${query.country} / ${countries.join(', ')}`,
      weight: isSame ? WEIGHTS.sameCountry : WEIGHTS.otherCountry,
    });
  }
  if (query.address && listed.addresses && listed.addresses.length > 0) {
    const shared =
      listed.addresses
        .map((address) => sharedWords(query.address ?? '', address))
        .sort((a, b) => b.length - a.length)[0] ?? [];
    if (shared.length >= LEAST_ADDRESS_WORDS)
      evidence.push({ name: 'address', value: shared.join(' '), weight: WEIGHTS.sameAddress });
  }
  return evidence;
}

function sharedWords(one: string, other: string): string[] {
  const words = (text: string) => [
    ...new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2),
    ),
  ];
  const others = words(other);
  return words(one).filter((word) =>
    others.some((two) => word === two || (word.length > 6 && typingErrors(word, two, 1) <= 1)),
  );
}
