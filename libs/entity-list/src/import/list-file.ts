import { UnreadableFile } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import type { Source } from '@ninety/bis';

/** What a list is published as. */
export const LIST_FORMATS = ['csv', 'json', 'xml'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** One entry as a published file tells it, whatever the format. */
export interface ListedEntity {
  readonly source: Source;
  /** The file's own id (`_id`); null where it has none. */
  readonly sourceId: string | null;
  readonly name: string;
  readonly aliases: string[];
  /** ISO 3166-1 alpha-2; null where the file names none that we know. */
  readonly country: string | null;
  readonly addresses: ListedAddress[];
  readonly licenseRequirement: string | null;
  readonly licenseReviewPolicy: string | null;
  readonly federalRegisterNotices: string[];
  readonly footnotes: string[];
  /** The programs of a sanction, e.g. `SDGT`, as the file writes them; null where it says none. */
  readonly programs: string[] | null;
  /** `YYYY-MM-DD`; null where the file does not say. */
  readonly effectiveOn: string | null;
  /** The last day, `YYYY-MM-DD`, where the file says one. */
  readonly endsOn: string | null;
}

export interface ListedAddress {
  readonly lines: string[];
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country: string | null;
}

/** A row that could not be used; the rest of the file still is. `line` is the file's, from 1. */
interface RejectedRow {
  readonly line: number;
  readonly reason: Sentence;
}

/** By what a row says whose it is: its id and its name; null where nobody can tell. */
export interface Identity {
  readonly id: string | null;
  readonly name: string | null;
}

/** A row that could not be used: whom it is about is not taken for gone. */
export type UnreadRow = RejectedRow & Identity;

/** A field of a row that is used otherwise, with what was not understood of it, as it stands in the file. */
export interface NotUnderstood {
  readonly line: number;
  readonly field: string;
  readonly value: string;
}

/** Notes what was not understood of a field of the row under way. */
export type Report = (field: string, value: string) => void;

/** What some publications never say of an entry. */
export type Unsaid = 'licenseRequirement' | 'licenseReviewPolicy' | 'effectiveOn' | 'endsOn';

/** A whole published file, read. */
export interface ListFile {
  readonly entities: ListedEntity[];
  /** Rows of other lists than those asked for. */
  readonly skipped: number;
  readonly rejected: UnreadRow[];
  /** The first of them; `notUnderstoodCount`: how many there are. */
  readonly notUnderstood: NotUnderstood[];
  readonly notUnderstoodCount: number;
  /** What it cannot say of the entries of a list: that stays as it is known. */
  readonly unsaid?: (source: Source) => readonly Unsaid[];
}

/** The file is not a list in any format that we read. */
export class UnreadableList extends Error {
  constructor(
    readonly why: Sentence,
    options?: ErrorOptions,
  ) {
    super(why.text, options);
  }
}

/** The published lists together have a quarter. */
const MOST_ENTRIES = 100_000;
/** A file with more rows that cannot be read is no list. */
const MOST_REJECTED = 10_000;
/** So many are kept to be told. */
const MOST_NOT_UNDERSTOOD = 10_000;

/** So many characters a row, or an element, of a list has at most; the longest of those that are published has 4,000. */
export const LONGEST_ROW = 100_000;

/** What is read of a file besides its entries, within what a list may have. */
export class Reading {
  readonly rejected: UnreadRow[] = [];
  readonly notUnderstood: NotUnderstood[] = [];
  notUnderstoodCount = 0;

  /** @throws UnreadableFile when so many rows cannot be read that the file is no list */
  reject(line: number, reason: Sentence, { id, name }: Identity): void {
    if (this.rejected.length === MOST_REJECTED)
      throw new UnreadableFile(say('too_many_rejected', { most: MOST_REJECTED, reason: reason.text }));
    this.rejected.push({ line, reason, id, name });
  }

  /** Notes what was not understood of the row on a line. */
  of(line: number): Report {
    return (field, value) => {
      this.notUnderstoodCount += 1;
      if (this.notUnderstood.length < MOST_NOT_UNDERSTOOD) this.notUnderstood.push({ line, field, value });
    };
  }
}

/** The entries of a file that has a row for each. */
export class Entities {
  readonly all: ListedEntity[] = [];
  private readonly ids = new Set<string>();

  /** Takes an entity; answers why it cannot be used, or null. @throws UnreadableFile */
  add(entity: ListedEntity): Sentence | null {
    const { source, sourceId } = entity;
    // An agency numbers the entries of all its lists alike.
    const id = JSON.stringify([source, sourceId]);
    if (sourceId !== null && this.ids.has(id)) return say('id_repeated', { id: beginningOf(sourceId) });
    this.ids.add(id);
    this.all.push(entity);
    assertNotTooMany(this.all.length);
    return null;
  }
}

const LONGEST_SHOWN = 100;

/** As much of a text as is shown in a reason. */
export function beginningOf(text: string): string {
  return text.slice(0, LONGEST_SHOWN).toWellFormed();
}

/** @throws UnreadableFile when there are more entries than any list has */
export function assertNotTooMany(entries: number): void {
  if (entries > MOST_ENTRIES) throw new UnreadableFile(say('too_many_entries', { most: MOST_ENTRIES }));
}
