import {
  Checked,
  DayField,
  Decimal,
  Enum,
  Enums,
  isId,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  Text,
  Uuid,
} from '@ninety/platform';
import { ContactDto, Eccn, MoneyDto, REASONS_FOR_CONTROL } from '@ninety/suppliers';
import type { ReasonForControl } from '@ninety/suppliers';
import { AGENCIES, PARTY_ROLES, STATUSES } from '../procedure/index.js';
import type { PartyRole } from '../procedure/index.js';
import { Events } from './openapi.js';

export const APPLICATION_TYPES = ['export', 'reexport', 'transfer_in_country'] as const;
export const DOCUMENT_KINDS = [
  'prc_end_user_statement',
  'statement_by_ultimate_consignee_and_purchaser',
  'import_certificate',
  'hong_kong_import_license',
  'specification',
  'other',
] as const;

export class ApplicationPartyDto {
  @Enum(PARTY_ROLES, { example: 'ultimate_consignee' })
  role: PartyRole;

  @Uuid()
  partyId: string;
}

export class ApplicationItemDto {
  @Eccn('15 CFR 748, Supp. 1, Block 22(a)')
  eccn: string;

  @Enums(REASONS_FOR_CONTROL, { optional: true, example: ['AT'] })
  reasonsForControl?: ReasonForControl[] | null;

  @Prose({
    optional: true,
    example: 'Network interface controller',
    citation: '15 CFR 748, Supp. 1, Block 22(j)',
  })
  description?: string | null;

  @Text({ optional: true, max: 200 })
  model?: string | null;

  @Text({ optional: true, max: 300 })
  manufacturer?: string | null;

  @Decimal({
    optional: true,
    positive: true,
    scale: 4,
    example: '1000',
    citation: '15 CFR 748, Supp. 1, Block 22(e)',
  })
  quantity?: string | null;

  @Text({ optional: true, max: 50, example: 'each', citation: '15 CFR 748, Supp. 1, Block 22(f)' })
  unit?: string | null;

  @Nested(MoneyDto, { optional: true })
  unitPrice?: MoneyDto | null;

  @Nested(MoneyDto, { optional: true, description: 'must be quantity times unit price' })
  totalPrice?: MoneyDto | null;
}

export class SupportDocumentDto {
  @Enum(DOCUMENT_KINDS, { example: 'prc_end_user_statement' })
  kind: (typeof DOCUMENT_KINDS)[number];

  @Enum(['attached', 'pending', 'not_required'], { example: 'attached' })
  status: 'attached' | 'pending' | 'not_required';

  @Prose({ optional: true })
  explanation?: string | null;
}

/** The blocks of the application (15 CFR 748, Supp. 1), all of them optional while it is a draft. */
export class DraftDto {
  @Text({ optional: true, max: 200, example: 'PO-2019-0722', description: "the applicant's own number" })
  reference?: string | null;

  @Uuid({ optional: true, description: "the caller's when left out" })
  supplierId?: string | null;

  @Enum(APPLICATION_TYPES, { optional: true, example: 'export' })
  type?: (typeof APPLICATION_TYPES)[number] | null;

  @Nested(ContactDto, { optional: true })
  contact?: ContactDto | null;

  @NestedList(ApplicationPartyDto, { optional: true, max: 100 })
  parties?: ApplicationPartyDto[] | null;

  @NestedList(ApplicationItemDto, { optional: true, max: 200 })
  items?: ApplicationItemDto[] | null;

  @NestedList(SupportDocumentDto, { optional: true, max: 20 })
  supportDocuments?: SupportDocumentDto[] | null;

  @Prose({
    optional: true,
    example: 'Network cards for office servers',
    citation: '15 CFR 748, Supp. 1, Block 21',
  })
  endUse?: string | null;

  @Prose({ optional: true })
  additionalInformation?: string | null;

  @Text({ optional: true, max: 20, description: 'the control number of an earlier application' })
  resubmissionOf?: string | null;

  @Nested(MoneyDto, { optional: true, description: "must be the sum of the items' totals" })
  totalValue?: MoneyDto | null;
}

/** What is different in a copy. */
export class CloneDto {
  @Text({ optional: true, max: 200, description: "the applicant's own number of the new application" })
  reference?: string | null;
}

/** What a draft holds: every block, null where nothing was said. */
export type ApplicationForm = Required<
  Omit<DraftDto, 'supplierId' | 'parties' | 'items' | 'supportDocuments'>
> & {
  parties: ApplicationPartyDto[];
  items: ApplicationItemDto[];
  supportDocuments: SupportDocumentDto[];
};

/** To an applicant the whole interagency review is one status. */
export const APPLICANT_STATUSES = [
  'draft',
  'registered',
  'under_review',
  'intent_to_deny',
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
] as const;

const FILTER_STATUSES = [...new Set([...APPLICANT_STATUSES, ...STATUSES])];

export class CountsQuery {
  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(AGENCIES, { optional: true, description: 'referred to this agency; not for applicants' })
  agency?: (typeof AGENCIES)[number];
}

export class ApplicationsQuery extends PageQuery {
  @Enum(FILTER_STATUSES, { optional: true })
  status?: (typeof FILTER_STATUSES)[number];

  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(AGENCIES, { optional: true, description: 'referred to this agency; not for applicants' })
  agency?: (typeof AGENCIES)[number];

  @Enum(['true', 'false'], { optional: true, description: 'a clock of an open application is missed' })
  overdue?: 'true' | 'false';

  @Checked('must be the id of a principal, or me', (value) => value === 'me' || isId(value), {
    api: { type: String },
    optional: true,
    description: 'the work of this principal, and of those for whom they stand in today; not for applicants',
  })
  assignee?: string;

  @Enum(['true', 'false'], { optional: true, description: 'neither a draft nor ended' })
  pending?: 'true' | 'false';

  @Enum(['true', 'false'], {
    optional: true,
    description: 'pending, and a running clock is due within ten days; `dueSoon` of the counts',
  })
  dueSoon?: 'true' | 'false';

  @Enum(['true', 'false'], { optional: true, description: 'nothing has happened for long' })
  stalled?: 'true' | 'false';

  @Text({
    optional: true,
    max: 200,
    description: 'part of a control number, a reference or the name of a party',
  })
  q?: string;

  @Enum(['dueOn', '-createdAt'], { optional: true, description: 'dueOn, the nearest first, when left out' })
  sort?: 'dueOn' | '-createdAt';
}

export class ClocksQuery {
  @DayField({ optional: true, description: 'at the end of this day; today when left out' })
  asOf?: string;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'says of each clock what moved it, and what did not',
  })
  explain?: 'true' | 'false';

  @Text({
    optional: true,
    max: 200,
    description: 'how the clocks would stand without this request or hold: its id, or the index of its event',
  })
  without?: string;
}

/** Nobody supposes more at once. */
const MOST_SUPPOSED = 20;

export class WhatIfDto {
  @Events(MOST_SUPPOSED, {
    description:
      'what more might happen, in order, today or later; an applicant supposes what applicants may do',
    example: [{ type: 'information_received', id: 'q1', on: '2019-08-05' }],
  })
  events: unknown[];

  @DayField({ example: '2019-08-05', description: 'the answer is for the end of this day' })
  asOf: string;
}
