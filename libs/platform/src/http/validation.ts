import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { invalid } from './problem.js';
import type { FieldError } from './problem.js';

export type DtoClass<T> = new () => T;

/** No body of ours is nested deeper; a deeper one would exhaust the stack of those who read it. */
const MOST_LEVELS = 20;

/**
 * A body that has not been checked yet. The use case asks for it only after it knows that the caller may
 * (precedence: 401, 404, 403, 428, 412, 422).
 */
export class Unvalidated<T extends object> {
  constructor(
    private readonly dto: DtoClass<T>,
    /** The body as it came. */
    readonly raw: unknown,
  ) {}

  /** The checked body. @throws Problem 422 that lists every field at fault */
  validated(): T {
    return validate(this.dto, this.raw, '');
  }
}

/** Checks an object against its DTO; unknown fields are refused. @throws Problem 422 */
export function validate<T extends object>(dto: DtoClass<T>, input: unknown, root: string): T {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw invalid({ pointer: root, detail: 'must be a JSON object' });
  }
  if (isDeeperThan(MOST_LEVELS, input)) {
    throw invalid({ pointer: root, detail: `must not be nested deeper than ${MOST_LEVELS} levels` });
  }
  const instance = plainToInstance(dto, input, { exposeUnsetFields: false });
  const errors = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
  });
  if (errors.length > 0) throw invalid(...errors.flatMap((error) => fieldErrors(error, root)));
  return instance;
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${escape(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([name, message]) => ({
    pointer,
    detail:
      name === 'whitelistValidation' ? 'is not a known field' : message.replace(`${error.property} `, ''),
    ...citationOf(error, name),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

function citationOf(error: ValidationError, constraint: string): { citation?: string } {
  const context = error.contexts?.[constraint] as { citation?: string } | undefined;
  return context?.citation ? { citation: context.citation } : {};
}

/** As JSON Pointer writes a name. RFC 6901. */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isDeeperThan(levels: number, input: object): boolean {
  let layer: unknown[] = [input];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > levels) return true;
    layer = layer.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value as Record<string, unknown>) : [],
    );
  }
  return false;
}
