import {
  AnyText,
  Count,
  DayField,
  Enum,
  FieldErrorResponseDto,
  Fraction,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { ScreenedPartyDto, ScreeningMatchResponseDto } from '../screening.contract.js';
import { BATCH_STATUSES } from './screening-batch.entity.js';
import type { BatchStatus } from './screening-batch.entity.js';
import { say } from '../sentences.js';

export class BatchPartyDto extends ScreenedPartyDto {
  @Text({ optional: true, max: 200, description: "the caller's own name for the party", example: 'C-10023' })
  reference?: string | null;
}

export class BatchQuery {
  @DayField({
    optional: true,
    description: 'screen against the list in force on this date; today when left out',
  })
  asOf?: string;

  @Text({
    optional: true,
    max: 6,
    pattern: /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/,
    patternHint: say('threshold_range'),
    description: 'the least score of a match',
    example: '0.8',
  })
  threshold?: string;

  @Text({
    optional: true,
    max: 2,
    pattern: /^([1-9]|1\d|2[0-5])$/,
    patternHint: say('candidates_range'),
    description: 'matches kept for each party',
    example: '5',
  })
  matches?: string;
}

export class BatchResultsQuery extends PageQuery {
  @Enum(['matched', 'rejected'], { optional: true })
  outcome?: 'matched' | 'rejected';
}

@ApiSchema({ name: 'BatchProgress' })
export class BatchProgressResponseDto {
  @Count()
  total: number;

  @Count()
  screened: number;

  @Count()
  matched: number;

  @Count()
  rejected: number;
}

@ApiSchema({ name: 'ScreeningBatch' })
export class ScreeningBatchResponseDto {
  @Uuid()
  id: string;

  @Uuid({ nullable: true })
  supplierId: string | null;

  @AnyText()
  fileSha256: string;

  @Count()
  listVersion: number;

  @AnyText()
  matcherVersion: string;

  @Fraction()
  threshold: number;

  @Count({ description: 'so many are kept for each party' })
  matches: number;

  @Nested(SentenceResponseDto, { description: 'what is said of a party that was screened and has no result' })
  noMatch: SentenceResponseDto;

  @Enum(BATCH_STATUSES)
  status: BatchStatus;

  @Nested(BatchProgressResponseDto)
  progress: BatchProgressResponseDto;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  finishedAt: string | null;
}

/** What came of one line of the file. */
@ApiSchema({ name: 'ScreeningBatchResult' })
export class ScreeningBatchResultResponseDto {
  @Count()
  line: number;

  @Nested(BatchPartyDto, { nullable: true, description: 'null: it cannot be screened' })
  query: BatchPartyDto | null;

  @NestedList(ScreeningMatchResponseDto, { max: UNBOUNDED })
  matches: ScreeningMatchResponseDto[];

  @NestedList(FieldErrorResponseDto, { max: UNBOUNDED })
  errors: FieldErrorResponseDto[];
}
