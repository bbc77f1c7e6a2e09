import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which columns people have of lists, and in which order. */
export class ChosenColumns20261201010100 implements MigrationInterface {
  readonly name = 'ChosenColumns20261201010100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE chosen_columns (
        principal_id uuid NOT NULL REFERENCES principal ON DELETE CASCADE,
        list text NOT NULL,
        -- Empty: of those that are none.
        view text NOT NULL,
        columns text[] NOT NULL,
        chosen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (principal_id, list, view)
      );
      ALTER TABLE chosen_columns ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON chosen_columns TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON chosen_columns AS RESTRICTIVE TO ninety_applicant
        USING (ninety_acts_as(principal_id)) WITH CHECK (ninety_acts_as(principal_id));
      GRANT SELECT, INSERT, UPDATE, DELETE ON chosen_columns TO ninety_applicant;
      COMMENT ON TABLE chosen_columns IS 'not sealed: how people look at lists; nothing depends on it';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE chosen_columns');
  }
}
