import { readCsv, Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { AGENCY_LIST, fieldOf, ID, LEFT_OUT, SCREENING_LIST, UnknownColumns } from './columns.js';
import type { Format } from './columns.js';
import { clean, isKeepable } from './fields.js';
import { assertNotTooMany, Entities, LONGEST_ROW, Reading, UnreadableList } from './list-file.js';
import type { Identity, ListedAddress, ListedEntity, ListFile, Report } from './list-file.js';
import { agencyEntity, listAskedFor, screeningListEntity } from './rows.js';
import type { Cell } from './rows.js';
import type { Source } from '@ninety/bis';

/** BIS's own file opens with a line that says when it was made. */
const MOST_PREAMBLE_LINES = 5;
/** Of an entry in BIS's own file; the longest that is published has some two hundred. */
const MOST_ROWS_OF_ENTRY = 1_000;

/** Reads either CSV format of the list, told apart by its header. @throws UnreadableList, UnreadableFile */
export async function readCsvList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const reading = new Reading();
  const read: { table: Table | null; refused: (Refusal & { line: number }) | null } = {
    table: null,
    refused: null,
  };
  const isHeader = (cells: readonly string[]) => tableOf(cells, sources) !== null;
  const use = (cells: readonly string[], line: number): Sentence | null => {
    if (read.table) {
      const refusal = read.table.use(cells, reading.of(line));
      if (refusal) read.refused = { ...refusal, line };
      return refusal && refusal.reason;
    }
    read.table = tableOf(cells, sources);
    if (!read.table && line > MOST_PREAMBLE_LINES) throw new UnreadableList(say('list_without_header'));
    return null;
  };
  for await (const { line, error, text } of readCsv(path, { isHeader, refuse: use, longest: LONGEST_ROW })) {
    if (error === null || !read.table) continue;
    const identity = read.refused?.line === line ? read.refused.identity : null;
    reading.reject(line, error, identity ?? read.table.identityOfBroken(text));
  }
  if (!read.table) throw new UnreadableList(say('list_without_header'));
  const { rejected, notUnderstood, notUnderstoodCount } = reading;
  const { table } = read;
  return {
    entities: table.entities(),
    skipped: table.skipped(),
    rejected,
    notUnderstood,
    notUnderstoodCount,
  };
}

/** Why a row cannot be used, and whose it is; null: its cells do not stand in their columns. */
interface Refusal {
  readonly reason: Sentence;
  readonly identity: Identity | null;
}

interface Table {
  /** Takes a row; answers why it cannot be used, or null. */
  readonly use: (cells: readonly string[], report: Report) => Refusal | null;
  /** Whose a row is whose columns nobody can tell apart. */
  readonly identityOfBroken: (text: string) => Identity;
  readonly entities: () => ListedEntity[];
  readonly skipped: () => number;
}

function tableOf(header: readonly string[], sources: ReadonlySet<Source>): Table | null {
  const collect = header.every(isKeepable) ? collectorFor(header, sources) : null;
  if (!collect) return null;
  const { columns } = collect;
  const width = header.findLastIndex((name) => name.trim() !== '') + 1;
  const needed = Math.max(...collect.needed.map((column) => columns.placeOf(column)));
  const use = (cells: readonly string[], report: Report) => {
    const isCutOff = cells.length < width && cells.length <= needed;
    if (isCutOff || cells.slice(width).some((cell) => cell.trim() !== ''))
      return { reason: say('row_of_other_width', { columns: cells.length, width }), identity: null };
    const cell = (column: string) => cells[columns.placeOf(column)];
    const wrong = cells.findIndex((text) => !isKeepable(text));
    const skippedBefore = collect.skipped();
    const reason = wrong >= 0 ? say('cell_not_keepable', { cell: wrong + 1 }) : collect.add(cell, report);
    if (reason !== null) return { reason, identity: { id: clean(cell(ID)), name: clean(cell('name')) } };
    if (collect.skipped() === skippedBefore) columns.tellOthers(cells, report);
    return null;
  };
  const identityOfBroken = (text: string) => ({
    id: columns.placeOf(ID) === 0 ? firstCell(text) : null,
    name: null,
  });
  return { use, identityOfBroken, entities: collect.entities, skipped: collect.skipped };
}

/** The columns of a file, by what they are in its format. */
class Columns {
  private readonly places = new Map<string, number>();
  private readonly others: {
    readonly place: number;
    readonly name: string;
    readonly field: string | null;
  }[] = [];
  private readonly unknown = new UnknownColumns();

  constructor(header: readonly string[], format: Format) {
    for (const [place, cell] of header.entries()) {
      const field = fieldOf(cell, format);
      if (field === LEFT_OUT) continue;
      if (field !== null && !this.places.has(field)) this.places.set(field, place);
      else this.others.push({ place, name: clean(cell) ?? `column ${place + 1}`, field });
    }
  }

  has(...fields: string[]): boolean {
    return fields.every((field) => this.places.has(field));
  }

  /** Of a column that the file lacks, none. */
  placeOf(field: string): number {
    return this.places.get(field) ?? -1;
  }

  /** Tells what stands in columns that nobody reads, of a second one of a field what the first does not say. */
  tellOthers(cells: readonly string[], report: Report): void {
    for (const { place, name, field } of this.others) {
      const value = clean(cells[place]);
      const isSaid = field !== null && clean(cells[this.placeOf(field)]) === value;
      if (value !== null && !isSaid) this.unknown.tell(name, value, report);
    }
  }
}

/** The first cell of a row, where another follows: without one it may be cut off. */
function firstCell(row: string): string | null {
  const [, quoted, plain] = /^(?:"([^"]*)"|([^",;\t]*))[,;\t]/.exec(row) ?? [];
  return clean(quoted ?? plain);
}

interface Collector {
  readonly columns: Columns;
  /** The columns that a row must reach. */
  readonly needed: readonly string[];
  readonly add: (cell: Cell, report: Report) => Sentence | null;
  readonly entities: () => ListedEntity[];
  readonly skipped: () => number;
}

function collectorFor(header: readonly string[], sources: ReadonlySet<Source>): Collector | null {
  const screening = new Columns(header, SCREENING_LIST);
  if (screening.has('source', 'name', 'addresses', 'alt_names')) return screeningListRows(screening, sources);
  const agency = new Columns(header, AGENCY_LIST);
  const isAgencys = agency.has('name', 'alternate name', 'country', 'federal register notice');
  return isAgencys ? agencyRows(agency, sources) : null;
}

/** trade.gov's Consolidated Screening List: one row is one entry. */
function screeningListRows(columns: Columns, sources: ReadonlySet<Source>): Collector {
  const entities = new Entities();
  let skipped = 0;
  return {
    columns,
    needed: ['name', 'addresses'],
    add: (cell, report) => {
      const list = listAskedFor(clean(cell('source')), sources);
      if (list === 'other') {
        skipped += 1;
        return null;
      }
      if ('reason' in list) return list.reason;
      const entity = screeningListEntity(list.source, cell, report);
      return entity instanceof Sentence ? entity : entities.add(entity);
    },
    entities: () => entities.all,
    skipped: () => skipped,
  };
}

/** BIS's own file: a row per entity, address and alias; rows of one name, country and notice are one entry. */
function agencyRows(columns: Columns, sources: ReadonlySet<Source>): Collector {
  const entries = new Map<string, AgencyEntry>();
  const hasSource = columns.has('source list');
  let skipped = 0;
  return {
    columns,
    needed: ['name', 'country'],
    add: (cell, report) => {
      // A file without such a column is the Entity List.
      const list = listAskedFor(hasSource ? clean(cell('source list')) : 'EL', sources);
      if (list === 'other') {
        skipped += 1;
        return null;
      }
      if ('reason' in list) return list.reason;
      const parts = ['name', 'country', 'federal register notice'].map((name) => clean(cell(name)));
      const key = JSON.stringify([list.source, ...parts]);
      const entity = agencyEntity(list.source, cell, report);
      if (entity instanceof Sentence) return entity;
      const known = entries.get(key);
      if (known) return known.add(entity, report);
      entries.set(key, new AgencyEntry(entity));
      assertNotTooMany(entries.size);
      return null;
    },
    entities: () => [...entries.values()].map((entry) => entry.whole()),
    skipped: () => skipped,
  };
}

/** An entry of which every row has an address and a name. */
class AgencyEntry {
  private rows = 1;
  private readonly aliases: Set<string>;
  private readonly addresses: Map<string, ListedAddress>;
  private endsOn: string | null;

  constructor(private readonly first: ListedEntity) {
    this.aliases = new Set(first.aliases);
    this.addresses = new Map(first.addresses.map((address) => [JSON.stringify(address), address]));
    this.endsOn = first.endsOn;
  }

  /** Takes another row of it; answers why it cannot be used, or null. What it says otherwise than the first is told. */
  add(row: ListedEntity, report: Report): Sentence | null {
    if (this.rows === MOST_ROWS_OF_ENTRY) return say('too_many_rows_of_entry', { most: MOST_ROWS_OF_ENTRY });
    this.rows += 1;
    for (const alias of row.aliases) if (alias !== this.first.name) this.aliases.add(alias);
    for (const address of row.addresses) this.addresses.set(JSON.stringify(address), address);
    for (const { field, valueIn } of SAID_ONCE) {
      const value = valueIn(row);
      if (value !== '' && value !== valueIn(this.first)) report(field, value);
    }
    this.endAsLateAs(row, report);
    return null;
  }

  whole(): ListedEntity {
    const { aliases, addresses, endsOn } = this;
    return { ...this.first, aliases: [...aliases], addresses: [...addresses.values()], endsOn };
  }

  /** As long as a row of it has not ended, it has not. */
  private endAsLateAs({ endsOn }: ListedEntity, report: Report): void {
    if (endsOn === this.endsOn) return;
    report('end date', endsOn ?? '');
    const isLater = this.endsOn !== null && (endsOn === null || endsOn > this.endsOn);
    if (isLater) this.endsOn = endsOn;
  }
}

/** What the rows of an entry have in common. */
const SAID_ONCE: readonly { readonly field: string; readonly valueIn: (entity: ListedEntity) => string }[] = [
  { field: 'license requirement', valueIn: ({ licenseRequirement }) => licenseRequirement ?? '' },
  { field: 'license policy', valueIn: ({ licenseReviewPolicy }) => licenseReviewPolicy ?? '' },
  { field: 'footnotes', valueIn: ({ footnotes }) => footnotes.join(', ') },
  { field: 'programs', valueIn: ({ programs }) => (programs ?? []).join('; ') },
  { field: 'start date', valueIn: ({ effectiveOn }) => effectiveOn ?? '' },
];
