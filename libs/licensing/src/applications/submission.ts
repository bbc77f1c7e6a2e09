import { createHash } from 'node:crypto';
import type { FieldError } from '@ninety/platform';
import type { PartyAlert } from '@ninety/screening';
import Big from 'big.js';
import type { ApplicationForm, ApplicationItemDto } from './application.dto.js';
import { isSameAmount, totalOf, totalValueOf } from './money.js';
import { prcStatementRequiredFor } from './support-documents.js';

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
    ...missingStatement(form, parties),
  ];
}

/** The same for two applications for the same transaction: consignee and items. 15 CFR 748.4(f). */
export function fingerprintOf(form: ApplicationForm, parties: ReadonlyMap<string, FiledParty>): string {
  const consignees = partiesIn(form, 'ultimate_consignee').map((id) => {
    const party = parties.get(id);
    return [plain(party?.name ?? id), party?.country ?? ''];
  });
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
    .update(JSON.stringify([consignees, items]))
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

/** `pending` may be filed (748.9(e)); `not_required` and an absent statement need an explanation. */
function missingStatement(form: ApplicationForm, parties: ReadonlyMap<string, FiledParty>): FieldError[] {
  const receivers = [...partiesIn(form, 'ultimate_consignee'), ...partiesIn(form, 'end_user')];
  const why = prcStatementRequiredFor(
    receivers.map((id) => parties.get(id)?.country ?? ''),
    form.items,
  );
  if (why === null) return [];
  const statement = form.supportDocuments.find(({ kind }) => kind === 'prc_end_user_statement');
  const settled = statement && (statement.status !== 'not_required' || Boolean(statement.explanation));
  const detail = `a PRC End-User Statement is required for ${why}: attach it, or explain`;
  return settled ? [] : [{ pointer: '/supportDocuments', detail, citation: '15 CFR 748.10' }];
}

function partiesIn(form: ApplicationForm, role: string): string[] {
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
