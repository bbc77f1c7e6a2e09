import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many deliveries an endpoint takes at once, how often it failed in a row, and when it is looked at again. */
export class Delivery20261125060000 implements MigrationInterface {
  readonly name = 'Delivery20261125060000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE webhook_endpoint
        ADD COLUMN max_in_flight integer NOT NULL DEFAULT 64
          CONSTRAINT webhook_endpoint_max_in_flight CHECK (max_in_flight BETWEEN 1 AND 64),
        ADD COLUMN failing_count integer NOT NULL DEFAULT 0,
        ADD COLUMN probe_at timestamptz,
        ADD COLUMN probe_count integer NOT NULL DEFAULT 0;
      CREATE INDEX webhook_endpoint_probe ON webhook_endpoint (probe_at) WHERE probe_at IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'ALTER TABLE webhook_endpoint DROP COLUMN max_in_flight, DROP COLUMN failing_count, DROP COLUMN probe_at, DROP COLUMN probe_count',
    );
  }
}
