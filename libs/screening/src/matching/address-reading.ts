import {
  BUILDINGS,
  DIRECTIONS,
  foldedAddress,
  isNumber,
  isWholeStreet,
  PARTS_OF_BUILDINGS,
  STREETS,
  wordsOf,
} from './address-words.js';

/** Where somebody is, in one text; null country: it says none. */
export interface WrittenAddress {
  readonly text: string;
  readonly country: string | null;
}

/** Rooms and floors, each of them; none where an address says none. */
export interface Rooms {
  readonly units: readonly string[];
  readonly floors: readonly number[];
}

/** An address as it is read. */
export interface ReadAddress extends Rooms {
  readonly text: string;
  readonly country: string | null;
  /** All its words and numbers in order, without rooms and floors. */
  readonly words: readonly string[];
  /** The tower or block of a building with several. */
  readonly part: string | null;
  readonly street: Phrase | null;
  readonly building: Phrase | null;
}

/** Words that stand side by side, joined: `fayuenstreet`. */
export interface Phrase {
  readonly joined: string;
  readonly from: number;
  readonly to: number;
}

/** A range of rooms or numbers that is longer is no range. */
const LONGEST_RANGE = 60;
const MOST_WORDS_OF_A_NAME = 5;
const LEAST_LETTERS_OF_A_KEY = 4;
/** Names of streets and buildings as they may be meant, and each longer word for what has neither. */
export function keysOf({ words }: ReadAddress): string[] {
  const keys = words.filter((word) => word.length >= LEAST_LETTERS_OF_A_KEY && !isNumber(word));
  for (const [end, word] of words.entries()) {
    if (!STREETS.has(word) && !BUILDINGS.has(word)) continue;
    let joined = word;
    for (let start = end - 1; start >= Math.max(0, end - MOST_WORDS_OF_A_NAME); start -= 1) {
      const before = words[start] ?? '';
      if (isNumber(before)) break;
      joined = before + joined;
      keys.push(joined);
    }
  }
  return [...new Set(keys)];
}

export function read({ text, country }: WrittenAddress): ReadAddress {
  const { rest, ...rooms } = withoutRooms(foldedAddress(text));
  const sections = rest.split(/[|,;]/).map(wordsOf);
  const { words, part } = withoutPart(sections);
  const flat = words.flat();
  const building = phraseOf(words, (word) => BUILDINGS.has(word));
  const street = phraseOf(words, (word) => STREETS.has(word)) ?? wholeStreetIn(flat);
  return { text, country, ...rooms, words: flat, part, street, building };
}

const UNIT = String.raw`[a-z]{0,2}\d{1,5}(?: ?[a-z]\b)?|[a-z]`;
const ROOM = new RegExp(
  String.raw`(?:\b(?:flats?|flt|rooms?|rms?|units?|offices?|suites?|ste|shops?|apartments?|apt|daire|ic kapi)\b[ ./:]{0,4}|# ?){1,3}` +
    String.raw`(?:nos?\b[ .:]{0,3})?((?:${UNIT})(?: ?(?:-|&|\band\b) ?(?:${UNIT})\b){0,9})(?![\p{L}\p{N}])`,
  'gu',
);
const FLOOR =
  /\b(?:(\d{1,3})(?: ?- ?(\d{1,3}))?(?: ?\/ ?f\b| ?f\b|(?:st|nd|rd|th)? ?(?:floors?|flr|fl)\b)|(?:floors?|flr|level|lvl|kat)\b[ .:]{0,3}(\d{1,3})\b)\.?/g;

/** Takes out what is said of rooms and floors. */
function withoutRooms(text: string): Rooms & { readonly rest: string } {
  const floors: number[] = [];
  const withoutFloors = text.replace(FLOOR, (_, first?: string, last?: string, only?: string) => {
    floors.push(...rangeOf(Number(first ?? only), Number(last ?? first ?? only)));
    return ' | ';
  });
  const units: string[] = [];
  const rest = withoutFloors.replace(ROOM, (_, named: string) => {
    units.push(...unitsIn(named));
    return ' | ';
  });
  const [floor] = floors;
  const whole =
    floors.length === 1 && floor !== undefined ? units.map((unit) => onFloor(unit, floor)) : units;
  return { rest, floors, units: whole };
}

/** A room that is a letter is one of its floor: B on the fifth is 5B. */
function onFloor(unit: string, floor: number): string {
  return /^[a-z]$/.test(unit) ? `${floor}${unit}` : unit;
}

/** `1318-19` is two rooms. */
function unitsIn(named: string): string[] {
  const ends = named.split(/-|&|\band\b/).map((end) => end.replaceAll(' ', '').replace(/^0+(?=\d)/, ''));
  const [first = '', last] = ends;
  if (ends.length !== 2 || last === undefined || !named.includes('-')) return ends;
  return /^\d+$/.test(first) && /^\d+$/.test(last)
    ? rangeOf(Number(first), Number(withPrefix(first, last))).map(String)
    : ends;
}

/** `1318-19` ends at 1319. */
export function withPrefix(first: string, last: string): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
}

export function rangeOf(first: number, last: number): number[] {
  if (last < first || last - first > LONGEST_RANGE) return first === last ? [first] : [first, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Takes out which tower or block of a building it is: one that has no name of its own. */
function withoutPart(sections: readonly string[][]): { words: string[][]; part: string | null } {
  const parts: string[] = [];
  const words = sections.map((section) =>
    section.filter((word, at) => {
      const [before = '', after = ''] = [section[at - 1], section[at + 1]];
      const isPart = (one: string, two: string, ahead: string) =>
        PARTS_OF_BUILDINGS.has(one) &&
        /^(\d{1,2}|[a-z])$/.test(two) &&
        (ahead === '' || BUILDINGS.has(ahead));
      if (isPart(before, word, section[at - 2] ?? '')) {
        parts.push(word);
        return false;
      }
      return !isPart(word, after, before);
    }),
  );
  return { words, part: parts[0] ?? null };
}

/** The name that ends in a word of its kind, with its direction: Chatham Road South. */
function phraseOf(sections: readonly string[][], isKind: (word: string) => boolean): Phrase | null {
  let offset = 0;
  for (const section of sections) {
    const end = section.findIndex((word, at) => isKind(word) && isName(section[at - 1]));
    if (end > 0) {
      let start = end;
      while (isName(section[start - 1]) && end - start < MOST_WORDS_OF_A_NAME) start -= 1;
      const to = DIRECTIONS.has(section[end + 1] ?? '') ? end + 1 : end;
      return { joined: section.slice(start, to + 1).join(''), from: offset + start, to: offset + to };
    }
    offset += section.length;
  }
  return null;
}

function isName(word: string | undefined): boolean {
  return word !== undefined && !isNumber(word) && !STREETS.has(word) && !BUILDINGS.has(word);
}

/** A street that is one word. */
function wholeStreetIn(words: readonly string[]): Phrase | null {
  const at = words.findIndex(isWholeStreet);
  return at < 0 ? null : { joined: words[at] ?? '', from: at, to: at };
}
