import { PRINCIPALS } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { StoredForm } from '../../applications/application.contract.js';
import { suppliersInScope } from '../../audience/scope.js';

/** Which pending cases are wanted. */
export interface PendingFilter {
  readonly supplierId?: string | undefined;
  readonly regime?: string | undefined;
  /** Whoever is at work on them, by the ids of any of them; none: nobody. */
  readonly owners?: readonly string[] | undefined;
}

/** What a case is read from. */
export interface PendingSubject {
  readonly id: Id;
  readonly supplierId: Id;
  readonly form: StoredForm;
}

/**
 * The cases that a caller may count and that are pending today as far as is known, by their ids.
 *
 * @param todays of each regime, the present day where its authority is
 */
export function pendingSubjects(
  manager: EntityManager,
  caller: Principal,
  { supplierId, regime, owners }: PendingFilter,
  todays: ReadonlyMap<string, string>,
  after: Id | null,
  count: number,
): Promise<PendingSubject[]> {
  const suppliers = suppliersInScope(caller);
  const isOwned = owners === undefined ? null : owners.length > 0;
  const some = isOwned === true ? owners : null;
  return rowsOf<PendingSubject>(
    manager,
    sql`SELECT a.id, a.supplier_id AS "supplierId", a.form
      FROM (SELECT DISTINCT ON (n.application_id) n.application_id, n.outcome FROM application_course n
          JOIN unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS t (regime, today) USING (regime)
        WHERE n.from_on <= t.today AND (n.until_on IS NULL OR n.until_on > t.today)
          AND (${suppliers}::uuid[] IS NULL OR n.supplier_id = ANY(${suppliers}::uuid[]))
          AND (${supplierId}::uuid IS NULL OR n.supplier_id = ${supplierId}::uuid)
          AND (${regime}::text IS NULL OR n.regime = ${regime}::text)
          AND (${after}::uuid IS NULL OR n.application_id > ${after}::uuid)
        ORDER BY n.application_id, n.filing DESC) c
        JOIN application a ON a.id = c.application_id
      WHERE c.outcome IS NULL AND (${isOwned}::boolean IS NULL OR ${isOwned}::boolean = EXISTS (
        SELECT FROM case_assignment w JOIN ${PRINCIPALS} p ON p.id = w.assignee_id AND p.disabled_at IS NULL
        WHERE w.application_id = a.id AND (${some}::uuid[] IS NULL OR w.assignee_id = ANY(${some}::uuid[]))))
      ORDER BY a.id LIMIT ${count}`,
  );
}
