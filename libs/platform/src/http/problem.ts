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

/** An answer that is a problem; the filter writes it as `application/problem+json`. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly problem: ProblemDetails,
    cause?: unknown,
  ) {
    super(problem.detail, status, { cause });
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
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return new Problem(422, {
    detail: `${first ? `${first.pointer || 'the body'}: ${first.detail}` : 'Invalid content'}${more}`,
    errors,
  });
}
