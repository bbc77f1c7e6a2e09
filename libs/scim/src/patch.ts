import { attributeOf, parsePath } from './grammar.js';
import type { Path } from './grammar.js';
import { refused } from './refusals.js';
import { say } from './sentences.js';

/** One operation of a PATCH, on one attribute. */
export interface Operation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: Path;
  readonly value: unknown;
}

/** As which the body of a PATCH says that it is one. */
const PATCH_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const MOST_OPERATIONS = 1_000;
const OPS = ['add', 'replace', 'remove'] as const;

/**
 * The operations of a PATCH; one without a path is one for each attribute of its value. RFC 7644, section 3.5.2; `op` in
 * letters of any case, as Entra ID sends it.
 *
 * @throws Problem 400
 */
export function operationsOf(body: unknown): Operation[] {
  const given = new Map(Object.entries(objectOf(body, PATCH_SCHEMA)));
  const operations: unknown = given.get('Operations') ?? given.get('operations');
  if (!Array.isArray(operations) || operations.length === 0 || operations.length > MOST_OPERATIONS)
    throw badOperations();
  return operations.flatMap(operationOf);
}

/** The attributes of a resource that is sent whole, as operations that put each in its place. */
export function attributesOf(body: unknown, schema: string): Operation[] {
  return each('replace', objectOf(body, schema));
}

/** @throws Problem 400 for what is no object, or says that it is something else */
function objectOf(body: unknown, schema: string): object {
  if (!isObject(body)) throw refused('invalidSyntax', say('scim_body'));
  const { schemas } = body as { schemas?: unknown };
  const isNamed =
    Array.isArray(schemas) &&
    schemas.some((one) => typeof one === 'string' && one.toLowerCase() === schema.toLowerCase());
  if (!isNamed) throw refused('invalidSyntax', say('scim_schemas', { schema }));
  return body;
}

function operationOf(given: unknown): Operation[] {
  if (!isObject(given)) throw badOperations();
  const { op: named, path, value } = given as { op?: unknown; path?: unknown; value?: unknown };
  const op = OPS.find((one) => typeof named === 'string' && one === named.toLowerCase());
  if (!op || (path != null && typeof path !== 'string')) throw badOperations();
  if (op !== 'remove' && value === undefined) throw refused('invalidValue', say('scim_operation_value'));
  if (path) return [{ op, path: parsePath(path), value }];
  if (op === 'remove') throw refused('noTarget', say('scim_operation_path'));
  if (!isObject(value)) throw refused('invalidValue', say('scim_operation_value'));
  return each(op, value);
}

/** What a resource says of itself, which whoever sends it whole has read, and nobody changes. */
const READ_ONLY: ReadonlySet<string> = new Set(['schemas', 'id', 'meta', 'groups']);

function each(op: Operation['op'], value: object): Operation[] {
  return Object.entries(value)
    .filter(([name]) => !READ_ONLY.has(attributeOf(name)))
    .map(([name, one]: [string, unknown]) => ({ op, path: parsePath(name), value: one }));
}

/** @throws Problem 400 for an operation on what nobody changes */
export function assertChangeable({ path: { attribute } }: Operation): void {
  if (READ_ONLY.has(attribute)) throw refused('mutability', say('scim_read_only', { attribute }));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of an attribute that has one; some directories send it in a list, as an object with a value. */
export function singleOf(value: unknown): unknown {
  const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  return isObject(only) && others.length === 0 && 'value' in only ? only.value : value;
}

function badOperations() {
  return refused('invalidSyntax', say('scim_operations', { most: MOST_OPERATIONS }));
}
