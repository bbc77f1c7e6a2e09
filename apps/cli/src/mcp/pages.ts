interface Page<T> {
  readonly data: readonly T[];
  readonly nextCursor: string | null;
}

/** A page to look through, where the service cannot choose: as many things as it answers at once, and as many pages as a call may ask. */
const LOOKED_THROUGH = 100;
const MOST_PAGES = 10;

/**
 * The things that are wanted, of as many pages as hold them. Without a choice to make it is the page of the service; with one,
 * whole pages are looked through, so that the cursor goes on where the look ended.
 */
export async function pagesUntil<T>(
  pageAfter: (cursor: string | undefined, size: number) => Promise<Page<T>>,
  {
    most,
    cursor,
    isWanted,
  }: {
    readonly most: number;
    readonly cursor: string | undefined;
    readonly isWanted: ((thing: T) => boolean) | null;
  },
): Promise<{ readonly found: readonly T[]; readonly nextCursor: string | null }> {
  if (!isWanted) {
    const { data, nextCursor } = await pageAfter(cursor, most);
    return { found: data, nextCursor };
  }
  const found: T[] = [];
  let after: string | null | undefined = cursor;
  for (let pages = 0; pages < MOST_PAGES && after !== null && found.length < most; pages += 1) {
    const { data, nextCursor }: Page<T> = await pageAfter(after, LOOKED_THROUGH);
    found.push(...data.filter(isWanted));
    after = nextCursor;
  }
  return { found, nextCursor: after ?? null };
}
