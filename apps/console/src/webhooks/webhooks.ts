import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, gone, useChange, useRows, versioned } from '../api.js';
import type { WebhookEventType } from './event-types.js';

export type Endpoint = Schemas['Endpoint'];
export type Delivery = Schemas['Delivery'];
export type DeliveryWithBody = Schemas['DeliveryWithBody'];
export type TestEndpoint = ReturnType<typeof useTestEndpoint>;

export type EndpointFields = Required<Pick<Schemas['EditEndpointDto'], 'url' | 'description' | 'eventTypes'>>;

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
      const { body, etag } = await versioned(
        api.GET('/v1/webhook-endpoints/{id}', { params: { path: { id } } }),
      );
      return { endpoint: body, etag };
    },
  });
}

/** By what deliveries are looked for. `day`: YYYY-MM-DD, where the reader is. */
export interface DeliveryFilters {
  readonly status: string | undefined;
  readonly eventType: string | undefined;
  readonly day: string | undefined;
  readonly applicationId: string | undefined;
}

export function useDeliveries(id: string, { day, ...others }: DeliveryFilters) {
  return useRows(['deliveries', id, day, others], (page) =>
    unwrap(
      api.GET('/v1/webhook-endpoints/{id}/deliveries', {
        params: { path: { id }, query: { ...given(others), ...withinDay(day), ...page } },
      }),
    ),
  );
}

/** From midnight to midnight by the reader's clock. */
function withinDay(day: string | undefined): { since?: string; until?: string } {
  const since = new Date(`${day}T00:00:00`);
  if (!day || Number.isNaN(since.getTime())) return {};
  const until = new Date(since);
  until.setDate(until.getDate() + 1);
  return { since: since.toISOString(), until: until.toISOString() };
}

export function useDelivery(id: string) {
  return useQuery({
    queryKey: ['deliveries', 'one', id],
    queryFn: () => unwrap(api.GET('/v1/webhook-deliveries/{id}', { params: { path: { id } } })),
  });
}

const OLD = ['endpoints', 'deliveries'];

export function useAddEndpoint() {
  return useChange(OLD, (body: EndpointFields) => unwrap(api.POST('/v1/webhook-endpoints', { body })));
}

export function useEditEndpoint(id: string, etag: string) {
  return useChange(OLD, (body: Schemas['EditEndpointDto']) =>
    unwrap(
      api.PATCH('/v1/webhook-endpoints/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

/** @param onGone leaves the endpoint's page, before it would be asked for again and be no more */
export function useRemoveEndpoint(id: string, onGone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => gone(api.DELETE('/v1/webhook-endpoints/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      onGone();
      void queries.invalidateQueries({ queryKey: ['endpoints'] });
    },
  });
}

export function useTestEndpoint(id: string) {
  return useChange(OLD, (eventType: WebhookEventType | undefined) =>
    unwrap(
      api.POST('/v1/webhook-endpoints/{id}/test', {
        params: { path: { id }, query: eventType === undefined ? {} : { eventType } },
      }),
    ),
  );
}

export function useRotate(id: string) {
  return useChange(OLD, () =>
    unwrap(api.POST('/v1/webhook-endpoints/{id}/rotate-secret', { params: { path: { id } } })),
  );
}

export function useRecover(id: string) {
  return useChange(OLD, (since: string) =>
    unwrap(
      api.POST('/v1/webhook-endpoints/{id}/recover', {
        params: { path: { id } },
        body: { since: `${since}T00:00:00Z` },
      }),
    ),
  );
}

export function useResend() {
  return useChange(OLD, (id: string) =>
    unwrap(api.POST('/v1/webhook-deliveries/{id}/redeliver', { params: { path: { id } } })),
  );
}

export function useResendMany(id: string) {
  return useChange(OLD, (deliveryIds: string[]) =>
    unwrap(
      api.POST('/v1/webhook-endpoints/{id}/redeliveries', {
        params: { path: { id } },
        body: { deliveryIds },
      }),
    ),
  );
}
