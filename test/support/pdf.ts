import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** All words that run from the left, and all that run from the right, in reading order and without spaces. */
  readonly fromLeft: string;
  readonly fromRight: string;
  /** What stands in the PDF as the text of glyphs that are several letters, or several that are one. */
  readonly clusters: readonly string[];
  /** Letters for which the font has no shape of its own (.notdef, an empty box). */
  readonly boxes: number;
}

interface Piece {
  readonly str: string;
  readonly dir: string;
  readonly transform: number[];
}

/** Opens the PDF as a viewer does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const pieces = (await Promise.all(pages.map(piecesOf))).flat();
  const boxes = (await Promise.all(pages.map(boxesOf))).reduce((sum, count) => sum + count, 0);
  const joined = (direction: string) =>
    pieces
      .filter(({ dir }) => dir === direction)
      .map(({ str }) => str)
      .join('')
      .replaceAll(/[\s\p{Cc}\u200B]/gu, '')
      .normalize('NFC');
  await document.destroy();
  return {
    pages: pages.length,
    fromLeft: joined('ltr'),
    fromRight: joined('rtl'),
    clusters: actualTextsOf(Buffer.from(bytes)),
    boxes,
  };
}

/** From the top; in a line the way its words run. */
async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  const x = ({ transform }: Piece) => transform[4] ?? 0;
  const y = ({ transform }: Piece) => Math.round((transform[5] ?? 0) / 6);
  return items
    .filter((item): item is Extract<typeof item, Piece> => 'str' in item)
    .sort((a, b) => y(b) - y(a) || (a.dir === 'rtl' ? x(b) - x(a) : x(a) - x(b)));
}

async function boxesOf(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown = argsArray
    .filter((_, index) => fnArray[index] === OPS.showText)
    .flatMap(([glyphs]: [readonly unknown[]]) => glyphs);
  return shown.filter(
    (glyph) =>
      typeof glyph === 'object' &&
      glyph !== null &&
      'originalCharCode' in glyph &&
      glyph.originalCharCode === 0,
  ).length;
}

/** The `/ActualText` of all marked content, which viewers copy and pdf.js does not read. ISO 32000-2, 14.9.4. */
function actualTextsOf(pdf: Buffer): string[] {
  const texts: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const body = pdf.subarray(at + 'stream\n'.length, pdf.indexOf('endstream', at));
    for (const [, hex = ''] of inflated(body).matchAll(/\/ActualText <feff([0-9a-f]+)>/gi))
      texts.push(Buffer.from(hex, 'hex').swap16().toString('utf16le'));
  }
  return texts;
}

function inflated(body: Buffer): string {
  try {
    return inflateSync(body).toString('latin1');
  } catch {
    return '';
  }
}
