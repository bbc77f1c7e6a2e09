/** Files of rows by how their names end, as the service takes them. */
export const TABLE_ENDINGS = ['.csv', '.tsv', '.txt', '.ndjson', '.jsonl'] as const;

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function isWorkbook(fileName: string): boolean {
  return /\.xlsx$/i.test(fileName);
}

/** The media type of a file of rows, which browsers know of none but the usual. */
export function tableTypeOf(fileName: string): string {
  if (isWorkbook(fileName)) return XLSX_TYPE;
  return /\.(ndjson|jsonl)$/i.test(fileName) ? 'application/x-ndjson' : 'text/csv';
}
