import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a duty was met may be taken back, with the reason: what was said stays, and that it was wrong stands beside it. Met
 * again, its occurrence has how many-th it is behind a slash in `duty_met`, such as `once/2`; no occurrence has a slash itself.
 */
export class DutiesMetAgain20261127140000 implements MigrationInterface {
  readonly name = 'DutiesMetAgain20261127140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE duty_met_void (
        duty_id uuid NOT NULL REFERENCES duty,
        -- As in duty_met.
        occurrence text NOT NULL,
        reason text NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (duty_id, occurrence),
        CONSTRAINT duty_met_void_of FOREIGN KEY (duty_id, occurrence) REFERENCES duty_met
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON duty_met_void FROM ninety_service;
      ALTER TABLE duty_met_void ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON duty_met_void TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON duty_met_void AS RESTRICTIVE TO ninety_applicant USING (ninety_owns_duty(duty_id))
        WITH CHECK (ninety_owns_duty(duty_id) AND ninety_acts_as(recorded_by));
      GRANT SELECT, INSERT ON duty_met_void TO ninety_applicant;
      SELECT record_seal_table('duty_met_void', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('duty_met_void');
      DROP TABLE duty_met_void;
    `);
  }
}
