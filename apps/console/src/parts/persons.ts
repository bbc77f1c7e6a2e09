import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';
import { OVERSEERS } from '../offices.js';
import { useMe } from '../session/session.js';
import { useColleagues } from '../tracker/work/work.js';
import { words } from '../words/index.js';

/** Who somebody is, by the names that the reader may know: of colleagues, or, of whoever oversees, of everybody. */
export function usePersons(): (id: string) => string {
  const me = useMe();
  const colleagues = useColleagues();
  const everybody = useQuery({
    queryKey: ['principals', 'names'],
    enabled: OVERSEERS.includes(me.role),
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/principals', { params: { query: { limit: '200' } } })),
  });
  const known = [...(everybody.data?.data ?? []), ...(colleagues.data ?? []), me];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? words.orders.somebody;
}
