import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what rows of a file tell of the same thing: a dry run does again what earlier rows did that a later one depends on. */
export class DryRuns20261126200000 implements MigrationInterface {
  readonly name = 'DryRuns20261126200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_row
        -- Digests, for what a row says may be long: of the number of an application, or of the license of a shipment,
        ADD COLUMN number_digest text GENERATED ALWAYS AS (md5(coalesce(said ->> 'number', said ->> 'licenseNumber'))) STORED,
        -- and of the ITN of a shipment, or of a reference.
        ADD COLUMN reference_digest text GENERATED ALWAYS AS (md5(coalesce(said ->> 'itn', said ->> 'reference'))) STORED;
      CREATE INDEX import_row_number ON import_row (import_id, number_digest)
        WHERE outcome IN ('made', 'updated') AND number_digest IS NOT NULL;
      CREATE INDEX import_row_reference ON import_row (import_id, reference_digest)
        WHERE outcome IN ('made', 'updated') AND reference_digest IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE import_row DROP COLUMN number_digest, DROP COLUMN reference_digest');
  }
}
