import { decode } from 'html-entities';
import { readXml, Sentence } from '@ninety/platform';
import { footnoteMeaning, SCREENING_LISTS } from '@ninety/bis';
import type { Source } from '@ninety/bis';
import { say } from '../sentences.js';
import { countryOf, isOf } from './countries.js';
import { fieldOf, LAW_TABLE, UnknownColumns } from './columns.js';
import { clean, withoutEnd } from './fields.js';
import { countryAtEnd, entityCell, numberOf } from './law-cell.js';
import type { EntityCell } from './law-cell.js';
import { LawTables } from './law-tables.js';
import type { LawCell, LawRow } from './law-tables.js';
import { beginningOf, Entities, LONGEST_ROW, Reading, UnreadableList } from './list-file.js';
import type { ListedEntity, ListFile, Report, Unsaid } from './list-file.js';
import { addressesOf, entityOf } from './rows.js';

/** The supplements of part 744 that are lists, and the columns that each must have. */
const SUPPLEMENTS = {
  4: {
    source: 'EL',
    columns: [
      'country',
      'entity',
      'license requirement',
      'license review policy',
      'federal register citation',
    ],
  },
  6: { source: 'UVL', columns: ['country', 'listed person and address', 'federal register citation'] },
  7: { source: 'MEU', columns: ['country', 'entity', 'federal register citation'] },
} as const satisfies Readonly<Record<number, { source: Source; columns: readonly string[] }>>;

const LISTS: readonly Source[] = Object.values(SUPPLEMENTS).map(({ source }) => source);

/** The law says of no entry since when it is listed; of two lists, the requirement stands in the sections. */
function unsaidOf(source: Source): readonly Unsaid[] {
  const days = ['effectiveOn', 'endsOn'] as const;
  return source === 'EL' ? days : [...days, 'licenseRequirement', 'licenseReviewPolicy'];
}

/**
 * Reads the Entity List, the Unverified List and the Military End-User List out of the eCFR's XML of 15 CFR part 744
 * (Supplements No. 4, 6 and 7). A row is an entry; one with neither country, requirement, policy nor notice goes on with
 * the entry above. @throws UnreadableList, UnreadableFile when it is not that part, or not whole
 */
export async function readLawList(path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  const absent = [...sources].find((source) => !LISTS.includes(source));
  if (absent) throw new UnreadableList(say('law_without_list', { list: SCREENING_LISTS[absent].name }));
  const tables = new LawTables();
  const law = new Law(sources);
  for await (const _ of readXml(path, tables.handlers)) for (const row of tables.take()) law.take(row);
  if (!tables.isOfPart)
    throw new UnreadableList(
      say('law_of_other_part', { parts: beginningOf([...tables.parts].join(', ') || '–') }),
    );
  return law.whole();
}

class Law {
  private readonly reading = new Reading();
  private readonly entities = new Entities();
  private readonly supplements: ReadonlyMap<string, SupplementUnderWay>;
  private skipped = 0;

  constructor(private readonly sources: ReadonlySet<Source>) {
    this.supplements = new Map(
      Object.entries(SUPPLEMENTS).map(([number, { source, columns }]) => [
        number,
        new SupplementUnderWay(number, source, columns, this.reading, this.entities),
      ]),
    );
  }

  take(row: LawRow): void {
    const supplement = this.supplements.get(row.supplement);
    if (!supplement) return;
    if (this.sources.has(supplement.source)) supplement.take(row);
    else if (row.kind === 'row') this.skipped += 1;
  }

  whole(): ListFile {
    for (const supplement of this.supplements.values())
      if (this.sources.has(supplement.source)) supplement.end();
    const { rejected, notUnderstood, notUnderstoodCount } = this.reading;
    return {
      entities: this.entities.all,
      skipped: this.skipped,
      rejected,
      notUnderstood,
      notUnderstoodCount,
      unsaid: unsaidOf,
    };
  }
}

const RESERVED = /^\[?reserved\]?\.?$/iu;
/** A row that says of whom the next ones are: none of them has a notice of its own. */
const GROUP = /^the following (\p{L}+(?:-\p{L}+)?|\d+) (?:subordinate|affiliated) \p{L}+ of .{1,300}:$/iu;
const MEMBER = /^subordinate instit\p{L}*\s*:?$/iu;
/** A review policy: where a requirement would stand, the law has the two cells in each other's place. */
const POLICY = /^(?:presumption of|policy of|case-by-case)\b/iu;
/** What stands where an address would and says something else. */
const SENTENCE = /^(?:including|excluding|to include|all)\b/iu;
const NOTHING: LawCell = { text: '', plain: '', marks: [] };

/** An entry whose rows are not all there yet. */
interface EntryUnderWay {
  readonly line: number;
  readonly country: string | null;
  entity: string;
  readonly requirement: LawCell;
  readonly policy: LawCell;
  readonly notices: string;
}

/** Entries that a row announces together. */
interface GroupUnderWay {
  readonly notices: string;
  readonly text: string;
  readonly line: number;
  readonly announced: number;
  read: number;
}

/** One list of the law, as its rows come. */
class SupplementUnderWay {
  private columns: Columns | null = null;
  private country: string | null = null;
  private entry: EntryUnderWay | null = null;
  private group: GroupUnderWay | null = null;
  private readonly footnotes = new Map<string, { readonly line: number; readonly text: string }>();
  /** On which line a footnote is first referred to. */
  private readonly marked = new Map<string, number>();
  private readonly unknown = new UnknownColumns();

  constructor(
    private readonly number: string,
    readonly source: Source,
    private readonly needed: readonly string[],
    private readonly reading: Reading,
    private readonly entities: Entities,
  ) {}

  take(row: LawRow): void {
    if (row.kind === 'footnote') return this.footnote(row);
    if (row.kind === 'heading' || !this.columns) this.columns = this.headed(row);
    else if (row.cells.length > 0) this.row(row, this.columns);
  }

  /** @throws UnreadableList when the supplement is not there, or has no table */
  end(): void {
    if (!this.columns) throw new UnreadableList(say('law_without_supplement', { supplement: this.number }));
    this.endEntry();
    this.endGroup();
    for (const [mark, line] of this.marked)
      if (!this.footnotes.has(mark)) this.reading.of(line)('footnotes', mark);
    for (const [mark, { line, text }] of this.footnotes)
      if (footnoteMeaning(mark).text === null) this.reading.of(line)('footnotes', text);
  }

  /** @throws UnreadableList when a column is not there */
  private headed({ cells }: LawRow): Columns {
    const columns = new Columns(cells.map(({ text }) => clean(text) ?? ''));
    const missing = this.needed.find((field) => !columns.has(field));
    if (missing !== undefined)
      throw new UnreadableList(
        say('law_without_column', {
          supplement: this.number,
          column: missing,
          columns: beginningOf(columns.names.join(', ') || '–'),
        }),
      );
    return columns;
  }

  /** `1 For this entity, …`: the text of a footnote. */
  private footnote({ line, cells }: LawRow): void {
    const [first = NOTHING] = cells;
    const [mark] = first.marks;
    if (mark !== undefined) this.footnotes.set(mark, { line, text: clean(first.plain) ?? '' });
    else if (clean(first.text) !== null) this.reading.of(line)('footnotes', clean(first.text) ?? '');
  }

  private row({ line, cells, isTooLong }: LawRow, columns: Columns): void {
    const of = (field: string) => cells[columns.placeOf(field)] ?? NOTHING;
    const entity = of(columns.has('entity') ? 'entity' : 'listed person and address').text;
    const reject = (reason: Sentence) =>
      this.reading.reject(line, reason, { id: null, name: entityCell(entity).name || null });
    if (isTooLong) return reject(say('row_too_long', { most: LONGEST_ROW }));
    if (cells.length !== columns.width)
      return reject(say('row_of_other_width', { columns: cells.length, width: columns.width }));
    columns.tellOthers(cells, this.unknown, this.reading.of(line));
    const heading = clean(decode(of('country').text));
    const [requirement, policy] = [of('license requirement'), of('license review policy')];
    const notices = clean(of('federal register citation').text) ?? '';
    if (heading !== null) this.begin(heading, line);
    const isContinued =
      heading === null &&
      columns.has('license requirement') &&
      this.entry !== null &&
      [requirement.text, policy.text, notices].every((text) => clean(text) === null);
    const text = clean(entity);
    if (text === null && (isContinued || heading !== null)) return;
    if (!isContinued || !this.entry)
      return this.begun({ line, country: this.country, entity, requirement, policy, notices }, text ?? '');
    if (this.entry.entity.length + entity.length > LONGEST_ROW)
      return reject(say('row_too_long', { most: LONGEST_ROW }));
    this.entry.entity += `\n${entity}`;
  }

  private begin(heading: string, line: number): void {
    this.endEntry();
    this.endGroup();
    this.country = countryOf(heading);
    if (this.country === null) this.reading.of(line)('country', heading);
  }

  private begun(entry: EntryUnderWay, text: string): void {
    this.endEntry();
    const { line, notices } = entry;
    if (RESERVED.test(text) || (MEMBER.test(text) && notices === '')) return;
    const [, announced] = GROUP.exec(text) ?? [];
    if (announced !== undefined || notices !== '') this.endGroup();
    if (announced !== undefined) {
      this.group = { notices, text, line, announced: numberOf(announced), read: 0 };
      return;
    }
    if (this.group) this.group.read += 1;
    this.entry = { ...entry, notices: notices || (this.group?.notices ?? '') };
    if (this.entry.notices === '') this.reading.of(line)('federal register notice', this.group?.text ?? text);
  }

  private endGroup(): void {
    const { group } = this;
    this.group = null;
    if (group && group.announced !== group.read) this.reading.of(group.line)('number of names', group.text);
  }

  /** All rows of an entry are there. */
  private endEntry(): void {
    if (!this.entry) return;
    const { entry } = this;
    this.entry = null;
    const cell = entityCell(entry.entity);
    const report = this.reading.of(entry.line);
    const marks = [...entry.requirement.marks, ...entry.policy.marks];
    for (const mark of marks) if (!this.marked.has(mark)) this.marked.set(mark, entry.line);
    const read = this.entityOf(entry, cell, marks, report);
    const reason = read instanceof Sentence ? read : this.entities.add(read);
    if (reason !== null) this.reading.reject(entry.line, reason, { id: null, name: cell.name || null });
    else tell(cell, entry, report);
  }

  private entityOf(
    { country, requirement, policy, notices }: EntryUnderWay,
    cell: EntityCell,
    footnotes: readonly string[],
    report: Report,
  ): ListedEntity | Sentence {
    const addresses = cell.addresses.flatMap((address) =>
      addressesOf(this.source, withCountry(address, country), report).map((read) => ({
        ...read,
        // The table says of what country it is.
        country: read.country ?? country,
      })),
    );
    const first = addresses.find((address) => address.country !== null)?.country ?? null;
    const isWithin = first !== null && (country === null || isOf(first, country));
    return entityOf(
      this.source,
      null,
      isWithin ? first : country,
      addresses,
      {
        name: cell.name,
        aliases: cell.aliases,
        requirement: requirement.plain,
        policy: policy.plain,
        remarks: null,
        notices,
        start: null,
        end: null,
        footnotes,
      },
      report,
    );
  }
}

/** What is used of an entry though nobody can be sure of it. */
function tell(cell: EntityCell, { requirement }: EntryUnderWay, report: Report): void {
  const required = clean(requirement.text) ?? '';
  if (POLICY.test(required)) report('license requirement', required);
  for (const text of cell.guessed) report('name', text);
  for (const text of cell.miscounted) report('number of names', text);
  if (cell.others.length > 0) report('subordinate or affiliated', cell.others.join('; '));
  for (const [place, text] of cell.addresses.entries())
    if ((place > 0 && beginsWithName(text)) || SENTENCE.test(text)) report('addresses', text);
}

/** `Dubai U.A.E.`: the country of the heading is a part of its own. */
function withCountry(address: string, country: string | null): string {
  const ended = withoutEnd(address, ' .,;');
  const at = country === null ? null : countryAtEnd(ended, (code) => isOf(code, country));
  if (at === null) return ended;
  const before = withoutEnd(ended.slice(0, at), ' ,').replace(/(?<=\p{L}{4})\.$/u, '');
  return before === '' ? ended.slice(at) : `${before}, ${ended.slice(at)}`;
}

/** `World Equipment Trading L.L.C, Industrial Area 10`: among addresses, another name. */
function beginsWithName(address: string): boolean {
  return /\b(?:ltd|limited|llc|l\.l\.c|inc|gmbh|corp|corporation|fze|jsc|ooo|& co)\.?$/iu.test(
    address.split(',', 1)[0] ?? '',
  );
}

/** The columns of a table by what they are. */
class Columns {
  private readonly places = new Map<string, number>();
  private readonly others: { readonly place: number; readonly name: string }[] = [];

  constructor(readonly names: readonly string[]) {
    for (const [place, name] of names.entries()) {
      const field = fieldOf(name, LAW_TABLE);
      if (field !== null && !this.places.has(field)) this.places.set(field, place);
      else this.others.push({ place, name: name || `column ${place + 1}` });
    }
  }

  get width(): number {
    return this.names.length;
  }

  has(field: string): boolean {
    return this.places.has(field);
  }

  placeOf(field: string): number {
    return this.places.get(field) ?? -1;
  }

  /** Tells what stands in columns that nobody reads. */
  tellOthers(cells: readonly LawCell[], unknown: UnknownColumns, report: Report): void {
    for (const { place, name } of this.others) {
      const value = clean(cells[place]?.text);
      if (value !== null) unknown.tell(name, value, report);
    }
  }
}
