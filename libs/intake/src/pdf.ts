import { fileURLToPath } from 'node:url';
import { INTAKE_LIMITS } from './limits.js';

const CMAPS = fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

export interface PdfText {
  readonly text: string;
  readonly hasMore: boolean;
}

/** The text of a PDF, page by page. Its scripts do not run, its images and fonts are not made, and nothing is fetched. */
export async function textOfPdf(bytes: Uint8Array): Promise<PdfText> {
  // It is large: it comes with the first PDF.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    stopAtErrors: false,
    maxImageSize: 0,
    cMapUrl: CMAPS,
    cMapPacked: true,
  });
  try {
    const document = await loading.promise;
    const count = Math.min(document.numPages, INTAKE_LIMITS.pages);
    const pages: string[] = [];
    let characters = 0;
    for (let number = 1; number <= count && characters < INTAKE_LIMITS.characters; number += 1) {
      const page = await document.getPage(number);
      const text = linesOf((await page.getTextContent()).items);
      page.cleanup();
      characters += text.length;
      pages.push(text);
    }
    return { text: pages.join('\n\n'), hasMore: document.numPages > pages.length };
  } finally {
    await loading.destroy();
  }
}

function linesOf(items: readonly object[]): string {
  const texts: string[] = [];
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string') continue;
    texts.push(item.str);
    if ('hasEOL' in item && item.hasEOL === true) texts.push('\n');
  }
  return texts.join('');
}
