import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an authority told a company of a license that it recorded from its face: suspended, reinstated, revoked. */
export class LicenseNotices20261127020000 implements MigrationInterface {
  readonly name = 'LicenseNotices20261127020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recorded_notice (
        id uuid PRIMARY KEY,
        -- As it was recorded first.
        license_id uuid NOT NULL REFERENCES recorded_license,
        -- Among those of one day; a correction has the place of what it corrects.
        place int NOT NULL,
        type text NOT NULL CHECK (type IN ('suspended', 'reinstated', 'revoked', 'void')),
        -- When it took effect.
        happened_on date,
        learned_on date NOT NULL,
        source text,
        said_by text,
        note text,
        attachment_ids uuid[] NOT NULL DEFAULT '{}',
        supersedes uuid CONSTRAINT recorded_notice_superseded_once UNIQUE REFERENCES recorded_notice,
        reason text,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT recorded_notice_says CHECK (num_nulls(happened_on, source) = CASE type WHEN 'void' THEN 2 ELSE 0 END),
        CONSTRAINT recorded_notice_learned CHECK (learned_on >= happened_on),
        CONSTRAINT recorded_notice_reason CHECK ((supersedes IS NULL) = (reason IS NULL)),
        CONSTRAINT recorded_notice_void CHECK (type <> 'void' OR supersedes IS NOT NULL)
      );
      CREATE INDEX recorded_notice_license ON recorded_notice (license_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON recorded_notice FROM ninety_service;

      ALTER TABLE recorded_notice ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON recorded_notice TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON recorded_notice AS RESTRICTIVE TO ninety_applicant
        USING (ninety_owns_recorded_license(license_id))
        WITH CHECK (ninety_owns_recorded_license(license_id) AND ninety_acts_as(recorded_by));
      GRANT SELECT, INSERT ON recorded_notice TO ninety_applicant;

      SELECT record_seal_table('recorded_notice', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('recorded_notice');
      DROP TABLE recorded_notice;
    `);
  }
}
