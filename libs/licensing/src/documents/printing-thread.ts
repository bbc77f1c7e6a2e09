import { setFlagsFromString } from 'node:v8';
import { move } from 'piscina';
import type { LegalDocument } from './document.js';
import { htmlOf } from './html.js';

/** What a thread prints, of a document as JSON. */
export interface PrintingTask {
  readonly format: 'html' | 'pdf';
  readonly document: string;
}

/** What the typesetter's memory may grow to, in pages of 64 KiB: `resourceLimits` of a thread do not reach WebAssembly. */
const MOST_PAGES_OF_MEMORY = 8_192;
setFlagsFromString(`--wasm-max-mem-pages=${MOST_PAGES_OF_MEMORY}`);

/** One document. Runs in a thread of `DocumentPrinter`, which ends when the typesetter trips: its memory is damaged. */
export default async function print({ format, document }: PrintingTask): Promise<ReturnType<typeof move>> {
  const parsed = JSON.parse(document) as LegalDocument;
  if (format === 'html') return move(Buffer.from(htmlOf(parsed)));
  // The typesetter is large: it comes with the first PDF.
  const { pdfOf } = await import('./pdf.js');
  try {
    return move(await pdfOf(parsed));
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError') process.exit(1);
    throw error;
  }
}
