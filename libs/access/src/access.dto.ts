import { Enum, Flag, Instant, Text, Uuid } from '@ninety/platform';
import { AGENCIES, ROLES } from './roles.js';
import type { Agency, Role } from './roles.js';

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
  @Text({ max: 200, patch: true })
  name?: string;

  @Flag({ patch: true, description: 'a disabled principal and its keys are refused' })
  disabled?: boolean;
}

export class CreateApiKeyDto {
  @Instant({
    optional: true,
    description: 'when it stops working; never when left out',
    example: '2027-01-01T00:00:00Z',
  })
  expiresAt?: string | null;
}
