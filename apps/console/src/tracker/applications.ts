import { useQuery, useQueryClient } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, gone, upload, useChange, useRows, versioned } from '../api.js';
import type { Upload } from '../api.js';
import { isSortedAnew } from '../parts/table/sorted.js';

export type Tracked = CompanySchemas['TrackedApplication'];
export type KnownClock = CompanySchemas['RegimeClock'];
export type TrackedDraft = CompanySchemas['TrackedDraftDto'];
export type Attachment = CompanySchemas['Attachment'];
/** An observation; the fields of its type stand beside what every one has. */
export type Observation = CompanySchemas['Observation'];
export type Written = CompanySchemas['ObservationDto'];

/** By what the service sorts them. */
export const SORTS = [
  ...(['dueOn', '-dueOn', 'createdAt', '-createdAt', 'filedOn', '-filedOn'] as const),
  ...(['value', '-value', 'assignee', '-assignee'] as const),
] as const;

/** Which applications: as the address says. */
export interface TrackedFilters {
  readonly regime?: string | undefined;
  readonly status?: string | undefined;
  readonly q?: string | undefined;
  readonly pending?: 'true' | 'false' | undefined;
  readonly overdue?: 'true' | 'false' | undefined;
  readonly dueSoon?: 'true' | 'false' | undefined;
  readonly atRisk?: 'true' | undefined;
  readonly assignee?: string | undefined;
  readonly supplierId?: string | undefined;
  readonly tag?: string | undefined;
  readonly sort?: (typeof SORTS)[number] | undefined;
}

const PAGE = '200';
/** What an observation makes old. */
const OLD = ['application', 'applications'];

/** Applications of every regime, the nearest due day first unless sorted otherwise. */
export function useTracked(filters: TrackedFilters, limit = 50) {
  return useRows(
    ['applications', filters, limit],
    (page) =>
      unwrap(company.GET('/v1/applications', { params: { query: { ...given({ ...filters }), ...page } } })),
    { limit, isSame: ([, before]) => isSortedAnew(before, filters) },
  );
}

/** An application with the ETag that an observation of it names, all that was written down of it, and its files. */
export function useTrackedApplication(id: string, knownAt?: string) {
  return useQuery({
    queryKey: ['application', id, knownAt ?? null],
    queryFn: async () => {
      const path = { id };
      const asKnown = given({ knownAt });
      const [read, observations, attachments] = await Promise.all([
        versioned(company.GET('/v1/applications/{id}', { params: { path, query: asKnown } })),
        observationsOf(id, asKnown),
        unwrap(
          company.GET('/v1/applications/{id}/attachments', { params: { path, query: { limit: PAGE } } }),
        ),
      ]);
      return { application: read.body, etag: read.etag, observations, attachments: attachments.data };
    },
  });
}

export type LoadedCase = NonNullable<ReturnType<typeof useTrackedApplication>['data']>;

async function observationsOf(id: string, asKnown: { knownAt?: string }): Promise<readonly Observation[]> {
  const ask = (cursor: string | undefined) =>
    unwrap(
      company.GET('/v1/applications/{id}/events', {
        params: { path: { id }, query: { limit: PAGE, ...asKnown, ...given({ cursor }) } },
      }),
    );
  const all: Observation[] = [];
  for await (const one of allOf(ask)) all.push(one);
  return all;
}

/** Writes down what happened, on what the reader has seen alone. */
export function useRecord(id: string, etag: string) {
  return useChange(OLD, (body: Written) =>
    unwrap(
      company.POST('/v1/applications/{id}/events', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useBegin() {
  return useChange(['applications'], (body: TrackedDraft) =>
    unwrap(company.POST('/v1/applications', { body })),
  );
}

/** Changes a draft; after the filing, what the company keeps for itself. Answers with the ETag that the next edit names. */
export function useEditTracked(id: string, etag: string) {
  return useChange([...OLD, 'check', 'form'], (body: TrackedDraft) =>
    versioned(
      company.PATCH('/v1/applications/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useDiscardTracked(id: string) {
  return useChange(['applications'], () =>
    gone(company.DELETE('/v1/applications/{id}', { params: { path: { id } } })),
  );
}

/** Files of an application, sent before an observation names them. */
export function useFiles(id: string) {
  const queries = useQueryClient();
  return {
    send: (file: File, onProgress: (sent: number, of: number) => void): Upload<Attachment> => {
      const form = new FormData();
      form.append('kind', 'other');
      form.append('file', file);
      return upload<Attachment>(`/v1/applications/${id}/attachments`, form, null, onProgress);
    },
    refresh: () => queries.invalidateQueries({ queryKey: ['application', id] }),
  };
}
