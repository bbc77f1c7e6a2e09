import { StreamableFile } from '@nestjs/common';
import { workbookFile } from '@ninety/platform';
import type { TableColumn, TableFile } from '@ninety/platform';
import { stringify } from 'csv-stringify/sync';

export function csvFile(text: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(text), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
}

/** A table as a file; a text that a spreadsheet would run is quoted. @param name without its ending */
export function tableFile<T>(
  format: TableFile,
  name: string,
  columns: readonly TableColumn<T>[],
  rows: readonly T[],
): StreamableFile {
  if (format === 'xlsx') return workbookFile(name, columns, rows);
  const header = columns.map((column) => column.name);
  const lines = rows.map((row) => columns.map(({ of }) => of(row)));
  return csvFile(stringify([header, ...lines], { escape_formulas: true }), `${name}.csv`);
}
