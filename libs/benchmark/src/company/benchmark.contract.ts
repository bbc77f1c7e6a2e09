import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Checked,
  Count,
  Enum,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  SaidResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import {
  BENCHMARK_TYPES,
  CONTRIBUTION_SCHEMA,
  COUNTRY_GROUPS,
  ECCN_CATEGORIES,
  isMonth,
  isOrigin,
  LAST_TEN,
} from '../contribution.js';
import type { ApplicationType, CountryGroup, EccnCategory, TenCount } from '../contribution.js';
import { say } from '../sentences.js';
import { LEFT_OUT } from './cells.js';
import type { LeftOut } from './cells.js';

const MOST_SUPPLIERS = 50;
const MOST_NAME = 200;
const MOST_SEQUENCE = 2_147_483_647;
const DIGEST = /^[0-9a-f]{64}$/;

function Month(description: string) {
  return Checked(say('benchmark_month'), isMonth, {
    description,
    api: { type: String, pattern: '^\\d{4}-\\d{2}$', example: '2026-03' },
  });
}

/** At which hub, and as whom. */
export class EditBenchmarkHubDto {
  @Text({ max: MOST_NAME, example: 'Association of exporters' })
  name: string;

  @Uuids({
    optional: true,
    min: 1,
    elements: MOST_SUPPLIERS,
    of: 'suppliers of the installation',
    description: 'whose cases count, as one contributor; all of the installation when left out',
  })
  supplierIds?: string[] | null;
}

export class RegisterBenchmarkHubDto extends EditBenchmarkHubDto {
  @Checked(say('benchmark_origin'), isOrigin, {
    description: 'where it is found: what is signed for it says nothing at another one',
    api: { type: String, example: 'https://benchmark.example' },
  })
  origin: string;

  @Uuid({ description: 'what the hub calls this installation' })
  contributorId: string;
}

@ApiSchema({ name: 'BenchmarkHub' })
export class BenchmarkHubResponseDto {
  @Uuid() id: string;
  @Text() name: string;
  @Text() origin: string;
  @Uuid() contributorId: string;
  @Uuids({ nullable: true, description: 'whose cases count; null: those of the whole installation' })
  supplierIds: readonly string[] | null;
  @WholeNumber({ min: 0, max: MOST_SEQUENCE, description: 'of the newest contribution; 0: there is none' })
  sequence: number;
  @Uuid() registeredBy: string;
  @Instant() registeredAt: Date;
}

export class BenchmarkPreviewQuery {
  @Uuid({ description: 'the hub for which it would be signed' })
  hubId: string;

  @Month('the first month of the decisions')
  from: string;

  @Month('the last month of the decisions; it must be over')
  to: string;
}

@ApiSchema({ name: 'BenchmarkCell' })
export class BenchmarkCellResponseDto {
  @Month('of the decision') month: string;
  @Text({ example: 'us-bis' }) regime: string;
  @Enum(COUNTRY_GROUPS) countryGroup: CountryGroup;
  @Enum(ECCN_CATEGORIES) eccnCategory: EccnCategory;
  @Enum(BENCHMARK_TYPES) type: ApplicationType;
  @Count({ description: 'five at least' }) n: number;
  @Checked(say('benchmark_list'), Array.isArray, {
    description: `[days in tens, cases]: 0 for 0 to 9 days, 10 for 10 to 19, ${LAST_TEN} for ${LAST_TEN} and more`,
    api: {
      type: 'array',
      items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
      example: [
        [20, 3],
        [30, 2],
      ],
    },
  })
  days: readonly TenCount[];
}

/** All that leaves, but for what only signing gives it: its id, its sequence and when it was made. */
@ApiSchema({ name: 'BenchmarkLeaves' })
export class BenchmarkLeavesResponseDto {
  @Enum([CONTRIBUTION_SCHEMA]) schema: typeof CONTRIBUTION_SCHEMA;
  @Text({ description: 'the origin of the hub' }) hub: string;
  @Uuid({ description: 'what the hub calls this installation' }) contributor: string;
  @Month('the first month') from: string;
  @Month('the last month') to: string;
  @NestedList(BenchmarkCellResponseDto, { max: UNBOUNDED }) cells: readonly BenchmarkCellResponseDto[];
}

@ApiSchema({ name: 'BenchmarkSuppressed' })
export class BenchmarkSuppressedResponseDto {
  @Count({ description: 'cells of fewer than five cases' }) cells: number;
  @Count({ description: 'cases in them' }) cases: number;
}

@ApiSchema({ name: 'BenchmarkLeftOut' })
export class BenchmarkLeftOutResponseDto extends SaidResponseDto {
  @Enum(LEFT_OUT) reason: LeftOut;
  @Text({ description: 'the same as a sentence' }) detail: string;
  @Count() cases: number;
}

/** What is counted here and told nobody. */
@ApiSchema({ name: 'BenchmarkStays' })
export class BenchmarkStaysResponseDto {
  @Count({
    description: 'cases that were, or may have been, decided in the months: all that follow together',
  })
  decided: number;
  @Count({ description: 'cases in the cells that leave' }) told: number;
  @Nested(BenchmarkSuppressedResponseDto) suppressed: BenchmarkSuppressedResponseDto;
  @NestedList(BenchmarkLeftOutResponseDto) leftOut: readonly BenchmarkLeftOutResponseDto[];
}

@ApiSchema({ name: 'BenchmarkEarlier' })
export class BenchmarkEarlierResponseDto {
  @Uuid() contributionId: string;
  @Uuid() hubId: string;
  @WholeNumber({ min: 1, max: MOST_SEQUENCE }) sequence: number;
  @Month('the first month') from: string;
  @Month('the last month') to: string;
  @Count({ description: 'cells of this preview that it told just so' }) sameCells: number;
  @Instant({ nullable: true, description: 'when the service sent it; null: it did not' }) sentAt: Date | null;
}

@ApiSchema({ name: 'BenchmarkPreview' })
export class BenchmarkPreviewResponseDto {
  @Text({ description: 'SHA-256 of what leaves: who signs names it, and so has seen it' }) digest: string;
  @Nested(BenchmarkLeavesResponseDto) leaves: BenchmarkLeavesResponseDto;
  @Nested(BenchmarkStaysResponseDto) stays: BenchmarkStaysResponseDto;
  @WholeNumber({
    min: 0,
    max: MOST_SEQUENCE,
    nullable: true,
    description: 'the edition of the Country Groups by which destinations are grouped; null: none is loaded',
  })
  countryGroups: number | null;
  @NestedList(BenchmarkEarlierResponseDto, {
    max: UNBOUNDED,
    description: 'what was signed of any of these months, for any hub, newest first, at most 100',
  })
  earlier: readonly BenchmarkEarlierResponseDto[];
}

export class SignBenchmarkContributionDto {
  @Uuid({ description: 'a hub at which this installation takes part' })
  hubId: string;

  @Month('the first month of the decisions')
  from: string;

  @Month('the last month of the decisions; it must be over')
  to: string;

  @Checked(say('benchmark_digest'), (value) => typeof value === 'string' && DIGEST.test(value), {
    description: 'of the preview that was looked at',
    api: { type: String, pattern: DIGEST.source },
  })
  previewDigest: string;
}

export class BenchmarkContributionsQuery extends PageQuery {
  @Uuid({ optional: true, description: 'those for this hub' })
  hubId?: string;
}

@ApiSchema({ name: 'BenchmarkHubAnswer' })
export class BenchmarkHubAnswerResponseDto {
  @Instant() at: Date;
  @WholeNumber({ min: 100, max: 599, nullable: true, description: 'null: no answer came' })
  status: number | null;
  @AnyText({ nullable: true, description: 'the beginning of what it said, or why none came' })
  text: string | null;
}

@ApiSchema({ name: 'ListedBenchmarkContribution' })
export class BenchmarkListedContributionResponseDto {
  @Uuid() id: string;
  @Uuid() hubId: string;
  @WholeNumber({ min: 1, max: MOST_SEQUENCE }) sequence: number;
  @Month('the first month') from: string;
  @Month('the last month') to: string;
  @Count({ description: 'cells that it tells' }) cells: number;
  @Count({ description: 'cases in them' }) cases: number;
  @Text() previewDigest: string;
  @Uuid() madeBy: string;
  @Instant() madeOn: Date;
  @Nested(BenchmarkHubAnswerResponseDto, {
    nullable: true,
    description:
      'of the time when the hub took it, or else of the last time that the service sent it; null: it did not',
  })
  answer: BenchmarkHubAnswerResponseDto | null;
}

@ApiSchema({ name: 'BenchmarkContribution' })
export class BenchmarkContributionResponseDto extends BenchmarkListedContributionResponseDto {
  @AnyText({ description: 'the compact JWS, as it leaves' }) jws: string;
}
