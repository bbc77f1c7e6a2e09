import { csvOf } from '../download.js';
import type { Column } from './columns.js';

/** Rows as CSV, as the columns say them. */
export function csvText<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return csvOf(
    columns.map(({ header }) => header),
    rows.map((row) => columns.map(({ text }) => String(text(row)))),
  );
}
