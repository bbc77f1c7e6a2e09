import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, gone, upload, useChange, versioned } from '../api.js';

export type Step = Schemas['SetupStep']['step'];
export type StepState = Schemas['SetupStep']['state'];
export type LawKind = 'ccl' | 'country_chart' | 'country_groups' | 'license_exceptions';

/** How far the installation is set up, as the service finds it. */
export function useSetup() {
  return useQuery({
    queryKey: ['setup'],
    queryFn: async () => {
      const { body, etag } = await versioned(api.GET('/v1/setup'));
      return { ...body, etag };
    },
  });
}

/** Says which steps it does without. */
export function useSayNotNeeded(etag: string) {
  return useChange(['setup'], (notNeeded: Step[]) =>
    unwrap(api.PATCH('/v1/setup', { params: { header: { 'If-Match': etag } }, body: { notNeeded } })),
  );
}

export function useSample(act: 'load' | 'remove') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (): Promise<unknown> =>
      act === 'load' ? unwrap(api.POST('/v1/setup/sample')) : gone(api.DELETE('/v1/setup/sample')),
    // It is of every list.
    onSettled: () => queries.invalidateQueries(),
  });
}

export function useImportLaw() {
  return useChange(['setup', 'law'], ({ kind, file }: { kind: LawKind; file: File }) => {
    const type = file.name.toLowerCase().endsWith('.json') ? 'application/json' : 'text/csv';
    return upload(`/v1/law/imports?kind=${kind}`, file, type, () => undefined).done;
  });
}
