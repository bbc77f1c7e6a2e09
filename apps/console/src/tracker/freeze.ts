import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given } from '../api.js';

export type Freeze = CompanySchemas['Freeze'];
export type DaysLost = CompanySchemas['DaysLost'];
export type LostCase = CompanySchemas['DaysLostCase'];

/** Whether an office has stopped deciding. */
export function useFreeze(regime: string) {
  return useQuery({
    queryKey: ['report', 'freeze', regime],
    staleTime: 60_000,
    queryFn: () => unwrap(company.GET('/v1/reports/freeze', { params: { query: { regime } } })),
  });
}

/** Days of cases that were lost in the last year. */
export function useDaysLost(regime: string) {
  return useQuery({
    queryKey: ['report', 'days-lost', regime],
    staleTime: 60_000,
    queryFn: () => unwrap(company.GET('/v1/reports/days-lost', { params: { query: given({ regime }) } })),
  });
}
