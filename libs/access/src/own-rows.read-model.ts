import { sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import { ownSuppliers } from './principal.js';
import type { Principal } from './principal.js';

/** The condition under which a row is of a supplier for whom the caller acts or reads. */
export function isOwnRow(caller: Principal, supplier: Sql): Sql {
  const [first, ...others] = ownSuppliers(caller);
  // One value takes the rows of an index in their order.
  if (others.length === 0) return sql`${supplier} = ${first ?? null}::uuid`;
  return sql`${supplier} = ANY(${[first, ...others]}::uuid[])`;
}
