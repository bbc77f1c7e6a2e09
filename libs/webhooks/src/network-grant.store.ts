import { rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { NetworkGrants } from './network-grants.js';

/** What an administrator decided for a supplier. */
export interface NetworkGrant {
  /** Null: nothing is decided. */
  readonly networks: string[] | null;
  readonly grantedBy: Id | null;
  readonly grantedAt: Date | null;
  readonly version: Version;
}

/** Suppliers with endpoints for which nobody has decided. */
export interface UndecidedSuppliers {
  readonly count: number;
  /** When the first of their endpoints was added; null: there is none. */
  readonly since: Date | null;
}

const UNDECIDED: NetworkGrant = { networks: null, grantedBy: null, grantedAt: null, version: 0 };

/** The newest change of any grant. */
export const NEWEST_CHANGE = sql`(SELECT coalesce(max(change), 0) FROM webhook_network_grant)::text`;

export async function findGrant(manager: EntityManager, supplierId: Id): Promise<NetworkGrant> {
  const row = await rowOf<NetworkGrant>(
    manager,
    sql`SELECT networks, granted_by AS "grantedBy", granted_at AS "grantedAt", version
        FROM webhook_network_grant WHERE supplier_id = ${supplierId}`,
  );
  return row ?? UNDECIDED;
}

/** One at a time, so that the numbers of changes are in the order in which they are committed. */
export async function lockGrant(tx: EntityManager, supplierId: Id): Promise<NetworkGrant> {
  await run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('webhook networks', 0))`);
  return findGrant(tx, supplierId);
}

/** In place of the one before. */
export function keepGrant(
  tx: EntityManager,
  supplierId: Id,
  { networks, grantedBy, grantedAt, version }: NetworkGrant,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO webhook_network_grant (supplier_id, networks, granted_by, granted_at, version)
        VALUES (${supplierId}, ${networks}, ${grantedBy}, ${grantedAt}, ${version})
        ON CONFLICT (supplier_id) DO UPDATE SET networks = excluded.networks, granted_by = excluded.granted_by,
          granted_at = excluded.granted_at, version = excluded.version, change = nextval('webhook_network_change')`,
  );
}

/** Every decision, as of the newest change. */
export async function readGrants(manager: EntityManager): Promise<NetworkGrants> {
  const rows = await rowsOf<{ supplierId: Id; networks: string[] | null; change: string }>(
    manager,
    sql`SELECT g.supplier_id AS "supplierId", g.networks, ${NEWEST_CHANGE} AS change FROM webhook_network_grant g`,
  );
  const decided = rows.flatMap(({ supplierId, networks }) =>
    networks ? [[supplierId, networks] as const] : [],
  );
  return { change: rows[0]?.change ?? '0', bySupplier: new Map(decided) };
}

export async function undecidedSuppliers(manager: EntityManager): Promise<UndecidedSuppliers> {
  const row = await rowOf<UndecidedSuppliers>(
    manager,
    sql`SELECT count(DISTINCT e.supplier_id)::int AS count, min(e.created_at) AS since
        FROM webhook_endpoint e LEFT JOIN webhook_network_grant g ON g.supplier_id = e.supplier_id
        WHERE e.supplier_id IS NOT NULL AND e.deleted_at IS NULL AND g.networks IS NULL`,
  );
  return row ?? { count: 0, since: null };
}
