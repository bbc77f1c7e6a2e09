import { ApiSchema } from '@nestjs/swagger';
import {
  AnyNumber,
  AnyText,
  Texts,
  Count,
  DayField,
  Enum,
  Flag,
  NestedList,
  Text,
  UNBOUNDED,
} from '@ninety/platform';
import { QUALITIES } from './published-figures.js';
import type { Quality } from './published-figures.js';

export class FactsQuery {
  @Text({ optional: true, max: 100, example: 'bis_avg_processing', description: 'of one series' })
  series?: string;

  @Enum(QUALITIES, { optional: true })
  quality?: Quality;

  @DayField({ optional: true, description: 'of a period that ends on this day or later' })
  from?: string;

  @DayField({ optional: true, description: 'of a period that begins on this day or earlier' })
  to?: string;

  @Enum(['json', 'csv', 'xlsx'], { optional: true, description: 'csv and xlsx also by Accept' })
  format?: 'json' | 'csv' | 'xlsx';
}

/** A figure that an authority or the press published. Definitions differ from figure to figure: they are no curve. */
@ApiSchema({ name: 'PublishedFigure' })
export class FactResponseDto {
  @AnyText()
  readonly series: string;

  @AnyText({ description: 'as its source has it' })
  readonly period: string;

  @DayField()
  readonly from: string;

  @DayField({ nullable: true, description: 'null: it goes on' })
  readonly to: string | null;

  @AnyText({ description: 'what was counted; it differs from figure to figure of a series too' })
  readonly definition: string;

  @AnyNumber({ nullable: true, description: 'null: an event' })
  readonly value: number | null;

  @AnyText()
  readonly unit: string;

  @Texts({ max: UNBOUNDED, description: 'addresses' })
  readonly sources: readonly string[];

  @Enum(QUALITIES, {
    description: 'primary: the text of an authority; secondary: a report of an official document; press',
  })
  readonly quality: Quality;

  @Flag({ description: 'whether the source says itself that it is not vetted, or the like' })
  readonly isWeak: boolean;

  @AnyText({ description: 'what was seen of it' })
  readonly check: string;
}

@ApiSchema({ name: 'PublishedFigures' })
export class FactsResponseDto {
  @NestedList(FactResponseDto, { max: UNBOUNDED, description: 'by series, then by period' })
  readonly data: readonly FactResponseDto[];

  @AnyText({ nullable: true, description: 'null: there are no more' })
  readonly nextCursor: string | null;

  @Count({ description: 'figures that nobody has seen in their source yet, and which are left out' })
  readonly leftOut: number;
}
