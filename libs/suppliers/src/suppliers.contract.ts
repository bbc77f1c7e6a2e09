import { REASONS_FOR_CONTROL } from '@ninety/bis';
import type { ReasonForControl } from '@ninety/bis';
import { Checked, Country, Enums, Fraction, Instant, Nested, NestedList, Text, Uuid } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { AddressDto, ContactDto, Eccn, MoneyDto } from './common.dto.js';
import { say } from './sentences.js';

export class CreateSupplierDto {
  @Text({ max: 300, example: 'Micron Technology, Inc.' })
  name: string;

  @Country({ example: 'US' })
  country: string;

  @NestedList(AddressDto, { optional: true, max: 50 })
  addresses?: AddressDto[] | null;

  @Nested(ContactDto, { optional: true })
  contact?: ContactDto | null;
}

const THRESHOLD = { least: 0.7, most: 0.95 } as const;

export class EditSupplierDto {
  @Text({ max: 300, omittable: true })
  name?: string;

  @Country({ omittable: true })
  country?: string;

  @NestedList(AddressDto, { optional: true, max: 50 })
  addresses?: AddressDto[] | null;

  @Nested(ContactDto, { optional: true })
  contact?: ContactDto | null;

  @Checked(
    say('threshold_or_null', { least: THRESHOLD.least, most: THRESHOLD.most }),
    (value) => typeof value === 'number' && value >= THRESHOLD.least && value <= THRESHOLD.most,
    {
      optional: true,
      api: { type: Number, minimum: THRESHOLD.least, maximum: THRESHOLD.most },
      description: 'the score from which a party is a potential match',
    },
  )
  screeningThreshold?: number | null;
}

export class CreateProductDto {
  @Text({ max: 300, example: 'DDR4 SDRAM module' })
  name: string;

  @Eccn()
  eccn: string;

  @Enums(REASONS_FOR_CONTROL, { example: ['AT'] })
  reasonsForControl: ReasonForControl[];

  @Text({ optional: true, max: 200 })
  model?: string | null;

  @Text({ optional: true, max: 200 })
  manufacturer?: string | null;

  @Text({ max: 50, example: 'each' })
  unit: string;

  @Nested(MoneyDto)
  unitPrice: MoneyDto;
}

@ApiSchema({ name: 'Supplier' })
export class SupplierResponseDto {
  @Uuid()
  id: string;

  @Text({ max: 300 })
  name: string;

  @Country()
  country: string;

  @NestedList(AddressDto)
  addresses: AddressDto[];

  @Nested(ContactDto, { nullable: true })
  contact: ContactDto | null;

  @Fraction({ nullable: true, description: "null: the matcher's own" })
  screeningThreshold: number | null;

  @Instant()
  createdAt: Date;

  @Instant()
  updatedAt: Date;
}

@ApiSchema({ name: 'Product' })
export class ProductResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  supplierId: string;

  @Text({ max: 300 })
  name: string;

  @Eccn()
  eccn: string;

  @Enums(REASONS_FOR_CONTROL)
  reasonsForControl: ReasonForControl[];

  @Text({ nullable: true, max: 200 })
  model: string | null;

  @Text({ nullable: true, max: 200 })
  manufacturer: string | null;

  @Text({ max: 50 })
  unit: string;

  @Nested(MoneyDto)
  unitPrice: MoneyDto;

  @Instant()
  createdAt: Date;
}
