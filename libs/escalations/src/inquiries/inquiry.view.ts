import type { MailStatus } from '@ninety/mail';
import type { Inquiry } from './inquiry.js';
import type { InquiryResponseDto, InquirySummaryResponseDto } from './inquiry.contract.js';
import { hashOf, paragraphsOf } from './letter.js';

export function summaryView(one: Inquiry, delivery: MailStatus | null): InquirySummaryResponseDto {
  const { id, applicationId, supplierId, regime, rung, kind, state, to, subject, asOf, followUpOn } = one;
  const drafted = { by: one.draftedBy, at: one.draftedAt.toISOString() };
  const sent = sendingOf(one, delivery);
  return {
    id,
    applicationId,
    supplierId,
    regime,
    rung,
    kind,
    state,
    to,
    subject,
    asOf,
    drafted,
    sent,
    followUpOn,
  };
}

export function inquiryView(one: Inquiry, delivery: MailStatus | null): InquiryResponseDto {
  const { composed, text, approvedBy, approvedAt, cancelledBy, cancelledAt, cancelReason } = one;
  const paragraphs = paragraphsOf(text, composed.paragraphs);
  return {
    ...summaryView(one, delivery),
    language: one.language,
    version: one.version,
    text,
    textHash: hashOf(one),
    isSubjectEdited: one.subject !== composed.subject.text,
    paragraphs,
    removed: removedFrom(composed.paragraphs, paragraphs),
    facts: one.facts,
    leftOut: one.leftOut,
    preparedBy: one.preparedBy,
    approved:
      approvedBy !== null && approvedAt !== null ? { by: approvedBy, at: approvedAt.toISOString() } : null,
    cancelled:
      cancelledBy !== null && cancelledAt !== null && cancelReason !== null
        ? { by: cancelledBy, at: cancelledAt.toISOString(), reason: cancelReason }
        : null,
  };
}

function sendingOf(one: Inquiry, delivery: MailStatus | null): InquirySummaryResponseDto['sent'] {
  const { sentBy, sentAt, sentOn, sentHow, contactId } = one;
  if (sentBy === null || sentAt === null || sentOn === null || sentHow === null || contactId === null)
    return null;
  return { by: sentBy, at: sentAt.toISOString(), on: sentOn, how: sentHow, contactId, delivery };
}

function removedFrom(
  composed: Inquiry['composed']['paragraphs'],
  paragraphs: readonly { readonly text: string; readonly by: string }[],
): Inquiry['composed']['paragraphs'] {
  const left = new Map<string, number>();
  for (const { text, by } of paragraphs) if (by === 'service') left.set(text, (left.get(text) ?? 0) + 1);
  return composed.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
