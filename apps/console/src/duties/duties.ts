import { useQuery } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, upload, useChange, useRows } from '../api.js';

export type ListedDuty = CompanySchemas['ListedDuty'];
/** One with a row of its own, which somebody meets. */
export type MadeDuty = ListedDuty & { readonly id: string };
export type DutyBody = CompanySchemas['DutyDto'];

/** Which duties: as the address says. */
interface DutyFilters {
  readonly state: ListedDuty['state'] | 'to_do';
  readonly owner?: string | undefined;
  readonly dueBefore?: string | undefined;
}

/** What an act on a duty makes old. */
const OLD = ['duties', 'license', 'application'];

const PAGE = '200';

function asked(query: {
  readonly state?: ListedDuty['state'] | 'to_do';
  readonly owner?: string;
  readonly dueBefore?: string;
  readonly limit?: string;
  readonly cursor?: string;
}) {
  return unwrap(company.GET('/v1/duties', { params: { query } }));
}

export function useDuties(filters: DutyFilters) {
  return useRows(['duties', filters], (page) => asked({ ...given({ ...filters }), ...page }));
}

/** The duties of a license, and which of its conditions have none. */
export function useDutiesOfLicense(id: string) {
  return useQuery({
    queryKey: ['duties', 'license', id],
    queryFn: () => unwrap(company.GET('/v1/licenses/{id}/duties', { params: { path: { id } } })),
  });
}

/** The tasks of an application that are to be done. */
export function useTasksOf(applicationId: string) {
  return useQuery({
    queryKey: ['duties', 'tasks', applicationId],
    queryFn: async (): Promise<readonly MadeDuty[]> => {
      const tasks: MadeDuty[] = [];
      const query = { applicationId, origin: 'person', state: 'to_do', limit: PAGE } as const;
      const page = (cursor: string | undefined) =>
        unwrap(company.GET('/v1/duties', { params: { query: { ...query, ...given({ cursor }) } } }));
      for await (const one of allOf(page))
        if (one.kind === 'task' && one.id !== null) tasks.push({ ...one, id: one.id });
      return tasks;
    },
  });
}

export function useMakeDuty() {
  return useChange(OLD, (body: DutyBody) => unwrap(company.POST('/v1/duties', { body })));
}

export function useMeet(id: string) {
  return useChange(OLD, (body: CompanySchemas['DutyMetDto']) =>
    unwrap(company.POST('/v1/duties/{id}/met', { params: { path: { id } }, body })),
  );
}

/** Says that nothing is owed any more, and why. */
export function useCancelDuty(id: string) {
  return useChange(OLD, (body: CompanySchemas['CancelDutyDto']) =>
    unwrap(company.POST('/v1/duties/{id}/cancel', { params: { path: { id } }, body })),
  );
}

/** A document that may show that a duty was met. */
interface Document {
  readonly id: string;
  readonly fileName: string;
}

/** Where the documents of what a duty is of are; null: it is of neither a license nor an application. */
export function documentsPath({ licenseId, applicationId }: ListedDuty): string | null {
  if (licenseId !== null) return `/v1/licenses/${licenseId}/attachments`;
  return applicationId === null ? null : `/v1/applications/${applicationId}/attachments`;
}

export function useDocumentsOf(duty: ListedDuty) {
  return useQuery({
    queryKey: ['duties', 'documents', documentsPath(duty)],
    queryFn: async (): Promise<readonly Document[]> => {
      const all: Document[] = [];
      for await (const one of allOf((cursor) => documentsPage(duty, cursor))) all.push(one);
      return all;
    },
  });
}

function documentsPage(
  { licenseId, applicationId }: ListedDuty,
  cursor: string | undefined,
): Promise<{ readonly data: readonly Document[]; readonly nextCursor: string | null }> {
  const query = { limit: PAGE, ...given({ cursor }) };
  if (licenseId !== null)
    return unwrap(
      company.GET('/v1/licenses/{id}/attachments', { params: { path: { id: licenseId }, query } }),
    );
  if (applicationId === null) return Promise.resolve({ data: [], nextCursor: null });
  return unwrap(
    company.GET('/v1/applications/{id}/attachments', { params: { path: { id: applicationId }, query } }),
  );
}

/** Adds a document to what a duty is of. */
export function useSendDocument(path: string) {
  return useChange(OLD, (file: File) => {
    const form = new FormData();
    form.append('kind', 'other');
    form.append('file', file);
    return upload<Document>(path, form, null, () => undefined).done;
  });
}
