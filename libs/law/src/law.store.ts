import type { LawKind } from '@ninety/bis';
import { RowBatch, rowOf, run, sql, Yielder } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LawEditionEntity } from './law.entity.js';
import type { LawRow } from './read/law-file.js';

/** One import at a time: whoever comes second compares with what the first brought. */
export function lockLaw(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('law', 0))`);
}

/** The number of the next edition, of whichever law. */
export async function nextNumber(tx: EntityManager): Promise<number> {
  const row = await rowOf<{ next: number }>(
    tx,
    sql`SELECT coalesce(max(number), 0) + 1 AS next FROM law_edition`,
  );
  return row?.next ?? 1;
}

/** The edition of a law that is in force on a day; undefined: none is. */
export function editionOn(
  tx: EntityManager,
  kind: LawKind,
  day: string,
): Promise<{ number: number; isStarter: boolean } | undefined> {
  return rowOf(
    tx,
    sql`SELECT number, is_starter AS "isStarter" FROM law_edition WHERE kind = ${kind} AND effective_on <= ${day}
        ORDER BY is_starter, effective_on DESC, number DESC LIMIT 1`,
  );
}

/** An edition with all its rows. */
export async function insertEdition(
  tx: EntityManager,
  edition: Omit<LawEditionEntity, 'rows'>,
  rows: ReadonlyMap<string, LawRow>,
): Promise<void> {
  await tx.insert(LawEditionEntity, { ...edition, rows: rows.size });
  const batch = new RowBatch();
  const yielder = new Yielder();
  for (const [key, content] of rows) {
    batch.add({ key, content });
    if (batch.isFull) await insertRows(tx, edition.number, batch);
    await yielder.yieldIfDue();
  }
  if (batch.size > 0) await insertRows(tx, edition.number, batch);
}

function insertRows(tx: EntityManager, edition: number, rows: RowBatch): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO law_row (edition, key, content)
        SELECT ${edition}, key, content FROM jsonb_to_recordset(${rows.take()}::jsonb) AS r (key text, content jsonb)`,
  );
}
