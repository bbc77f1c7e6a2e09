import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, useChange, useRows } from '../api.js';

export type BenchmarkHub = CompanySchemas['BenchmarkHub'];
export type BenchmarkCell = CompanySchemas['BenchmarkCell'];
export type BenchmarkPreview = CompanySchemas['BenchmarkPreview'];
export type Contribution = CompanySchemas['ListedBenchmarkContribution'];

/** For which hub, and decided in which months. */
export interface Asked {
  readonly hubId: string;
  readonly from: string;
  readonly to: string;
}

const OLD = ['benchmark'];

export function useHubs() {
  return useRows(['benchmark', 'hubs'], (page) =>
    unwrap(company.GET('/v1/benchmark/hubs', { params: { query: page } })),
  );
}

/** @param asked null: nothing was asked yet */
export function usePreview(asked: Asked | null) {
  return useQuery({
    queryKey: ['benchmark', 'preview', asked],
    enabled: asked !== null,
    queryFn: () =>
      unwrap(
        company.GET('/v1/benchmark/preview', { params: { query: asked ?? { hubId: '', from: '', to: '' } } }),
      ),
  });
}

export function useContributions() {
  return useRows(['benchmark', 'contributions'], (page) =>
    unwrap(company.GET('/v1/benchmark/contributions', { params: { query: page } })),
  );
}

export function useAddHub() {
  return useChange(OLD, (body: CompanySchemas['RegisterBenchmarkHubDto']) =>
    unwrap(company.POST('/v1/benchmark/hubs', { body })),
  );
}

/** Signs what was looked at, and nothing else. */
export function useSign() {
  return useChange(OLD, (body: CompanySchemas['SignBenchmarkContributionDto']) =>
    unwrap(company.POST('/v1/benchmark/contributions', { body })),
  );
}

export function useSend() {
  return useChange(OLD, (id: string) =>
    unwrap(company.POST('/v1/benchmark/contributions/{id}/send', { params: { path: { id } } })),
  );
}
