import { useQuery } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas, Schemas } from '@ninety/client/browser';
import { api, company, given, useChange, useRows, versioned } from '../api.js';

export type ListedAuthorization = CompanySchemas['ListedAuthorization'];
export type Authorization = CompanySchemas['Authorization'];
export type AuthorizationKind = ListedAuthorization['kind'];
export type AuthorizationBody = CompanySchemas['RecordAuthorizationDto'];
export type Product = Schemas['Product'];

export const KINDS = [
  'determination',
  'license_exception',
  'general_license',
] as const satisfies readonly AuthorizationKind[];

/** Which of them: as the address says. */
export interface AuthorizationFilters {
  readonly kind?: AuthorizationKind | undefined;
  readonly eccn?: string | undefined;
  readonly destination?: string | undefined;
  readonly inForceOn?: string | undefined;
  readonly productId?: string | undefined;
  readonly supplierId?: string | undefined;
}

const PAGE = '200';
/** What is recorded or withdrawn makes old: open lines go by it. */
const OLD = ['authorizations', 'orders'];

export function useAuthorizations(filters: AuthorizationFilters) {
  return useRows(['authorizations', filters], (page) =>
    unwrap(company.GET('/v1/authorizations', { params: { query: { ...given({ ...filters }), ...page } } })),
  );
}

/** One in full, with the ETag that its withdrawal names. */
export function useAuthorization(id: string) {
  return useQuery({
    queryKey: ['authorizations', 'one', id],
    queryFn: async () => {
      const { body, etag } = await versioned(
        company.GET('/v1/authorizations/{id}', { params: { path: { id } } }),
      );
      return { authorization: body, etag };
    },
  });
}

export type LoadedAuthorization = NonNullable<ReturnType<typeof useAuthorization>['data']>;

export function useRecordAuthorization() {
  return useChange(OLD, (body: AuthorizationBody) => unwrap(company.POST('/v1/authorizations', { body })));
}

export function useWithdraw({ authorization: { id }, etag }: LoadedAuthorization) {
  return useChange(OLD, (body: CompanySchemas['WithdrawAuthorizationDto']) =>
    unwrap(
      company.POST('/v1/authorizations/{id}/withdraw', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

/** The whole catalogue of a company, to choose many of at once. */
export function useCatalogue(supplierId: string | null) {
  return useQuery({
    queryKey: ['products', supplierId, 'all'],
    enabled: supplierId !== null,
    staleTime: 60_000,
    queryFn: async (): Promise<readonly Product[]> => {
      const path = { id: supplierId ?? '' };
      const page = (cursor: string | undefined) =>
        unwrap(
          api.GET('/v1/suppliers/{id}/products', {
            params: { path, query: { limit: PAGE, ...given({ cursor }) } },
          }),
        );
      const all: Product[] = [];
      for await (const one of allOf(page)) all.push(one);
      return all;
    },
  });
}
