import type { CclEntry, CclParagraph, CclRequirement } from '@ninety/bis';
import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { shown } from './law-file.js';
import type { LawFile, Reading } from './law-file.js';

/** An entry as a file tells it, whatever the format. */
export interface SourceEntry {
  readonly eccn: string;
  readonly category: string;
  readonly productGroup: string;
  readonly heading: string;
  readonly reasons: string;
  readonly requirements: readonly CclRequirement[];
  /** By symbol and words. */
  readonly exceptions: readonly (readonly [symbol: string, words: string])[];
  readonly staConditions: string;
  readonly paragraphs: readonly CclParagraph[] | null;
}

const ECCN = /^(\d)([A-E])\d{3}$/;
const SYMBOL = /^[A-Z]{3}$/;
/** The words above the table of requirements, where an extract took it for a part of the heading. */
const TABLE_IN_HEADING = /License Requirements\s+Reason for Control/i;
/** The first of the exceptions, in this order, as the list has them. */
const FIRST_EXCEPTIONS = ['LVS', 'GBS'];

/** The entry that a row is about; null: nobody can tell. */
export function keyOfEntry(eccn: string): string | null {
  return ECCN.test(eccn) ? eccn : null;
}

/** Why what is told of an entry is none; null: it is one. */
export function whyNoEntry({
  eccn,
  category,
  productGroup,
  heading,
  exceptions,
}: SourceEntry): Sentence | null {
  const [, digit, letter] = ECCN.exec(eccn) ?? [];
  if (digit === undefined) return say('law_eccn_unknown', { eccn: shown(eccn) });
  if (digit !== category || letter !== productGroup)
    return say('law_eccn_of_another_group', { eccn, category: shown(category), group: shown(productGroup) });
  if (heading === '') return say('law_heading_missing', { eccn });
  const wrong = exceptions.find(([symbol]) => !SYMBOL.test(symbol));
  return wrong ? say('law_symbols_unknown', { symbols: shown(wrong[0]) }) : null;
}

/** An entry, and what it lacks or says oddly, which is told and not guessed. */
interface ReadEntry {
  readonly entry: CclEntry;
  readonly notes: readonly Sentence[];
  /** Why no more than the number and the heading was taken; null: all of it was. */
  readonly refusal: Sentence | null;
}

/**
 * The entry of what a file tells. Where the table of requirements stands inside the heading, what stands in its place is another
 * entry's, and nothing of either is taken.
 */
function entryOf(source: SourceEntry): ReadEntry {
  const table = TABLE_IN_HEADING.exec(source.heading);
  return table ? bareEntry(source, table.index) : wholeEntry(source);
}

function bareEntry({ eccn, category, productGroup, heading }: SourceEntry, end: number): ReadEntry {
  const entry = {
    eccn,
    category,
    productGroup,
    heading: heading.slice(0, end).trim(),
    reasonsForControl: [],
    requirements: [],
    exceptions: [],
    staConditions: null,
    paragraphs: null,
  };
  return { entry, notes: [], refusal: say('law_table_in_heading', { eccn }) };
}

function wholeEntry(source: SourceEntry): ReadEntry {
  const { eccn, category, productGroup, heading, staConditions } = source;
  const reasons = reasonsIn(source.reasons);
  const paragraphs = onceEach(source.paragraphs ?? []);
  const entry = {
    eccn,
    category,
    productGroup,
    heading,
    reasonsForControl: reasons.known,
    requirements: source.requirements,
    exceptions: inOrder(source.exceptions),
    staConditions: staConditions || null,
    paragraphs: source.paragraphs && paragraphs.first,
  };
  const notes = [...requirementNotes(entry), ...reasonNotes(eccn, reasons.rest), ...paragraphs.notes(eccn)];
  return { entry, notes, refusal: null };
}

function requirementNotes({ eccn, requirements }: CclEntry): Sentence[] {
  if (requirements.length === 0) return [say('law_no_requirements', { eccn })];
  const blank = requirements.filter(({ control, basis }) => control === '' || basis === '');
  return blank.length === 0 ? [] : [say('law_requirement_blank', { eccn, rows: blank.length })];
}

/** Reasons are words of two capital letters; whatever else stands there is told. */
function reasonsIn(text: string): { known: string[]; rest: string } {
  const known = [...new Set(text.match(/\b[A-Z]{2}(?=\d|\b)/g) ?? [])];
  const rest = text.replace(/\b[A-Z]{2}(?=\d|\b)|\band\b|[\s,;.\d]+/g, ' ').trim();
  return { known, rest };
}

function reasonNotes(eccn: string, rest: string): Sentence[] {
  return rest === '' ? [] : [say('law_reason_unknown', { eccn, words: shown(rest) })];
}

function inOrder(exceptions: SourceEntry['exceptions']): SourceEntry['exceptions'] {
  const place = (symbol: string) => FIRST_EXCEPTIONS.indexOf(symbol) + 1 || Infinity;
  return exceptions
    .filter(([, words]) => words !== '')
    .toSorted(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** Paragraphs of notes repeat the letters of items: the first of each is the item. */
function onceEach(all: readonly CclParagraph[]) {
  const first = new Map<string, CclParagraph>();
  const repeated = new Set<string>();
  for (const one of all) {
    if (first.has(one.paragraph)) repeated.add(one.paragraph);
    else first.set(one.paragraph, one);
  }
  const paragraphs = [...repeated].map((paragraph) => `.${paragraph}`).join(', ');
  const notes = (eccn: string) =>
    repeated.size === 0 ? [] : [say('law_paragraph_twice', { eccn, paragraphs: shown(paragraphs) })];
  return { first: [...first.values()], notes };
}

/** Takes the entries of a file, with what is to be told of each. */
export class Entries {
  private readonly whole = new Map<string, CclEntry>();
  private readonly bare = new Map<string, CclEntry>();

  constructor(private readonly reading: Reading) {}

  has(eccn: string): boolean {
    return this.whole.has(eccn) || this.bare.has(eccn);
  }

  add(line: number, source: SourceEntry): void {
    const { entry, notes, refusal } = entryOf(source);
    (refusal ? this.bare : this.whole).set(entry.eccn, entry);
    if (refusal) this.reading.reject(line, entry.eccn, refusal);
    for (const note of notes) this.reading.note(line, note);
  }

  file(): LawFile {
    return this.reading.fileOf(this.whole, this.bare);
  }
}
