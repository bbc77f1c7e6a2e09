import type { NeededDocument } from '@ninety/bis';
import { toldError } from '@ninety/platform';
import type { NeededDocumentResponseDto } from './filing.contract.js';

/** The support documents that an application needs or may need, as they are answered. */
export function neededViews(needed: readonly NeededDocument[]): NeededDocumentResponseDto[] {
  return needed.map(({ items, lacks, ...need }) => ({
    ...need,
    items: items.map((item) => ({ item })),
    lacks: lacks.map(toldError),
  }));
}
