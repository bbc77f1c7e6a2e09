import { ApiSchema } from '@nestjs/swagger';
import { COURSE_LIKENESSES } from '@ninety/licensing';
import type { CourseLikeness } from '@ninety/licensing';
import { AnyNumber, AnyText, Count, Enum, Fraction, Nested } from '@ninety/platform';

/** A figure that an authority or somebody else published, where a forecast rests on it. */
@ApiSchema({ name: 'ForecastPrior' })
export class ForecastPriorResponseDto {
  @Fraction({ description: 'the part of the forecast that rests on it; the rest is own cases' })
  readonly weight: number;

  @AnyText({ description: 'what was counted: definitions differ, and none is of one country or ECCN' })
  readonly definition: string;

  @AnyText()
  readonly period: string;

  @AnyText({ description: 'where it stands' })
  readonly source: string;

  @AnyText({ description: 'whose text it is' })
  readonly quality: string;
}

/** What a forecast rests on. */
export abstract class ForecastBasisDto {
  @Enum(COURSE_LIKENESSES, {
    nullable: true,
    description:
      'what the like cases have in common besides regime and type; null: of none enough are decided',
  })
  readonly likeCases: CourseLikeness | null;

  @Count({ description: 'like cases whose days are exactly known, those still pending too' })
  readonly sampleSize: number;

  @Count({ description: 'how many of them were decided after more days than have passed here' })
  readonly decidedLater: number;

  @AnyNumber({ description: 'as how many decided cases they count: of the older ones, as ten at most' })
  readonly likeWeight: number;

  @AnyNumber({ description: 'as how many decided cases those count that are less alike' })
  readonly widerWeight: number;

  @Nested(ForecastPriorResponseDto, {
    nullable: true,
    description:
      'the published figure that it rests on too; null: there are enough own cases, or none is known',
  })
  readonly prior: ForecastPriorResponseDto | null;
}
