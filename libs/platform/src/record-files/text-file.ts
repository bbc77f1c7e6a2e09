import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { invalid, Problem } from '../http/problem.js';
import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';

/** 422: the file is none; nothing of it is taken. */
export class UnreadableFile extends Problem {
  constructor(why: Sentence) {
    super(422, invalid({ pointer: '', detail: why }).problem);
  }
}

const LINE_FEED = 10;
const MARK = '\uFEFF';
/** The byte order marks of UTF-16, which spreadsheets write as "Unicode text". */
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/**
 * The text of a file, piece by piece, without its byte order mark. A byte that is no character is refused: to put another
 * character in its place would change what was said. @throws UnreadableFile that names the line and the byte
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  let begun: Buffer = Buffer.alloc(0);
  let line = 1;
  let offset = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = begun.length > 0 ? Buffer.concat([begun, chunk]) : chunk;
    if (offset === 0 && UTF_16_MARKS.some((mark) => bytes.subarray(0, 2).equals(mark)))
      throw new UnreadableFile(say('file_utf16'));
    const whole = bytes.subarray(0, bytes.length - unfinishedIn(bytes));
    if (!isUtf8(whole)) throw notUtf8(whole, line, offset);
    begun = bytes.subarray(whole.length);
    const text = whole.toString();
    yield offset === 0 && text.startsWith(MARK) ? text.slice(MARK.length) : text;
    line += linesIn(whole);
    offset += whole.length;
  }
  if (begun.length > 0) throw notUtf8(begun, line, offset);
}

/** How many bytes at the end begin a character that is not whole yet. */
function unfinishedIn(bytes: Buffer): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte >= 0xc0) return length < lengthBegunBy(byte) ? length : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function lengthBegunBy(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
}

function notUtf8(bytes: Buffer, line: number, offset: number): UnreadableFile {
  // Written again, the text differs first where a character stands for a byte that was none.
  const again = Buffer.from(bytes.toString());
  const wrong = bytes.findIndex((byte, place) => byte !== again[place]);
  const at = line + linesIn(bytes.subarray(0, wrong));
  const byte = bytes[wrong]?.toString(16).toUpperCase().padStart(2, '0');
  return new UnreadableFile(say('file_not_utf8', { line: at, byte: `0x${byte}`, place: offset + wrong + 1 }));
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
