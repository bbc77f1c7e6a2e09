import { Checked, Enum, Flag, Instant, isNetwork, Text, Uuid } from '@ninety/platform';
import { AGENCIES, ROLES } from './roles.js';
import type { Agency, Role } from './roles.js';
import { isScope, SCOPE_RULE } from './scopes.js';

export class CreatePrincipalDto {
  @Text({ max: 200, example: 'Dana Lee', description: 'who it is' })
  name: string;

  @Enum(ROLES, { example: 'compliance_officer', description: 'one role, for good' })
  role: Role;

  @Uuid({ optional: true, description: 'the supplier of a compliance_officer' })
  supplierId?: string | null;

  @Enum(AGENCIES, { optional: true, description: 'the agency of an agency_reviewer' })
  agency?: Agency | null;

  @Text({ max: 255, optional: true, description: "the `sub` of this principal's OIDC tokens" })
  externalSubject?: string | null;
}

export class EditPrincipalDto {
  @Text({ max: 200, omittable: true })
  name?: string;

  @Flag({ omittable: true, description: 'a disabled principal and its keys are refused' })
  disabled?: boolean;
}

export class CreateApiKeyDto {
  @Text({ max: 200, optional: true, description: 'what it is for' })
  name?: string | null;

  @Instant({
    optional: true,
    description: 'when it stops working; never when left out',
    example: '2027-01-01T00:00:00Z',
  })
  expiresAt?: string | null;

  @Checked(SCOPE_RULE, (value) => isListOf(value, isScope), {
    api: { type: String, isArray: true },
    optional: true,
    description: 'what it may do of what its principal may; everything when left out or empty',
    example: ['applications:write', '*:read'],
  })
  scopes?: string[] | null;

  @Checked('must be at most 50 networks as CIDR, such as 203.0.113.0/24', (v) => isListOf(v, isNetwork), {
    api: { type: String, isArray: true },
    optional: true,
    description: 'from where it may be used; from anywhere when left out or empty',
    example: ['203.0.113.0/24'],
  })
  allowedNetworks?: string[] | null;
}

const MOST_ELEMENTS = 50;

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_ELEMENTS && value.every(isOne);
}
