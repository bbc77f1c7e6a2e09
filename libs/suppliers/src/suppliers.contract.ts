import { REASONS_FOR_CONTROL } from '@ninety/bis';
import type { ReasonForControl } from '@ninety/bis';
import {
  Checked,
  Count,
  Country,
  DayField,
  Enum,
  Enums,
  Fraction,
  Instant,
  Nested,
  NestedList,
  Prose,
  Text,
  Uuid,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { CLASSIFICATION_BASES } from './classification-basis.js';
import type { ClassificationBasis } from './classification-basis.js';
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

  @Enums(REASONS_FOR_CONTROL, {
    optional: true,
    example: ['AT'],
    description:
      'those of the loaded list, from which they are taken when left out; needed where it has no such entry',
  })
  reasonsForControl?: ReasonForControl[] | null;

  @Text({ optional: true, max: 200 })
  model?: string | null;

  @Text({ optional: true, max: 200 })
  manufacturer?: string | null;

  @Text({ max: 50, example: 'each' })
  unit: string;

  @Nested(MoneyDto)
  unitPrice: MoneyDto;
}

/** What may change of a product; how it is classified has a history of its own. */
export class EditProductDto {
  @Text({ max: 300, omittable: true })
  name?: string;

  @Text({ optional: true, max: 200 })
  model?: string | null;

  @Text({ optional: true, max: 200 })
  manufacturer?: string | null;

  @Text({ max: 50, omittable: true })
  unit?: string;

  @Nested(MoneyDto, { omittable: true })
  unitPrice?: MoneyDto;
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

/** The document that a classification goes by. */
export class ClassificationDocumentDto {
  @Text({ optional: true, max: 100, example: 'G123456', description: 'its number, such as a CCATS number' })
  number?: string | null;

  @DayField({ optional: true, description: 'its date' })
  date?: string | null;
}

@ApiSchema({ name: 'ClassificationSource' })
export class ClassificationSourceResponseDto {
  @Text({ nullable: true, max: 100 })
  number: string | null;

  @DayField({ nullable: true })
  date: string | null;
}

/** How a product is classified from a day on. */
@ApiSchema({ name: 'ProductClassification' })
export class ClassificationVersionResponseDto {
  @Uuid()
  id: string;

  @Eccn()
  eccn: string;

  @Text({ nullable: true, max: 30, description: 'null: not known' })
  paragraph: string | null;

  @Enums(REASONS_FOR_CONTROL)
  reasonsForControl: ReasonForControl[];

  @DayField()
  validFrom: string;

  @Enum(CLASSIFICATION_BASES)
  basis: ClassificationBasis;

  @Nested(ClassificationSourceResponseDto, { nullable: true, description: 'the document that it goes by' })
  document: ClassificationSourceResponseDto | null;

  @Uuid({ nullable: true, description: 'the classification request that was answered by it' })
  applicationId: string | null;

  @Prose({ nullable: true })
  note: string | null;

  @Count({
    nullable: true,
    description: 'the version of the Commerce Control List that the reasons are from; null: they were typed',
  })
  lawVersion: number | null;

  @Uuid()
  recordedBy: string;

  @Instant()
  recordedAt: Date;
}

@ApiSchema({ name: 'Product' })
export class ProductResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  supplierId: string;

  @Text({ max: 300 })
  name: string;

  @Eccn(undefined, { description: 'with its paragraph, as it is classified today' })
  eccn: string;

  @Text({ nullable: true, max: 30, description: 'of the entry; null: not known' })
  paragraph: string | null;

  @Enums(REASONS_FOR_CONTROL)
  reasonsForControl: ReasonForControl[];

  @Nested(ClassificationVersionResponseDto, {
    nullable: true,
    description: 'the version that is in force today; null: as it was typed with the product',
  })
  classification: ClassificationVersionResponseDto | null;

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

  @Instant()
  updatedAt: Date;
}
