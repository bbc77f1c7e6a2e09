import { prepared, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { AddedDocument, DocumentTermDto, ShownTerm } from '../attachments/document-terms.js';

/** Says of a document, which was just added, from when to when it holds. */
export function insertTerm(
  tx: EntityManager,
  { id, supplierId, applicationId, licenseId }: AddedDocument,
  { issuedOn, validUntil, replaces }: DocumentTermDto,
  dutyId: Id | null,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO document_term (document_id, supplier_id, application_id, license_id, issued_on, valid_until, replaces, duty_id)
      VALUES (${id}, ${supplierId}, ${applicationId}, ${licenseId}, ${issuedOn ?? null}, ${validUntil ?? null}, ${replaces ?? null},
        ${dutyId})`,
  );
}

/** What was said of some documents, by their ids; of those that were replaced by what. */
export async function termsOfDocuments(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, ShownTerm>> {
  const rows = await rowsOf<{ id: Id; term: ShownTerm }>(
    manager,
    sql`SELECT i.id, jsonb_strip_nulls(jsonb_build_object('issuedOn', t.issued_on, 'validUntil', t.valid_until,
        'replaces', t.replaces, 'replacedBy', n.document_id)) AS term
      FROM unnest(${ids}::uuid[]) AS i (id)
        LEFT JOIN document_term t ON t.document_id = i.id LEFT JOIN document_term n ON n.replaces = i.id
      WHERE t.document_id IS NOT NULL OR n.document_id IS NOT NULL`,
  );
  return new Map(rows.map(({ id, term }) => [id, term]));
}

/** A document in whose place another is put. */
export interface ReplacedDocument {
  readonly isReplaced: boolean;
  /** By which it is renewed before it runs out; null: it does not. */
  readonly dutyId: Id | null;
}

/** One of the same application or license, which is locked; undefined: there is none. */
export function replacedDocument(
  tx: EntityManager,
  { applicationId, licenseId }: AddedDocument,
  replaces: Id,
): Promise<ReplacedDocument | undefined> {
  return rowOf<ReplacedDocument>(
    tx,
    prepared(sql`SELECT EXISTS (SELECT FROM document_term n WHERE n.replaces = d.id) AS "isReplaced", t.duty_id AS "dutyId"
      FROM (SELECT a.id FROM attachment a WHERE a.application_id = ${applicationId}
        UNION ALL SELECT o.id FROM recorded_document o JOIN recorded_license r ON r.id = o.license_id
          WHERE r.first_id = ${licenseId}) d
        LEFT JOIN document_term t ON t.document_id = d.id
      WHERE d.id = ${replaces}`),
  );
}

/** Of the duty `d` which document runs out; null: none. */
export const DOCUMENT = `(SELECT jsonb_build_object('id', t.document_id, 'kind', coalesce(a.kind, o.kind),
    'fileName', coalesce(a.file_name, o.file_name), 'validUntil', t.valid_until)
  FROM document_term t LEFT JOIN attachment a ON a.id = t.document_id LEFT JOIN recorded_document o ON o.id = t.document_id
  WHERE t.duty_id = d.id)`;
