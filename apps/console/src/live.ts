import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { OLD } from './live-areas.js';

const GATHER_MS = 400;

/** Hears what changes and asks anew for what is on the screen of it. Answers whether it is connected. */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [isLive, setLive] = useState(true);
  useEffect(() => {
    const source = new EventSource('/v1/changes');
    const heard = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const flush = () => {
      timer = null;
      for (const resource of heard) refresh(queries, resource);
      heard.clear();
    };
    let isFirst = true;
    source.addEventListener('hello', () => {
      setLive(true);
      // What was asked for before it listened may have changed meanwhile; what it misses later is told by `refresh`.
      if (isFirst) void queries.invalidateQueries();
      isFirst = false;
    });
    source.addEventListener('refresh', () => void queries.invalidateQueries());
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      heard.add((JSON.parse(data) as { resource: string }).resource);
      timer ??= setTimeout(flush, GATHER_MS);
    });
    source.onerror = () => setLive(source.readyState !== EventSource.CLOSED && navigator.onLine);
    return () => {
      if (timer !== null) clearTimeout(timer);
      source.close();
    };
  }, [queries]);
  return isLive;
}

function refresh(queries: QueryClient, resource: string): void {
  const [area = '', id] = resource.split('/');
  if (area === 'applications' && id !== undefined)
    void queries.invalidateQueries({ queryKey: ['application', id] });
  for (const key of OLD.get(area) ?? []) void queries.invalidateQueries({ queryKey: [key] });
  void queries.invalidateQueries({ queryKey: ['audit'] });
}
