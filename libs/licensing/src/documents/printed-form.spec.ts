import { askedForm } from '@ninety/bis';
import { describe, expect, it } from 'vitest';
import { goldenForms } from '../../../../test/support/golden-forms.js';
import { readPdf } from '../../../../test/support/pdf.js';
import type { Block, LegalDocument, Value } from './document.js';
import { htmlOf } from './html.js';
import { pdfOf } from './pdf.js';
import { printedForm } from './printed-form.js';
import type { PrintedMatter } from './printed-form.js';
import { worksheet } from './worksheet.js';

const GOLDEN = goldenForms().map(({ file, name, form }) => {
  const files = form.attachments.map((kind) => ({ kind, fileName: `${kind}.pdf` }));
  const matter: PrintedMatter = {
    asked: askedForm(form),
    form,
    controlNumber: null,
    isFiled: false,
    reference: 'NV-2026-01',
    files,
  };
  return { file, name, matter };
});

/** Everything that a document says, line by line. */
function linesOf({ title, blocks }: LegalDocument): string[] {
  const texts = (value: Value) => (typeof value === 'string' ? [value] : value.map(({ text }) => text));
  const said = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'list':
        return [...block.items];
      case 'facts':
        return block.facts.flatMap(([label, value]) => [label, ...texts(value)]);
      case 'table':
        return block.rows.flat().flatMap(texts);
    }
  };
  return [title, ...blocks.flatMap(said)].flatMap((text) => text.split('\n'));
}

describe('a golden application', () => {
  it.each(GOLDEN.map((one) => [one.name, one] as const))('has every entry in print: %s', (_, { matter }) => {
    const { blocks } = matter.asked;
    const entered = blocks.flatMap(({ entries }) => entries.flatMap(({ text }) => text.split('\n')));
    const marked = linesOf(printedForm(matter)).map((line) => line.replace(/^\[X\] /, ''));
    expect(entered.filter((line) => !marked.includes(line))).toEqual([]);
    const typed = linesOf(worksheet(matter)).join('\n');
    // The worksheet has an address field by field.
    const whole = blocks.filter(
      ({ block }) => Number(block) < 14 || Number(block) > 20 || block.includes('('),
    );
    const typedThere = whole.flatMap(({ entries }) => entries.flatMap(({ text }) => text.split('\n')));
    expect(typedThere.filter((line) => !typed.includes(line))).toEqual([]);
  });

  it('marks what is longer than a field may be', () => {
    const [one] = GOLDEN;
    if (!one) throw new Error('no golden form');
    const form = { ...one.matter.form, resubmissionOf: 'Z1234567' };
    const typed = linesOf(worksheet({ ...one.matter, form, asked: askedForm(form) }));
    expect(typed.filter((line) => line.startsWith('Block 10:'))).toEqual([
      'Block 10: Resubmission application control number (at most 7 characters, TOO LONG: it has 8)',
    ]);
  });

  it('has a section for each sheet', () => {
    const sheets = GOLDEN.flatMap(({ matter }) => {
      const headings = printedForm(matter).blocks.flatMap((one) =>
        one.kind === 'heading' ? [one.text] : [],
      );
      const asked = matter.asked.blocks.flatMap(({ entries }) =>
        entries.filter(({ form }) => form !== '748P'),
      );
      const named = new Set(asked.map(({ form, number }) => `BIS-${form}, sheet ${number}`));
      return [...named].filter((name) => !headings.some((one) => one.startsWith(name)));
    });
    expect(sheets).toEqual([]);
  });

  it('marks what is missing in a draft, and not once it was filed', () => {
    const { matter } = GOLDEN.find(({ file }) => file.startsWith('36')) ?? {};
    if (!matter) throw new Error('no such application');
    const draft = linesOf(printedForm(matter));
    expect(draft.join('\n')).toContain('NOT COMPLETE: 6 things are missing');
    expect(draft).toContain('MISSING');
    expect(draft.filter((line) => line.startsWith('item 12 needs a unit price'))).toHaveLength(1);
    const filed = linesOf(printedForm({ ...matter, controlNumber: 'Z100001', isFiled: true }));
    expect(filed.join('\n')).not.toMatch(/MISSING|NOT COMPLETE/);
    expect(filed[0]).toBe('Application for export license Z100001');
  });

  it.each(['02-', '27-', '36-'])('is a PDF that can be read: %s', async (file) => {
    const { matter } = GOLDEN.find((one) => one.file.startsWith(file)) ?? {};
    if (!matter) throw new Error('no such application');
    for (const document of [printedForm(matter), worksheet(matter)]) {
      const { fromLeft, boxes } = await readPdf(await pdfOf(document));
      expect(boxes).toBe(0);
      const said = matter.asked.blocks.find(({ block }) => block === '21')?.entries[0]?.text ?? 'none';
      expect(fromLeft).toContain(said.replaceAll(' ', ''));
      expect(htmlOf(document)).toContain('<h2>');
    }
  });
});
