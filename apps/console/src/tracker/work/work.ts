import { useQuery } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, useChange } from '../../api.js';

export type CaseContact = CompanySchemas['CaseContact'];
export type WrittenContact = CompanySchemas['CaseContactDto'];
export type Channel = CaseContact['channel'];
export type Direction = CaseContact['direction'];
export type Colleague = CompanySchemas['Colleague'];

const PAGE = '200';
/** What a change of the work on a case makes old. */
const OLD = ['application', 'applications'];

async function all<T>(
  ask: (page: { limit: string; cursor?: string }) => Promise<{ data: T[]; nextCursor: string | null }>,
): Promise<readonly T[]> {
  const rows: T[] = [];
  for await (const one of allOf((cursor) => ask({ limit: PAGE, ...given({ cursor }) }))) rows.push(one);
  return rows;
}

/** Those with whom the reader works, the reader too. */
export function useColleagues() {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: () => all((query) => unwrap(company.GET('/v1/colleagues', { params: { query } }))),
  });
}

export function useCaseNotes(id: string) {
  const path = { id };
  return useQuery({
    queryKey: ['application', id, 'notes'],
    queryFn: () =>
      all((query) => unwrap(company.GET('/v1/applications/{id}/notes', { params: { path, query } }))),
  });
}

export function useAddCaseNote(id: string) {
  return useChange(OLD, (body: { text: string; mentions: string[] }) =>
    unwrap(company.POST('/v1/applications/{id}/notes', { params: { path: { id } }, body })),
  );
}

export function useContacts(id: string) {
  const path = { id };
  return useQuery({
    queryKey: ['application', id, 'contacts'],
    queryFn: () =>
      all((query) => unwrap(company.GET('/v1/applications/{id}/contacts', { params: { path, query } }))),
  });
}

export function useAddContact(id: string) {
  return useChange(OLD, (body: WrittenContact) =>
    unwrap(company.POST('/v1/applications/{id}/contacts', { params: { path: { id } }, body })),
  );
}

export function useAssign(id: string) {
  return useChange(OLD, (assigneeId: string | null) =>
    unwrap(
      company.PUT('/v1/applications/{id}/assignment', { params: { path: { id } }, body: { assigneeId } }),
    ),
  );
}

export function useHold(id: string) {
  return useChange(OLD, (body: { isHeld: boolean; reason: string }) =>
    unwrap(company.PUT('/v1/applications/{id}/legal-hold', { params: { path: { id } }, body })),
  );
}
