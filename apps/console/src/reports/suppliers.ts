import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';

/** Suppliers to choose from. */
export function useSuppliers(isWanted = true) {
  return useQuery({
    queryKey: ['suppliers'],
    enabled: isWanted,
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/suppliers', { params: { query: { limit: '200' } } })),
  });
}
