import type { PendingCase } from '@ninety/licensing';
import type { Id } from '@ninety/platform';
import type { Basis } from './inquiry.js';

/** Something that is otherwise than when an inquiry was drafted. */
export interface CaseChange {
  readonly what: 'recorded' | 'taken_back';
  readonly of: 'observation' | 'contact';
  readonly id: Id;
  /** The type of the observation, the channel of the contact; null: it stands no more. */
  readonly type: string | null;
  readonly on: string | null;
}

/** What was recorded of a case, or taken back, since. */
export function changesSince({ events, contacts }: Basis, pending: PendingCase | null): CaseChange[] {
  const told = (pending?.events ?? []).map(({ id, type, on, notAfter }) => ({
    id,
    type,
    on: on ?? notAfter,
  }));
  const said = (pending?.contacts ?? []).map(({ id, channel, on }) => ({ id, type: channel, on }));
  return [...differences('observation', events, told), ...differences('contact', contacts, said)];
}

function differences(
  of: CaseChange['of'],
  before: readonly Id[],
  now: readonly { readonly id: Id; readonly type: string; readonly on: string | null }[],
): CaseChange[] {
  const known = new Set(before);
  const standing = new Set(now.map(({ id }) => id));
  const added = now
    .filter(({ id }) => !known.has(id))
    .map((one) => ({ what: 'recorded' as const, of, ...one }));
  const gone = before
    .filter((id) => !standing.has(id))
    .map((id) => ({ what: 'taken_back' as const, of, id, type: null, on: null }));
  return [...added, ...gone];
}
