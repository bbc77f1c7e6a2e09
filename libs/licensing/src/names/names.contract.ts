import { ApiSchema } from '@nestjs/swagger';
import { AnyText, NestedList, Texts, UNBOUNDED } from '@ninety/platform';
import { PartyNameResponseDto } from '../applications/application.contract.js';

/** So many things are named at once: those of a page of a list. */
const MOST_NAMED = 500;

/** What is to be named, as the record and webhooks call it. */
export class NamesDto {
  @Texts({ max: 200, elements: MOST_NAMED, description: 'such as applications/{id}; each is named once' })
  resources: string[];
}

/** How people call a thing that has an id. */
@ApiSchema({ name: 'Name' })
export class NameResponseDto {
  @AnyText({ description: 'as it was asked for' })
  readonly resource: string;

  @AnyText({
    nullable: true,
    description: 'of an application its number, or what its applicant calls it; null: it has neither yet',
  })
  readonly name: string | null;

  @AnyText({ nullable: true, description: 'of an application, a party or a product: whose it is' })
  readonly supplierName: string | null;

  @NestedList(PartyNameResponseDto, {
    max: UNBOUNDED,
    description: 'of an application: to whom it goes in the end',
  })
  readonly parties: readonly PartyNameResponseDto[];
}

/** The names of what exists for the caller; what does not is left out. */
@ApiSchema({ name: 'Names' })
export class NamesResponseDto {
  @NestedList(NameResponseDto, { max: MOST_NAMED })
  readonly data: readonly NameResponseDto[];
}
