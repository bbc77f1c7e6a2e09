import type { EntityManager } from 'typeorm';
import { gatheredUntilNow } from './gathered.js';
import { isDatabaseAway } from './problems.js';

/** What came of work in the midst of a transaction: its answer, or the error that it left nothing behind of. */
export type Attempt<T> = { readonly answer: T } | { readonly error: unknown };

/**
 * Does work that may fail without the transaction that it is a part of: what it wrote until then is undone.
 *
 * @param isPassing errors that are the transaction's too, and are thrown; a database that is away when left out
 */
export async function attempted<T>(
  tx: EntityManager,
  work: () => Promise<T>,
  isPassing: (error: unknown) => boolean = isDatabaseAway,
): Promise<Attempt<T>> {
  const ungather = gatheredUntilNow(tx);
  await tx.query('SAVEPOINT attempt');
  try {
    const answer = await work();
    await tx.query('RELEASE SAVEPOINT attempt');
    return { answer };
  } catch (error) {
    if (isPassing(error)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT attempt');
    ungather();
    // Else it stands before the one of an attempt that this is a part of, which has the same name.
    await tx.query('RELEASE SAVEPOINT attempt');
    return { error };
  }
}

/** Does a work for each of some; what fails of one is undone and told of, and holds no other back. */
export async function attemptEach<T>(
  tx: EntityManager,
  some: readonly T[],
  work: (one: T) => Promise<unknown>,
  failed: (one: T, error: unknown) => void | Promise<void>,
): Promise<void> {
  for (const one of some) {
    const attempt = await attempted(tx, () => work(one));
    if ('error' in attempt) await failed(one, attempt.error);
  }
}

/** Does work in the midst of a transaction and undoes it: answers what it would have answered, and throws what it throws. */
export async function triedOut<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  const trial = await attempted(
    tx,
    async () => {
      throw new Tried(await work());
    },
    (error) => !(error instanceof Tried),
  );
  if ('error' in trial && trial.error instanceof Tried) return trial.error.answer as T;
  throw new Error('what is tried out ends with what it answers');
}

/** What work came to that is to be undone; not a fault. */
class Tried extends Error {
  constructor(readonly answer: unknown) {
    super('tried');
  }
}
