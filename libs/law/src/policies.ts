import type { PolicyStatus } from '@ninety/bis';

export type PolicyState = PolicyStatus['state'];
export const POLICY_STATES = ['in_force', 'stayed', 'not_enforced'] as const satisfies readonly PolicyState[];

const FIRST_DAY = '0001-01-01';
const DAY_MS = 86_400_000;

/**
 * What holds on a day, of what was recorded: before and after the days of a state the text is in force, for nothing else is known.
 *
 * @param day `YYYY-MM-DD`
 */
export function policyOn(policy: PolicyStatus, day: string): PolicyStatus {
  const { from, until } = policy;
  if (day < from) return { ...policy, state: 'in_force', from: FIRST_DAY, until: shifted(from, -1) };
  if (until !== null && day > until)
    return { ...policy, state: 'in_force', from: shifted(until, 1), until: null };
  return policy;
}

/** Whether a state ended by its own terms, so that somebody is to look whether it was extended. */
export function hasEnded({ state, until }: PolicyStatus, day: string): boolean {
  return state !== 'in_force' && until !== null && day > until;
}

/** So many days after a day. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
