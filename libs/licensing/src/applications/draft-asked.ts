import { destinationsOf, destinationsOfForm, partiesToTransaction, totalOf } from '@ninety/bis';
import type { ApplicationBlocks, PricedItem } from '@ninety/bis';
import type { AnswersDto, DraftAsked } from '@ninety/determinations';
import type { PartyEntity } from '@ninety/parties';

/** What the law is asked of a draft: its items, for the countries of whoever receives them, and those that a release goes to, or may. */
export function draftAsked(
  form: ApplicationBlocks,
  parties: ReadonlyMap<string, PartyEntity>,
  answers: AnswersDto,
): DraftAsked {
  const known = new Set(destinationsOf(form, parties).filter((country) => country !== ''));
  return {
    items: form.items.map((item) => ({ eccn: item.eccn, value: dollarsOf(item) })),
    destinations: [...known],
    releasedTo: destinationsOfForm(form),
    parties: partiesToTransaction(form).flatMap(({ partyId, role }) =>
      parties.has(partyId) ? [{ partyId, role }] : [],
    ),
    endUse: form.endUse,
    answers,
  };
}

/** The net value of an item in US dollars; null while it is not known, or of another currency. */
function dollarsOf(item: PricedItem): number | null {
  return item.unitPrice?.currency === 'USD' ? (totalOf(item)?.toNumber() ?? null) : null;
}
