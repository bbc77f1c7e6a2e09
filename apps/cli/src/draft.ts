import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

const STANDARD_INPUT = '-';
/** The byte order marks of UTF-16, as some editors and shells write it. */
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** Reads a draft as JSON in UTF-8, with or without a byte order mark. @param path a file; `-` is standard input */
export async function readDraft(path: string): Promise<unknown> {
  const isInput = path === STANDARD_INPUT;
  const source = isInput ? 'standard input' : path;
  const bytes = isInput ? await buffer(process.stdin) : await readFile(path);
  if (UTF_16.some((mark) => bytes.subarray(0, 2).equals(mark)))
    throw new Error(`${source} is UTF-16, not UTF-8: save it as UTF-8`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${source} is not UTF-8: save it as UTF-8`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${source} is no JSON: ${(cause as Error).message}`, { cause });
  }
}
