import { PRINCIPALS } from '@ninety/access';
import type { Role } from '@ninety/access';
import { LIST_VERSIONS } from '@ninety/entity-list';
import { rowOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import { LIVE_ENDPOINTS } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';

/** What there is of what a new installation needs. */
export interface Found {
  readonly entity: boolean;
  readonly people: boolean;
  readonly list: boolean;
  readonly webhook: boolean;
}

/**
 * @param workers whose work it is that the installation is for
 * @param samples companies that were made up, which do not count
 */
export async function whatThereIs(
  manager: EntityManager,
  workers: Role,
  samples: readonly Id[],
): Promise<Found> {
  const row = await rowOf<Found>(
    manager,
    sql`SELECT EXISTS (SELECT 1 FROM ${SUPPLIER_NAMES} s WHERE s.id <> ALL(${samples}::uuid[])) AS entity,
        EXISTS (SELECT 1 FROM ${PRINCIPALS} p WHERE p.role = ${workers} AND p.disabled_at IS NULL
          AND (p.supplier_id IS NULL OR p.supplier_id <> ALL(${samples}::uuid[]))) AS people,
        EXISTS (SELECT 1 FROM ${LIST_VERSIONS} v) AS list,
        EXISTS (SELECT 1 FROM ${LIVE_ENDPOINTS} e) AS webhook`,
  );
  return row ?? { entity: false, people: false, list: false, webhook: false };
}
