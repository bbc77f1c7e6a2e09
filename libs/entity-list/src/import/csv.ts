import { readCsv } from '@ninety/platform';
import { clean, isKeepable } from './fields.js';
import { assertNotTooMany, LONGEST_ROW, Reading, UnreadableList } from './list-file.js';
import type { ListedEntity, ListFile, Report } from './list-file.js';
import { agencyEntity, screeningListEntity } from './rows.js';
import type { Cell } from './rows.js';
import { sourceOf } from '../sources.js';
import type { Source } from '../sources.js';

/** BIS's own file opens with a line that says when it was made. */
const MOST_PREAMBLE_LINES = 5;
/** Of an entry in BIS's own file; the longest that is published has some two hundred. */
const MOST_ROWS_OF_ENTRY = 1_000;

/** Reads either CSV format of the list, told apart by its header. @throws UnreadableList, UnreadableFile */
export async function readCsvList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const reading = new Reading();
  const read: { table: Table | null } = { table: null };
  const isHeader = (cells: readonly string[]) => tableOf(cells, sources) !== null;
  const use = (cells: readonly string[], line: number): string | null => {
    if (read.table) return read.table.use(cells, reading.of(line));
    read.table = tableOf(cells, sources);
    if (!read.table && line > MOST_PREAMBLE_LINES) throw new UnreadableList(NO_HEADER);
    return null;
  };
  for await (const { line, error, text } of readCsv(path, { isHeader, refuse: use, longest: LONGEST_ROW })) {
    if (error !== null && read.table) reading.reject(line, error, text);
  }
  if (!read.table) throw new UnreadableList(NO_HEADER);
  const { rejected, notUnderstood } = reading;
  return { entities: read.table.entities(), skipped: read.table.skipped(), rejected, notUnderstood };
}

const NO_HEADER = 'the file has no header of an Entity List';

interface Table {
  /** Takes a row; answers why it cannot be used, or null. */
  readonly use: (cells: readonly string[], report: Report) => string | null;
  readonly entities: () => ListedEntity[];
  readonly skipped: () => number;
}

function tableOf(header: readonly string[], sources: ReadonlySet<Source>): Table | null {
  const columns = headerOf(header);
  const collect = header.every(isKeepable) ? collectorFor(columns, sources) : null;
  if (!collect) return null;
  const placeOf = new Map(columns.map((column, place) => [column, place] as const).reverse());
  const use = (cells: readonly string[], report: Report) => {
    const isCutOff = cells.length < columns.length && cells.length <= collect.needed;
    if (isCutOff || cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      return `has ${cells.length} columns, not ${columns.length}`;
    const wrong = cells.findIndex((cell) => !isKeepable(cell));
    if (wrong >= 0) return `has a character that cannot be kept in cell ${wrong + 1}`;
    return collect.add((column) => cells[placeOf.get(column) ?? -1], report);
  };
  return { use, entities: collect.entities, skipped: collect.skipped };
}

/** The names of the columns; spreadsheets leave columns without a name behind the last. */
function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
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
      assertNotTooMany(entities.length);
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
      if (known) return addTo(known, entity);
      entities.set(key, entity);
      assertNotTooMany(entities.size);
      return null;
    },
    entities: () => [...entities.values()],
    skipped: () => skipped,
  };
}

/** What another row of the same entry adds to it; answers why it cannot, or null. */
function addTo(known: ListedEntity, { aliases, addresses }: ListedEntity): string | null {
  if (Math.max(known.aliases.length, known.addresses.length) >= MOST_ROWS_OF_ENTRY)
    return `is one of more than ${MOST_ROWS_OF_ENTRY} rows of its entry`;
  known.aliases.push(...aliases.filter((alias) => alias !== known.name && !known.aliases.includes(alias)));
  const texts = new Set(known.addresses.map((address) => JSON.stringify(address)));
  known.addresses.push(...addresses.filter((address) => !texts.has(JSON.stringify(address))));
  return null;
}
