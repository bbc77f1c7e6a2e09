import type { LawKind } from '@ninety/bis';
import { say } from '../sentences.js';
import { readCclCsv } from './ccl-csv.js';
import { readCclJson } from './ccl-json.js';
import { readChart, readGroups } from './destinations.js';
import { readExceptions } from './exceptions.js';
import { UnreadableLaw } from './law-file.js';
import type { LawFile, LawFormat } from './law-file.js';

const READERS: Readonly<Record<LawKind, (path: string) => Promise<LawFile>>> = {
  ccl: readCclCsv,
  country_chart: readChart,
  country_groups: readGroups,
  license_exceptions: readExceptions,
};

/** Reads a file of one kind of law. docs/law.md @throws UnreadableLaw, UnreadableFile: nothing of it is to be taken */
export async function readLaw(kind: LawKind, format: LawFormat, path: string): Promise<LawFile> {
  if (format === 'json' && kind !== 'ccl') throw new UnreadableLaw(say('law_as_csv', { kind }));
  const file = await (format === 'json' ? readCclJson(path) : READERS[kind](path));
  if (file.rows.size === 0) throw new UnreadableLaw(say('law_without_rows', { kind }));
  return file;
}
