import type { LegalDocument, Value } from './document.js';

/** A field of a portal, with what is typed there. */
interface WorksheetField {
  readonly label: string;
  readonly text: string;
}

/** A form of a portal, and its fields in their order. */
export interface WorksheetSection {
  readonly name: string;
  readonly notes: readonly string[];
  readonly fields: readonly WorksheetField[];
}

/** A worksheet as its parts, for whoever copies field by field; the first section is what stands before all of them. */
export function sectionsOf({ title, blocks }: LegalDocument): WorksheetSection[] {
  const sections = [{ name: title, notes: [] as string[], fields: [] as WorksheetField[] }];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.kind === 'heading') sections.push({ name: block.text, notes: [], fields: [] });
    else if (block.kind === 'paragraph') last?.notes.push(block.text);
    else if (block.kind === 'facts')
      last?.fields.push(...block.facts.map(([label, value]) => ({ label, text: textOf(value) })));
    else if (block.kind === 'list') last?.notes.push(...block.items);
    else last?.notes.push(...block.rows.map((row) => row.map(textOf).join(' · ')));
  }
  return sections;
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : value.map(({ text }) => text).join('\n');
}
