import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports count, summed up by month once a month is over. Derived from application_fact alone. */
export class Timeliness20261124100800 implements MigrationInterface {
  readonly name = 'Timeliness20261124100800';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How many of each, by month: three lists side by side. scope: the agency whose cases they are; '': all.
      CREATE TABLE timeliness_month (
        month date NOT NULL,
        scope text NOT NULL,
        dimension text NOT NULL,
        key text,
        measure text NOT NULL,
        labels text[] NOT NULL,
        days integer[] NOT NULL,
        counts bigint[] NOT NULL
      );
      CREATE INDEX timeliness_month_read ON timeliness_month (scope, dimension, month);

      -- Months that are summed up.
      CREATE TABLE timeliness_summed (month date PRIMARY KEY);

      -- A row for each change of a fact that belongs to a month: its sum, if there is one, no longer holds.
      CREATE TABLE timeliness_stale (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        month date NOT NULL
      );
      CREATE INDEX timeliness_stale_month ON timeliness_stale (month);

      CREATE FUNCTION mark_timeliness_stale() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        days date[] := ARRAY[]::date[];
      BEGIN
        IF TG_OP = 'INSERT' THEN
          days := array_append(NEW.missed_on, NEW.decided_on);
        ELSIF (OLD.decided_on, NEW.decided_on) IS DISTINCT FROM (NULL::date, NULL::date)
           OR OLD.missed_on IS DISTINCT FROM NEW.missed_on OR OLD.missed IS DISTINCT FROM NEW.missed THEN
          days := OLD.missed_on || NEW.missed_on || OLD.decided_on || NEW.decided_on;
        END IF;
        INSERT INTO timeliness_stale (month)
          SELECT DISTINCT date_trunc('month', d)::date FROM unnest(days) d WHERE d IS NOT NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER application_fact_counts AFTER INSERT OR UPDATE ON application_fact
        FOR EACH ROW EXECUTE FUNCTION mark_timeliness_stale();

      CREATE INDEX application_fact_registered ON application_fact (registered_on);
      -- Who is silent among the pending.
      CREATE INDEX application_outlook_pending ON application_outlook (stalls_on, application_id)
        INCLUDE (from_on, until_on, supplier_id)
        WHERE status NOT IN ('draft', 'approved', 'denied', 'returned_without_action', 'no_license_required', 'withdrawn');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX application_outlook_pending, application_fact_registered;
      DROP TRIGGER application_fact_counts ON application_fact;
      DROP FUNCTION mark_timeliness_stale;
      DROP TABLE timeliness_stale, timeliness_summed, timeliness_month;
    `);
  }
}
