import { ApiSchema } from '@nestjs/swagger';
import {
  AnyNumber,
  AnyText,
  Count,
  Country,
  DayField,
  Decimal,
  Enum,
  Flag,
  Instant,
  Nested,
  NestedList,
  ListQuery,
  Prose,
  SaidResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import { CERTAINTIES, DOCUMENT_STATES, SUPPORT_DOCUMENT_KINDS } from '@ninety/bis';
import type { DocumentState, SupportDocumentKind } from '@ninety/bis';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { AddressDto } from '@ninety/suppliers';
import { CURRENCY } from '../../applications/application.contract.js';
import { say } from '../../sentences.js';
import {
  NoticeResponseDto,
  ShipmentWhileBarredResponseDto,
  StandingResponseDto,
} from './recorded-notice.contract.js';

/** Lines of a license, or of a shipment under it. */
const MOST_LINES = 200;

/** How a license that was recorded from its face stands, as far as the company knows. */
const RECORDED_STATUSES = ['active', 'suspended', 'exhausted', 'expired', 'revoked', 'superseded'] as const;
export type RecordedStatus = (typeof RECORDED_STATUSES)[number];

/** An amount in whole cents. */
export class FaceValueDto {
  @Decimal({ positive: true, example: '250000.00' })
  amount: string;

  @Text(CURRENCY)
  currency: string;
}

/** A line of the face: with a quantity, a value, both, or neither, as for technology. */
export class FaceLineDto {
  @Text({ max: 50, example: '3A001.a', description: 'the rating, as the regime writes it' })
  eccn: string;

  @Prose()
  description: string;

  @Text({ optional: true, max: 50, example: 'each', description: 'required with a quantity' })
  unit?: string | null;

  @Decimal({ optional: true, positive: true, scale: 4, example: '500' })
  quantity?: string | null;

  @Nested(FaceValueDto, { optional: true })
  value?: FaceValueDto | null;

  @Decimal({
    optional: true,
    digits: 3,
    example: '10',
    description: "percent by which more may be shipped than the line says; the regime's rule when left out",
  })
  tolerance?: string | null;
}

/** A party of the face: one of the company's parties, or its name and place. */
export class FacePartyDto {
  @Text({ max: 100, example: 'end_user', description: 'one of the roles of the regime' })
  role: string;

  @Uuid({ optional: true, description: 'or name and country' })
  partyId?: string | null;

  @Text({ optional: true, max: 500, example: 'Orchard Labs GmbH' })
  name?: string | null;

  @Country({ optional: true })
  country?: string | null;

  @NestedList(AddressDto, { optional: true, max: 50 })
  addresses?: AddressDto[] | null;
}

export class FaceConditionDto {
  @Prose({ example: 'No re-export.' })
  text: string;

  @Text({ optional: true, max: 100, example: 'report' })
  kind?: string | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'until when something must be done for it' })
  due?: string | null;
}

/** What was used of a line before the license was recorded. */
export class OpeningUsageDto {
  @WholeNumber({ min: 1, max: MOST_LINES, description: 'the number of the line, from 1' })
  line: number;

  @Decimal({ optional: true, positive: true, scale: 4, example: '120' })
  quantity?: string | null;

  @Nested(FaceValueDto, { optional: true })
  value?: FaceValueDto | null;

  @DayField({ max: LAST_GIVEN_DAY, description: 'as of this day' })
  on: string;
}

/** A license as its face says it. */
export class RecordedLicenseDto {
  @Uuid({ optional: true, description: 'the application that it was issued for' })
  applicationId?: string | null;

  @Text({ max: 100, example: 'us-bis' })
  regime: string;

  @Text({ max: 100, example: 'D1234567', description: 'one license in the regime has it' })
  number: string;

  @DayField({ max: LAST_GIVEN_DAY })
  issuedOn: string;

  @DayField({ max: LAST_GIVEN_DAY, description: 'the date on its face' })
  validUntil: string;

  @Uuid({
    optional: true,
    description: "whose license it is; the application's or the caller's when left out",
  })
  supplierId?: string | null;

  @NestedList(FaceLineDto, { min: 1, max: MOST_LINES })
  lines: FaceLineDto[];

  @NestedList(FacePartyDto, { optional: true, max: MOST_LINES })
  parties?: FacePartyDto[] | null;

  @NestedList(FaceConditionDto, { optional: true, max: MOST_LINES })
  conditions?: FaceConditionDto[] | null;

  @NestedList(OpeningUsageDto, { optional: true, max: MOST_LINES })
  openingUsage?: OpeningUsageDto[] | null;

  @Uuids({
    optional: true,
    elements: MOST_LINES,
    of: 'documents of the application, or of the license that it supersedes',
    description: 'documents of the application, or of the license that it supersedes',
  })
  attachmentIds?: string[] | null;

  @Uuid({ optional: true, description: 'the license in whose place it is recorded anew from its face' })
  supersedes?: string | null;

  @Prose({ optional: true, description: 'why it is recorded anew; required with supersedes' })
  reason?: string | null;
}

export class ShippedLineDto {
  @WholeNumber({ min: 1, max: MOST_LINES, description: 'the number of the line, from 1' })
  line: number;

  @Decimal({
    optional: true,
    positive: true,
    scale: 4,
    example: '120',
    description: 'required where the line has one',
  })
  quantity?: string | null;

  @Nested(FaceValueDto, { optional: true, description: 'required where the line has one' })
  value?: FaceValueDto | null;
}

/** What went out under a license. */
export class RecordedShipmentDto {
  @NestedList(ShippedLineDto, { min: 1, max: MOST_LINES })
  lines: ShippedLineDto[];

  @DayField({ max: LAST_GIVEN_DAY })
  shippedOn: string;

  @Uuid({ optional: true, description: 'one of the parties of the company' })
  consigneePartyId?: string | null;

  @Text({ optional: true, max: 300, example: 'Hamburg, DE', description: 'where to' })
  place?: string | null;

  @Text({
    optional: true,
    max: 15,
    pattern: /^X\d{14}$/,
    patternHint: say('itn'),
    example: 'X20261126123456',
    description: 'of the Automated Export System; one shipment that stands has it',
  })
  itn?: string | null;
}

export class VoidDto {
  @Prose({ example: 'recorded twice' })
  reason: string;
}

/** What came back of a shipment. */
export class ReturnDto {
  @NestedList(ShippedLineDto, { min: 1, max: MOST_LINES })
  lines: ShippedLineDto[];

  @DayField({ max: LAST_GIVEN_DAY })
  returnedOn: string;

  @Prose({ example: 'damaged on the way' })
  reason: string;
}

export class RecordedLicensesQuery extends ListQuery {
  @Text({ optional: true, max: 100 })
  regime?: string;

  @Text({ optional: true, max: 100 })
  number?: string;

  @Uuid({ optional: true })
  applicationId?: string;

  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(RECORDED_STATUSES, { optional: true, description: 'those that stand when left out' })
  status?: RecordedStatus;

  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'whose last day is before this one' })
  expiringBefore?: string;
}

// — answers —

/** Of a line; null where it has no quantity, or no value. */
@ApiSchema({ name: 'LineAmount' })
export class LineAmountResponseDto {
  @Decimal({ scale: 4, nullable: true, signed: true })
  readonly quantity: string | null;

  @Decimal({ nullable: true, signed: true })
  readonly value: string | null;
}

@ApiSchema({ name: 'LineBalance' })
export class LineBalanceResponseDto {
  @Nested(LineAmountResponseDto)
  readonly authorized: LineAmountResponseDto;

  @Nested(LineAmountResponseDto, { description: 'before the license was recorded' })
  readonly opening: LineAmountResponseDto;

  @Nested(LineAmountResponseDto, { description: 'by the shipments that stand' })
  readonly shipped: LineAmountResponseDto;

  @Nested(LineAmountResponseDto)
  readonly returned: LineAmountResponseDto;

  @Nested(LineAmountResponseDto, { description: 'opening and shipped, without what was returned' })
  readonly used: LineAmountResponseDto;

  @Nested(LineAmountResponseDto, {
    description: 'authorized without what was used; below 0 where a tolerance was used',
  })
  readonly remaining: LineAmountResponseDto;
}

@ApiSchema({ name: 'RecordedLicenseLine' })
export class RecordedLineResponseDto {
  @WholeNumber({ min: 1, max: MOST_LINES })
  readonly line: number;

  @AnyText()
  readonly eccn: string;

  @AnyText()
  readonly description: string;

  @AnyText({ nullable: true })
  readonly unit: string | null;

  @AnyText({ nullable: true, description: 'of its value' })
  readonly currency: string | null;

  @Decimal({ nullable: true, description: 'percent, where the face says one' })
  readonly tolerance: string | null;

  @Nested(LineBalanceResponseDto)
  readonly balance: LineBalanceResponseDto;
}

/** What no shipment may go beyond: the quantity of a line, or the value of one or of all. */
@ApiSchema({ name: 'LicenseLimit' })
export class LimitResponseDto {
  @Enum(['quantity', 'value'])
  readonly of: 'quantity' | 'value';

  @WholeNumber({
    min: 1,
    max: MOST_LINES,
    nullable: true,
    description: 'of this line; null: of all lines together that have a value in the currency',
  })
  readonly line: number | null;

  @AnyText({ description: 'the unit, or the currency' })
  readonly in: string;

  @Decimal({ scale: 4, description: 'with the tolerance' })
  readonly most: string;

  @Decimal({ scale: 4 })
  readonly used: string;

  @Decimal({ scale: 4, description: 'what may still be shipped' })
  readonly remaining: string;

  @AnyText({ nullable: true, description: "the regime's rule; null: what the face says" })
  readonly citation: string | null;
}

@ApiSchema({ name: 'RecordedLicenseParty' })
export class RecordedPartyResponseDto {
  @AnyText()
  readonly role: string;

  @Uuid()
  readonly partyId: string;

  @AnyText({ description: 'as it was when the license was recorded' })
  readonly name: string;

  @Country()
  readonly country: string;

  @NestedList(AddressDto, { max: UNBOUNDED })
  readonly addresses: readonly AddressDto[];
}

@ApiSchema({ name: 'RecordedLicenseCondition' })
export class RecordedConditionResponseDto {
  @AnyText()
  readonly text: string;

  @AnyText({ nullable: true })
  readonly kind: string | null;

  @DayField({ nullable: true })
  readonly due: string | null;
}

@ApiSchema({ name: 'OpeningUsage' })
export class OpeningUsageResponseDto {
  @WholeNumber({ min: 1, max: MOST_LINES })
  readonly line: number;

  @Decimal({ scale: 4, nullable: true })
  readonly quantity: string | null;

  @Nested(FaceValueDto, { nullable: true })
  readonly value: FaceValueDto | null;

  @DayField()
  readonly on: string;
}

/** A support document that must be there before anything is shipped under a license. */
@ApiSchema({ name: 'DocumentBeforeShipment' })
class DocumentBeforeShipmentResponseDto extends SaidResponseDto {
  @Enum(SUPPORT_DOCUMENT_KINDS)
  readonly kind: SupportDocumentKind;

  @Enum(CERTAINTIES)
  readonly certainty: (typeof CERTAINTIES)[number];

  @AnyText()
  readonly why: string;

  @Enum(['shipment'])
  readonly due: 'shipment';

  @AnyText()
  readonly citation: string;

  @Enum(DOCUMENT_STATES, { description: 'how it stands' })
  readonly state: DocumentState;

  @Flag({ description: 'it keeps nothing from being shipped' })
  readonly isSettled: boolean;

  @DayField({ nullable: true, description: 'its last day; null: it has none, or none is on file' })
  readonly validUntil: string | null;
}

/** A license that was issued elsewhere, as it was recorded from its face. */
@ApiSchema({ name: 'RecordedLicense' })
export class RecordedLicenseResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText()
  readonly regime: string;

  @AnyText()
  readonly number: string;

  @Uuid()
  readonly supplierId: string;

  @Uuid({ nullable: true })
  readonly applicationId: string | null;

  @Enum(RECORDED_STATUSES, { description: 'today where the authority is' })
  readonly status: RecordedStatus;

  @Nested(StandingResponseDto, {
    nullable: true,
    description: 'by what the authority told of it last; null: nothing',
  })
  readonly standing: StandingResponseDto | null;

  @NestedList(NoticeResponseDto, {
    max: UNBOUNDED,
    description: 'what it told of it, in the order in which it took effect; what was corrected too',
  })
  readonly notices: readonly NoticeResponseDto[];

  @NestedList(ShipmentWhileBarredResponseDto, {
    max: UNBOUNDED,
    description: 'shipments that went out while it stood suspended or revoked, as was told later',
  })
  readonly shippedWhileBarred: readonly ShipmentWhileBarredResponseDto[];

  @NestedList(DocumentBeforeShipmentResponseDto, {
    description:
      'without which nothing may be shipped, as they stand today; none of a regime without such rules',
  })
  readonly documentsBeforeShipment: readonly DocumentBeforeShipmentResponseDto[];

  @DayField()
  readonly issuedOn: string;

  @DayField({ description: 'the date on its face' })
  readonly validUntil: string;

  @DayField({ description: 'the last day, by the rules of the regime' })
  readonly expiresOn: string;

  @NestedList(RecordedLineResponseDto, { max: MOST_LINES })
  readonly lines: readonly RecordedLineResponseDto[];

  @NestedList(LimitResponseDto, { max: UNBOUNDED, description: 'none for technology' })
  readonly limits: readonly LimitResponseDto[];

  @AnyNumber({
    nullable: true,
    description: 'the greatest share of a limit that is used; null: there is none',
  })
  readonly usedPercent: number | null;

  @NestedList(RecordedPartyResponseDto, { max: UNBOUNDED })
  readonly parties: readonly RecordedPartyResponseDto[];

  @NestedList(RecordedConditionResponseDto, { max: UNBOUNDED })
  readonly conditions: readonly RecordedConditionResponseDto[];

  @NestedList(OpeningUsageResponseDto, { max: UNBOUNDED })
  readonly openingUsage: readonly OpeningUsageResponseDto[];

  @Uuids({ description: 'its documents' })
  readonly attachmentIds: readonly string[];

  @Uuid({ nullable: true })
  readonly supersedes: string | null;

  @Uuid({ nullable: true, description: 'what stands in its place; null: it stands' })
  readonly supersededBy: string | null;

  @AnyText({ nullable: true, description: 'why it was recorded anew' })
  readonly reason: string | null;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

@ApiSchema({ name: 'RecordedShippedLine' })
export class RecordedShippedLineResponseDto {
  @WholeNumber({ min: 1, max: MOST_LINES })
  readonly line: number;

  @Decimal({ scale: 4, nullable: true })
  readonly quantity: string | null;

  @Nested(FaceValueDto, { nullable: true })
  readonly value: FaceValueDto | null;
}

@ApiSchema({ name: 'RecordedConsignee' })
export class ConsigneeResponseDto {
  @Uuid()
  readonly partyId: string;

  @AnyText({ description: 'as it was when the shipment was recorded' })
  readonly name: string;

  @Country()
  readonly country: string;
}

/** What came back of a shipment. */
@ApiSchema({ name: 'RecordedReturn' })
export class ReturnResponseDto {
  @Uuid()
  readonly id: string;

  @NestedList(RecordedShippedLineResponseDto, { max: MOST_LINES })
  readonly lines: readonly RecordedShippedLineResponseDto[];

  @DayField()
  readonly returnedOn: string;

  @AnyText()
  readonly reason: string;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

/** That a shipment never went out so. */
@ApiSchema({ name: 'ShipmentVoid' })
export class VoidResponseDto {
  @AnyText()
  readonly reason: string;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

/** A shipment under a license that was issued elsewhere. */
@ApiSchema({ name: 'ShipmentUnderRecordedLicense' })
export class RecordedShipmentResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid({ description: 'the license, as it was recorded first' })
  readonly licenseId: string;

  @Count({ description: 'counts from 1 on each license' })
  readonly number: number;

  @DayField()
  readonly shippedOn: string;

  @NestedList(RecordedShippedLineResponseDto, { max: MOST_LINES })
  readonly lines: readonly RecordedShippedLineResponseDto[];

  @Nested(ConsigneeResponseDto, { nullable: true })
  readonly consignee: ConsigneeResponseDto | null;

  @AnyText({ nullable: true })
  readonly place: string | null;

  @AnyText({ nullable: true })
  readonly itn: string | null;

  @NestedList(ReturnResponseDto, { max: UNBOUNDED })
  readonly returns: readonly ReturnResponseDto[];

  @Nested(VoidResponseDto, { nullable: true, description: 'null: it stands' })
  readonly voided: VoidResponseDto | null;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

/** A shipment, and the license as it leaves it. */
@ApiSchema({ name: 'RecordedShipmentWithLicense' })
export class ShipmentWithLicenseResponseDto extends RecordedShipmentResponseDto {
  @Nested(RecordedLicenseResponseDto)
  readonly license: RecordedLicenseResponseDto;
}

/** A notice, and the license as it leaves it. */
@ApiSchema({ name: 'LicenseNoticeWithLicense' })
export class NoticeWithLicenseResponseDto extends NoticeResponseDto {
  @Nested(RecordedLicenseResponseDto)
  readonly license: RecordedLicenseResponseDto;
}

/** A document of a license. */
@ApiSchema({ name: 'LicenseAttachment' })
export class LicenseAttachmentResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid({
    nullable: true,
    description: 'the license to which it was added; null: a document of its application',
  })
  readonly licenseId: string | null;

  @AnyText()
  readonly kind: string;

  @AnyText()
  readonly fileName: string;

  @AnyText({ description: 'what its bytes are' })
  readonly mediaType: string;

  @Count({ description: 'bytes' })
  readonly size: number;

  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/ })
  readonly sha256: string;

  @Uuid()
  readonly uploadedBy: string;

  @Instant()
  readonly createdAt: string;

  @DayField({ omittable: true, description: 'left out: not said' })
  readonly issuedOn?: string;

  @DayField({ omittable: true, description: 'its last day; left out: none was said' })
  readonly validUntil?: string;

  @Uuid({ omittable: true, description: 'the document in whose place it is' })
  readonly replaces?: string;

  @Uuid({ omittable: true, description: 'the document that is in its place since' })
  readonly replacedBy?: string;
}
