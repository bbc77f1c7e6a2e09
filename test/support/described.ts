import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import supertest from 'supertest';

interface Described {
  content?: Record<string, { schema: object }>;
}
interface Operation {
  operationId: string;
  responses: Record<string, Described | { $ref: string }>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: { requestBody: Described } }>;
  components: { responses: Record<string, Described> };
}

/** Checks answers and webhooks against the API's own description: what it does not describe fails the test. */
export class Description {
  /** The one that was read last: every service of a test has the same. */
  static latest: Description | null = null;
  private static readonly known = new Map<string, Promise<Description>>();
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly routes: { pattern: RegExp; literal: number; methods: Record<string, Operation> }[];
  private readonly validators = new Map<string, ValidateFunction>();

  private constructor(private readonly document: Document) {
    addFormats.default(this.ajv);
    this.routes = Object.entries(document.paths)
      .map(([path, methods]) => ({
        pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        literal: path.split('/').filter((part) => !part.startsWith('{')).length,
        methods,
      }))
      .sort((a, b) => b.literal - a.literal);
  }

  static of(url: string): Promise<Description> {
    const known =
      this.known.get(url) ??
      supertest(url)
        .get('/openapi.json')
        .then(({ body }) => (this.latest = new Description(closed(body) as Document)));
    this.known.set(url, known);
    return known;
  }

  /** What of a webhook's body is not as the description has it; null: nothing. */
  faultOfWebhook(body: string): string | null {
    const event: unknown = JSON.parse(body);
    const { type } = event as { type: string };
    const described = this.document.webhooks[type];
    if (!described) return `${type} is not described`;
    const schema = described.post.requestBody.content?.['application/json']?.schema;
    const validate = this.validator({ operationId: type }, 'sent', schema);
    return validate(event) ? null : `${type}: ${this.ajv.errorsText(validate.errors)} in ${body}`;
  }

  /** Every type of webhook. */
  get webhookTypes(): string[] {
    return Object.keys(this.document.webhooks);
  }

  check(method: string, path: string, response: Response): void {
    const operation = this.routes.find(({ pattern }) => pattern.test(path.split('?')[0]!))?.methods[
      method.toLowerCase()
    ];
    if (!operation) return;
    const key = String(response.status);
    const described = this.resolve(operation.responses[key]);
    if (!described) throw new Error(`${operation.operationId} answered ${key}, which is not described`);
    const media = (response.headers['content-type'] ?? '').split(';')[0]!;
    if (!described.content || !media.includes('json')) return;
    const validate = this.validator(operation, key, described.content[media]?.schema);
    if (!validate(response.body)) {
      throw new Error(
        `${operation.operationId} ${key}: ${this.ajv.errorsText(validate.errors)} in ${JSON.stringify(response.body).slice(0, 500)}`,
      );
    }
  }

  private resolve(described: Described | { $ref: string } | undefined): Described | undefined {
    if (!described || !('$ref' in described)) return described;
    return this.document.components.responses[described.$ref.split('/').at(-1) ?? ''];
  }

  private validator(
    { operationId }: Pick<Operation, 'operationId'>,
    key: string,
    schema: object | undefined,
  ): ValidateFunction {
    if (!schema) throw new Error(`${operationId} answers ${key} in another media type than described`);
    const name = `${operationId} ${key}`;
    const known =
      this.validators.get(name) ?? this.ajv.compile({ ...schema, components: this.document.components });
    this.validators.set(name, known);
    return known;
  }
}

/** The description with every object closed: a member that it does not name is not of the contract. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const inside = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, closed(value)]));
  const isOpen =
    'type' in node && node.type === 'object' && 'properties' in node && !('additionalProperties' in node);
  return isOpen ? { ...inside, additionalProperties: false } : inside;
}
