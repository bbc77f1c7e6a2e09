import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, upload, useRows } from '../api.js';
import { tableTypeOf } from '../parts/table-file.js';

export type Job = Schemas['Job'];
/** How often a job is asked for. */
export const POLL_MS = 1_000;

/** Sends the file; the job that files it goes on without this page. */
export function useBulkUpload() {
  const [sent, setSent] = useState({ sent: 0, of: 1 });
  const mutation = useMutation({
    mutationFn: ({ file, mode, submit }: { file: File; mode: string; submit: boolean }) => {
      const query = new URLSearchParams({ mode, submit: String(submit) });
      const path = `/v1/bulk-filings?${query.toString()}`;
      return upload<Job>(path, file, tableTypeOf(file.name), (done, of) => setSent({ sent: done, of })).done;
    },
  });
  return { ...mutation, sent };
}

/** How far the job is; asked again until it ends. */
export function useJob(id: string | undefined) {
  return useQuery({
    queryKey: ['job', id],
    enabled: id !== undefined,
    refetchInterval: ({ state: { data } }) => (data && data.finishedAt !== null ? false : POLL_MS),
    queryFn: () => unwrap(api.GET('/v1/jobs/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

export function useJobRows(id: string, status: string, isOver: boolean) {
  return useRows(
    ['job', id, 'rows', status, isOver],
    (page) =>
      unwrap(
        api.GET('/v1/jobs/{id}/rows', {
          params: { path: { id }, query: { ...given({ status }), ...page } },
        }),
      ),
    { limit: 200 },
  );
}
