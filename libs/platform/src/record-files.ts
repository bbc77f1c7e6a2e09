import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CsvError, parse } from 'csv-parse';
import type { Options } from 'csv-parse';
import { parse as parseJson } from 'secure-json-parse';

/** One line of a JSON Lines file, from 1: an object, or why it is none. */
export interface JsonLine {
  readonly line: number;
  readonly value: object | null;
  readonly error: string | null;
}

/** A file that is none; nothing of it is taken. */
export class UnreadableFile extends Error {}

/** One record of a CSV file, and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const LONGEST_LINE = 1_000_000;

/** Reads JSON Lines, one object on each; empty lines are passed over. */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (bare.trim() !== '') yield { line, ...objectIn(bare) };
  }
}

function objectIn(text: string): Omit<JsonLine, 'line'> {
  if (text.length > LONGEST_LINE) return { value: null, error: `is longer than ${LONGEST_LINE} characters` };
  try {
    const value: unknown = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value, error: null }
      : { value: null, error: 'must be a JSON object' };
  } catch {
    return { value: null, error: 'is not valid JSON' };
  }
}

/** Reads a CSV file record by record, the header first; empty lines are passed over. @throws UnreadableFile */
export async function* readCsv(path: string, options: Options): AsyncGenerator<CsvRecord> {
  const parser = createReadStream(path).pipe(
    parse({ bom: true, info: true, skip_empty_lines: true, ...options }),
  );
  try {
    // The line that csv-parse counts is the one on which a record ends.
    let line = 1;
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(`the file is no CSV: ${error.message}`);
    throw error;
  }
}
