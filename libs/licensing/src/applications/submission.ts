import { createHash } from 'node:crypto';
import type { FieldError } from '@ninety/platform';
import { RECEIVING_ROLES } from '@ninety/procedure';
import type { PartyRole } from '@ninety/procedure';
import type { PartyAlert } from '@ninety/screening';
import Big from 'big.js';
import type { ApplicationForm, ApplicationItemDto } from './application.contract.js';
import { isSameAmount, totalOf, totalValueOf } from './money.js';
import { missingDocuments } from './support-documents.js';
import { fitsUnit } from './units.js';

/** A party of the application as the checks need it. */
export interface FiledParty {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** Everything that keeps an application from being submitted, each with its citation; empty: it may be. */
export function deficiencies(
  form: ApplicationForm,
  parties: ReadonlyMap<string, FiledParty>,
  alerts: readonly PartyAlert[],
): FieldError[] {
  return [
    ...missingBlocks(form),
    ...form.items.flatMap(itemDeficiencies),
    ...totalDeficiencies(form),
    ...unjudgedAlerts(form, alerts),
    ...missingDocuments(form, destinationsOf(form, parties)),
  ];
}

/** Those whose being others makes it another transaction. */
const PRINCIPALS = ['purchaser', 'ultimate_consignee', 'end_user'] as const;

/**
 * The same for two applications for the same transaction: who buys, receives and uses it, what for, and which items.
 * 15 CFR 748.4(f).
 */
export function fingerprintOf(form: ApplicationForm, parties: ReadonlyMap<string, FiledParty>): string {
  const principals = PRINCIPALS.map((role) =>
    partiesIn(form, role)
      .map((id) => JSON.stringify([plain(parties.get(id)?.name ?? id), parties.get(id)?.country ?? '']))
      .sort(),
  );
  const items = form.items
    .map(({ eccn, description, model, quantity, unit, unitPrice }) =>
      JSON.stringify([
        eccn,
        plain(description ?? ''),
        plain(model ?? ''),
        new Big(quantity ?? 0).toString(),
        plain(unit ?? ''),
        new Big(unitPrice?.amount ?? 0).toString(),
        unitPrice?.currency,
      ]),
    )
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([principals, plain(form.endUse ?? ''), items]))
    .digest('base64url');
}

function missingBlocks(form: ApplicationForm): FieldError[] {
  const consignees = partiesIn(form, 'ultimate_consignee').length;
  return [
    ...require(form.contact, '/contact', 'a contact person is required', 'Block 1'),
    ...require(form.type, '/type', 'the type of application is required', 'Block 5'),
    ...require(consignees ===
      1, '/parties', `exactly one ultimate consignee is required, not ${consignees}`, 'Block 18'),
    ...require(form.endUse, '/endUse', 'the specific end use is required', 'Block 21'),
    ...require(form.items.length > 0, '/items', 'at least one item is required', 'Block 22'),
  ];
}

function itemDeficiencies(item: ApplicationItemDto, index: number): FieldError[] {
  const at = `/items/${index}`;
  return [
    ...require(item.description, `${at}/description`, 'a description is required', 'Block 22(j)'),
    ...require(item.quantity, `${at}/quantity`, 'a quantity is required', 'Block 22(e)'),
    ...require(item.unit, `${at}/unit`, 'a unit is required', 'Block 22(f)'),
    ...require(item.unitPrice, `${at}/unitPrice`, 'a unit price is required', 'Block 22(g)'),
    ...unusable(item, at),
  ];
}

/** A license of it could never be used up: what is counted one by one is shipped whole, and at a price. 15 CFR 750.7(f). */
function unusable(item: ApplicationItemDto, at: string): FieldError[] {
  const { quantity, unit } = item;
  const total = totalOf(item);
  return [
    ...(quantity && unit && !fitsUnit(quantity, unit)
      ? [
          {
            pointer: `${at}/quantity`,
            detail: `must be a whole number of ${unit}`,
            citation: '15 CFR 750.7(f)',
          },
        ]
      : []),
    ...(total?.lt('0.01')
      ? [{ pointer: `${at}/unitPrice`, detail: 'must come to a cent at least', citation: '15 CFR 750.7(f)' }]
      : []),
  ];
}

function totalDeficiencies({ items, totalValue }: ApplicationForm): FieldError[] {
  const errors = items.flatMap((item, index) => {
    const total = totalOf(item);
    if (!item.totalPrice || total === null) return [];
    const addsUp =
      isSameAmount(item.totalPrice.amount, total) && item.totalPrice.currency === item.unitPrice?.currency;
    return require(addsUp, `/items/${index}/totalPrice`, `does not add up: ${item.quantity} × ${item.unitPrice?.amount} is ${total.toFixed(2)} ${item.unitPrice?.currency}`, 'Block 22(h)');
  });
  const currencies = [...new Set(items.flatMap(({ unitPrice }) => (unitPrice ? [unitPrice.currency] : [])))];
  errors.push(
    ...require(currencies.length <=
      1, '/items', `one currency per application, not ${currencies.join(' and ')}`, 'Block 23'),
  );
  const sum = totalValueOf(items);
  if (totalValue && sum) {
    const addsUp =
      isSameAmount(totalValue.amount, new Big(sum.amount)) && totalValue.currency === sum.currency;
    errors.push(
      ...require(addsUp, '/totalValue', `does not add up: the items come to ${sum.amount} ${sum.currency}`, 'Block 23'),
    );
  }
  return errors;
}

function unjudgedAlerts(form: ApplicationForm, alerts: readonly PartyAlert[]): FieldError[] {
  return form.parties.flatMap(({ partyId }, index) =>
    alerts
      .filter((alert) => alert.partyId === partyId && alert.status === 'open')
      .map((alert) => ({
        pointer: `/parties/${index}`,
        detail: `the potential match with “${alert.name}” must be judged first (screening alert ${alert.alertId})`,
        citation: '15 CFR 744.16',
      })),
  );
}

/** The countries of those who receive the items. */
export function destinationsOf(form: ApplicationForm, parties: ReadonlyMap<string, FiledParty>): string[] {
  const receivers = RECEIVING_ROLES.flatMap((role) => partiesIn(form, role));
  return receivers.map((id) => parties.get(id)?.country ?? '');
}

function partiesIn(form: ApplicationForm, role: PartyRole): string[] {
  return form.parties.filter((party) => party.role === role).map(({ partyId }) => partyId);
}

function require(present: unknown, pointer: string, detail: string, block: string): FieldError[] {
  return present ? [] : [{ pointer, detail, citation: `15 CFR 748, Supp. 1, ${block}` }];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
