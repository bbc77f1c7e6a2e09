import fc from 'fast-check';
import { Inputs } from './inputs.js';
import type { Schema, Schemas } from './inputs.js';
import type { TestService } from './service.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Route extends Operation {
  readonly method: string;
  readonly path: string;
}

interface Request {
  readonly key: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer | undefined;
}

/** What was sent, and what came of it that the description does not have. */
export interface AnyInputReport {
  readonly found: readonly string[];
  readonly sent: number;
}

/** Operations of a service in the order in which they are to be tried, with who asks and the ids that may be asked for. */
export class AnyInput {
  private constructor(
    private readonly service: TestService,
    readonly routes: readonly Route[],
    private readonly inputs: Inputs,
    private readonly keys: readonly string[],
  ) {}

  /** @param last the operation that is left for the end */
  static async of(
    service: TestService,
    keys: readonly string[],
    ids: ReadonlyMap<string, string[]>,
    last: string,
    isWanted: (operationId: string) => boolean = () => true,
  ): Promise<AnyInput> {
    const { body } = await service.admin.get('/openapi.json');
    const document = body as {
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Schemas };
    };
    const routes = Object.entries(document.paths)
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
      )
      .filter(({ operationId }) => isWanted(operationId))
      .sort((a, b) => Number(a.operationId === last) - Number(b.operationId === last));
    const inputs = new Inputs(document.components.schemas, (name) => ids.get(name) ?? []);
    return new AnyInput(service, routes, inputs, keys);
  }

  async tried(numRuns: number): Promise<AnyInputReport> {
    const found: string[] = [];
    let sent = 0;
    for (const route of this.routes) {
      const documented = new Set(Object.keys(route.responses));
      await fc.assert(
        fc.asyncProperty(this.requestTo(route), async (request) => {
          sent += 1;
          const response = await this.send(route, request);
          const text = await response.text();
          const isKnown = documented.has(String(response.status));
          const isProblem =
            response.status < 400 ||
            response.headers.get('content-type')?.startsWith('application/problem+json') === true;
          if (isKnown && isProblem && response.status !== 500) return;
          const what = `${route.operationId} ${response.status} ${request.path.slice(0, 200)} ${String(request.body).slice(0, 400)} → ${text.slice(0, 300)}`;
          if (!found.some((one) => one.startsWith(`${route.operationId} ${response.status}`)))
            found.push(what);
        }),
        { numRuns },
      );
    }
    return { found, sent };
  }

  private requestTo(route: Route): fc.Arbitrary<Request> {
    const parameters = route.parameters ?? [];
    const texts = Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
        .map(({ name, schema, required, in: place }) => {
          const value = this.inputs.text(schema, name);
          return [name, required || place === 'path' ? value : fc.option(value, { nil: undefined, freq: 1 })];
        }),
    );
    return fc
      .record({
        key: fc.constantFrom(...this.keys),
        texts: fc.record(texts),
        ifMatch: fc.constantFrom(undefined, '"1"', '"2"', '*', 'x', '"99999999999"'),
        idempotencyKey: fc.option(fc.constantFrom('one', 'k'.repeat(256), 'é'), { nil: undefined, freq: 1 }),
        content: this.contentOf(route),
      })
      .map(({ key, texts: values, ifMatch, idempotencyKey, content }) => {
        const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(wellFormed(values[name] ?? '')),
        );
        const query = new URLSearchParams(
          parameters.flatMap(({ name, in: place }) => {
            const value = values[name];
            return place === 'query' && value !== undefined
              ? [[name, wellFormed(value)] as [string, string]]
              : [];
          }),
        );
        return {
          key,
          path: `${path || '/'}${query.size > 0 ? `?${query.toString()}` : ''}`,
          headers: {
            ...content.headers,
            ...(ifMatch ? { 'if-match': ifMatch } : {}),
            ...(idempotencyKey && route.method === 'post' ? { 'idempotency-key': idempotencyKey } : {}),
          },
          body: content.body,
        };
      });
  }

  private contentOf({ requestBody }: Route): fc.Arbitrary<Content> {
    const kinds = Object.entries(requestBody?.content ?? {});
    if (kinds.length === 0) return fc.constant({ headers: {}, body: undefined });
    return fc.oneof(...kinds.map(([type, { schema }]) => this.bodyOf(type, schema)));
  }

  private bodyOf(type: string, schema: Schema): fc.Arbitrary<Content> {
    const sent = (body: string | Buffer, headers: Record<string, string> = { 'content-type': type }) => ({
      headers,
      body,
    });
    if (type === 'multipart/form-data') {
      return fc
        .record({
          kind: fc.constantFrom('other', 'specification', '', '\0'),
          bytes: fc.uint8Array({ maxLength: 200 }),
        })
        .map(({ kind, bytes }) => {
          const part = (name: string, extra: string) =>
            `--b\r\nContent-Disposition: form-data; name="${name}"${extra}\r\n\r\n`;
          const file = part('file', '; filename="a.pdf"\r\nContent-Type: application/pdf');
          const text = Buffer.concat([
            Buffer.from(`${part('kind', '')}${kind}\r\n${file}`),
            Buffer.from(bytes),
            Buffer.from('\r\n--b--\r\n'),
          ]);
          return sent(text, { 'content-type': 'multipart/form-data; boundary=b' });
        });
    }
    if (type !== 'application/json' || schema.format === 'binary') {
      const lines = fc.constantFrom(
        'name,country\nHuawei,CN\n',
        '{"name":"Huawei"}\n',
        'name\n"',
        '[]',
        '{"results":[{}]}',
      );
      return fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 200 })).map((text) => sent(text));
    }
    return fc.oneof(
      { weight: 20, arbitrary: this.inputs.body(schema).map((value) => sent(JSON.stringify(value))) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('{', '', 'null', '{"__proto__":{}}', '[[[').map((text) => sent(text)),
      },
      { weight: 1, arbitrary: fc.constant(sent('x', { 'content-type': 'application/xml' })) },
    );
  }

  private async send(route: Route, { key, path, headers, body }: Request): Promise<Response> {
    return fetch(`${this.service.url}${path}`, {
      method: route.method.toUpperCase(),
      headers: {
        ...Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, latin1(v)])),
        authorization: `Bearer ${key}`,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    });
  }
}

interface Content {
  readonly headers: Record<string, string>;
  readonly body: string | Buffer | undefined;
}

const wellFormed = (text: string) => text.toWellFormed();

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
