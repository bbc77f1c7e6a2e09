import type { AmendmentKind, PartyRole } from '@ninety/procedure';
import Big from 'big.js';
import { AMENDMENT_RULES } from './amendment-rules.js';
import type { Deficiency, Money } from './application.js';
import { CITATIONS } from './citations.js';
import { valueLimit } from './license-terms.js';
import type { LicensedItem } from './license-terms.js';
import { say } from './sentences.js';
import type { Sentence } from '@ninety/platform/sentences';

/** A license as its amendments are judged by it. */
interface AmendedLicense {
  readonly supplierId: string;
  readonly authorizedValue: string;
  readonly shippedValue: string;
  readonly tolerancePercent: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly expiresOn: string;
  readonly transferredOn: string | null;
  readonly parties: readonly {
    readonly role: PartyRole;
    readonly partyId: string;
    readonly country: string;
  }[];
  readonly conditions: readonly unknown[];
}

/** What an amendment says, its fields checked to be there. */
interface AmendmentChanges {
  readonly item: number;
  readonly unitPrice: Money;
  readonly partyId: string;
  readonly address: { readonly country: string };
  readonly eccn?: string;
  readonly description?: string;
  readonly validUntil: string;
  readonly conditionNumber: number;
  readonly supplierId: string;
  readonly country: string;
  readonly fromPartyId: string;
  readonly toPartyId: string;
  readonly addedOn: string;
}

/** What is known of what an amendment names. */
export interface AmendmentFacts {
  /** The item; null: the license has no such. */
  readonly item: LicensedItem | null;
  /** The party; null: the licensee has no such. */
  readonly party: { readonly country: string } | null;
  /** Whether a list names the party, or may. */
  readonly listing: 'listed' | 'to_be_judged' | null;
  /** The type of the application that was licensed. */
  readonly applicationType: string | null;
  /** The company that would become the licensee; null: there is no such. */
  readonly transferee: { readonly country: string } | null;
}

interface Amendment {
  readonly license: AmendedLicense;
  readonly changes: AmendmentChanges;
  readonly facts: AmendmentFacts;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

type Check = (amendment: Amendment) => Deficiency | null;

/** What keeps an amendment from being made, besides what it lacks; null: nothing. 15 CFR 750.7(c), (g)(1), 750.10(a). */
export function amendmentDeficiency(kind: AmendmentKind, amendment: Amendment): Deficiency | null {
  return CHECKS[kind](amendment);
}

/** The value of a licensed item at another unit price, to the cent. */
export function valueAt(
  { authorizedQuantity }: Pick<LicensedItem, 'authorizedQuantity'>,
  unitPrice: string,
): Big {
  return new Big(authorizedQuantity).times(unitPrice).round(2);
}

const none: Check = () => null;

/** The item of a change of price, in the license's currency. 15 CFR 750.7(c)(1). */
const price =
  (judge: (amendment: Amendment, item: LicensedItem, value: Big) => Deficiency | null): Check =>
  (amendment) => {
    const { facts, changes } = amendment;
    const { item } = facts;
    if (item === null) return noItem(changes);
    if (changes.unitPrice.currency !== item.currency)
      return {
        pointer: '/unitPrice/currency',
        detail: say('amended_currency', { currency: item.currency }),
        citation: CITATIONS.nonMaterialChanges,
      };
    return judge(amendment, item, valueAt(item, changes.unitPrice.amount));
  };

const raisedPrice = (
  judge: (amendment: Amendment, item: LicensedItem, value: Big) => Deficiency | null,
): Check =>
  price((amendment, item, value) =>
    value.lte(item.authorizedValue)
      ? {
          pointer: '/unitPrice/amount',
          detail: say('price_must_rise'),
          citation: '15 CFR 750.7(c)(1)(ii), (iii)',
        }
      : judge(amendment, item, value),
  );

/** What must hold for an amendment of each kind. */
const CHECKS: Readonly<Record<AmendmentKind, Check>> = {
  price_decrease: price((amendment, item, value) =>
    value.gte(item.authorizedValue)
      ? {
          pointer: '/unitPrice/amount',
          detail: say('price_must_fall'),
          citation: '15 CFR 750.7(c)(1)(i)–(iv)',
        }
      : belowShipped('price_decrease', amendment, item, value),
  ),
  price_increase_within_tolerance: raisedPrice(({ license }, item, value) => {
    const more = value.minus(item.authorizedValue);
    const limit = valueLimit(license);
    if (!more.plus(license.authorizedValue).gt(limit)) return null;
    return {
      pointer: '/unitPrice/amount',
      detail: say('license_value_exceeded', { limit: limit.toFixed(2) }),
      citation: '15 CFR 750.7(c)(1)(ii), 750.11(b)',
    };
  }),
  price_increase_delivery: raisedPrice(() => null),
  price_by_statement: price((amendment, item, value) =>
    belowShipped('price_by_statement', amendment, item, value),
  ),
  intermediate_consignee: ({ license, facts: { party, listing } }) => {
    if (party === null)
      return {
        pointer: '/partyId',
        detail: say('amended_party_unknown'),
        citation: CITATIONS.parties,
      };
    const destination = destinationOf(license);
    if (party.country !== destination)
      return refused(
        'intermediate_consignee',
        '/partyId',
        destination === undefined
          ? say('consignee_outside_unknown')
          : say('consignee_outside_destination', { destination }),
      );
    return listing === null ? null : listedParty(listing);
  },
  address_change: ({ license: { parties }, changes: { partyId, address } }) => {
    const party = parties.find((one) => one.partyId === partyId);
    if (!party) return noParty();
    const mayMove = parties.some(
      (one) => one.partyId === partyId && ['purchaser', 'ultimate_consignee'].includes(one.role),
    );
    if (!mayMove) return refused('address_change', '/partyId', say('address_of_other_role'));
    return address.country === party.country
      ? null
      : refused(
          'address_change',
          '/address/country',
          say('address_of_other_country', { country: party.country }),
        );
  },
  item_wording: ({ changes, facts: { item } }) => {
    if (item === null) return noItem(changes);
    return changes.eccn || changes.description
      ? null
      : refused('item_wording', '/description', say('wording_or_eccn'));
  },
  continuity_of_shipment: ({ license, changes: { country } }) =>
    country === destinationOf(license)
      ? refused('continuity_of_shipment', '/country', say('consignee_in_destination'))
      : null,
  among_approved_end_users: ({ license: { parties }, changes: { fromPartyId, toPartyId } }) => {
    const isEndUser = (partyId: string) =>
      parties.some(
        (party) =>
          party.partyId === partyId && (party.role === 'ultimate_consignee' || party.role === 'end_user'),
      );
    const rule = say('no_end_user');
    if (!isEndUser(fromPartyId)) return refused('among_approved_end_users', '/fromPartyId', rule);
    if (!isEndUser(toPartyId)) return refused('among_approved_end_users', '/toPartyId', rule);
    return fromPartyId === toPartyId
      ? refused('among_approved_end_users', '/toPartyId', say('same_end_user'))
      : null;
  },
  missile_technology_minimum: none,
  hts6_code: ({ license, changes: { addedOn }, today }) => {
    if (addedOn <= license.issuedOn)
      return {
        pointer: '/addedOn',
        detail: say('added_before_issue', { issuedOn: license.issuedOn }),
        citation: '15 CFR 750.7(c)(1)(xi)(B)',
      };
    return expired(license, today, '15 CFR 750.7(c)(1)(xi)(C)');
  },
  name_change: ({ license: { parties }, changes: { partyId } }) =>
    parties.some((party) => party.partyId === partyId) ? null : noParty(),
  validity_extension: ({ license, changes: { validUntil }, today }) =>
    expired(license, today, AMENDMENT_RULES.validity_extension.citation) ??
    (validUntil <= license.validUntil
      ? refused(
          'validity_extension',
          '/validUntil',
          say('validity_not_later', { validUntil: license.validUntil }),
        )
      : null),
  condition_added: none,
  condition_removed: ({ license: { conditions }, changes: { conditionNumber } }) =>
    conditions[conditionNumber - 1]
      ? null
      : { pointer: '/conditionNumber', detail: say('no_such_condition', { count: conditions.length }) },
  transfer: ({ license, changes: { supplierId }, facts: { applicationType, transferee } }) => {
    if (license.transferredOn !== null)
      return refused(
        'transfer',
        '/supplierId',
        say('transferred_once', { transferredOn: license.transferredOn }),
      );
    if (applicationType !== 'export') return refused('transfer', '/kind', say('only_exports_transferred'));
    if (supplierId === license.supplierId) return { pointer: '/supplierId', detail: say('licensee_already') };
    if (transferee === null) return refused('transfer', '/supplierId', say('transferee_unknown'));
    return transferee.country === 'US' ? null : refused('transfer', '/supplierId', say('transferee_abroad'));
  },
};

function refused(kind: AmendmentKind, pointer: string, detail: Sentence): Deficiency {
  return { pointer, detail, citation: AMENDMENT_RULES[kind].citation };
}

function noItem({ item }: AmendmentChanges): Deficiency {
  return { pointer: '/item', detail: say('no_such_item', { item }) };
}

function noParty(): Deficiency {
  return { pointer: '/partyId', detail: say('no_such_license_party') };
}

/** A party that the list may name is BIS's to license, with another license. 15 CFR 744.16. */
function listedParty(listing: 'listed' | 'to_be_judged'): Deficiency {
  const detail = listing === 'listed' ? say('party_listed') : say('party_to_judge');
  return { pointer: '/partyId', detail, citation: CITATIONS.entityListNotice };
}

function belowShipped(
  kind: AmendmentKind,
  { license }: Amendment,
  item: LicensedItem,
  value: Big,
): Deficiency | null {
  const less = new Big(item.authorizedValue).minus(value);
  return new Big(license.authorizedValue).minus(less).lt(license.shippedValue)
    ? refused(kind, '/unitPrice/amount', say('value_below_shipped'))
    : null;
}

function expired({ expiresOn }: AmendedLicense, today: string, citation: string): Deficiency | null {
  return today > expiresOn
    ? { pointer: '/kind', detail: say('license_expired', { expiresOn }), citation }
    : null;
}

function destinationOf({ parties }: AmendedLicense): string | undefined {
  return parties.find(({ role }) => role === 'ultimate_consignee')?.country;
}
