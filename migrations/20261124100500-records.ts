import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers' notes, and how long records are kept. */
export class Records20261124100500 implements MigrationInterface {
  readonly name = 'Records20261124100500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE application_note (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        -- BIS, or the agency whose note it is; another office does not read it.
        office text NOT NULL,
        text text NOT NULL,
        author_id uuid NOT NULL REFERENCES principal,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX application_note_application ON application_note (application_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON application_note FROM ninety_service;

      -- 762.6(b): a record that an agency asked for is kept beyond its five years, until the hold is lifted.
      CREATE TABLE legal_hold (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        reason text NOT NULL,
        placed_by uuid NOT NULL REFERENCES principal,
        placed_at timestamptz NOT NULL DEFAULT now(),
        lifted_by uuid REFERENCES principal,
        lifted_at timestamptz,
        lift_reason text
      );
      CREATE INDEX legal_hold_application ON legal_hold (application_id, id);

      -- 762.6: what was filed is a record, which nobody deletes; a draft is not one yet.
      CREATE FUNCTION keep_filed_application() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'application % was filed: its record is kept (15 CFR 762.6)', OLD.control_number;
      END $$;
      CREATE TRIGGER application_kept BEFORE DELETE ON application FOR EACH ROW
        WHEN (OLD.control_number IS NOT NULL) EXECUTE FUNCTION keep_filed_application();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER application_kept ON application;
      DROP FUNCTION keep_filed_application;
      DROP TABLE legal_hold, application_note;
    `);
  }
}
