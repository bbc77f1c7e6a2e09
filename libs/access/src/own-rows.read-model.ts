import { isOneOf } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import { ownSuppliers } from './principal.js';
import type { Principal } from './principal.js';

/** The condition under which a row is of a supplier for whom the caller acts or reads. */
export function isOwnRow(caller: Principal, supplier: Sql): Sql {
  return isOneOf(supplier, ownSuppliers(caller));
}
