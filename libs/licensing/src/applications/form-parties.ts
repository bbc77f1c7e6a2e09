import { takingPart } from '@ninety/bis';
import type { Id } from '@ninety/platform';
import type { StoredForm } from './application.contract.js';

/** The parties whom an application names, in whichever place, in their order. */
export function partyIdsOf(form: Pick<StoredForm, 'parties' | 'bis748p'>): Id[] {
  return takingPart(form).map(({ partyId }) => partyId);
}
