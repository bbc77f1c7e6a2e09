import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Support documents run out: from when to when they hold, and what they replace. */
export class DocumentTerms20261127150200 implements MigrationInterface {
  readonly name = 'DocumentTerms20261127150200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE document_term (
        -- Of an application or of a license.
        document_id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        application_id uuid REFERENCES application,
        -- As it was recorded first.
        license_id uuid REFERENCES recorded_license,
        issued_on date,
        valid_until date,
        -- The document in whose place it is; each is replaced once.
        replaces uuid UNIQUE,
        -- By which it is renewed before it runs out.
        duty_id uuid UNIQUE REFERENCES duty,
        CONSTRAINT document_term_of CHECK (num_nonnulls(application_id, license_id) = 1),
        CONSTRAINT document_term_says CHECK (num_nonnulls(issued_on, valid_until, replaces) > 0),
        CONSTRAINT document_term_days CHECK (issued_on <= valid_until),
        CONSTRAINT document_term_duty CHECK ((duty_id IS NULL) = (valid_until IS NULL))
      );
      CREATE INDEX document_term_application ON document_term (application_id) WHERE application_id IS NOT NULL;
      REVOKE UPDATE, DELETE, TRUNCATE ON document_term FROM ninety_service;

      ALTER TABLE document_term ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON document_term TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON document_term AS RESTRICTIVE TO ninety_applicant USING (supplier_id = ninety_tenant())
        WITH CHECK (supplier_id = ninety_tenant() AND (application_id IS NULL OR ninety_owns_application(application_id))
          AND (license_id IS NULL OR ninety_owns_recorded_license(license_id)) AND (duty_id IS NULL OR ninety_owns_duty(duty_id)));
      GRANT SELECT, INSERT ON document_term TO ninety_applicant;

      SELECT record_seal_table('document_term', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`SELECT record_unseal_table('document_term'); DROP TABLE document_term;`);
  }
}
