import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which licenses name a party, amended ones too. */
export class LicenseParties20261126090100 implements MigrationInterface {
  readonly name = 'LicenseParties20261126090100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX license_parties ON license USING gin (parties jsonb_path_ops)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX license_parties');
  }
}
