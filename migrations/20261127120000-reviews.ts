import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who prepare and who review, and the review of an application inside the company before it is filed. */
export class Reviews20261127120000 implements MigrationInterface {
  readonly name = 'Reviews20261127120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE principal ADD COLUMN functions text[] NOT NULL DEFAULT '{}',
        DROP CONSTRAINT principal_belongs,
        ADD CONSTRAINT principal_belongs CHECK (
          (role IN ('compliance_officer', 'preparer', 'reviewer')) = (supplier_id IS NOT NULL)
          AND (role = 'agency_reviewer') = (agency IS NOT NULL)),
        ADD CONSTRAINT principal_functions CHECK (functions = '{}' OR role IN ('compliance_officer', 'reviewer'));
      SELECT record_seal_table('principal', '{}', '{added,changed,removed,found}', false);

      ALTER TABLE application
        -- Of a draft: under review, or ready to be filed. Null: neither.
        ADD COLUMN review text CONSTRAINT application_review CHECK (review IN ('in_review', 'ready')),
        -- Who wrote what it says.
        ADD COLUMN prepared_by uuid[] NOT NULL DEFAULT '{}';
      -- Of drafts of before, who edited them as the record says; whoever made one is always of those.
      UPDATE application a SET prepared_by = ARRAY(
        SELECT DISTINCT e.principal_id FROM audit_entry e
        WHERE e.resource = 'applications/' || a.id AND e.action = 'application.edited' AND e.principal_id IS NOT NULL)
        WHERE a.status IS NULL;
      COMMENT ON COLUMN application.review IS 'not sealed: follows from the sealed reviews';
      COMMENT ON COLUMN application.prepared_by IS 'not sealed: follows from the entries of the record, which say who made and edited it';

      -- What must be reviewed before it is filed, as it was said each time.
      CREATE TABLE review_policy_version (
        policy_id text NOT NULL,
        number int NOT NULL,
        -- Null: of every company.
        supplier_id uuid REFERENCES supplier,
        name text NOT NULL,
        conditions jsonb NOT NULL,
        steps jsonb NOT NULL,
        is_retired boolean NOT NULL,
        -- What was filed before the first of them is asked for nothing.
        said_on date NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (policy_id, number)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON review_policy_version FROM ninety_service;

      CREATE TABLE review (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        supplier_id uuid NOT NULL REFERENCES supplier,
        -- The versions of all policies that there were when it was requested: {id, number}.
        policies jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('in_review', 'ready', 'returned', 'overridden')),
        -- What is reviewed, of its snapshots.
        snapshot_hash text NOT NULL,
        requested_by uuid NOT NULL REFERENCES principal,
        requested_at timestamptz NOT NULL DEFAULT now(),
        comment text
      );
      CREATE INDEX review_application ON review (application_id, id);
      -- One at a time.
      CREATE UNIQUE INDEX review_under_way ON review (application_id) WHERE state IN ('in_review', 'ready');
      REVOKE DELETE, TRUNCATE ON review FROM ninety_service;

      -- What an application said, and who took part, when somebody was asked for a word on it.
      CREATE TABLE review_snapshot (
        review_id uuid NOT NULL REFERENCES review,
        -- SHA-256 of the canonical JSON, in hex.
        hash text NOT NULL,
        content jsonb NOT NULL,
        taken_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (review_id, hash)
      );

      CREATE TABLE review_step (
        review_id uuid NOT NULL REFERENCES review,
        step_id text NOT NULL,
        application_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        place int NOT NULL,
        -- Whose it is: of whoever has a function, or of one person.
        function text,
        principal_id uuid REFERENCES principal,
        -- To whom it was handed over; null: nobody.
        delegate_id uuid REFERENCES principal,
        due_days int,
        -- A change of these parts opens it again; null: any change.
        touched_by text[],
        -- The policies that ask for it.
        asked_by text[] NOT NULL DEFAULT '{}',
        state text NOT NULL CHECK (state IN ('waiting', 'open', 'approved', 'returned')),
        opened_on date,
        due_on date,
        -- Null: nothing is to be told of it by itself.
        watch_on date,
        sort_on date GENERATED ALWAYS AS (coalesce(due_on, '9999-12-31'::date)) STORED,
        PRIMARY KEY (review_id, step_id),
        CONSTRAINT review_step_whose CHECK (num_nonnulls(function, principal_id) = 1)
      );
      CREATE INDEX review_step_function ON review_step (supplier_id, function, sort_on, review_id, step_id)
        WHERE state = 'open' AND delegate_id IS NULL AND function IS NOT NULL;
      CREATE INDEX review_step_person ON review_step (coalesce(delegate_id, principal_id), sort_on, review_id, step_id)
        WHERE state = 'open';
      CREATE INDEX review_step_supplier ON review_step (supplier_id, state, sort_on, review_id, step_id);
      CREATE INDEX review_step_sort ON review_step (state, sort_on, review_id, step_id);
      CREATE INDEX review_step_watch ON review_step (watch_on, review_id) WHERE watch_on IS NOT NULL;

      -- What was said on a step, of which snapshot.
      CREATE TABLE review_act (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES review,
        supplier_id uuid NOT NULL,
        step_id text NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('approve', 'return', 'delegate', 'reopen')),
        comment text,
        -- Of a delegation.
        delegate_id uuid REFERENCES principal,
        snapshot_hash text NOT NULL,
        acted_by uuid NOT NULL REFERENCES principal,
        acted_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX review_act_review ON review_act (review_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON review_snapshot, review_act FROM ninety_service;

      -- That an application was filed without its review, and why.
      CREATE TABLE review_override (
        event_id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        supplier_id uuid NOT NULL REFERENCES supplier,
        reason text NOT NULL,
        -- The policies that asked for it: {id, number}.
        policies jsonb NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX review_override_supplier ON review_override (supplier_id, event_id);
      CREATE INDEX review_override_application ON review_override (application_id);
      REVOKE UPDATE, DELETE, TRUNCATE ON review_override FROM ninety_service;

      -- Who stands in for somebody on steps, from a day to another.
      CREATE TABLE review_absence (
        principal_id uuid PRIMARY KEY REFERENCES principal,
        supplier_id uuid NOT NULL REFERENCES supplier,
        delegate_id uuid NOT NULL REFERENCES principal,
        from_on date NOT NULL,
        until_on date NOT NULL,
        CONSTRAINT review_absence_days CHECK (from_on <= until_on)
      );
      CREATE INDEX review_absence_delegate ON review_absence (delegate_id);

      CREATE FUNCTION ninety_owns_review(wanted uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN EXISTS (SELECT FROM review WHERE id = wanted AND supplier_id = ninety_tenant()); END $$;
      REVOKE ALL ON FUNCTION ninety_owns_review FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_owns_review TO ninety_service, ninety_applicant;

      ${wall('review_policy_version', 'SELECT', `supplier_id IS NULL OR ${OWN}`, 'false')}
      ${wall('review', 'SELECT, INSERT, UPDATE', OWN, `${OWN} AND ninety_owns_application(application_id)`)}
      ${wall('review_snapshot', 'SELECT, INSERT', 'ninety_owns_review(review_id)')}
      ${wall('review_step', 'SELECT, INSERT, UPDATE, DELETE', OWN, `${OWN} AND ninety_owns_review(review_id)`)}
      ${wall('review_act', 'SELECT, INSERT', OWN, `${OWN} AND ninety_owns_review(review_id) AND ninety_acts_as(acted_by)`)}
      ${wall('review_override', 'SELECT, INSERT', OWN, `${OWN} AND ninety_owns_application(application_id) AND ninety_acts_as(recorded_by)`)}
      ${wall('review_absence', 'SELECT, INSERT, UPDATE, DELETE', OWN, `${OWN} AND ninety_employs(principal_id) AND ninety_employs(delegate_id)`)}

      SELECT record_seal_table('review_policy_version', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('review', '{}', '{added,changed,removed,found}', false);
      SELECT record_seal_table('review_snapshot', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('review_step', '{watch_on,sort_on}', '{added,changed,removed,found}', false);
      SELECT record_seal_table('review_act', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('review_override', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('review_absence', '{}', '{added,changed,removed,found}', false);
      COMMENT ON COLUMN review_step.watch_on IS 'not sealed: when the worker looks next, computed anew';
      COMMENT ON COLUMN review_step.sort_on IS 'not sealed: follows from due_on';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['review_absence', 'review_override', 'review_act', 'review_step',
        'review_snapshot', 'review', 'review_policy_version']) t;
      DROP TABLE review_absence, review_override, review_act, review_step, review_snapshot, review, review_policy_version;
      DROP FUNCTION ninety_owns_review;
      ALTER TABLE application DROP COLUMN review, DROP COLUMN prepared_by;
      SELECT record_unseal_table('principal');
      ALTER TABLE principal DROP CONSTRAINT principal_functions, DROP CONSTRAINT principal_belongs, DROP COLUMN functions,
        ADD CONSTRAINT principal_belongs CHECK (
          (role = 'compliance_officer') = (supplier_id IS NOT NULL) AND (role = 'agency_reviewer') = (agency IS NOT NULL));
      SELECT record_seal_table('principal', '{}', '{added,changed,removed,found}', false);
    `);
  }
}

/** Whose rows they are. */
const OWN = 'supplier_id = ninety_tenant()';

function wall(table: string, verbs: string, using: string, check = using): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${using}) WITH CHECK (${check});
    GRANT ${verbs} ON ${table} TO ninety_applicant;`;
}
