import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each license that stands is to be renewed by itself, as early as like cases take. */
export class Renewals20261127150100 implements MigrationInterface {
  readonly name = 'Renewals20261127150100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What is owed by itself is said by nobody.
      ALTER TABLE duty_version ALTER COLUMN text DROP NOT NULL;
      ALTER TABLE duty_standing ADD COLUMN origin text NOT NULL DEFAULT 'person'
        CONSTRAINT duty_standing_origin CHECK (origin IN ('person', 'renewal', 'document'));
      CREATE INDEX duty_standing_own ON duty_standing (license_id) WHERE origin <> 'person' AND state = 'open';

      -- That a duty is to renew a license, and how early.
      CREATE TABLE duty_renewal (
        duty_id uuid PRIMARY KEY REFERENCES duty,
        -- As it was recorded first.
        license_id uuid NOT NULL UNIQUE REFERENCES recorded_license,
        -- The application that renews it; null: none was named.
        renewed_by uuid REFERENCES application,
        lead_days int NOT NULL,
        -- Where that comes from: {reason, cases, likeCases}.
        lead jsonb NOT NULL,
        measured_on date NOT NULL
      );
      CREATE INDEX duty_renewal_measured ON duty_renewal (measured_on);

      ALTER TABLE duty_renewal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON duty_renewal TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON duty_renewal AS RESTRICTIVE TO ninety_applicant USING (ninety_owns_duty(duty_id))
        WITH CHECK (ninety_owns_duty(duty_id) AND ninety_owns_recorded_license(license_id) AND (renewed_by IS NULL OR ninety_owns_application(renewed_by)));
      GRANT SELECT, UPDATE ON duty_renewal TO ninety_applicant;

      SELECT record_seal_table('duty_renewal', '{lead_days,lead,measured_on}', '{added,changed,removed,found}', false);
      COMMENT ON COLUMN duty_renewal.lead_days IS 'not sealed: measured anew each day';
      COMMENT ON COLUMN duty_renewal.lead IS 'not sealed: measured anew each day';
      COMMENT ON COLUMN duty_renewal.measured_on IS 'not sealed: measured anew each day';
    `);
  }

  /** What nobody said stays unsaid. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('duty_renewal');
      DROP TABLE duty_renewal;
      ALTER TABLE duty_standing DROP COLUMN origin;
    `);
  }
}
