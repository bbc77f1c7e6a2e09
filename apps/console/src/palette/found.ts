import { useEffect, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';
import type { Hit, Kind } from './places.js';

const PAUSE_MS = 150;
const LEAST = 2;
const MOST = 100;

/** What the service finds by a text, once whoever writes it pauses; what was found before stands until then. */
export function useFound(text: string) {
  const q = useSettled(text.trim().slice(0, MOST));
  const isAsked = [...q].length >= LEAST;
  const found = useQuery({
    queryKey: ['search', q],
    enabled: isAsked,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/search', { params: { query: { q } }, signal })),
  });
  return {
    hits: isAsked ? (found.data?.results ?? NONE) : NONE,
    isAsking: text.trim() !== q || found.isFetching,
    error: found.error,
  };
}

const NONE: readonly Hit[] = [];

/** The text as it was when nobody wrote for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const KINDS: readonly Kind[] = ['application', 'party', 'license', 'order', 'product'];

/** What was found, by what it is, in the order in which it is shown. */
export function byKind(hits: readonly Hit[]): { readonly kind: Kind; readonly hits: readonly Hit[] }[] {
  return KINDS.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) })).filter(
    (group) => group.hits.length > 0,
  );
}
