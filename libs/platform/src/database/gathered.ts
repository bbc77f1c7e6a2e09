import type { EntityManager } from 'typeorm';
import type { Id } from '../ids.js';

/** Writes rows of one kind, in their order, by one statement for all. */
type WriteRows<Row> = (tx: EntityManager, rows: readonly Row[]) => Promise<void>;

/** Work whose writes are gathered. */
interface Gathering {
  /** Rows that are still to be written, by what writes them, in the order in which the first of each came. */
  readonly pending: Map<WriteRows<never>, readonly never[]>;
  /** What it read once, or made. */
  readonly known: Map<string, unknown>;
  /** Why some of it could not be written, which says nothing of the work in whose midst that was. */
  fault?: { readonly error: unknown };
}

const gathering = new WeakMap<EntityManager, Gathering>();

/** What writes things, by its rank. */
const ranks = new WeakMap<WriteRows<never>, number>();
const AFTER_THINGS = 1_000;
/** Others are written while what these write is worked out. */
const AFTER_ALL = 2_000;

/** What works a row out that is written last. */
const workings = new WeakMap<WriteRows<never>, (row: never) => void>();

/**
 * What writes a row: at once, or, in work whose writes are `gathered`, together with the others of its kind. For rows that
 * nothing reads before the transaction ends, unless it calls `settled` first.
 */
export function gatherable<Row>(
  write: WriteRows<Row>,
): (tx: EntityManager, ...rows: readonly Row[]) => Promise<void> {
  return async (tx, ...rows) => {
    const held = gathering.get(tx)?.pending as Map<WriteRows<Row>, readonly Row[]> | undefined;
    if (held) held.set(write, [...(held.get(write) ?? []), ...rows]);
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
  return gatherable<Row>((tx, rows) => write(tx, lastOfEach(of, rows)));
}

function lastOfEach<Row>(of: (row: Row) => Id, rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [of(row), row])).values()];
}

/**
 * The same for what takes the processor long: it is worked out while the database writes what else was gathered.
 *
 * @param workOut works out what of a row is to be written, so that `write` need not
 */
export function gatherableWork<Row>(
  of: (row: Row) => Id,
  workOut: (row: Row) => void,
  write: WriteRows<Row>,
): (tx: EntityManager, ...rows: readonly Row[]) => Promise<void> {
  const lasting: WriteRows<Row> = (tx, rows) => write(tx, lastOfEach(of, rows));
  workings.set(lasting, workOut);
  return gatherable(lasting);
}

/**
 * The same for things that anybody may read and refer to: they are written before any other statement of the transaction.
 *
 * @param rank those of a lower one are written first, for others refer to them
 */
export function gatherableThings<Row>(
  rank: number,
  write: WriteRows<Row>,
): (tx: EntityManager, ...rows: readonly Row[]) => Promise<void> {
  ranks.set(write, rank);
  return gatherable(write);
}

/** Does the work, a part of a transaction, and writes together at its end what may be `gatherable` of it. */
export async function gathered<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  if (gathering.has(tx)) return work();
  gathering.set(tx, { pending: new Map(), known: new Map() });
  try {
    const answer = await work();
    await settled(tx);
    return answer;
  } finally {
    gathering.delete(tx);
  }
}

/** Writes what was gathered until now, so that what comes reads it. */
export function settled(tx: EntityManager): Promise<void> {
  return writePending(tx, () => true);
}

/** Writes the things that were gathered until now. */
export function thingsSettled(tx: EntityManager): Promise<void> {
  return writePending(tx, (write) => ranks.has(write));
}

/** What is gathered by writing others is written too. */
async function writePending(tx: EntityManager, isMeant: (write: WriteRows<never>) => boolean): Promise<void> {
  for (;;) {
    const held = gathering.get(tx);
    const meant = [...(held?.pending ?? [])].filter(([write]) => isMeant(write));
    if (!held || meant.length === 0) return;
    const left = [...held.pending].filter(([write]) => !isMeant(write));
    const rest: Gathering = { ...held, pending: new Map(left) };
    gathering.set(tx, rest);
    const over = new AbortController();
    const writing = writeEach(tx, meant).finally(() => {
      over.abort();
    });
    const [outcome] = await Promise.allSettled([writing, workOutUntil(over.signal, meant)]);
    if (outcome.status === 'fulfilled') continue;
    rest.fault = { error: outcome.reason };
    throw outcome.reason;
  }
}

type Meant = readonly (readonly [WriteRows<never>, readonly never[]])[];

async function writeEach(tx: EntityManager, meant: Meant): Promise<void> {
  for (const [write, rows] of meant.toSorted(([one], [other]) => rankOf(one) - rankOf(other)))
    await write(tx, rows);
}

/** One at a time until all is written: whatever of it fails does so again where it is written. */
async function workOutUntil(over: AbortSignal, meant: Meant): Promise<void> {
  for (const [write, rows] of meant) {
    const workOut = workings.get(write);
    for (const row of workOut ? rows : []) {
      await new Promise((resolve) => setImmediate(resolve));
      if (over.aborted) return;
      workOut?.(row);
    }
  }
}

/** Fails the work whose writes are gathered where some of them could not be written, whatever was made of that since. */
export function assertWritten(tx: EntityManager): void {
  const fault = gathering.get(tx)?.fault;
  if (fault) throw fault.error;
}

function rankOf(write: WriteRows<never>): number {
  return ranks.get(write) ?? (workings.has(write) ? AFTER_ALL : AFTER_THINGS);
}

/** What goes back to what is gathered and known now: with a savepoint, what was written meanwhile is undone as well. */
export function gatheredUntilNow(tx: EntityManager): () => void {
  const held = gathering.get(tx);
  const copied = ({ pending, known }: Gathering) => ({ pending: new Map(pending), known: new Map(known) });
  const kept = held && copied(held);
  return () => {
    if (kept) gathering.set(tx, copied(kept));
  };
}

/** What does not change meanwhile is read once in work whose writes are gathered; in other work each time. */
export async function readOnce<T>(tx: EntityManager, key: string, read: () => Promise<T>): Promise<T> {
  const known = recalled<{ readonly value: T }>(tx, key);
  if (known) return known.value;
  const value = await read();
  remember(tx, key, { value });
  return value;
}

/** Keeps in work whose writes are gathered what was read or made, as long as no attempt is undone in which it was. */
export function remember(tx: EntityManager, key: string, value: unknown): void {
  gathering.get(tx)?.known.set(key, value);
}

/** What was remembered; undefined: nothing. */
export function recalled<T>(tx: EntityManager, key: string): T | undefined {
  return gathering.get(tx)?.known.get(key) as T | undefined;
}
