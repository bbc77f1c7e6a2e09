import type { Law } from './law.js';

/** How many are named at most, and how far one may be from what was written. */
const NAMED_AT_MOST = 5;
const FARTHEST = 2;
/** Nothing longer can be near an ECCN, which has five characters. */
const LONGEST = 12;

/** ECCNs of the loaded list that are nearest to what was written, '3A0O1' or '3A01', the nearest first; none where nothing is near. */
export function nearestEccns(written: string, { entries }: Pick<Law, 'entries'>): string[] {
  const sought = written.trim().toUpperCase();
  if (sought === '' || sought.length > LONGEST) return [];
  return [...entries.keys()]
    .map((eccn) => ({ eccn, distance: distanceBetween(sought, eccn) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance || (a.eccn < b.eccn ? -1 : 1))
    .slice(0, NAMED_AT_MOST)
    .map(({ eccn }) => eccn);
}

/** Characters that have to be put in, left out or changed. */
function distanceBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...from].entries()) {
    const here = [row + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1);
      here.push(Math.min(changed, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[to.length] ?? 0;
}
