import supertest from 'supertest';
import type { Response, Test } from 'supertest';
import type { TestService } from './service.js';

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** A user as it is answered. */
export interface User {
  id: string;
  userName: string;
  active: boolean;
  emails?: { value: string; type?: string; primary: boolean }[];
  meta: { location: string; version: string };
  [attribute: string]: unknown;
}

/** A group as it is answered. */
export interface Group {
  id: string;
  displayName: string;
  members: { value: string }[];
  meta: { location: string; version: string };
  [attribute: string]: unknown;
}

interface List<T> {
  totalResults: number;
  startIndex: number;
  itemsPerPage: number;
  Resources: T[];
}

/** A company's directory, with the key of an administrator that was made for it. */
export class Directory {
  private constructor(
    private readonly url: string,
    readonly key: string,
    /** The administrator's whose key it is. */
    readonly principalId: string,
  ) {}

  static async of(service: TestService, scopes = ['scim:write']): Promise<Directory> {
    const { id } = await service.admin.made<{ id: string }>('/v1/principals', {
      name: 'The directory',
      role: 'administrator',
    });
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${id}/api-keys`, { scopes });
    return new Directory(service.url, key, id);
  }

  ask(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: unknown): Test {
    const asking = supertest(this.url)[method](`/scim/v2${path}`).set('Authorization', `Bearer ${this.key}`);
    if (body === undefined) return asking;
    return asking.set('Content-Type', 'application/scim+json').send(JSON.stringify(body));
  }

  /** What is found by a filter. */
  async find<T = User>(path: string, filter: string): Promise<T[]> {
    const answer = await this.ask('get', `${path}?filter=${encodeURIComponent(filter)}`);
    return done<List<T>>(answer).Resources;
  }

  async list<T = User>(path: string): Promise<List<T>> {
    return done<List<T>>(await this.ask('get', path));
  }

  async user(attributes: object): Promise<User> {
    return done<User>(await this.ask('post', '/Users', { schemas: [USER], ...attributes }), 201);
  }

  async group(displayName: string, members: readonly User[] = []): Promise<Group> {
    const body = { schemas: [GROUP], displayName, members: members.map(({ id }) => ({ value: id })) };
    return done<Group>(await this.ask('post', '/Groups', body), 201);
  }

  /** Sends the whole resource. */
  async put<T extends User | Group>(path: string, attributes: object): Promise<T> {
    const schemas = [path.startsWith('/Users') ? USER : GROUP];
    return done<T>(await this.ask('put', path, { schemas, ...attributes }));
  }

  patching(path: string, ...Operations: object[]): Test {
    return this.ask('patch', path, { schemas: [PATCH], Operations });
  }

  async patch<T = User>(path: string, ...operations: object[]): Promise<T> {
    return done<T>(await this.patching(path, ...operations));
  }
}

/** What was answered, which must be a success. */
function done<T>(answer: Response, status = 200): T {
  if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}
