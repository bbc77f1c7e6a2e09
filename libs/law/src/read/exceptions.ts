import type { ExceptionRow } from '@ninety/bis';
import { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { Reading, shown } from './law-file.js';
import type { LawFile } from './law-file.js';
import { readTable } from './table.js';
import type { TableRow } from './table.js';

const SECTION = /^\d{3}\.\d{1,3}$/;
const SYMBOL = /^[A-Z]{3}$/;

/** Reads the list of License Exceptions: a section has one symbol or several. @throws UnreadableLaw */
export async function readExceptions(path: string): Promise<LawFile> {
  const reading = new Reading();
  const rows = new Map<string, ExceptionRow>();
  for await (const row of readTable('license_exceptions', path)) {
    const read = row.error ?? exceptionRows(row, rows);
    if (!(read instanceof Sentence)) for (const one of read) rows.set(one.symbol, one);
    else for (const symbol of symbolsIn(row)) reading.reject(row.line, symbol, read);
  }
  return reading.fileOf(rows);
}

/** Those that a row is about; where nobody can tell, null alone. */
function symbolsIn({ cell }: TableRow): readonly (string | null)[] {
  const symbols = cell('symbols').split(/[\s,;]+/);
  return symbols.every((symbol) => SYMBOL.test(symbol)) ? symbols : [null];
}

function exceptionRows(row: TableRow, known: ReadonlyMap<string, ExceptionRow>): ExceptionRow[] | Sentence {
  const [section, title] = [row.cell('section'), row.cell('title')];
  if (!SECTION.test(section)) return say('law_section_unknown', { section: shown(section) });
  if (title === '') return say('law_title_missing', { section });
  const symbols = symbolsIn(row).filter((symbol) => symbol !== null);
  if (symbols.length === 0) return say('law_symbols_unknown', { symbols: shown(row.cell('symbols')) });
  const twice = symbols.find((symbol) => known.has(symbol));
  if (twice !== undefined) return say('law_symbol_twice', { symbol: twice });
  return symbols.map((symbol) => ({ symbol, section, title }));
}
