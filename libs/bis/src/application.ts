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
  'hong_kong_export_license',
  'specification',
  'other',
] as const;
export type SupportDocumentKind = (typeof SUPPORT_DOCUMENT_KINDS)[number];

/** Why no support document is asked for. 15 CFR 748.9(c), (h), 748.11(a)(3), 748.12(e)(3)(ii). */
export const DOCUMENT_EXCEPTIONS = [
  'us_government_agency',
  'foreign_government',
  'relief_agency',
  'temporary_exhibit',
  'short_supply',
  'software_or_technology',
  'encryption_commodity',
  'requested',
  'grace_period',
  'applicant_is_consignee',
  'not_required_by_country',
] as const;
export type DocumentException = (typeof DOCUMENT_EXCEPTIONS)[number];

/** As what a support document was written. 15 CFR 748.11(b), 748.12(a)(3), (b)(2), 748.13(a)(1). */
export const DOCUMENT_PAPERS = [
  'certificate',
  'equivalent_document',
  'license',
  'written_statement',
  'letterhead',
  'bis_711',
] as const;
export type DocumentPaper = (typeof DOCUMENT_PAPERS)[number];

/** Of whom a support document is asked, who signed it, or whom an exception excepts. 15 CFR 748.9(c)(1)(i), (ii), 748.11(b). */
export const DOCUMENT_SIDES = ['ultimate_consignee', 'purchaser', 'both'] as const;
export type DocumentSide = (typeof DOCUMENT_SIDES)[number];

/** What an applicant says of a support document; days as YYYY-MM-DD. Each absent or null where nothing was said. */
export interface DocumentParticulars {
  readonly paper?: DocumentPaper | null;
  /** Whose government issued it; ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly number?: string | null;
  readonly issuedOn?: string | null;
  readonly signedOn?: string | null;
  readonly signedBy?: DocumentSide | null;
  /** Its last day. */
  readonly validUntil?: string | null;
  /** The total that it shows, in `unit`. */
  readonly quantity?: string | null;
  readonly unit?: string | null;
  /** Whether the applicant stands in it. */
  readonly namesApplicant?: boolean | null;
  /** ISO 639-1. */
  readonly language?: string | null;
  readonly isTranslated?: boolean | null;
  /** A statement that supported an earlier application. */
  readonly supportedBefore?: boolean | null;
  readonly exception?: DocumentException | null;
  /** Whom the exception excepts. */
  readonly exceptedParty?: DocumentSide | null;
  /** Whose government the excepted party is of. */
  readonly exceptedGovernment?: string | null;
  /** When the change of the regulations took effect, of a grace period. */
  readonly ruleEffectiveOn?: string | null;
}

/** A support document that an application has, announces, or explains the absence of. 15 CFR 748.9. */
export interface SupportDocument extends DocumentParticulars {
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

/** A country that made somebody a citizen or a permanent resident, and since when; null: not known. */
export interface Nationality {
  readonly country: string;
  /** YYYY-MM-DD. */
  readonly since?: string | null;
}

/** Who technology or source code is released to. 15 CFR 734.13(b), 734.14(b). */
export interface ForeignPerson {
  readonly partyId: string;
  readonly name: string;
  readonly citizenships: readonly Nationality[];
  readonly permanentResidencies: readonly Nationality[];
  /** As which the person is where the release takes place, e.g. H-1B. */
  readonly immigrationStatus?: string | null;
  /** What the person does for the applicant. */
  readonly position?: string | null;
  /** What the party is; null: not known. */
  readonly kind?: 'organization' | 'person' | 'vessel' | 'unknown' | null;
}

/** What the rules of a release read of whom it is made to. */
export type ReleasedTo = Pick<
  ForeignPerson,
  'partyId' | 'citizenships' | 'permanentResidencies' | 'immigrationStatus' | 'kind'
>;

/** What the rules of support documents read of the form. */
export interface DocumentedForm {
  readonly circumstances?: readonly string[] | null;
  /** Block 13. */
  readonly certificates?: readonly { readonly country: string; readonly number: string }[] | null;
}

/** The blocks of an application that the rules read. 15 CFR 748, Supp. 1. */
export interface ApplicationBlocks {
  readonly type: string | null;
  readonly contact: object | null;
  readonly endUse: string | null;
  readonly totalValue: Money | null;
  readonly parties: readonly { readonly role: string; readonly partyId: string }[];
  readonly items: readonly ApplicationItem[];
  readonly supportDocuments: readonly SupportDocument[];
  /** Block 24. */
  readonly additionalInformation?: string | null;
  /** What the rules of support documents read of the form, and to whom technology is released. 15 CFR 734.13(a)(2). */
  readonly bis748p?: (DocumentedForm & { readonly foreignPersons?: readonly ReleasedTo[] | null }) | null;
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
