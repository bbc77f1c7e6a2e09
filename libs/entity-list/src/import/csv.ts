import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { addressesIn, aliasesIn, clean, countryOf, dayOf, footnotesIn, noticesIn } from './fields.js';
import { sourceOf } from '../sources.js';
import type { Source } from '../sources.js';
import { UnreadableList } from './list-file.js';
import type { ListedAddress, ListedEntity, ListFile, RejectedRow } from './list-file.js';

interface Row {
  readonly line: number;
  readonly cell: (column: string) => string | undefined;
}

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
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Reads either CSV format of the list, told apart by its header. @throws UnreadableList */
export async function readCsvList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const rejected: RejectedRow[] = [];
  let header: string[] | null = null;
  let collect: Collector | null = null;

  await eachRecord(
    path,
    (cells, line) => {
      if (!header || !collect) {
        const names = cells.map((cell) => cell.trim().toLowerCase());
        collect = collectorFor(names, sources);
        if (collect) header = names;
        else if (line > MOST_PREAMBLE_LINES)
          throw new UnreadableList('the file has no header of an Entity List');
        return null;
      }
      const columns = header;
      if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
        return `has ${cells.length} columns, not ${columns.length}`;
      }
      return collect.add({ line, cell: (column) => cells[columns.indexOf(column)] });
    },
    rejected,
  );

  const found = collect as Collector | null;
  if (!found) throw new UnreadableList('the file has no header of an Entity List');
  return { entities: found.entities(), skipped: found.skipped(), rejected };
}

/** What a record is used for; answers why it cannot be, or null. */
type UseRecord = (cells: string[], line: number) => string | null;

async function eachRecord(path: string, use: UseRecord, rejected: RejectedRow[]): Promise<void> {
  let from: Place = { byte: 0, line: 1 };
  for (let restarts = 0; ; restarts += 1) {
    try {
      await eachRecordFrom(path, from, use, rejected);
      return;
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error;
      if (restarts >= MOST_RESTARTS) throw new UnreadableList('the file is not CSV', { cause: error });
      const first = await firstLineAfter(path, error.after);
      rejected.push({ line: first.line, reason: error.reason });
      from = { byte: first.end, line: first.line + 1 };
    }
  }
}

async function eachRecordFrom(
  path: string,
  from: Place,
  use: UseRecord,
  rejected: RejectedRow[],
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
      if (reason !== null) rejected.push({ line: last, reason });
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

/** The first line from a place on that is not blank: its number, and the byte after it. */
async function firstLineAfter(path: string, { byte, line }: Place): Promise<{ line: number; end: number }> {
  let [end, number, blank] = [byte, line, true];
  for await (const chunk of createReadStream(path, { start: byte }) as AsyncIterable<Buffer>) {
    for (const code of chunk) {
      end += 1;
      if (code === LINE_FEED && !blank) return { line: number, end };
      if (code === LINE_FEED) number += 1;
      else if (code !== CARRIAGE_RETURN) blank = false;
    }
  }
  return { line: number, end };
}

interface Collector {
  add: (row: Row) => string | null;
  entities: () => ListedEntity[];
  skipped: () => number;
}

function collectorFor(header: string[], sources: ReadonlySet<Source>): Collector | null {
  const has = (...columns: string[]) => columns.every((column) => header.includes(column));
  if (has('source', 'name', 'addresses', 'alt_names')) return screeningListRows(sources);
  if (has('name', 'alternate name', 'country', 'federal register notice')) return agencyRows(sources);
  return null;
}

/** trade.gov's Consolidated Screening List: one row is one entry. */
function screeningListRows(sources: ReadonlySet<Source>): Collector {
  const entities: ListedEntity[] = [];
  const ids = new Set<string>();
  let skipped = 0;
  return {
    add: ({ cell }) => {
      const source = sourceOf(clean(cell('source')));
      if (source === null || !sources.has(source)) {
        skipped += 1;
        return null;
      }
      const name = clean(cell('name'));
      if (name === null) return 'has no name';
      const sourceId = clean(cell('_id'));
      if (sourceId !== null && ids.has(sourceId)) return `repeats the _id ${sourceId}`;
      if (sourceId !== null) ids.add(sourceId);
      const addresses = addressesIn(cell('addresses'));
      entities.push({
        source,
        sourceId,
        name,
        aliases: aliasesIn(cell('alt_names'), name),
        country: addresses.find(({ country }) => country !== null)?.country ?? null,
        addresses,
        ...terms(cell('license_requirement'), cell('license_policy'), cell('remarks')),
        federalRegisterNotices: noticesIn(cell('federal_register_notice')),
        effectiveOn: dayOf(cell('start_date')),
      });
      return null;
    },
    entities: () => entities,
    skipped: () => skipped,
  };
}

/** BIS's own file: a row per entity, address and alias; rows of one name, country and notice are one entry. */
function agencyRows(sources: ReadonlySet<Source>): Collector {
  const entities = new Map<string, ListedEntity>();
  let skipped = 0;
  return {
    add: ({ cell }) => {
      const source = sourceOf(clean(cell('source list')));
      if (source === null || !sources.has(source)) {
        skipped += 1;
        return null;
      }
      const name = clean(cell('name'));
      if (name === null) return 'has no name';
      const key = JSON.stringify([
        source,
        name,
        clean(cell('country')),
        clean(cell('federal register notice')),
      ]);
      const entity = entities.get(key) ?? agencyEntity(source, name, cell);
      entities.set(key, entity);
      addTo(entity.aliases, clean(cell('alternate name')));
      const address = agencyAddress(cell);
      if (!entity.addresses.some((known) => JSON.stringify(known) === JSON.stringify(address)))
        entity.addresses.push(address);
      return null;
    },
    entities: () => [...entities.values()],
    skipped: () => skipped,
  };
}

function agencyEntity(source: Source, name: string, cell: Row['cell']): ListedEntity {
  return {
    source,
    sourceId: null,
    name,
    aliases: [],
    country: countryOf(cell('country')),
    addresses: [],
    ...terms(cell('license requirement'), cell('license policy'), cell('remarks/notes')),
    federalRegisterNotices: noticesIn(cell('federal register notice')),
    effectiveOn: dayOf(cell('effective date')),
  };
}

function agencyAddress(cell: Row['cell']): ListedAddress {
  const [line, city, region, postalCode] = ['address', 'city', 'state/province', 'postal code'].map((name) =>
    clean(cell(name)),
  );
  return {
    lines: line ? [line] : [],
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    ...(postalCode ? { postalCode } : {}),
    country: countryOf(cell('country')),
  };
}

function terms(requirement: string | undefined, policy: string | undefined, remarks: string | undefined) {
  const licenseRequirement = clean(requirement);
  const licenseReviewPolicy = clean(policy);
  return {
    licenseRequirement,
    licenseReviewPolicy,
    footnotes: footnotesIn(licenseRequirement, licenseReviewPolicy, clean(remarks)),
  };
}

function addTo(list: string[], value: string | null): void {
  if (value !== null && !list.includes(value)) list.push(value);
}
