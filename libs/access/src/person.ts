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

/** Whether somebody was disabled, and does not only lack anything that they are: so is what they are given. */
export function isHeldBack(person: Person): boolean {
  if (!isDisabled(person)) return false;
  const { first, further } = person;
  const isHeld = ({ disabledAt, endedAt }: PrincipalEntity) =>
    disabledAt !== null && (endedAt === null || disabledAt < endedAt);
  // What ended while they were not disabled counts for nothing, if they were when the last of it did.
  const last = [first, ...further].reduce((a, b) => (endOf(b) > endOf(a) ? b : a), first);
  return isHeld(last);
}

/** When it was over, in milliseconds since 1970; of what is not over, beyond all. */
function endOf({ endedAt }: PrincipalEntity): number {
  return endedAt?.getTime() ?? Infinity;
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
