import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due is read in its order from an index, however much is due. */
export class DueInOrder20261125120000 implements MigrationInterface {
  readonly name = 'DueInOrder20261125120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX webhook_delivery_due_in_order ON webhook_delivery (next_attempt_at, id) WHERE next_attempt_at IS NOT NULL;
      DROP INDEX webhook_delivery_due;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
      DROP INDEX webhook_delivery_due_in_order;
    `);
  }
}
