import { gatherableLast, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { OwnWindow } from './own-windows.js';

/** The times of the company's own on an application. */
export interface WindowsOf {
  readonly applicationId: Id;
  readonly windows: readonly OwnWindow[];
}

/** Keeps them in the place of those that were kept. */
export const saveWindows = gatherableLast(
  ({ applicationId }: WindowsOf) => applicationId,
  async (tx, given) => {
    const ids = given.map(({ applicationId }) => applicationId);
    await run(tx, sql`DELETE FROM application_window WHERE application_id = ANY(${ids}::uuid[])`);
    const rows = given.flatMap(({ applicationId, windows }) =>
      windows.map((one) => ({ ...one, applicationId })),
    );
    if (rows.length === 0) return;
    await run(
      tx,
      sql`INSERT INTO application_window (application_id, occurrence, clock, supplier_id, due_on, state)
      SELECT a.id, r.occurrence, r.clock, a.supplier_id, r."dueOn", r.state
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS r ("applicationId" uuid, occurrence text, clock text, "dueOn" date, state text)
        JOIN application a ON a.id = r."applicationId"`,
    );
  },
);
