import type { Actor } from '@ninety/audit';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Kind } from './kinds.js';

/** A party as screening needs it. docs/decisions/0015 */
export interface ScreenedParty {
  readonly id: Id;
  readonly supplierId: Id;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly addresses?: readonly {
    lines: string[];
    city?: string | null;
    region?: string | null;
    country?: string;
  }[];
  readonly kind: Kind;
}

/** Against which version of the list a party was screened, null: none was in force; and by which numbers it is found again. */
export interface Screening {
  readonly listVersion: number | null;
  readonly matchKeys: readonly number[];
}

/** Screens parties in the transaction that makes or changes them, or files them; who keeps the list provides it. */
export abstract class PartyScreening {
  abstract screenParty(tx: EntityManager, actor: Actor, party: ScreenedParty): Promise<void>;

  /** The same for one that is being made, of which nothing is known yet: `insert` makes it, with how it was screened. */
  abstract screenNew(
    tx: EntityManager,
    actor: Actor,
    party: ScreenedParty,
    insert: (screening: Screening) => Promise<void>,
  ): Promise<void>;

  /** Those of the parties that must be screened again before an application of theirs is filed. */
  abstract outdated<T extends { readonly screenedVersion: number | null }>(
    tx: EntityManager,
    parties: readonly T[],
  ): Promise<T[]>;
}
