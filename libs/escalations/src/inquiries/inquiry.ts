import type { Id, Params } from '@ninety/platform';
import type { FactSource } from '../desk/facts.js';
import type { RungName } from '../desk/rungs.js';
import type { Recipient } from './letter.js';

export const INQUIRY_KINDS = ['letter', 'mail'] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

export const INQUIRY_STATES = ['draft', 'approved', 'sent', 'cancelled'] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** In which languages an inquiry is composed. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How an inquiry went where this service did not send it. */
export const SENT_BY = ['post', 'courier', 'fax', 'portal', 'by_hand', 'own_mail'] as const;
export type SentBy = (typeof SENT_BY)[number];
export type SentHow = SentBy | 'outbox';

/** A sentence as it is kept. */
interface KeptSentence {
  readonly code: string;
  readonly params: Params;
  readonly text: string;
}

interface KeptFact {
  readonly says: KeptSentence;
  readonly source: FactSource | null;
}

interface KeptLeftOut {
  readonly what: KeptSentence;
  readonly why: readonly KeptSentence[];
  readonly source: FactSource | null;
}

/** What was recorded of a case when an inquiry was composed. */
export interface Basis {
  readonly events: readonly Id[];
  readonly contacts: readonly Id[];
}

/** A question to an authority about the status of a case. */
export interface Inquiry {
  readonly id: Id;
  readonly supplierId: Id;
  readonly applicationId: Id;
  readonly regime: string;
  readonly rung: RungName;
  readonly kind: InquiryKind;
  readonly to: Recipient;
  readonly language: Language;
  readonly asOf: string;
  readonly composed: { readonly subject: KeptSentence; readonly paragraphs: readonly KeptSentence[] };
  readonly facts: readonly KeptFact[];
  readonly leftOut: readonly KeptLeftOut[];
  readonly basis: Basis;
  readonly subject: string;
  readonly text: string;
  readonly state: InquiryState;
  readonly version: number;
  readonly draftedBy: Id;
  readonly draftedAt: Date;
  /** Who wrote on it. */
  readonly preparedBy: readonly Id[];
  readonly approvedBy: Id | null;
  readonly approvedAt: Date | null;
  readonly approvedHash: string | null;
  readonly sentBy: Id | null;
  readonly sentAt: Date | null;
  readonly sentOn: string | null;
  readonly sentHow: SentHow | null;
  readonly contactId: Id | null;
  readonly followUpOn: string | null;
  readonly cancelledBy: Id | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
}
