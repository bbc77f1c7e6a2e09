import { rowOf, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** What waits to be delivered, and who gets nothing. */
export interface DeliveryLoad {
  readonly due: number;
  readonly lagSeconds: number;
  readonly disabled: number;
}

export async function deliveryLoad(manager: EntityManager): Promise<DeliveryLoad> {
  const row = await rowOf<DeliveryLoad>(
    manager,
    sql`SELECT
      (SELECT count(*) FROM webhook_delivery WHERE next_attempt_at <= now())::int AS due,
      (SELECT coalesce(extract(epoch FROM now() - min(next_attempt_at)), 0) FROM webhook_delivery
       WHERE next_attempt_at <= now())::float AS "lagSeconds",
      (SELECT count(*) FROM webhook_endpoint WHERE disabled_at IS NOT NULL AND deleted_at IS NULL)::int AS disabled`,
  );
  if (!row) throw new Error('a count of no rows has no row');
  return row;
}
