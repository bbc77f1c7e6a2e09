import type { Principal } from '@ninety/access';

/** Which applications exist for a caller, as SQL over `application a`; the caller's supplier and agency are parameters. */
export function visibleTo(caller: Principal): { sql: string; parameters: Record<string, unknown> } {
  switch (caller.role) {
    case 'compliance_officer':
      return { sql: 'a.supplier_id = :ownSupplier', parameters: { ownSupplier: caller.supplierId } };
    case 'agency_reviewer':
      return { sql: ':ownAgency = ANY(a.referred_to)', parameters: { ownAgency: caller.agency } };
    case 'administrator':
    case 'auditor':
      return { sql: 'true', parameters: {} };
    default:
      // A draft is the applicant's own business.
      return { sql: 'a.control_number IS NOT NULL', parameters: {} };
  }
}
