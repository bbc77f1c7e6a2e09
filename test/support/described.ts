import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import supertest from 'supertest';
import { whenFileEnds } from './file-end.js';

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
  components: { responses: Record<string, Described>; schemas: Record<string, object> };
}

/** What a reference within the description begins with. */
const COMPONENTS = '#/components/schemas/';

/** Checks answers and webhooks against the API's own description: what it does not describe fails the test. */
export class Description {
  /** The one that was read last: every service of a test has the same. */
  static latest: Description | null = null;
  private static readonly known = new Map<string, Promise<Description>>();
  private static readonly said = new Map<string, Description>();
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly routes: { pattern: RegExp; literal: number; methods: Record<string, Operation> }[];
  private readonly validators = new Map<string, ValidateFunction>();

  private constructor(private readonly document: Document) {
    addFormats.default(this.ajv);
    // Each by a name of its own: one that is reached through a document is compiled anew for each that refers to it.
    for (const [name, schema] of Object.entries(document.components.schemas))
      this.ajv.addSchema(fromOutside(schema) as object, name);
    this.routes = Object.entries(document.paths)
      .map(([path, methods]) => ({
        pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        literal: path.split('/').filter((part) => !part.startsWith('{')).length,
        methods,
      }))
      .sort((a, b) => b.literal - a.literal);
  }

  static of(url: string): Promise<Description> {
    const known = this.known.get(url);
    if (known) return known;
    const asked = supertest(url)
      .get('/openapi.json')
      .then(({ text }) => this.saying(text));
    this.known.set(url, asked);
    // Another service may listen there then.
    whenFileEnds(() => this.known.delete(url));
    return asked;
  }

  /** Services that say the same share what was compiled of it. */
  private static saying(text: string): Description {
    const said = this.said.get(text) ?? new Description(closed(JSON.parse(text)) as Document);
    this.said.set(text, said);
    this.latest = said;
    return said;
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
    if (!described.content || !/[/+]json$/.test(media)) return;
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
    const known = this.validators.get(name) ?? this.ajv.compile(fromOutside(schema) as object);
    this.validators.set(name, known);
    return known;
  }
}

/** A schema that stands in no document, with its references by the names of what they lead to. */
function fromOutside(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(fromOutside);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === '$ref' ? String(value).replace(COMPONENTS, '') : fromOutside(value),
    ]),
  );
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
