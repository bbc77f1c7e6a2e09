import type { OrderReason } from './decision.js';
import type { OrderFacts, OrderLicense, OrderMatch, OrderParty } from './order-facts.js';
import { because } from './reasons.js';

/** What is to be said of who takes part; `under`: the license that covers the line, if one does. */
export function partyReasons({ parties }: OrderFacts, under: OrderLicense | null): OrderReason[] {
  if (parties.length === 0) return [because('order_without_parties', {})];
  return parties.flatMap((party) => [
    ...screeningReasons(party),
    ...party.matches.map((match) => matchReason(party, match, under)),
  ]);
}

/** Whether a license is of the authority that may let a listed party take part, and names it. */
function isLicensedBy(license: OrderLicense | null, { partyId }: OrderParty): boolean {
  return license?.answersLaw === true && license.parties.some((one) => one.partyId === partyId);
}

function screeningReasons({ name: party, screened }: OrderParty): OrderReason[] {
  switch (screened) {
    case 'none':
      return [because('order_party_never_screened', { party })];
    case 'no_list':
      return [because('order_no_list', { party })];
    case 'outdated':
      return [because('order_party_screening_outdated', { party })];
    case 'current':
      return [];
  }
}

function matchReason(party: OrderParty, match: OrderMatch, under: OrderLicense | null): OrderReason {
  const { entryName: entry, list, state, through, mayBeLicensed, citation } = match;
  const said = { party: party.name, entry, list };
  const isOwner = through === 'owner';
  if (state === 'possible')
    return because(isOwner ? 'order_owner_may_match' : 'order_party_may_match', said, citation);
  if (!mayBeLicensed) return because(isOwner ? 'order_owner_listed' : 'order_party_listed', said, citation);
  const cited = citation ?? undefined;
  if (under !== null && isLicensedBy(under, party)) {
    const licensed = { ...said, number: under.number };
    return because(isOwner ? 'order_owner_licensed' : 'order_party_licensed', licensed, cited);
  }
  return because(isOwner ? 'order_owner_needs_license' : 'order_party_needs_license', said, cited);
}
