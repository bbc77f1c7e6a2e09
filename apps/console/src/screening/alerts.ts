import { useQuery } from '@tanstack/react-query';
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

/** Why the reader judged earlier ones as they did, the newest first. */
export function useGivenReasons() {
  return useQuery({
    queryKey: ['alerts', 'reasons'],
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/screening-alerts/reasons')),
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

type Body = Schemas['AdjudicationDto'];

/** Records a verdict on one alert. It is sent though the page closes meanwhile. */
export function judgeOne(id: string, body: Body) {
  return unwrap(
    api.POST('/v1/screening-alerts/{id}/adjudication', { params: { path: { id } }, body, keepalive: true }),
  );
}

/** Records it on every open alert of a group, in one act. */
export function judgeGroup(id: string, version: number, body: Body) {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return unwrap(api.POST('/v1/screening-alerts/{id}/group-adjudication', { params, body, keepalive: true }));
}
