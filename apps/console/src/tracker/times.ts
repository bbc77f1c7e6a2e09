import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given } from '../api.js';

export type Times = CompanySchemas['TrackedTimeliness'];
export type Grouping = NonNullable<Times['by']>;
export type Group = CompanySchemas['CourseGroup'];
export type KeptClock = CompanySchemas['ClockTimeliness'];
export type KnownDays = CompanySchemas['KnownDayStatistics'];

/** Which filings are counted, and as known on which day: as the address says. */
export interface TimesQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly regime?: string | undefined;
  readonly by?: Grouping | undefined;
}

/** How long authorities took, as far as the company can know. */
export function useTimes(query: TimesQuery) {
  return useQuery({
    queryKey: ['report', 'times', query],
    staleTime: 60_000,
    queryFn: () => unwrap(company.GET('/v1/reports/timeliness', { params: { query: given({ ...query }) } })),
  });
}
