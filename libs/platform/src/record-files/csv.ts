import { say } from '../platform-sentences.js';
import { Yielder } from '../yielding.js';
import { CsvSplitter, isBlank, TOO_WIDE } from './csv-splitter.js';
import type { CsvRecord, RefuseRecord } from './csv-splitter.js';
import { textOf, UnreadableFile } from './text-file.js';

type IsHeader = (cells: readonly string[]) => boolean;

export interface CsvOptions {
  /** Whether a record is the header; the first one, when left out. */
  readonly isHeader?: IsHeader;
  readonly refuse?: RefuseRecord;
  /** So many characters a record has at most; as many as a body of its own, when left out. */
  readonly longest?: number;
}

/** What spreadsheets put between cells, by the settings of the country. */
const DELIMITERS = [',', ';', '\t'] as const;
/** The header stands among the first lines. */
const MOST_BEFORE_HEADER = 20;
/** A file with more broken records than this is no CSV. */
const MOST_BROKEN = 1_000;

/**
 * Reads a CSV file record by record, the header first; empty lines and rows of empty cells are passed over. Commas,
 * semicolons or tabs stand between the cells, as they do in the header. Reading goes on at the line after a broken record's
 * first, for a quote that is never closed swallows the rest. @throws UnreadableFile
 * docs/decisions/0009, docs/decisions/0028
 */
export async function* readCsv(path: string, options: CsvOptions = {}): AsyncGenerator<CsvRecord> {
  const { isHeader = () => true, refuse, longest } = options;
  const splitter = new CsvSplitter(await delimiterOf(path, isHeader), refuse, longest);
  const yielder = new Yielder();
  for await (const piece of withEnd(textOf(path))) {
    if (piece === null) splitter.end();
    else splitter.add(piece);
    for (let record = splitter.next(); record; record = splitter.next()) {
      if (splitter.broken > MOST_BROKEN) throw noCsv(record);
      if (record.cells && isBlank(record.cells)) continue;
      yield record;
      await yielder.yieldIfDue();
    }
  }
}

/** The same of a file that is taken whole or not at all. @throws UnreadableFile that names the line of a broken record */
export async function* readWholeCsv(
  path: string,
): AsyncGenerator<{ line: number; cells: readonly string[] }> {
  for await (const record of readCsv(path)) {
    if (record.cells === null) throw noCsv(record);
    yield record;
  }
}

function noCsv({ line, error }: CsvRecord): UnreadableFile {
  return new UnreadableFile(say('file_no_csv', { line, fault: error?.text ?? '' }));
}

async function* withEnd(pieces: AsyncGenerator<string>): AsyncGenerator<string | null> {
  yield* pieces;
  yield null;
}

/** What stands between the cells of the header: with it, the header has the most of them. */
async function delimiterOf(path: string, isHeader: IsHeader): Promise<string> {
  let beginning = '';
  for await (const piece of textOf(path)) {
    beginning = piece;
    break;
  }
  const widths = DELIMITERS.map((delimiter) => ({
    delimiter,
    width: widthOf(beginning, delimiter, isHeader),
  }));
  return widths.reduce((widest, one) => (one.width > widest.width ? one : widest)).delimiter;
}

function widthOf(beginning: string, delimiter: string, isHeader: IsHeader): number {
  const splitter = new CsvSplitter(delimiter);
  splitter.add(beginning);
  splitter.end();
  for (let seen = 0; seen < MOST_BEFORE_HEADER; seen += 1) {
    const record = splitter.next();
    if (!record) break;
    if (record.error === TOO_WIDE) return Infinity;
    if (record.cells && !isBlank(record.cells) && isHeader(record.cells)) return record.cells.length;
  }
  return 0;
}
