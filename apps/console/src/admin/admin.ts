import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, useRows } from '../api.js';

export type Principal = Schemas['Principal'];
export type ApiKey = Schemas['ApiKey'];
export type CountersignedType = 'approved' | 'intent_to_deny';

export function usePrincipals() {
  return useRows(['principals'], (page) => unwrap(api.GET('/v1/principals', { params: { query: page } })));
}

/** A principal with the ETag that an edit must name, and its keys. */
export function usePrincipal(id: string) {
  return useQuery({
    queryKey: ['principals', id],
    queryFn: async () => {
      const read = await api.GET('/v1/principals/{id}', { params: { path: { id } } });
      return {
        principal: await unwrap(Promise.resolve(read)),
        etag: read.response.headers.get('etag') ?? '',
      };
    },
  });
}

export function useKeys(principalId: string) {
  return useQuery({
    queryKey: ['keys', principalId],
    queryFn: () =>
      unwrap(
        api.GET('/v1/principals/{id}/api-keys', {
          params: { path: { id: principalId }, query: { limit: '200' } },
        }),
      ),
  });
}

function useRefreshing<T, V>(keys: readonly string[], mutationFn: (value: V) => Promise<T>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

export interface NewPrincipal {
  readonly name: string;
  readonly role: string;
  readonly supplierId: string | null;
  readonly agency: string | null;
  readonly externalSubject: string | null;
}

export function useAddPrincipal() {
  return useRefreshing(['principals'], (body: NewPrincipal) =>
    unwrap(api.POST('/v1/principals', { body: body as never })),
  );
}

export function useEditPrincipal(id: string, etag: string) {
  return useRefreshing(['principals'], (body: { disabled: boolean }) =>
    unwrap(
      api.PATCH('/v1/principals/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      } as never),
    ),
  );
}

export interface NewKey {
  readonly name: string | null;
  readonly scopes: readonly string[];
  readonly allowedNetworks: readonly string[];
  readonly expiresAt: string | null;
}

export function useMakeKey(principalId: string) {
  return useRefreshing(['keys'], (body: NewKey) =>
    unwrap(
      api.POST('/v1/principals/{id}/api-keys', {
        params: { path: { id: principalId } },
        body: body as never,
      }),
    ),
  );
}

export function useRevoke() {
  return useRefreshing(['keys'], (id: string) =>
    unwrap(
      api.DELETE('/v1/api-keys/{id}', { params: { path: { id } } }) as Promise<{
        data?: unknown;
        response: Response;
      }>,
    ),
  );
}

export function useAddSupplier() {
  return useRefreshing(['suppliers'], (body: { name: string; country: string }) =>
    unwrap(api.POST('/v1/suppliers', { body })),
  );
}

/** The office's settings with their ETag. */
export function useSettings() {
  return useQuery({
    queryKey: ['settings'],
    queryFn: async () => {
      const read = await api.GET('/v1/settings');
      const rule = await unwrap(api.GET('/v1/settings/ownership-rule'));
      const settings = await unwrap(Promise.resolve(read));
      return { settings, rule, etag: read.response.headers.get('etag') ?? '' };
    },
  });
}

export function useEditSettings(etag: string) {
  return useRefreshing(['settings'], (countersign: CountersignedType[]) =>
    unwrap(
      api.PATCH('/v1/settings', { params: { header: { 'If-Match': etag } }, body: { countersign } } as never),
    ),
  );
}

export function useEditRule() {
  return useRefreshing(
    ['settings'],
    (rule: { isOn: boolean; periods: { from: string; until: string | null }[] }) =>
      unwrap(api.PUT('/v1/settings/ownership-rule', { body: rule as never })),
  );
}
