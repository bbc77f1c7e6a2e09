import { RECEIVING_ROLES } from '@ninety/procedure';
import { normalParagraph } from './control-scope.js';
import type { CclEntry, Law } from './law.js';
import { placeOf } from './places.js';
import type { Place } from './places.js';
import type { DeterminationQuestion } from './question.js';

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
  /** Their codes as they were told: a place may have another's treatment. */
  readonly countries: readonly string[];
}

export function factsOf(question: DeterminationQuestion, law: Law): Facts {
  const { eccn } = question;
  const countries = [question.destination, ...countriesOfUsers(question)];
  const places = countries.map((country) => placeOf(law, country));
  const isListed = eccn !== 'EAR99';
  return {
    question,
    law,
    eccn,
    path: normalParagraph(eccn, question.paragraph),
    entry: law.entries.get(eccn),
    isListed,
    category: isListed ? eccn.charAt(0) : '',
    productGroup: isListed ? eccn.charAt(1) : '',
    // "xY6zz" and "9x515". 15 CFR 772.1
    is600Series: isListed && eccn.charAt(2) === '6',
    is9x515: isListed && eccn.charAt(0) === '9' && eccn.endsWith('515'),
    destination: placeOf(law, question.destination),
    places,
    countries,
  };
}

/** Countries that a consignee or an end user is in, other than the destination and where it comes from. */
export function countriesOfUsers({ destination, from, parties }: DeterminationQuestion): string[] {
  const others = parties.filter(
    ({ role, country }) => country !== destination && country !== from && receives(role),
  );
  return others.length === 0 ? [] : [...new Set(others.map(({ country }) => country))];
}

function receives(role: string): boolean {
  return RECEIVING_ROLES.some((one) => one === role);
}

export function isIn(place: Place, ...groups: readonly string[]): boolean {
  return groups.some((group) => place.groups?.has(group) === true);
}

/** Whether the destination and the countries of whoever receives the item are all in one of the groups. */
export function isAllIn({ places }: Facts, ...groups: readonly string[]): boolean {
  return places.every((place) => isIn(place, ...groups));
}

/** "Macau or a destination specified in Country Group D:5". */
export function isMacauOrD5(place: Place): boolean {
  return place.country === 'MO' || isIn(place, 'D:5');
}

/** "Country Groups D:1, D:4, or D:5, excluding any destination also specified in Country Groups A:5 or A:6". */
export function isOfAdvancedComputingConcern(place: Place): boolean {
  return isIn(place, 'D:1', 'D:4', 'D:5') && !isIn(place, 'A:5', 'A:6');
}
