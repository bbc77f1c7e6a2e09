import {
  AnyText,
  DayField,
  Enum,
  Flag,
  Instant,
  PageQuery,
  Prose,
  Text,
  Uuid,
  Uuids,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { WrittenDownResponseDto } from '../written-down.contract.js';

/** How the company and an authority came to speak. */
const CONTACT_CHANNELS = ['telephone', 'e_mail', 'meeting', 'letter', 'portal', 'other'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Who turned to whom. */
const CONTACT_DIRECTIONS = ['to_authority', 'from_authority', 'both'] as const;
export type ContactDirection = (typeof CONTACT_DIRECTIONS)[number];

const MOST_MENTIONS = 50;
const MOST_DOCUMENTS = 200;

export class CaseNoteDto {
  @Prose({ example: 'Ana has the end user statement; legal looks at it on Monday.' })
  text: string;

  @Uuids({ optional: true, elements: MOST_MENTIONS, description: 'colleagues who are to read it' })
  mentions?: string[] | null;
}

export class CaseNotesQuery extends PageQuery {
  @Enum(['me'], { optional: true, description: 'those that mention the caller, as when it is left out' })
  mentions?: 'me';
}

export class CaseContactDto {
  @DayField({ max: LAST_GIVEN_DAY, description: 'when it was; not in the future' })
  on: string;

  @Enum(CONTACT_CHANNELS)
  channel: ContactChannel;

  @Enum(CONTACT_DIRECTIONS, { description: 'who turned to whom' })
  direction: ContactDirection;

  @Text({ max: 300, description: 'whom of the authority', example: 'the licensing officer' })
  with: string;

  @Prose({
    description: 'what was said',
    example: 'The referral to Defense is back; expect an answer within two weeks.',
  })
  said: string;

  @Uuids({ optional: true, elements: MOST_DOCUMENTS, description: 'documents of the application' })
  attachmentIds?: string[] | null;

  @Uuid({ optional: true, description: 'the contact in whose place this one stands' })
  supersedes?: string | null;

  @Prose({ optional: true, description: 'why it is corrected; required with supersedes' })
  reason?: string | null;
}

export class CaseAssignmentDto {
  @Uuid({ nullable: true, description: 'who of the company is to work on it; null: nobody' })
  assigneeId: string | null;
}

export class CaseHoldDto {
  @Flag({ description: 'whether nothing of the case may be destroyed' })
  isHeld: boolean;

  @Prose({ description: 'why it is held, or is held no more', example: 'subpoena of 12 October 2026' })
  reason: string;
}

@ApiSchema({ name: 'CaseNote' })
export class CaseNoteResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly applicationId: string;

  @AnyText()
  readonly text: string;

  @Uuids()
  readonly mentions: readonly string[];

  @Uuid()
  readonly authorId: string;

  @AnyText()
  readonly author: string;

  @Instant()
  readonly createdAt: string;
}

/** A call, a letter or a meeting with the authority, as somebody of the company wrote it down. */
@ApiSchema({ name: 'CaseContact' })
export class CaseContactResponseDto extends WrittenDownResponseDto {
  @Uuid()
  readonly id: string;

  @DayField()
  readonly on: string;

  @Enum(CONTACT_CHANNELS)
  readonly channel: ContactChannel;

  @Enum(CONTACT_DIRECTIONS)
  readonly direction: ContactDirection;

  @AnyText()
  readonly with: string;

  @AnyText()
  readonly said: string;
}

/** Who of the company is at work on a case. */
@ApiSchema({ name: 'CaseAssignee' })
export class CaseAssigneeResponseDto {
  @Uuid()
  readonly principalId: string;

  @AnyText()
  readonly name: string;

  @Instant()
  readonly since: string;
}

@ApiSchema({ name: 'CaseAssignment' })
export class CaseAssignmentResponseDto {
  @Uuid()
  readonly applicationId: string;

  @Uuid({ nullable: true, description: 'null: nobody' })
  readonly assigneeId: string | null;
}

/** That nothing of a case may be destroyed, or that it may be again. */
@ApiSchema({ name: 'CaseHold' })
export class CaseHoldResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText()
  readonly reason: string;

  @Uuid()
  readonly placedBy: string;

  @Instant()
  readonly placedAt: string;

  @Uuid({ nullable: true })
  readonly liftedBy: string | null;

  @Instant({ nullable: true, description: 'null: it is in force' })
  readonly liftedAt: string | null;

  @AnyText({ nullable: true })
  readonly liftReason: string | null;
}
