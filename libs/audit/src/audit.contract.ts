import {
  AnyObject,
  AnyText,
  Count,
  Enum,
  Flag,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  SaidResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { RECORD_PARTS } from './faults.js';
import type { RecordPart } from './faults.js';
import { FEED_CURSOR } from './feed-cursor.js';
import { HEAD_FORMAT } from './head-file.js';
import { say } from './sentences.js';

export class AuditQuery extends PageQuery {
  @Text({ optional: true, max: 300, description: 'such as applications/{id}' })
  resource?: string;

  @Uuid({ optional: true })
  principalId?: string;
}

/** So many entries are answered at once: as many as wanted, until there is none more. */
export const FEED = { preset: 1_000, most: 5_000 } as const;

export class FeedQuery {
  @Text({
    optional: true,
    max: 40,
    pattern: FEED_CURSOR,
    patternHint: say('feed_cursor'),
    description: 'the cursor of the last entry that was received; from the first entry on when left out',
  })
  after?: string;

  @Text({
    optional: true,
    max: 4,
    pattern: /^([1-9]\d{0,2}|[1-4]\d{3}|5000)$/,
    patternHint: say('feed_limit', { most: FEED.most }),
    description: `how many entries, at most ${FEED.most}; ${FEED.preset} when left out`,
  })
  limit?: string;

  @Enum(['ndjson', 'cef'], {
    optional: true,
    description: 'ndjson: JSON Lines; cef: Common Event Format, version 0; ndjson when left out',
  })
  format?: 'ndjson' | 'cef';
}

export class VerifyQuery {
  @Text({
    optional: true,
    max: 4_000,
    description: 'the signature of a head that was kept elsewhere, to compare with too',
  })
  head?: string;
}

/** One sealed entry of the record. */
@ApiSchema({ name: 'AuditEntry' })
export class AuditEntryResponseDto {
  @Count()
  sequence: number;

  @Instant()
  at: string;

  @Uuid({ nullable: true, description: 'null: the service itself' })
  principalId: string | null;

  @AnyText({ example: 'supplier.created' })
  action: string;

  @AnyText({ example: 'suppliers/0197d1a2-6a3b-7c4d-8e5f-60718293a4b5' })
  resource: string;

  @AnyText({ nullable: true })
  requestId: string | null;

  @AnyObject({ description: 'what the action says besides, of each action its own' })
  details: object;

  @AnyText({ description: 'SHA-256 in hex' })
  hash: string;

  @AnyText({ description: 'SHA-256 in hex; 64 zeros before the first' })
  previousHash: string;
}

/** A line of the feed: an entry, and by which cursor the entries after it are asked for. */
@ApiSchema({ name: 'FeedEntry' })
export class FeedEntryResponseDto extends AuditEntryResponseDto {
  @AnyText({ example: '41-9f86d081884c7d65' })
  cursor: string;
}

@ApiSchema({ name: 'AcceptedRestore' })
export class AcceptedRestoreResponseDto {
  @Count()
  from: number;

  @Count()
  through: number;

  @AnyText()
  reason: string;
}

/** How far both chains of the record went, and the hash of the last link of each, in hex. */
@ApiSchema({ name: 'RecordHead' })
export class RecordHeadResponseDto {
  @Enum([HEAD_FORMAT])
  format: typeof HEAD_FORMAT;

  @Count({ description: 'counts from 1' })
  number: number;

  @Instant()
  at: string;

  @Count()
  entries: number;

  @AnyText()
  entriesHash: string;

  @Count()
  seals: number;

  @AnyText()
  sealsHash: string;

  @Nested(AcceptedRestoreResponseDto, {
    omittable: true,
    description: 'a backup was restored: heads after `from` until `through` were given up',
  })
  accepted?: AcceptedRestoreResponseDto;

  @AnyText({ description: 'a compact JWS (EdDSA) over the rest' })
  signature: string;
}

@ApiSchema({ name: 'RecordFault' })
export class RecordFaultResponseDto extends SaidResponseDto {
  @Enum(RECORD_PARTS)
  what: RecordPart;

  @AnyText({ example: 'seal 40 (license/D1000001)' })
  where: string;

  @AnyText()
  detail: string;
}

/** What was verified of the record, and what is not as it was recorded. */
@ApiSchema({ name: 'RecordVerification' })
export class RecordVerificationResponseDto {
  @Flag()
  ok: boolean;

  @Count({ description: 'entries whose chain is whole' })
  entries: number;

  @Count({ omittable: true, description: 'the first entry that was edited, removed or reordered' })
  firstBroken?: number;

  @Count({ description: 'links of the chain of seals' })
  seals: number;

  @Count({ description: 'rows that were compared with their seals' })
  rows: number;

  @Nested(RecordHeadResponseDto, {
    nullable: true,
    description: 'the newest signed head; null: none could be signed',
  })
  head: RecordHeadResponseDto | null;

  @NestedList(RecordHeadResponseDto, {
    max: UNBOUNDED,
    description: 'heads that were signed when a backup was restored',
  })
  restored: readonly RecordHeadResponseDto[];

  @NestedList(RecordFaultResponseDto, {
    max: UNBOUNDED,
    description: 'the first hundred, after those of the head that was kept elsewhere',
  })
  faults: readonly RecordFaultResponseDto[];
}
