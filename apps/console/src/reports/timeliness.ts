import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, useRows } from '../api.js';

export type Timeliness = Schemas['Timeliness'];
export type Bucket = Timeliness['distribution'][number];

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly supplierId?: string | undefined;
  readonly by?: string | undefined;
}

/** Who was late, where and why, in a period. */
export function useTimeliness(period: Period) {
  return useQuery({
    queryKey: ['report', period],
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/reports/timeliness', { params: { query: given({ ...period }) } })),
  });
}

/** The applications behind a figure. */
export function useCases(filters: Readonly<Partial<Record<string, string>>>) {
  return useRows(['report', 'cases', filters], (page) =>
    unwrap(
      api.GET('/v1/reports/timeliness/applications', {
        params: { query: { ...given({ ...filters }), ...page } },
      }),
    ),
  );
}
