import { setFlagsFromString } from 'node:v8';
import { move } from 'piscina';
import type { LegalDocument } from './document.js';

/** What the typesetter's memory may grow to. `resourceLimits` of a thread do not reach WebAssembly; 8,192 pages of 64 KiB. */
setFlagsFromString('--wasm-max-mem-pages=8192');
const { pdfOf } = await import('./pdf.js');

/** One document, as JSON, as PDF. Runs in a thread of `PdfPrinter`, which ends when the typesetter trips: its memory is damaged. */
export default async function print(document: string): Promise<ReturnType<typeof move>> {
  try {
    return move(await pdfOf(JSON.parse(document) as LegalDocument));
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError') process.exit(1);
    throw error;
  }
}
