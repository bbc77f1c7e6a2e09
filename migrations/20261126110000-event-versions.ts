import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/**
 * Each event says by which version of the events' shapes it was written. What is there, and what the release before
 * writes meanwhile, is of the first; a column that has a preset rewrites no row.
 */
export class EventVersions20261126110000 implements MigrationInterface {
  readonly name = 'EventVersions20261126110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE application_event ADD COLUMN schema_version smallint NOT NULL DEFAULT 1
        CONSTRAINT application_event_version_counts CHECK (schema_version >= 1);
      SELECT record_seal_table('application_event', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('application_event');
      ALTER TABLE application_event DROP COLUMN schema_version;
      SELECT record_seal_table('application_event', '{}', '{added,changed,removed,found}', true);
    `);
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }
}
