import type { AnsweredApplicationDto } from '../applications/application.contract.js';

/** An application as lists have it: what is said of persons, and the applicant's tax number, are not in them. */
export function inList<
  T extends AnsweredApplicationDto & { readonly parties: readonly { readonly partyId: string }[] },
>(application: T): Omit<T, 'bis748p'> {
  const { bis748p, ...listed } = application;
  const inRoles = new Set(application.parties.map(({ partyId }) => partyId));
  const persons = new Set((bis748p?.foreignPersons ?? []).map(({ partyId }) => partyId));
  const partyNames = application.partyNames.filter(
    ({ partyId }) => inRoles.has(partyId) || !persons.has(partyId),
  );
  return { ...listed, partyNames };
}
