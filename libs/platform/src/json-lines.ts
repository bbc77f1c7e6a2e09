import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'secure-json-parse';

/** One line of a JSON Lines file, from 1: an object, or why it is none. */
export interface JsonLine {
  readonly line: number;
  readonly value: object | null;
  readonly error: string | null;
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
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value, error: null }
      : { value: null, error: 'must be a JSON object' };
  } catch {
    return { value: null, error: 'is not valid JSON' };
  }
}
