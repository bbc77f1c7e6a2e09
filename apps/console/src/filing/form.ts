import type { Schemas } from '@ninety/client/browser';
import type { Application } from '../api.js';
import type { Item, PartyInRole, SupportDocument } from '../application/shapes.js';
import { table } from '../words/table.js';

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

/** The blocks of the application as they are written. */
export interface Form {
  readonly reference: string;
  readonly type: Application['type'];
  readonly resubmissionOf: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly parties: readonly PartyInRole[];
  readonly items: readonly ItemForm[];
  readonly endUse: string;
  readonly additionalInformation: string;
  readonly supportDocuments: readonly SupportDocument[];
  readonly bis748p: NonNullable<Application['bis748p']> | null;
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

export function itemFormOf(item: Item): ItemForm {
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

export function formOf(application: Application): Form {
  const { contact } = application;
  const { reference, type, resubmissionOf, endUse, additionalInformation } = application;
  return {
    reference: reference ?? '',
    type,
    resubmissionOf: resubmissionOf ?? '',
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    parties: application.parties,
    items: application.items.map(itemFormOf),
    endUse: endUse ?? '',
    additionalInformation: additionalInformation ?? '',
    supportDocuments: application.supportDocuments,
    bis748p: application.bis748p ?? null,
  };
}

/** Every block of a draft, but for whose it is and the sum, which the service knows. */
type Draft = Required<Omit<Schemas['DraftDto'], 'supplierId' | 'totalValue'>>;

/** The draft as it is sent: what is blank is not there. */
export function bodyOf(form: Form): Draft {
  return {
    reference: textOf(form.reference),
    type: form.type,
    resubmissionOf: textOf(form.resubmissionOf),
    contact:
      textOf(form.name) === null
        ? null
        : { name: form.name.trim(), email: textOf(form.email), phone: textOf(form.phone) },
    parties: [...form.parties],
    items: itemsOf(form),
    endUse: textOf(form.endUse),
    additionalInformation: textOf(form.additionalInformation),
    supportDocuments: [...form.supportDocuments],
    bis748p: form.bis748p,
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
function sentItems({ items }: Pick<Form, 'items'>): ItemForm[] {
  return items.filter(({ eccn }) => eccn.trim() !== '');
}

/** What is blank is not there. */
export function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Where in the form a pointer of the service is: `/items/0` is the first item that was sent. */
export function pointerIn(form: Pick<Form, 'items'>, pointer: string): string {
  const [, place, index, rest = ''] = /^\/(items)\/(\d+)(?!\d)(.*)$/.exec(pointer) ?? [];
  if (place === undefined) return pointer;
  const item = sentItems(form)[Number(index)];
  const field = rest.startsWith('/unitPrice') ? '/unitPrice' : rest;
  return item ? `/items/${form.items.indexOf(item)}${field}` : pointer;
}

export const BLOCKS = ['contact', 'kind', 'parties', 'items', 'endUse', 'documents', 'additional'] as const;
export type BlockName = (typeof BLOCKS)[number];

const PLACES = table<BlockName>({
  contact: 'contact',
  type: 'kind',
  reference: 'kind',
  resubmissionOf: 'kind',
  parties: 'parties',
  items: 'items',
  totalValue: 'items',
  endUse: 'endUse',
  supportDocuments: 'documents',
  additionalInformation: 'additional',
});

/** The block that a pointer is in. */
export function blockOf(pointer: string): BlockName {
  return PLACES.get(pointer.split('/')[1] ?? '') ?? 'kind';
}
