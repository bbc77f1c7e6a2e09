import { createReadStream } from 'node:fs';
import { Problem, readJsonLines, validate } from '@ninety/platform';
import type { FieldError } from '@ninety/platform';
import { CsvError, parse } from 'csv-parse';
import { BatchPartyDto } from '../screening.dto.js';

/** A party of a file, or why it cannot be screened. `line` is the file's, from 1. */
export interface PartyLine {
  readonly line: number;
  readonly party: BatchPartyDto | null;
  readonly errors: readonly FieldError[];
}

export const PARTIES_FORMATS = ['csv', 'jsonl'] as const;
export type PartiesFormat = (typeof PARTIES_FORMATS)[number];

/** A file that is none; nothing of it is taken. */
export class UnreadableParties extends Error {}

const COLUMNS: ReadonlySet<string> = new Set(['reference', 'name', 'kind', 'country', 'address']);
const LONGEST_ROW = 100_000;

/** Reads parties one by one, however many there are. @throws UnreadableParties when the header is none, or a quote is never closed */
export function readParties(path: string, format: PartiesFormat): AsyncGenerator<PartyLine> {
  return format === 'csv' ? readCsv(path) : readJson(path);
}

async function* readJson(path: string): AsyncGenerator<PartyLine> {
  for await (const { line, value, error } of readJsonLines(path))
    yield error === null
      ? checked(line, value)
      : { line, party: null, errors: [{ pointer: '', detail: error }] };
}

async function* readCsv(path: string): AsyncGenerator<PartyLine> {
  const parser = createReadStream(path).pipe(
    parse({ bom: true, info: true, columns: header, skip_empty_lines: true, max_record_size: LONGEST_ROW }),
  );
  try {
    // The line that csv-parse counts is the one on which a record ends.
    let begin = 2;
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      const filled = Object.entries(record).flatMap(([name, cell]) =>
        cell.trim() === '' ? [] : [[name, cell.trim()] as const],
      );
      yield checked(begin, Object.fromEntries(filled));
      begin = info.lines + 1;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableParties(`the file is no CSV: ${error.message}`);
    throw error;
  }
}

function header(record: readonly string[]): string[] {
  const columns = record.map((name) => name.trim().toLowerCase());
  const wrong = columns.find((name, index) => !COLUMNS.has(name) || columns.indexOf(name) < index);
  if (wrong !== undefined)
    throw new UnreadableParties(
      `the column "${wrong}" is none of ${[...COLUMNS].join(', ')}, or stands there twice`,
    );
  if (!columns.includes('name')) throw new UnreadableParties('the file has no column "name"');
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
