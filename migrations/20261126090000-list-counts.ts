import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many rows of a list could not be used, and how many fields were not understood, of which the first are kept. */
export class ListCounts20261126090000 implements MigrationInterface {
  readonly name = 'ListCounts20261126090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Null: imported by an earlier release, which did not count.
      ALTER TABLE entity_list_version ADD COLUMN rejected_count integer, ADD COLUMN not_understood_count integer;
      COMMENT ON COLUMN entity_list_version.rejected_count IS 'not sealed: counts what was not taken; what was is sealed';
      COMMENT ON COLUMN entity_list_version.not_understood_count IS
        'not sealed: counts what was not taken; what was is sealed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'ALTER TABLE entity_list_version DROP COLUMN rejected_count, DROP COLUMN not_understood_count',
    );
  }
}
