import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { company, gone, useChange } from '../api.js';

const KEY = 'calendar-feeds';

/** The reader's own addresses, without their secrets. */
export function useFeeds() {
  return useQuery({
    queryKey: [KEY],
    queryFn: () => unwrap(company.GET('/v1/calendar-feeds', { params: { query: { limit: '200' } } })),
  });
}

/** A new address, which is answered once: it is shown until the reader leaves. */
export function useOpenFeed() {
  const [url, setUrl] = useState<string | null>(null);
  const open = useChange([KEY], (name: string) =>
    unwrap(company.POST('/v1/calendar-feeds', { body: { name: name === '' ? null : name } })),
  );
  return {
    ...open,
    url,
    open: (name: string) => open.mutate(name, { onSuccess: (made) => setUrl(made.secretUrl ?? null) }),
  };
}

export function useRevokeFeed() {
  return useChange([KEY], (id: string) =>
    gone(company.DELETE('/v1/calendar-feeds/{id}', { params: { path: { id } } })),
  );
}
