import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { useQuery } from '@tanstack/react-query';
import { api, useChange, useRows } from '../api.js';
import { isResult } from './determinations.js';

export type Batch = Schemas['DeterminationBatch'];
export type MatrixRow = Schemas['DeterminationMatrixRow'];
export type MatrixCell = MatrixRow['cells'][number];

const POLL_MS = 1_000;
/** Rows of a page: some windows of them, with every destination. */
const ROWS = 40;

/** The matrices that were asked for before, the newest first. */
export function useBatches() {
  return useQuery({
    queryKey: ['determinations', 'batches'],
    queryFn: () => unwrap(api.GET('/v1/determinations/batch', { params: { query: { limit: '20' } } })),
  });
}

/** A matrix, asked about again and again until it is over. */
export function useBatch(id: string) {
  return useQuery({
    queryKey: ['determinations', 'batch', id],
    refetchInterval: ({ state: { data } }) => (data && data.status !== 'running' ? false : POLL_MS),
    queryFn: () => unwrap(api.GET('/v1/determinations/batch/{id}', { params: { path: { id } } })),
  });
}

/** Its rows, once it is over. */
export function useMatrix({ id, status }: Batch, result: string | undefined) {
  return useRows(
    ['determinations', 'matrix', id, status, result],
    (page) =>
      unwrap(
        api.GET('/v1/determinations/batch/{id}/matrix', {
          params: { path: { id }, query: { ...page, ...(isResult(result) ? { result } : {}) } },
        }),
      ),
    { limit: ROWS, enabled: status !== 'running' },
  );
}

/** Every product of the catalogue for these destinations; null: for every one of the Country Chart. */
export function useStartBatch() {
  return useChange(['determinations'], (destinations: readonly string[] | null) =>
    unwrap(
      api.POST('/v1/determinations/batch', {
        body: { destinations: destinations === null ? null : [...destinations] },
      }),
    ),
  );
}

export function useStopBatch(id: string) {
  return useChange(['determinations'], () =>
    unwrap(api.POST('/v1/determinations/batch/{id}/cancellation', { params: { path: { id } } })),
  );
}

/** What a row is called: the product, or whatever the caller named it. */
export function rowName({ reference, eccn }: Pick<MatrixRow, 'reference' | 'eccn'>): string {
  return reference ?? eccn;
}
