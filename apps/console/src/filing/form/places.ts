import type { Schemas } from '@ninety/client/browser';
import { table } from '../../words/table.js';
import type { Form } from '../form.js';
import { sentItems } from '../form.js';
import type { AskedForm } from './asked.js';

/** The blocks of the form that stand together on the page, in their order. */
export const SECTIONS = [
  { id: 'contact', blocks: ['1', '2', '3', '4'] },
  { id: 'kind', blocks: ['5'] },
  { id: 'documents', blocks: ['6', '7', '8'] },
  { id: 'earlier', blocks: ['9', '10', '11', '12', '13'] },
  { id: 'parties', blocks: ['14', '15', '16', '17', '18', '19', '20'] },
  { id: 'endUse', blocks: ['21'] },
  { id: 'items', blocks: ['22', '23'] },
  { id: 'additional', blocks: ['24'] },
  { id: 'signature', blocks: ['25'] },
] as const;

export type BlockNumber = (typeof SECTIONS)[number]['blocks'][number];

/** `22(a)` is a part of Block 22. */
export function wholeOf(block: string): string {
  return block.split('(')[0] ?? block;
}

/** Where on the page a block is. */
export function anchorOf(block: string): string {
  return `block-${wholeOf(block)}`;
}

/** By the first names of a pointer. */
const PLACES = table({
  contact: '1',
  'contact/phone': '2',
  'bis748p/facsimile': '3',
  type: '5',
  'bis748p/type': '5',
  'bis748p/circumstances': '5',
  reference: '5',
  'bis748p/foreignAvailability': '6',
  supportDocuments: '7',
  'bis748p/specialPurpose': '9',
  resubmissionOf: '10',
  'bis748p/previouslyDenied': '10',
  'bis748p/replaces': '11',
  'bis748p/previousAuthorization': '12',
  'bis748p/certificates': '13',
  supplierId: '14',
  'bis748p/filesAs': '14',
  'bis748p/employerIdentificationNumber': '14',
  'bis748p/principal': '14',
  'bis748p/preparedBy': '14',
  'bis748p/agentAuthority': '14',
  'bis748p/otherParty': '15',
  parties: '18',
  'bis748p/foreignPersons': '18',
  endUse: '21',
  items: '22',
  totalValue: '23',
  additionalInformation: '24',
  'bis748p/signatory': '25',
});

const ROLES = table({
  purchaser: '16',
  intermediate_consignee: '17',
  ultimate_consignee: '18',
  end_user: '19',
  original_ultimate_consignee: '20',
});

/** Parts of Block 22, by the field of an item. */
const PARTS = table({
  eccn: '22(a)',
  adjustedPeakPerformance: '22(b)',
  model: '22(c)',
  ccatsNumber: '22(d)',
  quantity: '22(e)',
  unit: '22(f)',
  unitPrice: '22(g)',
  totalPrice: '22(h)',
  manufacturer: '22(i)',
  description: '22(j)',
});

/** The block that a pointer of the service is in. */
function blockAt(pointer: string, form: Pick<Form, 'parties'>, asked: AskedForm | undefined): string {
  const [, first = '', second = '', third = ''] = pointer.split('/');
  if (first === 'items') return PARTS.get(third) ?? '22';
  if (first === 'parties') return ROLES.get(form.parties[Number(second)]?.role ?? '') ?? '18';
  if (first === 'bis748p' && second === 'answers' && third === '')
    return asked?.requirements.find(({ isRequired, isAnswered }) => isRequired && !isAnswered)?.block ?? '24';
  return PLACES.get(`${first}/${second}`) ?? PLACES.get(first) ?? '24';
}

type Told = Schemas['FieldError'];

/** Something that a block lacks, with where it is. */
export interface Lack {
  readonly block: string;
  readonly item: number | null;
  readonly text: string;
  readonly citation: string | null;
  /** The block is empty, and that is all. */
  readonly isEmpty: boolean;
}

/** What keeps it from being filed. */
export function wrongIn(
  told: readonly Told[],
  form: Pick<Form, 'parties'>,
  asked: AskedForm | undefined,
): Lack[] {
  return told.map(({ pointer, detail, citation, code }) => ({
    block: blockAt(pointer, form, asked),
    item: NAMES_ITEM.test(detail) ? null : itemAt(pointer),
    text: detail,
    citation: citation ?? null,
    isEmpty: code === EMPTY,
  }));
}

/** It says of which item it is by itself. */
const NAMES_ITEM = /^item \d/i;

const ASKED = 'form_answer_required';
const EMPTY = 'form_block_empty';

/** What the form asks and is not said: each requirement at its block, and what else is missing, in the order of the form. */
export function missingIn(asked: AskedForm, form: Pick<Form, 'parties'>): Lack[] {
  const ofBlocks = wrongIn(
    asked.missing.filter(({ code }) => code !== ASKED),
    form,
    asked,
  );
  const ofRequirements = asked.requirements
    .filter(({ isRequired, isAnswered }) => isRequired && !isAnswered)
    .map(({ block, item, asks, citation }) => ({ block, item, text: asks.text, citation, isEmpty: false }));
  const order = asked.blocks.map(({ block }) => block);
  return [...ofBlocks, ...ofRequirements].sort((a, b) => order.indexOf(a.block) - order.indexOf(b.block));
}

function itemAt(pointer: string): number | null {
  const index = /^\/items\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index);
}

/** As which item of the service an item of the page is counted; null while it is none. */
export function placeOfItem(form: Pick<Form, 'items'>, key: number): number | null {
  const at = sentItems(form).findIndex((one) => one.key === key);
  return at === -1 ? null : at;
}
