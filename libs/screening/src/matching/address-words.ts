/** Words of addresses that are written in several ways, as they are compared. */
const SPELLINGS = new Map(
  Object.entries({
    road: ['rd'],
    street: ['st', 'str'],
    avenue: ['ave', 'av'],
    lane: ['ln'],
    drive: ['dr'],
    boulevard: ['blvd'],
    highway: ['hwy'],
    sokak: ['sk', 'sok', 'sokagi'],
    cadde: ['cad', 'cd', 'caddesi'],
    mahalle: ['mah', 'mh', 'mahallesi'],
    centre: ['center', 'centr', 'ctr', 'cntr'],
    building: ['bldg', 'bld'],
    tower: ['twr'],
    house: ['hse'],
    mansion: ['mans', 'mansions'],
    square: ['sq'],
    block: ['blk'],
    plaza: ['plz'],
    north: ['n'],
    south: ['s'],
    east: ['e'],
    west: ['w'],
  }).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);

/** What a street is called besides its own name. */
export const STREETS: ReadonlySet<string> = new Set([
  'road',
  'street',
  'avenue',
  'lane',
  'drive',
  'boulevard',
  'highway',
  'strand',
  'path',
  'terrace',
  'crescent',
  'sokak',
  'cadde',
]);

/** What a building is called besides its own name. */
export const BUILDINGS: ReadonlySet<string> = new Set([
  'centre',
  'building',
  'tower',
  'house',
  'mansion',
  'plaza',
  'place',
  'court',
  'square',
  'arcade',
  'complex',
]);

/** Parts of one building, by number or letter. */
export const PARTS_OF_BUILDINGS: ReadonlySet<string> = new Set(['tower', 'block', 'phase']);

export const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);

/** They tell no building and no place from another, and are as often left out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'commercial',
  'comm',
  'coml',
  'industrial',
  'ind',
  'the',
  'of',
  'no',
  'nos',
  'number',
  'city',
  'district',
  'province',
  'mahalle',
]);

/** A street that is one word and needs no other: Queensway. */
export function isWholeStreet(word: string): boolean {
  return /^[a-z]{4,}way$/.test(word);
}

export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** Without case, accents and what only joins letters. */
export function foldedAddress(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/['’`]/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/\s+/g, ' ');
}

/** The words of a folded address, each in its one spelling; numbers with what is joined to them. */
export function wordsOf(text: string): string[] {
  const words =
    text.match(/\d{1,9}(?:st|nd|rd|th)\b|\d{1,9}[a-z]?(?: ?- ?\d{1,9}[a-z]?){0,9}|\p{L}+/gu) ?? [];
  return words
    .map((word) => SPELLINGS.get(word) ?? word.replaceAll(' ', '').replace(/^(\d+)(?:st|nd|rd|th)$/, 'nth$1'))
    .filter((word) => !LEFT_OUT.has(word));
}
