import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';

/** Makes applications the work of somebody. */
export function useTake(assigneeId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (applicationIds: string[]) =>
      unwrap(api.POST('/v1/assignments', { body: { applicationIds, assigneeId } })),
    onSuccess: () =>
      Promise.all(
        ['applications', 'counts', 'application'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
