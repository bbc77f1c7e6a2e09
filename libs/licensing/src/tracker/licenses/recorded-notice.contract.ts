import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  DayField,
  Enum,
  Prose,
  SentenceResponseDto,
  Text,
  Uuid,
  Uuids,
  Count,
} from '@ninety/platform';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { VOID } from '../observation.js';
import { NOTICE_SOURCES, NOTICE_TYPES } from './recorded-notice.js';
import type { NoticeSource, NoticeType } from './recorded-notice.js';
import { WrittenDownResponseDto } from '../written-down.contract.js';

const MOST_DOCUMENTS = 200;
const RECORDED_TYPES = [...NOTICE_TYPES, VOID] as const;

/** That an authority told something of a license, as it was received. */
export class NoticeDto {
  @Enum(RECORDED_TYPES, { description: 'what the authority told; or void, which takes a notice back' })
  type: NoticeType | typeof VOID;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'when it took effect; required but of a void',
  })
  on?: string | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'when the company heard of it; today when left out',
  })
  learnedOn?: string | null;

  @Enum(NOTICE_SOURCES, { optional: true, description: 'how it was received; required but of a void' })
  source?: NoticeSource | null;

  @Text({ optional: true, max: 300, description: 'who said so' })
  saidBy?: string | null;

  @Prose({ optional: true, description: 'the reason that was given, in the words of the notice' })
  note?: string | null;

  @Uuids({ optional: true, elements: MOST_DOCUMENTS, description: 'documents of the license' })
  attachmentIds?: string[] | null;

  @Uuid({ optional: true, description: 'the notice in whose place this one stands' })
  supersedes?: string | null;

  @Prose({ optional: true, description: 'why it is corrected; required with supersedes' })
  reason?: string | null;
}

/** A notice as it was written down: what was received, and nothing of an authority's own. */
@ApiSchema({ name: 'LicenseNotice' })
export class NoticeResponseDto extends WrittenDownResponseDto {
  @Uuid()
  readonly id: string;

  @Enum(RECORDED_TYPES)
  readonly type: NoticeType | typeof VOID;

  @DayField({ nullable: true, description: 'when it took effect; null: it takes another back' })
  readonly on: string | null;

  @DayField()
  readonly learnedOn: string;

  @Enum(NOTICE_SOURCES, { nullable: true })
  readonly source: NoticeSource | null;

  @AnyText({ nullable: true })
  readonly saidBy: string | null;

  @AnyText({ nullable: true })
  readonly note: string | null;
}

/** By which notice a license stands as it does. */
@ApiSchema({ name: 'LicenseStanding' })
export class StandingResponseDto {
  @Uuid()
  readonly noticeId: string;

  @Enum(NOTICE_TYPES)
  readonly type: NoticeType;

  @DayField({ description: 'the day on which it took effect' })
  readonly since: string;

  @AnyText({ nullable: true, description: 'why, in the words of the notice' })
  readonly note: string | null;
}

/** A shipment that is dated in a time in which, as was told later, the license stood suspended or revoked. */
@ApiSchema({ name: 'ShipmentWhileBarred' })
export class ShipmentWhileBarredResponseDto extends SentenceResponseDto {
  @Uuid()
  readonly shipmentId: string;

  @Count({ description: 'counts from 1 on each license' })
  readonly shipment: number;

  @DayField()
  readonly shippedOn: string;

  @Uuid({ description: 'the notice by which it stood so' })
  readonly noticeId: string;
}
