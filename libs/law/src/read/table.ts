import type { LawKind } from '@ninety/bis';
import { readCsv } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { FORMATS, placesOf } from './columns.js';
import type { Places } from './columns.js';
import { isKeepable, LONGEST_ROW, UnreadableLaw } from './law-file.js';

/** The comments and the header stand among the first lines. */
const MOST_BEFORE_HEADER = 20;

/** How a file ends that was cut off within a text. */
const NEVER_CLOSED = 'quote_never_closed';

/** A row of a table. */
export interface TableRow {
  readonly line: number;
  /** Why its cells cannot be told apart or kept; null: they can. */
  readonly error: Sentence | null;
  /** Its first cell, which says what it is about. */
  readonly first: string;
  /** The columns of the file. */
  readonly columns: readonly string[];
  readonly cell: (column: string) => string;
}

/**
 * Reads a CSV file of the law row by row: comments, which begin with #, then the header, then the rows.
 *
 * @throws UnreadableLaw, UnreadableFile
 */
export async function* readTable(kind: LawKind, path: string): AsyncGenerator<TableRow> {
  const [first] = FORMATS[kind].columns;
  const isHeader = (cells: readonly string[]) => cells[0]?.trim() === first;
  const header: { places: Places | null } = { places: null };
  const refuse = (cells: readonly string[]) => header.places && unusable(cells, header.places);
  for await (const { line, cells, error, text } of readCsv(path, {
    isHeader,
    refuse,
    longest: LONGEST_ROW,
  })) {
    if (error?.code === NEVER_CLOSED && header.places) throw new UnreadableLaw(say('law_cut_off', { line }));
    if (header.places) yield rowOf(header.places, line, error, cells ?? [firstCell(text)]);
    else if (!/^"?\s*#/.test(text)) header.places = headerOf(kind, line, cells);
  }
  if (!header.places) throw new UnreadableLaw(say('law_without_header', { kind }));
}

function headerOf(kind: LawKind, line: number, cells: readonly string[] | null): Places {
  if (cells === null || line > MOST_BEFORE_HEADER)
    throw new UnreadableLaw(say('law_without_header', { kind }));
  return placesOf(kind, cells);
}

function rowOf(places: Places, line: number, error: Sentence | null, cells: readonly string[]): TableRow {
  const at = (place: number) => cells[place]?.trim() ?? '';
  return {
    line,
    error,
    first: at(0),
    columns: [...places.keys()],
    cell: (name) => at(places.get(name) ?? -1),
  };
}

function unusable(cells: readonly string[], places: Places): Sentence | null {
  const width = Math.max(...places.values()) + 1;
  if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== ''))
    return say('law_row_of_other_width', { columns: cells.length, width });
  const wrong = cells.findIndex((cell) => !isKeepable(cell));
  return wrong < 0 ? null : say('law_cell_not_keepable', { cell: wrong + 1 });
}

/** The first cell of a row whose cells nobody can tell apart. */
function firstCell(text: string): string {
  const [, quoted, plain] = /^(?:"([^"]*)"|([^",;\t]*))[,;\t]/.exec(text) ?? [];
  return quoted ?? plain ?? '';
}
