import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, useRows } from '../api.js';
import type { Alert } from '../api.js';

export type Verdict = Schemas['AdjudicationDto']['verdict'];

export function useAlerts(status: string) {
  return useRows(
    ['alerts', status],
    (page) =>
      unwrap(api.GET('/v1/screening-alerts', { params: { query: { ...given({ status }), ...page } } })),
    { limit: 200 },
  );
}

/** The party and the entry of an alert. */
export function useSides({ partyId, entryId }: Pick<Alert, 'partyId' | 'entryId'>) {
  return useQuery({
    queryKey: ['alerts', 'sides', partyId, entryId],
    staleTime: 60_000,
    queryFn: async () => {
      const [party, entry] = await Promise.all([
        unwrap(api.GET('/v1/parties/{id}', { params: { path: { id: partyId } } })),
        unwrap(api.GET('/v1/entity-list/entries/{id}', { params: { path: { id: entryId } } })),
      ]);
      return { party, entry };
    },
  });
}

export interface Judgement {
  readonly alerts: readonly Alert[];
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Records a verdict on some alerts, one after another, and tells how many are done. */
export function useJudge() {
  const queries = useQueryClient();
  const [done, setDone] = useState(0);
  const judge = useMutation({
    mutationFn: async ({ alerts, verdict, reason }: Judgement) => {
      setDone(0);
      for (const [index, { id }] of alerts.entries()) {
        await unwrap(
          api.POST('/v1/screening-alerts/{id}/adjudication', {
            params: { path: { id } },
            body: { verdict, reason },
          }),
        );
        setDone(index + 1);
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  return { ...judge, done };
}
