import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given } from '../api.js';

export type Quarterly = Schemas['QuarterlyReport'];
export type QuarterGroup = Quarterly['byCountry'][number];
export type Between = Quarterly['pending']['count'];

/** Which quarter, of whom: as the address says. */
export interface QuarterlyQuery {
  readonly quarter?: string | undefined;
  readonly regime?: string | undefined;
  readonly supplierId?: string | undefined;
}

/** What was submitted, decided and pending in a quarter. */
export function useQuarterly(query: QuarterlyQuery) {
  return useQuery({
    queryKey: ['report', 'quarterly', query],
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/reports/quarterly', { params: { query: given({ ...query }) } })),
  });
}

const QUARTERS_SHOWN = 12;

/** The fiscal quarter of a day and those before it, and after each last one its year: the newest first. */
export function fiscalPeriods(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  // The fiscal year begins in October of the year before.
  const newest = year * 4 + Math.floor((month - 1) / 3) + 1;
  return Array.from({ length: QUARTERS_SHOWN }, (_, back) => {
    const [ofYear, quarter] = [Math.floor((newest - back) / 4), ((newest - back) % 4) + 1];
    return quarter === 1 ? [`FY${ofYear}Q1`, `FY${ofYear}`] : [`FY${ofYear}Q${quarter}`];
  }).flat();
}
