import { isInNetworks } from '@ninety/platform';
import type { Id } from '@ninety/platform';

/** Whether an address that is not public may be called all the same. */
export type Reach = (address: string) => boolean;

/** The decisions of administrators, as of a change. */
export interface NetworkGrants {
  readonly change: string;
  /** What each supplier was granted, for which an administrator has decided. */
  readonly bySupplier: ReadonlyMap<Id, readonly string[]>;
}

/**
 * What the endpoints of an owner may reach of WEBHOOK_ALLOWED_NETWORKS: those of the government all of it, those of a
 * supplier what it was granted. One for which nobody has decided reaches what was granted to no other.
 */
export function reachOf(supplierId: Id | null, allowed: readonly string[], grants: NetworkGrants): Reach {
  const isAllowed: Reach = (address) => isInNetworks(address, allowed);
  if (supplierId === null) return isAllowed;
  const granted = grants.bySupplier.get(supplierId);
  if (granted) return (address) => isAllowed(address) && isInNetworks(address, granted);
  const taken = [...grants.bySupplier.values()].flat();
  return (address) => isAllowed(address) && !isInNetworks(address, taken);
}
