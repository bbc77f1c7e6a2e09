import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, given, versioned } from '../api.js';
import { useSettled } from '../parts/settled.js';

const LEAST_LETTERS = 3;

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
  readonly region: string;
  readonly postalCode: string;
  readonly telephone: string;
}

/** Where it is, as far as that was said: an address has a line at least. */
function addressesOf({ country, street, city, region, postalCode, telephone }: NewParty) {
  const [line] = [street, city, region, postalCode, telephone]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (line === undefined) return [];
  return [
    {
      lines: [line],
      country,
      ...given({
        city: city.trim(),
        region: region.trim(),
        postalCode: postalCode.trim(),
        telephone: telephone.trim(),
      }),
    },
  ];
}

export function useAddParty() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (party: NewParty) =>
      unwrap(
        api.POST('/v1/parties', {
          body: { name: party.name, kind: party.kind, country: party.country, addresses: addressesOf(party) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['parties'] }),
  });
}

/** What a party says of itself, to be changed. */
export function partyForm({ name, kind, country, addresses: [first] }: Schemas['Party']): NewParty {
  return {
    name,
    kind,
    country,
    street: first?.lines[0] ?? '',
    city: first?.city ?? '',
    region: first?.region ?? '',
    postalCode: first?.postalCode ?? '',
    telephone: first?.telephone ?? '',
  };
}

/** A party as it is now, to be changed. */
export function useParty(id: string) {
  return useQuery({
    queryKey: ['parties', 'one', id],
    queryFn: () => versioned(api.GET('/v1/parties/{id}', { params: { path: { id } } })),
  });
}

/** Changes a party; what its first address has besides a street, and its other addresses, stay as they are. */
export function useEditParty({
  body: before,
  etag,
}: {
  readonly body: Schemas['Party'];
  readonly etag: string;
}) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (party: NewParty) => {
      const [first, ...others] = before.addresses;
      const addresses = addressesOf(party).map((one) => ({
        ...one,
        lines: [...one.lines, ...(first?.lines.slice(1) ?? [])],
      }));
      return unwrap(
        api.PATCH('/v1/parties/{id}', {
          params: { path: { id: before.id }, header: { 'If-Match': etag } },
          body: {
            name: party.name,
            kind: party.kind,
            country: party.country,
            addresses: [...addresses, ...others],
          },
        }),
      );
    },
    onSuccess: () =>
      Promise.all(['parties', 'form', 'check'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
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
