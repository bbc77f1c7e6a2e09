import { DETERMINATION_RESULTS } from '@ninety/bis';
import type { DeterminationResult } from '@ninety/bis';
import {
  AnyText,
  Checked,
  Count,
  Country,
  DayField,
  Enum,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
  Uuids,
  isCountry,
} from '@ninety/platform';
import { Eccn } from '@ninety/suppliers';
import { ApiSchema } from '@nestjs/swagger';
import { AnswersDto, LawVersionsResponseDto } from '../determinations.contract.js';
import { say } from '../sentences.js';
import { BATCH_STATUSES } from './determination-batch.entity.js';
import type { BatchStatus } from './determination-batch.entity.js';

const MOST_ITEMS = 20_000;
const MOST_DESTINATIONS = 300;

export class BatchItemDto {
  @Eccn()
  eccn: string;

  @Text({ optional: true, max: 40, description: "the paragraph of the entry, without the entry's number" })
  paragraph?: string | null;

  @Text({ optional: true, max: 200, description: "the caller's own name for it", example: 'SKU-10023' })
  reference?: string | null;
}

export class AskDeterminationBatchDto {
  @Uuid({ optional: true, description: "whose products; the caller's own company when left out" })
  supplierId?: string | null;

  @Uuids({
    optional: true,
    elements: MOST_ITEMS,
    description: 'products; with neither these nor items, every product of the supplier',
  })
  productIds?: string[] | null;

  @NestedList(BatchItemDto, {
    optional: true,
    max: MOST_ITEMS,
    description: 'classifications, instead of products',
  })
  items?: BatchItemDto[] | null;

  @Checked(
    say('determination_destinations', { most: MOST_DESTINATIONS }),
    (value) =>
      Array.isArray(value) &&
      value.length <= MOST_DESTINATIONS &&
      value.every(isCountry) &&
      new Set(value).size === value.length,
    {
      optional: true,
      api: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } },
      description: 'every destination of the Country Chart when left out',
      example: ['CN', 'DE'],
    },
  )
  destinations?: string[] | null;

  @Nested(AnswersDto, { optional: true })
  answers?: AnswersDto | null;

  @Checked(
    say('determination_value'),
    (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
    { optional: true, api: { type: Number, minimum: 0 }, description: 'of each item, in US dollars' },
  )
  value?: number | null;

  @DayField({ optional: true, description: 'by the law of this day; of today when left out' })
  on?: string | null;
}

export class BatchResultsQuery extends PageQuery {
  @Enum(DETERMINATION_RESULTS, { optional: true })
  result?: DeterminationResult;

  @Country({ optional: true })
  destination?: string;

  @Uuid({ optional: true })
  productId?: string;
}

export class MatrixQuery extends PageQuery {
  @Enum(DETERMINATION_RESULTS, { optional: true, description: 'items that have it for a destination' })
  result?: DeterminationResult;
}

@ApiSchema({ name: 'DeterminationBatchProgress' })
export class BatchProgressResponseDto {
  @Count({ description: 'items times destinations' })
  total: number;

  @Count()
  determined: number;
}

@ApiSchema({ name: 'DeterminationBatch' })
export class DeterminationBatchResponseDto {
  @Uuid()
  id: string;

  @Uuid({ nullable: true })
  supplierId: string | null;

  @Count()
  items: number;

  @Texts({ max: 2, elements: UNBOUNDED })
  destinations: string[];

  @Nested(AnswersDto, { description: 'as they were given' })
  answers: AnswersDto;

  @Checked(say('determination_value'), (value) => value === null || typeof value === 'number', {
    nullable: true,
    api: { type: Number, minimum: 0 },
    description: 'of each item, in US dollars',
  })
  value: number | null;

  @DayField()
  on: string;

  @Nested(LawVersionsResponseDto)
  lawVersions: LawVersionsResponseDto;

  @Enum(BATCH_STATUSES)
  status: BatchStatus;

  @Nested(BatchProgressResponseDto)
  progress: BatchProgressResponseDto;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  finishedAt: string | null;
}

/** What came of one item for one destination; asked alone, it says why. */
@ApiSchema({ name: 'DeterminationBatchResult' })
export class DeterminationBatchResultResponseDto {
  @Count({ description: 'the place of the item in the batch, from 0' })
  item: number;

  @Uuid({ nullable: true })
  productId: string | null;

  @AnyText({ nullable: true })
  reference: string | null;

  @AnyText()
  eccn: string;

  @AnyText({ nullable: true })
  paragraph: string | null;

  @Country()
  destination: string;

  @Enum(DETERMINATION_RESULTS)
  result: DeterminationResult;

  @Enum(DETERMINATION_RESULTS)
  resultAsEnforced: DeterminationResult;

  @Texts({ elements: UNBOUNDED, description: 'the rules that apply, or may' })
  rules: string[];

  @Texts({ elements: UNBOUNDED, description: 'the exceptions of which no known condition is not met' })
  exceptions: string[];

  @Texts({ elements: UNBOUNDED, description: 'the questions that are open' })
  questions: string[];
}

@ApiSchema({ name: 'DeterminationMatrixCell' })
export class MatrixCellResponseDto {
  @Country()
  destination: string;

  @Enum(DETERMINATION_RESULTS)
  result: DeterminationResult;

  @Enum(DETERMINATION_RESULTS)
  resultAsEnforced: DeterminationResult;
}

/** What came of one item for every destination. */
@ApiSchema({ name: 'DeterminationMatrixRow' })
export class MatrixRowResponseDto {
  @Count({ description: 'the place of the item in the batch, from 0' })
  item: number;

  @Uuid({ nullable: true })
  productId: string | null;

  @AnyText({ nullable: true })
  reference: string | null;

  @AnyText()
  eccn: string;

  @AnyText({ nullable: true })
  paragraph: string | null;

  @NestedList(MatrixCellResponseDto, { max: UNBOUNDED, description: 'one for each destination' })
  cells: MatrixCellResponseDto[];
}
