import { assertNoBody, assertVersion } from '@ninety/platform';
import type { Database, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { assertMay } from './permissions.js';
import type { Permission } from './permissions.js';
import type { Principal } from './principal.js';

/** What a use case asks before it does anything. */
export interface UseCase<T, B extends object = never> {
  readonly caller: Principal;
  /** Finds what it is about, and locks it where it is to be changed. @throws Problem 404, also for another tenant's */
  readonly find: (tx: EntityManager) => Promise<T>;
  /** The permission that the caller needs, or, where it depends on what was found, a check. @throws Problem 403 */
  readonly permission: Permission | ((found: T, tx: EntityManager) => void | Promise<void>);
  /** The version that the caller reads, and the one that it named, if it did. */
  readonly version?: {
    readonly of: (found: T) => Version;
    readonly named: Version | null;
    /** Whether it must be named: 428. */
    readonly isRequired?: boolean;
  };
  /** Without one, `work` is given none, and a request that has one is refused. */
  readonly body?: Unvalidated<B>;
  /** Whether what was found is in a state to be asked for this, whatever the body says. @throws Problem 409 */
  readonly state?: (found: T, tx: EntityManager) => void | Promise<void>;
}

/**
 * A use case is one transaction, and is refused for the first of these reasons: 404, 403, 428, 412, 422 and then 409,
 * after 401 of the guard. This is the one place where a version is compared and a body is checked.
 */
export function perform<T, R, B extends object = never>(
  database: Database,
  { caller, find, permission, version, state, body }: UseCase<T, B>,
  work: (tx: EntityManager, found: T, body: B) => Promise<R>,
): Promise<R> {
  return database.transaction(async (tx) => {
    const found = await find(tx);
    if (typeof permission === 'string') assertMay(caller, permission);
    else await permission(found, tx);
    if (version) assertVersion(version.of(found), version.named, version.isRequired);
    if (!body) assertNoBody();
    const dto = body?.validated() as B;
    await state?.(found, tx);
    return work(tx, found, dto);
  });
}

/** Something new, which nobody has to find: 403, then 422, before there is a transaction. */
export function performNew<R, B extends object>(
  database: Database,
  {
    caller,
    permission,
    body,
  }: { readonly caller: Principal; readonly permission: Permission; readonly body: Unvalidated<B> },
  work: (tx: EntityManager, body: B) => Promise<R>,
): Promise<R> {
  assertMay(caller, permission);
  const dto = body.validated();
  return database.transaction((tx) => work(tx, dto));
}

/**
 * Something new that comes as a file: 403 before any of it is taken in, then 422 of what it says. No connection waits while
 * it comes, nor while it is read.
 *
 * @param receive takes it in, and reads it as far as that needs no database
 */
export async function performUpload<F, R>(
  database: Database,
  {
    caller,
    permission,
    receive,
  }: {
    readonly caller: Principal;
    readonly permission: Permission;
    readonly receive: () => Promise<F>;
  },
  work: (tx: EntityManager, file: F) => Promise<R>,
): Promise<R> {
  assertMay(caller, permission);
  const file = await receive();
  return database.transaction((tx) => work(tx, file));
}
