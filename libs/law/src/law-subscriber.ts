import type { LawKind } from '@ninety/bis';
import type { EntityManager } from 'typeorm';

/** What became another law: an edition, or what is recorded of its enforcement. */
export interface LawChanged {
  readonly kind: LawKind | 'policies';
  /** Of an edition its number, of a policy that of what was recorded. */
  readonly version: number;
  /** The first day that is another; null: any may be. */
  readonly from: string | null;
  /** The entries, countries, symbols or policies that are others now. */
  readonly keys: readonly string[];
}

/** What follows elsewhere when the law changes, in the same transaction; who answers by the law provides it. */
export abstract class LawSubscriber {
  abstract lawChanged(tx: EntityManager, changed: LawChanged): Promise<void>;
}
