import type { EntityManager } from 'typeorm';
import type { Id } from '../ids.js';

/** Writes rows of one kind, in their order, by one statement for all. */
type WriteRows<Row> = (tx: EntityManager, rows: readonly Row[]) => Promise<void>;

/** Rows that are still to be written, by what writes them, in the order in which the first of each came. */
type Gathered = Map<WriteRows<never>, readonly never[]>;

const gathering = new WeakMap<EntityManager, Gathered>();

/**
 * What writes a row: at once, or, in work whose writes are `gathered`, together with the others of its kind. For rows that
 * nothing reads before the transaction ends, unless it calls `settled` first.
 */
export function gatherable<Row>(
  write: WriteRows<Row>,
): (tx: EntityManager, ...rows: readonly Row[]) => Promise<void> {
  return async (tx, ...rows) => {
    const gathered = gathering.get(tx) as Map<WriteRows<Row>, readonly Row[]> | undefined;
    if (gathered) gathered.set(write, [...(gathered.get(write) ?? []), ...rows]);
    else if (rows.length > 0) await write(tx, rows);
  };
}

/**
 * The same for what is kept of a thing in the place of what was kept: of several rows of one thing the last is written.
 *
 * @param of what a row is of
 */
export function gatherableLast<Row>(
  of: (row: Row) => Id,
  write: WriteRows<Row>,
): (tx: EntityManager, ...rows: readonly Row[]) => Promise<void> {
  return gatherable<Row>((tx, rows) => write(tx, [...new Map(rows.map((row) => [of(row), row])).values()]));
}

/** Does the work, a part of a transaction, and writes together at its end what may be `gatherable` of it. */
export async function gathered<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  if (gathering.has(tx)) return work();
  gathering.set(tx, new Map());
  try {
    const answer = await work();
    await settled(tx);
    return answer;
  } finally {
    gathering.delete(tx);
  }
}

/** Writes what was gathered until now, so that what comes reads it. */
export async function settled(tx: EntityManager): Promise<void> {
  const pending = gathering.get(tx);
  if (!pending) return;
  gathering.set(tx, new Map());
  for (const [write, rows] of pending) await write(tx, rows);
}

/** What goes back to what is gathered now: with a savepoint, what was written meanwhile is undone as well. */
export function gatheredUntilNow(tx: EntityManager): () => void {
  const pending = gathering.get(tx);
  const kept = pending && new Map(pending);
  return () => {
    if (kept) gathering.set(tx, new Map(kept));
  };
}
