import { isDay, isId, raw } from '@ninety/platform';
import type { Sql } from '@ninety/platform';

/** By what every queue is sorted; with a minus the other way round. */
const KEYS = ['dueOn', 'createdAt', 'filedOn', 'value'] as const;
/** By whose work it is: of what is decided elsewhere alone. */
type QueueKey = (typeof KEYS)[number] | 'assignee';
export type QueueSort<K extends QueueKey = QueueKey> = K | `-${K}`;

export const QUEUE_SORTS = bothWays(KEYS);
export const TRACKED_SORTS = bothWays([...KEYS, 'assignee']);
export const SORTED_BY =
  'dueOn, the nearest first, when left out; with a minus the other way round; what has none stands last either way';

/** The day of those that no clock runs for. */
export const NEVER = '9999-12-31';

/** How a queue is ordered, and from where its rows are read so. */
export interface QueueOrder {
  readonly key: QueueKey;
  readonly isDescending: boolean;
  /** Whether a cursor names a place in it. */
  readonly isKey: (value: unknown) => boolean;
}

export function orderOf(sort: QueueSort | undefined): QueueOrder {
  const word = sort ?? 'dueOn';
  const isDescending = word.startsWith('-');
  const key = (isDescending ? word.slice(1) : word) as QueueKey;
  return { key, isDescending, isKey: CHECKS[key] };
}

const CHECKS: Readonly<Record<QueueKey, (value: unknown) => boolean>> = {
  dueOn: isDay,
  createdAt: isId,
  filedOn: (value) => value === '' || isDay(value),
  value: (value) => typeof value === 'string' && /^(-?\d{1,18})?$/.test(value),
  assignee: (value) => typeof value === 'string' && !value.includes('\0'),
};

export function directionOf({ isDescending }: QueueOrder): Sql {
  return raw(isDescending ? 'DESC' : 'ASC');
}

/** What comes after something in the order. */
export function afterOf({ isDescending }: QueueOrder): Sql {
  return raw(isDescending ? '<' : '>');
}

function bothWays<const K extends string>(keys: readonly K[]): readonly (K | `-${K}`)[] {
  return keys.flatMap((key) => [key, `-${key}`] as const);
}
