import type { Sentence } from '@ninety/platform/sentences';
import type { ApplicationItem, Deficiency, ForeignPerson, Money, SupportDocument } from '../application.js';
import type { Circumstance } from './circumstances.js';

/** How Block 5 is marked; a transfer in-country is marked as a reexport. 15 CFR 748, Supp. 1, Block 5; Supp. 2(v). */
export type FormType = 'export' | 'reexport' | 'transfer_in_country';

/** As whom the applicant files. 15 CFR 748.4(a), (b)(2); Supp. 1, Block 14. */
export const CAPACITIES = ['exporter', 'individual', 'agent'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** By what an agent acts: a power of attorney or another written authorization, or a relationship that makes it needless. 748.4(b)(2)(i). */
export const AGENT_AUTHORITIES = ['written_authorization', 'relationship'] as const;
export type AgentAuthority = (typeof AGENT_AUTHORITIES)[number];

export interface PostalAddress {
  readonly lines: readonly string[];
  readonly city?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Somebody who stands in a block with a name and an address. */
export interface NamedAddress {
  readonly name: string;
  readonly address: PostalAddress;
  /** Or a facsimile number, which ends in F. */
  readonly telephone?: string | null;
}

/** An item of the form. 15 CFR 748, Supp. 1, Block 22. */
export interface FormItem extends ApplicationItem {
  readonly manufacturer?: string | null;
  /** Block 22(b): Adjusted Peak Performance, in weighted TeraFLOPS. */
  readonly adjustedPeakPerformance?: string | null;
  /** Block 22(d). */
  readonly ccatsNumber?: string | null;
}

/** A party in a block. `role` is one of 748.5(c)–(f), or `original_ultimate_consignee` (Block 20). */
export interface FormParty extends Omit<NamedAddress, 'address'> {
  readonly role: string;
  readonly partyId: string;
  readonly country: string;
  readonly addresses: readonly PostalAddress[];
}

/** An answer to a requirement of Supplement No. 2, or of 748.4 and 748.6. */
export interface RequirementAnswer {
  /** As `Requirement.id`. */
  readonly requirement: string;
  /** Of which item, counted from 0; null: of the application. */
  readonly item?: number | null;
  /** The facts; or that they are unknown, in words. */
  readonly text?: string | null;
  /** Whether the applicant makes the certification, or has the document. */
  readonly isConfirmed?: boolean | null;
}

/** What BIS-748P asks besides the blocks that every application has; each null where nothing was said. */
export interface Bis748p {
  /** Block 5, of an application whose own type is another thing: the kind of its regime. */
  readonly type?: FormType | null;
  /** Block 3. */
  readonly facsimile?: string | null;
  /** Block 6, "Foreign Availability": an assertion within part 768, or what is outside of its scope. */
  readonly foreignAvailability?: 'within_part_768' | 'outside_part_768' | null;
  /** Block 9, the applicant's own words, besides those that the law puts there. */
  readonly specialPurpose?: string | null;
  readonly circumstances?: readonly Circumstance[] | null;
  /** 748.4(g): whether the application that `resubmissionOf` names was denied; else it was returned without action (Block 10). */
  readonly previouslyDenied?: boolean | null;
  /** Block 11: the number of the license that this one is to replace, and what is to be changed (Block 24). */
  readonly replaces?: { readonly licenseNumber: string; readonly changes?: string | null } | null;
  /** Block 12: under what they were exported. */
  readonly previousAuthorization?: string | null;
  /** Block 13. */
  readonly certificates?: readonly { readonly country: string; readonly number: string }[] | null;
  /** Block 14. */
  readonly filesAs?: Capacity | null;
  /** Block 14: two digits, a hyphen, seven digits. */
  readonly employerIdentificationNumber?: string | null;
  /** 748.4(b)(1): whom the applicant is the agent of. */
  readonly principal?: NamedAddress | null;
  /** 748.4(b)(2)(i)(B): the agent who prepares it for the applicant, who is the principal. */
  readonly preparedBy?: NamedAddress | null;
  /** 748.4(b)(2)(i): by what the agent acts; while it is not said, by a written authorization. */
  readonly agentAuthority?: AgentAuthority | null;
  /** Block 15. */
  readonly otherParty?: NamedAddress | null;
  /** Instead of a consignee: to whom technology is released. */
  readonly foreignPersons?: readonly ForeignPerson[] | null;
  readonly answers?: readonly RequirementAnswer[] | null;
  /** Block 25. */
  readonly signatory?: { readonly name: string; readonly title: string } | null;
  /** 748.4(h): why it is to be processed as an emergency. */
  readonly emergency?: string | null;
  /** 748.4(d)(1): by whom the items are detained or seized, and what is known of it. */
  readonly detained?: string | null;
  /** 748.4(d)(2): whether the shipment is laden aboard, exported or reexported already. */
  readonly alreadyShipped?: boolean | null;
  /** 748.6(c): to be approved or denied as a whole. */
  readonly asAWhole?: boolean | null;
  /** 748.6(g): why it is to be valid for longer. */
  readonly extendedValidity?: string | null;
}

/** An application, as the form reads it. */
export interface FormApplication {
  readonly type: FormType | null;
  readonly contact: {
    readonly name: string;
    readonly phone?: string | null;
    readonly email?: string | null;
  } | null;
  readonly resubmissionOf: string | null;
  readonly applicant: {
    readonly name: string;
    readonly country: string;
    readonly addresses: readonly PostalAddress[];
  };
  readonly parties: readonly FormParty[];
  readonly items: readonly FormItem[];
  readonly endUse: string | null;
  readonly totalValue: Money | null;
  readonly additionalInformation: string | null;
  readonly supportDocuments: readonly SupportDocument[];
  /** The kinds of the documents that are attached. */
  readonly attachments: readonly string[];
  readonly bis748p: Bis748p;
  /** The day of which the law is read, YYYY-MM-DD; Block 4 is the day on which it was filed, else this one. */
  readonly on: string;
  /** Whether a country is in a Country Group (part 740, Supp. 1); null: no such table is loaded. */
  readonly isInGroup: (country: string, group: string) => boolean | null;
}

/** Whether something applies; `cannot_say` where what is known does not tell. */
export type Applies = 'yes' | 'no' | 'cannot_say';

/** Which sheet of the form: the form, an Item Appendix, an End-User Appendix; counted from 1. */
export interface Sheet {
  readonly form: '748P' | '748P-A' | '748P-B';
  readonly number: number;
}

/** What stands in a block, as it is typed; several where it is of each item or each end user. */
export interface Entry extends Sheet {
  readonly text: string;
  /** Of which item or party, counted from 0; null: of the application. */
  readonly of: number | null;
  /** Where in the application it comes from, a JSON pointer; null: the law puts it there. */
  readonly pointer: string | null;
}

export const BLOCK_STATES = ['required', 'optional', 'not_applicable', 'left_blank', 'cannot_say'] as const;
export type BlockState = (typeof BLOCK_STATES)[number];

/** A block of the form, for this application. */
export interface AskedBlock {
  /** '1' … '25'; '22(a)' … '22(j)'. */
  readonly block: string;
  readonly name: string;
  readonly state: BlockState;
  /** Why it is asked, or does not apply. */
  readonly why: Sentence;
  readonly citation: string;
  readonly entries: readonly Entry[];
  /** How many characters the block takes on the form; null: none is published. */
  readonly most: number | null;
}

/** What kind of answer a requirement takes. */
export const REQUIREMENT_KINDS = ['facts', 'certification', 'document', 'entry', 'blank', 'zero'] as const;
/**
 * `facts`: words of the applicant's; `certification`: words that the regulation prescribes, which the applicant makes; `document`: one that
 * goes with the application or is kept on file; `entry`: words that the form has by themselves; `blank`, `zero`: what a block must hold.
 */
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** A requirement that applies to this application, or may. */
export interface AskedRequirement {
  /** The paragraph, e.g. `(h)(1)(i)(A)`; `#` and a word where a paragraph asks several things. */
  readonly id: string;
  readonly kind: RequirementKind;
  readonly applies: Exclude<Applies, 'no'>;
  readonly why: Sentence;
  /** What is asked. */
  readonly asks: Sentence;
  /** Where the answer stands on the form. */
  readonly block: string;
  /** Of which item, counted from 0; null: of the application. */
  readonly item: number | null;
  readonly citation: string;
  readonly isRequired: boolean;
  readonly isAnswered: boolean;
  /** The words that stand in the block: prescribed, or the applicant's; null while there are none. */
  readonly text: string | null;
  /** What the regulation prescribes, as it is to be confirmed; `{}` where the answer to another requirement belongs. Null: no words. */
  readonly words?: string | null;
  /** Whether it may be answered that it is unknown. */
  readonly mayBeUnknown?: boolean;
}

/** A paragraph of Supplement No. 2 that does not apply, and why. */
export interface PassedParagraph {
  readonly paragraph: string;
  readonly title: string;
  readonly why: Sentence;
  readonly citation: string;
}

/** The whole form, as far as it is asked of one application. */
export interface AskedForm {
  readonly blocks: readonly AskedBlock[];
  readonly requirements: readonly AskedRequirement[];
  readonly notApplicable: readonly PassedParagraph[];
  /** What it asks and the application does not say: it may be filed so, and BIS may return it without action (750.4(c)). */
  readonly missing: readonly Deficiency[];
  /** What may not be filed so: it contradicts itself, or the law forbids it. */
  readonly deficiencies: readonly Deficiency[];
  /** Answers that are kept though nothing asks for them now: they refuse nothing. */
  readonly notAsked?: readonly Deficiency[];
}
