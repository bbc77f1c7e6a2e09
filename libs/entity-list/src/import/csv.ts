import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { clean } from './fields.js';
import { UnreadableList } from './list-file.js';
import type { ListedEntity, ListFile, NotUnderstood, Report, UnreadRow } from './list-file.js';
import { agencyEntity, screeningListEntity } from './rows.js';
import type { Cell } from './rows.js';
import { sourceOf } from '../sources.js';
import type { Source } from '../sources.js';

/** A place in the file: the byte, and the line that begins there. */
interface Place {
  readonly byte: number;
  readonly line: number;
}

/** A record here is broken and may have swallowed others: read on from the line after its first. */
class BrokenRecord extends Error {
  constructor(
    readonly after: Place,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** BIS's own file opens with a line that says when it was made. */
const MOST_PREAMBLE_LINES = 5;
/** A file with more unclosed quotes than this is no list. */
const MOST_RESTARTS = 1_000;
const LONGEST_RECORD = 1_000_000;
/** So much of a row that cannot be read is kept, to tell whose it is. */
const LONGEST_KEPT = 20_000;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Reads either CSV format of the list, told apart by its header. @throws UnreadableList */
export async function readCsvList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const rejected: UnreadRow[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let header: string[] | null = null;
  let collect: Collector | null = null;

  await eachRecord(
    path,
    (cells, line) => {
      if (!header || !collect) {
        const names = headerOf(cells);
        collect = collectorFor(names, sources);
        if (collect) header = names;
        else if (line > MOST_PREAMBLE_LINES)
          throw new UnreadableList('the file has no header of an Entity List');
        return null;
      }
      const columns = header;
      const isCutOff = cells.length < columns.length && cells.length <= collect.needed;
      if (isCutOff || cells.slice(columns.length).some((cell) => cell.trim() !== ''))
        return `has ${cells.length} columns, not ${columns.length}`;
      return collect.add(
        (column) => cells[columns.indexOf(column)],
        (field, value) => notUnderstood.push({ line, field, value }),
      );
    },
    rejected,
  );

  const found = collect as Collector | null;
  if (!found) throw new UnreadableList('the file has no header of an Entity List');
  return { entities: found.entities(), skipped: found.skipped(), rejected, notUnderstood };
}

/** The names of the columns; spreadsheets leave columns without a name behind the last. */
function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

/** What a record is used for; answers why it cannot be, or null. */
type UseRecord = (cells: string[], line: number) => string | null;

async function eachRecord(path: string, use: UseRecord, rejected: UnreadRow[]): Promise<void> {
  let from: Place = { byte: 0, line: 1 };
  for (let restarts = 0; ; restarts += 1) {
    try {
      await eachRecordFrom(path, from, use, rejected);
      return;
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error;
      if (restarts >= MOST_RESTARTS) throw new UnreadableList('the file is not CSV', { cause: error });
      const first = await firstLineAfter(path, error.after);
      rejected.push({ line: first.line, reason: error.reason, text: first.text });
      from = { byte: first.end, line: first.line + 1 };
    }
  }
}

async function eachRecordFrom(
  path: string,
  from: Place,
  use: UseRecord,
  rejected: UnreadRow[],
): Promise<void> {
  let end = from;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    raw: true,
    on_record: (row: unknown, { lines, bytes }) => {
      const { record, raw } = row as { record: string[]; raw: string };
      const extent = raw.trim().split('\n').length;
      const last = from.line + lines - 1;
      const reason = use(record, last - extent + 1);
      if (reason !== null && extent > 1) throw new BrokenRecord(end, reason);
      if (reason !== null) rejected.push({ line: last, reason, text: raw.slice(0, LONGEST_KEPT) });
      end = { byte: from.byte + bytes, line: last + 1 };
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(createReadStream(path, { start: from.byte }), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BrokenRecord(end, `is not CSV: ${error.message.split(':')[0]}`);
  }
}

/** The first line from a place on that is not blank: its number, its text, and the byte after it. */
async function firstLineAfter(
  path: string,
  { byte, line }: Place,
): Promise<{ line: number; text: string; end: number }> {
  let [end, number, blank] = [byte, line, true];
  const kept: number[] = [];
  const found = () => ({ line: number, text: Buffer.from(kept).toString(), end });
  for await (const chunk of createReadStream(path, { start: byte }) as AsyncIterable<Buffer>) {
    for (const code of chunk) {
      end += 1;
      if (code === LINE_FEED && !blank) return found();
      if (code === LINE_FEED) number += 1;
      else if (code !== CARRIAGE_RETURN) blank = false;
      if (!blank && kept.length < LONGEST_KEPT) kept.push(code);
    }
  }
  return found();
}

interface Collector {
  /** The last of the columns that a row must reach. */
  readonly needed: number;
  readonly add: (cell: Cell, report: Report) => string | null;
  readonly entities: () => ListedEntity[];
  readonly skipped: () => number;
}

function collectorFor(header: string[], sources: ReadonlySet<Source>): Collector | null {
  const has = (...columns: string[]) => columns.every((column) => header.includes(column));
  if (has('source', 'name', 'addresses', 'alt_names')) return screeningListRows(header, sources);
  if (has('name', 'alternate name', 'country', 'federal register notice')) return agencyRows(header, sources);
  return null;
}

/** The list of a row that is asked for; 'skip': it is of another one. A file without such a column is the Entity List. */
function sourceIn(
  cell: Cell,
  column: string | null,
  sources: ReadonlySet<Source>,
  report: Report,
): Source | 'skip' | null {
  if (column === null) return sources.has('EL') ? 'EL' : 'skip';
  const text = clean(cell(column));
  if (text === null) return null;
  const source = sourceOf(text);
  if (source === null) report(column, text);
  return source !== null && source !== 'other' && sources.has(source) ? source : 'skip';
}

/** trade.gov's Consolidated Screening List: one row is one entry. */
function screeningListRows(header: readonly string[], sources: ReadonlySet<Source>): Collector {
  const entities: ListedEntity[] = [];
  const ids = new Set<string>();
  let skipped = 0;
  return {
    needed: Math.max(...['name', 'addresses'].map((column) => header.indexOf(column))),
    add: (cell, report) => {
      const source = sourceIn(cell, 'source', sources, report);
      if (source === null) return 'has no source';
      if (source === 'skip') {
        skipped += 1;
        return null;
      }
      const entity = screeningListEntity(source, cell, report);
      if (typeof entity === 'string') return entity;
      // An agency numbers the entries of all its lists alike.
      const id = JSON.stringify([source, entity.sourceId]);
      if (entity.sourceId !== null && ids.has(id)) return `repeats the _id ${entity.sourceId}`;
      ids.add(id);
      entities.push(entity);
      return null;
    },
    entities: () => entities,
    skipped: () => skipped,
  };
}

/** BIS's own file: a row per entity, address and alias; rows of one name, country and notice are one entry. */
function agencyRows(header: readonly string[], sources: ReadonlySet<Source>): Collector {
  const entities = new Map<string, ListedEntity>();
  const column = header.includes('source list') ? 'source list' : null;
  let skipped = 0;
  return {
    needed: Math.max(...['name', 'country'].map((name) => header.indexOf(name))),
    add: (cell, report) => {
      const source = sourceIn(cell, column, sources, report);
      if (source === null) return 'has no source';
      if (source === 'skip') {
        skipped += 1;
        return null;
      }
      const parts = ['name', 'country', 'federal register notice'].map((name) => clean(cell(name)));
      const key = JSON.stringify([source, ...parts]);
      const known = entities.get(key);
      const entity = agencyEntity(source, cell, report);
      if (typeof entity === 'string') return entity;
      if (known) addTo(known, entity);
      else entities.set(key, entity);
      return null;
    },
    entities: () => [...entities.values()],
    skipped: () => skipped,
  };
}

/** What another row of the same entry adds to it. */
function addTo(known: ListedEntity, { aliases, addresses }: ListedEntity): void {
  known.aliases.push(...aliases.filter((alias) => alias !== known.name && !known.aliases.includes(alias)));
  const texts = new Set(known.addresses.map((address) => JSON.stringify(address)));
  known.addresses.push(...addresses.filter((address) => !texts.has(JSON.stringify(address))));
}
