import { AsyncLocalStorage } from 'node:async_hooks';
import { isId } from '../ids.js';
import type { Id } from '../ids.js';

/** Who asks for a tenant. */
export interface TenantCaller {
  readonly id: Id;
  readonly tenantId: Id;
}

/** Of the request under way. */
const tenancy = new AsyncLocalStorage<TenantCaller>();

/** Who asks for a tenant now; null while nobody does. */
export function tenantCaller(): TenantCaller | null {
  return tenancy.getStore() ?? null;
}

/**
 * For what a tenant's request needs of everybody's rows and answers none of, such as how long decisions take, or of
 * nobody's, such as keys that sign. Not within a transaction, which stands behind the wall already.
 */
export function withoutTenant<T>(work: () => T): T {
  return tenancy.exit(work);
}

/** Does the work behind the second wall: the database shows and takes the rows of the caller's tenant alone. */
export function withinTenant<T>(
  caller: { readonly id: Id; readonly tenantId: Id | null } | null,
  work: () => T,
): T {
  if (caller === null || caller.tenantId === null) return work();
  const { id, tenantId } = caller;
  if (!isId(id) || !isId(tenantId)) throw new Error('a tenant and its callers must be UUIDs');
  return tenancy.run({ id, tenantId }, work);
}
