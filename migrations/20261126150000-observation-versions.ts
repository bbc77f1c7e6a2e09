import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/**
 * Each observation says by which version of the observations' shapes it was written, as events do. What is there, and
 * what the release before writes meanwhile, is of the first; a column that has a preset rewrites no row.
 */
export class ObservationVersions20261126150000 implements MigrationInterface {
  readonly name = 'ObservationVersions20261126150000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE application_observation ADD COLUMN schema_version smallint NOT NULL DEFAULT 1
        CONSTRAINT application_observation_version_counts CHECK (schema_version >= 1);
      SELECT record_seal_table('application_observation', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('application_observation');
      ALTER TABLE application_observation DROP COLUMN schema_version;
      SELECT record_seal_table('application_observation', '{}', '{added,changed,removed,found}', true);
    `);
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }
}
