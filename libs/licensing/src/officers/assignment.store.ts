import { PRINCIPALS } from '@ninety/access';
import { rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Gives applications to somebody of an office, in the place of whoever had them there. */
export function assign(
  tx: EntityManager,
  applicationIds: readonly Id[],
  { office, principalId, assignedBy }: { office: string; principalId: Id; assignedBy: Id },
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO application_assignment (application_id, office, principal_id, assigned_by)
      SELECT unnest(${applicationIds}::uuid[]), ${office}, ${principalId}, ${assignedBy}
      ON CONFLICT (application_id, office) DO UPDATE
        SET principal_id = excluded.principal_id, assigned_by = excluded.assigned_by, assigned_at = now()`,
  );
}

/** Takes applications from whoever of an office has them. */
export function unassign(tx: EntityManager, applicationIds: readonly Id[], office: string): Promise<void> {
  return run(
    tx,
    sql`DELETE FROM application_assignment
      WHERE application_id = ANY(${applicationIds}::uuid[]) AND office = ${office}`,
  );
}

/** Who of an office is at work on an application. */
export async function officerAtWork(
  tx: EntityManager,
  applicationId: Id,
  office: string,
): Promise<Id | null> {
  const [row] = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT principal_id AS id FROM application_assignment
      WHERE application_id = ${applicationId} AND office = ${office}`,
  );
  return row?.id ?? null;
}

/**
 * The work that is some people's on a day: their own, and that of those for whom they stand in.
 *
 * @param application SQL of the application's id; the others are SQL too, of an array of ids and of a day
 */
export function isWorkOf(application: Sql, people: Sql, day: Sql): Sql {
  return sql`${application} IN (SELECT w.application_id FROM application_assignment w WHERE w.principal_id = ANY(${people})
    OR w.principal_id IN (SELECT d.from_principal FROM delegation d WHERE d.to_principal = ANY(${people})
      AND d.ended_at IS NULL AND ${day} BETWEEN d.from_on AND d.until_on))`;
}

/** Who is at work on applications, for the government. Whoever was disabled is at work on none. */
export async function assigneesOf(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<Map<Id, { office: string; principalId: Id; name: string }[]>> {
  const rows = await rowsOf<{ applicationId: Id; office: string; principalId: Id; name: string }>(
    manager,
    sql`SELECT w.application_id AS "applicationId", w.office, w.principal_id AS "principalId", p.name
      FROM application_assignment w JOIN ${PRINCIPALS} p ON p.id = w.principal_id AND p.disabled_at IS NULL
      WHERE w.application_id = ANY(${applicationIds}::uuid[]) ORDER BY w.office`,
  );
  const assignees = new Map<Id, { office: string; principalId: Id; name: string }[]>();
  for (const { applicationId, ...assignee } of rows) {
    assignees.set(applicationId, [...(assignees.get(applicationId) ?? []), assignee]);
  }
  return assignees;
}
