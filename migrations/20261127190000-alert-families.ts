import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts of one family come as one, and those on an address of the list are of their own kind. */
export class AlertFamilies20261127190000 implements MigrationInterface {
  readonly name = 'AlertFamilies20261127190000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE screening_alert
        ADD COLUMN kind text NOT NULL DEFAULT 'name' CONSTRAINT screening_alert_kind CHECK (kind IN ('name', 'address')),
        -- One by one, until its party is screened again, also by an earlier release that knows of no families.
        ADD COLUMN family text NOT NULL DEFAULT gen_random_uuid()::text;
      CREATE INDEX screening_alert_family ON screening_alert (party_id, family);
      COMMENT ON COLUMN screening_alert.kind IS 'not sealed: follows from the sealed entry';
      COMMENT ON COLUMN screening_alert.family IS 'not sealed: computed from the sealed names';

      -- Their numbers say from now on where they are, and their alerts which family they are of.
      UPDATE party SET match_keys = NULL, screened_version = NULL WHERE addresses <> '[]';
      UPDATE party SET screened_version = NULL WHERE id IN (SELECT party_id FROM screening_alert);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX screening_alert_family;
      ALTER TABLE screening_alert DROP COLUMN family, DROP COLUMN kind;
    `);
  }
}
