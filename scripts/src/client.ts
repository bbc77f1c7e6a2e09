import { makeClient, unwrap } from '@ninety/client';
import type { NinetyClient } from '@ninety/client';

type Method = 'get' | 'post' | 'put';

/** A caller of the API, for the scripts: the typed client, with paths that are made at run time. */
export class ApiClient {
  private readonly client: NinetyClient;

  constructor(
    url: string,
    readonly key: string,
  ) {
    this.client = makeClient({ url, key });
  }

  /** Another caller. */
  as(url: string, key: string): ApiClient {
    return new ApiClient(url, key);
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('get', path);
  }

  post<T>(path: string, body?: object): Promise<T> {
    return this.send<T>('post', path, body === undefined ? undefined : JSON.stringify(body));
  }

  put(path: string, body: object): Promise<void> {
    return this.send('put', path, JSON.stringify(body));
  }

  upload<T>(path: string, file: string | Buffer, type = 'text/csv'): Promise<T> {
    return this.send<T>('post', path, file, type);
  }

  private send<T>(
    method: Method,
    path: string,
    body?: string | Buffer,
    type = 'application/json',
  ): Promise<T> {
    const headers = body === undefined ? {} : { 'content-type': type };
    // A body that is text already; the path is one of many, so its types are the caller's.
    const asIs = { body, bodySerializer: (text: unknown) => text, headers } as never;
    return unwrap(this.client.request(method, path as never, asIs));
  }
}
