import type { Actor } from '@ninety/audit';
import { COMPANY_ROLES } from './roles.js';
import type { Membership } from './membership.js';
import type { Agency, Role } from './roles.js';

/** The authenticated caller of one request. */
export interface Principal extends Actor {
  readonly id: string;
  readonly requestId: string;
  readonly name: string;
  readonly role: Role;
  /** The supplier for which somebody of a company acts; null for everybody else, and for who reads across several. */
  readonly supplierId: string | null;
  /** The principal by which they are known wherever they act, which has their keys. */
  readonly personId: string;
  /** As what they act: one membership, or, reading across several companies, one of each; none of who is of no company. */
  readonly memberships: readonly Membership[];
  /** As what they review inside their company, such as `legal`. */
  readonly functions: readonly string[];
  /** An agency reviewer's agency; null for everybody else. */
  readonly agency: Agency | null;
  /** The supplier of whoever is of a company: the database shows the request no other's rows. */
  readonly tenantId: string | null;
  /** Those of whom somebody reads who acts for several; then there is no `tenantId`. */
  readonly tenantIds?: readonly string[];
  /** The key that was sent; null for an OIDC token, and for what the service does in somebody's name. */
  readonly key: CallerKey | null;
}

/** What the caller's key says of itself. */
export interface CallerKey {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
}

/** Whether the caller is on the applicant's side of the table. */
export function isApplicant(caller: Principal): boolean {
  return COMPANY_ROLES.includes(caller.role);
}

/** BIS or the agency, as which somebody of the government acts. */
export function officeOf({ agency }: { readonly agency: string | null }): string {
  return agency ?? 'BIS';
}

/** Whether the caller sees what is everybody's. */
export function isOverseer({ role }: Principal): boolean {
  return role === 'administrator' || role === 'auditor';
}

/** Whether a thing of this supplier exists for the caller. */
export function seesSupplier(caller: Principal, supplierId: string | null): boolean {
  return !isApplicant(caller) || isOwn(caller, supplierId);
}

/** The suppliers for whom somebody of a company acts or reads; none of anybody else. */
export function ownSuppliers({ memberships }: Principal): readonly string[] {
  return memberships.map(({ supplierId }) => supplierId);
}

/** Whether a supplier is one for whom the caller acts or reads. */
export function isOwn({ memberships }: Principal, supplierId: string | null): boolean {
  return memberships.some((membership) => membership.supplierId === supplierId);
}

/** Whether a principal is the caller, as which of them ever they act. */
export function isSelf({ id, memberships }: Principal, principalId: string | null): boolean {
  return id === principalId || memberships.some((membership) => membership.id === principalId);
}

/** The principals as which the caller is known where they act. */
export function selves({ id, memberships }: Principal): readonly string[] {
  return memberships.length === 0 ? [id] : memberships.map((membership) => membership.id);
}
