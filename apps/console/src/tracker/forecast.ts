import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company } from '../api.js';

/** When a pending case may be decided, by own like cases and what was published. */
export function useTrackedForecast(id: string, isAwaited = true) {
  return useQuery({
    queryKey: ['application', id, 'forecast'],
    enabled: isAwaited,
    staleTime: 60_000,
    queryFn: () => unwrap(company.GET('/v1/applications/{id}/forecast', { params: { path: { id } } })),
  });
}

/** How the clocks would stand if something were so, as far as the company can know. */
export function useTrackedWhatIf(id: string, body: CompanySchemas['TrackedWhatIfDto'] | null) {
  return useQuery({
    queryKey: ['application', id, 'what-if', body],
    enabled: body !== null,
    retry: false,
    placeholderData: (before) => before,
    queryFn: () =>
      unwrap(company.POST('/v1/applications/{id}/what-if', { params: { path: { id } }, body: body ?? {} })),
  });
}
