import { Problem, readCsv, readJsonLines, UnreadableFile, validate } from '@ninety/platform';
import type { FieldError, RecordFormat } from '@ninety/platform';
import { BatchPartyDto } from '../screening.dto.js';

/** A party of a file, or why it cannot be screened. `line` is the file's, from 1. */
export interface PartyLine {
  readonly line: number;
  readonly party: BatchPartyDto | null;
  readonly errors: readonly FieldError[];
}

const COLUMNS: ReadonlySet<string> = new Set(['reference', 'name', 'kind', 'country', 'address']);
const LONGEST_ROW = 100_000;

/** Reads parties one by one, however many there are. @throws UnreadableFile when the header is none, or a quote is never closed */
export function readParties(path: string, format: RecordFormat): AsyncGenerator<PartyLine> {
  return format === 'csv' ? readTable(path) : readJson(path);
}

async function* readJson(path: string): AsyncGenerator<PartyLine> {
  for await (const { line, value, error } of readJsonLines(path))
    yield error === null
      ? checked(line, value)
      : { line, party: null, errors: [{ pointer: '', detail: error }] };
}

async function* readTable(path: string): AsyncGenerator<PartyLine> {
  let columns: readonly string[] | null = null;
  for await (const { line, cells } of readCsv(path, { max_record_size: LONGEST_ROW })) {
    if (columns === null) {
      columns = header(cells);
      continue;
    }
    const names = columns;
    const filled = cells.flatMap((cell, place) =>
      cell.trim() === '' ? [] : [[names[place] ?? '', cell.trim()] as const],
    );
    yield checked(line, Object.fromEntries(filled));
  }
}

function header(record: readonly string[]): string[] {
  const columns = record.map((name) => name.trim().toLowerCase());
  const wrong = columns.find((name, index) => !COLUMNS.has(name) || columns.indexOf(name) < index);
  if (wrong !== undefined)
    throw new UnreadableFile(
      `the column "${wrong}" is none of ${[...COLUMNS].join(', ')}, or stands there twice`,
    );
  if (!columns.includes('name')) throw new UnreadableFile('the file has no column "name"');
  return columns;
}

function checked(line: number, value: object | null): PartyLine {
  try {
    return { line, party: { ...validate(BatchPartyDto, value, '') }, errors: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { line, party: null, errors: error.problem.errors ?? [] };
  }
}
