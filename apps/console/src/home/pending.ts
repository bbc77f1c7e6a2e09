import { useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';
import type { Clock } from '../ruler/ClockRuler.js';

const DAY_MS = 86_400_000;

/** What is pending, the next due first, page by page. */
export function usePending() {
  return useInfiniteQuery({
    queryKey: ['applications', 'pending'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      unwrap(
        api.GET('/v1/applications', {
          params: { query: { sort: 'dueOn', limit: '50', ...(cursor === undefined ? {} : { cursor }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages, pageParams }) => ({
      pageParams,
      pages: pages.map((page) => ({
        ...page,
        data: page.data.filter(({ nextDueOn }) => nextDueOn !== null),
      })),
    }),
  });
}

/** The office's day, as the clock counts it: its start, and every day since, counted or not. */
export function todayOf({ startedOn, countedDays, excludedDays }: Clock): string {
  const time = Date.parse(startedOn) + (countedDays + excludedDays) * DAY_MS;
  return new Date(time).toISOString().slice(0, 10);
}
