import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `l.number AS license_number, a.control_number, a.referred_to, a.form ->> 'endUse' AS end_use,
          ARRAY(SELECT coalesce(i.value -> 'reasonsForControl', '[]') FROM jsonb_array_elements(a.form -> 'items')
            WITH ORDINALITY AS i (value, place) ORDER BY i.place) AS reasons_for_control,
          ARRAY(SELECT d.value ->> 'kind' FROM jsonb_array_elements(a.form -> 'supportDocuments') WITH ORDINALITY AS d (value, place)
            WHERE d.value ->> 'status' = 'pending' ORDER BY d.place) AS pending_documents,
          ARRAY(SELECT DISTINCT t.kind FROM attachment t WHERE t.application_id = a.id AND t.side = 'applicant') AS attached_documents`;

// Of what the application says of its documents no more than how long each holds and why one is not required.
export const OF_DOCUMENTS = `,
          (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', d.value -> 'kind', 'status', d.value -> 'status',
              'validUntil', d.value -> 'validUntil', 'exception', d.value -> 'exception') ORDER BY d.place), '[]')
            FROM jsonb_array_elements(a.form -> 'supportDocuments') WITH ORDINALITY AS d (value, place)) AS said_documents,
          ARRAY(SELECT DISTINCT t.kind FROM attachment t
            WHERE t.application_id = a.id AND t.side = 'applicant' AND t.created_at > l.created_at) AS later_documents,
          a.form ->> 'type' AS type, (SELECT s.country FROM supplier s WHERE s.id = a.supplier_id) AS applicant_country`;

/** What a license needs of its application, also where that is the supplier's from whom it was transferred. */
export const licensedApplication = (more = '') => `DROP VIEW licensed_application;
      CREATE VIEW licensed_application WITH (security_barrier) AS
        SELECT ${COLUMNS}${more}
        FROM license l JOIN application a ON a.id = l.application_id
        WHERE current_user = 'ninety_service' OR l.supplier_id = ANY ((SELECT ninety_tenants())::uuid[]);
      GRANT SELECT ON licensed_application TO ninety_service, ninety_applicant;`;

/** Until when the support documents of a license hold, as its application says, and which came after it. 15 CFR 748.12(d)(3), 748.13. */
export class DocumentsOfLicenses20261129100000 implements MigrationInterface {
  readonly name = 'DocumentsOfLicenses20261129100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(licensedApplication(OF_DOCUMENTS));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(licensedApplication());
  }
}
