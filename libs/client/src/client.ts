import createFetchClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import type { components as CompanyComponents, paths as CompanyPaths } from './company-schema.js';
import type { components, paths } from './schema.js';

/** What the client reads where an answer may be had as a file too. */
type Json = 'application/json' | 'application/problem+json';

/** The API of an office, each path with its parameters, bodies and answers: `client.GET('/v1/applications', { params })`. */
export type NinetyClient = Client<paths, Json>;

/** The shapes of the API of an office by name: `Schemas['Application']`. */
export type Schemas = components['schemas'];

/** The API of a company (`POSTURE=company`), whose applications are decided elsewhere. */
export type CompanyClient = Client<CompanyPaths, Json>;

/** The shapes of the API of a company by name: `CompanySchemas['TrackedApplication']`. */
export type CompanySchemas = CompanyComponents['schemas'];

export type ProblemBody = Schemas['Problem'];

export interface ClientOptions {
  /** Where the API is, such as `https://ninety.example`. */
  readonly url: string;
  /** An API key or an OIDC token; null where a cookie tells who it is. */
  readonly key: string | null;
  /** The legal entity for which somebody of several acts; left out, what a request names says it. */
  readonly supplier?: string | undefined;
  /** The platform's own unless given. */
  readonly fetch?: typeof globalThis.fetch;
  /** How often an answer of 429 or 503 is waited for and asked again, as its Retry-After says; 3 unless given. */
  readonly retries?: number;
}

const LONGEST_WAIT_SECONDS = 60;

/**
 * A typed client of an office. Requests that were answered 429 or 503 are repeated after the time that the answer names: the service
 * did nothing. A POST that may have been done is repeated only with an `Idempotency-Key`.
 */
export function makeClient(options: ClientOptions): NinetyClient {
  return createFetchClient<paths, Json>(transport(options));
}

/** The same of a company. `GET /v1/posture`, which both answer without a key, tells which of the two is spoken to. */
export function makeCompanyClient(options: ClientOptions): CompanyClient {
  return createFetchClient<CompanyPaths, Json>(transport(options));
}

function transport({ url, key, supplier, fetch = globalThis.fetch, retries = 3 }: ClientOptions) {
  return {
    baseUrl: url.replace(/\/$/, ''),
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(supplier === undefined ? {} : { 'ninety-supplier': supplier }),
    },
    fetch: (request: Request) => patiently(fetch, request, retries),
  };
}

async function patiently(
  fetch: typeof globalThis.fetch,
  request: Request,
  retries: number,
): Promise<Response> {
  const again = retries > 0 ? request.clone() : null;
  const response = await fetch(request);
  const seconds = Number(response.headers.get('retry-after'));
  const mayRepeat = response.status === 429 || (response.status === 503 && isRepeatable(request));
  if (!again || !mayRepeat || !(seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS)) return response;
  await response.body?.cancel();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return patiently(fetch, again, retries - 1);
}

function isRepeatable({ method, headers }: Request): boolean {
  return method !== 'POST' || headers.has('idempotency-key');
}

/** An answer that was a problem (RFC 9457). */
export class NinetyProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<ProblemBody>,
  ) {
    const { errors, detail, title } = problem;
    const fields = (errors ?? []).map((error) => `${error.pointer}: ${error.detail}`);
    super([detail ?? title ?? `the answer was ${status}`, ...(fields.length > 1 ? fields : [])].join('\n'));
    this.name = 'NinetyProblem';
  }
}

/** The body of a success. @throws NinetyProblem for any other answer */
export async function unwrap<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, error, response } = await answer;
  if (!response.ok) throw new NinetyProblem(response.status, error ?? {});
  return data as NonNullable<T>;
}
