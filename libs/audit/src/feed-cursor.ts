/** So much of the hash tells an entry from one that took its place in a restored record. */
const HASH_CHARACTERS = 16;

export const FEED_CURSOR = /^([1-9]\d{0,14})-([0-9a-f]{16})$/;

/** Where a reader of the feed is: the place of an entry in the chain, and the beginning of its hash. */
export interface FeedCursor {
  readonly sequence: number;
  readonly hash: string;
}

export function feedCursorOf({ sequence, hash }: FeedCursor): string {
  return `${sequence}-${hash.slice(0, HASH_CHARACTERS)}`;
}

/** @param cursor of the form of `FEED_CURSOR` */
export function readFeedCursor(cursor: string): FeedCursor {
  const [, sequence, hash = ''] = FEED_CURSOR.exec(cursor) ?? [];
  return { sequence: Number(sequence), hash };
}
