import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications are found by the names that their parties were filed under, whatever the parties are called since. */
export class FiledNames20261126090300 implements MigrationInterface {
  readonly name = 'FiledNames20261126090300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX application_party_filed_name ON application_party USING gin (lower(snapshot ->> 'name') gin_trgm_ops)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX application_party_filed_name');
  }
}
