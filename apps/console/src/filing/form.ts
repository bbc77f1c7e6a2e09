import { FORM_PARTY_ROLES, SUPPORT_DOCUMENT_KINDS } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import type { Application } from '../api.js';
import type { Item, SupportDocument } from '../application/shapes.js';
import { answersOf } from './form/answers.js';
import { moreOf } from './form/more.js';
import type { AnswerForm, MoreForm } from './form/more.js';
import { saidOf } from './form/said.js';
import { textOf } from './text.js';

/** An item as it is written: everything is a text until it is right. */
export interface ItemForm {
  readonly key: number;
  readonly eccn: string;
  readonly reasonsForControl: NonNullable<Item['reasonsForControl']>;
  readonly description: string;
  readonly model: string;
  readonly manufacturer: string;
  readonly adjustedPeakPerformance: string;
  readonly ccatsNumber: string;
  readonly quantity: string;
  readonly unit: string;
  readonly amount: string;
  readonly currency: string;
}

/** A support document of whatever kind its procedure has. */
export type DocumentForm = Omit<SupportDocument, 'kind'> & { readonly kind: string };

/** The blocks of the application as they are written. */
export interface Form {
  readonly reference: string;
  readonly type: Application['type'];
  readonly resubmissionOf: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** In roles of the form or, in a company, of its regime. */
  readonly parties: readonly { readonly role: string; readonly partyId: string }[];
  readonly items: readonly ItemForm[];
  readonly endUse: string;
  readonly additionalInformation: string;
  readonly supportDocuments: readonly DocumentForm[];
  readonly more: MoreForm;
  readonly answers: readonly AnswerForm[];
}

let keys = 0;

export function emptyItem(): ItemForm {
  keys += 1;
  return {
    key: keys,
    eccn: '',
    reasonsForControl: [],
    description: '',
    model: '',
    manufacturer: '',
    adjustedPeakPerformance: '',
    ccatsNumber: '',
    quantity: '',
    unit: 'each',
    amount: '',
    currency: 'USD',
  };
}

function itemFormOf(item: Item): ItemForm {
  return {
    ...emptyItem(),
    eccn: item.eccn,
    reasonsForControl: item.reasonsForControl ?? [],
    description: item.description ?? '',
    model: item.model ?? '',
    manufacturer: item.manufacturer ?? '',
    adjustedPeakPerformance: item.adjustedPeakPerformance ?? '',
    ccatsNumber: item.ccatsNumber ?? '',
    quantity: item.quantity ?? '',
    unit: item.unit ?? '',
    amount: item.unitPrice?.amount ?? '',
    currency: item.unitPrice?.currency ?? 'USD',
  };
}

/** What of an application its form is filled in from, whoever decides upon it. */
interface Stored
  extends
    Pick<Form, 'parties' | 'supportDocuments'>,
    Pick<
      Application,
      'reference' | 'contact' | 'resubmissionOf' | 'endUse' | 'additionalInformation' | 'bis748p'
    > {
  readonly items: readonly Item[];
}

/** @param type of an office's; in a company the form says it among the rest */
export function formOf(application: Stored, type: Application['type']): Form {
  const { contact } = application;
  const { reference, resubmissionOf, endUse, additionalInformation } = application;
  // What is stored has the same keys whoever reads it, and none of what is new.
  const items = application.items.map((item, place) => ({ ...itemFormOf(item), key: -1 - place }));
  return {
    reference: reference ?? '',
    type,
    resubmissionOf: resubmissionOf ?? '',
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    parties: application.parties,
    items,
    endUse: endUse ?? '',
    additionalInformation: additionalInformation ?? '',
    supportDocuments: application.supportDocuments,
    more: moreOf(application.bis748p),
    answers: answersOf(
      application.bis748p?.answers ?? [],
      items.map(({ key }) => key),
    ),
  };
}

/** Every block of a draft, but for whose it is and the sum, which the service knows. */
type Draft = Required<Omit<Schemas['DraftDto'], 'supplierId' | 'totalValue'>>;

/** The draft of an office as it is sent: what is blank is not there. */
export function bodyOf(form: Form): Draft {
  return {
    ...blocksOf(form),
    type: form.type,
    parties: form.parties.flatMap(({ role, partyId }) => {
      const known = FORM_PARTY_ROLES.find((one) => one === role);
      return known ? [{ role: known, partyId }] : [];
    }),
    supportDocuments: form.supportDocuments.flatMap((document) => {
      const kind = SUPPORT_DOCUMENT_KINDS.find((one) => one === document.kind);
      return kind ? [{ ...document, kind }] : [];
    }),
  };
}

/** The blocks that are sent alike, whoever decides. */
export function blocksOf(form: Form) {
  return {
    reference: textOf(form.reference),
    resubmissionOf: textOf(form.resubmissionOf),
    contact:
      textOf(form.name) === null
        ? null
        : { name: form.name.trim(), email: textOf(form.email), phone: textOf(form.phone) },
    items: itemsOf(form),
    endUse: textOf(form.endUse),
    additionalInformation: textOf(form.additionalInformation),
    bis748p: saidOf(
      form.more,
      form.answers,
      sentItems(form).map(({ key }) => key),
    ),
  };
}

/** The items as they are sent. */
export function itemsOf(form: Pick<Form, 'items'>) {
  return sentItems(form).map(({ eccn, reasonsForControl, amount, currency, ...item }) => ({
    eccn: eccn.trim(),
    reasonsForControl: reasonsForControl.length === 0 ? null : reasonsForControl,
    description: textOf(item.description),
    model: textOf(item.model),
    manufacturer: textOf(item.manufacturer),
    adjustedPeakPerformance: textOf(item.adjustedPeakPerformance),
    ccatsNumber: textOf(item.ccatsNumber),
    quantity: textOf(item.quantity),
    unit: textOf(item.unit),
    unitPrice: textOf(amount) === null ? null : { amount: amount.trim(), currency: currency.trim() },
  }));
}

/** An item is one from its ECCN on. */
export function sentItems({ items }: Pick<Form, 'items'>): ItemForm[] {
  return items.filter(({ eccn }) => eccn.trim() !== '');
}

/** Where in the form a pointer of the service is: `/items/0` is the first item that was sent. */
export function pointerIn(form: Pick<Form, 'items'>, pointer: string): string {
  const [, place, index, rest = ''] = /^\/(items)\/(\d+)(?!\d)(.*)$/.exec(pointer) ?? [];
  if (place === undefined) return pointer;
  const item = sentItems(form)[Number(index)];
  const field = rest.startsWith('/unitPrice') ? '/unitPrice' : rest;
  return item ? `/items/${form.items.indexOf(item)}${field}` : pointer;
}
