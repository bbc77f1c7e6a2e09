import type { PrincipalEntity } from './access.entity.js';
import type { Membership, Wanted } from './membership.js';

/** Somebody, with all that they are: a principal of each legal entity, the first of which has their keys. */
export interface Person {
  /** Whose id is the person's. Its own membership may be over while others go on. */
  readonly first: PrincipalEntity;
  readonly further: readonly PrincipalEntity[];
}

/** What somebody is that is not over, of a company or of none. */
export function standing({ first, further }: Person): PrincipalEntity[] {
  return [first, ...further].filter(({ endedAt }) => endedAt === null);
}

/** Whether somebody may do nothing now: disabled, or with nothing left that they are. */
export function isDisabled({ first, further }: Person): boolean {
  return [first, ...further].every(({ disabledAt }) => disabledAt !== null);
}

/** Whether somebody administers now, by whichever of all that they are. */
export function isAdministrator({ first, further }: Person): boolean {
  return [first, ...further].some(({ role, disabledAt }) => role === 'administrator' && disabledAt === null);
}

/**
 * Whether an administrator disabled somebody, before or after all that they were was over: so is what they are given. What
 * ended while they were disabled once counts for nothing where the last of it did not.
 */
export function wasDisabled({ first, further }: Person): boolean {
  const still = standing({ first, further });
  if (still.length > 0) return still.every(({ disabledAt }) => disabledAt !== null);
  const last = [first, ...further].reduce((a, b) => (endOf(b) > endOf(a) ? b : a), first);
  // What ends by itself ends at the moment from which it cannot be used.
  return last.disabledAt?.getTime() !== endOf(last);
}

/** When it was over, in milliseconds since 1970. */
function endOf({ endedAt }: PrincipalEntity): number {
  return endedAt?.getTime() ?? 0;
}

/** The memberships of somebody that are not over, disabled ones too. */
export function membershipsOf(person: Person): Membership[] {
  return standing(person).flatMap((principal) => membershipOf(principal) ?? []);
}

/** As what a principal is of its company; null: it is of none. */
export function membershipOf({
  id,
  supplierId,
  role,
  functions,
}: Wanted & { readonly id: string }): Membership | null {
  return supplierId === null ? null : { id, supplierId, role, functions };
}
