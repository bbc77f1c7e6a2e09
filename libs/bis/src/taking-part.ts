import { PARTY_ROLES } from '@ninety/procedure';
import type { ApplicationBlocks } from './application.js';

type Blocks = Pick<ApplicationBlocks, 'bis748p'> & {
  readonly parties: readonly { readonly role: string; readonly partyId: string }[];
};

/** Somebody whom an application names. */
export interface TakingPart {
  readonly partyId: string;
  /** A role of the form, or `foreign_person`. */
  readonly role: string;
  /** Where it is named, a JSON pointer. */
  readonly pointer: string;
}

/** As which those stand with the parties to whom technology is released. 15 CFR 734.13(a)(2). */
export const FOREIGN_PERSON = 'foreign_person';

/** Everybody whom an application names: who is in a role, and then to whom technology is released. */
export function takingPart({ parties, bis748p }: Blocks): TakingPart[] {
  return [
    ...parties.map(({ role, partyId }, index) => ({ role, partyId, pointer: `/parties/${index}` })),
    ...(bis748p?.foreignPersons ?? []).map(({ partyId }, index) => ({
      role: FOREIGN_PERSON,
      partyId,
      pointer: `/bis748p/foreignPersons/${index}`,
    })),
  ];
}

/** Who is a party to the transaction, for which a license may be required: not who received it before. 15 CFR 744.11, 748.5(c)–(f). */
export function partiesToTransaction(form: Blocks): TakingPart[] {
  const ofTransaction: readonly string[] = [...PARTY_ROLES, FOREIGN_PERSON];
  return takingPart(form).filter(({ role }) => ofTransaction.includes(role));
}
