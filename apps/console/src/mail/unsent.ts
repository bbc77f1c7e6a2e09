import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { company, useChange } from '../api.js';

const KEY = 'mails';
const STATUSES = ['failed', 'uncertain'] as const;

/** The newest mails that were given up, and those of which nobody knows whether they were sent. */
export function useUnsentMails() {
  return useQuery({
    queryKey: [KEY],
    queryFn: async () => {
      const pages = await Promise.all(
        STATUSES.map((status) => unwrap(company.GET('/v1/mails', { params: { query: { status } } }))),
      );
      return pages.flatMap(({ data }) => data);
    },
  });
}

export function useResend() {
  return useChange([KEY], (id: string) =>
    unwrap(company.POST('/v1/mails/{id}/resend', { params: { path: { id } } })),
  );
}
