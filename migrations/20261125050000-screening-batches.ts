import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of many parties, screened against one version of the list, some at a time. */
export class ScreeningBatches20261125050000 implements MigrationInterface {
  readonly name = 'ScreeningBatches20261125050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE screening_batch (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        supplier_id uuid REFERENCES supplier,
        file_sha256 text NOT NULL,
        list_version int NOT NULL REFERENCES entity_list_version (number),
        matcher_version text NOT NULL,
        threshold float8 NOT NULL,
        match_limit int NOT NULL,
        total int NOT NULL,
        status text NOT NULL CONSTRAINT screening_batch_status CHECK (status IN ('running', 'succeeded', 'cancelled')),
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT screening_batch_over CHECK ((status = 'running') = (finished_at IS NULL))
      );
      CREATE INDEX screening_batch_running ON screening_batch (id) WHERE status = 'running';
      CREATE INDEX screening_batch_of ON screening_batch (supplier_id, id);

      -- What one thread screens at a time; done, or still to do.
      CREATE TABLE screening_batch_chunk (
        batch_id uuid NOT NULL REFERENCES screening_batch ON DELETE CASCADE,
        number int NOT NULL,
        parties jsonb NOT NULL,
        size int NOT NULL,
        matched int,
        PRIMARY KEY (batch_id, number)
      );
      CREATE INDEX screening_batch_chunk_to_do ON screening_batch_chunk (batch_id, number) WHERE matched IS NULL;

      -- Only of parties that match or cannot be read; of all others there is nothing to say.
      CREATE TABLE screening_batch_result (
        batch_id uuid NOT NULL REFERENCES screening_batch ON DELETE CASCADE,
        line int NOT NULL,
        query jsonb,
        matches jsonb NOT NULL,
        errors jsonb NOT NULL,
        PRIMARY KEY (batch_id, line)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE screening_batch_result, screening_batch_chunk, screening_batch');
  }
}
