import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With which key a file of applications was uploaded: when it is revoked, no more of the file is filed. */
export class FilingKey20261125230200 implements MigrationInterface {
  readonly name = 'FilingKey20261125230200';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE filing_job ADD COLUMN key_id uuid REFERENCES api_key');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE filing_job DROP COLUMN key_id');
  }
}
