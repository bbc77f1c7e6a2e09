import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given } from '../api.js';

const WAIT_MS = 300;
const LEAST_LETTERS = 3;

/** A value once it has not changed for a moment. */
export function useSettled<T>(value: T, waitMs = WAIT_MS): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), waitMs);
    return () => clearTimeout(timer);
  }, [value, waitMs]);
  return settled;
}

/** The supplier's parties with a part of a name. */
export function usePartySearch(q: string) {
  const settled = useSettled(q.trim());
  return useQuery({
    queryKey: ['parties', 'search', settled],
    placeholderData: (before) => before,
    queryFn: () =>
      unwrap(
        api.GET('/v1/parties', {
          params: { query: { limit: '20', ...(settled === '' ? {} : { q: settled }) } },
        }),
      ),
  });
}

/** Who on the list is like a name, or at its address, while it is being written; and what is said of what is not. */
export function useLiveScreening(name: string, country: string, address: string) {
  const settled = useSettled(`${name.trim()}\n${country}\n${address.trim()}`);
  const [asked = '', where = '', place = ''] = settled.split('\n');
  return useQuery({
    queryKey: ['screening', asked, where, place],
    enabled: asked.length >= LEAST_LETTERS,
    staleTime: 60_000,
    placeholderData: (before) => before,
    queryFn: async () => {
      const party = { name: asked, ...given({ country: where, address: place }) };
      const { results, warnings = [] } = await unwrap(
        api.POST('/v1/screenings', { body: { parties: [party], limit: 3 } }),
      );
      const [{ matches, noMatch } = { matches: [], noMatch: [] }] = results;
      return { matches, said: [...warnings, ...noMatch.map(({ text }) => text)] };
    },
  });
}

export interface NewParty {
  readonly name: string;
  readonly kind: Schemas['CreatePartyDto']['kind'];
  readonly country: string;
  readonly street: string;
  readonly city: string;
}

export function useAddParty() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, kind, country, street, city }: NewParty) =>
      unwrap(
        api.POST('/v1/parties', {
          body: {
            name,
            kind,
            country,
            addresses:
              street.trim() === '' && city.trim() === ''
                ? []
                : [
                    {
                      lines: [street.trim() || city.trim()],
                      country,
                      ...(city.trim() === '' ? {} : { city: city.trim() }),
                    },
                  ],
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['parties'] }),
  });
}

/** The supplier's products, to begin an item from. */
export function useProducts(supplierId: string) {
  return useQuery({
    queryKey: ['products', supplierId],
    staleTime: 60_000,
    queryFn: () =>
      unwrap(
        api.GET('/v1/suppliers/{id}/products', {
          params: { path: { id: supplierId }, query: { limit: '200' } },
        }),
      ),
  });
}
