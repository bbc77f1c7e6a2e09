import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given } from '../api.js';

export type Stakes = CompanySchemas['Stakes'];
export type CurrencyStakes = CompanySchemas['StakesOfCurrency'];
export type StakedCase = CompanySchemas['StakedCase'];
export type StakesSum = CompanySchemas['StakesSum'];

/** What depends on the pending cases, of one regime or of all. */
export function useStakes(regime: string | undefined) {
  return useQuery({
    queryKey: ['report', 'stakes', regime],
    staleTime: 60_000,
    queryFn: () => unwrap(company.GET('/v1/reports/stakes', { params: { query: given({ regime }) } })),
  });
}
