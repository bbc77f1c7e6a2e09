import {
  AnyText,
  Checked,
  Enum,
  Flag,
  Instant,
  isMailAddress,
  isNetwork,
  Nested,
  NestedList,
  Text,
  Texts,
  Uuid,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { AGENCIES, COMPANY_ROLES, isFunctionName, ROLES } from './roles.js';
import type { Agency, Role } from './roles.js';
import { isScope } from './scopes.js';
import { say } from './sentences.js';

export const MOST_FUNCTIONS = 20;
export function Functions(
  how: { omittable: true } | { optional: true } = { optional: true },
): PropertyDecorator {
  const areFunctions = (value: unknown) =>
    Array.isArray(value) && value.length <= MOST_FUNCTIONS && value.every(isFunctionName);
  return Checked(say('function_names'), areFunctions, {
    api: { type: String, isArray: true },
    ...how,
    description: 'as what they review inside their company; of a compliance_officer or a reviewer',
    example: ['legal'],
  });
}

/** Where mails to somebody go; null: nowhere. */
function MailAddress() {
  return Checked(say('principal_email'), isMailAddress, {
    api: { type: String, format: 'email', maxLength: 254 },
    optional: true,
    description: 'where mails to this principal go; null: none do',
    example: 'dana.lee@supplier.example',
  });
}

/** As what somebody is to be of one legal entity. */
export class MembershipDto {
  @Uuid({ description: 'the legal entity' })
  supplierId: string;

  @Checked(say('membership_role'), (value) => COMPANY_ROLES.some((role) => role === value), {
    api: { type: String, enum: [...COMPANY_ROLES] },
    example: 'compliance_officer',
  })
  role: Role;

  @Functions()
  functions?: string[] | null;
}

const MOST_MEMBERSHIPS = 200;

function Memberships(how: { omittable: true } | { optional: true }): PropertyDecorator {
  return NestedList(MembershipDto, {
    ...how,
    max: MOST_MEMBERSHIPS,
    description: 'of which legal entities, each with a role; of one, role and supplierId say the same',
  });
}

export class CreatePrincipalDto {
  @Text({ max: 200, example: 'Dana Lee', description: 'who it is' })
  name: string;

  @Enum(ROLES, { example: 'compliance_officer', optional: true, description: 'or memberships' })
  role?: Role | null;

  @Uuid({ optional: true, description: 'the supplier of a compliance_officer, a preparer or a reviewer' })
  supplierId?: string | null;

  @Memberships({ optional: true })
  memberships?: MembershipDto[] | null;

  @Functions()
  functions?: string[] | null;

  @Enum(AGENCIES, { optional: true, description: 'the agency of an agency_reviewer' })
  agency?: Agency | null;

  @Text({ max: 255, optional: true, description: "the `sub` of this principal's OIDC tokens" })
  externalSubject?: string | null;

  @MailAddress()
  email?: string | null;
}

export class EditPrincipalDto {
  @Text({ max: 200, omittable: true })
  name?: string;

  @Flag({ omittable: true, description: 'a disabled principal and its keys are refused' })
  disabled?: boolean;

  @Memberships({ omittable: true })
  memberships?: MembershipDto[];

  @Functions({ omittable: true })
  functions?: string[];

  @MailAddress()
  email?: string | null;
}

const MOST_ELEMENTS = 50;

export class CreateApiKeyDto {
  @Text({ max: 200, optional: true, description: 'what it is for' })
  name?: string | null;

  @Instant({
    optional: true,
    description: 'when it stops working; never when left out',
    example: '2027-01-01T00:00:00Z',
  })
  expiresAt?: string | null;

  @Checked(say('scopes_of_key'), (value) => isListOf(value, isScope), {
    api: { type: String, isArray: true },
    optional: true,
    description:
      'what it may do of what its principal may; everything when left out or empty. `write` includes `read`, and what keeps nothing needs `read` whatever its method, such as a what-if.',
    example: ['applications:write', '*:read'],
  })
  scopes?: string[] | null;

  @Checked(say('networks_of_key'), (v) => isListOf(v, isNetwork), {
    api: { type: String, isArray: true },
    optional: true,
    description: 'from where it may be used; from anywhere when left out or empty',
    example: ['203.0.113.0/24'],
  })
  allowedNetworks?: string[] | null;
}

export class OpenSessionDto {
  @Text({ max: 8_000, description: 'an API key, or an OIDC token' })
  key: string;
}

export class BeginQuery {
  @Text({ optional: true, max: 2_000, description: 'the page of the console to come back to' })
  returnTo?: string;
}

@ApiSchema({ name: 'CallerKey' })
export class CallerKeyResponseDto {
  @Uuid()
  id: string;

  @Texts({ elements: MOST_ELEMENTS, description: 'empty: everything that its principal may do' })
  scopes: readonly string[];

  @Instant({ nullable: true })
  expiresAt: string | null;
}

@ApiSchema({ name: 'Membership' })
export class MembershipResponseDto {
  @Uuid({ description: 'of the principal as which they act there' })
  id: string;

  @Uuid()
  supplierId: string;

  @Enum(COMPANY_ROLES)
  role: Role;

  @Texts({ elements: MOST_FUNCTIONS, description: 'as what they review inside their company' })
  functions: readonly string[];
}

@ApiSchema({ name: 'Me' })
export class MeResponseDto {
  @Uuid({ description: 'as whom they act: of a person of several legal entities another in each' })
  id: string;

  @Text({ max: 200 })
  name: string;

  @Enum(ROLES, { description: 'across several legal entities: what they may in each of them' })
  role: Role;

  @Uuid({ nullable: true, description: 'the one for which they act; null too for who reads across several' })
  supplierId: string | null;

  @Texts({ elements: MOST_FUNCTIONS, description: 'as what they review inside their company' })
  functions: readonly string[];

  @NestedList(MembershipResponseDto, {
    max: MOST_MEMBERSHIPS,
    description:
      'as what they act here: of one legal entity, or, where the request names none, of all of theirs',
  })
  memberships: readonly MembershipResponseDto[];

  @Enum(AGENCIES, { nullable: true })
  agency: Agency | null;

  @Nested(CallerKeyResponseDto, {
    nullable: true,
    description: 'the key that was sent; null for an OIDC token',
  })
  key: CallerKeyResponseDto | null;
}

@ApiSchema({ name: 'Session' })
export class SessionResponseDto {
  @Nested(MeResponseDto)
  principal: MeResponseDto;

  @AnyText({ description: 'to be sent back in X-CSRF-Token with every request that changes something' })
  csrfToken: string;

  @Instant()
  expiresAt: string;
}

@ApiSchema({ name: 'WaysToSignIn' })
export class WaysToSignInResponseDto {
  @Flag()
  apiKey: boolean;

  @Flag()
  oidc: boolean;
}

/** Somebody with whom the caller works, by name. */
@ApiSchema({ name: 'Colleague' })
export class ColleagueResponseDto {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  name: string;

  @Enum(ROLES)
  role: Role;

  @Texts({ elements: MOST_FUNCTIONS })
  functions: readonly string[];
}

@ApiSchema({ name: 'Principal' })
export class PrincipalResponseDto {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  name: string;

  @Enum(ROLES, { nullable: true, description: 'null of a person with several memberships, or none any more' })
  role: Role | null;

  @Uuid({ nullable: true })
  supplierId: string | null;

  @Texts({ elements: MOST_FUNCTIONS, description: 'as what they review inside their company' })
  functions: readonly string[];

  @NestedList(MembershipResponseDto, { max: MOST_MEMBERSHIPS, description: 'those that are not over' })
  memberships: readonly MembershipResponseDto[];

  @Enum(AGENCIES, { nullable: true })
  agency: Agency | null;

  @Text({ max: 255, nullable: true })
  externalSubject: string | null;

  @Text({ max: 254, nullable: true, description: 'where mails to this principal go; null: none do' })
  email: string | null;

  @Flag()
  disabled: boolean;

  @Instant()
  createdAt: string;
}

@ApiSchema({ name: 'ApiKey' })
export class ApiKeyResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  principalId: string;

  @Text({ max: 200, nullable: true })
  name: string | null;

  @Texts({ elements: MOST_ELEMENTS })
  scopes: string[];

  @Texts({ elements: MOST_ELEMENTS })
  allowedNetworks: string[];

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  expiresAt: string | null;

  @Instant({ nullable: true })
  revokedAt: string | null;

  @Instant({ nullable: true, description: 'to the minute' })
  lastUsedAt: string | null;

  @AnyText({ nullable: true, description: 'an address' })
  lastUsedFrom: string | null;
}

@ApiSchema({ name: 'NewApiKey' })
export class NewApiKeyResponseDto extends ApiKeyResponseDto {
  @AnyText({ omittable: true, description: 'the secret; absent when an Idempotency-Key is replayed' })
  key?: string;
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_ELEMENTS && value.every(isOne);
}
