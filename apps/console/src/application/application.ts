import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';

/** An application, its clocks explained, and what happened to it. */
export function useApplication(id: string) {
  const path = { id };
  return useQuery({
    queryKey: ['application', id],
    queryFn: async () => {
      const [application, clocks, history] = await Promise.all([
        unwrap(api.GET('/v1/applications/{id}', { params: { path } })),
        unwrap(api.GET('/v1/applications/{id}/clocks', { params: { path, query: { explain: 'true' } } })),
        unwrap(api.GET('/v1/applications/{id}/events', { params: { path, query: { limit: '200' } } })),
      ]);
      return { application, clocks, history: history.data };
    },
  });
}

export interface HistoryEvent {
  readonly index: number;
  readonly on: string;
  readonly type: string;
  readonly [field: string]: unknown;
}
