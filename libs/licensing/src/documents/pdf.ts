import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import type { Block, LegalDocument } from './document.js';

const fonts = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as TFontDictionary;
const fontFiles = new Set(Object.values(fonts.Roboto ?? {}).map(String));
pdfmake.setFonts(fonts);
// A document is made of text alone: nothing that it says may make the service read a file or a host.
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));
pdfmake.setUrlAccessPolicy(() => false);

/** What the font has no letters for; it is written in Latin ones. */
const BEYOND_FONT =
  /[^\n -\u024F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2116\u2122]/gu;

/** The document as PDF. */
export async function pdfOf({ title, citation, blocks }: LegalDocument): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    info: { title: printable(title) },
    pageSize: 'LETTER',
    pageMargins: [56, 56, 56, 56],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.2 },
    content: [
      { text: printable(title), fontSize: 16, bold: true },
      { text: printable(citation), color: '#555555', margin: [0, 0, 0, 10] },
      ...blocks.map(contentOf),
    ],
    footer: (page, pages) => ({
      text: `${printable(title)} · ${page} / ${pages}`,
      alignment: 'center',
      fontSize: 8,
      color: '#555555',
    }),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return { text: printable(block.text), bold: true, fontSize: 11, margin: [0, 10, 0, 3] };
    case 'paragraph':
      return { text: printable(block.text), margin: [0, 0, 0, 5] };
    case 'list':
      return { ol: block.items.map(printable), margin: [0, 0, 0, 5] };
    case 'facts':
      return {
        layout: 'noBorders',
        margin: [0, 0, 0, 5],
        table: {
          widths: [160, '*'],
          body: block.facts.map(([label, value]) => [
            { text: printable(label), color: '#444444' },
            printable(value),
          ]),
        },
      };
    case 'table':
      return {
        margin: [0, 2, 0, 5],
        fontSize: 8,
        table: {
          headerRows: 1,
          widths: block.head.map(() => 'auto' as const),
          body: [
            block.head.map((cell) => ({ text: printable(cell), bold: true })),
            ...block.rows.map((row) => row.map(printable)),
          ],
        },
      };
  }
}

function printable(text: string): string {
  return text.replace(BEYOND_FONT, (letter) => anyAscii(letter));
}
