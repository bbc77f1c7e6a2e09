import type { Actor } from '@ninety/audit';
import { COMPANY_ROLES } from './roles.js';
import type { Agency, Role } from './roles.js';

/** The authenticated caller of one request. */
export interface Principal extends Actor {
  readonly id: string;
  readonly requestId: string;
  readonly name: string;
  readonly role: Role;
  /** The supplier of whoever is of a company; null for everybody else. */
  readonly supplierId: string | null;
  /** As what they review inside their company, such as `legal`. */
  readonly functions: readonly string[];
  /** An agency reviewer's agency; null for everybody else. */
  readonly agency: Agency | null;
  /** The supplier of whoever is of a company: the database shows the request no other's rows. */
  readonly tenantId: string | null;
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
export function seesSupplier(caller: Principal, supplierId: string): boolean {
  return !isApplicant(caller) || caller.supplierId === supplierId;
}
