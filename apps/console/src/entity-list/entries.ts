import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, upload, useRows } from '../api.js';

export interface EntryFilters {
  readonly asOf?: string | undefined;
  readonly q?: string | undefined;
  readonly country?: string | undefined;
  readonly source?: string | undefined;
}

export function useEntries(filters: EntryFilters) {
  return useRows(['entries', filters], (page) =>
    unwrap(
      api.GET('/v1/entity-list/entries', {
        params: { query: { ...given({ ...filters }), ...page } },
      }),
    ),
  );
}

export type Version = Schemas['ListVersion'];

/** The versions, the newest first. */
export function useVersions() {
  return useQuery({
    queryKey: ['versions'],
    queryFn: () => unwrap(api.GET('/v1/entity-list/versions', { params: { query: { limit: '200' } } })),
  });
}

export function useEntry(id: string) {
  return useQuery({
    queryKey: ['entry', id],
    queryFn: async () => {
      const params = { path: { id } };
      const [entry, history] = await Promise.all([
        unwrap(api.GET('/v1/entity-list/entries/{id}', { params })),
        unwrap(api.GET('/v1/entity-list/entries/{id}/history', { params })),
      ]);
      return { entry, history: history.data };
    },
  });
}

/** What differs between two versions; version 0 is the empty list. */
export function useChanges(to: number, from: number) {
  return useQuery({
    queryKey: ['versions', 'changes', from, to],
    enabled: to > 0,
    queryFn: () =>
      unwrap(
        api.GET('/v1/entity-list/versions/{number}/changes', {
          params: { path: { number: String(to) }, query: { against: String(from) } },
        }),
      ),
  });
}

/** Which parties and applications a version touches. */
export function useImpact(version: number) {
  return useQuery({
    queryKey: ['versions', 'impact', version],
    enabled: version > 0,
    queryFn: () =>
      unwrap(
        api.GET('/v1/entity-list/versions/{number}/impact', {
          params: { path: { number: String(version) } },
        }),
      ),
  });
}

/** Imports a full snapshot. */
export function useImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, effectiveOn }: { file: File; effectiveOn: string }) => {
      const type = typeOf(file.name);
      const query = effectiveOn === '' ? '' : `?effectiveOn=${effectiveOn}`;
      return upload<Schemas['ImportResult']>(`/v1/entity-list/imports${query}`, file, type, () => undefined)
        .done;
    },
    onSuccess: () =>
      Promise.all(['entries', 'versions'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

interface Address {
  readonly lines?: readonly string[];
  readonly city?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
}

/** An address in a line. */
export function addressText(address: unknown): string {
  const { lines = [], city, region, postalCode, country } = address as Address;
  return [...lines, city, region, postalCode, country].filter(Boolean).join(', ');
}

/** By the end of its name, as the government's files are called. */
function typeOf(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.xml') ? 'application/xml' : 'text/csv';
}
