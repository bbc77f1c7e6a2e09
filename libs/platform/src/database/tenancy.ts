import { AsyncLocalStorage } from 'node:async_hooks';
import { isId } from '../ids.js';
import type { Id } from '../ids.js';

/** Who asks for a tenant, or, only to read, for several. */
export interface TenantCaller {
  readonly id: Id;
  readonly tenantIds: readonly [Id, ...Id[]];
}

/** Who asks, as far as the wall needs to know. */
interface Asker {
  readonly id: Id;
  readonly tenantId: Id | null;
  readonly tenantIds?: readonly Id[];
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

/**
 * Does the work behind the second wall: the database shows and takes the rows of the caller's tenant alone, and of a
 * caller of several it shows theirs and takes none.
 */
export function withinTenant<T>(caller: Asker | null, work: () => T): T {
  const [first, ...others] = caller?.tenantIds ?? (caller?.tenantId ? [caller.tenantId] : []);
  if (caller === null || first === undefined) return work();
  const tenantIds = [first, ...others] as const;
  if (![caller.id, ...tenantIds].every(isId)) throw new Error('a tenant and its callers must be UUIDs');
  return tenancy.run({ id: caller.id, tenantIds }, work);
}
