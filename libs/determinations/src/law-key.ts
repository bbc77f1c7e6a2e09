import { LAW_KINDS } from '@ninety/bis';
import type { BookedLaw } from '@ninety/law';

/** Names a law: the same for the same editions, the same record of policies, and what holds of them on the day. */
export function lawKeyOf({ versions, policyRevision, policies }: BookedLaw): string {
  const states = policies.map(({ id, state, from }) => [id, state, from]);
  return JSON.stringify([LAW_KINDS.map((kind) => versions[kind]), policyRevision, states]);
}
