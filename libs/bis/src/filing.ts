import { RECEIVING_ROLES } from '@ninety/procedure';
import type { PartyRole } from '@ninety/procedure';
import Big from 'big.js';
import type { ApplicationBlocks, ApplicationItem, Deficiency, FiledParty } from './application.js';
import { CITATIONS, citationOfBlock } from './citations.js';
import { isRelease } from './form/foreign-persons.js';
import { productGroup } from './form/transaction.js';
import { isSameAmount, totalOf, totalValueOf } from './money.js';
import { missingDocuments } from './support-documents.js';
import { takingPart } from './taking-part.js';
import { fitsUnit } from './units.js';
import { say } from './sentences.js';
import type { Sentence } from '@ninety/platform/sentences';

/** A match of a party with an entry of a list. */
interface PartyMatch {
  readonly alertId: string;
  readonly partyId: string;
  /** The name of the entry. */
  readonly name: string;
  readonly status: string;
}

/** Everything that keeps an application from being submitted, each with its citation; empty: it may be. 15 CFR 748, 744.16. */
export function deficiencies(
  form: ApplicationBlocks,
  parties: ReadonlyMap<string, FiledParty>,
  alerts: readonly PartyMatch[],
): Deficiency[] {
  return [
    ...missingBlocks(form),
    ...form.items.flatMap((item, index) => itemDeficiencies(form, item, index)),
    ...totalDeficiencies(form),
    ...unjudgedAlerts(form, alerts),
    ...missingDocuments(form, destinationsOf(form, parties)),
  ];
}

function missingBlocks(form: ApplicationBlocks): Deficiency[] {
  const count = partiesIn(form, 'ultimate_consignee').length;
  // Of a release the foreign person stands in Block 18: a reading, for 748.5(e) has a consignee abroad, whom a release may not have.
  const consignee = isRelease(form)
    ? require(count <= 1, '/parties', say('no_consignee_of_release', { count }), 'Block 18')
    : require(count === 1, '/parties', say('one_ultimate_consignee', { count }), 'Block 18');
  return [
    ...require(form.contact, '/contact', say('contact_required'), 'Block 1'),
    ...require(form.type, '/type', say('type_required'), 'Block 5'),
    ...consignee,
    ...require(form.endUse, '/endUse', say('end_use_required'), 'Block 21'),
    ...require(form.items.length > 0, '/items', say('item_required'), 'Block 22'),
  ];
}

function itemDeficiencies(form: ApplicationBlocks, item: ApplicationItem, index: number): Deficiency[] {
  const at = `/items/${index}`;
  const isTechnology = mayLackQuantity(form, item);
  return [
    ...require(item.description, `${at}/description`, say('description_required'), 'Block 22(j)'),
    ...(isTechnology
      ? []
      : require(item.quantity, `${at}/quantity`, say('item_quantity_required'), 'Block 22(e)')),
    ...(isTechnology && !item.quantity && form.items.every((one) => mayLackQuantity(form, one))
      ? []
      : require(item.unit, `${at}/unit`, say('item_unit_required'), 'Block 22(f)')),
    ...(isTechnology
      ? require(item.unitPrice ?? item.totalPrice ?? form.additionalInformation, `${at}/unitPrice`, say(
          'price_or_terms_required',
        ), 'Block 22(g)')
      : require(item.unitPrice, `${at}/unitPrice`, say('unit_price_required'), 'Block 22(g)')),
    ...unusable(item, at),
  ];
}

/**
 * Technology has no quantity (Supp. 2(o)(1)), and no unit where an application is for technology only (Block 22(f)). Of what is
 * released only source code is not technology: EAR99, which does not tell, is taken for technology there.
 */
function mayLackQuantity(form: ApplicationBlocks, item: ApplicationItem): boolean {
  const group = productGroup(item);
  return group === 'technology' || (group === null && isRelease(form));
}

/** A license of it could never be used up: what is counted one by one is shipped whole, and at a price. 15 CFR 750.7(f). */
function unusable(item: ApplicationItem, at: string): Deficiency[] {
  const { quantity, unit } = item;
  const total = totalOf(item);
  return [
    ...(quantity && unit && !fitsUnit(quantity, unit)
      ? [
          {
            pointer: `${at}/quantity`,
            detail: say('quantity_not_whole', { unit }),
            citation: CITATIONS.balance,
          },
        ]
      : []),
    ...(total?.lt('0.01')
      ? [{ pointer: `${at}/unitPrice`, detail: say('total_below_a_cent'), citation: CITATIONS.balance }]
      : []),
  ];
}

function totalDeficiencies({ items, totalValue }: ApplicationBlocks): Deficiency[] {
  const errors = items.flatMap((item, index) => {
    const total = totalOf(item);
    if (!item.totalPrice || total === null) return [];
    const addsUp =
      isSameAmount(item.totalPrice.amount, total) && item.totalPrice.currency === item.unitPrice?.currency;
    return require(addsUp, `/items/${index}/totalPrice`, say('item_does_not_add_up', {
      quantity: String(item.quantity),
      amount: String(item.unitPrice?.amount),
      total: total.toFixed(2),
      currency: String(item.unitPrice?.currency),
    }), 'Block 22(h)');
  });
  const currencies = [
    ...new Set(items.flatMap(({ unitPrice, totalPrice }) => (unitPrice ?? totalPrice)?.currency ?? [])),
  ];
  errors.push(
    ...require(currencies.length <= 1, '/items', say('one_currency', {
      currencies: currencies.join(' and '),
    }), 'Block 23'),
  );
  const sum = totalValueOf(items);
  if (totalValue && sum) {
    const addsUp =
      isSameAmount(totalValue.amount, new Big(sum.amount)) && totalValue.currency === sum.currency;
    errors.push(
      ...require(addsUp, '/totalValue', say('total_does_not_add_up', {
        amount: sum.amount,
        currency: sum.currency,
      }), 'Block 23'),
    );
  }
  return errors;
}

function unjudgedAlerts(form: ApplicationBlocks, alerts: readonly PartyMatch[]): Deficiency[] {
  return takingPart(form).flatMap(({ partyId, pointer }) =>
    alerts
      .filter((alert) => alert.partyId === partyId && alert.status === 'open')
      .map((alert) => ({
        pointer,
        detail: say('alert_to_judge', { name: alert.name, alertId: alert.alertId }),
        citation: CITATIONS.entityListNotice,
      })),
  );
}

/** The countries of those who receive the items. */
export function destinationsOf(form: ApplicationBlocks, parties: ReadonlyMap<string, FiledParty>): string[] {
  const receivers = RECEIVING_ROLES.flatMap((role) => partiesIn(form, role));
  return receivers.map((id) => parties.get(id)?.country ?? '');
}

/** The parties in a role, by their ids. */
export function partiesIn({ parties }: Pick<ApplicationBlocks, 'parties'>, role: PartyRole): string[] {
  return parties.filter((party) => party.role === role).map(({ partyId }) => partyId);
}

function require(present: unknown, pointer: string, detail: Sentence, block: string): Deficiency[] {
  return present ? [] : [{ pointer, detail, citation: citationOfBlock(block) }];
}
