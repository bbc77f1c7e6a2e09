import { LAST_GIVEN_DAY, parseGivenDay } from './day.js';
import { COMMON_FIELDS, EVENT_SHAPES, hasVariants } from './event-shapes.js';
import type { EventType, Field, Fields, ProcedureEvent, Variants } from './event-shapes.js';
import { refuse } from './refusal.js';
import type { Refusal } from './refusal.js';
import type { Sentence } from '@ninety/platform/sentences';
import { say } from './sentences.js';

/** A refusal of the form names the field too, unless it is the event itself that is at fault. */
export interface FormRefusal extends Refusal {
  readonly field: string | undefined;
}

/**
 * Checks one event's form: its type, and for its type (and variant) every field, none unknown, none null.
 * Answers the typed event with its dates as days, or the refusal. Says nothing about order or law.
 */
export function parseEvent(input: unknown): ProcedureEvent | FormRefusal {
  if (!isRecord(input)) return malformed(undefined, say('event_form'));
  const shape = typeof input.type === 'string' ? shapeOf(input.type) : undefined;
  if (!shape) return malformed('type', say('event_type_unknown', { type: show(input.type) }));

  const fields = hasVariants(shape) ? variantFields(shape, input) : shape;
  if ('why' in fields && typeof fields.why === 'string') return fields as FormRefusal;
  const known = fields as Fields;
  const parsed = new Map<string, unknown>();

  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    parsed.set(name, value);
    if (name === 'type' || (hasVariants(shape) && name === shape.by)) continue;
    const field = ownField(known, name) ?? ownField(COMMON_FIELDS, name);
    if (!field)
      return malformed(name, say('event_field_unknown', { field: show(name), type: String(input.type) }));
    const problem = problemIn(name, field, value);
    if (problem) return malformed(name, problem);
    if (field.kind === 'day') parsed.set(name, parseGivenDay(value));
  }
  const missing = [...Object.entries(COMMON_FIELDS), ...Object.entries(known)].find(
    ([name, field]) => !field.optional && !parsed.has(name),
  );
  if (missing)
    return malformed(
      missing[0],
      say('event_field_required', { field: missing[0], type: String(input.type) }),
    );
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
    say('event_not_one_of', {
      field: shape.by,
      values: Object.keys(shape.of).join(', '),
      given: show(value),
    }),
  );
}

function ownField(fields: Fields, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function problemIn(name: string, field: Field, value: unknown): Sentence | null {
  const named = { field: name };
  switch (field.kind) {
    case 'text':
      return isText(value) ? null : say('event_text', named);
    case 'texts':
      if (!Array.isArray(value) || !value.every(isText)) return say('event_texts', named);
      return value.length < (field.minItems ?? 0) ? say('event_some_texts', named) : null;
    case 'day':
      return parseGivenDay(value) === null
        ? say('event_day', { ...named, last: LAST_GIVEN_DAY, given: show(value) })
        : null;
    case 'flag':
      return typeof value === 'boolean' ? null : say('event_flag', named);
    case 'enum':
      return isOneOf(field, value)
        ? null
        : say('event_not_one_of', { ...named, values: valuesOf(field), given: show(value) });
    case 'enums':
      if (!Array.isArray(value) || value.length < (field.minItems ?? 0))
        return say('event_some_values', named);
      if (!value.every((element) => isOneOf(field, element)))
        return say('event_values', { ...named, values: valuesOf(field) });
      return new Set(value).size < value.length ? say('event_value_twice', named) : null;
    case 'votes':
      return isRecord(value) && Object.entries(value).every(([name, count]) => isText(name) && isCount(count))
        ? null
        : say('event_votes', named);
  }
}

function valuesOf({ values = [] }: Field): string {
  return values.join(', ');
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

function malformed(field: string | undefined, why: Sentence): FormRefusal {
  return { field, ...refuse(why) };
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
