import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other lists beside the Entity List, and files that wait for a person's word. */
export class Lists20261124110100 implements MigrationInterface {
  readonly name = 'Lists20261124110100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE entity_list_entry ADD COLUMN source text NOT NULL DEFAULT 'EL';
      ALTER TABLE entity_list_version ADD COLUMN sources text[] NOT NULL DEFAULT '{EL}';

      -- A fetched file that was not applied unasked; its bytes lie in the data folder, by id.
      CREATE TABLE entity_list_held (
        id uuid PRIMARY KEY,
        reason text NOT NULL,
        url text NOT NULL,
        sha256 text NOT NULL,
        format text NOT NULL,
        counts jsonb,
        held_at timestamptz NOT NULL,
        decision text CONSTRAINT entity_list_held_decision CHECK (decision IN ('applied', 'discarded')),
        decided_by uuid REFERENCES principal,
        decided_at timestamptz,
        decision_reason text,
        CONSTRAINT entity_list_held_decided CHECK ((decision IS NULL) = (decided_at IS NULL))
      );

      -- What the last fetch of the configured address brought.
      CREATE TABLE entity_list_fetch (
        url text PRIMARY KEY,
        fetched_at timestamptz NOT NULL,
        etag text,
        sha256 text,
        outcome text NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE entity_list_fetch, entity_list_held;
      ALTER TABLE entity_list_version DROP COLUMN sources;
      DELETE FROM entity_list_entry WHERE source <> 'EL';
      ALTER TABLE entity_list_entry DROP COLUMN source;
    `);
  }
}
