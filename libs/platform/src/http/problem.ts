import { HttpException } from '@nestjs/common';

/** One field at fault: where (JSON Pointer), what rule, and the paragraph behind it where there is one. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
  readonly citation?: string | null;
}

/** What a problem may tell besides its status. RFC 9457. */
export interface ProblemDetails {
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** Members of their own kind, such as `illegalEvent`. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Malformed request',
  401: 'Authentication required',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Too slow',
  409: 'Conflict',
  412: 'Stale version',
  413: 'Too large',
  414: 'URI too long',
  415: 'Unsupported media type',
  422: 'Invalid content',
  428: 'Version required',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Fault of the service',
  503: 'Temporarily unavailable',
};

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
    const { detail, errors, members } = this.problem;
    return {
      type: 'about:blank',
      title: titleOf(status),
      status,
      detail,
      ...(errors ? { errors } : {}),
      ...members,
    };
  }
}

export function titleOf(status: number): string {
  return TITLES[status] ?? 'Error';
}

export const badRequest = (detail: string) => new Problem(400, { detail });
export const unauthenticated = (detail: string) =>
  new Problem(401, { detail, headers: { 'www-authenticate': 'Bearer realm="ninety"' } });
export const forbidden = (detail: string) => new Problem(403, { detail });
export const notFound = (what: string) => new Problem(404, { detail: `There is no such ${what}.` });
export const conflict = (detail: string, members?: Record<string, unknown>) =>
  new Problem(409, { detail, ...(members ? { members } : {}) });
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
