import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Count,
  Counts,
  DayField,
  Decimal,
  Enum,
  Flag,
  Nested,
  NestedList,
  SentenceResponseDto,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { MoneyDto } from '@ninety/suppliers';
import { ForecastDayResponseDto } from './tracked-reports.contract.js';

export class StakesQuery {
  @Text({ optional: true, max: 100, description: 'of one regime alone' })
  regime?: string;

  @Uuid({ optional: true, description: 'of one supplier alone' })
  supplierId?: string;

  @Enum(['json', 'csv', 'xlsx'], { optional: true, description: 'csv and xlsx also by Accept' })
  format?: 'json' | 'csv' | 'xlsx';
}

/** What cases come to, in one currency. */
@ApiSchema({ name: 'StakesSum' })
export class StakesSumResponseDto {
  @Decimal({ scale: 4 })
  readonly amount: string;

  @Count({ description: 'of how many cases' })
  readonly cases: number;
}

/** The same, and what of it may come too late. */
@ApiSchema({ name: 'StakesRiskedSum' })
export class RiskedSumResponseDto extends StakesSumResponseDto {
  @Nested(StakesSumResponseDto, {
    description: 'of it at risk: fewer than nine of ten like cases are in time',
  })
  readonly atRisk: StakesSumResponseDto;

  @Nested(StakesSumResponseDto, { description: 'of it, where it cannot be said whether it is at risk' })
  readonly riskNotKnown: StakesSumResponseDto;
}

/** By when something is; `within30` is part of `within60`, and that of `within90`. */
@ApiSchema({ name: 'StakesNeeds' })
export class NeedsResponseDto {
  @Nested(RiskedSumResponseDto, { description: 'needed by a day that has passed' })
  readonly passed: RiskedSumResponseDto;

  @Nested(RiskedSumResponseDto, { description: 'from today, in 30 days at most' })
  readonly within30: RiskedSumResponseDto;

  @Nested(RiskedSumResponseDto)
  readonly within60: RiskedSumResponseDto;

  @Nested(RiskedSumResponseDto)
  readonly within90: RiskedSumResponseDto;

  @Nested(RiskedSumResponseDto, { description: 'in more than 90 days' })
  readonly later: RiskedSumResponseDto;

  @Nested(StakesSumResponseDto, { description: 'it is not said by when' })
  readonly notSaid: StakesSumResponseDto;
}

/** What delays cost at most, by the day from which they do. */
@ApiSchema({ name: 'StakesPenalties' })
export class PenaltiesResponseDto {
  @Nested(StakesSumResponseDto, { description: 'all of them' })
  readonly total: StakesSumResponseDto;

  @Nested(StakesSumResponseDto, { description: 'of it, of cases at risk' })
  readonly atRisk: StakesSumResponseDto;

  @Nested(StakesSumResponseDto, { description: 'from a day that has passed' })
  readonly passed: StakesSumResponseDto;

  @Nested(StakesSumResponseDto)
  readonly within30: StakesSumResponseDto;

  @Nested(StakesSumResponseDto)
  readonly within60: StakesSumResponseDto;

  @Nested(StakesSumResponseDto)
  readonly within90: StakesSumResponseDto;

  @Nested(StakesSumResponseDto)
  readonly later: StakesSumResponseDto;

  @Nested(StakesSumResponseDto, { description: 'it is not said from which day' })
  readonly notSaid: StakesSumResponseDto;

  @DayField({
    nullable: true,
    description: 'the nearest day, from today, from which a delay costs something',
  })
  readonly nextOn: string | null;
}

/** A pending case with what depends on it. */
@ApiSchema({ name: 'StakedCase' })
export class StakedCaseResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText({ nullable: true, description: 'under which it was filed last' })
  readonly number: string | null;

  @AnyText({ nullable: true })
  readonly reference: string | null;

  @AnyText()
  readonly regime: string;

  @AnyText({ nullable: true })
  readonly customer: string | null;

  @Texts({ max: UNBOUNDED })
  readonly orders: readonly string[];

  @DayField({ nullable: true })
  readonly needBy: string | null;

  @Nested(MoneyDto, { nullable: true })
  readonly valueAtStake: MoneyDto | null;

  @DayField({ nullable: true })
  readonly penaltyOn: string | null;

  @Nested(MoneyDto, { nullable: true })
  readonly penalty: MoneyDto | null;

  @Flag({ nullable: true, description: 'null: it cannot be said' })
  readonly atRisk: boolean | null;

  @Nested(SentenceResponseDto, { nullable: true, description: 'why it cannot be said' })
  readonly atRiskReason: SentenceResponseDto | null;

  @Nested(ForecastDayResponseDto, {
    nullable: true,
    description: 'by when nine of ten like cases are decided',
  })
  readonly p90On: ForecastDayResponseDto | null;
}

/** What is at stake in one currency; nothing of another is added to it. */
@ApiSchema({ name: 'StakesOfCurrency' })
export class CurrencyStakesResponseDto {
  @AnyText({ example: 'USD' })
  readonly currency: string;

  @Nested(RiskedSumResponseDto, { description: 'what depends on pending cases' })
  readonly pending: RiskedSumResponseDto;

  @Nested(NeedsResponseDto, { description: 'of it, by when it is needed' })
  readonly needed: NeedsResponseDto;

  @Nested(PenaltiesResponseDto, { description: 'of pending cases' })
  readonly penalties: PenaltiesResponseDto;

  @Nested(StakesSumResponseDto, {
    description: 'what depends on cases that were not filed, which is not pending',
  })
  readonly notFiled: StakesSumResponseDto;

  @NestedList(StakedCaseResponseDto, { max: 10, description: 'the pending cases on which most depends' })
  readonly largest: readonly StakedCaseResponseDto[];
}

/** How many pending cases may come too late. */
@ApiSchema({ name: 'StakesRisk' })
export class StakesRiskResponseDto {
  @Count()
  readonly atRisk: number;

  @Count({ description: 'nine of ten like cases are decided in time' })
  readonly inTime: number;

  @Count({ description: 'it cannot be said' })
  readonly notKnown: number;

  @Counts({ description: 'of those, why: how many by the code of the reason' })
  readonly reasons: Readonly<Record<string, number>>;
}

/** What depends on the cases of a company, and what of it may come too late. */
@ApiSchema({ name: 'Stakes' })
export class StakesResponseDto {
  @DayField()
  readonly asOf: string;

  @Count({ description: 'cases that were filed and have not ended, as far as is known' })
  readonly pending: number;

  @Count({ description: 'of those, without a value at stake: they are in no sum' })
  readonly withoutValue: number;

  @Count({ description: 'of those pending, a delay costs something from a day, and it is not said how much' })
  readonly penaltiesWithoutAmount: number;

  @Nested(StakesRiskResponseDto)
  readonly risk: StakesRiskResponseDto;

  @Count({ description: 'cases that were not filed' })
  readonly notFiled: number;

  @Count({ description: 'of those, without a value at stake' })
  readonly notFiledWithoutValue: number;

  @NestedList(CurrencyStakesResponseDto, {
    max: UNBOUNDED,
    description: 'the one of most pending cases first',
  })
  readonly currencies: readonly CurrencyStakesResponseDto[];

  @NestedList(StakedCaseResponseDto, {
    max: 10,
    description: 'the pending cases of which a delay costs something next, from today, the nearest first',
  })
  readonly nextPenalties: readonly StakedCaseResponseDto[];
}
