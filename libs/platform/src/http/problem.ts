import { HttpException } from '@nestjs/common';
import type { GERMAN_NAMES } from '../platform-sentences.de.js';
import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';
import type { FieldErrorResponseDto } from './field-error.contract.js';
import { addressOf, generalTypeOf } from './problem-types.js';
import type { ProblemType } from './problem-types.js';

/** One field at fault: where (JSON Pointer), what rule, and the paragraph behind it where there is one. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: Sentence;
  readonly citation?: string | null;
}

/** What a problem may tell besides its status. RFC 9457. */
export interface ProblemDetails {
  readonly detail: Sentence;
  /** The general kind of its status unless given. */
  readonly type?: ProblemType;
  readonly errors?: readonly FieldError[];
  /** Members of their own kind, such as `illegalEvent`. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const LONGEST_NAME = 200;
/** Control characters, and halves of characters that stand alone. */
const ILLEGIBLE = /[\p{Cc}\p{Cs}]/gu;

/** An answer that is a problem; the filter writes it as `application/problem+json`. */
export class Problem extends HttpException {
  readonly problem: ProblemDetails;

  /** What came with the request may be quoted in the problem as it is: here it is made legible. */
  constructor(status: number, problem: ProblemDetails, cause?: unknown) {
    super(problem.detail.text, status, { cause });
    this.problem = {
      ...problem,
      detail: problem.detail.map(legible),
      ...(problem.errors ? { errors: problem.errors.map(legibleError) } : {}),
      ...(problem.members ? { members: legibleMembers(problem.members) } : {}),
    };
  }

  /** The body, but for `instance` and `requestId`, which belong to the request. */
  body(): Record<string, unknown> {
    const status = this.getStatus();
    const { detail, type = generalTypeOf(status), errors, members } = this.problem;
    return {
      type: addressOf(type),
      title: type.title,
      status,
      ...detail.as('detail'),
      ...(errors ? { errors: errors.map(toldError) } : {}),
      ...members,
    };
  }
}

/** As it is answered, and kept. */
export function toldError({ pointer, detail, ...rest }: FieldError): FieldErrorResponseDto {
  return { pointer, ...detail.as('detail'), ...rest };
}

export const badRequest = (detail: Sentence) => new Problem(400, { detail });
export const unauthenticated = (detail: Sentence) =>
  new Problem(401, { detail, headers: { 'www-authenticate': 'Bearer realm="ninety"' } });
export const forbidden = (detail: Sentence) => new Problem(403, { detail });
export const notFound = (what: keyof typeof GERMAN_NAMES.no_such_thing) =>
  new Problem(404, { detail: say('no_such_thing', { what }) });
/** A kind of problem that has a name of its own. */
export const problemOf = (type: ProblemType, detail: Sentence, members?: Record<string, unknown>) =>
  new Problem(type.status, { type, detail, ...(members ? { members } : {}) });
export const stale = () =>
  new Problem(412, {
    detail: say('stale_version'),
  });
export const versionRequired = () =>
  new Problem(428, {
    detail: say('version_required'),
  });

/** 422 for one or more fields. */
export function invalid(...errors: FieldError[]): Problem {
  return invalidInAll(errors.length, errors);
}

/** 422 for so many faults in all, of which some are listed. */
export function invalidInAll(count: number, listed: readonly FieldError[]): Problem {
  return new Problem(422, {
    detail: summaryOf(count, listed),
    errors: listed,
    ...(count > listed.length ? { members: { moreErrors: count - listed.length } } : {}),
  });
}

/** How so many faults of fields are said in one: the first of them stands in `errors` with a code of its own. */
export function summaryOf(count: number, [first]: readonly FieldError[]): Sentence {
  if (!first) return say('invalid_content');
  const where = first.pointer || 'the body';
  const what = first.detail.text;
  return count > 1
    ? say('several_fields_at_fault', { where, what, more: count - 1 })
    : say('field_at_fault', { where, what });
}

/** Where a field is, by its parent's pointer and its name, which may be one that the caller chose. RFC 6901. */
export function pointerTo(parent: string, name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return `${parent}/${short.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function legible(text: string): string {
  return text.replace(ILLEGIBLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function legibleError({ pointer, detail, ...rest }: FieldError): FieldError {
  return { pointer: legible(pointer), detail: detail.map(legible), ...rest };
}

function legibleMembers(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      typeof value === 'string' ? legible(value) : value,
    ]),
  );
}
