import { LAW_KINDS } from '@ninety/bis';
import type { Law } from '@ninety/bis';

/** Names a law: the same for the same editions and the same policies. */
export function lawKeyOf({ versions, policies }: Law): string {
  return JSON.stringify([
    LAW_KINDS.map((kind) => versions[kind]),
    policies.map(({ id, state, from, until, asOf }) => [id, state, from, until, asOf]),
  ]);
}
