/** A caller of the API, for the scripts. */
export class ApiClient {
  constructor(
    private readonly url: string,
    private readonly key: string,
  ) {}

  /** Another caller. */
  as(url: string, key: string): ApiClient {
    return new ApiClient(url, key);
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body?: object): Promise<T> {
    return this.send<T>('POST', path, body === undefined ? undefined : JSON.stringify(body));
  }

  put(path: string, body: object): Promise<void> {
    return this.send('PUT', path, JSON.stringify(body));
  }

  upload<T>(path: string, csv: string): Promise<T> {
    return this.send<T>('POST', path, csv, 'text/csv');
  }

  private async send<T>(method: string, path: string, body?: string, type = 'application/json'): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
