import { useMemo } from 'react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData, QueryKey } from '@tanstack/react-query';
import { makeClient, makeCompanyClient, NinetyProblem, unwrap } from '@ninety/client/browser';
import type { ClientOptions, Page, Schemas } from '@ninety/client/browser';
import { words } from './words/index.js';
import { chosenEntity, ENTITY_HEADER, EVERY_ENTITY, hearEntityAsked } from './session/entity.js';

export type Application = Schemas['Application'];
export type Session = Schemas['Session'];
export type Entry = Schemas['Entry'];
export type Alert = Schemas['Alert'];
export type AlertGroup = Schemas['AlertGroup'];
export type Party = Schemas['Party'];
export type EventType = Schemas['Action']['type'];
export type Role = Schemas['Me']['role'];

let csrfToken: string | null = null;

/** The session's token goes with everything that writes; the cookie goes by itself. */
export function rememberSession(session: Session | null): void {
  csrfToken = session?.csrfToken ?? null;
}

const service: ClientOptions = {
  url: window.location.origin,
  key: null,
  fetch: async (input, init) => {
    const request = new Request(input, init);
    request.headers.set(ENTITY_HEADER, chosenEntity() ?? EVERY_ENTITY);
    request.headers.set('accept-language', document.documentElement.lang);
    if (request.method === 'GET') return fetch(request);
    if (csrfToken !== null) request.headers.set('x-csrf-token', csrfToken);
    const answer = await fetch(request);
    if (answer.status === 422) hearEntityAsked(await answer.clone().json());
    return answer;
  },
};

/** What an office has, and what every installation has. */
export const api = makeClient(service);
/** What a company has, whose applications are decided elsewhere. */
export const company = makeCompanyClient(service);

/** The members that are there: a query has no empty ones. */
export function given<T extends Readonly<Record<string, string | undefined>>>(
  values: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  const found: { [K in keyof T]?: NonNullable<T[K]> } = {};
  for (const name in values) {
    const value = values[name];
    if (value !== undefined && value !== '') found[name] = value;
  }
  return found;
}

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What was answered, with the ETag that an edit of it must name. @throws NinetyProblem */
export async function versioned<T>(
  answer: Promise<Answered<T>>,
): Promise<{ readonly body: NonNullable<T>; readonly etag: string }> {
  const read = await answer;
  const body = await unwrap<T>(Promise.resolve(read));
  return { body, etag: read.response.headers.get('etag') ?? '' };
}

/** An answer without a body, such as that of a deletion. @throws NinetyProblem */
export function gone(answer: Promise<{ readonly response: Response }>): Promise<unknown> {
  return unwrap<unknown>(answer);
}

/** Something that writes, after which what these keys name is asked for anew, whatever came of it. */
export function useChange<T, V>(keys: readonly string[], mutationFn: (value: V) => Promise<T>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

interface RowsOptions {
  readonly limit?: number;
  readonly enabled?: boolean;
  /** Whether a list is of the same rows as one that was asked for before by its key, which stands until it comes. */
  readonly isSame?: (before: QueryKey) => boolean;
}

/** A list, page by page, as one. */
export function useRows<T>(
  queryKey: QueryKey,
  ask: (page: { limit: string; cursor?: string }) => Promise<Page<T>>,
  { limit = 50, enabled = true, isSame = () => false }: RowsOptions = {},
) {
  const query = useInfiniteQuery<Page<T>, Error, InfiniteData<Page<T>>, QueryKey, string | undefined>({
    queryKey,
    enabled,
    // What comes anew is drawn anew, and not compared with all that was there: that takes longer, the longer the list.
    structuralSharing: false,
    placeholderData: (before, query) => (query && isSame(query.queryKey) ? before : undefined),
    initialPageParam: undefined,
    queryFn: ({ pageParam: cursor }) =>
      ask({ limit: String(limit), ...(cursor === undefined ? {} : { cursor }) }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  return {
    ...query,
    rows,
    list: {
      hasMore: hasNextPage,
      isLoadingMore: isFetchingNextPage,
      onMore: () => void fetchNextPage(),
    },
  };
}

export interface Upload<T> {
  readonly done: Promise<T>;
  readonly cancel: () => void;
}

/** Sends a file and tells how much has gone, which fetch cannot. @throws NinetyProblem */
export function upload<T>(
  path: string,
  body: FormData | Blob,
  type: string | null,
  onProgress: (sent: number, of: number) => void,
): Upload<T> {
  const request = new XMLHttpRequest();
  const done = new Promise<T>((resolve, reject) => {
    request.open('POST', path);
    request.responseType = 'json';
    if (csrfToken !== null) request.setRequestHeader('x-csrf-token', csrfToken);
    request.setRequestHeader(ENTITY_HEADER, chosenEntity() ?? EVERY_ENTITY);
    request.setRequestHeader('accept-language', document.documentElement.lang);
    if (type !== null) request.setRequestHeader('content-type', type);
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status < 300) resolve(answer as T);
      else {
        hearEntityAsked(answer);
        reject(new NinetyProblem(request.status, answer ?? {}));
      }
    };
    request.onerror = () => reject(new Error(words.unreachable));
    request.onabort = () => reject(new Error(words.cancelled));
    request.send(body);
  });
  return { done, cancel: () => request.abort() };
}
