import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api, given, useRows } from '../api.js';
import { isSortedAnew } from '../parts/table/sorted.js';

/** Which applications: as the address says. */
export interface Filters {
  readonly status?: string | undefined;
  readonly agency?: string | undefined;
  readonly supplierId?: string | undefined;
  readonly q?: string | undefined;
  readonly pending?: string | undefined;
  readonly overdue?: string | undefined;
  readonly dueSoon?: string | undefined;
  readonly stalled?: string | undefined;
  readonly assignee?: string | undefined;
  readonly sort?: string | undefined;
}

/** Applications as today stands, the nearest due date first unless sorted otherwise. */
export function useApplications(filters: Filters, limit = 50, enabled = true) {
  return useRows(
    ['applications', filters, limit],
    (page) =>
      unwrap(api.GET('/v1/applications', { params: { query: { ...given({ ...filters }), ...page } } })),
    { limit, enabled, isSame: ([, before]) => isSortedAnew(before, filters) },
  );
}

/** The queue in numbers. */
export function useCounts(enabled = true) {
  return useQuery({
    queryKey: ['counts'],
    enabled,
    queryFn: () => unwrap(api.GET('/v1/applications/counts')),
  });
}
