import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, useChange, useRows, versioned } from '../api.js';

export type ListedPack = CompanySchemas['ListedEvidencePack'];
export type Pack = CompanySchemas['EvidencePack'];
export type PackContent = CompanySchemas['EvidencePackContent'];
export type PackCase = CompanySchemas['EvidencePackCase'];
export type PackFact = CompanySchemas['EvidencePackFact'];
export type PackMoney = CompanySchemas['EvidencePackMoney'];
export type PackBody = CompanySchemas['EvidencePackDto'];
export type RecipientKind = PackBody['recipient']['kind'];
export type Redaction = NonNullable<PackBody['redaction']>;

export const RECIPIENTS = [
  'congress',
  'counsel',
  'inspector_general',
  'other',
] as const satisfies readonly RecipientKind[];

const OLD = ['evidence-packs'];

export const PACK_STATES = ['draft', 'approved', 'withdrawn'] as const;

interface PackFilters {
  readonly supplierId?: string | undefined;
  readonly state?: (typeof PACK_STATES)[number] | undefined;
}

export function usePacks(filters: PackFilters) {
  return useRows(['evidence-packs', filters], (page) =>
    unwrap(company.GET('/v1/evidence-packs', { params: { query: { ...given({ ...filters }), ...page } } })),
  );
}

/** One with exactly what would leave, and the ETag that what is done to it names. */
export function usePack(id: string) {
  return useQuery({
    queryKey: ['evidence-packs', id],
    queryFn: async () => {
      const { body, etag } = await versioned(
        company.GET('/v1/evidence-packs/{id}', { params: { path: { id } } }),
      );
      return { pack: body, etag };
    },
  });
}

export type LoadedPack = NonNullable<ReturnType<typeof usePack>['data']>;

function namedBy({ pack: { id }, etag }: LoadedPack) {
  return { path: { id }, header: { 'If-Match': etag } };
}

export function useMake() {
  return useChange(OLD, (body: PackBody) => unwrap(company.POST('/v1/evidence-packs', { body })));
}

/** Exactly what was looked at, and nothing else. */
export function useApprove() {
  return useChange(OLD, (looked: LoadedPack) =>
    unwrap(
      company.POST('/v1/evidence-packs/{id}/approve', {
        params: namedBy(looked),
        body: { contentHash: looked.pack.contentHash },
      }),
    ),
  );
}

export function useWithdraw(loaded: LoadedPack) {
  return useChange(OLD, (reason: string) =>
    unwrap(company.POST('/v1/evidence-packs/{id}/withdraw', { params: namedBy(loaded), body: { reason } })),
  );
}

/** The cases of which something else would leave than before, by their numbers. */
export function movedCases(before: PackContent, after: PackContent): number[] {
  return after.cases.flatMap((one, place) =>
    JSON.stringify(one) === JSON.stringify(before.cases[place]) ? [] : [one.case],
  );
}
