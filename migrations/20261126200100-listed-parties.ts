import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which licenses that were recorded from their face name a party. */
export class ListedParties20261126200100 implements MigrationInterface {
  readonly name = 'ListedParties20261126200100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE INDEX recorded_license_parties ON recorded_license USING gin (parties jsonb_path_ops)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX recorded_license_parties');
  }
}
