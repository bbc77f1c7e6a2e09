import type { Evidence } from './explain.js';
import type { IndexedName, Query } from './matcher.js';
import { typingErrors } from './edit-distance.js';
import { TUNING } from './tuning.js';

/** What country and address say of a query and an entry. */
export function contextEvidence(query: Query, listed: IndexedName): Evidence[] {
  const evidence: Evidence[] = [];
  const countries = listed.countries ?? (listed.country ? [listed.country] : []);
  if (query.country && countries.length > 0) {
    const isSame = countries.includes(query.country);
    evidence.push({
      name: 'country',
      value: `${query.country} / ${countries.join(', ')}`,
      weight: isSame ? TUNING.context.sameCountry : TUNING.context.otherCountry,
    });
  }
  if (query.address && listed.addresses && listed.addresses.length > 0) {
    const shared =
      listed.addresses
        .map((address) => sharedWords(query.address ?? '', address))
        .sort((a, b) => b.length - a.length)[0] ?? [];
    if (shared.length >= TUNING.context.addressWords)
      evidence.push({ name: 'address', value: shared.join(' '), weight: TUNING.context.sameAddress });
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
