import type { Id, Sentence } from '@ninety/platform';

/** What a mail may be about, each wanted or not by itself. docs/mail.md */
export const MAIL_KINDS = [
  'duty_warning',
  'duty_overdue',
  'duty_escalated',
  'case_mention',
  'case_assigned',
  'review_requested',
  'review_due',
  'review_returned',
  'review_overridden',
  'weekly_digest',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What a person wrote to somebody outside of the installation: no kind that anybody turns off. */
export const LETTER_KIND = 'letter';
/** What a mail may be. */
export const SENT_KINDS = [...MAIL_KINDS, LETTER_KIND] as const;
export type SentKind = (typeof SENT_KINDS)[number];

/** One thing, as a mail names it. */
export interface MailEntry {
  /** `YYYY-MM-DD`; null: it is of no day. */
  readonly on: string | null;
  readonly title: Sentence;
  /** Where more is said of it, below the address of the service. */
  readonly path: string;
}

/** The first of a list, and how many there are. */
export interface MailList {
  readonly count: number;
  readonly entries: readonly MailEntry[];
}

/** What the digest of a week tells. */
export interface DigestContent {
  readonly overdue: MailList;
  readonly coming: MailList;
}

/** Something to tell one person. */
export type MailNotice = {
  readonly principalId: Id;
  /** What it is about: of one kind a person is told of it once. */
  readonly key: string;
} & (
  | { readonly kind: Exclude<MailKind, 'weekly_digest'>; readonly content: MailEntry }
  | { readonly kind: 'weekly_digest'; readonly content: DigestContent }
);
