import { RECEIVING_ROLES } from '@ninety/procedure';
import { pathOf } from './item-scope.js';
import type { CclEntry, Law } from './law.js';
import type { DeterminationQuestion } from './question.js';
import { groupsOf } from './places.js';

/** A country that the item goes to, or that its user is in. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Its Country Groups; empty where none is loaded, or it is in none. */
  readonly groups: readonly string[];
}

/** What the rules of parts 734, 740 and 744 look at. */
export interface Facts {
  readonly question: DeterminationQuestion;
  readonly law: Law;
  readonly eccn: string;
  /** The paragraph, e.g. 'b.2'; null: not known. */
  readonly path: string | null;
  readonly entry: CclEntry | undefined;
  readonly isListed: boolean;
  /** The first three characters of the number: '3B0' is category 3, product group B. */
  readonly category: string;
  readonly productGroup: string;
  readonly is600Series: boolean;
  readonly is9x515: boolean;
  readonly destination: Place;
  /** The destination, and the countries of whoever receives the item besides. */
  readonly places: readonly Place[];
}

const NONE: readonly string[] = [];

export function factsOf(question: DeterminationQuestion, law: Law): Facts {
  const { eccn } = question;
  const destination = placeOf(question.destination, law);
  const isListed = eccn !== 'EAR99';
  return {
    question,
    law,
    eccn,
    path: pathOf(eccn, question.paragraph),
    entry: law.entries.get(eccn),
    isListed,
    category: isListed ? eccn.charAt(0) : '',
    productGroup: isListed ? eccn.charAt(1) : '',
    // "xY6zz" and "9x515". 15 CFR 772.1
    is600Series: isListed && eccn.charAt(2) === '6',
    is9x515: isListed && eccn.charAt(0) === '9' && eccn.endsWith('515'),
    destination,
    places: [destination, ...countriesOfUsers(question).map((country) => placeOf(country, law))],
  };
}

export function placeOf(country: string, law: Law): Place {
  return { country, groups: groupsOf(law, country) ?? NONE };
}

/** Countries other than the destination that a consignee or an end user is in. */
export function countriesOfUsers({ destination, parties }: DeterminationQuestion): string[] {
  const others = parties.filter(({ role, country }) => country !== destination && receives(role));
  return others.length === 0 ? [] : [...new Set(others.map(({ country }) => country))];
}

function receives(role: string): boolean {
  return RECEIVING_ROLES.some((one) => one === role);
}

export function isIn(place: Place, ...groups: readonly string[]): boolean {
  return groups.some((group) => place.groups.includes(group));
}

/** "Macau or a destination specified in Country Group D:5". */
export function isMacauOrD5(place: Place): boolean {
  return place.country === 'MO' || place.groups.includes('D:5');
}

/** "Country Groups D:1, D:4, or D:5, excluding any destination also specified in Country Groups A:5 or A:6". */
export function isOfAdvancedComputingConcern(place: Place): boolean {
  return isIn(place, 'D:1', 'D:4', 'D:5') && !isIn(place, 'A:5', 'A:6');
}
