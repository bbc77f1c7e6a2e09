/** A class whose fields are declared by our decorators. */
export type DtoClass<T> = new () => T;

/** One object of another DTO beneath a field, or a list of them. */
export interface Beneath {
  readonly dto: DtoClass<object>;
  /** Null: one object. */
  readonly list: { readonly min: number; readonly max: number } | null;
  readonly mayBeMissing: boolean;
  readonly mayBeNull: boolean;
  readonly citation: string | undefined;
}

/** The fields of a DTO by name; null: a value that its own rule decides. */
export type Shape = ReadonlyMap<string, Beneath | null>;

const DECLARED = new WeakMap<object, Map<string, Beneath | null>>();
const SHAPES = new WeakMap<DtoClass<object>, Shape>();

/** Makes a field known. What is not declared is refused. */
export function declareField(prototype: object, name: string, beneath: Beneath | null): void {
  const fields = DECLARED.get(prototype) ?? new Map<string, Beneath | null>();
  DECLARED.set(prototype, fields.set(name, beneath));
}

/** The declared fields of a DTO, those that it inherits first. */
export function shapeOf(dto: DtoClass<object>): Shape {
  const known = SHAPES.get(dto) ?? declaredIn(dto.prototype as object);
  SHAPES.set(dto, known);
  return known;
}

function declaredIn(prototype: object): Shape {
  const parent = Object.getPrototypeOf(prototype) as object | null;
  const inherited = parent ? declaredIn(parent) : new Map<string, never>();
  return new Map([...inherited, ...(DECLARED.get(prototype) ?? [])]);
}
