import { parseJson } from '../http/json.js';
import { Problem } from '../http/problem.js';
import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';
import { Yielder } from '../yielding.js';
import { LONGEST_RECORD, tooLong } from './limits.js';
import { textOf } from './text-file.js';

/** One line of a JSON Lines file, from 1: what it says, or why it is no JSON. */
export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
  readonly error: Sentence | null;
}

/** Reads JSON Lines, one document on each; empty lines are passed over. @throws UnreadableFile */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  const yielder = new Yielder();
  for await (const lines of linesOf(path)) {
    for (const { line, text } of lines) {
      yield text === null ? { line, value: null, error: tooLong() } : { line, ...documentIn(text) };
      await yielder.yieldIfDue();
    }
  }
}

function documentIn(text: string): Omit<JsonLine, 'line'> {
  try {
    return { value: parseJson(text), error: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { value: null, error: error.problem.errors?.[0]?.detail ?? say('line_no_json') };
  }
}

interface Line {
  readonly line: number;
  /** Null: it is longer than any may be. */
  readonly text: string | null;
}

const EMPTY = /^\s*$/;

/** The lines of a file that are not empty, as many at a time as are read at once. */
async function* linesOf(path: string): AsyncGenerator<readonly Line[]> {
  let line = 1;
  let begun: string | null = '';
  for await (const piece of textOf(path)) {
    const [first = '', ...others] = piece.split('\n');
    begun = joined(begun, first);
    const lines: Line[] = [];
    for (const part of others) {
      if (begun === null || !EMPTY.test(begun)) lines.push({ line, text: begun });
      begun = part;
      line += 1;
    }
    yield lines;
  }
  if (begun === null || !EMPTY.test(begun)) yield [{ line, text: begun }];
}

/** What follows in a line that is too long already is left out. */
function joined(begun: string | null, more: string): string | null {
  return begun === null || begun.length + more.length > LONGEST_RECORD ? null : begun + more;
}
