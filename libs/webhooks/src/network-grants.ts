import { isInNetworks, rowsOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Whether an address that is not public may be called all the same. */
export type Reach = (address: string) => boolean;

/** The decisions of administrators, as of a change. */
export interface NetworkGrants {
  readonly change: string;
  /** What each supplier was granted, for which an administrator has decided. */
  readonly bySupplier: ReadonlyMap<Id, readonly string[]>;
}

/** SQL of the newest change of any grant. */
export const NEWEST_CHANGE = `(SELECT coalesce(max(change), 0) FROM webhook_network_grant)::text`;

export async function readGrants(manager: EntityManager): Promise<NetworkGrants> {
  const rows = await rowsOf<{ supplierId: Id; networks: string[] | null; change: string }>(
    manager,
    `SELECT g.supplier_id AS "supplierId", g.networks, ${NEWEST_CHANGE} AS change FROM webhook_network_grant g`,
  );
  const decided = rows.flatMap(({ supplierId, networks }) =>
    networks ? [[supplierId, networks] as const] : [],
  );
  return { change: rows[0]?.change ?? '0', bySupplier: new Map(decided) };
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
