import { Checked, Country, Enums, Nested, NestedList, Text } from '@ninety/platform';
import { AddressDto, ContactDto, Eccn, MoneyDto, REASONS_FOR_CONTROL } from './common.dto.js';
import type { ReasonForControl } from './common.dto.js';

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
  @Text({ max: 300, patch: true })
  name?: string;

  @Country({ patch: true })
  country?: string;

  @NestedList(AddressDto, { optional: true, max: 50 })
  addresses?: AddressDto[] | null;

  @Nested(ContactDto, { optional: true })
  contact?: ContactDto | null;

  @Checked(
    `must be a number from ${THRESHOLD.least} to ${THRESHOLD.most}, or null for the matcher's own`,
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
