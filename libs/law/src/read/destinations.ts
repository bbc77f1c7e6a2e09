import type { ChartRow, GroupRow } from '@ninety/bis';
import { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { codeOf, keyOfCountry } from './countries.js';
import { Reading, shown } from './law-file.js';
import type { LawFile } from './law-file.js';
import { readTable } from './table.js';
import type { TableRow } from './table.js';

const OF_THE_CHART = ['country', 'footnotes', 'embargo_pointer'];

/** Reads the Commerce Country Chart. @throws UnreadableLaw */
export async function readChart(path: string): Promise<LawFile> {
  const reading = new Reading();
  const rows = new Map<string, ChartRow>();
  for await (const row of readTable('country_chart', path)) {
    const read = row.error ?? chartRow(row, rows);
    if (read instanceof Sentence) reading.reject(row.line, keyOfCountry(row.first), read);
    else rows.set(read.country, read);
  }
  return reading.fileOf(rows);
}

function chartRow(row: TableRow, known: ReadonlyMap<string, ChartRow>): ChartRow | Sentence {
  const name = row.first;
  const country = codeOf(name);
  if (country instanceof Sentence) return country;
  if (known.has(country)) return say('law_country_twice', { name: shown(name), country });
  const marks = marksOf(row, OF_THE_CHART);
  if (marks instanceof Sentence) return marks;
  const pointer = row.cell('embargo_pointer') || null;
  if (pointer !== null && marks.length > 0) return say('law_marks_and_pointer', { name: shown(name) });
  const footnotes = row
    .cell('footnotes')
    .split(/[;,\s]+/)
    .filter(Boolean);
  return { country, name, marks, footnotes, pointer };
}

/**
 * Reads the Country Groups. Its tables name a country twice where they write it otherwise: what both rows say of it holds.
 *
 * @throws UnreadableLaw
 */
export async function readGroups(path: string): Promise<LawFile> {
  const reading = new Reading();
  const rows = new Map<string, GroupRow>();
  for await (const row of readTable('country_groups', path)) {
    const [name, country] = [row.first, codeOf(row.first)];
    const groups = row.error ?? marksOf(row, ['country']);
    if (country instanceof Sentence || groups instanceof Sentence) {
      const reason = country instanceof Sentence ? country : groups;
      reading.reject(row.line, keyOfCountry(name), row.error ?? (reason as Sentence));
      continue;
    }
    const before = rows.get(country);
    if (before)
      reading.note(row.line, say('law_country_joined', { name: shown(name), other: shown(before.name) }));
    const all = new Set([...(before?.groups ?? []), ...groups]);
    const inOrder = row.columns.filter((group) => all.has(group));
    rows.set(country, { country, name: before?.name ?? name, groups: inOrder });
  }
  return reading.fileOf(rows);
}

/** The columns of a row that have an X, in the file's order; or why that cannot be told. */
function marksOf({ columns, cell }: TableRow, besides: readonly string[]): string[] | Sentence {
  const marked = columns.filter((column) => !besides.includes(column) && cell(column) !== '');
  const wrong = marked.find((column) => !/^x$/i.test(cell(column)));
  return wrong === undefined ? marked : say('law_mark_unknown', { column: wrong, value: shown(cell(wrong)) });
}
