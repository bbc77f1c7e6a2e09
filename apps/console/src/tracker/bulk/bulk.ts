import { useMutation } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, useChange } from '../../api.js';
import { download } from '../../parts/download.js';
import type { TrackedFilters } from '../applications.js';

export type BulkAct = CompanySchemas['BulkAct'];

/** Of which applications an act is: of some, or of all that the list finds. */
export interface Which {
  readonly keys: readonly string[];
  readonly isAll: boolean;
  readonly filters: TrackedFilters;
}

/** What is done to them. */
export type Doing =
  | { readonly assigneeId: string | null }
  | { readonly add: readonly string[]; readonly remove: readonly string[] };

const OLD = ['application', 'applications'];

function chosenOf({ keys, isAll, filters }: Which, seen?: number) {
  // In which order they are shown says nothing of which they are.
  const { sort: _sort, ...query } = filters;
  return isAll
    ? { query: given({ ...query }), ...(seen === undefined ? {} : { seen }) }
    : { applicationIds: [...keys] };
}

function send(which: Which, doing: Doing, isTried: boolean, seen?: number): Promise<BulkAct> {
  const params = { query: isTried ? ({ dryRun: 'true' } as const) : {} };
  const chosen = chosenOf(which, seen);
  if ('assigneeId' in doing)
    return unwrap(company.POST('/v1/applications/assignments', { params, body: { ...chosen, ...doing } }));
  const { add, remove } = doing;
  return unwrap(
    company.POST('/v1/applications/tags', {
      params,
      body: { ...chosen, add: [...add], remove: [...remove] },
    }),
  );
}

/** What would come of it; nothing is changed. */
export function useTrial(which: Which) {
  return useMutation({ mutationFn: (doing: Doing) => send(which, doing, true) });
}

/** Does it, to as many as were seen. */
export function useBulkAct(which: Which) {
  return useChange(OLD, ({ doing, seen }: { doing: Doing; seen: number }) => send(which, doing, false, seen));
}

/** Saves exactly the chosen rows as the service writes them. */
export function useChosenFile(keys: readonly string[]) {
  return useMutation({
    mutationFn: async () => {
      const body = { applicationIds: [...keys], format: 'xlsx' as const };
      const file = await unwrap(company.POST('/v1/applications/files', { body, parseAs: 'blob' }));
      download('applications.xlsx', file, file.type);
    },
  });
}
