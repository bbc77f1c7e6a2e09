import { fieldText } from '../tracker/names.js';
import { words } from '../words/index.js';

/** A field as people call it; one of an authority's events by its own name, spelt out. */
export function fieldName(field: string): string {
  return (
    words.packs.field(field) ?? fieldText(field.replaceAll(/[a-z](?=[A-Z])/g, '$& ').replaceAll('_', ' '))
  );
}
