import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Which columns a person has of a view of a list; `view` is null of those that have none. */
export interface ChosenColumns {
  readonly list: string;
  readonly view: string | null;
  readonly columns: readonly string[];
}

export function columnsOf(manager: EntityManager, principalId: Id): Promise<ChosenColumns[]> {
  return rowsOf<ChosenColumns>(
    manager,
    sql`SELECT list, nullif(view, '') AS view, columns FROM chosen_columns WHERE principal_id = ${principalId}
      ORDER BY list, view`,
  );
}

/** Keeps a choice in the place of the one before; none: forgets it. The oldest go where there are too many. */
export async function chooseColumns(
  tx: EntityManager,
  principalId: Id,
  { list, view, columns }: Omit<ChosenColumns, 'columns'> & { readonly columns: readonly string[] | null },
  most: number,
): Promise<void> {
  const ofView = sql`principal_id = ${principalId} AND list = ${list} AND view = ${view ?? ''}`;
  if (columns === null) {
    await run(tx, sql`DELETE FROM chosen_columns WHERE ${ofView}`);
    return;
  }
  await run(
    tx,
    sql`INSERT INTO chosen_columns (principal_id, list, view, columns) VALUES (${principalId}, ${list}, ${view ?? ''}, ${columns}::text[])
      ON CONFLICT (principal_id, list, view) DO UPDATE SET columns = excluded.columns, chosen_at = now()`,
  );
  await run(
    tx,
    sql`DELETE FROM chosen_columns WHERE principal_id = ${principalId} AND (list, view) IN (
      SELECT list, view FROM chosen_columns WHERE principal_id = ${principalId} ORDER BY chosen_at DESC OFFSET ${most})`,
  );
}
