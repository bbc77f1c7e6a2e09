import type { CclEntry, Law } from './law.js';
import type { Place } from './places.js';
import type { DeterminationQuestion } from './question.js';

/** What the item's rows are examined for. */
export interface ItemCase {
  readonly asked: DeterminationQuestion;
  readonly law: Law;
  readonly entry: CclEntry;
  /** As the rows write it; null: not known. */
  readonly paragraph: string | null;
  readonly place: Place;
  /** Whether it goes from one place to the same: a transfer (in-country), or no export at all. */
  readonly stays: boolean;
}
