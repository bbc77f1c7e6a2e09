import type { State } from './state.js';
import type { Status } from './statuses.js';

/** Where something leads: to one status, or to the first whose condition holds; where none does, the status stays. */
export type Destination<Cause> = Status | readonly Branch<Cause>[];

export interface Branch<Cause> {
  readonly status: Status;
  /** The condition in a few words. */
  readonly when: string;
  /** Absent: otherwise. */
  readonly if?: (state: State, cause: Cause) => boolean;
}

/** The one place where a status changes. */
export function move<Cause>(state: State, to: Destination<Cause>, cause: Cause): void {
  if (typeof to === 'string') state.status = to;
  else state.status = to.find((branch) => branch.if?.(state, cause) ?? true)?.status ?? state.status;
}

/** Every branch of a destination, each with its condition, if it has one. */
export function branches(to: Destination<never>): readonly Pick<Branch<never>, 'status' | 'when'>[] {
  return typeof to === 'string' ? [{ status: to, when: '' }] : to;
}
