import { CITATIONS } from '@ninety/bis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../test/support/pdf.js';
import { facts, paragraph } from './document.js';
import type { LegalDocument, Value } from './document.js';
import { pdfOf } from './pdf.js';

const documentOf = (value: Value): LegalDocument => ({
  title: 'Application for export license Z000001',
  citation: CITATIONS.applicationForm,
  blocks: [facts(['Party', value])],
});
const read = async (value: Value) => readPdf(await pdfOf(documentOf(value)));

describe('a name in a PDF', () => {
  it.each([
    ['simplified Chinese', '深圳市样本技术有限公司'],
    ['traditional Chinese', '臺灣範例股份有限公司'],
    ['Japanese', '株式会社サンプル東京'],
    ['Korean', '주식회사 견본무역'],
    ['Russian', 'ООО «Ромашка-Образец»'],
    ['Ukrainian', 'ТОВ «Зразок і Ґанок»'],
    ['Greek', 'Δείγμα Εμπορική Α.Ε.'],
    ['Vietnamese', 'Công ty TNHH Điện Tử Việt Nam'],
    ['Armenian', 'Նմուշ ՍՊԸ'],
    ['Georgian', 'შპს ნიმუში'],
    ['letters with marks of their own', 'Socie\u0301te\u0301 U\u0308bung'],
    ['pinyin', 'Lǐ Xiǎomíng'],
    ['romanised Arabic', 'Ṣāliḥ Muḥammad'],
    ['signs of currencies', '₴ ₸ ₿'],
  ])('is found again: %s', async (_, name) => {
    const { fromLeft, boxes } = await read(name);
    expect(fromLeft).toContain(name.normalize('NFC').replaceAll(' ', ''));
    expect(boxes).toBe(0);
  });

  it.each([
    ['Arabic', 'شركة النموذج للتجارة العامة'],
    ['Persian', 'شرکت نمونه گستر پژوهش'],
    ['Urdu', 'نمونہ ٹریڈنگ کمپنی'],
    ['Hebrew', 'חברת דוגמה'],
  ])('is found again, from the right: %s', async (_, name) => {
    const { fromRight, boxes } = await read(name);
    expect(fromRight).toContain(name.replaceAll(' ', ''));
    expect(boxes).toBe(0);
  });

  it.each([
    ['Thai', 'บริษัท ตัวอย่าง จำกัด'],
    ['Hindi', 'नमूना व्यापार'],
    ['vowelled Arabic', 'مُحَمَّد'],
  ])('has each cluster of letters that were joined: %s', async (_, name) => {
    const { fromLeft, fromRight, clusters, boxes } = await read(name);
    const joined = [...new Intl.Segmenter().segment(name.replaceAll(' ', ''))];
    const found = `${fromLeft} ${fromRight} ${clusters.join(' ')}`;
    expect(joined.map(({ segment }) => segment).filter((one) => !found.includes(one))).toEqual([]);
    expect(boxes).toBe(0);
  });

  it('has its Han letters as its country writes them', async () => {
    const bytesOf = async (country: string) => pdfOf(documentOf([{ text: '直骨海', country }]));
    const [cn, tw, jp] = await Promise.all(['CN', 'TW', 'JP'].map(bytesOf));
    const fontsOf = (pdf?: Uint8Array) =>
      /NotoSans(SC|TC|JP)/.exec(Buffer.from(pdf ?? []).toString('latin1'))?.[1];
    expect([cn, tw, jp].map(fontsOf)).toEqual(['SC', 'TC', 'JP']);
  });

  it('has letters that no typeface has by their numbers, and the document says so', async () => {
    const { fromLeft, boxes } = await read('ក្រុមហ៊ុន Ltd. 😀');
    expect(fromLeft).toContain('[U+1780][U+17D2][U+179A]');
    expect(fromLeft).toContain('Lettersshownbytheirnumbers');
    expect(fromLeft).toContain('U+1F600');
    expect(boxes).toBe(0);
  });

  it('turns nothing around that stands beside it', async () => {
    const { fromLeft } = await read('Acme \u202Etxt.exe\u202C Ltd.');
    expect(fromLeft).toContain('Acme[U+202E]txt.exe[U+202C]Ltd.');
  });
});

describe('a PDF', () => {
  it('shows every letter by itself or by its number, of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (text) => {
        fc.pre(text.isWellFormed());
        const { boxes, pages } = await read(text);
        expect(boxes).toBe(0);
        expect(pages).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });

  it('has the same bytes for the same document, whatever was printed between', async () => {
    const first = await pdfOf(documentOf('深圳 Ltd.'));
    await pdfOf(documentOf('株式会社サンプル 주식회사'));
    expect(Buffer.from(await pdfOf(documentOf('深圳 Ltd.'))).equals(first)).toBe(true);
  });

  it('keeps a long word on the page', async () => {
    const word = 'x'.repeat(1_000);
    const document = { ...documentOf('y'), blocks: [paragraph(word)] };
    const { fromLeft } = await readPdf(await pdfOf(document));
    expect(fromLeft).toContain(word);
  });
});
