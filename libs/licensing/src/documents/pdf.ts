import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { heading, paragraph } from './document.js';
import type { Block, LegalDocument, Value } from './document.js';
import { PDF_TEMPLATE } from './pdf-template.js';
import { languageTagOf, linesOf } from './scripts.js';
import type { Line } from './scripts.js';
import { BASE_FAMILY, numberOf, typefacesFor } from './typefaces.js';
import type { Typefaces } from './typefaces.js';
import { TypstCompilerBuilder } from './typst.js';

/** Letters of one family beside each other; a text alone is of the base family. */
type Run =
  string | { readonly text: string; readonly font: string; readonly base: string; readonly lang: string };

/** Lines in one direction. */
interface Passage {
  readonly rtl: boolean;
  readonly runs: readonly Run[];
}

/** A longer word may be divided anywhere: it must not leave the page, or its column. */
const LONGEST_WORD = 60;
/** So many letters fit beside each other into a table, capitals too. */
const LETTERS_OF_A_TABLE = 95;
/** The columns of a table in letters: a word should fit, and no column takes more than is good to read. */
const NARROWEST_COLUMN = 7;
const LONGEST_WORD_OF_COLUMN = 20;
const WIDEST_COLUMN = 40;
/** So many lines are set as one; the typesetter takes longer for each than the one before. */
const LINES_OF_A_PASSAGE = 50;
/** So many letters that no typeface has are named at the end. */
const MOST_NAMED = 40;

const PLAIN = /^[ -~]*$/;
const ZERO_WIDTH_SPACE = '\u200B';
/** What stands on the letter before it. */
const MARK = /\p{M}/u;
/** What only says how its neighbours are to be shown; not what turns around the letters after it. */
const INVISIBLE = /(?![\u202A-\u202E\u2066-\u2069])\p{Default_Ignorable_Code_Point}/u;
/** Errors of the typesetter in full. */
const FULL_DIAGNOSTICS = 3;

const compiler = await startCompiler();

/** The document as tagged PDF, the same bytes for the same document. Takes long: for a thread of its own. */
export async function pdfOf(document: LegalDocument): Promise<Uint8Array> {
  const typefaces = await typefacesFor(allLines(document));
  const setter = new Setter(typefaces);
  const blocks = document.blocks.map((block) => setter.block(block));
  const set = {
    base: BASE_FAMILY,
    name: document.title,
    title: setter.value(document.title),
    citation: setter.value(document.citation),
    compact: document.isOnePage === true,
    blocks: [...blocks, ...setter.unshownBlocks()],
  };
  return compile(typefaces, set);
}

function compile({ resolver }: Typefaces, set: object): Uint8Array {
  compiler.set_fonts(resolver);
  compiler.map_shadow('/document.json', new TextEncoder().encode(JSON.stringify(set)));
  const { result, diagnostics } = compiler.compile('/main.typ', undefined, 'pdf', FULL_DIAGNOSTICS) as {
    result?: Uint8Array;
    diagnostics?: unknown;
  };
  compiler.reset();
  if (!result) throw new Error(`the document could not be set: ${JSON.stringify(diagnostics)}`);
  return result;
}

async function startCompiler(): Promise<TypstCompiler> {
  const builder = new TypstCompilerBuilder();
  // No file and no host: whatever a document says, there is nothing that it could read.
  builder.set_dummy_access_model();
  const typst = await builder.build();
  typst.add_source('/main.typ', PDF_TEMPLATE);
  return typst;
}

/** Makes of texts what the template takes; remembers letters that no typeface has. */
class Setter {
  private readonly unshown = new Set<string>();

  constructor(private readonly typefaces: Typefaces) {}

  block(block: Block): object {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { kind: block.kind, text: this.value(block.text) };
      case 'list':
        return { kind: block.kind, items: block.items.map((item) => this.value(item)) };
      case 'facts':
        return {
          kind: block.kind,
          facts: block.facts.map(([label, value]) => [this.value(label), this.value(value)]),
        };
      case 'table':
        return this.table(block);
    }
  }

  value(value: Value, longestWord = LONGEST_WORD): Passage[] {
    return passagesOf(linesOf(value)).map((lines) => ({
      rtl: lines[0]?.direction === 'rtl',
      runs: lines.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), ...this.line(line, longestWord)]),
    }));
  }

  /** Says in the document what it could not show. */
  unshownBlocks(): object[] {
    if (this.unshown.size === 0) return [];
    const numbers = [...this.unshown].map(writtenNumberOf);
    const more = numbers.length > MOST_NAMED ? ` and ${numbers.length - MOST_NAMED} more` : '';
    const named = `${numbers.slice(0, MOST_NAMED).join(', ')}${more}`;
    return [
      heading('Letters shown by their numbers'),
      paragraph(
        `The typefaces of this document do not have these letters, which stand in it by their Unicode numbers in brackets: ${named}. The same document as HTML has them as they were written.`,
      ),
    ].map((block) => this.block(block));
  }

  private table({ kind, head, rows }: Extract<Block, { kind: 'table' }>): object {
    const columns = head.map((title, column) => [title, ...rows.map((row) => row[column] ?? '')]);
    const widths = widthsOf(columns.map((cells) => cells.flatMap(linesOf).map(({ text }) => text)));
    const set = (cell: Value, column: number) => this.value(cell, widths[column]);
    return { kind, widths, head: head.map(set), rows: rows.map((row) => row.map(set)) };
  }

  private line({ text, han }: Line, longestWord: number): readonly Run[] {
    const divided = divide(text.replaceAll('\t', ' '), longestWord);
    return PLAIN.test(divided) ? [divided] : this.runs(divided, han);
  }

  private runs(text: string, han: Line['han']): Run[] {
    const runs: { family: string; lang: string; text: string }[] = [];
    for (const letter of text) {
      const last = runs.at(-1);
      if (last && INVISIBLE.test(letter)) {
        last.text += letter;
        continue;
      }
      const known = this.typefaces.familyOf(letter, han, MARK.test(letter) ? last?.family : undefined);
      const family = known ?? BASE_FAMILY;
      const shown = known === null ? this.byNumber(letter) : letter;
      if (last?.family === family) last.text += shown;
      else runs.push({ family, lang: languageTagOf(letter, han) ?? 'en', text: shown });
    }
    return runs.map(({ family, lang, text }) =>
      family === BASE_FAMILY
        ? text
        : { text, font: family, base: BASE_FAMILY, lang: lang.split('-')[0] ?? 'und' },
    );
  }

  private byNumber(letter: string): string {
    this.unshown.add(letter);
    return `[${writtenNumberOf(letter)}]`;
  }
}

function allLines({ title, citation, blocks }: LegalDocument): Line[] {
  return [title, citation, ...blocks.flatMap(valuesOf)].flatMap(linesOf);
}

function valuesOf(block: Block): readonly Value[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flat();
    case 'table':
      return [...block.head, ...block.rows.flat()];
  }
}

/** Lets a word that is too long for its place be divided, with spaces that have no width. */
function divide(text: string, longestWord: number): string {
  if (text.length <= longestWord) return text;
  const words = new RegExp(`\\S{${longestWord}}(?=[^\\s\\p{M}])`, 'gu');
  return text.replaceAll(words, `$&${ZERO_WIDTH_SPACE}`);
}

/** `U+1780` */
function writtenNumberOf(letter: string): string {
  return `U+${numberOf(letter).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The widths of columns, in letters: of the longest word, and as much of the longest line as there is room for. */
function widthsOf(columns: readonly (readonly string[])[]): number[] {
  const least = columns.map((lines) =>
    Math.min(longestOf(lines.flatMap((line) => line.split(/\s+/u))), LONGEST_WORD_OF_COLUMN),
  );
  const wanted = columns.map((lines, column) =>
    Math.max(Math.min(longestOf(lines), WIDEST_COLUMN), least[column] ?? 0),
  );
  const room = LETTERS_OF_A_TABLE - sumOf(least);
  const share = room / Math.max(sumOf(wanted) - sumOf(least), 1);
  const scale = Math.min(LETTERS_OF_A_TABLE / sumOf(least), 1);
  return least.map((width, column) =>
    Math.floor(room > 0 ? width + ((wanted[column] ?? 0) - width) * share : width * scale),
  );
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, { length }) => Math.max(longest, length), NARROWEST_COLUMN);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Lines beneath each other that have one direction, a few at a time. */
function passagesOf(lines: readonly Line[]): Line[][] {
  const passages: Line[][] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last && last.length < LINES_OF_A_PASSAGE && last[0]?.direction === line.direction) last.push(line);
    else passages.push([line]);
  }
  return passages;
}
