/**
 * How many typing errors lie between two words: letters added, lost, changed, or two neighbours swapped (optimal string
 * alignment). Counting stops above `most`, and answers `most + 1`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length);
  return errorsBetween(...withoutSame(a, b), most);
}

/** Two words without what they begin and end with alike, which has no error. */
function withoutSame(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a.charCodeAt(front) === b.charCodeAt(front)) front += 1;
  let back = 0;
  while (back < shorter - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back))
    back += 1;
  return [a.slice(front, a.length - back), b.slice(front, b.length - back)];
}

function errorsBetween(a: string, b: string, most: number): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return Math.min(long.length, most + 1);
  const errors = short.length <= BITS ? errorsInBits(short, long) : null;
  return errors === null ? errorsInTable(readOf(a), readOf(b), most) : Math.min(errors, most + 1);
}

const BITS = 32;
const ASCII = 128;
/** For each letter, in which places of the shorter word it stands, a bit each. */
const STANDS_AT = new Int32Array(ASCII);

/**
 * The same number for words of letters of ASCII, the shorter of 32 at most: a column of the table is the bits of a few
 * numbers (Hyyrö 2003, after Myers 1999). Null: another letter.
 */
function errorsInBits(short: string, long: string): number | null {
  const isPlain = markPlaces(short);
  const errors = isPlain ? countInBits(short.length, long) : null;
  for (let at = 0; at < short.length; at += 1) STANDS_AT[short.charCodeAt(at) & (ASCII - 1)] = 0;
  return errors;
}

function markPlaces(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (letter >= ASCII) return false;
    STANDS_AT[letter] = (STANDS_AT[letter] ?? 0) | (1 << at);
  }
  return true;
}

function countInBits(length: number, long: string): number | null {
  const last = 1 << (length - 1);
  let [errors, more, less, same, before] = [length, -1, 0, 0, 0];
  for (let at = 0; at < long.length; at += 1) {
    const letter = long.charCodeAt(at);
    if (letter >= ASCII) return null;
    const places = STANDS_AT[letter] ?? 0;
    const swapped = ((~same & places) << 1) & before;
    same = ((((places & more) + more) | 0) ^ more) | places | less | swapped;
    let rises = less | ~(same | more);
    let falls = same & more;
    if ((rises & last) !== 0) errors += 1;
    if ((falls & last) !== 0) errors -= 1;
    rises = (rises << 1) | 1;
    falls <<= 1;
    more = falls | ~(same | rises);
    less = rises & same;
    before = places;
  }
  return errors;
}

/** A name has no more letters, but its romanisation may: the table has no room for them. */
function readOf(word: string): string {
  return word.slice(0, LONGEST - 1);
}

/** The same number by its table; counting stops above `most`. */
export function errorsInTable(a: string, b: string, most: number): number {
  const [rows, columns] = [a.length, b.length];
  if (Math.abs(rows - columns) > most) return most + 1;
  let [before, previous, current] = [ROWS[0], ROWS[1], ROWS[2]];
  for (let column = 0; column <= columns; column += 1) previous[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    current[0] = row;
    let least = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= columns; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = at(previous, column - 1) + (letter === other ? 0 : 1);
      const shorter = Math.min(at(previous, column), at(current, column - 1)) + 1;
      if (shorter < cost) cost = shorter;
      const isSwap =
        row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && other === a.charCodeAt(row - 2);
      if (isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(at(previous, columns), most + 1);
}

const LONGEST = 512;
/** Rows of the table, used again each time: words are compared by the million. */
const ROWS = [new Uint16Array(LONGEST), new Uint16Array(LONGEST), new Uint16Array(LONGEST)] as const;

function at(row: Uint16Array, index: number): number {
  return row[index] ?? 0;
}

/** What an error counts for that the ear or the hand makes easily; any other counts 1. */
const LIGHT = { vowel: 0.6, likeSound: 0.6, doubled: 0.3, silent: 0.5, swap: 0.7 } as const;
const VOWELS = 'aeiouy';
/** Letters that romanisations and ears mix up. */
const LIKE_SOUND = ['bp', 'dt', 'gkqc', 'szc', 'vwfb', 'jyig', 'xs', 'mn', 'lr', 'uw'] as const;

const FIRST = 'a'.charCodeAt(0);
const LETTERS = 26;
/** What it counts to leave out a letter, and to change one for another, of those from a to z. */
const DROPPED = Float64Array.from({ length: LETTERS }, (_, letter) => droppedLetter(letterAt(letter)));
const CHANGED = Float64Array.from({ length: LETTERS * LETTERS }, (_, pair) =>
  changedLetter(letterAt(Math.floor(pair / LETTERS)), letterAt(pair % LETTERS)),
);

function letterAt(index: number): string {
  return String.fromCharCode(FIRST + index);
}

function droppedLetter(letter: string): number {
  if (letter === 'h') return LIGHT.silent;
  return VOWELS.includes(letter) ? LIGHT.vowel : 1;
}

function changedLetter(letter: string, other: string): number {
  if (letter === other) return 0;
  if (VOWELS.includes(letter) && VOWELS.includes(other)) return LIGHT.vowel;
  return LIKE_SOUND.some((group) => group.includes(letter) && group.includes(other)) ? LIGHT.likeSound : 1;
}

function dropped(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if (at > 0 && word.charCodeAt(at - 1) === letter) return LIGHT.doubled;
  return DROPPED[letter - FIRST] ?? 1;
}

function changed(letter: number, other: number): number {
  if (letter === other) return 0;
  const [one, two] = [letter - FIRST, other - FIRST];
  const isPlain = one >= 0 && one < LETTERS && two >= 0 && two < LETTERS;
  return isPlain ? (CHANGED[one * LETTERS + two] ?? 1) : 1;
}

const LONGEST_ROUGH = 40;
const ROUGH_ROWS = [
  new Float64Array(LONGEST_ROUGH + 1),
  new Float64Array(LONGEST_ROUGH + 1),
  new Float64Array(LONGEST_ROUGH + 1),
] as const;

/** How far two words are apart where errors of ear and hand count less: 0 for the same word. Symmetric. */
export function roughErrors(a: string, b: string): number {
  if (a === b) return 0;
  const [rows, columns] = [Math.min(a.length, LONGEST_ROUGH), Math.min(b.length, LONGEST_ROUGH)];
  let [before, previous, current] = [ROUGH_ROWS[0], ROUGH_ROWS[1], ROUGH_ROWS[2]];
  previous[0] = 0;
  for (let column = 1; column <= columns; column += 1)
    previous[column] = (previous[column - 1] ?? 0) + dropped(b, column - 1);
  for (let row = 1; row <= rows; row += 1) {
    const drop = dropped(a, row - 1);
    const letter = a.charCodeAt(row - 1);
    current[0] = (previous[0] ?? 0) + drop;
    for (let column = 1; column <= columns; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = (previous[column] ?? 0) + drop;
      const inserted = (current[column - 1] ?? 0) + dropped(b, column - 1);
      if (inserted < cost) cost = inserted;
      const replaced = (previous[column - 1] ?? 0) + changed(letter, other);
      if (replaced < cost) cost = replaced;
      if (
        row > 1 &&
        column > 1 &&
        letter !== other &&
        letter === b.charCodeAt(column - 2) &&
        other === a.charCodeAt(row - 2)
      )
        cost = Math.min(cost, (before[column - 2] ?? 0) + LIGHT.swap);
      current[column] = cost;
    }
    [before, previous, current] = [previous, current, before];
  }
  return previous[columns] ?? 0;
}
