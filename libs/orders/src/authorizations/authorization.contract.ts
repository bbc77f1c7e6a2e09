import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Checked,
  Count,
  Country,
  DayField,
  Enum,
  Flag,
  Instant,
  isCountry,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
  Uuids,
} from '@ninety/platform';
import { MoneyDto } from '@ninety/suppliers';
import { AUTHORIZATION_KINDS } from './authorization.js';
import type { RecordedAuthorizationKind } from '../gate/order-facts.js';
import { say } from './sentences.js';

const MOST_PRODUCTS = 2_000;
const MOST_ECCNS = 200;
const MOST_DESTINATIONS = 300;
const MOST_END_USES = 50;
const MOST_PARTIES = 200;
const MOST_CONDITIONS = 50;
const LONGEST_ECCN = 30;
const LONGEST_END_USE = 300;
const LONGEST_SYMBOL = 100;

/** A condition under which it may be used. */
export class AuthorizationConditionDto {
  @Text({ max: 1_000, example: 'Not for resale outside the country of destination.' })
  text: string;
}

/** What lines of orders may go by, as a person knows it. */
export class RecordAuthorizationDto {
  @Uuid({ optional: true, description: "whose it is; the caller's when left out" })
  supplierId?: string | null;

  @Enum(AUTHORIZATION_KINDS, {
    description:
      'determination: that by the law none is needed; license_exception: one of BIS, by its symbol; general_license: one of the regime for everybody, or an open one',
  })
  kind: RecordedAuthorizationKind;

  @Text({ max: 50, example: 'us-bis', description: 'whose law it answers' })
  regime: string;

  @Text({
    optional: true,
    max: LONGEST_SYMBOL,
    example: 'LVS',
    description:
      'of a license exception its symbol, of a general license its number; a determination has none',
  })
  symbol?: string | null;

  @Uuids({ optional: true, min: 1, elements: MOST_PRODUCTS, of: 'products of the company' })
  productIds?: string[] | null;

  @Texts({
    optional: true,
    max: LONGEST_ECCN,
    elements: MOST_ECCNS,
    description: 'an entry is for its paragraphs too',
  })
  eccns?: string[] | null;

  @Checked(
    say('authorization_destinations', { most: MOST_DESTINATIONS }),
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= MOST_DESTINATIONS &&
      value.every(isCountry) &&
      new Set(value).size === value.length,
    {
      api: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Z]{2}$' },
        minItems: 1,
        maxItems: MOST_DESTINATIONS,
        example: ['DE', 'FR'],
      },
    },
  )
  destinations: string[];

  @Texts({
    optional: true,
    max: LONGEST_END_USE,
    elements: MOST_END_USES,
    description: 'as orders say them; either these or anyEndUse',
  })
  endUses?: string[] | null;

  @Flag({ optional: true, description: 'true: for whatever end use' })
  anyEndUse?: boolean | null;

  @Uuids({
    optional: true,
    min: 1,
    elements: MOST_PARTIES,
    of: 'parties of the company',
    description: 'everybody who takes part must be one of these; whoever when left out',
  })
  partyIds?: string[] | null;

  @Nested(MoneyDto, { optional: true, description: 'the most that one line may be worth' })
  maxValue?: MoneyDto | null;

  @NestedList(AuthorizationConditionDto, { optional: true, max: MOST_CONDITIONS })
  conditions?: AuthorizationConditionDto[] | null;

  @Prose({ optional: true, description: 'of a general license what it asks for' })
  terms?: string | null;

  @Uuid({ optional: true, description: 'a determination that was kept for the company' })
  determinationId?: string | null;

  @Prose({ example: 'All items are EAR99 or AT only; reviewed with counsel on 12 March.' })
  basis: string;

  @DayField()
  validFrom: string;

  @DayField({ description: 'its last day, at most two years from today' })
  validUntil: string;
}

export class WithdrawAuthorizationDto {
  @Prose({ example: 'The catalogue was classified anew.' })
  reason: string;
}

export class AuthorizationsQuery extends PageQuery {
  @Enum(AUTHORIZATION_KINDS, { optional: true })
  kind?: RecordedAuthorizationKind;

  @Uuid({ optional: true, description: 'those that name this product' })
  productId?: string;

  @Text({
    optional: true,
    max: LONGEST_ECCN,
    description: 'those for this ECCN, or for what stands above its paragraph',
  })
  eccn?: string;

  @Country({ optional: true })
  destination?: string;

  @DayField({ optional: true, description: 'those that are in force on this day' })
  inForceOn?: string;

  @Uuid({ optional: true, description: 'whose they are; all that the caller may see when left out' })
  supplierId?: string;
}

@ApiSchema({ name: 'AuthorizationCondition' })
export class AuthorizationConditionResponseDto {
  @AnyText()
  readonly text: string;
}

@ApiSchema({ name: 'AuthorizationMoney' })
export class AuthorizationMoneyResponseDto {
  @AnyText()
  readonly amount: string;

  @AnyText()
  readonly currency: string;
}

@ApiSchema({ name: 'AuthorizationWithdrawal' })
export class AuthorizationWithdrawalResponseDto {
  @AnyText()
  readonly reason: string;

  @Uuid()
  readonly by: string;

  @Instant()
  readonly at: string;
}

/** What lines of orders may go by, as lists have it. */
@ApiSchema({ name: 'ListedAuthorization' })
export class ListedAuthorizationResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @Enum(AUTHORIZATION_KINDS)
  readonly kind: RecordedAuthorizationKind;

  @AnyText()
  readonly regime: string;

  @AnyText({ nullable: true, description: 'null: a determination' })
  readonly symbol: string | null;

  @Count({ description: 'of products that it names' })
  readonly products: number;

  @Texts({ max: UNBOUNDED, elements: UNBOUNDED })
  readonly eccns: readonly string[];

  @Texts({ max: UNBOUNDED, elements: UNBOUNDED })
  readonly destinations: readonly string[];

  @Texts({ nullable: true, max: UNBOUNDED, elements: UNBOUNDED, description: 'null: whatever end use' })
  readonly endUses: readonly string[] | null;

  @DayField()
  readonly validFrom: string;

  @DayField({ description: 'its last day' })
  readonly validUntil: string;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;

  @Nested(AuthorizationWithdrawalResponseDto, { nullable: true, description: 'null: it was not withdrawn' })
  readonly withdrawn: AuthorizationWithdrawalResponseDto | null;
}

/** The same in full. */
@ApiSchema({ name: 'Authorization' })
export class AuthorizationResponseDto extends ListedAuthorizationResponseDto {
  @Uuids()
  readonly productIds: readonly string[];

  @Uuids({ nullable: true, description: 'null: whoever takes part' })
  readonly partyIds: readonly string[] | null;

  @Nested(AuthorizationMoneyResponseDto, {
    nullable: true,
    description: 'the most that one line may be worth',
  })
  readonly maxValue: AuthorizationMoneyResponseDto | null;

  @NestedList(AuthorizationConditionResponseDto, { max: UNBOUNDED })
  readonly conditions: readonly AuthorizationConditionResponseDto[];

  @AnyText({ nullable: true })
  readonly terms: string | null;

  @Uuid({ nullable: true })
  readonly determinationId: string | null;

  @AnyText()
  readonly basis: string;

  @Instant({ description: 'its last moment, where the authority is' })
  readonly endsAt: string;
}
