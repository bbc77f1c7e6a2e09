import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, useRows } from '../api.js';

export type Endpoint = Schemas['Endpoint'];
export type Delivery = Schemas['Delivery'];

export interface EndpointFields {
  readonly url: string;
  readonly description: string | null;
  readonly eventTypes: readonly string[];
}

export function useEndpoints() {
  return useRows(['endpoints'], (page) =>
    unwrap(api.GET('/v1/webhook-endpoints', { params: { query: page } })),
  );
}

export function useNotices() {
  return useQuery({ queryKey: ['endpoints', 'notices'], queryFn: () => unwrap(api.GET('/v1/notices')) });
}

/** An endpoint with the ETag that an edit must name. */
export function useEndpoint(id: string) {
  return useQuery({
    queryKey: ['endpoints', id],
    queryFn: async () => {
      const read = await api.GET('/v1/webhook-endpoints/{id}', { params: { path: { id } } });
      return { endpoint: await unwrap(Promise.resolve(read)), etag: read.response.headers.get('etag') ?? '' };
    },
  });
}

export function useDeliveries(id: string, status: string) {
  return useRows(['deliveries', id, status], (page) =>
    unwrap(
      api.GET('/v1/webhook-endpoints/{id}/deliveries', {
        params: { path: { id }, query: { ...given({ status }), ...page } },
      }),
    ),
  );
}

function useRefreshing<T, V>(mutationFn: (value: V) => Promise<T>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(['endpoints', 'deliveries'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

export function useAddEndpoint() {
  return useRefreshing((body: EndpointFields) =>
    unwrap(api.POST('/v1/webhook-endpoints', { body: body as never })),
  );
}

export function useEditEndpoint(id: string, etag: string) {
  return useRefreshing((body: Partial<EndpointFields> & { readonly disabled?: boolean }) =>
    unwrap(
      api.PATCH('/v1/webhook-endpoints/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      } as never),
    ),
  );
}

/** @param onGone leaves the endpoint's page, before it would be asked for again and be no more */
export function useRemoveEndpoint(id: string, onGone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/v1/webhook-endpoints/{id}', { params: { path: { id } } }) as Promise<{
          data?: unknown;
          response: Response;
        }>,
      ),
    onSuccess: () => {
      onGone();
      void queries.invalidateQueries({ queryKey: ['endpoints'] });
    },
  });
}

export function useTestEndpoint(id: string) {
  return useRefreshing(() =>
    unwrap(api.POST('/v1/webhook-endpoints/{id}/test', { params: { path: { id } } })),
  );
}

export function useRotate(id: string) {
  return useRefreshing(() =>
    unwrap(api.POST('/v1/webhook-endpoints/{id}/rotate-secret', { params: { path: { id } } })),
  );
}

export function useRecover(id: string) {
  return useRefreshing((since: string) =>
    unwrap(
      api.POST('/v1/webhook-endpoints/{id}/recover', {
        params: { path: { id } },
        body: { since: `${since}T00:00:00Z` },
      }),
    ),
  );
}

export function useResend() {
  return useRefreshing((id: string) =>
    unwrap(api.POST('/v1/webhook-deliveries/{id}/redeliver', { params: { path: { id } } })),
  );
}
