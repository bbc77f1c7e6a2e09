import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose rows they are, of a table with its supplier, and of one that hangs on a duty. */
const OWN = 'supplier_id = ninety_tenant()';
const OF_OWN = 'ninety_owns_duty(duty_id)';

function wall(table: string, verbs: string, using: string, check = using): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${using}) WITH CHECK (${check});
    GRANT ${verbs} ON ${table} TO ninety_applicant;`;
}

/** What a company owes: under a license, of an application, or for itself. */
export class Duties20261127080000 implements MigrationInterface {
  readonly name = 'Duties20261127080000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE duty (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        -- As it was recorded first.
        license_id uuid REFERENCES recorded_license,
        application_id uuid REFERENCES application,
        -- Its place on the license, from 1, and as it was worded when the duty was made.
        condition int,
        condition_text text,
        -- Which of its versions holds.
        terms int NOT NULL DEFAULT 1,
        version int NOT NULL DEFAULT 1,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT duty_subject CHECK (num_nonnulls(license_id, application_id) <= 1),
        CONSTRAINT duty_condition CHECK ((condition IS NULL) = (condition_text IS NULL) AND (condition IS NULL OR license_id IS NOT NULL))
      );
      CREATE INDEX duty_license ON duty (license_id, id) WHERE license_id IS NOT NULL;
      CREATE INDEX duty_application ON duty (application_id, id) WHERE application_id IS NOT NULL;

      CREATE TABLE duty_version (
        duty_id uuid NOT NULL REFERENCES duty,
        number int NOT NULL,
        text text NOT NULL,
        kind text NOT NULL,
        -- Null: the company itself.
        obliged_party_id uuid REFERENCES party,
        due jsonb NOT NULL,
        owner_id uuid NOT NULL REFERENCES principal,
        lead_days int[] NOT NULL,
        is_cancelled boolean NOT NULL,
        reason text,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (duty_id, number),
        CONSTRAINT duty_version_reason CHECK ((number = 1) = (reason IS NULL))
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON duty_version FROM ninety_service;

      CREATE TABLE duty_met (
        duty_id uuid NOT NULL REFERENCES duty,
        occurrence text NOT NULL,
        -- When it was due, as far as that was known.
        due_on date,
        happened_on date NOT NULL,
        evidence uuid[] NOT NULL,
        note text,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (duty_id, occurrence)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON duty_met FROM ninety_service;

      CREATE TABLE duty_standing (
        duty_id uuid NOT NULL REFERENCES duty,
        occurrence text NOT NULL,
        supplier_id uuid NOT NULL REFERENCES supplier,
        license_id uuid,
        application_id uuid,
        owner_id uuid NOT NULL,
        -- Null: what it counts from has not happened.
        due_on date,
        waits_for text,
        state text NOT NULL CHECK (state IN ('open', 'met', 'cancelled')),
        -- Null: nothing is to be told of it by itself.
        watch_on date,
        -- Those without a day are listed last.
        sort_on date GENERATED ALWAYS AS (coalesce(due_on, '9999-12-31'::date)) STORED,
        PRIMARY KEY (duty_id, occurrence),
        CONSTRAINT duty_standing_waits CHECK ((due_on IS NULL) OR (waits_for IS NULL))
      );
      CREATE INDEX duty_standing_supplier ON duty_standing (supplier_id, state, sort_on, duty_id, occurrence);
      CREATE INDEX duty_standing_state ON duty_standing (state, sort_on, duty_id, occurrence);
      CREATE INDEX duty_standing_sort ON duty_standing (sort_on, duty_id, occurrence);
      CREATE INDEX duty_standing_owner ON duty_standing (owner_id, state, sort_on, duty_id, occurrence);
      CREATE INDEX duty_standing_license ON duty_standing (license_id) WHERE license_id IS NOT NULL;
      CREATE INDEX duty_standing_application ON duty_standing (application_id) WHERE application_id IS NOT NULL;
      CREATE INDEX duty_standing_watch ON duty_standing (watch_on, duty_id) WHERE watch_on IS NOT NULL;

      CREATE TABLE duty_announcement (
        duty_id uuid NOT NULL REFERENCES duty,
        key text NOT NULL,
        announced_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (duty_id, key)
      );

      -- A duty stays under the license that stands in the place of the first.
      CREATE INDEX recorded_license_first ON recorded_license (first_id) WHERE superseded_by IS NULL;

      CREATE FUNCTION ninety_owns_duty(wanted uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN EXISTS (SELECT FROM duty WHERE id = wanted AND supplier_id = ninety_tenant()); END $$;
      REVOKE ALL ON FUNCTION ninety_owns_duty FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_owns_duty TO ninety_service, ninety_applicant;

      ${wall('duty', 'SELECT, INSERT, UPDATE', OWN, `${OWN} AND ninety_employs(recorded_by)`)}
      ${wall('duty_version', 'SELECT, INSERT', OF_OWN, `${OF_OWN} AND ninety_acts_as(recorded_by) AND ninety_employs(owner_id)`)}
      ${wall('duty_met', 'SELECT, INSERT', OF_OWN, `${OF_OWN} AND ninety_acts_as(recorded_by)`)}
      ${wall('duty_standing', 'SELECT, INSERT, UPDATE, DELETE', OWN, `${OWN} AND ${OF_OWN}`)}
      ${wall('duty_announcement', 'SELECT, INSERT', OF_OWN)}

      SELECT record_seal_table('duty', '{}', '{added,changed,removed,found}', false);
      SELECT record_seal_table('duty_version', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('duty_met', '{}', '{added,changed,removed,found}', true);
      COMMENT ON TABLE duty_standing IS 'not sealed: follows from the sealed duties and from what they count from';
      COMMENT ON TABLE duty_announcement IS 'not sealed: which days were told of; what was told is webhook_event';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('duty_met');
      SELECT record_unseal_table('duty_version');
      SELECT record_unseal_table('duty');
      DROP TABLE duty_announcement, duty_standing, duty_met, duty_version, duty;
      DROP FUNCTION ninety_owns_duty;
      DROP INDEX recorded_license_first;
    `);
  }
}
