import { ApiSchema } from '@nestjs/swagger';
import {
  Count,
  Country,
  Decimal,
  Enum,
  Instant,
  NestedList,
  ListQuery,
  Text,
  Texts,
  Uuid,
} from '@ninety/platform';
import { AddressDto } from '@ninety/suppliers';
import { KINDS } from './kinds.js';
import type { Kind } from './kinds.js';

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
  @Text({ max: 500, omittable: true })
  name?: string;

  @Texts({ optional: true, max: 500, elements: 100 })
  aliases?: string[] | null;

  @Country({ omittable: true })
  country?: string;

  @NestedList(AddressDto, { optional: true, max: 50 })
  addresses?: AddressDto[] | null;

  @Enum(KINDS, { omittable: true })
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

export class PartiesQuery extends ListQuery {
  @Text({ optional: true, max: 200, description: 'part of a name or alias' })
  q?: string;

  @Uuid({ optional: true })
  supplierId?: string;
}

@ApiSchema({ name: 'Party' })
export class PartyResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  supplierId: string;

  @Text({ max: 500 })
  name: string;

  @Texts({ max: 500, elements: 100 })
  aliases: string[];

  @Country()
  country: string;

  @NestedList(AddressDto)
  addresses: AddressDto[];

  @Enum(KINDS)
  kind: Kind;

  @Count({ nullable: true, description: 'the version of the list that it was screened against last' })
  screenedVersion: number | null;

  @Instant()
  createdAt: Date;

  @Instant()
  updatedAt: Date;

  @NestedList(OwnerDto)
  owners: OwnerDto[];
}
