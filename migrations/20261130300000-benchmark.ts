import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At which hubs a company takes part in a benchmark, and what it signed for them. */
export class Benchmark20261130300000 implements MigrationInterface {
  readonly name = 'Benchmark20261130300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE benchmark_hub (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        origin text NOT NULL,
        -- What the hub calls this installation, which is one contributor, however many suppliers it counts.
        contributor uuid NOT NULL,
        -- Whose cases count; null: everybody's.
        supplier_ids uuid[],
        version int NOT NULL,
        registered_by uuid NOT NULL REFERENCES principal,
        registered_at timestamptz NOT NULL,
        CONSTRAINT benchmark_hub_known UNIQUE (origin, contributor),
        CONSTRAINT benchmark_hub_suppliers CHECK (cardinality(supplier_ids) > 0)
      );

      CREATE TABLE benchmark_contribution (
        id uuid PRIMARY KEY,
        hub_id uuid NOT NULL REFERENCES benchmark_hub,
        sequence int NOT NULL CHECK (sequence > 0),
        from_month text NOT NULL,
        to_month text NOT NULL CHECK (from_month <= to_month),
        preview_digest text NOT NULL,
        -- The compact JWS, as it leaves.
        jws text NOT NULL,
        cells int NOT NULL,
        cases int NOT NULL,
        made_by uuid NOT NULL REFERENCES principal,
        made_on timestamptz NOT NULL,
        -- Of the last time that the service itself sent it.
        sent_at timestamptz,
        answer_status int,
        answer_text text,
        UNIQUE (hub_id, sequence),
        CONSTRAINT benchmark_contribution_answer CHECK (sent_at IS NOT NULL OR (answer_status IS NULL AND answer_text IS NULL))
      );

      REVOKE DELETE, TRUNCATE ON benchmark_hub, benchmark_contribution FROM ninety_service;

      ${wall('benchmark_hub')}
      ${wall('benchmark_contribution')}

      SELECT record_seal_table('benchmark_hub', '{}', '{added,changed,removed,found}', false);
      SELECT record_seal_table('benchmark_contribution', '{}', '{added,changed,removed,found}', false);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['benchmark_contribution', 'benchmark_hub']) t;
      DROP TABLE benchmark_contribution, benchmark_hub;
    `);
  }
}

/** Of the installation and nobody's of its suppliers. */
function wall(table: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);`;
}
