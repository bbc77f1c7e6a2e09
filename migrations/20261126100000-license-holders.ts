import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = 'supplier_id = (SELECT ninety_tenant())';
const ON_OWN = 'application_id IS NULL OR ninety_owns_application(application_id)';
const adds = (more: string) =>
  `ALTER POLICY wall ON webhook_event WITH CHECK (${OWN} AND (${ON_OWN}${more}));`;

/**
 * A license that was transferred is of another supplier's application: its holder tells of it, and reads of that
 * application, and of what the list says of its parties, what the license needs. 15 CFR 750.10.
 */
export class LicenseHolders20261126100000 implements MigrationInterface {
  readonly name = 'LicenseHolders20261126100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION ninety_holds_license_of(wanted uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN EXISTS (SELECT FROM license WHERE application_id = wanted AND supplier_id = ninety_tenant()); END $$;
      REVOKE ALL ON FUNCTION ninety_holds_license_of FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_holds_license_of TO ninety_service, ninety_applicant;
      ${adds(` OR (type LIKE 'license.%' AND ninety_holds_license_of(application_id))`)}

      -- Of the application of a license, whoever filed it: whom the license is told to, and what holds for shipments.
      CREATE VIEW licensed_application WITH (security_barrier) AS
        SELECT l.number AS license_number, a.control_number, a.referred_to, a.form ->> 'endUse' AS end_use,
          ARRAY(SELECT coalesce(i.value -> 'reasonsForControl', '[]') FROM jsonb_array_elements(a.form -> 'items')
            WITH ORDINALITY AS i (value, place) ORDER BY i.place) AS reasons_for_control,
          ARRAY(SELECT d.value ->> 'kind' FROM jsonb_array_elements(a.form -> 'supportDocuments') WITH ORDINALITY AS d (value, place)
            WHERE d.value ->> 'status' = 'pending' ORDER BY d.place) AS pending_documents,
          ARRAY(SELECT DISTINCT t.kind FROM attachment t WHERE t.application_id = a.id AND t.side = 'applicant') AS attached_documents
        FROM license l JOIN application a ON a.id = l.application_id
        WHERE current_user = 'ninety_service' OR l.supplier_id = (SELECT ninety_tenant());

      -- The parties of a license that the list may name since its issue; whose alert it is, its supplier's alone.
      CREATE VIEW license_flag WITH (security_barrier) AS
        SELECT l.number AS license_number, s.party_id, s.entry_id, s.matched_name, s.created_at AS since,
          CASE WHEN reader.may_read THEN s.id END AS alert_id, CASE WHEN reader.may_read THEN s.status END AS alert_status
        FROM license l
          CROSS JOIN LATERAL (SELECT DISTINCT (p.value ->> 'partyId')::uuid AS party_id FROM jsonb_array_elements(l.parties) p) named
          JOIN screening_alert s ON s.party_id = named.party_id
          JOIN party ON party.id = s.party_id
          CROSS JOIN LATERAL (SELECT current_user = 'ninety_service' OR party.${OWN} AS may_read) reader
        WHERE s.closed_at IS NULL AND s.status <> 'false_positive' AND s.created_at > l.created_at
          AND (current_user = 'ninety_service' OR l.supplier_id = (SELECT ninety_tenant()));

      GRANT SELECT ON licensed_application, license_flag TO ninety_service, ninety_applicant;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW license_flag, licensed_application;
      ${adds('')}
      DROP FUNCTION ninety_holds_license_of;
    `);
  }
}
