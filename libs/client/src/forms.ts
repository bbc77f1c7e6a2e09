import type { Schemas } from './client.js';
import type { FieldKind, FieldShape, FormShape } from './form-shape.js';
import { FORMS } from './values.js';

/** The bodies whose forms are known when a program runs. */
export type FormName = keyof typeof FORMS;

/** The forms that an event of a type may have: several where one of its fields decides which others it has. */
export function eventForms(type: string): readonly FormShape[] {
  return FORMS.ProcedureEvent.filter(({ fixed }) => fixed.type === type);
}

/** Whether something has one of a body's forms: what is required, nothing unknown, each field of its kind. */
export function hasForm<N extends FormName>(name: N, body: object): body is Schemas[N] {
  const given = new Map<string, unknown>(Object.entries(body).filter(([, value]) => value !== undefined));
  return FORMS[name].some((form) => fits(form, given));
}

function fits({ fixed, fields }: FormShape, given: ReadonlyMap<string, unknown>): boolean {
  const names = new Set([...Object.keys(fixed), ...fields.map(({ name }) => name)]);
  return (
    [...given.keys()].every((name) => names.has(name)) &&
    Object.entries(fixed).every(([name, value]) => given.get(name) === value) &&
    fields.every((field) => holds(field, given.get(field.name)))
  );
}

function holds({ kind, isRequired, options = [] }: FieldShape, value: unknown): boolean {
  if (value === undefined) return !isRequired;
  return HOLDS[kind](value, options);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const HOLDS: Readonly<Record<FieldKind, (value: unknown, options: readonly string[]) => boolean>> = {
  text: isText,
  texts: areTexts,
  ids: areTexts,
  day: (value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value),
  flag: (value) => typeof value === 'boolean',
  choice: (value, options) => isText(value) && options.includes(value),
  choices: (value, options) => areTexts(value) && value.every((one) => options.includes(one)),
  counts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((count) => Number.isInteger(count) && Number(count) >= 0),
};
