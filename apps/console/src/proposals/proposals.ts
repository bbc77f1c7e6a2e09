import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, upload, useChange, useRows, versioned } from '../api.js';

export type Proposal = CompanySchemas['Proposal'];
export type Read = CompanySchemas['Read'];
export type Intake = CompanySchemas['Intake'];

export const STATES = ['open', 'accepted', 'dismissed'] as const satisfies readonly Proposal['state'][];
export const SOURCES = [
  'mail',
  'assistant',
  'import',
] as const satisfies readonly Proposal['source']['kind'][];

/** How the names of files end that can be taken in. */
export const MAIL_ENDINGS = ['.eml', '.msg', '.pdf'];

/** Which proposals: as the address says. */
export interface ProposalFilters {
  readonly state?: Proposal['state'] | undefined;
  readonly source?: Proposal['source']['kind'] | undefined;
  readonly applicationId?: string | undefined;
  readonly intakeId?: string | undefined;
}

/** What is counted beside the name of the page; more are "99+". */
const MOST_COUNTED = 100;
/** What an answer makes old: what is accepted is recorded. */
const OLD = ['proposals', 'intakes', 'application', 'applications'];

export function useProposals(filters: ProposalFilters, limit = 50) {
  return useRows(
    ['proposals', filters, limit],
    (page) =>
      unwrap(company.GET('/v1/proposals', { params: { query: { ...given({ ...filters }), ...page } } })),
    { limit },
  );
}

/** How many are open, as far as they are counted; null: none, or it is not known. */
export function useOpenProposals(isAsked = true) {
  const { data } = useQuery({
    queryKey: ['proposals', 'count'],
    enabled: isAsked,
    queryFn: () =>
      unwrap(
        company.GET('/v1/proposals', { params: { query: { state: 'open', limit: String(MOST_COUNTED) } } }),
      ),
  });
  const count = data?.data.length ?? 0;
  if (count === 0) return null;
  return { text: count < MOST_COUNTED ? String(count) : `${MOST_COUNTED - 1}+`, isOne: count === 1 };
}

/** A proposal with the ETag that an answer to it names. */
export function useProposal(id: string) {
  return useQuery({
    queryKey: ['proposals', 'one', id],
    queryFn: async () => {
      const { body, etag } = await versioned(company.GET('/v1/proposals/{id}', { params: { path: { id } } }));
      return { proposal: body, etag };
    },
  });
}

export type LoadedProposal = NonNullable<ReturnType<typeof useProposal>['data']>;

/** Records it, or what is said in its place. */
export function useAccept({ proposal: { id }, etag }: LoadedProposal) {
  return useChange(OLD, (body: CompanySchemas['AcceptProposalDto']) =>
    unwrap(
      company.POST('/v1/proposals/{id}/accept', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useDismiss({ proposal: { id }, etag }: LoadedProposal) {
  return useChange(OLD, (body: CompanySchemas['DismissProposalDto']) =>
    unwrap(
      company.POST('/v1/proposals/{id}/dismiss', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

/** A file that came in, with what was read of it. */
export function useIntake(id: string) {
  return useQuery({
    queryKey: ['intakes', id],
    queryFn: () => unwrap(company.GET('/v1/intake/{id}', { params: { path: { id } } })),
  });
}

/** Sends a mail or a PDF to be read; the same twice is one. */
export function useTakeIn() {
  return useChange(OLD, (file: File) => {
    const form = new FormData();
    form.append('file', file);
    return upload<Intake>('/v1/intake', form, null, () => undefined).done;
  });
}
