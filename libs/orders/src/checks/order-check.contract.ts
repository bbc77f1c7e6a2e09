import {
  AnyText,
  Count,
  Country,
  DayField,
  Decimal,
  Enum,
  Instant,
  ListQuery,
  Nested,
  NestedList,
  Prose,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import { RecordedShipmentResponseDto } from '@ninety/licensing';
import { ApiSchema } from '@nestjs/swagger';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { ORDER_DECISIONS } from '../gate/decision.js';
import type { OrderDecision } from '../gate/decision.js';
import { say } from '../gate/sentences.js';
import { ORDER_OCCASIONS, ORDER_STATES } from './order-check.js';
import type { OrderOccasion, OrderState } from './order-check.js';

const MOST_PARTIES = 50;
/** As long as what another system may send of a number, whatever is wrong with it. */
const NUMBER = { max: 60 } as const;
const AUTHORIZATION_KINDS = ['license', 'determination', 'license_exception', 'general_license'] as const;

/** Somebody whom the order names: on record, or by name and country. */
export class OrderPartyDto {
  @Uuid({ optional: true, description: 'a party on record; else its name and country' })
  partyId?: string | null;

  @Text({ optional: true, max: 500, isAsked: true, example: 'Nordlicht Optik GmbH' })
  name?: string | null;

  @Country({ optional: true })
  country?: string | null;

  @Text({ optional: true, max: 50, example: 'ultimate_consignee' })
  role?: string | null;
}

/** As another system writes it, right or wrong: what is wrong with it holds the line. */
export class OrderValueDto {
  @Text({ ...NUMBER, example: '1250.00' })
  amount: string;

  @Text({ max: 10, example: 'USD' })
  currency: string;
}

/** A line of a document of another system. What is wrong with it as a line of an order holds it, and is no 422. */
export class OrderCheckDto {
  @Text({ max: 100, example: 'SO-2026-1017' })
  document: string;

  @Text({ max: 40, example: '10', description: 'which line of the document' })
  line: string;

  @Text({
    optional: true,
    max: 100,
    example: 'SAP P01',
    description: 'which system asks; whoever asks when left out. The same line from two systems is held',
  })
  system?: string | null;

  @Uuid({ optional: true, description: "whose order it is; the caller's when left out" })
  supplierId?: string | null;

  @Uuids({ optional: true, elements: MOST_PARTIES, of: 'parties', description: 'parties on record' })
  partyIds?: string[] | null;

  @NestedList(OrderPartyDto, { optional: true, max: MOST_PARTIES })
  parties?: OrderPartyDto[] | null;

  @Uuid({ optional: true, description: 'the product; else an ECCN' })
  productId?: string | null;

  @Text({ optional: true, max: 50, example: '3A001.a' })
  eccn?: string | null;

  @Text({ ...NUMBER, example: '12', description: 'how much of it, as a decimal number' })
  quantity: string;

  @Text({ max: 20, example: 'C62', description: 'of UN/ECE Recommendation 20, or as people write it' })
  unit: string;

  @Nested(OrderValueDto)
  value: OrderValueDto;

  @Country({ example: 'DE' })
  destination: string;

  @Prose({ optional: true })
  endUse?: string | null;

  @DayField({ max: LAST_GIVEN_DAY, description: 'when it is to go out' })
  on: string;

  @Text({
    optional: true,
    max: 100,
    example: 'D1234567',
    description: 'the license by which alone it is to go',
  })
  licenseNumber?: string | null;
}

/** What a shipment was worth. */
export class IssuedValueDto {
  @Decimal({ positive: true, scale: 4, example: '1250.00' })
  amount: string;

  @Text({ max: 10, example: 'USD' })
  currency: string;
}

/** That so much of a line left the house. */
export class GoodsIssueDto {
  @Decimal({ positive: true, scale: 4, example: '12', description: "in the line's unit" })
  quantity: string;

  @Nested(IssuedValueDto)
  value: IssuedValueDto;

  @Text({
    optional: true,
    max: 15,
    pattern: /^X\d{14}$/,
    patternHint: say('order_itn'),
    example: 'X20261126123456',
    description: 'of the Automated Export System; one shipment that stands has it',
  })
  itn?: string | null;

  @DayField({ max: LAST_GIVEN_DAY })
  shippedOn: string;
}

export class OrderChecksQuery extends ListQuery {
  @Enum(ORDER_DECISIONS, { optional: true })
  decision?: OrderDecision;

  @Enum(ORDER_STATES, { optional: true })
  state?: OrderState;

  @Text({ optional: true, max: 100, description: 'the lines of this document' })
  document?: string;

  @Uuid({
    optional: true,
    description: 'those that go by this license, as it was recorded first or stands now',
  })
  licenseId?: string;

  @Uuid({ optional: true })
  supplierId?: string;

  @Instant({ optional: true, description: 'those whose answer became another by itself since' })
  recheckedSince?: string;
}

@ApiSchema({ name: 'OrderParty' })
export class OrderPartyResponseDto {
  @Uuid({ nullable: true })
  readonly partyId: string | null;

  @AnyText({ nullable: true })
  readonly name: string | null;

  @AnyText({ nullable: true })
  readonly country: string | null;

  @AnyText({ nullable: true })
  readonly role: string | null;
}

@ApiSchema({ name: 'OrderValue' })
export class OrderValueResponseDto {
  @AnyText()
  readonly amount: string;

  @AnyText()
  readonly currency: string;
}

@ApiSchema({ name: 'AskedOrderLine' })
export class AskedLineResponseDto {
  @NestedList(OrderPartyResponseDto, { max: UNBOUNDED })
  readonly parties: readonly OrderPartyResponseDto[];

  @Uuid({ nullable: true })
  readonly productId: string | null;

  @AnyText({ nullable: true })
  readonly eccn: string | null;

  @AnyText()
  readonly quantity: string;

  @AnyText()
  readonly unit: string;

  @Nested(OrderValueResponseDto)
  readonly value: OrderValueResponseDto;

  @AnyText()
  readonly destination: string;

  @AnyText({ nullable: true })
  readonly endUse: string | null;

  @DayField()
  readonly on: string;

  @AnyText({ nullable: true })
  readonly licenseNumber: string | null;
}

@ApiSchema({ name: 'OrderAuthorization' })
class OrderAuthorizationResponseDto {
  @Enum(AUTHORIZATION_KINDS)
  readonly kind: (typeof AUTHORIZATION_KINDS)[number];

  @Uuid({ description: 'the license, or what a person recorded' })
  readonly id: string;

  @AnyText({
    nullable: true,
    description:
      'of the license; the symbol of the exception; of the general license; null of a determination',
  })
  readonly number: string | null;

  @WholeNumber({ nullable: true, min: 1, max: 10_000, description: 'of the license; null of anything else' })
  readonly line: number | null;
}

@ApiSchema({ name: 'OrderReservation' })
class OrderReservationResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid({ description: 'the license as it was recorded first' })
  readonly licenseId: string;

  @Count()
  readonly line: number;

  @AnyText({ nullable: true, description: "in the license's unit; null where it counts none" })
  readonly quantity: string | null;

  @Nested(OrderValueResponseDto, { nullable: true })
  readonly value: OrderValueResponseDto | null;

  @Instant({ description: 'it ends then unless it went out' })
  readonly expiresAt: string;
}

@ApiSchema({ name: 'OrderReason' })
class OrderReasonResponseDto extends SentenceResponseDto {
  @Enum(['no', 'hold', 'blocked'], {
    description: 'whether it holds or blocks the line; no: by what it goes',
  })
  readonly holds: 'no' | 'hold' | 'blocked';

  @AnyText({ nullable: true })
  readonly citation: string | null;

  @Nested(SentenceResponseDto, { nullable: true, description: 'what would release it' })
  readonly toRelease: SentenceResponseDto | null;
}

/** What was answered. */
abstract class OrderAnsweredResponseDto {
  @Enum(ORDER_DECISIONS)
  readonly decision: OrderDecision;

  @Nested(OrderAuthorizationResponseDto, { nullable: true, description: 'by what it may go' })
  readonly authorization: OrderAuthorizationResponseDto | null;

  @Nested(OrderReservationResponseDto, { nullable: true, description: 'what it holds of a license' })
  readonly reservation: OrderReservationResponseDto | null;

  @NestedList(OrderReasonResponseDto, { max: UNBOUNDED })
  readonly reasons: readonly OrderReasonResponseDto[];

  @Instant({ description: 'until when it may be relied upon; who cannot ask again then does not deliver' })
  readonly validUntil: string;

  @AnyText({
    description: 'a compact JWS of what was answered, by the keys of GET /v1/event-checkpoint-keys',
  })
  readonly signature: string;
}

@ApiSchema({ name: 'OrderIssued' })
export class OrderIssuedResponseDto {
  @AnyText()
  readonly quantity: string;

  @AnyText()
  readonly value: string;
}

/** A line of a document as it stands. */
@ApiSchema({ name: 'OrderCheck' })
export class OrderCheckResponseDto extends OrderAnsweredResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText()
  readonly document: string;

  @AnyText()
  readonly line: string;

  @AnyText({ description: 'which system asked it first' })
  readonly system: string;

  @Enum(ORDER_STATES, { description: 'issued: all of it went out; freed: nothing is asked of it any more' })
  readonly state: OrderState;

  @Nested(AskedLineResponseDto)
  readonly asked: AskedLineResponseDto;

  @Nested(OrderIssuedResponseDto, { description: 'what of it went out' })
  readonly issued: OrderIssuedResponseDto;

  @Instant({ nullable: true, description: 'when its answer last became another by itself' })
  readonly recheckedAt: string | null;

  @Instant({ description: 'when this was answered' })
  readonly decidedAt: string;

  @Uuid({ description: 'who asked last' })
  readonly askedBy: string;

  @Instant()
  readonly createdAt: string;
}

/** An answer that was given. */
@ApiSchema({ name: 'OrderAnswer' })
export class OrderAnswerResponseDto extends OrderAnsweredResponseDto {
  @Uuid()
  readonly id: string;

  @Enum(ORDER_OCCASIONS, { description: 'why it was asked' })
  readonly because: OrderOccasion;

  @Nested(AskedLineResponseDto)
  readonly asked: AskedLineResponseDto;

  @Uuid({ nullable: true, description: 'null: Ninety asked by itself' })
  readonly askedBy: string | null;

  @Instant()
  readonly at: string;
}

/** What left the house; under a license it is a shipment of the license. */
@ApiSchema({ name: 'OrderGoodsIssue' })
export class GoodsIssueResponseDto {
  @Uuid({ description: 'the shipment of the license; where none covers it, what left the house' })
  readonly id: string;

  @Uuid({ nullable: true, description: 'the license as it was recorded first; null: it went by none' })
  readonly licenseId: string | null;

  @Count({ nullable: true, description: 'counts from 1 on each license' })
  readonly number: number | null;

  @DayField()
  readonly shippedOn: string;

  @AnyText({ nullable: true })
  readonly itn: string | null;

  @AnyText({ description: "in the line's unit" })
  readonly quantity: string;

  @AnyText()
  readonly unit: string;

  @Nested(OrderValueResponseDto)
  readonly value: OrderValueResponseDto;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;

  @Nested(RecordedShipmentResponseDto, { nullable: true, description: 'null: it went by no license' })
  readonly shipment: RecordedShipmentResponseDto | null;

  @Nested(OrderCheckResponseDto, { description: 'the line as it leaves it' })
  readonly orderCheck: OrderCheckResponseDto;
}
