import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, ValidateBy, ValidateIf } from 'class-validator';
import type { ValidationOptions } from 'class-validator';
import countries from 'i18n-iso-countries';
import { isId } from '../ids.js';
import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';
import { declareField } from './shape.js';
import type { Beneath, DtoClass } from './shape.js';

/** What every field, of a request or an answer, may say about itself. Without any it is there and not null. */
export interface FieldOptions {
  /** May be absent, and null says the same. */
  readonly optional?: boolean;
  /** May be absent, but not null. */
  readonly omittable?: boolean;
  /** Is there, and may be null. */
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  /** The paragraph that asks for the field. */
  readonly citation?: string;
}

const MOST_ELEMENTS = 200;
/** A bound of a list of an answer that is as long as there is of it. */
export const UNBOUNDED = Infinity;
const LONGEST_TEXT = 10_000;
/** A text that is no longer is shown on a line, among others. */
const LONGEST_LINE = 500;
/** What embeds, overrides or isolates the direction of the letters after it: beyond its text it would turn around what is not its own. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/;
const DAY_MS = 86_400_000;

const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const FIRST_INSTANT = Date.parse('0001-01-01T00:00:00Z');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');
const ABOUT = Symbol('what it holds');
const READING = Symbol('what is handed on');

interface TextOptions extends FieldOptions {
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly patternHint?: Sentence;
  readonly each?: boolean;
  /** What is asked about, as others write it: a name that hides itself is answered too. */
  readonly isAsked?: boolean;
}

/**
 * A text that is not blank, without NUL or lone surrogates, at most `max` characters long; one that is kept to be shown on a line has
 * nothing that turns around what is written beside it.
 */
export function Text(options: TextOptions = {}) {
  const { max = 500, pattern, patternHint, each, isAsked = false } = options;
  const isLine = max <= LONGEST_LINE && !isAsked;
  const rule = patternHint ?? (isLine ? say('field_line', { max }) : say('field_text', { max }));
  const check = (value: unknown) => isTextOf(value, max, isLine) && (!pattern || pattern.test(value));
  return field(
    options,
    { type: String, maxLength: max, minLength: 1 },
    valid('text', rule, check, options, each),
  );
}

/** A text of any length, which may be empty. */
export function AnyText(options: FieldOptions = {}) {
  const check = (value: unknown) => typeof value === 'string';
  return field(options, { type: String }, valid('string', say('field_any_text'), check, options));
}

/** A list of texts. */
export function Texts(options: FieldOptions & { max?: number; elements?: number } = {}) {
  const { max = 500, elements = MOST_ELEMENTS } = options;
  return applyDecorators(
    IsArray(saying(say('field_list'), {})),
    ArrayMaxSize(elements, saying(say('field_too_many', { most: elements }), {})),
    valid(
      'texts',
      max > LONGEST_LINE ? say('field_each_text', { max }) : say('field_each_line', { max }),
      (value) => isTextOf(value, max),
      options,
      true,
    ),
    known(),
    presence(options),
    api(options, { type: String, isArray: true, ...atMost(elements) }),
  );
}

/** Prose: a longer text. */
export const Prose = (options: FieldOptions = {}) => Text({ max: LONGEST_TEXT, ...options });

/** An id, in capitals or not: it is handed on as ids are written. */
export function Uuid(options: FieldOptions = {}) {
  return applyDecorators(
    readAs(asIdsAreWritten),
    field(options, { type: String, format: 'uuid' }, valid('uuid', say('field_uuid'), isId, options)),
  );
}

export function Enum<const V extends string>(values: readonly V[], options: FieldOptions = {}) {
  const check = (value: unknown) => values.some((one) => one === value);
  return field(
    options,
    { type: String, enum: [...values] },
    valid('enum', say('field_one_of', { values: values.join(', ') }), check, options),
  );
}

/** A list of values of an enumeration, none twice. */
export function Enums<const V extends string>(
  values: readonly V[],
  options: FieldOptions & { min?: number } = {},
) {
  const check = (list: unknown) =>
    Array.isArray(list) &&
    list.length >= (options.min ?? 0) &&
    list.every((value) => values.some((one) => one === value)) &&
    new Set(list).size === list.length;
  const named = { values: values.join(', ') };
  const rule = options.min ? say('field_some_of', named) : say('field_any_of', named);
  return field(
    options,
    { type: String, enum: [...values], isArray: true },
    valid('enums', rule, check, options),
  );
}

/** A country as ISO 3166-1 alpha-2. */
export function Country(options: FieldOptions = {}) {
  return field(
    options,
    { type: String, pattern: '^[A-Z]{2}$', example: 'CN' },
    valid('country', say('field_country'), isCountry, options),
  );
}

/** Whether it is a country of ISO 3166-1 alpha-2. */
export function isCountry(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value) && countries.isValid(value);
}

/** A calendar date `YYYY-MM-DD` that exists, of the years 1 to 9999, at most `max`. */
export function DayField(options: FieldOptions & { max?: string } = {}) {
  const { max } = options;
  const rule = max === undefined ? say('field_day') : say('field_day_until', { max });
  const check = (value: unknown) => isDay(value) && (max === undefined || value <= max);
  return field(options, { type: String, format: 'date' }, valid('day', rule, check, options));
}

/** A decimal number as a string, with at most `digits` before and `scale` digits after the point; below zero if `signed`. */
export function Decimal(
  options: FieldOptions & { digits?: number; scale?: number; positive?: boolean; signed?: boolean } = {},
) {
  const { digits = 15, scale = 2, positive = false, signed = false } = options;
  const sign = signed ? '-?' : '';
  const pattern = new RegExp(`^${sign}(0|[1-9]\\d{0,${digits - 1}})(\\.\\d{1,${scale}})?$`);
  const rule = say(positive ? 'field_positive_decimal' : 'field_decimal', { digits, scale });
  const check = (value: unknown) =>
    typeof value === 'string' && pattern.test(value) && (!positive || /[1-9]/.test(value));
  return field(options, { type: String, pattern: pattern.source }, valid('decimal', rule, check, options));
}

export function WholeNumber(options: FieldOptions & { min: number; max: number }) {
  const { min, max } = options;
  const check = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  const rule = say('field_whole_number', { min, max });
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    valid('integer', rule, check, options),
  );
}

/** How many: a whole number from 0. */
export function Count(options: FieldOptions = {}) {
  return WholeNumber({ ...options, min: 0, max: Number.MAX_SAFE_INTEGER });
}

/** A number between two bounds, both included. */
export function Fraction(options: FieldOptions = {}) {
  const check = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
  return field(
    options,
    { type: Number, minimum: 0, maximum: 1 },
    valid('fraction', say('field_fraction'), check, options),
  );
}

/** A number of any size. */
export function AnyNumber(options: FieldOptions = {}) {
  const check = (value: unknown) => Number.isFinite(value);
  return field(options, { type: Number }, valid('number', say('field_number'), check, options));
}

/** How many of each kind, by its name. */
export function Counts(options: FieldOptions = {}) {
  const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
  const check = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.values(value).every(isCount);
  return field(
    options,
    { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
    valid('counts', say('field_counts'), check, options),
  );
}

/** A list of ids, in capitals or not: they are handed on as ids are written. */
export function Uuids(options: FieldOptions & { min?: number; elements?: number; of?: string } = {}) {
  const { min = 0, elements = UNBOUNDED, of } = options;
  const check = (ids: unknown) =>
    Array.isArray(ids) && ids.length >= min && ids.length <= elements && ids.every(isId);
  const rule = idsRule(min, elements, of);
  const schema = {
    type: String,
    format: 'uuid',
    isArray: true,
    ...(min > 0 ? { minItems: min } : {}),
    ...atMost(elements),
  };
  return applyDecorators(
    readAs((ids) => (Array.isArray(ids) ? ids.map(asIdsAreWritten) : ids)),
    field(options, schema, valid('uuids', rule, check, options)),
  );
}

function idsRule(min: number, most: number, of: string | undefined): Sentence {
  if (of === undefined) return say('field_uuids');
  return min > 0 ? say('field_ids_between', { min, most, of }) : say('field_ids_until', { most, of });
}

export function Flag(options: FieldOptions = {}) {
  return field(
    options,
    { type: Boolean },
    valid('flag', say('field_flag'), (v) => typeof v === 'boolean', options),
  );
}

/** An object of its own DTO. */
export function Nested<T extends object>(dto: DtoClass<T>, options: FieldOptions = {}) {
  return applyDecorators(beneath(dto, null, options), api(options, { type: dto }));
}

/** A list of objects of one DTO. */
export function NestedList<T extends object>(
  dto: DtoClass<T>,
  options: FieldOptions & { min?: number; max?: number } = {},
) {
  const { min = 0, max = MOST_ELEMENTS } = options;
  return applyDecorators(
    beneath(dto, { min, max }, options),
    api(options, { type: dto, isArray: true, minItems: min, ...atMost(max) }),
  );
}

/** An object of which each kind has members of its own. */
export function AnyObject(options: FieldOptions = {}) {
  const check = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return field(
    options,
    { type: 'object', additionalProperties: true },
    valid('object', say('field_object'), check, options),
  );
}

/** A field that a check of its own decides. */
export function Checked(
  rule: Sentence,
  check: (value: unknown) => boolean,
  options: FieldOptions & { api: ApiPropertyOptions },
) {
  return field(options, options.api, valid('checked', rule, check, options));
}

/** What the field hands on in the place of what was given. */
export function readingOf(dto: DtoClass<object>, name: string): (given: unknown) => unknown {
  const reading: unknown = Reflect.getMetadata(READING, dto.prototype as object, name);
  return typeof reading === 'function' ? (reading as (given: unknown) => unknown) : (given) => given;
}

function readAs(reading: (given: unknown) => unknown): PropertyDecorator {
  return Reflect.metadata(READING, reading);
}

function asIdsAreWritten(given: unknown): unknown {
  return isId(given) ? given.toLowerCase() : given;
}

/** An instant as RFC 3339, of the years 1 to 9999 in UTC. */
export function Instant(options: FieldOptions = {}) {
  return field(
    options,
    { type: String, format: 'date-time' },
    valid('instant', say('field_instant'), isInstant, options),
  );
}

/** What a field of a DTO holds, and what is said of it. */
export interface AboutField extends Pick<FieldOptions, 'description' | 'citation'> {
  readonly kind: 'list' | 'flag' | 'number' | 'text';
}

export function aboutField(dto: DtoClass<object>, name: string): AboutField {
  const about = Reflect.getMetadata(ABOUT, dto.prototype as object, name) as AboutField | undefined;
  return about ?? { kind: 'text' };
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !value.includes('\0') && value.isWellFormed();
}

function isTextOf(value: unknown, max: number, isLine = max <= LONGEST_LINE): value is string {
  return isText(value) && value.length <= max && !(isLine && TURNING.test(value));
}

export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '0001') return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return time % DAY_MS === 0 && new Date(time).toISOString().startsWith(value);
}

/** Where its zone is left behind, an instant may lie in another year than it was written in. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !isDay(RFC3339.exec(value)?.[1])) return false;
  const time = Date.parse(value.toUpperCase());
  return time >= FIRST_INSTANT && time < LAST_INSTANT;
}

function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  validator: PropertyDecorator,
): PropertyDecorator {
  return applyDecorators(validator, known(), presence(options), api(options, schema));
}

function valid(
  name: string,
  rule: Sentence,
  check: (value: unknown) => boolean,
  options: FieldOptions,
  each = false,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: check } }, { each, ...saying(rule, options) });
}

/** What the check of a body finds beside a broken rule. */
export interface RuleContext {
  readonly rule: Sentence;
  readonly citation?: string;
}

function saying(rule: Sentence, { citation }: FieldOptions): ValidationOptions {
  const context: RuleContext = citation ? { rule, citation } : { rule };
  return { message: rule.text, context };
}

/** Declares the field; its rule decides what it may hold. */
function known(): PropertyDecorator {
  return (prototype, name) => declareField(prototype, String(name), null);
}

/** Declares the field, and what its objects may hold. */
function beneath<T extends object>(
  dto: DtoClass<T>,
  list: Beneath['list'],
  { optional = false, omittable = false, nullable = false, citation }: FieldOptions,
): PropertyDecorator {
  const what: Beneath = {
    dto,
    list,
    mayBeMissing: optional || omittable,
    mayBeNull: optional || nullable,
    citation,
  };
  return (prototype, name) => declareField(prototype, String(name), what);
}

function atMost(elements: number): { maxItems?: number } {
  return Number.isFinite(elements) ? { maxItems: elements } : {};
}

function presence({ optional, omittable, nullable }: FieldOptions): PropertyDecorator {
  if (omittable) return ValidateIf((_, value) => value !== undefined);
  if (nullable) return ValidateIf((_, value) => value !== null);
  return optional ? IsOptional() : () => undefined;
}

function api(
  { optional = false, omittable = false, nullable = false, description, example, citation }: FieldOptions,
  schema: ApiPropertyOptions,
): PropertyDecorator {
  const described = ApiProperty({
    ...schema,
    required: !optional && !omittable,
    ...(optional || nullable ? { nullable: true } : {}),
    ...(description ? { description } : {}),
    ...(example === undefined ? {} : { example }),
  } as ApiPropertyOptions);
  const about: AboutField = {
    kind: kindOf(schema),
    ...(description ? { description } : {}),
    ...(citation ? { citation } : {}),
  };
  return applyDecorators(described, Reflect.metadata(ABOUT, about));
}

function kindOf({ type, isArray }: { type?: unknown; isArray?: unknown }): AboutField['kind'] {
  if (isArray === true) return 'list';
  if (type === Boolean) return 'flag';
  return type === Number || type === 'integer' ? 'number' : 'text';
}
