import { HttpException } from '@nestjs/common';
import { addressOf, generalTypeOf } from './problem-types.js';
import type { ProblemType } from './problem-types.js';

/** One field at fault: where (JSON Pointer), what rule, and the paragraph behind it where there is one. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
  readonly citation?: string | null;
}

/** What a problem may tell besides its status. RFC 9457. */
export interface ProblemDetails {
  readonly detail: string;
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
    super(problem.detail, status, { cause });
    this.problem = {
      ...problem,
      detail: legible(problem.detail),
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
      detail,
      ...(errors ? { errors } : {}),
      ...members,
    };
  }
}

export const badRequest = (detail: string) => new Problem(400, { detail });
export const unauthenticated = (detail: string) =>
  new Problem(401, { detail, headers: { 'www-authenticate': 'Bearer realm="ninety"' } });
export const forbidden = (detail: string) => new Problem(403, { detail });
export const notFound = (what: string) => new Problem(404, { detail: `There is no such ${what}.` });
/** A kind of problem that has a name of its own. */
export const problemOf = (type: ProblemType, detail: string, members?: Record<string, unknown>) =>
  new Problem(type.status, { type, detail, ...(members ? { members } : {}) });
export const stale = () =>
  new Problem(412, {
    detail: 'It was changed since you read it: read it again and repeat with its new ETag in If-Match.',
  });
export const versionRequired = () =>
  new Problem(428, {
    detail: 'Send the ETag that you last read in If-Match, so that nobody else’s change is lost.',
  });

/** 422 for one or more fields. */
export function invalid(...errors: FieldError[]): Problem {
  return invalidInAll(errors.length, errors);
}

/** 422 for so many faults in all, of which some are listed. */
export function invalidInAll(count: number, listed: readonly FieldError[]): Problem {
  const [first] = listed;
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  return new Problem(422, {
    detail: `${first ? `${first.pointer || 'the body'}: ${first.detail}` : 'Invalid content'}${more}`,
    errors: listed,
    ...(count > listed.length ? { members: { moreErrors: count - listed.length } } : {}),
  });
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
  return { pointer: legible(pointer), detail: legible(detail), ...rest };
}

function legibleMembers(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      typeof value === 'string' ? legible(value) : value,
    ]),
  );
}
