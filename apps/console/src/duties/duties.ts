import { useQuery } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, upload, useChange, useRows, versioned } from '../api.js';

export type ListedDuty = CompanySchemas['ListedDuty'];
/** One with a row of its own, which somebody meets. */
export type MadeDuty = ListedDuty & { readonly id: string };
export type DutyBody = CompanySchemas['DutyDto'];

/** Which duties: as the address says. */
interface DutyFilters {
  /** Left out: all but those that were cancelled. */
  readonly state?: ListedDuty['state'] | 'to_do' | undefined;
  readonly owner?: string | undefined;
  readonly dueBefore?: string | undefined;
  readonly origin?: ListedDuty['origin'] | undefined;
  readonly licenseId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly supplierId?: string | undefined;
}

/** What an act on a duty makes old. */
const OLD = ['duties', 'license', 'application'];

const PAGE = '200';

export function useDuties(filters: DutyFilters) {
  return useRows(['duties', filters], (page) =>
    unwrap(company.GET('/v1/duties', { params: { query: { ...given({ ...filters }), ...page } } })),
  );
}

/** A duty with all that was said of it, and the ETag that an act on it names. */
export function useDuty(id: string) {
  return useQuery({
    queryKey: ['duties', 'duty', id],
    // A sheet holds to what it opened with: that is read anew each time.
    gcTime: 0,
    queryFn: async () => {
      const { body, etag } = await versioned(company.GET('/v1/duties/{id}', { params: { path: { id } } }));
      return { duty: body, etag };
    },
  });
}

export type LoadedDuty = NonNullable<ReturnType<typeof useDuty>['data']>;

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

export function useCorrectDuty({ duty: { id }, etag }: LoadedDuty) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return useChange(OLD, (body: CompanySchemas['DutyCorrectionDto']) =>
    unwrap(company.POST('/v1/duties/{id}/corrections', { params, body })),
  );
}

export function useVoidMet({ duty: { id }, etag }: LoadedDuty) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return useChange(OLD, (body: CompanySchemas['VoidMetDto']) =>
    unwrap(company.POST('/v1/duties/{id}/met/void', { params, body })),
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
