import { Country, Decimal, Enum, NestedList, PageQuery, Text, Texts, Uuid } from '@ninety/platform';
import { KINDS } from '@ninety/screening';
import type { Kind } from '@ninety/screening';
import { AddressDto } from '@ninety/suppliers';

export class CreatePartyDto {
  @Uuid({ optional: true, description: "the supplier; the caller's when left out" })
  supplierId?: string | null;

  @Text({ max: 500, example: 'Huawei Technologies Co., Ltd.' })
  name: string;

  @Texts({ optional: true, max: 500, elements: 100 })
  aliases?: string[] | null;

  @Country()
  country: string;

  @NestedList(AddressDto, { optional: true, max: 50 })
  addresses?: AddressDto[] | null;

  @Enum(KINDS, { example: 'organization' })
  kind: Kind;
}

export class EditPartyDto {
  @Text({ max: 500, patch: true })
  name?: string;

  @Texts({ optional: true, max: 500, elements: 100 })
  aliases?: string[] | null;

  @Country({ patch: true })
  country?: string;

  @NestedList(AddressDto, { optional: true, max: 50 })
  addresses?: AddressDto[] | null;

  @Enum(KINDS, { patch: true })
  kind?: Kind;
}

export class OwnerDto {
  @Uuid()
  partyId: string;

  @Decimal({ digits: 3, scale: 2, positive: true, example: '50.00' })
  percentage: string;
}

export class OwnersDto {
  @NestedList(OwnerDto, { max: 100 })
  owners: OwnerDto[];
}

export class PartiesQuery extends PageQuery {
  @Text({ optional: true, max: 200, description: 'part of a name or alias' })
  q?: string;

  @Uuid({ optional: true })
  supplierId?: string;
}
