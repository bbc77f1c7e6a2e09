import { UnreadableFile } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';
import type { CclEntry, ChartRow, ExceptionRow, GroupRow, LawKind } from '@ninety/bis';
import { say } from '../sentences.js';

/** What a file of each kind has a row for. */
export interface LawRows {
  readonly ccl: CclEntry;
  readonly country_chart: ChartRow;
  readonly country_groups: GroupRow;
  readonly license_exceptions: ExceptionRow;
}
export type LawRow = LawRows[LawKind];

/** The law comes as CSV; the Commerce Control List as JSON, too. */
export type LawFormat = 'csv' | 'json';

/** A row of a file and what is to be told of it; `line` is the file's, in JSON the place of the element, from 1. */
export interface ToldRow {
  readonly line: number;
  readonly reason: Sentence;
}

/** A row that could not be used. */
export interface RejectedRow extends ToldRow {
  /** The entry, country or symbol that it is about, which is not read from its other rows either; null: nobody can tell. */
  readonly key: string | null;
}

/** A whole file of the law, read. */
export interface LawFile {
  /** By entry, country or symbol. */
  readonly rows: ReadonlyMap<string, LawRow>;
  readonly rejected: readonly RejectedRow[];
  /** What little is known of rows that could not be used, for whoever knows nothing better. */
  readonly bare: ReadonlyMap<string, LawRow>;
  /** Rows that are used, with what they lack or say oddly. */
  readonly noted: readonly ToldRow[];
}

/** No row of a file has so many characters: the longest entry that was published has some sixty thousand. */
export const LONGEST_ROW = 500_000;
const LONGEST_SHOWN = 100;
/** A file of which there is more to tell is none. */
const MOST_TOLD = 10_000;

/** The file is none of this kind of law: nothing of it is taken. */
export class UnreadableLaw extends UnreadableFile {}

/** Takes the rows of a file, each of which is of one entry, country or symbol. */
export class Reading {
  readonly rejected: RejectedRow[] = [];
  readonly noted: ToldRow[] = [];

  /** @throws UnreadableLaw when there are more of them than a file of the law has */
  reject(line: number, key: string | null, reason: Sentence): void {
    this.rejected.push({ line, key, reason });
    assertFew(this.rejected);
  }

  note(line: number, reason: Sentence): void {
    this.noted.push({ line, reason });
    assertFew(this.noted);
  }

  /** What has a row that could not be used is taken from none: half of an entry is no entry. */
  fileOf<Row extends LawRow>(
    rows: ReadonlyMap<string, Row>,
    bare: ReadonlyMap<string, Row> = new Map(),
  ): LawFile {
    const { rejected, noted } = this;
    const broken = new Set(rejected.map(({ key }) => key));
    const whole = [...rows].filter(([key]) => !broken.has(key));
    return { rows: new Map(whole), rejected, bare, noted };
  }
}

function assertFew(told: readonly ToldRow[]): void {
  if (told.length > MOST_TOLD) throw new UnreadableLaw(say('law_too_many_told', { most: MOST_TOLD }));
}

/** As much of a text as is shown in a reason. */
export function shown(text: string): string {
  return text.slice(0, LONGEST_SHOWN).toWellFormed();
}

/** Whether a text can be kept as it is: no NUL, no half of a character, none that was lost when the file was made. */
export function isKeepable(text: string): boolean {
  return !/[\0\uFFFD]/u.test(text) && text.isWellFormed();
}
