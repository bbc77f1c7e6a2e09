import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';
import { constants, deflateRawSync } from 'node:zlib';

/** What a message of Outlook says, by the properties of MS-OXPROPS that have it. */
interface MsgTexts {
  readonly subject: string;
  readonly body: string;
  readonly sender: string;
  readonly address: string;
  readonly headers: string;
}

const PROPERTIES: Readonly<Record<keyof MsgTexts, string>> = {
  subject: '0037001F',
  body: '1000001F',
  sender: '0C1A001F',
  address: '5D01001F',
  headers: '007D001F',
};

/** A message as Outlook keeps it. */
export function msgOf(texts: MsgTexts): Buffer {
  const streams = [
    stream('__properties_version1.0', new Uint8Array(32)),
    ...Object.entries(PROPERTIES).map(([name, property]) =>
      stream(
        `__substg1.0_${property}`,
        // Not a view of a pool, which the writer would copy instead.
        Uint8Array.from(Buffer.from(texts[name as keyof MsgTexts], 'utf16le')),
      ),
    ),
  ];
  const root = {
    name: 'Root Entry',
    type: TypeEnum.ROOT,
    length: 0,
    children: streams.map((_, at) => at + 1),
  };
  return Buffer.from(burn([root, ...streams]));
}

function stream(name: string, bytes: Uint8Array) {
  return { name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes };
}

/** A PDF of one page with these lines. */
export function pdfOfLines(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ');
  return pdfAround(Buffer.from(`BT /F1 11 Tf 72 760 Td 14 TL ${shown} ET`), '');
}

/** A PDF of some megabytes whose page is so many MiB of blanks. */
export function inflatingPdf(mebibytes: number): Buffer {
  const sixteen = deflateRawSync(Buffer.alloc(16 * 1_048_576, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: mebibytes / 16 }, () => sixteen);
  const page = Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([3, 0, 0, 0, 0, 0])]);
  return pdfAround(page, ' /Filter /FlateDecode');
}

function pdfAround(page: Buffer, filter: string): Buffer {
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [4 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${page.length}${filter} >>\nstream\n`),
      page,
      Buffer.from('\nendstream'),
    ]),
  ].map((object, at) => Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  const head = Buffer.from('%PDF-1.4\n');
  let at = head.length;
  const offsets = objects.map(({ length }) => {
    at += length;
    return `${String(at - length).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([head, ...objects, Buffer.from(table)]);
}
