import type { FastifyRequest } from 'fastify';
import type { SpooledFile } from './spool.js';

/** Who asks, as far as the platform needs to know. */
export interface Caller {
  readonly id: string;
  /** Whose rows the request may reach; null: everybody's, as far as the use case lets it. */
  readonly tenantId: string | null;
  /** Whose rows a request reaches that only reads, of several tenants; `tenantId` is null then. */
  readonly tenantIds?: readonly string[];
}

/** What a form brought: texts by name, and one file, which is on disk until the answer is given. */
export interface Form {
  readonly texts: ReadonlyMap<string, string>;
  readonly file: SpooledFile;
  readonly fileName: string;
  /** Of everything that was sent; how its parts were kept apart does not matter, for each sending does that anew. */
  readonly sha256: string;
}

/** Reads the form when first asked; the same at each call. */
export type ReadForm = () => Promise<Form>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard that authenticates. */
    caller?: Caller;
    /** The JSON body: read when first asked for, so that nobody's is read before it is known who asks. */
    readJson?: () => Promise<unknown>;
    /** Asked when a body that took its time has come: the caller may have been disabled meanwhile. @throws Problem 401 */
    assertStanding?: () => Promise<void>;
    /** The body of an upload, on disk; the same file at each call, gone after the answer. */
    spooled?: () => Promise<SpooledFile>;
    /** The form, where the handler takes one; its file is gone after the answer too, unless it was moved. */
    form?: ReadForm;
    discardSpooled?: () => void;
  }
}

export function callerOf(request: FastifyRequest): Caller | null {
  return request.caller ?? null;
}

/** The JSON body; undefined: there is none. @throws Problem 400, 413, 422 */
export async function bodyOf(request: FastifyRequest): Promise<unknown> {
  return request.readJson?.();
}
