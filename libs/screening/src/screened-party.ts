import type { Id } from '@ninety/platform';
import type { Kind } from './matching/matcher.js';

/** A party as screening needs it. docs/decisions/0015 */
export interface ScreenedParty {
  readonly id: Id;
  readonly supplierId: Id;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly addresses?: readonly { lines: string[]; city?: string | null; region?: string | null }[];
  readonly kind: Kind;
}
