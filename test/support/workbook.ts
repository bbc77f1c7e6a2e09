import { ZipFile } from 'yazl';

/** A cell: a text, a number, a day (`serial`), what a formula came to, or its XML as it stands. */
export type Cell =
  | null
  | string
  | number
  | { readonly serial: number }
  | { readonly formula: string; readonly value: string | null }
  | { readonly xml: (reference: string) => string };

export interface SheetContent {
  readonly rows: readonly (readonly Cell[])[];
  /** Areas such as `A2:A4`. */
  readonly merged?: readonly string[];
  /** Texts stand in the cells themselves, as some writers put them. */
  readonly isInline?: boolean;
  readonly isFrom1904?: boolean;
  /** Sheets before it, by name, hidden or not. */
  readonly before?: readonly { readonly name: string; readonly isHidden: boolean }[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The second style of `STYLES` shows a day. */
const DAY_STYLE = 1;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>
  <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** An XLSX workbook as spreadsheets write it (ECMA-376), with one sheet that has rows, called Cases. */
export function workbook({
  rows,
  merged = [],
  isInline = false,
  isFrom1904 = false,
  before = [],
}: SheetContent): Promise<Buffer> {
  const texts: string[] = [];
  const placeOf = new Map<string, number>();
  const textCell = (reference: string, text: string): string => {
    if (isInline)
      return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    const place = placeOf.get(text) ?? texts.push(text) - 1;
    placeOf.set(text, place);
    return `<c r="${reference}" t="s"><v>${place}</v></c>`;
  };
  const cell = (reference: string, one: Cell): string => {
    if (one === null) return '';
    if (typeof one === 'string') return textCell(reference, one);
    if (typeof one === 'number') return `<c r="${reference}"><v>${one}</v></c>`;
    if ('serial' in one) return `<c r="${reference}" s="${DAY_STYLE}"><v>${one.serial}</v></c>`;
    if ('xml' in one) return one.xml(reference);
    const value = one.value === null ? '' : `<v>${escaped(one.value)}</v>`;
    const type = one.value !== null && Number.isNaN(Number(one.value)) ? ' t="str"' : '';
    return `<c r="${reference}"${type}><f>${escaped(one.formula)}</f>${value}</c>`;
  };
  const sheetData = rows
    .map((cells, index) => {
      const line = index + 1;
      const inside = cells.map((one, place) => cell(`${lettersOf(place)}${line}`, one)).join('');
      return inside === '' ? '' : `<row r="${line}">${inside}</row>`;
    })
    .join('');
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const names = [...before, { name: 'Cases', isHidden: false }];
  return zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, place) => `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map(
        ({ name, isHidden }, place) =>
          `<sheet name="${escaped(name)}" sheetId="${place + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${place + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map(
        (_, place) => [`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`] as const,
      ),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdTexts', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
    ...Object.fromEntries(
      before.map((_, place) => [
        `xl/worksheets/sheet${place + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      ]),
    ),
    [`xl/worksheets/sheet${names.length}.xml`]: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData>${
      areas === '' ? '' : `<mergeCells count="${merged.length}">${areas}</mergeCells>`
    }</worksheet>`,
  });
}

/** A zip of some files. */
export async function zipped(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  // The same bytes each time.
  const mtime = new Date('2026-01-01T00:00:00Z');
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { mtime });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Days since the end of 1899, as spreadsheets count them. */
export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

function lettersOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : lettersOf(Math.floor(place / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
