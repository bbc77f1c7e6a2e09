import type { Sentence } from '@ninety/platform/sentences';
import { PARTY_ROLES } from '@ninety/procedure';

/** An amount of money: a decimal string and a currency of ISO 4217. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** An item as the rules of classification read it. */
export interface ClassifiedItem {
  readonly eccn: string;
  readonly reasonsForControl?: readonly string[] | null;
}

/** An item as it is priced: how much of it, and what one unit costs. */
export interface PricedItem {
  readonly quantity?: string | null;
  readonly unitPrice?: Money | null;
}

/** An item of an application, as far as the rules read it. 15 CFR 748, Supp. 1, Block 22. */
export interface ApplicationItem extends ClassifiedItem, PricedItem {
  readonly description?: string | null;
  readonly model?: string | null;
  readonly unit?: string | null;
  readonly totalPrice?: Money | null;
}

/** The documents that go with an application. 15 CFR 748.9–748.13. */
export const SUPPORT_DOCUMENT_KINDS = [
  'prc_end_user_statement',
  'statement_by_ultimate_consignee_and_purchaser',
  'import_certificate',
  'hong_kong_import_license',
  'specification',
  'other',
] as const;
export type SupportDocumentKind = (typeof SUPPORT_DOCUMENT_KINDS)[number];

/** A support document that an application has, announces, or explains the absence of. 15 CFR 748.9. */
export interface SupportDocument {
  readonly kind: SupportDocumentKind;
  readonly status: 'attached' | 'pending' | 'not_required';
  readonly explanation?: string | null;
}

/**
 * The roles in which the form names parties: those of the transaction, and who first received what is reexported (Block 20), who is
 * none of 748.5(c)–(f).
 */
export const FORM_PARTY_ROLES = [...PARTY_ROLES, 'original_ultimate_consignee'] as const;
export type FormPartyRole = (typeof FORM_PARTY_ROLES)[number];

/** The blocks of an application that the rules read. 15 CFR 748, Supp. 1. */
export interface ApplicationBlocks {
  readonly type: string | null;
  readonly contact: object | null;
  readonly endUse: string | null;
  readonly totalValue: Money | null;
  readonly parties: readonly { readonly role: FormPartyRole; readonly partyId: string }[];
  readonly items: readonly ApplicationItem[];
  readonly supportDocuments: readonly SupportDocument[];
  readonly bis748p?: {
    /** To whom technology is released. 15 CFR 734.13(a)(2). */
    readonly foreignPersons?: readonly { readonly partyId: string }[] | null;
  } | null;
}

/** A party of the application as the rules need it. */
export interface FiledParty {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** What keeps a filing or an act from being accepted: where (a JSON pointer), what, and by which paragraph. */
export interface Deficiency {
  readonly pointer: string;
  readonly detail: Sentence;
  readonly citation?: string;
}
