import type { TableColumn } from '@ninety/platform';

/** A line of a report by the names of its columns, in their order. */
export type Line = Readonly<Record<string, string | number | null | undefined>>;
/** The same, as a table has it. */
export type Cells = ReadonlyMap<string, Line[string]>;

const DAYS: ReadonlySet<string> = new Set(['from', 'to', 'knownAt']);

/**
 * Lines as a table. Its columns are those of a line that is always there, so that a report without lines has them too.
 *
 * @param like any line, as the columns stand
 * @param texts which columns hold texts; others hold days and numbers
 */
export function tableOf(
  like: Line,
  texts: ReadonlySet<string>,
  lines: readonly Line[],
): { readonly columns: readonly TableColumn<Cells>[]; readonly rows: readonly Cells[] } {
  const columns = Object.keys(like).map((name): TableColumn<Cells> => ({
    name,
    kind: DAYS.has(name) ? 'day' : texts.has(name) ? 'text' : 'number',
    of: (line) => line.get(name),
  }));
  return { columns, rows: lines.map((line) => new Map(Object.entries(line))) };
}
