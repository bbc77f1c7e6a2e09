import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long the oldest wake-up that is due has waited: the service's role does not see the queue itself. */
export class QueueAge20261125130000 implements MigrationInterface {
  readonly name = 'QueueAge20261125130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION ninety_queue_age() RETURNS double precision
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, graphile_worker AS $$
          SELECT coalesce(extract(epoch FROM now() - min(run_at)), 0)::double precision
          FROM graphile_worker.jobs WHERE run_at <= now() AND locked_at IS NULL AND attempts < max_attempts
        $$;
      REVOKE ALL ON FUNCTION ninety_queue_age FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_queue_age TO ninety_service;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION ninety_queue_age');
  }
}
