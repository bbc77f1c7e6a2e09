import { invalid, UnreadableFile } from '@ninety/platform';
import { columnMeant, columnsOf, folded } from './import-columns.js';
import type { ImportKind, Mapping } from './import.entity.js';
import { say } from './sentences.js';

export const NO_MAPPING: Mapping = { columns: [], presets: [], dates: null, decimals: null };

/** Columns beyond these are no table's. */
const MOST_COLUMNS = 5_000;
const LONGEST_HEADER = 200;
/** What is proposed can be kept: with these it is less than a request may have. */
const MOST_UNREAD = 1_000;

/**
 * Which header of a file is which of our columns: as it was told; else by its name, or by a common word for it. Each of our
 * columns is one header's alone.
 */
export class ColumnMapping {
  private readonly told: ReadonlyMap<string, string | null>;
  private readonly columns = new Map<string, string | null>();
  private readonly taken: Set<string>;

  constructor(
    private readonly kind: ImportKind,
    private readonly mapping: Mapping,
  ) {
    this.told = new Map(mapping.columns.map(({ header, column }) => [folded(header), column]));
    this.taken = new Set(mapping.columns.flatMap(({ column }) => column ?? []));
  }

  /** Whether a header is one that was told, or that we know. */
  knows(header: string): boolean {
    return this.told.has(folded(header)) || columnMeant(this.kind, header) !== null;
  }

  /** The column of ours that stands under a header; null: none. @throws UnreadableFile for too many headers */
  columnOf(header: string): string | null {
    const known = this.columns.get(header);
    if (known !== undefined) return known;
    if (this.columns.size >= MOST_COLUMNS)
      throw new UnreadableFile(say('import_too_many_columns', { most: MOST_COLUMNS }));
    const column = this.meant(header);
    this.columns.set(header, column);
    return column;
  }

  /** The header in the file under which one of our columns stands. */
  headerOf(column: string): string {
    for (const [header, one] of this.columns) if (one === column) return header;
    return column;
  }

  /** As it was applied to the headers of the file; of those that are not read the first. */
  applied(): Mapping {
    let unread = 0;
    const columns = [...this.columns]
      .filter(([, column]) => column !== null || (unread += 1) <= MOST_UNREAD)
      .map(([header, column]) => ({ header: header.slice(0, LONGEST_HEADER).toWellFormed(), column }));
    return { ...this.mapping, columns };
  }

  private meant(header: string): string | null {
    const told = this.told.get(folded(header));
    if (told !== undefined) return told;
    const column = columnMeant(this.kind, header);
    if (column === null || this.taken.has(column)) return null;
    this.taken.add(column);
    return column;
  }
}

/** @throws Problem 422 for a column that there is not, and for one that two headers have */
export function assertMapping(kind: ImportKind, { columns, presets }: Mapping, pointer: string): void {
  const known = columnsOf(kind);
  const seen = new Set<string>();
  const named = [
    ...columns.map(({ column }, index) => ({ column, at: `${pointer}/columns/${index}/column` })),
    ...presets.map(({ column }, index) => ({ column, at: `${pointer}/presets/${index}/column` })),
  ];
  for (const { column, at } of named) {
    if (column === null) continue;
    if (!known.has(column))
      throw invalid({
        pointer: at,
        detail: say('import_no_such_column', { kind, columns: [...known.keys()].join(', ') }),
      });
    if (seen.has(at.includes('/presets/') ? `preset ${column}` : column))
      throw invalid({ pointer: at, detail: say('import_column_twice') });
    seen.add(at.includes('/presets/') ? `preset ${column}` : column);
  }
}
