import type { EntityManager } from 'typeorm';
import { assertWritten, gatheredUntilNow, thingsSettled } from './gathered.js';
import { isDatabaseAway } from './problems.js';

/** What came of work in the midst of a transaction: its answer, or the error that it left nothing behind of. */
export type Attempt<T> = { readonly answer: T } | { readonly error: unknown };

const SAVE = 'SAVEPOINT attempt';
const GO_BACK = 'ROLLBACK TO SAVEPOINT attempt';
const RELEASE = 'RELEASE SAVEPOINT attempt';

/** Attempts under way of a transaction, the outermost first. */
const attempts = new WeakMap<EntityManager, readonly { isSaved: boolean }[]>();

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
  const around = attempts.get(tx) ?? [];
  const attempt = { isSaved: false };
  attempts.set(tx, [...around, attempt]);
  try {
    const answer = await work();
    if (attempt.isSaved) await tx.query(RELEASE);
    return { answer };
  } catch (error) {
    assertWritten(tx);
    if (isPassing(error)) throw error;
    if (attempt.isSaved) await tx.query(GO_BACK);
    ungather();
    // Else it stands before the one of an attempt that this is a part of, which has the same name.
    if (attempt.isSaved) await tx.query(RELEASE);
    return { error };
  } finally {
    attempts.set(tx, around);
  }
}

/**
 * What comes before a statement: the savepoints of the attempts that it is the first one of, for many send none; and the
 * things that were gathered.
 *
 * @param send sends a statement as it is
 */
export async function beforeStatement(
  tx: EntityManager,
  text: string,
  send: (text: string) => Promise<unknown>,
): Promise<void> {
  if (text === GO_BACK || text === RELEASE) return;
  const unsaved = (attempts.get(tx) ?? []).filter(({ isSaved }) => !isSaved);
  for (const attempt of unsaved) {
    attempt.isSaved = true;
    await send(SAVE);
  }
  await thingsSettled(tx);
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
