import {
  faultsIn,
  generally,
  readJsonLines,
  readWholeCsv,
  shapeOf,
  toldError,
  UnreadableFile,
} from '@ninety/platform';
import type { FieldErrorResponseDto, RecordFormat, Sentence } from '@ninety/platform';
import { BatchPartyDto } from './screening-batches.contract.js';
import { say } from '../sentences.js';

/** A party of a file, or why it cannot be screened. `line` is the file's, from 1. */
export interface PartyLine {
  readonly line: number;
  readonly party: BatchPartyDto | null;
  readonly errors: readonly FieldErrorResponseDto[];
}

const LONGEST_SHOWN = 100;

/** Reads parties one by one, however many there are. @throws UnreadableFile when the header is none, or it is not UTF-8 */
export function readParties(path: string, format: RecordFormat): AsyncGenerator<PartyLine> {
  return format === 'csv' ? readTable(path) : readJson(path);
}

async function* readJson(path: string): AsyncGenerator<PartyLine> {
  for await (const { line, value, error } of readJsonLines(path))
    yield error === null ? checked(line, value) : unreadable(line, error);
}

async function* readTable(path: string): AsyncGenerator<PartyLine> {
  let columns: readonly string[] | null = null;
  for await (const { line, cells } of readWholeCsv(path)) {
    if (columns) yield rowOf(columns, cells, line);
    else columns = columnsIn(cells);
  }
}

/** The columns that a header names, in capitals or not; those without a name behind the last are passed over. */
function columnsIn(header: readonly string[]): string[] {
  const fields = shapeOf(BatchPartyDto);
  const names = header.map((name) => name.trim().toLowerCase());
  const columns = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
  const wrong = columns.find((name, place) => !fields.has(name) || columns.indexOf(name) < place);
  if (wrong !== undefined)
    throw new UnreadableFile(
      say('party_column_unknown', {
        column: wrong.slice(0, LONGEST_SHOWN),
        columns: [...fields.keys()].join(', '),
      }),
    );
  if (!columns.includes('name')) throw new UnreadableFile(say('party_column_missing'));
  return columns;
}

function rowOf(columns: readonly string[], cells: readonly string[], line: number): PartyLine {
  const extra = cells.findIndex((cell, place) => place >= columns.length && cell.trim() !== '');
  if (extra >= 0)
    return unreadable(line, generally('row_too_wide', { cell: extra + 1, columns: columns.length }));
  const filled = columns.flatMap((name, place) => {
    const cell = cells[place]?.trim() ?? '';
    return cell === '' ? [] : [[name, cell] as const];
  });
  return checked(line, Object.fromEntries(filled));
}

function checked(line: number, value: unknown): PartyLine {
  const errors = faultsIn(BatchPartyDto, value);
  return { line, party: errors.length === 0 ? (value as BatchPartyDto) : null, errors };
}

function unreadable(line: number, detail: Sentence): PartyLine {
  return { line, party: null, errors: [toldError({ pointer: '', detail })] };
}
