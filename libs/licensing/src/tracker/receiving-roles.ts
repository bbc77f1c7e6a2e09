import { receiversOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';

/** A role in which a party receives what is exported, and its place: the last one to receive it is the first. */
export interface ReceivingRole {
  readonly regime: string;
  readonly role: string;
  readonly place: number;
}

/** Those of several regimes. */
export function receivingRoles(packs: readonly Pack[]): ReceivingRole[] {
  return packs.flatMap((pack) => receiversOf(pack).map((role, place) => ({ regime: pack.id, role, place })));
}
