import {
  Country,
  DayField,
  Decimal,
  Enum,
  Enums,
  Flag,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  Text,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import { AddressDto, Eccn, MoneyDto } from '@ninety/suppliers';
import { AGENCIES } from '../procedure/index.js';
import type { Agency } from '../procedure/index.js';
import { AMENDMENT_KINDS, ATTESTATIONS, PRICE_BASES } from './amendment-rules.js';
import type { AmendmentKind, Attestation, PriceBasis } from './amendment-rules.js';
import { LICENSE_STATUSES } from './license-terms.js';
import type { LicenseStatus } from './license-terms.js';

const MOST_ITEMS = 200;
const CURRENCY = {
  max: 3,
  pattern: /^[A-Z]{3}$/,
  patternHint: 'must be a currency code of ISO 4217, such as USD',
  example: 'USD',
} as const;

/** What was invoiced or is worth: whole cents. */
export class ShipmentValueDto {
  @Decimal({ positive: true, example: '6250.00', citation: '15 CFR 750.7(f)' })
  amount: string;

  @Text(CURRENCY)
  currency: string;
}

export class ShippedItemDto {
  @WholeNumber({ min: 1, max: MOST_ITEMS, description: 'the number of the item on the license, from 1' })
  item: number;

  @Decimal({ positive: true, scale: 4, example: '500', citation: '15 CFR 750.7(f)' })
  quantity: string;

  @Text({ optional: true, max: 50, description: "the license's when left out; another is refused" })
  unit?: string | null;

  @Nested(ShipmentValueDto)
  value: ShipmentValueDto;
}

export class ShipmentDto {
  @NestedList(ShippedItemDto, { min: 1, max: MOST_ITEMS })
  items: ShippedItemDto[];

  @DayField()
  shippedOn: string;

  @Text({
    optional: true,
    max: 15,
    pattern: /^X\d{14}$/,
    patternHint: 'must be an Internal Transaction Number: X and 14 digits',
    example: 'X20190812123456',
    citation: '15 CFR 30.4, 758.1',
  })
  itn?: string | null;
}

/** Why a license is suspended, revoked or reinstated. */
export class StandingDto {
  @Prose({ citation: '15 CFR 750.8(a)' })
  reason: string;
}

export class ReinstatementDto {
  @Prose({ optional: true, citation: '15 CFR 750.8(a)' })
  reason?: string | null;
}

export class AmendmentDto {
  @Enum(AMENDMENT_KINDS)
  kind: AmendmentKind;

  @Prose()
  reason: string;

  @WholeNumber({ optional: true, min: 1, max: MOST_ITEMS })
  item?: number | null;

  @Nested(MoneyDto, { optional: true })
  unitPrice?: MoneyDto | null;

  @Uuid({ optional: true })
  partyId?: string | null;

  @Nested(AddressDto, { optional: true })
  address?: AddressDto | null;

  @Eccn('15 CFR 750.7(c)(1)(viii)', { optional: true })
  eccn?: string | null;

  @Prose({ optional: true })
  description?: string | null;

  @Text({ optional: true, max: 300 })
  name?: string | null;

  @DayField({ optional: true })
  validUntil?: string | null;

  @Prose({ optional: true })
  condition?: string | null;

  @Enums(AGENCIES, { optional: true, description: 'the agencies that asked for the condition' })
  agencies?: Agency[] | null;

  @WholeNumber({ optional: true, min: 1, max: 1000, description: 'the number of the condition, from 1' })
  conditionNumber?: number | null;

  @Uuid({ optional: true, description: 'the company that becomes the licensee' })
  supplierId?: string | null;

  @Enum(PRICE_BASES, { optional: true, description: 'what justifies the higher price' })
  basis?: PriceBasis | null;

  @Prose({ optional: true, description: 'the price statement of the license, and the price on its date' })
  statement?: string | null;

  @Country({ optional: true, description: 'where the shipment is unloaded and goes on' })
  country?: string | null;

  @Uuid({ optional: true })
  fromPartyId?: string | null;

  @Uuid({ optional: true })
  toPartyId?: string | null;

  @Text({
    optional: true,
    max: 7,
    pattern: /^\d{4}\.?\d{2}$/,
    patternHint: 'must be an HTS-6 code: six digits',
    example: '8471.30',
  })
  htsCode?: string | null;

  @DayField({ optional: true, description: 'when the code was added to the supplement' })
  addedOn?: string | null;

  @Enums(ATTESTATIONS, { optional: true, description: 'what the licensee affirms' })
  attestations?: Attestation[] | null;
}

/** What an agency says of removing a condition that it asked for. */
export class ConsentDto {
  @Flag()
  consent: boolean;
}

export class LicensesQuery extends PageQuery {
  @Enum(LICENSE_STATUSES, { optional: true })
  status?: LicenseStatus;

  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(['true'], { optional: true, description: 'a party was listed after the license was issued' })
  flagged?: 'true';
}
