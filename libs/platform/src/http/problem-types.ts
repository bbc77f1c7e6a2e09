/**
 * A kind of problem, by which a program tells one refusal from another without reading English: its address is the
 * `type` of the answer. RFC 9457, 3.1.1. Names never change their meaning; docs/problems.md lists them all.
 */
export interface ProblemType {
  readonly name: string;
  readonly status: number;
  /** The same for all of the kind. */
  readonly title: string;
  /** What it means, and what helps. */
  readonly meaning: string;
}

type Rows = Readonly<Record<string, Omit<ProblemType, 'name'>>>;

const ADDRESS = 'urn:ninety:problem:';
const KNOWN = new Map<string, ProblemType>();

/** Declares kinds of problems; each feature has its table. @throws for a name that is taken */
export function problemTypes<const R extends Rows>(rows: R): { readonly [Name in keyof R]: ProblemType } {
  const types = Object.entries(rows).map(([name, row]) => {
    if (KNOWN.has(name)) throw new Error(`two kinds of problems are called ${name}`);
    const type = { name, ...row };
    KNOWN.set(name, type);
    return [name, type] as const;
  });
  return Object.fromEntries(types) as { [Name in keyof R]: ProblemType };
}

/** Every kind that was declared, by status and name. */
export function knownProblemTypes(): ProblemType[] {
  return [...KNOWN.values()].sort((a, b) => a.status - b.status || (a.name < b.name ? -1 : 1));
}

export function addressOf({ name }: ProblemType): string {
  return `${ADDRESS}${name}`;
}

/** The kind at an address. */
export function problemTypeAt(address: unknown): ProblemType | undefined {
  return typeof address === 'string' && address.startsWith(ADDRESS)
    ? KNOWN.get(address.slice(ADDRESS.length))
    : undefined;
}

/** What any request may meet. */
export const GENERAL = problemTypes({
  'malformed-request': {
    status: 400,
    title: 'Malformed request',
    meaning: 'The path, a header, the JSON or the form cannot be read.',
  },
  'authentication-required': {
    status: 401,
    title: 'Authentication required',
    meaning: 'There was no key, token or session, or one that is unknown, expired or revoked.',
  },
  'not-allowed': {
    status: 403,
    title: 'Not allowed',
    meaning: 'The caller is known, and may not do this.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    meaning: 'There is no such thing, or none that the caller may see.',
  },
  'method-not-allowed': { status: 405, title: 'Method not allowed', meaning: 'Allow names those that are.' },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    meaning: 'It is answered in another media type.',
  },
  'request-timeout': { status: 408, title: 'Too slow', meaning: 'The request came too slowly.' },
  conflict: {
    status: 409,
    title: 'Conflict',
    meaning: 'It contradicts what the database holds; the detail says what.',
  },
  'idempotency-key-in-use': {
    status: 409,
    title: 'Still running',
    meaning: 'A request with this Idempotency-Key is still running: repeat it later.',
  },
  'stale-version': {
    status: 412,
    title: 'Stale version',
    meaning: 'It was changed since the ETag in If-Match was read: read it again.',
  },
  'too-large': { status: 413, title: 'Too large', meaning: 'The body is larger than may be.' },
  'uri-too-long': { status: 414, title: 'URI too long', meaning: 'A part of the path is too long.' },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    meaning: 'The body has a media type that is not taken here.',
  },
  'invalid-content': {
    status: 422,
    title: 'Invalid content',
    meaning: 'Fields or query values break rules; `errors` names each with its pointer.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key of another request',
    meaning: 'The key came before with another request: use a new one.',
  },
  'version-required': {
    status: 428,
    title: 'Version required',
    meaning: 'Send the ETag that was read last in If-Match.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    meaning: 'Retry-After says when to come again.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Headers too large',
    meaning: 'The URI and headers are too long.',
  },
  fault: {
    status: 500,
    title: 'Fault of the service',
    meaning: 'The request id finds the reason in the log of the service.',
  },
  unavailable: {
    status: 503,
    title: 'Temporarily unavailable',
    meaning: 'Nothing was done; Retry-After says when to try again.',
  },
});

const UNNAMED: ProblemType = { name: 'other', status: 0, title: 'Error', meaning: '' };
/** Each status has one kind that is its general one: the first of the table. */
const GENERAL_OF = new Map(
  Object.values(GENERAL)
    .reverse()
    .map((type) => [type.status, type]),
);

/** The kind of a problem of which nothing more is known than its status. */
export function generalTypeOf(status: number): ProblemType {
  return GENERAL_OF.get(status) ?? UNNAMED;
}
