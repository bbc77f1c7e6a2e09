import { PRINCIPALS } from '@ninety/access';
import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Who of the company is at work on a case. */
export interface CaseAssignee {
  readonly principalId: Id;
  readonly name: string;
  readonly since: string;
}

/** Gives a case to somebody, in the place of whoever had it. */
export function assignCase(
  tx: EntityManager,
  applicationId: Id,
  { assigneeId, assignedBy }: { readonly assigneeId: Id; readonly assignedBy: Id },
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO case_assignment (application_id, assignee_id, assigned_by) VALUES (${applicationId}, ${assigneeId}, ${assignedBy})
      ON CONFLICT (application_id) DO UPDATE
        SET assignee_id = excluded.assignee_id, assigned_by = excluded.assigned_by, assigned_at = now()`,
  );
}

export function unassignCase(tx: EntityManager, applicationId: Id): Promise<void> {
  return run(tx, sql`DELETE FROM case_assignment WHERE application_id = ${applicationId}`);
}

/** Who is at work on each of some cases. Whoever was disabled is at work on none. */
export async function caseAssignees(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, CaseAssignee>> {
  const rows = await rowsOf<{ applicationId: Id; principalId: Id; name: string; since: Date }>(
    manager,
    sql`SELECT w.application_id AS "applicationId", w.assignee_id AS "principalId", p.name, w.assigned_at AS since
      FROM case_assignment w JOIN ${PRINCIPALS} p ON p.id = w.assignee_id AND p.disabled_at IS NULL
      WHERE w.application_id = ANY(${applicationIds}::uuid[])`,
  );
  return new Map(
    rows.map(({ applicationId, since, ...assignee }) => [
      applicationId,
      { ...assignee, since: since.toISOString() },
    ]),
  );
}
