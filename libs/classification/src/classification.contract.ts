import { REASONS_FOR_CONTROL } from '@ninety/bis';
import type { ReasonForControl } from '@ninety/bis';
import {
  AnyText,
  Count,
  DayField,
  Enum,
  Enums,
  Instant,
  Nested,
  NestedList,
  Prose,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
  Uuids,
} from '@ninety/platform';
import {
  CLASSIFICATION_BASES,
  ClassificationDocumentDto,
  ClassificationVersionResponseDto,
  Eccn,
} from '@ninety/suppliers';
import type { ClassificationBasis } from '@ninety/suppliers';
import { PRODUCT_TOUCHES } from '@ninety/webhooks';
import { ApiSchema } from '@nestjs/swagger';
import { say } from './sentences.js';

export class ClassifyProductDto {
  @Eccn()
  eccn: string;

  @Text({
    optional: true,
    max: 24,
    pattern: /^[a-z0-9]+(\.[a-z0-9]+)*$/,
    patternHint: say('paragraph_form'),
    example: 'b.2',
    description: 'of the entry, where the ECCN is said without it',
  })
  paragraph?: string | null;

  @Enums(REASONS_FOR_CONTROL, {
    optional: true,
    description:
      'those of the loaded list, from which they are taken when left out; needed where it has no such entry',
  })
  reasonsForControl?: ReasonForControl[] | null;

  @DayField({ description: 'the first day of it, in the past or in the future' })
  validFrom: string;

  @Enum(CLASSIFICATION_BASES, { example: 'self' })
  basis: ClassificationBasis;

  @Nested(ClassificationDocumentDto, {
    optional: true,
    description:
      'what it goes by; a ruling and a CCATS have a number, which is taken from an answered request',
  })
  document?: ClassificationDocumentDto | null;

  @Uuid({ optional: true, description: 'the classification request that was answered by it' })
  applicationId?: string | null;

  @Prose({ optional: true })
  note?: string | null;
}

/** A document of a classification: a CCATS, a ruling, what the manufacturer wrote. */
@ApiSchema({ name: 'ClassificationDocument' })
export class ClassificationDocumentResponseDto {
  @Uuid()
  id: string;

  @Text({ max: 50 })
  kind: string;

  @Text({ max: 255 })
  fileName: string;

  @Text({ description: 'what it is by its content' })
  mediaType: string;

  @Count()
  size: number;

  @Text({ max: 64 })
  sha256: string;

  @Uuid()
  uploadedBy: string;

  @Instant()
  createdAt: Date;
}

/** A version of a product's classification with its documents. */
@ApiSchema({ name: 'RecordedProductClassification' })
export class RecordedClassificationResponseDto extends ClassificationVersionResponseDto {
  @NestedList(ClassificationDocumentResponseDto, { max: UNBOUNDED })
  documents: ClassificationDocumentResponseDto[];
}

/** An item of an answered classification request by which no product was classified yet. */
@ApiSchema({ name: 'ClassificationProposal' })
export class ClassificationProposalResponseDto {
  @Uuid()
  applicationId: string;

  @Count({ description: 'its place in the request, from 0' })
  item: number;

  @AnyText({ nullable: true })
  description: string | null;

  @AnyText({ nullable: true })
  model: string | null;

  @AnyText({ nullable: true })
  manufacturer: string | null;

  @Eccn()
  eccn: string;

  @AnyText({ nullable: true, description: 'the number of the answer; null: nobody said it' })
  ccats: string | null;

  @DayField({ nullable: true, description: 'when it was answered; null: the day is not exactly known' })
  answeredOn: string | null;

  @Uuids({
    elements: UNBOUNDED,
    description: 'products of the supplier with its model, or named as it is described',
  })
  productIds: string[];
}

/** A product that an edition of the Commerce Control List touches. */
@ApiSchema({ name: 'TouchedProduct' })
export class TouchedProductResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  supplierId: string;

  @Text({ max: 300 })
  name: string;

  @Eccn()
  eccn: string;

  @Text({ nullable: true, max: 30 })
  paragraph: string | null;

  @Enum(PRODUCT_TOUCHES, {
    description:
      'entry_removed; entry_changed: a row changed that is about its paragraph, as far as that is known; not_listed: the first whole list has no such entry',
  })
  touch: (typeof PRODUCT_TOUCHES)[number];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED, description: 'what is otherwise than before' })
  differences: SentenceResponseDto[];

  @DayField({ description: 'from when the edition is in force' })
  effectiveOn: string;

  @Count({ nullable: true, description: 'the version of the list by which it is classified; null: by none' })
  lawVersion: number | null;
}
