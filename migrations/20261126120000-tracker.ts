import type { MigrationInterface, QueryRunner } from 'typeorm';

const wall = (table: string, may: string, rows: string, adds: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
  CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${rows}) WITH CHECK (${adds});
  GRANT ${may} ON ${table} TO ninety_applicant;`;

const OWN = 'ninety_owns_application(application_id)';

/**
 * The company posture: which posture an installation has, what a company wrote down of cases that are decided elsewhere,
 * and when authorities were closed. An application without a control number may be filed then, under another's number.
 */
export class Tracker20261126120000 implements MigrationInterface {
  readonly name = 'Tracker20261126120000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE installation (
        single boolean PRIMARY KEY DEFAULT true CONSTRAINT installation_single CHECK (single),
        posture text NOT NULL CONSTRAINT installation_posture CHECK (posture IN ('company', 'agency')),
        chosen_at timestamptz NOT NULL DEFAULT now()
      );
      ALTER TABLE installation ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON installation TO ninety_service USING (true) WITH CHECK (true);
      CREATE POLICY wall ON installation AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);
      REVOKE UPDATE, DELETE, TRUNCATE ON installation FROM ninety_service;
      -- Before there were postures, all that there was is the agency's.
      INSERT INTO installation (posture) SELECT 'agency' WHERE EXISTS (SELECT FROM principal);

      ALTER TABLE application DROP CONSTRAINT application_registered_whole;
      ALTER TABLE application ADD CONSTRAINT application_registered_whole
        CHECK (control_number IS NULL OR status IS NOT NULL);

      CREATE INDEX application_regime ON application ((form -> 'tracked' ->> 'regime'), id)
        WHERE form -> 'tracked' ->> 'regime' IS NOT NULL;

      CREATE TABLE application_observation (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        type text NOT NULL,
        -- What was said of it: its day, its source, the fields of its type.
        event jsonb NOT NULL,
        learned_on date NOT NULL,
        attachment_ids uuid[] NOT NULL DEFAULT '{}',
        supersedes uuid CONSTRAINT application_observation_superseded_once UNIQUE REFERENCES application_observation,
        reason text,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT application_observation_reason CHECK ((supersedes IS NULL) = (reason IS NULL)),
        CONSTRAINT application_observation_void CHECK (type <> 'void' OR supersedes IS NOT NULL)
      );
      CREATE INDEX application_observation_application ON application_observation (application_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON application_observation FROM ninety_service;

      -- Whose number it is, by the observations that stand.
      CREATE TABLE application_filing (
        regime text NOT NULL,
        system text NOT NULL,
        number text NOT NULL,
        application_id uuid NOT NULL REFERENCES application,
        CONSTRAINT application_filing_once PRIMARY KEY (regime, system, number)
      );
      CREATE INDEX application_filing_application ON application_filing (application_id);

      CREATE TABLE authority_closure (
        id uuid PRIMARY KEY,
        regime text NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL,
        reason text NOT NULL,
        source text NOT NULL,
        -- The day of recording, where the authority is.
        learned_on date NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        -- When the stored outlooks followed; null: not yet.
        followed_at timestamptz,
        CONSTRAINT authority_closure_order CHECK (from_on <= to_on)
      );
      CREATE INDEX authority_closure_regime ON authority_closure (regime, from_on);

      ${wall('application_observation', 'SELECT, INSERT', OWN, `${OWN} AND ninety_acts_as(recorded_by)`)}
      ${wall('application_filing', 'SELECT, INSERT, DELETE', OWN, OWN)}
      ${wall('authority_closure', 'SELECT, INSERT', 'true', 'ninety_acts_as(recorded_by)')}

      COMMENT ON TABLE installation IS 'not sealed: which features there are; what they keep is sealed';
      SELECT record_seal_table('application_observation', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('authority_closure', '{followed_at}', '{added,changed,removed,found}', false);
      COMMENT ON COLUMN authority_closure.followed_at IS 'not sealed: how far stored outlooks have followed';
      COMMENT ON TABLE application_filing IS 'not sealed: follows from the sealed observations';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('application_observation');
      SELECT record_unseal_table('authority_closure');
      DROP INDEX application_regime;
      DROP TABLE installation, application_filing, application_observation, authority_closure;
      ALTER TABLE application DROP CONSTRAINT application_registered_whole;
      ALTER TABLE application ADD CONSTRAINT application_registered_whole
        CHECK ((status IS NULL) = (control_number IS NULL));
    `);
  }
}
