import { inOneLine } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { LeasedMail } from './mail.store.js';
import type { Mailbox } from './letter.js';
import type { SentLetter } from './letter.store.js';
import type { DigestContent, MailEntry, MailKind, MailList } from './notice.js';
import type { ToldNotice } from './notice.store.js';
import { say } from './sentences.js';

/** So many things a mail names; of more it says how many. */
export const MOST_ENTRIES = 40;

/** Whom a mail is from and for, and the addresses in it. */
export interface Addressing {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  /** Where the service is found. */
  readonly origin: string;
  /** Where its kind is stopped. */
  readonly stopUrl: string;
}

/** A mail as it is sent, the same bytes at each attempt but for the address that stops its kind. */
export function composed(
  { id, kind, createdAt }: Pick<LeasedMail, 'id' | 'createdAt'> & { readonly kind: MailKind },
  notices: readonly ToldNotice[],
  { from, to, origin, stopUrl }: Addressing,
): Promise<Buffer> {
  const list = listOf(notices);
  const mail = new MailComposer({
    from,
    to,
    subject: subjectOf(kind, notices, list.count).text,
    text: [...bodyOf(notices, list, origin), ...footerOf(kind, origin, stopUrl)].join('\r\n'),
    date: createdAt,
    messageId: `<${id}@${from.address.split('@')[1] ?? ''}>`,
    headers: {
      // RFC 3834: no out-of-office note comes back.
      'Auto-Submitted': 'auto-generated',
      // RFC 8058.
      'List-Unsubscribe': { prepared: true, value: `<${stopUrl}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

/**
 * What a person wrote, the same bytes at each attempt. Names and the subject are in one line, whatever came: nothing that they
 * say becomes a header.
 */
export function composedLetter(
  { id, createdAt }: Pick<LeasedMail, 'id' | 'createdAt'>,
  { to, replyTo, subject, text }: SentLetter,
  from: Mailbox,
): Promise<Buffer> {
  const inLine = ({ name, address }: Mailbox) => ({ name: inOneLine(name), address });
  const mail = new MailComposer({
    from,
    to: inLine(to),
    ...(replyTo && { replyTo: inLine(replyTo) }),
    subject: inOneLine(subject),
    text: text.replaceAll(/\r\n?|\n/g, '\r\n'),
    date: createdAt,
    messageId: `<${id}@${from.address.split('@')[1] ?? ''}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

/** Numbers of kinds alone: a subject is read by whoever sees the screen. */
function subjectOf(kind: MailKind, [first]: readonly ToldNotice[], count: number): Sentence {
  const isOne = count === 1;
  switch (kind) {
    case 'duty_warning':
      return isOne ? say('mail_duty_warning') : say('mail_duty_warnings', { count });
    case 'duty_overdue':
      return isOne ? say('mail_duty_overdue') : say('mail_duties_overdue', { count });
    case 'duty_escalated':
      return isOne ? say('mail_duty_escalated') : say('mail_duties_escalated', { count });
    case 'case_mention':
      return isOne ? say('mail_case_mention') : say('mail_case_mentions', { count });
    case 'case_assigned':
      return isOne ? say('mail_case_assigned') : say('mail_cases_assigned', { count });
    case 'review_requested':
      return isOne ? say('mail_review_requested') : say('mail_reviews_requested', { count });
    case 'review_due':
      return isOne ? say('mail_review_due') : say('mail_reviews_due', { count });
    case 'review_returned':
      return isOne ? say('mail_review_returned') : say('mail_reviews_returned', { count });
    case 'review_overridden':
      return isOne ? say('mail_review_overridden') : say('mail_reviews_overridden', { count });
    case 'weekly_digest': {
      const { overdue, coming } = first?.content as DigestContent;
      return say('mail_weekly_digest', { overdue: overdue.count, coming: coming.count });
    }
  }
}

function listOf(notices: readonly ToldNotice[]): MailList {
  return { count: notices[0]?.count ?? 0, entries: notices.map(({ content }) => content as MailEntry) };
}

function bodyOf(notices: readonly ToldNotice[], list: MailList, origin: string): string[] {
  const [first] = notices;
  if (first?.kind !== 'weekly_digest') return linesOf(list, origin);
  const { overdue, coming } = first.content as DigestContent;
  return [
    ...sectionOf(say('mail_overdue'), overdue, origin),
    ...sectionOf(say('mail_coming'), coming, origin),
  ];
}

function sectionOf(title: Sentence, list: MailList, origin: string): string[] {
  return list.count === 0 ? [] : [`${title.text}:`, '', ...linesOf(list, origin)];
}

function linesOf({ count, entries }: MailList, origin: string): string[] {
  const lines = entries.flatMap(({ on, title, path }) => [
    `- ${on === null ? '' : `${on}  `}${inOneLine(title.text)}`,
    `  ${origin}${path}`,
  ]);
  const more = count > entries.length ? [say('mail_more', { count: count - entries.length }).text] : [];
  return [...lines, ...more, ''];
}

function footerOf(kind: MailKind, origin: string, stopUrl: string): string[] {
  return [
    '-- ',
    say('mail_footer_where', { url: `${origin}/duties` }).text,
    say('mail_footer_stop', { kind: kind.replaceAll('_', ' ') }).text,
    stopUrl,
    '',
  ];
}
