import { mostRole } from './membership.js';
import type { Wanted, WantedMembership } from './membership.js';
import { FUNCTION_ROLES } from './roles.js';
import type { Role } from './roles.js';

/** What somebody is here who is in a group of the directory. */
export interface GroupGrant {
  /** As the issuer's claim or a SCIM Group's `displayName` has it, letter for letter. */
  readonly group: string;
  /** Null: an administrator or an auditor. */
  readonly supplierId: string | null;
  readonly role: Role;
  readonly functions: readonly string[];
}

/** What groups make of somebody. */
export interface GroupRights {
  /** Whoever oversees all is of no company by a group. */
  readonly overseer: 'administrator' | 'auditor' | null;
  readonly memberships: readonly WantedMembership[];
}

/**
 * What some groups make of somebody together. Of several roles in one company the one that may do the most counts, with
 * all functions that go with it; an administrator or an auditor is nothing else.
 */
export function rightsOf(grants: readonly GroupGrant[], groups: readonly string[]): GroupRights {
  const named = new Set(groups);
  const given = grants.filter(({ group }) => named.has(group));
  const overseer = (['administrator', 'auditor'] as const).find((role) =>
    given.some((grant) => grant.role === role),
  );
  if (overseer) return { overseer, memberships: [] };
  const suppliers = [...new Set(given.flatMap(({ supplierId }) => supplierId ?? []))];
  return { overseer: null, memberships: suppliers.map((supplierId) => togetherIn(supplierId, given)) };
}

function togetherIn(supplierId: string, given: readonly GroupGrant[]): WantedMembership {
  const there = given.filter((grant) => grant.supplierId === supplierId);
  const role = mostRole(there.map((grant) => grant.role));
  const functions = FUNCTION_ROLES.includes(role) ? there.flatMap((grant) => grant.functions) : [];
  return { supplierId, role, functions: [...new Set(functions)].sort() };
}

/** What rights are, as `Memberships.settle` takes it. */
export function wantedOf({ overseer, memberships }: GroupRights): readonly Wanted[] {
  return overseer ? [{ supplierId: null, role: overseer, functions: [] }] : memberships;
}
