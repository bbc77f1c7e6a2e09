import { keysOf, rangeOf, read, withPrefix } from './address-reading.js';
import type { Phrase, ReadAddress, Rooms, WrittenAddress } from './address-reading.js';
import { DIRECTIONS, isNumber } from './address-words.js';
import type { Explanation, Feature, FeatureName, Match } from './matcher.js';

/** An address that stands on a list by itself. */
export interface ListedPlace extends WrittenAddress {
  readonly entryId: string;
}

/** What an address scores; nothing is learned, the numbers are ours. */
const SCORES = {
  /** All that the listed address says, the other says too. */
  same: 1,
  /** But for the number of the street, where room and building are the same. */
  withoutNumber: 0.95,
  /** The building is the same; whether the room is, is not said. */
  building: 0.82,
} as const;

/** From so many digits on, a number is a postal code. */
const POSTAL_DIGITS = 5;
/** Cities that are a country: a street is there once. */
const CITY_STATES: ReadonlySet<string> = new Set(['HK', 'MO', 'SG', 'MC']);
/** Addresses in Hong Kong and Macau are also written as in China. */
const OF_CHINA: ReadonlySet<string> = new Set(['CN', 'HK', 'MO']);

/** Addresses that are on a list by themselves, found by street and building. docs/matching.md */
export class AddressIndex {
  private readonly postings = new Map<string, { readonly entryId: string; readonly listed: ReadAddress }[]>();
  /** How many addresses there are. */
  readonly size: number;

  /** The keys of all of them, by which whoever is at one is found elsewhere. */
  get keys(): string[] {
    return [...this.postings.keys()];
  }

  constructor(places: readonly ListedPlace[]) {
    this.size = places.length;
    for (const { entryId, ...written } of places) {
      const one = { entryId, listed: read(written) };
      for (const key of keysOf(one.listed)) {
        const posting = this.postings.get(key);
        if (posting) posting.push(one);
        else this.postings.set(key, [one]);
      }
    }
  }

  /** The entries at whose addresses somebody is, or may be, each once by the likeliest, the likeliest first. */
  search(addresses: readonly WrittenAddress[], threshold: number): Match[] {
    const best = new Map<string, Match>();
    for (const asked of this.size === 0 ? [] : addresses.map(read))
      for (const { entryId, listed } of this.candidates(asked)) {
        const agreed = agreementOf(listed, asked);
        if (agreed === null || agreed.score < threshold) continue;
        if ((best.get(entryId)?.score ?? 0) >= agreed.score) continue;
        best.set(entryId, { entryId, matchedName: listed.text, ...agreed });
      }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1));
  }

  private candidates(asked: ReadAddress) {
    return new Set(keysOf(asked).flatMap((key) => this.postings.get(key) ?? []));
  }
}

/** How one address agrees with a listed one; null: it is another. */
export function compareAddresses(
  listed: WrittenAddress,
  asked: WrittenAddress,
): { readonly score: number; readonly explanation: Explanation } | null {
  return agreementOf(read(listed), read(asked));
}

/** By which an address is found in a database: any that agree share one of them. */
export function addressKeys(address: WrittenAddress): string[] {
  return keysOf(read(address));
}

/** Where a name stands among words, however it is parted into words there. */
function placeOf(phrase: Phrase | null, words: readonly string[]): Phrase | null {
  if (phrase === null) return null;
  for (let from = 0; from < words.length; from += 1) {
    let joined = '';
    for (let to = from; to < words.length && joined.length < phrase.joined.length; to += 1) {
      if (isNumber(words[to] ?? '')) break;
      joined += words[to] ?? '';
      if (joined !== phrase.joined) continue;
      const isLonger = DIRECTIONS.has(words[to + 1] ?? '') && !DIRECTIONS.has(words[to] ?? '');
      if (!isLonger) return { joined, from, to };
    }
  }
  return null;
}

type Agreement = { readonly score: number; readonly explanation: Explanation };

/** Whether what a listed address says is said by the other too, not said, or said otherwise. */
type Standing = 'same' | 'not given' | 'other';

function agreementOf(listed: ReadAddress, asked: ReadAddress): Agreement | null {
  if (!isSameCountry(listed, asked)) return null;
  if (listed.street === null && listed.building === null) return wholeAgreement(listed, asked);
  const street = placeOf(listed.street, asked.words);
  const building = placeOf(listed.building, asked.words);
  const number = numberStanding(listed, asked, street);
  const isFound = building !== null || (street !== null && number === 'same');
  if (!isFound || number === 'other' || !isSamePart(listed, asked) || !isSamePlace(listed, asked))
    return null;
  const rooms = roomStanding(listed, { ...asked, units: unitsOf(asked, street, building) });
  if (rooms === 'other') return null;
  const doubts = doubtsOf(listed, asked, { street, building, number, rooms });
  return explained(listed, asked, { street, building, number, rooms }, doubts);
}

/** An address without a street or building that could be read is the same when the other has every word of it. */
function wholeAgreement(listed: ReadAddress, asked: ReadAddress): Agreement | null {
  const isWhole = listed.words.length > 1 && listed.words.every((word) => asked.words.includes(word));
  const rooms = roomStanding(listed, asked);
  if (!isWhole || rooms === 'other') return null;
  const found = { street: null, building: null, number: 'same', rooms } as const;
  return explained(listed, asked, found, rooms === 'same' ? [] : ['room not given']);
}

/** One that says no country may be in it. */
function isSameCountry({ country: one }: ReadAddress, { country: other }: ReadAddress): boolean {
  return one === null || other === null || one === other || (OF_CHINA.has(one) && OF_CHINA.has(other));
}

function isSamePart({ part: one }: ReadAddress, { part: other }: ReadAddress): boolean {
  return one === null || other === null || one === other;
}

/** Streets of one name are in many cities: they share a word beside street and building, or are where there is one city. */
function isSamePlace(listed: ReadAddress, asked: ReadAddress): boolean {
  return CITY_STATES.has(listed.country ?? '') || sharesPlace(listed, asked);
}

function sharesPlace({ words, street, building }: ReadAddress, asked: ReadAddress): boolean {
  const isIn = (phrase: Phrase | null, at: number) => phrase !== null && phrase.from <= at && at <= phrase.to;
  return words.some(
    (word, at) =>
      !isIn(street, at) &&
      !isIn(building, at) &&
      !isNumber(word) &&
      word.length > 2 &&
      asked.words.includes(word),
  );
}

function numberStanding(listed: ReadAddress, asked: ReadAddress, street: Phrase | null): Standing {
  const own = numberAt(listed.words, listed.street);
  if (own === null) return 'same';
  const other = numberAt(asked.words, street);
  if (other === null) return 'not given';
  return isSameNumber(listed.words[own] ?? '', asked.words[other] ?? '') ? 'same' : 'other';
}

/** At which place among the words the number of a street is: before it, or else behind. */
function numberAt(words: readonly string[], street: Phrase | null): number | null {
  if (street === null) return null;
  const isNumberOf = (word: string | undefined) => word !== undefined && isNumber(word) && !isPostal(word);
  return [street.from - 1, street.to + 1].find((at) => isNumberOf(words[at])) ?? null;
}

function isPostal(word: string): boolean {
  return /^\d+$/.test(word) && word.length >= POSTAL_DIGITS;
}

/** The same, or one within the other: door 8 is of 2-16. */
function isSameNumber(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [doorsOf(one), doorsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  const isWithin = (few: readonly number[], many: readonly number[]) =>
    few.every((door) => many.includes(door));
  return isWithin(a, b) || isWithin(b, a);
}

/** The doors of a number; on one side of the street, where both ends are. None of one with a letter: it is itself alone. */
function doorsOf(number: string): number[] {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(number) ?? [];
  if (first === undefined) return [];
  const doors = rangeOf(Number(first), Number(withPrefix(first, last ?? first)));
  const [from = 0, to = 0] = [doors[0], doors.at(-1)];
  return from % 2 === to % 2 ? doors.filter((door) => door % 2 === from % 2) : doors;
}

/** Rooms that are said to be such, or else numbers before street or building that are not the street's. */
function unitsOf(asked: ReadAddress, street: Phrase | null, building: Phrase | null): readonly string[] {
  if (asked.units.length > 0) return asked.units;
  const numbered = numberAt(asked.words, street);
  const end = Math.max(street?.from ?? 0, building?.to ?? 0) + 1;
  return asked.words.filter((word, at) => at <= end && at !== numbered && isNumber(word) && !isPostal(word));
}

const ROOM_WITH_FLOOR = 3;

function roomStanding(listed: Rooms, asked: Rooms): Standing {
  const { units, floors } = listed;
  const shares = <T>(one: readonly T[], other: readonly T[]) => one.some((value) => other.includes(value));
  if (floors.length > 0 && asked.floors.length > 0 && !shares(floors, asked.floors)) return 'other';
  const isFloorSaid = floors.length === 0 || asked.floors.length > 0;
  if (units.length === 0) return isFloorSaid ? 'same' : 'not given';
  if (asked.units.length === 0) return 'not given';
  const same = units.filter((unit) => asked.units.includes(unit));
  if (same.length > 0)
    return isFloorSaid || same.some((unit) => saysFloor(unit, floors)) ? 'same' : 'not given';
  const isLetterOf = (letter: string, unit: string) => /^[a-z]$/.test(letter) && unit.endsWith(letter);
  const mayBe = units.some((unit) =>
    asked.units.some((other) => isLetterOf(other, unit) || isLetterOf(unit, other)),
  );
  return mayBe && !(isFloorSaid && floors.length > 0) ? 'not given' : 'other';
}

/** A long number is on one floor alone, and so is a letter with its floor: 5B. */
function saysFloor(unit: string, floors: readonly number[]): boolean {
  return unit.length >= ROOM_WITH_FLOOR || floors.some((floor) => unit.slice(0, -1) === String(floor));
}

interface Found {
  readonly street: Phrase | null;
  readonly building: Phrase | null;
  readonly number: Standing;
  readonly rooms: Standing;
}

/** Why an address in the same building is not known to be the same. */
function doubtsOf(listed: ReadAddress, asked: ReadAddress, found: Found): FeatureName[] {
  const isOtherBuilding = listed.building !== null && found.building === null && asked.building !== null;
  const isOtherStreet = listed.street !== null && found.street === null && asked.street !== null;
  const isUnplaced = found.number !== 'same' && asked.country === null && !sharesPlace(listed, asked);
  return [
    ...(found.rooms === 'same' ? [] : (['room not given'] as const)),
    ...(listed.part !== null && asked.part === null ? (['tower not given'] as const) : []),
    ...(isOtherBuilding ? (['another building named'] as const) : []),
    ...(isOtherStreet ? (['another street named'] as const) : []),
    ...(isUnplaced ? (['city not given'] as const) : []),
  ];
}

function explained(
  listed: ReadAddress,
  asked: ReadAddress,
  found: Found,
  doubts: readonly FeatureName[],
): Agreement {
  const isWithoutNumber = found.number === 'not given';
  const whole = isWithoutNumber ? SCORES.withoutNumber : SCORES.same;
  const score = doubts.length === 0 ? whole : SCORES.building;
  const agreed = agreedOf(listed, asked, found);
  const missing = [...doubts, ...(isWithoutNumber ? (['street number not given'] as const) : [])];
  const features: Feature[] = [
    { name: 'address', value: asked.text, weight: 0 },
    ...agreed.map(({ name, value }, index) => ({ name, value, weight: index === 0 ? SCORES.same : 0 })),
    // What they take adds up to the score.
    ...missing.map((name, index) => ({
      name,
      value: asked.text,
      weight: index === 0 ? round(score - SCORES.same) : 0,
    })),
  ];
  return {
    score,
    explanation: { text: sayWhat(listed, asked, agreed, doubts, missing), features },
  };
}

/** Without what binary fractions add. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function agreedOf(listed: ReadAddress, asked: ReadAddress, found: Found): Pick<Feature, 'name' | 'value'>[] {
  const wordsAt = ({ words }: ReadAddress, phrase: Phrase) =>
    words.slice(phrase.from, phrase.to + 1).join(' ');
  const { street, building, number, rooms } = found;
  const door = numberAt(listed.words, listed.street);
  const isWhole = listed.street === null && listed.building === null;
  return [
    ...(isWhole ? [{ name: 'same address' as const, value: listed.words.join(' ') }] : []),
    ...(building ? [{ name: 'same building' as const, value: wordsAt(asked, building) }] : []),
    ...(street ? [{ name: 'same street' as const, value: wordsAt(asked, street) }] : []),
    ...(street && door !== null && number === 'same'
      ? [{ name: 'same street number' as const, value: listed.words[door] ?? '' }]
      : []),
    ...(rooms === 'same' && listed.units.length > 0
      ? [{ name: 'same room' as const, value: listed.units.join(', ') }]
      : []),
    ...(listed.floors.some((floor) => asked.floors.includes(floor))
      ? [{ name: 'same floor' as const, value: listed.floors.join(', ') }]
      : []),
  ];
}

/** For the person who judges: what agrees, what is not known. */
function sayWhat(
  listed: ReadAddress,
  asked: ReadAddress,
  agreed: readonly Pick<Feature, 'name' | 'value'>[],
  doubts: readonly FeatureName[],
  missing: readonly FeatureName[],
): string {
  const where = doubts.length === 0 ? 'is at the listed address' : 'may be at the listed address';
  const same = agreed.map(({ name, value }) => `${name} (${value})`).join(', ');
  const open = missing.length === 0 ? '' : ` Not known: ${missing.join(', ')}.`;
  return `“${asked.text}” ${where} “${listed.text}”: ${same}.${open}`;
}
