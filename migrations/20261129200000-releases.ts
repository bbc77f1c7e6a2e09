import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Releases of technology and source code to foreign persons, by person and day: under licenses of the office, and of elsewhere. */
export class Releases20261129200000 implements MigrationInterface {
  readonly name = 'Releases20261129200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${release('license_release', 'license_number text NOT NULL REFERENCES license', 'license_number')}
      ${release('recorded_release', 'license_id uuid NOT NULL REFERENCES recorded_license', 'license_id')}
      ${wall('license_release', 'ninety_owns_license(license_number)')}
      ${wall('recorded_release', 'ninety_owns_recorded_license(license_id)')}

      ${licensedApplication(`,
        ARRAY(SELECT jsonb_build_object('partyId', p.party_id, 'name', p.snapshot ->> 'name') FROM application_party p
          WHERE p.application_id = a.id AND p.role = 'foreign_person' AND p.snapshot IS NOT NULL ORDER BY p.position) AS released_to`)}

      SELECT record_seal_table('license_release', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('recorded_release', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['license_release', 'recorded_release']) t;
      DROP VIEW licensed_application;
      ${licensedApplication('')}
      GRANT SELECT ON licensed_application TO ninety_service, ninety_applicant;
      DROP TABLE recorded_release, license_release;
    `);
  }
}

function release(table: string, license: string, column: string): string {
  return `
    CREATE TABLE ${table} (
      id uuid PRIMARY KEY,
      ${license},
      person_id uuid NOT NULL REFERENCES party,
      -- As the person was called when it was recorded.
      person_name text NOT NULL,
      released_on date NOT NULL,
      form text NOT NULL CHECK (form IN ('visual_inspection', 'oral', 'written', 'electronic')),
      -- [{item}], numbers of items of the license.
      items jsonb NOT NULL,
      description text,
      note text,
      reference text,
      -- It takes back what it supersedes.
      is_void boolean NOT NULL,
      supersedes uuid CONSTRAINT ${table}_superseded_once UNIQUE REFERENCES ${table},
      reason text,
      recorded_by uuid NOT NULL REFERENCES principal,
      recorded_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT ${table}_reason CHECK ((supersedes IS NULL) = (reason IS NULL)),
      CONSTRAINT ${table}_void CHECK (NOT is_void OR supersedes IS NOT NULL),
      CONSTRAINT ${table}_says CHECK (is_void OR items <> '[]' OR description IS NOT NULL)
    );
    CREATE INDEX ${table}_of ON ${table} (${column}, person_id, released_on, id);
    CREATE INDEX ${table}_person ON ${table} (person_id);
    REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ninety_service;`;
}

function wall(table: string, owns: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant
      USING (${owns}) WITH CHECK (${owns} AND ninety_acts_as(recorded_by));
    GRANT SELECT, INSERT ON ${table} TO ninety_applicant;`;
}

/** What a license needs of its application, also where that is the supplier's from whom it was transferred. */
function licensedApplication(more: string): string {
  return `
    CREATE OR REPLACE VIEW licensed_application WITH (security_barrier) AS
      SELECT l.number AS license_number, a.control_number, a.referred_to, a.form ->> 'endUse' AS end_use,
        ARRAY(SELECT coalesce(i.value -> 'reasonsForControl', '[]') FROM jsonb_array_elements(a.form -> 'items')
          WITH ORDINALITY AS i (value, place) ORDER BY i.place) AS reasons_for_control,
        ARRAY(SELECT d.value ->> 'kind' FROM jsonb_array_elements(a.form -> 'supportDocuments') WITH ORDINALITY AS d (value, place)
          WHERE d.value ->> 'status' = 'pending' ORDER BY d.place) AS pending_documents,
        ARRAY(SELECT DISTINCT t.kind FROM attachment t WHERE t.application_id = a.id AND t.side = 'applicant') AS attached_documents${more}
      FROM license l JOIN application a ON a.id = l.application_id
      WHERE current_user = 'ninety_service' OR l.supplier_id = ANY (ninety_tenants());`;
}
