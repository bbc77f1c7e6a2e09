import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, gone, useChange } from '../api.js';

export type HeldList = Schemas['HeldList'];

/** The files that nobody has decided of. */
export function useHeldLists() {
  return useQuery({
    queryKey: ['versions', 'held'],
    queryFn: () => unwrap(api.GET('/v1/entity-list/held', { params: { query: { open: 'true' } } })),
  });
}

export function useDecideHeld(id: string, decision: 'apply' | 'discard') {
  return useChange(['versions', 'entries', 'work'], (reason: string): Promise<unknown> => {
    const said = { params: { path: { id } }, body: { reason } };
    return decision === 'apply'
      ? unwrap(api.POST('/v1/entity-list/held/{id}/apply', said))
      : gone(api.POST('/v1/entity-list/held/{id}/discard', said));
  });
}
