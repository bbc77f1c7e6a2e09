import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, upload, useChange, useRows } from '../api.js';
import { POLL_MS } from '../bulk/bulk.js';
import { TABLE_ENDINGS, tableTypeOf } from '../parts/table-file.js';
import { words } from '../words/index.js';

export type ImportJob = CompanySchemas['ImportJob'];
export type ImportKind = ImportJob['kind'];
export type ImportRow = CompanySchemas['ImportRow'];
export type Mapping = CompanySchemas['Mapping'];
/** What may be imported, as a first morning begins. */
export const KINDS = [
  'applications',
  'parties',
  'licenses',
  'shipments',
  'authorizations',
] as const satisfies readonly ImportKind[];
/** How the names of files end that are taken. */
export const ENDINGS = [...TABLE_ENDINGS, '.xlsx'];
type KeptMapping = CompanySchemas['ImportMapping'];

/** A file and how it is read. */
interface Sent {
  readonly file: File;
  readonly kind: ImportKind;
  /** Whose it is; undefined: the reader's own company's. */
  readonly supplierId: string | undefined;
  readonly isDryRun: boolean;
  /** What it says of cases that are there is proposed, and not recorded. */
  readonly isProposing: boolean;
  /** The name of one that is kept, or a mapping itself; empty: by the names of the columns. */
  readonly mapping: string | Mapping;
  /** Of a workbook; empty: its first. */
  readonly sheet: string;
  /** SHA-256 of the file that was tried; null: it may be any. */
  readonly tried: string | null;
}

/** Sends a file, and shows what comes of it at an address of its own; the job goes on without this page. */
export function useImport() {
  const [sent, setSent] = useState({ sent: 0, of: 1 });
  const navigate = useNavigate();
  const mutation = useMutation({
    mutationFn: async ({ file, kind, supplierId, isDryRun, isProposing, mapping, sheet, tried }: Sent) => {
      const named = typeof mapping === 'string' ? mapping : JSON.stringify(mapping);
      const query = new URLSearchParams({
        kind,
        dryRun: String(isDryRun),
        ...(isProposing ? { propose: 'true' } : {}),
        ...given({ supplierId, mapping: named, sheet }),
      });
      const body = await bytesOf(file, tried);
      return upload<ImportJob>(`/v1/imports?${query.toString()}`, body, tableTypeOf(file.name), (done, of) =>
        setSent({ sent: done, of }),
      ).done;
    },
    onSuccess: ({ id }, { sheet }) => navigate({ to: '/imports', search: { job: id, ...given({ sheet }) } }),
  });
  return { ...mutation, sent };
}

/** What stands in a file now. @throws Error, in words, where it is another than the one that was tried */
async function bytesOf(file: File, tried: string | null): Promise<Blob> {
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new Error(words.imports.fileChanged, { cause });
  });
  // Without a secure connection a browser computes no digest; the report has the one of what was imported.
  if (tried !== null && window.isSecureContext && (await sha256(bytes)) !== tried)
    throw new Error(words.imports.otherFile);
  return new Blob([bytes]);
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How far the job is; asked again until it ends. */
export function useImportJob(id: string | undefined) {
  return useQuery({
    queryKey: ['import', id],
    enabled: id !== undefined,
    refetchInterval: ({ state: { data } }) => (data && data.finishedAt !== null ? false : POLL_MS),
    queryFn: () => unwrap(company.GET('/v1/jobs/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

export function useImportRows(id: string, outcome: ImportRow['outcome'] | undefined) {
  return useRows(
    ['import', id, 'rows', outcome],
    (page) =>
      unwrap(
        company.GET('/v1/jobs/{id}/rows', {
          params: { path: { id }, query: { ...(outcome === undefined ? {} : { outcome }), ...page } },
        }),
      ),
    { limit: 200 },
  );
}

/** The mappings that a company keeps of a kind of file: the reader's own, or the one that is named. */
export function useMappings(kind: ImportKind, supplierId: string | undefined) {
  return useQuery({
    queryKey: ['import-mappings', kind, supplierId],
    queryFn: async () => {
      const kept: KeptMapping[] = [];
      for await (const one of allOf((cursor) => mappingsPage(kind, supplierId, cursor))) kept.push(one);
      return kept;
    },
  });
}

function mappingsPage(kind: ImportKind, supplierId: string | undefined, cursor: string | undefined) {
  return unwrap(
    company.GET('/v1/import-mappings', {
      params: { query: { kind, limit: '200', ...given({ supplierId, cursor }) } },
    }),
  );
}

/** The names of the columns that a kind of file may have. */
export function useColumns(kind: ImportKind) {
  return useQuery({
    queryKey: ['import-columns', kind],
    staleTime: Infinity,
    queryFn: async () => {
      const { columns } = await unwrap(company.GET('/v1/import-columns', { params: { query: { kind } } }));
      return columns;
    },
  });
}

export function useKeepMapping({ kind, supplierId }: ImportJob) {
  return useChange(['import-mappings'], ({ name, mapping }: { name: string; mapping: Mapping }) =>
    unwrap(
      company.PUT('/v1/import-mappings/{id}', {
        params: { path: { id: name } },
        body: { kind, supplierId, ...mapping },
      }),
    ),
  );
}
