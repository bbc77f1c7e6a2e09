import type { Law } from './law.js';
import { placeOf } from './places.js';

/** By which letter destinations are compared, the first that has it: what asks for more comes before what asks for less. */
const PRECEDENCE = ['E', 'D', 'A', 'B'] as const;

/** The Country Groups without their columns, and `other` for a destination that is in none of them. */
export type CountryGroupLetter = (typeof PRECEDENCE)[number] | 'other';

/**
 * The one letter of a destination's Country Groups. Many are in several, as Israel in A:6 and D:2: D, which takes away, counts before A and
 * B, which give, and E before D. Null: no row of it is loaded, so that nothing is claimed. 15 CFR 740 Supp. 1.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function countryGroupLetter(law: Law, code: string): CountryGroupLetter | null {
  const { groups } = placeOf(law, code);
  if (groups === null) return null;
  const letters = new Set([...groups].map((group) => group.slice(0, 1)));
  return PRECEDENCE.find((letter) => letters.has(letter)) ?? 'other';
}
