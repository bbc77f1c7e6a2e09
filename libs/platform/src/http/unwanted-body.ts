import { AsyncLocalStorage } from 'node:async_hooks';
import { invalid } from './problem.js';
import type { Problem } from './problem.js';
import { say } from '../platform-sentences.js';

/** Set while a request is worked off that has a body which its handler does not take. */
const unwanted = new AsyncLocalStorage<true>();

/** Does what a handler does for a request whose body it would ignore. */
export function withUnwantedBody<T>(work: () => Promise<T>): Promise<T> {
  return unwanted.run(true, work);
}

/**
 * Asked when it is known that the caller may: of a use case without a body, in the place where one is checked.
 *
 * @throws Problem 422 for a body that the handler would ignore
 */
export function assertNoBody(): void {
  if (unwanted.getStore()) throw bodyUnwanted();
}

export function bodyUnwanted(): Problem {
  return invalid({ pointer: '', detail: say('no_body') });
}
