import type { Random } from '../seed/random.js';

/** What is done to a name; null where it cannot be done to this one. */
export type Bend = (name: string, random: Random) => string | null;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Null where nothing was done. */
export function changed(name: string, bent: string): string | null {
  return bent === name || bent.trim() === '' ? null : bent;
}

/** A letter lost, doubled, swapped with its neighbour, or another one, in a word of at least so many letters. */
export function mistypedIn(name: string, random: Random, least: number): string | null {
  const parts = name.split(/(\s+)/);
  const long = parts.flatMap((word, index) =>
    word.replace(/[^\p{L}]/gu, '').length >= least ? [index] : [],
  );
  if (long.length === 0) return null;
  const index = random.oneOf(long);
  const word = [...(parts[index] ?? '')];
  const place = random.between(random.percent(85) ? 1 : 0, word.length - 1);
  const letter = word[place] ?? '';
  if (!/\p{L}/u.test(letter)) return null;
  const isUpper = letter === letter.toUpperCase();
  const other = () => {
    const drawn = random.oneOf([...LETTERS]);
    return isUpper ? drawn.toUpperCase() : drawn;
  };
  const kind = random.between(1, 5);
  if (kind === 1) word.splice(place, 1);
  else if (kind === 2 && place + 1 < word.length) word.splice(place, 2, word[place + 1] ?? '', letter);
  else if (kind === 3) word.splice(place, 1, other());
  else if (kind === 4) word.splice(place, 0, letter);
  else word.splice(place, 0, other());
  parts[index] = word.join('');
  return changed(name, parts.join(''));
}

/** Letters that are heard as others. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['y', 'i'],
  ['i', 'y'],
  ['kh', 'h'],
  ['ph', 'f'],
  ['f', 'ph'],
  ['c', 'k'],
  ['k', 'c'],
  ['q', 'k'],
  ['gh', 'g'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['u', 'ou'],
  ['ee', 'i'],
  ['sh', 'ch'],
  ['j', 'dj'],
  ['zh', 'j'],
  ['w', 'v'],
  ['v', 'w'],
  ['ei', 'ey'],
  ['ey', 'ei'],
  ['iy', 'y'],
  ['ss', 's'],
  ['s', 'ss'],
  ['z', 's'],
  ['x', 'ks'],
  ['ks', 'x'],
  ['o', 'u'],
  ['a', 'e'],
  ['e', 'a'],
  ['dh', 'd'],
  ['th', 't'],
  ['tt', 't'],
  ['ll', 'l'],
  ['mm', 'm'],
  ['ya', 'ia'],
  ['yu', 'iu'],
  ['ai', 'ay'],
  ['ck', 'k'],
  ['ts', 'tz'],
  ['d', 't'],
  ['b', 'p'],
  ['g', 'k'],
];

export function soundsAlike(name: string, random: Random): string | null {
  const fitting = SOUNDS.filter(([from]) => name.toLowerCase().slice(1).includes(from));
  if (fitting.length === 0) return null;
  const [from, to] = random.oneOf(fitting);
  const places: number[] = [];
  for (let at = name.toLowerCase().indexOf(from, 1); at >= 0; at = name.toLowerCase().indexOf(from, at + 1))
    places.push(at);
  const at = random.oneOf(places);
  return name.slice(0, at) + to + name.slice(at + from.length);
}

export function spaceLost(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L}{3})\s(?=\p{L}{3})/gu)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  return name.slice(0, at) + name.slice(at + 1);
}

export function spaceAdded(name: string, random: Random): string | null {
  const places = [...name.matchAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  return `${name.slice(0, at)} ${name.slice(at)}`;
}
