import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, useRows } from '../api.js';
import type { Alert, AlertGroup } from '../api.js';

export type Verdict = Schemas['AdjudicationDto']['verdict'];

/** Alerts of a status, those of one party and one family as one. */
export function useAlertGroups(status: Alert['status']) {
  return useRows(
    ['alerts', status],
    (page) =>
      unwrap(api.GET('/v1/screening-alert-groups', { params: { query: { ...given({ status }), ...page } } })),
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
  readonly alert: Alert;
  /** As it was read when the verdict was chosen, for a verdict on all of it; null: on the alert alone. */
  readonly group: AlertGroup | null;
  /** Others besides, of other parties. */
  readonly others: readonly Alert[];
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Records a verdict: on a group in one act, on others one after another; tells how many of those are done. */
export function useJudge() {
  const queries = useQueryClient();
  const [done, setDone] = useState(0);
  const judge = useMutation({
    mutationFn: async ({ alert, group, others, verdict, reason }: Judgement) => {
      setDone(0);
      const body = { verdict, reason };
      await (group === null ? judgeOne(alert.id, body) : judgeGroup(alert.id, group.version, body));
      for (const [index, { id }] of others.entries()) {
        await judgeOne(id, body);
        setDone(index + 1);
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  return { ...judge, done };
}

function judgeOne(id: string, body: Schemas['AdjudicationDto']) {
  return unwrap(api.POST('/v1/screening-alerts/{id}/adjudication', { params: { path: { id } }, body }));
}

function judgeGroup(id: string, version: number, body: Schemas['AdjudicationDto']) {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return unwrap(api.POST('/v1/screening-alerts/{id}/group-adjudication', { params, body }));
}
