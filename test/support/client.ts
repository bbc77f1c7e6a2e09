import type { Agent } from 'node:http';
import supertest from 'supertest';
import type { Response, Test } from 'supertest';
import { Description } from './described.js';

type Body = object | undefined;

/** One caller of the API, by its key. */
export class Client {
  constructor(
    private readonly url: string,
    readonly key: string | null,
    /** Whose connections are asked through; each request has its own when left out. */
    private readonly agent?: Agent,
  ) {}

  get(path: string): Test {
    return this.with(supertest(this.url).get(path));
  }

  post(path: string, body?: Body): Test {
    const test = this.with(supertest(this.url).post(path));
    return body === undefined ? test : test.send(body);
  }

  /** Sends any JSON at all, also what is no object. */
  json(method: 'post' | 'put', path: string, value: unknown): Test {
    const test = this.with(supertest(this.url)[method](path));
    return test.set('Content-Type', 'application/json').send(JSON.stringify(value));
  }

  put(path: string, body: object, etag?: string): Test {
    const test = this.with(supertest(this.url).put(path));
    return (etag === undefined ? test : test.set('If-Match', etag)).send(body);
  }

  patch(path: string, body: object, etag?: string): Test {
    const test = this.with(supertest(this.url).patch(path));
    return (etag === undefined ? test : test.set('If-Match', etag)).send(body);
  }

  delete(path: string): Test {
    return this.with(supertest(this.url).delete(path));
  }

  /** Posts and expects success; answers the body. */
  async made<T = Record<string, unknown>>(path: string, body?: Body): Promise<T> {
    return ok<T>(await this.post(path, body));
  }

  async read<T = Record<string, unknown>>(path: string): Promise<T> {
    return ok<T>(await this.get(path));
  }

  /** With the key, and with its answer checked against the API's description. */
  private with(test: Test): Test {
    if (this.agent) test.agent(this.agent);
    const checked = new Proxy(test, {
      get: (target, name) => {
        if (name !== 'then') return bound(target, name, checked);
        return (...handlers: Parameters<Test['then']>) => this.answered(target).then(...handlers);
      },
    });
    return this.key === null ? checked : checked.set('Authorization', `Bearer ${this.key}`);
  }

  private async answered(test: Test): Promise<Response> {
    const response = await test;
    const description = await Description.of(this.url);
    description.check(test.method, new URL(test.url).pathname, response);
    return response;
  }
}

/** Chained calls answer the checked request again. */
function bound(target: Test, name: string | symbol, checked: Test): unknown {
  const member: unknown = Reflect.get(target, name, target);
  if (typeof member !== 'function') return member;
  return (...args: unknown[]) => {
    const result: unknown = Reflect.apply(member, target, args);
    return result === target ? checked : result;
  };
}

/** The body of a success; a failure says what came. */
function ok<T>(response: Response): T {
  if (response.status >= 300) throw new Error(`${response.status}: ${JSON.stringify(response.body)}`);
  return response.body as T;
}

/** The version in an ETag, which tells of the answer besides. */
export function versionIn({ headers }: Response): number {
  return Number(/^"(\d+)-[\w-]{16}"$/.exec(String(headers.etag))?.[1]);
}
