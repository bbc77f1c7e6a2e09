import { LAST_GIVEN_DAY, parseGivenDay } from './day.js';
import { COMMON_FIELDS, EVENT_SHAPES, hasVariants } from './event-shapes.js';
import type { EventType, Field, Fields, ProcedureEvent, Variants } from './event-shapes.js';
import { refuse } from './refusal.js';
import type { Refusal } from './refusal.js';

/** A refusal of the form names the field too, unless it is the event itself that is at fault. */
export interface FormRefusal extends Refusal {
  readonly field: string | undefined;
}

/**
 * Checks one event's form: its type, and for its type (and variant) every field, none unknown, none null.
 * Answers the typed event with its dates as days, or the refusal. Says nothing about order or law.
 */
export function parseEvent(input: unknown): ProcedureEvent | FormRefusal {
  if (!isRecord(input)) return malformed(undefined, 'an event is an object with type and on');
  const shape = typeof input.type === 'string' ? shapeOf(input.type) : undefined;
  if (!shape) return malformed('type', `${show(input.type)} is not a type of event`);

  const fields = hasVariants(shape) ? variantFields(shape, input) : shape;
  if ('why' in fields && typeof fields.why === 'string') return fields as FormRefusal;
  const known = fields as Fields;
  const parsed = new Map<string, unknown>();

  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    parsed.set(name, value);
    if (name === 'type' || (hasVariants(shape) && name === shape.by)) continue;
    const field = ownField(known, name) ?? ownField(COMMON_FIELDS, name);
    if (!field) return malformed(name, `${show(name)} is not a field of ${String(input.type)} in this form`);
    const problem = problemIn(field, value);
    if (problem) return malformed(name, `${name} ${problem}`);
    if (field.kind === 'day') parsed.set(name, parseGivenDay(value));
  }
  const missing = [...Object.entries(COMMON_FIELDS), ...Object.entries(known)].find(
    ([name, field]) => !field.optional && !parsed.has(name),
  );
  if (missing) return malformed(missing[0], `${missing[0]} is required for ${String(input.type)}`);
  return Object.fromEntries(parsed) as ProcedureEvent;
}

export function isFormRefusal(parsed: ProcedureEvent | FormRefusal): parsed is FormRefusal {
  return 'why' in parsed;
}

function shapeOf(type: string): Fields | Variants | undefined {
  return Object.hasOwn(EVENT_SHAPES, type) ? EVENT_SHAPES[type as EventType] : undefined;
}

function variantFields(shape: Variants, input: Record<string, unknown>): Fields | FormRefusal {
  const value = Object.hasOwn(input, shape.by) ? input[shape.by] : undefined;
  if (typeof value === 'string' && Object.hasOwn(shape.of, value)) return shape.of[value] as Fields;
  return malformed(
    shape.by,
    `${shape.by} must be one of ${Object.keys(shape.of).join(', ')}, not ${show(value)}`,
  );
}

function ownField(fields: Fields, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function problemIn(field: Field, value: unknown): string | null {
  switch (field.kind) {
    case 'text':
      return isText(value) ? null : 'must be a text that is not blank';
    case 'texts':
      if (!Array.isArray(value) || !value.every(isText)) return 'must be a list of texts, none blank';
      return value.length < (field.minItems ?? 0) ? 'must have at least one element' : null;
    case 'day':
      return parseGivenDay(value) === null
        ? `must be a date YYYY-MM-DD that exists, of 0001-01-01 to ${LAST_GIVEN_DAY}, not ${show(value)}`
        : null;
    case 'flag':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'enum':
      return isOneOf(field, value) ? null : `must be one of ${field.values?.join(', ')}, not ${show(value)}`;
    case 'enums':
      if (!Array.isArray(value) || value.length < (field.minItems ?? 0))
        return 'must be a list with an element';
      if (!value.every((element) => isOneOf(field, element)))
        return `must name only ${field.values?.join(', ')}`;
      return new Set(value).size < value.length ? 'must name none twice' : null;
    case 'votes':
      return isRecord(value) && Object.entries(value).every(([name, count]) => isText(name) && isCount(count))
        ? null
        : 'must map names to whole numbers';
  }
}

function isOneOf(field: Field, value: unknown): boolean {
  return typeof value === 'string' && field.values?.includes(value) === true;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !value.includes('\0') && value.isWellFormed();
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(field: string | undefined, why: string): FormRefusal {
  return { field, ...refuse(why) };
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
