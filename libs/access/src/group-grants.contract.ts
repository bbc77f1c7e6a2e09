import { ApiSchema } from '@nestjs/swagger';
import { Enum, NestedList, Text, Texts, Uuid } from '@ninety/platform';
import { Functions, MOST_FUNCTIONS } from './access.contract.js';
import { GRANTED_ROLES } from './roles.js';
import type { Role } from './roles.js';

const MOST_GRANTS = 1_000;
const MOST_GROUP = 255;

export class GroupGrantDto {
  @Text({
    max: MOST_GROUP,
    example: 'ninety-officers-orchard',
    description: "as OIDC_GROUPS_CLAIM of a token, or a SCIM Group's displayName, has it",
  })
  group: string;

  @Uuid({ optional: true, description: 'the legal entity; none of an administrator or an auditor' })
  supplierId?: string | null;

  @Enum(GRANTED_ROLES, { example: 'compliance_officer' })
  role: Role;

  @Functions()
  functions?: string[] | null;
}

export class GroupGrantsDto {
  @NestedList(GroupGrantDto, { max: MOST_GRANTS, description: 'the whole table' })
  grants: GroupGrantDto[];
}

@ApiSchema({ name: 'GroupGrant' })
export class GroupGrantResponseDto {
  @Text({ max: MOST_GROUP })
  group: string;

  @Uuid({ nullable: true })
  supplierId: string | null;

  @Enum(GRANTED_ROLES)
  role: Role;

  @Texts({ elements: MOST_FUNCTIONS, description: 'as what they review inside that company' })
  functions: readonly string[];
}

@ApiSchema({ name: 'GroupGrants' })
export class GroupGrantsResponseDto {
  @NestedList(GroupGrantResponseDto, { max: MOST_GRANTS })
  grants: readonly GroupGrantResponseDto[];
}
