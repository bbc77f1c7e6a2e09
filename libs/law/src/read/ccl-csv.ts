import type { CclRequirement } from '@ninety/bis';
import { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { Entries, keyOfEntry, whyNoEntry } from './ccl-entry.js';
import type { SourceEntry } from './ccl-entry.js';
import { Reading } from './law-file.js';
import type { LawFile } from './law-file.js';
import { readTable } from './table.js';
import type { TableRow } from './table.js';

/** The rows of an entry, of which each has one requirement. */
interface Gathered {
  readonly line: number;
  readonly source: SourceEntry;
  readonly requirements: CclRequirement[];
}

/** Reads the Commerce Control List as CSV: a row for each requirement of an entry. @throws UnreadableLaw */
export async function readCclCsv(path: string): Promise<LawFile> {
  const reading = new Reading();
  const gathered = new Map<string, Gathered>();
  for await (const row of readTable('ccl', path)) {
    const reason = row.error ?? gather(row, gathered);
    if (reason) reading.reject(row.line, keyOfEntry(row.first), reason);
  }
  const entries = new Entries(reading);
  for (const { line, source, requirements } of gathered.values())
    entries.add(line, { ...source, requirements });
  return entries.file();
}

/** Takes a row to the others of its entry; answers why it cannot be used, or null. */
function gather(row: TableRow, gathered: Map<string, Gathered>): Sentence | null {
  const source = sourceOf(row);
  if (source instanceof Sentence) return source;
  const known = gathered.get(source.eccn);
  const reason = known ? null : whyNoEntry(source);
  if (reason) return reason;
  if (known && JSON.stringify(known.source) !== JSON.stringify(source))
    return say('law_entry_otherwise', { eccn: source.eccn });
  const entry = known ?? { line: row.line, source, requirements: [] };
  gathered.set(source.eccn, entry);
  const [control, basis] = [row.cell('control'), row.cell('country_chart_or_rule')];
  if (control !== '' || basis !== '') entry.requirements.push({ control, basis });
  return null;
}

/** What every row of an entry repeats. */
function sourceOf({ cell }: TableRow): SourceEntry | Sentence {
  const others = exceptionsIn(cell('other_exceptions'));
  if (others instanceof Sentence) return others;
  return {
    eccn: cell('eccn'),
    category: cell('category'),
    productGroup: cell('product_group'),
    heading: cell('heading'),
    reasons: cell('reasons_for_control'),
    requirements: [],
    exceptions: [['LVS', cell('LVS')], ['GBS', cell('GBS')], ...others],
    staConditions: cell('sta_special_conditions'),
    paragraphs: null,
  };
}

/** A cell that is an object in JSON, of words by symbol. */
function exceptionsIn(text: string): (readonly [string, string])[] | Sentence {
  if (text === '') return [];
  const value = jsonIn(text);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const pairs = isObject ? Object.entries(value) : [];
  const texts = pairs.flatMap(([symbol, words]) =>
    typeof words === 'string' ? [[symbol, words] as const] : [],
  );
  return isObject && texts.length === pairs.length ? texts : say('law_exceptions_unreadable');
}

/** Undefined: it is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It fails of nothing else than the text.
    return undefined;
  }
}
