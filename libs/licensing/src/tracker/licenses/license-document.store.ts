import { raw, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A document of a license, or one of its application that it names. */
export interface LicenseDocument {
  readonly id: Id;
  /** The license to which it was added; null: it is a document of the application. */
  readonly licenseId: Id | null;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: Id;
  readonly createdAt: Date;
}

const DOCUMENT =
  raw(`d.id, d.kind, d.file_name AS "fileName", d.media_type AS "mediaType", d.size::float8 AS size, d.sha256,
  d.uploaded_by AS "uploadedBy", d.created_at AS "createdAt"`);

/** Documents of licenses and of applications by their ids, in the order of the ids; those that there are. */
export function documentsBy(manager: EntityManager, ids: readonly Id[]): Promise<LicenseDocument[]> {
  return rowsOf<LicenseDocument>(
    manager,
    sql`SELECT ${DOCUMENT}, d.license_id AS "licenseId" FROM recorded_document d WHERE d.id = ANY(${ids}::uuid[])
      UNION ALL SELECT ${DOCUMENT}, NULL FROM attachment d WHERE d.id = ANY(${ids}::uuid[]) ORDER BY id`,
  );
}

/** Which of some are documents of an application. */
export async function documentsOfApplication(
  manager: EntityManager,
  applicationId: Id,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT id FROM attachment WHERE application_id = ${applicationId} AND id = ANY(${ids}::uuid[])`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Keeps a document of a license that is locked; what the license names grows by it. */
export async function insertDocument(
  tx: EntityManager,
  licenseId: Id,
  { id, kind, fileName, mediaType, size, sha256, uploadedBy, createdAt }: LicenseDocument,
): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO recorded_document (id, license_id, kind, file_name, media_type, size, sha256, uploaded_by, created_at)
      VALUES (${id}, ${licenseId}, ${kind}, ${fileName}, ${mediaType}, ${size}, ${sha256}, ${uploadedBy}, ${createdAt})`,
  );
  await run(
    tx,
    sql`UPDATE recorded_license SET attachment_ids = attachment_ids || ${id}::uuid, version = version + 1 WHERE id = ${licenseId}`,
  );
}
