import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';
import { readingOf } from './fields.js';
import type { RuleContext } from './fields.js';
import { invalid, invalidInAll, pointerTo } from './problem.js';
import type { FieldError } from './problem.js';
import { shapeOf } from './shape.js';
import type { Beneath, DtoClass } from './shape.js';

/** So many faults are listed; of the others it is said how many they are. */
const MOST_LISTED = 100;

/** What lies beneath is ours to check, and so are unknown names. */
const FLAT = { stopAtFirstError: true, forbidUnknownValues: false };

/**
 * A body that has not been checked yet. The use case asks for it only after it knows that the caller may
 * (precedence: 401, 404, 403, 428, 412, 422). docs/decisions/0005
 */
export class Unvalidated<T extends object> {
  constructor(
    private readonly dto: DtoClass<T>,
    /** The body as it came. */
    readonly raw: unknown,
  ) {}

  /** The same, where a request without a body says as much as one with an empty object. */
  orEmpty(): Unvalidated<T> {
    return this.raw === undefined ? new Unvalidated(this.dto, {}) : this;
  }

  /** The checked body. @throws Problem 422 that lists every field at fault */
  validated(): T {
    return validate(this.dto, this.raw, '');
  }
}

/**
 * Checks an object against its DTO; what the DTO does not declare is refused, whatever its name. Takes time in proportion
 * to the names that came and to what the DTO allows, not to what lies beneath the refused. @throws Problem 422
 */
export function validate<T extends object>(dto: DtoClass<T>, input: unknown, root: string): T {
  if (!isObject(input)) throw invalid({ pointer: root, detail: say('field_json_object') });
  const faults = new Faults();
  const instance = checked(dto, input, root, faults);
  if (faults.count > 0) throw invalidInAll(faults.count, faults.listed);
  return instance;
}

/** The same of what declares nothing. @throws Problem 422 for whatever is there */
export function assertNoFields(input: unknown): void {
  const faults = new Faults();
  if (isObject(input)) for (const name of Object.keys(input)) faults.add('', name, say('field_unknown'));
  if (faults.count > 0) throw invalidInAll(faults.count, faults.listed);
}

class Faults {
  readonly listed: FieldError[] = [];
  count = 0;

  add(parent: string, name: string, detail: Sentence, citation?: string): void {
    this.count += 1;
    if (this.listed.length >= MOST_LISTED) return;
    this.listed.push({ pointer: pointerTo(parent, name), detail, ...(citation ? { citation } : {}) });
  }
}

/** An instance of the DTO with the fields that it declares; what is wrong joins the faults. */
function checked<T extends object>(
  dto: DtoClass<T>,
  input: Record<string, unknown>,
  at: string,
  faults: Faults,
): T {
  const shape = shapeOf(dto);
  const given = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  for (const name of given.keys()) {
    if (!shape.has(name)) faults.add(at, name, say('field_unknown'));
  }
  const instance = new dto();
  const flat = [...shape].filter(([name, beneath]) => !beneath && given.has(name));
  Object.assign(
    instance,
    Object.fromEntries(flat.map(([name]) => [name, readingOf(dto, name)(given.get(name))])),
  );
  for (const error of validateSync(instance, FLAT)) addBroken(error, at, faults);

  for (const [name, beneath] of shape) {
    if (!beneath) continue;
    const below = checkedBeneath(beneath, given.get(name), at, name, faults);
    if (below !== undefined) Object.assign(instance, { [name]: below });
  }
  return instance;
}

function addBroken({ property, constraints, contexts }: ValidationError, at: string, faults: Faults): void {
  const broken: ReadonlyMap<string, RuleContext> = new Map(Object.entries(contexts ?? {}));
  for (const rule of Object.keys(constraints ?? {})) {
    const context = broken.get(rule);
    if (!context) throw new Error(`the rule ${rule} of ${property} has no sentence`);
    faults.add(at, property, context.rule, context.citation);
  }
}

/** What may stand in the field; undefined: nothing, as when it was left out. */
function checkedBeneath(
  { dto, list, mayBeMissing, mayBeNull, citation }: Beneath,
  value: unknown,
  at: string,
  name: string,
  faults: Faults,
): unknown {
  if (value === undefined && mayBeMissing) return undefined;
  if (value === null && mayBeNull) return null;
  const refuse = (detail: Sentence) => faults.add(at, name, detail, citation);
  const pointer = `${at}/${name}`;
  if (!list) return isObject(value) ? checked(dto, value, pointer, faults) : refuse(say('field_object'));
  if (!Array.isArray(value)) return refuse(say('field_list'));
  if (value.length < list.min) return refuse(say('field_too_few', { least: list.min }));
  if (value.length > list.max) return refuse(say('field_too_many', { most: list.max }));
  if (!value.every(isObject)) return refuse(say('field_each_object'));
  return value.map((one, index) => checked(dto, one, `${pointer}/${index}`, faults));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
