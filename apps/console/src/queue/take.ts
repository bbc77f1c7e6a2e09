import { unwrap } from '@ninety/client/browser';
import { api, useChange } from '../api.js';

/** Makes applications the work of somebody. */
export function useTake(assigneeId: string) {
  return useChange(['applications', 'counts', 'application'], (applicationIds: string[]) =>
    unwrap(api.POST('/v1/assignments', { body: { applicationIds, assigneeId } })),
  );
}
