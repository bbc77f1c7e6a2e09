import { isOneOf, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import { isApplicant, ownSuppliers } from './principal.js';
import type { Principal } from './principal.js';

/** The condition under which a row is of a supplier for whom the caller acts or reads. */
export function isOwnRow(caller: Principal, supplier: Sql): Sql {
  return isOneOf(supplier, ownSuppliers(caller));
}

/** The condition under which the caller may see a row of a supplier: whoever is of no company sees those of all. */
export function isVisibleRow(caller: Principal, supplier: Sql): Sql {
  return isApplicant(caller) ? isOwnRow(caller, supplier) : sql`true`;
}
