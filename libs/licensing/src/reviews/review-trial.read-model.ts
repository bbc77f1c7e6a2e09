import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';

/** An application on which a policy is tried, and when it was filed, or begun. */
export type TriedApplication = Pick<ApplicationEntity, 'id' | 'supplierId' | 'form'> & {
  readonly on: string;
};

/** Read at once. */
const BATCH = 200;

/** Some of some days, so many at most, the last that were recorded first. @param supplierId of one company; null: of all */
export function triedApplications(
  manager: EntityManager,
  { supplierId, from, to }: { readonly supplierId: Id | null; readonly from: string; readonly to: string },
  before: Id | null,
  count: number,
): Promise<TriedApplication[]> {
  return rowsOf<TriedApplication>(
    manager,
    sql`SELECT a.id, a.supplier_id AS "supplierId", a.form, d.day::text AS "on"
      FROM application a
      CROSS JOIN LATERAL (SELECT coalesce((SELECT min(c.filed_from) FROM application_course c WHERE c.application_id = a.id),
        (a.created_at AT TIME ZONE 'UTC')::date) AS day) d
      WHERE (${supplierId}::uuid IS NULL OR a.supplier_id = ${supplierId}::uuid) AND (${before}::uuid IS NULL OR a.id < ${before}::uuid)
        AND d.day BETWEEN ${from}::date AND ${to}::date AND a.form -> 'tracked' IS NOT NULL
      ORDER BY a.id DESC LIMIT ${Math.min(count, BATCH)}`,
  );
}
