import {
  AnyText,
  Checked,
  DayField,
  Enum,
  Flag,
  Instant,
  isMailAddress,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import { MAIL_STATUSES } from '@ninety/mail';
import type { MailStatus } from '@ninety/mail';
import { ApiSchema } from '@nestjs/swagger';
import { FactSourceResponseDto } from '../desk/desk.contract.js';
import { RUNGS } from '../desk/rungs.js';
import type { RungName } from '../desk/rungs.js';
import { say } from '../sentences.js';
import { INQUIRY_KINDS, INQUIRY_STATES, LANGUAGES, SENT_BY } from './inquiry.js';
import type { InquiryKind, InquiryState, Language, SentBy, SentHow } from './inquiry.js';

const LONGEST_NAME = 200;
const LONGEST_SUBJECT = 300;
const HASH = /^[0-9a-f]{64}$/;
/** What becomes part of a header of a mail, or of the first line of a letter. */
const IN_ONE_LINE = { pattern: /^[^\p{Cc}\u2028\u2029]*$/u, patternHint: say('inquiry_one_line') };
/** What is approved is what is read: nothing in a letter hides, or turns around, what stands beside it. */
const AS_READ = {
  pattern: /^(?:[^\p{Cc}\u2028-\u202E\u2066-\u2069]|[\t\r\n])*$/u,
  patternHint: say('inquiry_as_read'),
};

export class InquiriesQuery extends PageQuery {
  @Uuid({ optional: true, description: 'of one case' })
  applicationId?: string;

  @Enum(INQUIRY_STATES, { optional: true })
  state?: InquiryState;
}

/** To whom an inquiry goes. */
export class InquiryRecipientDto {
  @Text({
    ...IN_ONE_LINE,
    optional: true,
    max: LONGEST_NAME,
    description: 'whom of the office',
    example: 'Pat Doe',
  })
  name?: string | null;

  @Text({ ...IN_ONE_LINE, max: LONGEST_NAME, example: 'Exporter Services, Bureau of Industry and Security' })
  office: string;

  @Checked(say('inquiry_email'), isMailAddress, {
    api: { type: String, format: 'email', maxLength: 254 },
    optional: true,
    description: 'where a mail goes; required of one',
    example: 'exporter.services@example.gov',
  })
  email?: string | null;
}

export class InquiryDocumentQuery {
  @Enum(['html', 'pdf'], { optional: true, description: 'html when left out' })
  format?: 'html' | 'pdf';
}

export class DraftInquiryDto {
  @Uuid({ description: 'the case' })
  applicationId: string;

  @Enum(RUNGS, { description: 'by what one asks: a rung that the case has reached' })
  rung: RungName;

  @Enum(INQUIRY_KINDS)
  kind: InquiryKind;

  @Nested(InquiryRecipientDto)
  to: InquiryRecipientDto;

  @Enum(LANGUAGES, { optional: true, description: 'en when left out' })
  language?: Language | null;
}

export class EditInquiryDto {
  @Nested(InquiryRecipientDto)
  to: InquiryRecipientDto;

  @Text({ ...IN_ONE_LINE, max: LONGEST_SUBJECT })
  subject: string;

  @Prose({ ...AS_READ, description: 'paragraphs, with a blank line between them' })
  text: string;
}

export class ApproveInquiryDto {
  @Text({ max: 64, pattern: HASH, description: 'textHash of what was read' })
  textHash: string;
}

export class SendInquiryDto {
  @Enum(SENT_BY, {
    optional: true,
    description: 'how it went elsewhere; required of a letter. A mail without it goes from here now',
  })
  by?: SentBy | null;

  @DayField({ optional: true, description: 'the day on which it went elsewhere; required with by' })
  sentOn?: string | null;
}

export class CancelInquiryDto {
  @Prose({ description: 'why', example: 'The officer called before it went.' })
  reason: string;
}

@ApiSchema({ name: 'InquiryRecipient' })
export class InquiryRecipientResponseDto {
  @AnyText({ nullable: true })
  readonly name: string | null;

  @AnyText()
  readonly office: string;

  @AnyText({ nullable: true })
  readonly email: string | null;
}

@ApiSchema({ name: 'InquiryParagraph' })
export class InquiryParagraphResponseDto {
  @AnyText()
  readonly text: string;

  @Enum(['service', 'person'], { description: 'person: somebody wrote or changed it' })
  readonly by: 'service' | 'person';
}

@ApiSchema({ name: 'InquiryFact' })
export class InquiryFactResponseDto {
  @Nested(SentenceResponseDto)
  readonly says: SentenceResponseDto;

  @Nested(FactSourceResponseDto, {
    nullable: true,
    description: 'the observation it is of; null: of all that was written down, such as that nothing was',
  })
  readonly source: FactSourceResponseDto | null;
}

@ApiSchema({ name: 'InquiryLeftOut' })
export class InquiryLeftOutResponseDto {
  @Nested(SentenceResponseDto)
  readonly what: SentenceResponseDto;

  @NestedList(SentenceResponseDto, { max: UNBOUNDED })
  readonly why: readonly SentenceResponseDto[];

  @Nested(FactSourceResponseDto, { nullable: true })
  readonly source: FactSourceResponseDto | null;
}

/** Somebody who did something to an inquiry, and when. */
@ApiSchema({ name: 'InquiryAct' })
export class InquiryActResponseDto {
  @Uuid()
  readonly by: string;

  @Instant()
  readonly at: string;
}

@ApiSchema({ name: 'InquirySending' })
export class InquirySendingResponseDto extends InquiryActResponseDto {
  @DayField({ description: 'the day on which it went' })
  readonly on: string;

  @Enum(['outbox', ...SENT_BY], { description: 'outbox: from here, as a mail' })
  readonly how: SentHow;

  @Uuid({ description: 'the contact with the authority that was written down' })
  readonly contactId: string;

  @Enum(MAIL_STATUSES, {
    nullable: true,
    description: 'how the mail fares; null: none from here, or long ago',
  })
  readonly delivery: MailStatus | null;
}

@ApiSchema({ name: 'InquiryCancellation' })
export class InquiryCancellationResponseDto extends InquiryActResponseDto {
  @AnyText()
  readonly reason: string;
}

@ApiSchema({ name: 'InquirySummary' })
export class InquirySummaryResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly applicationId: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText()
  readonly regime: string;

  @Enum(RUNGS)
  readonly rung: RungName;

  @Enum(INQUIRY_KINDS)
  readonly kind: InquiryKind;

  @Enum(INQUIRY_STATES)
  readonly state: InquiryState;

  @Nested(InquiryRecipientResponseDto)
  readonly to: InquiryRecipientResponseDto;

  @AnyText()
  readonly subject: string;

  @DayField({ description: 'the day as of which it was composed' })
  readonly asOf: string;

  @Nested(InquiryActResponseDto)
  readonly drafted: InquiryActResponseDto;

  @Nested(InquirySendingResponseDto, { nullable: true })
  readonly sent: InquirySendingResponseDto | null;

  @DayField({ nullable: true })
  readonly followUpOn: string | null;
}

/** A question to an authority about the status of a case. */
@ApiSchema({ name: 'Inquiry' })
export class InquiryResponseDto extends InquirySummaryResponseDto {
  @Enum(LANGUAGES)
  readonly language: Language;

  @WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'as in its ETag' })
  readonly version: number;

  @AnyText({ description: 'paragraphs, with a blank line between them' })
  readonly text: string;

  @Text({ max: 64, description: 'SHA-256 of recipient, subject and text: what is approved' })
  readonly textHash: string;

  @Flag({ description: 'whether the subject is not as the service composed it' })
  readonly isSubjectEdited: boolean;

  @NestedList(InquiryParagraphResponseDto, {
    max: UNBOUNDED,
    description: 'the text, and whose each part is',
  })
  readonly paragraphs: readonly InquiryParagraphResponseDto[];

  @NestedList(SentenceResponseDto, {
    max: UNBOUNDED,
    description: 'what was composed and stands there no more',
  })
  readonly removed: readonly SentenceResponseDto[];

  @NestedList(InquiryFactResponseDto, { max: UNBOUNDED, description: 'what it was composed from' })
  readonly facts: readonly InquiryFactResponseDto[];

  @NestedList(InquiryLeftOutResponseDto, { max: UNBOUNDED, description: 'what is not certain, and why' })
  readonly leftOut: readonly InquiryLeftOutResponseDto[];

  @Uuids({ elements: UNBOUNDED, description: 'who wrote on it' })
  readonly preparedBy: readonly string[];

  @Nested(InquiryActResponseDto, { nullable: true, description: 'of this text; null: not approved' })
  readonly approved: InquiryActResponseDto | null;

  @Nested(InquiryCancellationResponseDto, { nullable: true })
  readonly cancelled: InquiryCancellationResponseDto | null;
}
