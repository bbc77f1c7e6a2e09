import type { DocumentForm, DocumentOnFile, DocumentParty } from '@ninety/bis';
import { PARTY_ROWS } from '@ninety/parties';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';

/** What of a license and its application the rules of support documents read, by the license. */
export interface DocumentsOfLicense {
  readonly id: Id;
  /** What the application says; null: the license is of none that is recorded. */
  readonly form: Pick<
    DocumentForm,
    'items' | 'supportDocuments' | 'additionalInformation' | 'bis748p'
  > | null;
  readonly parties: readonly DocumentParty[];
  readonly applicant: { readonly name: string; readonly country: string };
  /** Those that nothing was put in the place of. */
  readonly onFile: readonly DocumentOnFile[];
}

/** Of some licenses that were recorded from their face. */
export function documentsOfLicenses(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<DocumentsOfLicense[]> {
  return rowsOf<DocumentsOfLicense>(
    manager,
    sql`SELECT r.id, a.form, jsonb_build_object('name', s.name, 'country', s.country) AS applicant,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('role', p.value ->> 'role', 'partyId', q.id, 'name', q.name,
            'country', q.country) ORDER BY p.place), '[]')
          FROM jsonb_array_elements(a.form -> 'parties') WITH ORDINALITY AS p (value, place)
            JOIN ${PARTY_ROWS} q ON q.id = (p.value ->> 'partyId')::uuid) AS parties,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'validUntil', t.valid_until, 'isLater', d.is_later)
            ORDER BY d.id), '[]')
          FROM (SELECT n.id, n.kind, false AS is_later FROM attachment n WHERE n.application_id = r.application_id
              UNION ALL SELECT o.id, o.kind, true FROM recorded_document o JOIN recorded_license f ON f.id = o.license_id
                WHERE f.first_id = r.first_id) d
            LEFT JOIN document_term t ON t.document_id = d.id
          WHERE NOT EXISTS (SELECT FROM document_term n WHERE n.replaces = d.id)) AS "onFile"
      FROM recorded_license r JOIN ${SUPPLIER_NAMES} s ON s.id = r.supplier_id LEFT JOIN application a ON a.id = r.application_id
      WHERE r.id = ANY(${ids}::uuid[])`,
  );
}
