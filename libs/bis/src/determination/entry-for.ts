import type { ReasonForControl } from '../classification.js';
import { REASONS_FOR_CONTROL } from '../classification.js';
import { readEntry } from './ccl-rows.js';
import { covers, normalParagraph, pathsOf, scopeOf } from './control-scope.js';
import { liesIn } from './paragraphs.js';
import type { CclEntry } from './law.js';

/**
 * What of an entry is about an item of one of its paragraphs, as far as that is known: a row that may cover it stays, and so does what stands
 * above or below the paragraph. All of the entry where no paragraph is known. 15 CFR 738.4(a)(2).
 */
export function entryFor(entry: CclEntry, paragraph: string | null): CclEntry {
  const path = normalParagraph(entry.eccn, paragraph);
  if (path === null) return entry;
  const reasons = new Set<string>(reasonsFor(entry, path));
  return {
    ...entry,
    reasonsForControl: entry.reasonsForControl.filter((code) => reasons.has(code.slice(0, 2))),
    requirements: entry.requirements.filter(
      ({ control }) => control === '' || covers(scopeOf(entry.eccn, control), path) !== 'out',
    ),
    paragraphs: entry.paragraphs?.filter((one) => isOnTheWay(one.paragraph, path)) ?? null,
  };
}

/**
 * The reasons for control of an item by its entry, without those whose rows are for other paragraphs; where no row is for its paragraph, what
 * controls it is not known, and all of the entry's stay. 15 CFR 738.2(d)(2)(i).
 */
export function reasonsFor(entry: CclEntry, paragraph: string | null): ReasonForControl[] {
  const path = normalParagraph(entry.eccn, paragraph);
  const { rows } = readEntry(entry);
  const codes = new Set(entry.reasonsForControl.map((code) => code.slice(0, 2)));
  const all = REASONS_FOR_CONTROL.filter((code) => codes.has(code));
  const own = all.filter((code) => {
    const itsRows = rows.filter(({ reason }) => reason === code);
    return itsRows.length === 0 || itsRows.some(({ scope }) => covers(scope, path) !== 'out');
  });
  return own.length > 0 ? own : all;
}

/** Whether the entry may have a paragraph: one that is told, or above or below one; so where none are told. */
export function mayHaveParagraph(entry: CclEntry, paragraph: string): boolean {
  const path = normalParagraph(entry.eccn, paragraph);
  if (path === null || entry.paragraphs === null || entry.paragraphs.length === 0) return true;
  const named = readEntry(entry).rows.flatMap(({ scope }) => pathsOf(scope));
  return [...entry.paragraphs.map((one) => one.paragraph), ...named].some((one) => isOnTheWay(one, path));
}

function isOnTheWay(one: string, path: string): boolean {
  return liesIn(path, one) || liesIn(one, path);
}
