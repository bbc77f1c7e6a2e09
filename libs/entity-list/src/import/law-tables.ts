import type { XmlHandlers } from '@ninety/platform';
import { LONGEST_ROW } from './list-file.js';

/** A cell of a table of the law. */
export interface LawCell {
  /** As it reads, each `<br/>` a line feed. */
  readonly text: string;
  /** The same without raised figures. */
  readonly plain: string;
  /** The raised figures: footnotes, in columns that have some. */
  readonly marks: readonly string[];
}

/** A row of a table of a supplement. */
export interface LawRow {
  /** Such as `4`: the number of the supplement. */
  readonly supplement: string;
  readonly kind: 'heading' | 'row' | 'footnote';
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly LawCell[];
  /** The rest of it was not kept. */
  readonly isTooLong: boolean;
}

/** The part of title 15 whose supplements hold the lists. */
const PART = '744';
const SUPPLEMENT = /^supplement no\. ?(\d{1,2}) to part 744\b/i;
const BLOCKS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'TR', 'TD', 'TH', 'TABLE']);

/** Takes the tables of part 744's supplements out of the eCFR's XML as it is told; a table within a cell is text of it. */
export class LawTables {
  /** The parts of the Code that the file has. */
  readonly parts = new Set<string>();
  /** The supplements of part 744 that it has. */
  readonly supplements = new Set<string>();
  private readonly rows: LawRow[] = [];
  private supplement: string | null = null;
  /** How many tables are open, one within the other. */
  private tables = 0;
  private isInFoot = false;
  private row: RowUnderWay | null = null;

  readonly handlers: XmlHandlers = {
    open: (name, attributes, line) => this.open(name.toUpperCase(), attributes, line),
    text: (text) => this.row?.add(text),
    close: (name) => this.close(name.toUpperCase()),
  };

  /** The rows that were told since they were taken last. */
  take(): LawRow[] {
    return this.rows.splice(0);
  }

  private open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    if (name === 'DIV5') this.parts.add(attributes.get('N') ?? '');
    if (name === 'DIV9') this.begin(attributes.get('N') ?? '');
    if (this.supplement === null) return;
    if (name === 'TABLE') this.tables += 1;
    const isOwn = this.tables === 1;
    if (isOwn && name === 'TFOOT') this.isInFoot = true;
    else if (isOwn && name === 'TR') this.row = new RowUnderWay(this.supplement, line, this.isInFoot);
    else if (isOwn && (name === 'TD' || name === 'TH')) this.row?.begin(name === 'TH');
    else this.row?.within(name);
  }

  private close(name: string): void {
    if (name === 'DIV9') this.begin('');
    if (name === 'SUP') this.row?.endRaised();
    if (this.tables === 1 && name === 'TFOOT') this.isInFoot = false;
    if (this.tables === 1 && name === 'TR' && this.row) {
      this.rows.push(this.row.whole());
      this.row = null;
    }
    if (name === 'TABLE' && this.tables > 0) this.tables -= 1;
  }

  /** Begins a supplement, or what is none of part 744. */
  private begin(name: string): void {
    const [, supplement = null] = SUPPLEMENT.exec(name.trim()) ?? [];
    if (supplement !== null) this.supplements.add(supplement);
    [this.supplement, this.tables, this.isInFoot, this.row] = [supplement, 0, false, null];
  }

  /** Whether it has the part at all. */
  get isOfPart(): boolean {
    return this.parts.has(PART) || this.supplements.size > 0;
  }
}

class RowUnderWay {
  private readonly cells: { text: string; plain: string; marks: string[] }[] = [];
  private raised: string | null = null;
  private headings = 0;
  private size = 0;

  constructor(
    private readonly supplement: string,
    private readonly line: number,
    private readonly isInFoot: boolean,
  ) {}

  begin(isHeading: boolean): void {
    this.cells.push({ text: '', plain: '', marks: [] });
    if (isHeading) this.headings += 1;
  }

  /** An element within a cell. */
  within(name: string): void {
    if (name === 'BR' || BLOCKS.has(name)) this.put('\n');
    if (name === 'SUP') this.raised ??= '';
  }

  /** A line of the file is no line of the cell. */
  add(text: string): void {
    this.put(text.replace(/\s+/g, ' '));
  }

  private put(text: string): void {
    this.size += text.length;
    const cell = this.cells.at(-1);
    if (!cell || this.size > LONGEST_ROW) return;
    cell.text += text;
    if (this.raised === null) cell.plain += text;
    else this.raised += text;
  }

  endRaised(): void {
    const cell = this.cells.at(-1);
    const figures = this.raised?.match(/\d+/g) ?? [];
    if (cell) {
      cell.marks.push(...figures);
      cell.plain += figures.length === 0 ? (this.raised ?? '') : (this.raised ?? '').replace(/[\d\s]+/g, '');
    }
    this.raised = null;
  }

  whole(): LawRow {
    const { supplement, line, cells } = this;
    const isHeading = cells.length > 0 && this.headings === cells.length;
    const kind = this.isInFoot ? 'footnote' : isHeading ? 'heading' : 'row';
    return { supplement, kind, line, cells, isTooLong: this.size > LONGEST_ROW };
  }
}
