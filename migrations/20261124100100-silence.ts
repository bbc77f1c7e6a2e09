import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an application counts as stalled, and how long like ones are silent. */
export class Silence20261124100100 implements MigrationInterface {
  readonly name = 'Silence20261124100100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE application_outlook ADD COLUMN stalls_on date;

      -- How long nothing happened after each kind of event, in days; computed anew from the event logs each day.
      CREATE TABLE silence_norm (
        after_event text PRIMARY KEY,
        median_days double precision NOT NULL,
        silences integer NOT NULL,
        computed_on date NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE silence_norm; ALTER TABLE application_outlook DROP COLUMN stalls_on;');
  }
}
