import type { Role } from './roles.js';

/** As what somebody is of one legal entity: a principal of its own, which others of that entity know. */
export interface Membership {
  /** Of the principal as which they act there. */
  readonly id: string;
  readonly supplierId: string;
  readonly role: Role;
  /** As what they review inside that company, such as `legal`. */
  readonly functions: readonly string[];
}

/** What a membership is to say. */
export type WantedMembership = Omit<Membership, 'id'>;

/** What somebody is to be: of a company, or, without a supplier, whoever oversees all. */
export interface Wanted {
  readonly supplierId: string | null;
  readonly role: Role;
  readonly functions: readonly string[];
}

/** Who gave a membership: an administrator, the issuer's groups, or a directory by SCIM. */
export type GivenBy = 'administrator' | 'oidc_groups' | 'scim';

/** From who may do the least to who may do the most. */
const BY_RIGHTS: readonly Role[] = ['reviewer', 'preparer', 'compliance_officer'];

/** The role in which somebody reads across several companies: what they may in each of them. */
export function leastRole(roles: readonly Role[]): Role {
  return BY_RIGHTS.find((role) => roles.includes(role)) ?? 'reviewer';
}

/** The role of several in one company that may do the most. */
export function mostRole(roles: readonly Role[]): Role {
  return BY_RIGHTS.findLast((role) => roles.includes(role)) ?? 'reviewer';
}
