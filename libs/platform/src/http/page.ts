import { isId } from '../ids.js';
import { invalid } from './problem.js';
import { Text } from './fields.js';
import { say } from '../platform-sentences.js';

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  readonly data: T[];
  readonly nextCursor: string | null;
}

const PRESET_LIMIT = 50;
/** So many rows has a page at most. */
export const MOST_OF_PAGE = 200;

/** The query of every list. */
export class PageQuery {
  @Text({
    optional: true,
    max: 3,
    pattern: /^([1-9]\d?|1\d\d|200)$/,
    patternHint: say('page_size', { most: MOST_OF_PAGE }),
    description: `how many, at most ${MOST_OF_PAGE}`,
    example: '50',
  })
  limit?: string;

  @Text({ optional: true, max: 2000, description: 'nextCursor of the page before' })
  cursor?: string;
}

export function limitOf(query: PageQuery): number {
  return query.limit === undefined ? PRESET_LIMIT : Number(query.limit);
}

/** The sort key where the page before ended, as `pageOf` wrote it. @throws Problem 422 when it is not ours */
export function cursorOf<const K extends readonly Check[]>(
  query: PageQuery,
  ...checks: K
): CursorOf<K> | null {
  if (query.cursor === undefined) return null;
  const values = decode(query.cursor);
  if (values?.length === checks.length && checks.every((check, index) => check(values[index]))) {
    return values as CursorOf<K>;
  }
  throw invalid({ pointer: '/cursor', detail: say('cursor_of_another_list') });
}

/** What a list is ordered by, so that a page begins where the one before ended. */
export interface ListOrder<R, K extends readonly Check[]> {
  /** Whether each part of a cursor is what the list would have written. */
  readonly checks: K;
  /** The sort key of a row, in the order of the checks. */
  readonly keyOf: (row: R) => readonly unknown[];
}

/** Lists ordered by the id alone. */
export const BY_ID: ListOrder<{ readonly id: string }, readonly [typeof isId]> = {
  checks: [isId],
  keyOf: ({ id }) => [id],
};

/**
 * One page of a list.
 *
 * @param read so many rows after a sort key, in the list's order; after null from the beginning
 * @throws Problem 422 when the cursor is not this list's
 */
export async function pageBy<R, const K extends readonly Check[]>(
  query: PageQuery,
  { checks, keyOf }: ListOrder<R, K>,
  read: (after: CursorOf<K> | null, count: number) => Promise<R[]>,
): Promise<Page<R>> {
  const limit = limitOf(query);
  const rows = await read(cursorOf(query, ...checks), limit + 1);
  return pageOf(rows, limit, keyOf, (row) => row);
}

/** A page whose rows are shown as something else. */
export function viewed<R, T>({ data, nextCursor }: Page<R>, view: (row: R) => T): Page<T> {
  return { data: data.map(view), nextCursor };
}

/** Makes a page of the rows read, one more than the limit where there are more. */
export function pageOf<R, T>(
  rows: R[],
  limit: number,
  keyOf: (row: R) => readonly unknown[],
  view: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encode(keyOf(last)) : null;
  return { data: shown.map(view), nextCursor };
}

/** Whether part of a cursor is the line of a file. */
export function isLineNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,9}$/.test(value);
}

type Check = (value: unknown) => boolean;
type CursorOf<K extends readonly Check[]> = { [I in keyof K]: string };

function encode(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decode(cursor: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : null;
  } catch {
    // It fails of nothing else than the text.
    return null;
  }
}
