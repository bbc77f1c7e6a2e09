import { isOwn, isOwnRow, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';

/** What of an application says for whom it exists. */
export interface Known<Supplier = Id | null, Agencies = readonly string[], Filed = boolean> {
  readonly supplierId: Supplier;
  /** The agencies that it was referred to. */
  readonly referredTo: Agencies;
  /** Whether it was submitted. */
  readonly isFiled: Filed;
}

/** The applications that exist for somebody. */
type Scope =
  | { readonly ofSuppliers: readonly Id[] }
  | { readonly referredTo: string | null }
  | { readonly isFiled: true }
  | 'all';

/**
 * Which applications exist for a caller. Said here alone: what is read, listed, counted, told and joined is asked of it,
 * as a condition of a statement (`isInScope`) or of what was read (`seesApplication`).
 */
function scopeOf(caller: Principal): Scope {
  switch (caller.role) {
    case 'compliance_officer':
    case 'preparer':
    case 'reviewer':
      return { ofSuppliers: ownSuppliers(caller) };
    case 'agency_reviewer':
      return { referredTo: caller.agency };
    case 'administrator':
    case 'auditor':
      return 'all';
    case 'licensing_officer':
    case 'escalation_chair':
      // A draft is the applicant's own business.
      return { isFiled: true };
  }
}

/** Whether an application exists for a caller. */
export function seesApplication(caller: Principal, { supplierId, referredTo, isFiled }: Known): boolean {
  const scope = scopeOf(caller);
  if (scope === 'all') return true;
  if ('ofSuppliers' in scope) return isOwn(caller, supplierId);
  if ('referredTo' in scope) return referredTo.some((agency) => agency === scope.referredTo);
  return isFiled;
}

/** The suppliers whose applications, filed or not, exist for a caller where nobody is the government; null: everybody's. */
export function suppliersInScope(caller: Principal): readonly Id[] | null {
  const scope = scopeOf(caller);
  if (scope === 'all') return null;
  return 'ofSuppliers' in scope ? scope.ofSuppliers : [];
}

/**
 * The condition under which an application exists for a caller.
 *
 * @param columns what the statement calls its supplier, its agencies, and that it was submitted
 */
export function isInScope(caller: Principal, columns: Known<Sql, Sql, Sql>): Sql {
  const scope = scopeOf(caller);
  if (scope === 'all') return sql`true`;
  if ('ofSuppliers' in scope) return isOwnRow(caller, columns.supplierId);
  if ('referredTo' in scope) return sql`${scope.referredTo} = ANY(${columns.referredTo})`;
  return columns.isFiled;
}

/** What a row of `application`, known as `a`, says of it. */
export const OF_APPLICATION: Known<Sql, Sql, Sql> = {
  supplierId: sql`a.supplier_id`,
  referredTo: sql`a.referred_to`,
  isFiled: sql`a.control_number IS NOT NULL`,
};

/** What a row of `application_outlook`, known as `o`, says of it. */
export const OF_OUTLOOK: Known<Sql, Sql, Sql> = {
  supplierId: sql`o.supplier_id`,
  referredTo: sql`o.referred_to`,
  isFiled: sql`o.status <> 'draft'`,
};

/** What a row of `application_fact`, known as `f`, says of it: a draft has none. */
export const OF_FACT: Known<Sql, Sql, Sql> = {
  supplierId: sql`f.supplier_id`,
  referredTo: sql`f.agencies`,
  isFiled: sql`true`,
};
