import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The times of a company's own on its cases, and the last days of its licenses, stand in the list of what it owes. */
export class OwnWindows20261127090000 implements MigrationInterface {
  readonly name = 'OwnWindows20261127090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE application_window (
        application_id uuid NOT NULL REFERENCES application ON DELETE CASCADE,
        -- The clock, and the request or notice that it is of.
        occurrence text NOT NULL,
        clock text NOT NULL,
        supplier_id uuid NOT NULL REFERENCES supplier,
        -- At the earliest, where it is not exactly known.
        due_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'met')),
        PRIMARY KEY (application_id, occurrence)
      );
      CREATE INDEX application_window_due ON application_window (supplier_id, state, due_on, application_id, occurrence);
      CREATE INDEX recorded_license_expiry ON recorded_license (supplier_id, expires_on, first_id) WHERE superseded_by IS NULL;

      ALTER TABLE application_window ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON application_window TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON application_window AS RESTRICTIVE TO ninety_applicant USING (supplier_id = ninety_tenant())
        WITH CHECK (supplier_id = ninety_tenant() AND ninety_owns_application(application_id));
      GRANT SELECT, INSERT, DELETE ON application_window TO ninety_applicant;
      COMMENT ON TABLE application_window IS 'not sealed: follows from the sealed observations';

      -- Cases from before are projected anew, some at a time.
      DELETE FROM regime_followed;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX recorded_license_expiry; DROP TABLE application_window;');
  }
}
