import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, useChange, useRows, versioned } from '../api.js';

export type Escalation = CompanySchemas['Escalation'];
export type Inquiry = CompanySchemas['Inquiry'];
export type RungName = Escalation['rung'];
export type DraftBody = CompanySchemas['DraftInquiryDto'];
export type SendBody = CompanySchemas['SendInquiryDto'];
export type SentBy = NonNullable<SendBody['by']>;

export const RUNGS = [
  'day_120',
  'day_90',
  'limit',
  'answered_silence',
  'day_60',
  'target',
  'day_30',
] as const satisfies readonly RungName[];

/** Which cases: as the address says. */
export interface EscalationFilters {
  readonly rung?: RungName | undefined;
  readonly owner?: string | undefined;
  readonly regime?: string | undefined;
  readonly supplierId?: string | undefined;
}

/** What an inquiry makes old: the desk, itself, and the contacts of its case. */
const OLD = ['escalations', 'inquiries', 'application'];

export function useEscalations(filters: EscalationFilters) {
  return useRows(['escalations', filters], (page) =>
    unwrap(company.GET('/v1/escalations', { params: { query: { ...given({ ...filters }), ...page } } })),
  );
}

/** The inquiries of a state, the newest first. */
export function useInquiries(state: 'draft' | 'approved') {
  return useRows(['inquiries', { state }], (page) =>
    unwrap(company.GET('/v1/inquiries', { params: { query: { state, ...page } } })),
  );
}

export function useDraft() {
  return useChange(OLD, (body: DraftBody) => unwrap(company.POST('/v1/inquiries', { body })));
}

/** One in full, with the ETag that what is done to it names. */
export function useInquiry(id: string) {
  return useQuery({
    queryKey: ['inquiries', id],
    queryFn: async () => {
      const { body, etag } = await versioned(company.GET('/v1/inquiries/{id}', { params: { path: { id } } }));
      return { inquiry: body, etag };
    },
  });
}

export type LoadedInquiry = NonNullable<ReturnType<typeof useInquiry>['data']>;

function namedBy({ inquiry: { id }, etag }: LoadedInquiry) {
  return { path: { id }, header: { 'If-Match': etag } };
}

export function useEdit(loaded: LoadedInquiry) {
  return useChange(OLD, (body: CompanySchemas['EditInquiryDto']) =>
    unwrap(company.PUT('/v1/inquiries/{id}', { params: namedBy(loaded), body })),
  );
}

export function useRedraft(loaded: LoadedInquiry) {
  return useChange(OLD, () =>
    unwrap(company.POST('/v1/inquiries/{id}/redraft', { params: namedBy(loaded) })),
  );
}

export function useApprove(loaded: LoadedInquiry) {
  return useChange(OLD, () =>
    unwrap(
      company.POST('/v1/inquiries/{id}/approve', {
        params: namedBy(loaded),
        body: { textHash: loaded.inquiry.textHash },
      }),
    ),
  );
}

export function useSend(loaded: LoadedInquiry) {
  return useChange(OLD, (body: SendBody) =>
    unwrap(company.POST('/v1/inquiries/{id}/send', { params: namedBy(loaded), body })),
  );
}

export function useCancel(loaded: LoadedInquiry) {
  return useChange(OLD, (body: CompanySchemas['CancelInquiryDto']) =>
    unwrap(company.POST('/v1/inquiries/{id}/cancel', { params: namedBy(loaded), body })),
  );
}
