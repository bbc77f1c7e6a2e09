import { useQuery } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { appendTerm } from '../parts/TermFields.js';
import type { Term } from '../parts/TermFields.js';
import { company, given, upload, useChange, useRows, versioned } from '../api.js';

export type License = CompanySchemas['RecordedLicense'];
export type LicenseLine = License['lines'][number];
export type Shipment = CompanySchemas['ShipmentUnderRecordedLicense'];
export type Notice = License['notices'][number];
export type NoticeBody = CompanySchemas['NoticeDto'];
export type ShippedLine = CompanySchemas['ShippedLineDto'];
type Face = CompanySchemas['RecordedLicenseDto'];
type LicenseDocument = CompanySchemas['LicenseAttachment'];

/** Which licenses: as the address says. */
interface LicenseFilters {
  readonly regime?: string | undefined;
  readonly number?: string | undefined;
  readonly status?: License['status'] | undefined;
  readonly expiringBefore?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly supplierId?: string | undefined;
}

const PAGE = '200';
/** What an act on a license makes old. */
const OLD = ['license', 'licenses', 'duties', 'application', 'applications'];

export function useLicenses(filters: LicenseFilters) {
  return useRows(['licenses', filters], (page) =>
    unwrap(company.GET('/v1/licenses', { params: { query: { ...given({ ...filters }), ...page } } })),
  );
}

/** A license with the ETag that an act on it names, its shipments, its documents, its application, and what stands in its place. */
export function useLicense(id: string) {
  return useQuery({
    queryKey: ['license', id],
    queryFn: async () => {
      const params = { path: { id } };
      const [{ body: license, etag }, shipments, documents] = await Promise.all([
        versioned(company.GET('/v1/licenses/{id}', { params })),
        shipmentsOf(id),
        documentsOf(id),
      ]);
      const [application, successor] = await Promise.all([applicationOf(license), successorOf(license)]);
      return { license, etag, shipments, documents, application, successor };
    },
  });
}

/** A license by itself, as far as its face and its balance say it. */
export function useFace(id: string | null) {
  return useQuery({
    queryKey: ['license', id, 'face'],
    enabled: id !== null,
    queryFn: () => unwrap(company.GET('/v1/licenses/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

export type LoadedLicense = NonNullable<ReturnType<typeof useLicense>['data']>;

async function shipmentsOf(id: string): Promise<readonly Shipment[]> {
  const ask = (cursor: string | undefined) =>
    unwrap(
      company.GET('/v1/licenses/{id}/shipments', {
        params: { path: { id }, query: { limit: PAGE, ...given({ cursor }) } },
      }),
    );
  const all: Shipment[] = [];
  for await (const one of allOf(ask)) all.push(one);
  return all;
}

async function documentsOf(id: string): Promise<readonly LicenseDocument[]> {
  const ask = (cursor: string | undefined) =>
    unwrap(
      company.GET('/v1/licenses/{id}/attachments', {
        params: { path: { id }, query: { limit: PAGE, ...given({ cursor }) } },
      }),
    );
  const all: LicenseDocument[] = [];
  for await (const one of allOf(ask)) all.push(one);
  return all;
}

function applicationOf({ applicationId: id }: License) {
  if (id === null) return null;
  return unwrap(company.GET('/v1/applications/{id}', { params: { path: { id } } }));
}

function successorOf({ supersededBy: id }: License) {
  if (id === null) return null;
  return unwrap(company.GET('/v1/licenses/{id}', { params: { path: { id } } }));
}

export function useRecordLicense() {
  return useChange(OLD, (body: Face) => unwrap(company.POST('/v1/licenses', { body })));
}

export function useShip({ license: { id }, etag }: LoadedLicense) {
  return useChange(OLD, (body: CompanySchemas['RecordedShipmentDto']) =>
    unwrap(
      company.POST('/v1/licenses/{id}/shipments', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

/** Writes down what the authority told of the license. */
export function useTell({ license: { id }, etag }: LoadedLicense) {
  return useChange(OLD, (body: NoticeBody) =>
    unwrap(
      company.POST('/v1/licenses/{id}/notices', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

/** Takes a shipment back that never went out so. */
export function useTakeBack({ license: { id }, etag }: LoadedLicense, shipmentId: string) {
  return useChange(OLD, (body: CompanySchemas['VoidDto']) =>
    unwrap(
      company.POST('/v1/licenses/{id}/shipments/{shipmentId}/void', {
        params: { path: { id, shipmentId }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useReturn({ license: { id }, etag }: LoadedLicense, shipmentId: string) {
  return useChange(OLD, (body: CompanySchemas['ReturnDto']) =>
    unwrap(
      company.POST('/v1/licenses/{id}/shipments/{shipmentId}/returns', {
        params: { path: { id, shipmentId }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useAddDocument(id: string) {
  return useChange(OLD, ({ file, term }: { readonly file: File; readonly term: Term }) => {
    const form = new FormData();
    form.append('kind', 'other');
    appendTerm(form, term);
    form.append('file', file);
    return upload<LicenseDocument>(`/v1/licenses/${id}/attachments`, form, null, () => undefined).done;
  });
}
