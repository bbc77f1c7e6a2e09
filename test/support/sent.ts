import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import pg from 'pg';
import { vi } from 'vitest';

const REQUEST_STARTS = 'http.server.request.start';

/** The statements that requests of this work send to the database, in their order: not what the service does besides. */
export async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const request = new AsyncLocalStorage<true>();
  const enter = () => request.enterWith(true);
  const sent: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with what it was called with
  const { query } = pg.Client.prototype;
  const watched = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given: unknown[]
  ) {
    const statement = given[0] as string | { text?: string };
    if (request.getStore()) sent.push(typeof statement === 'string' ? statement : (statement.text ?? ''));
    return Reflect.apply(query, this, given) as never;
  });
  subscribe(REQUEST_STARTS, enter);
  try {
    await work();
  } finally {
    unsubscribe(REQUEST_STARTS, enter);
    watched.mockRestore();
  }
  return sent;
}
