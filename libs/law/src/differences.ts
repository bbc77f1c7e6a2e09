import type { CclEntry, CclRequirement, ChartRow, ExceptionRow, GroupRow, LawKind } from '@ninety/bis';
import type { Sentence } from '@ninety/platform';
import type { LawRow } from './read/law-file.js';
import { say } from './sentences.js';

/** What an edition may do to an entry, a country or an exception. */
export const LAW_CHANGES = ['added', 'changed', 'removed'] as const;
export type LawChange = (typeof LAW_CHANGES)[number];

/** One thing that a row has otherwise than before. */
export interface LawDifference {
  readonly field: string;
  readonly says: Sentence;
}

const LONGEST_TOLD = 300;

/** What a row is called in a sentence. */
export function nameOf(row: LawRow): string {
  if ('eccn' in row) return row.eccn;
  return 'symbol' in row ? row.symbol : row.name;
}

/** What a row says otherwise than before, in words; null stands for a row that there was not, or is no more. */
export function differencesOf(kind: LawKind, before: LawRow | null, after: LawRow | null): LawDifference[] {
  if (kind === 'country_groups') return groupDifferences(before as GroupRow | null, after as GroupRow | null);
  if (before === null || after === null) {
    if (after) return [{ field: 'row', says: say('law_row_added', { name: nameOf(after) }) }];
    return before ? [{ field: 'row', says: say('law_row_removed', { name: nameOf(before) }) }] : [];
  }
  if (kind === 'ccl') return entryDifferences(before as CclEntry, after as CclEntry);
  if (kind === 'country_chart') return chartDifferences(before as ChartRow, after as ChartRow);
  return exceptionDifferences(before as ExceptionRow, after as ExceptionRow);
}

function entryDifferences(before: CclEntry, after: CclEntry): LawDifference[] {
  const { eccn } = after;
  return [
    ...textDifference('heading', before.heading, after.heading, (heading) =>
      say('ccl_heading_changed', { eccn, heading }),
    ),
    ...textDifference(
      'reasonsForControl',
      joined(before.reasonsForControl),
      joined(after.reasonsForControl),
      (reasons) => say('ccl_reasons_changed', { eccn, reasons }),
    ),
    ...requirementDifferences(before, after),
    ...listedExceptionDifferences(before, after),
    ...textDifference('staConditions', before.staConditions ?? '', after.staConditions ?? '', (words) =>
      say('ccl_sta_changed', { eccn, words }),
    ),
    ...paragraphDifferences(before, after),
  ];
}

function requirementDifferences(before: CclEntry, after: CclEntry): LawDifference[] {
  const { added, removed } = sides(before.requirements, after.requirements, (one) =>
    JSON.stringify([one.control, one.basis]),
  );
  const told = (one: CclRequirement) => ({
    subject: subjectOf(after.eccn, one.control),
    reason: /^[A-Z]{2}\b/.exec(one.control)?.[0] ?? 'a requirement',
    where: whereOf(one.basis),
  });
  return [
    ...removed.map((one) => ({ field: 'requirements', says: say('ccl_requirement_removed', told(one)) })),
    ...added.map((one) => ({ field: 'requirements', says: say('ccl_requirement_added', told(one)) })),
  ];
}

/** The paragraphs that a requirement names, or the entry. */
function subjectOf(eccn: string, control: string): string {
  const named = control.match(new RegExp(`\\b${eccn}(?:\\.[a-z0-9]+)+`, 'g')) ?? [];
  return named.length === 0 ? eccn : [...new Set(named)].join(', ');
}

/** The column, the groups or the countries of which a requirement is; else its words. */
function whereOf(basis: string): string {
  const column = /[A-Z]{2} Column \d/.exec(basis)?.[0];
  if (column) return column;
  if (/\bworldwide\b|\ball destinations\b/i.test(basis)) return 'all destinations';
  const places = basis.match(/\b[A-E]:\d\b|\bMacau\b|\bUnited Arab Emirates\b/g);
  if (!places) return clipped(basis) || 'an unknown column';
  const [named, excluded] = splitAtExclusion(basis, places);
  return excluded === '' ? named : `${named}, but not ${excluded}`;
}

function splitAtExclusion(basis: string, places: readonly string[]): [named: string, excluded: string] {
  const end = /\bexcluding\b|\bexcept\b/.exec(basis)?.index ?? basis.length;
  const isNamed = (place: string) => basis.indexOf(place) < end;
  const unique = [...new Set(places)];
  return [joined(unique.filter(isNamed)), joined(unique.filter((place) => !isNamed(place)))];
}

function listedExceptionDifferences(before: CclEntry, after: CclEntry): LawDifference[] {
  const { eccn } = after;
  const [was, is] = [new Map(before.exceptions), new Map(after.exceptions)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((symbol) => {
    const words = is.get(symbol);
    if (words === was.get(symbol)) return [];
    if (words === undefined)
      return [{ field: 'exceptions', says: say('ccl_exception_removed', { eccn, symbol }) }];
    const code = was.has(symbol) ? 'ccl_exception_changed' : 'ccl_exception_added';
    return [{ field: 'exceptions', says: say(code, { eccn, symbol, words: clipped(words) }) }];
  });
}

function paragraphDifferences(
  { eccn, paragraphs: before }: CclEntry,
  { paragraphs: after }: CclEntry,
): LawDifference[] {
  const field = 'paragraphs';
  if (before === null && after === null) return [];
  if (before === null)
    return [{ field, says: say('ccl_paragraphs_come', { eccn, paragraphs: after?.length ?? 0 }) }];
  if (after === null) return [{ field, says: say('ccl_paragraphs_gone', { eccn }) }];
  const was = new Map(before.map(({ paragraph, text }) => [paragraph, text]));
  const is = new Map(after.map(({ paragraph, text }) => [paragraph, text]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((paragraph) => {
    const words = is.get(paragraph);
    if (words === was.get(paragraph)) return [];
    if (words === undefined) return [{ field, says: say('ccl_paragraph_removed', { eccn, paragraph }) }];
    if (!was.has(paragraph)) return [{ field, says: say('ccl_paragraph_added', { eccn, paragraph }) }];
    return [{ field, says: say('ccl_paragraph_changed', { eccn, paragraph, words: clipped(words) }) }];
  });
}

function chartDifferences(before: ChartRow, after: ChartRow): LawDifference[] {
  const country = after.name;
  const marks = sides(before.marks, after.marks);
  const footnotes = sides(before.footnotes, after.footnotes);
  const column = (mark: string) => mark.replace(' ', ' Column ');
  return [
    ...nameDifference(before, after),
    ...marks.removed.map((one) => ({
      field: 'marks',
      says: say('chart_mark_removed', { column: column(one), country }),
    })),
    ...marks.added.map((one) => ({
      field: 'marks',
      says: say('chart_mark_added', { column: column(one), country }),
    })),
    ...footnotes.removed.map((footnote) => ({
      field: 'footnotes',
      says: say('chart_footnote_removed', { country, footnote }),
    })),
    ...footnotes.added.map((footnote) => ({
      field: 'footnotes',
      says: say('chart_footnote_added', { country, footnote }),
    })),
    ...textDifference('pointer', before.pointer ?? '', after.pointer ?? '', (words) =>
      say('chart_pointer_changed', { country, words }),
    ),
  ];
}

function groupDifferences(before: GroupRow | null, after: GroupRow | null): LawDifference[] {
  const country = (after ?? before)?.name ?? '';
  const { added, removed } = sides(before?.groups ?? [], after?.groups ?? []);
  return [
    ...(before && after ? nameDifference(before, after) : []),
    ...removed.map((group) => ({ field: 'groups', says: say('group_left', { country, group }) })),
    ...added.map((group) => ({ field: 'groups', says: say('group_joined', { country, group }) })),
  ];
}

function exceptionDifferences(
  before: ExceptionRow,
  { symbol, section, title }: ExceptionRow,
): LawDifference[] {
  const isSame = before.section === section && before.title === title;
  return isSame ? [] : [{ field: 'title', says: say('exception_changed', { symbol, section, title }) }];
}

function nameDifference(
  { name: before }: { name: string },
  { name: after }: { name: string },
): LawDifference[] {
  return before === after ? [] : [{ field: 'name', says: say('law_name_changed', { before, after }) }];
}

function textDifference(
  field: string,
  before: string,
  after: string,
  told: (words: string) => Sentence,
): LawDifference[] {
  return before === after ? [] : [{ field, says: told(clipped(after) || 'none') }];
}

/** What one list has and the other does not. */
function sides<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => unknown = (one) => one) {
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((one) => !had.has(keyOf(one))),
    removed: before.filter((one) => !has.has(keyOf(one))),
  };
}

function joined(words: readonly string[]): string {
  return words.join(', ');
}

function clipped(text: string): string {
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD).toWellFormed()}…` : text;
}
