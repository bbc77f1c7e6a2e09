import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';
import { LONGEST_RECORD, MOST_CELLS, tooLong } from './limits.js';

/** One record of a CSV file, and the line on which it begins, from 1: its cells, or why it has none. */
export type CsvRecord = {
  readonly line: number;
  /** The record as it stands in the file; of a broken one, its first line, as far as it was read. */
  readonly text: string;
} & (
  | { readonly cells: readonly string[]; readonly error: null }
  | { readonly cells: null; readonly error: Sentence }
);

/** Why a well-formed record, which is not blank, is none all the same; null: it is one. */
export type RefuseRecord = (cells: readonly string[], line: number) => Sentence | null;

export const TOO_WIDE = say('record_too_wide', { most: MOST_CELLS });
const WHOLE = 'whole';
const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = ['"', '\n', '\r'].map((one) => one.charCodeAt(0));

/**
 * Splits CSV into records (RFC 4180) as its text comes. A broken record ends with its first line, for what follows may have
 * been swallowed by a quote that is never closed, and is read by itself.
 */
export class CsvSplitter {
  /** How many records were broken so far. */
  broken = 0;
  private readonly delimiter: number;
  private text = '';
  private isWhole = false;

  /** The record under way: where it begins, on which line, and where it was read to. */
  private start = 0;
  private line = 1;
  private at = 0;
  private cells: string[] = [];
  private cellStart = 0;
  private isTooWide = false;
  /** Of the cell under way: within its quotes, or behind the closing one. */
  private isQuoted = false;
  private isClosed = false;
  /** Line ends within the record's quotes, and where the first of them ends. */
  private lineEnds = 0;
  private secondLine: number | null = null;

  /** A line without an end, which is told of already, goes on. */
  private isSkipping = false;

  constructor(
    delimiter: string,
    private readonly refuse: RefuseRecord = () => null,
    private readonly longest = LONGEST_RECORD,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  add(text: string): void {
    const { start } = this;
    this.text = this.text.slice(start) + text;
    this.start = 0;
    this.at -= start;
    this.cellStart -= start;
    if (this.secondLine !== null) this.secondLine -= start;
  }

  /** No more text comes. */
  end(): void {
    this.isWhole = true;
  }

  /** The next record; null: it is not whole yet, or there is none. */
  next(): CsvRecord | null {
    if (this.isSkipping && !this.skipLine()) return null;
    this.passEmptyLines();
    const fault = this.scan();
    if (fault === null) return null;
    if (fault !== WHOLE) return this.breakOff(fault);
    this.endCell();
    const { line, cells } = this;
    const error = this.isTooWide ? TOO_WIDE : isBlank(cells) ? null : this.refuse(cells, line);
    // A record of several lines that is none has swallowed others.
    if (error !== null && this.secondLine !== null) return this.breakOff(error);
    const text = this.text.slice(this.start, this.at);
    this.begin(this.at + this.lineEndAt(this.at), line + this.lineEnds + 1);
    return error === null ? { line, text, cells, error } : { line, text, cells: null, error };
  }

  /** Reads on to the end of the record. Null: it is not there yet; else, unless it is whole, why the record is broken. */
  private scan(): typeof WHOLE | Sentence | null {
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      const isLineEnd = code === LINE_FEED || code === CARRIAGE_RETURN;
      // Two quotes are one, and so are a carriage return and a line feed: both are needed to tell.
      if ((code === QUOTE || code === CARRIAGE_RETURN) && this.isLast) return null;
      if (this.isQuoted) {
        if (code === QUOTE) this.quoteInQuotes();
        else if (isLineEnd) this.lineEndInQuotes();
      } else if (isLineEnd) return WHOLE;
      else if (code === this.delimiter) this.endCell();
      else if (this.isClosed) return say('cell_behind_quote');
      else if (code === QUOTE && this.at > this.cellStart) return say('quote_in_cell');
      else if (code === QUOTE) this.isQuoted = true;
      if (this.at - this.start >= this.longest) return tooLong(this.longest);
    }
    if (!this.isWhole) return null;
    if (this.isQuoted) return say('quote_never_closed');
    return this.at > this.start ? WHOLE : null;
  }

  private passEmptyLines(): void {
    if (this.at > this.start) return;
    let [place, lines] = [this.start, 0];
    for (let code = this.text.charCodeAt(place); ; code = this.text.charCodeAt(place)) {
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) break;
      if (code === CARRIAGE_RETURN && !this.isWhole && place === this.text.length - 1) break;
      place += this.lineEndAt(place);
      lines += 1;
    }
    if (lines > 0) this.begin(place, this.line + lines);
  }

  private get isLast(): boolean {
    return !this.isWhole && this.at === this.text.length - 1;
  }

  private quoteInQuotes(): void {
    const isDoubled = this.text.charCodeAt(this.at + 1) === QUOTE;
    if (isDoubled) this.at += 1;
    this.isQuoted = isDoubled;
    this.isClosed = !isDoubled;
  }

  private lineEndInQuotes(): void {
    this.at += this.lineEndAt(this.at) - 1;
    this.lineEnds += 1;
    this.secondLine ??= this.at + 1;
  }

  private endCell(): void {
    const cell = this.text.slice(this.cellStart, this.at);
    this.isTooWide ||= this.cells.length === MOST_CELLS;
    if (!this.isTooWide) this.cells.push(this.isClosed ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    this.cellStart = this.at + 1;
    this.isClosed = false;
  }

  private lineEndAt(place: number): number {
    const isBoth =
      this.text.charCodeAt(place) === CARRIAGE_RETURN && this.text.charCodeAt(place + 1) === LINE_FEED;
    return isBoth ? 2 : 1;
  }

  private breakOff(error: Sentence): CsvRecord {
    const { line, secondLine } = this;
    this.broken += 1;
    const text = this.text.slice(this.start, secondLine ?? this.at);
    if (secondLine !== null) this.begin(secondLine, line + 1);
    else this.isSkipping = true;
    return { line, text, cells: null, error };
  }

  /** Whether the line that is passed over has ended. */
  private skipLine(): boolean {
    while (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      if (code === CARRIAGE_RETURN && this.isLast) break;
      if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        this.isSkipping = false;
        this.begin(this.at + this.lineEndAt(this.at), this.line + 1);
        return true;
      }
      this.at += 1;
    }
    this.start = this.at;
    return false;
  }

  private begin(start: number, line: number): void {
    this.start = start;
    this.line = line;
    this.at = start;
    this.cells = [];
    this.cellStart = start;
    this.isTooWide = false;
    this.isQuoted = false;
    this.isClosed = false;
    this.lineEnds = 0;
    this.secondLine = null;
  }
}

/** A row of a spreadsheet in which nothing stands. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
