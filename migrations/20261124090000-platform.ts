import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the platform itself keeps, and what the service's role may do. */
export class Platform20261124090000 implements MigrationInterface {
  readonly name = 'Platform20261124090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      GRANT USAGE ON SCHEMA public TO ninety_service;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ninety_service;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ninety_service;

      CREATE TABLE idempotency_key (
        caller_id text NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        status integer NOT NULL,
        headers jsonb NOT NULL,
        body jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (caller_id, key)
      );
      CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

      CREATE TABLE test_clock (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        now timestamptz NOT NULL
      );

      -- The queue's tables are its own: the service may only wake a duty, inside the transaction that gives it work.
      CREATE FUNCTION ninety_wake(duty text, payload json, wake_key text, wake_at timestamptz) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, graphile_worker AS $$
          SELECT graphile_worker.add_job(duty, payload, run_at => coalesce(wake_at, now()), job_key => wake_key, max_attempts => 3);
        $$;
      REVOKE ALL ON FUNCTION ninety_wake FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_wake TO ninety_service;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION ninety_wake;
      DROP TABLE test_clock;
      DROP TABLE idempotency_key;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM ninety_service;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM ninety_service;
      REVOKE USAGE ON SCHEMA public FROM ninety_service;
    `);
  }
}
