import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Determinations are found by their result and destination without reading the answers of all. */
export class DeterminationsFound20261128500000 implements MigrationInterface {
  readonly name = 'DeterminationsFound20261128500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX determination_result ON determination (supplier_id, (answer ->> 'result'), id);
      CREATE INDEX determination_destination ON determination (supplier_id, (question ->> 'destination'), id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX determination_destination;
      DROP INDEX determination_result;
    `);
  }
}
