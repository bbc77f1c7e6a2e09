import { appendTerm } from '../parts/TermFields.js';
import type { Term } from '../parts/TermFields.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { NinetyProblem, unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, upload, versioned } from '../api.js';
import type { Application } from '../api.js';
import type { Act } from './acts.js';
import type { HistoryEvent } from './shapes.js';

const HISTORY = '200';

/** An application with the ETag that an act on it must name, its clocks explained, what happened, and what may. */
export function useApplication(id: string) {
  const path = { id };
  return useQuery({
    queryKey: ['application', id],
    queryFn: async () => {
      const [read, clocks, history, actions] = await Promise.all([
        versioned(api.GET('/v1/applications/{id}', { params: { path } })),
        unwrap(api.GET('/v1/applications/{id}/clocks', { params: { path, query: { explain: 'true' } } })),
        unwrap(api.GET('/v1/applications/{id}/events', { params: { path, query: { limit: HISTORY } } })),
        unwrap(api.GET('/v1/applications/{id}/actions', { params: { path } })),
      ]);
      // The description leaves open which fields an event has besides.
      const events: readonly HistoryEvent[] = history.data;
      return {
        application: read.body,
        etag: read.etag,
        clocks,
        history: events,
        actions: actions.data,
      };
    },
  });
}

export type Loaded = NonNullable<ReturnType<typeof useApplication>['data']>;

/** What was said between the applicant and the government. */
export function useCorrespondence(id: string) {
  return useQuery({
    queryKey: ['application', id, 'correspondence'],
    queryFn: () => unwrap(api.GET('/v1/applications/{id}/correspondence', { params: { path: { id } } })),
  });
}

/** Letters that can be printed, and files that were attached. */
export function useDocuments(id: string, isDraft = false) {
  return useQuery({
    queryKey: ['application', id, 'documents'],
    queryFn: async () => {
      const path = { id };
      const [letters, attachments] = await Promise.all([
        isDraft
          ? { data: [] }
          : unwrap(api.GET('/v1/applications/{id}/documents', { params: { path } })).catch(noneYet),
        unwrap(api.GET('/v1/applications/{id}/attachments', { params: { path, query: { limit: '200' } } })),
      ]);
      return { letters: letters.data, attachments: attachments.data };
    },
  });
}

function noneYet(error: unknown): { data: [] } {
  if (error instanceof NinetyProblem && error.status === 409) return { data: [] };
  throw error;
}

/** Attaches a file; tells how much of it has gone. */
export function useAttach(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      file,
      kind,
      term,
      onProgress,
    }: {
      file: File;
      kind: string;
      term: Term;
      onProgress: (percent: number) => void;
    }) => {
      const form = new FormData();
      form.append('kind', kind);
      appendTerm(form, term);
      form.append('file', file);
      return upload(`/v1/applications/${id}/attachments`, form, null, (sent, of) =>
        onProgress(Math.round((sent / Math.max(1, of)) * 100)),
      ).done;
    },
    onSuccess: () =>
      Promise.all(
        [['application', id], ['duties']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

export function useNotes(id: string) {
  return useQuery({
    queryKey: ['application', id, 'notes'],
    queryFn: () =>
      unwrap(api.GET('/v1/applications/{id}/notes', { params: { path: { id }, query: { limit: '200' } } })),
  });
}

export function useAddNote(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      unwrap(api.POST('/v1/applications/{id}/notes', { params: { path: { id } }, body: { text } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['application', id, 'notes'] }),
  });
}

/** The appeal of a denial with its record; null: there is none. */
export function useAppeal(id: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['application', id, 'appeal'],
    enabled: isWanted,
    queryFn: () =>
      unwrap(api.GET('/v1/applications/{id}/appeal', { params: { path: { id } } })).catch(
        (error: unknown) => {
          if (error instanceof NinetyProblem && error.status === 404) return null;
          throw error;
        },
      ),
  });
}

/** When a pending application may be decided. */
export function useForecast(id: string, isPending: boolean) {
  return useQuery({
    queryKey: ['application', id, 'forecast'],
    enabled: isPending,
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/applications/{id}/forecast', { params: { path: { id } } })),
  });
}

/** Parties by their ids, where the caller may read them. */
export function useParties(ids: readonly string[], mayRead: boolean) {
  return useQuery({
    queryKey: ['parties', ids],
    enabled: mayRead && ids.length > 0,
    queryFn: () =>
      Promise.all(
        [...new Set(ids)].map((id) => unwrap(api.GET('/v1/parties/{id}', { params: { path: { id } } }))),
      ),
  });
}

/** Acts once, and only on what the reader has seen: If-Match names it. */
export function useAct(id: string, etag: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (act: Act): Promise<unknown> => {
      const path = { id };
      if (act.type === 'appeal_filed') {
        const { type: _, ...body } = act;
        return unwrap(api.POST('/v1/applications/{id}/appeal', { params: { path }, body }));
      }
      if (act.type === 'appeal_decided') {
        const { type: _, ...body } = act;
        return unwrap(api.POST('/v1/applications/{id}/appeal/decision', { params: { path }, body }));
      }
      const params = { path, header: { 'If-Match': etag } };
      return unwrap(api.POST('/v1/applications/{id}/events', { params, body: act }));
    },
    onSettled: () => refreshed(queries, id),
  });
}

/** Which decisions take effect with a second signature. */
export function useCountersigned(mayRead: boolean): readonly string[] {
  const settings = useQuery({
    queryKey: ['settings', 'countersign'],
    enabled: mayRead,
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/settings')),
  });
  return settings.data?.countersign ?? [];
}

/** Gives the second signature, or sends the decision back. */
export function useCountersign(id: string, etag: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ proposalId, reason }: { proposalId: string; reason: string | null }) => {
      const params = { path: { id, proposalId }, header: { 'If-Match': etag } };
      const path = '/v1/applications/{id}/proposals/{proposalId}' as const;
      return reason === null
        ? unwrap(api.POST(`${path}/countersign`, { params }))
        : unwrap(api.POST(`${path}/reject`, { params, body: { reason } }));
    },
    onSettled: () => refreshed(queries, id),
  });
}

function refreshed(queries: ReturnType<typeof useQueryClient>, id: string) {
  return Promise.all([
    queries.invalidateQueries({ queryKey: ['application', id] }),
    queries.invalidateQueries({ queryKey: ['applications'] }),
    queries.invalidateQueries({ queryKey: ['counts'] }),
  ]);
}

/** Another draft with the same blocks. */
export function useClone(id: string) {
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/v1/applications/{id}/clone', { params: { path: { id } }, body: {} }),
      ) as Promise<Application>,
  });
}

/** How the clocks would stand if something were so: the service counts, and tells what the caller may know. */
export function useWhatIf(id: string, body: Schemas['WhatIfDto'] | null) {
  return useQuery({
    queryKey: ['application', id, 'what-if', body],
    enabled: body !== null,
    retry: false,
    placeholderData: (before) => before,
    queryFn: () =>
      unwrap(api.POST('/v1/applications/{id}/what-if', { params: { path: { id } }, body: body ?? {} })),
  });
}
