import type { ReasonForControl } from '@ninety/bis';
import type { EntityManager } from 'typeorm';

/** How an item is said to be classified. */
export interface SaidClassification {
  /** With its paragraph, if that is known: 3A001.b.2 */
  readonly eccn: string;
  /** Null: they are to be taken from the list. */
  readonly reasonsForControl: readonly ReasonForControl[] | null;
}

/** The reasons for control of an item, and the edition of the list that they are from; null: no list has the entry, and they were typed. */
export interface ListedReasons {
  readonly reasonsForControl: ReasonForControl[];
  readonly lawVersion: number | null;
}

/** The list that items are classified by, as it is loaded; who has the law provides it. */
export abstract class ControlList {
  /**
   * The reasons for control of an item by the list of the first of some days on which one is loaded. A list that is not whole refuses
   * nothing.
   *
   * @throws Problem 422 for an entry or a paragraph that the list does not have, for reasons that are not the list's, and for none where no
   * list has them
   */
  abstract reasonsOf(
    manager: EntityManager,
    said: SaidClassification,
    days: readonly string[],
  ): Promise<ListedReasons>;
}
