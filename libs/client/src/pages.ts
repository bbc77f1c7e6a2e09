/** One page of a list. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly nextCursor: string | null;
}

/**
 * Every page of a list, the next one asked for when it is wanted:
 * `pagesOf((cursor) => unwrap(client.GET('/v1/applications', { params: { query: { cursor } } })))`.
 */
export async function* pagesOf<T>(
  ask: (cursor: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  for (let cursor: string | undefined; ;) {
    const { data, nextCursor } = await ask(cursor);
    yield data;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}

/** Every element of a list, page by page. */
export async function* allOf<T>(ask: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  for await (const page of pagesOf(ask)) yield* page;
}
