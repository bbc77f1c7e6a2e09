import type { Version } from './params.js';

/** An answer that is more than its body: a status, a place, a version. */
export class Answer<T> {
  constructor(
    readonly body: T,
    readonly status: number | null,
    readonly headers: Readonly<Record<string, string>>,
  ) {}
}

/** 201 with the place of what was made. */
export function created<T>(location: string, body: T, version?: Version): Answer<T> {
  return new Answer(body, 201, { location, ...etag(version) });
}

/** The body with the ETag of its version. */
export function versioned<T>(body: T, version: Version): Answer<T> {
  return new Answer(body, null, etag(version));
}

function etag(version?: Version): Record<string, string> {
  return version === undefined ? {} : { etag: `"${version}"` };
}
