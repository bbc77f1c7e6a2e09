import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a company works on its cases: notes, contacts with the authority, who is at work on which, and what counsel holds. */
export class CaseWork20261127050000 implements MigrationInterface {
  readonly name = 'CaseWork20261127050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE case_note (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        text text NOT NULL,
        -- Those who are to read it.
        mentions uuid[] NOT NULL DEFAULT '{}',
        author_id uuid NOT NULL REFERENCES principal,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX case_note_application ON case_note (application_id, id);
      CREATE INDEX case_note_mentions ON case_note USING gin (mentions);
      REVOKE UPDATE, DELETE, TRUNCATE ON case_note FROM ninety_service;

      -- A call, a mail, a meeting with the authority.
      CREATE TABLE case_contact (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        happened_on date NOT NULL,
        channel text NOT NULL,
        -- Who turned to whom.
        direction text NOT NULL CHECK (direction IN ('to_authority', 'from_authority', 'both')),
        with_whom text NOT NULL,
        said text NOT NULL,
        attachment_ids uuid[] NOT NULL DEFAULT '{}',
        supersedes uuid CONSTRAINT case_contact_superseded_once UNIQUE REFERENCES case_contact,
        reason text,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT case_contact_reason CHECK ((supersedes IS NULL) = (reason IS NULL))
      );
      CREATE INDEX case_contact_application ON case_contact (application_id, happened_on, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON case_contact FROM ninety_service;

      CREATE TABLE case_assignment (
        application_id uuid PRIMARY KEY REFERENCES application ON DELETE CASCADE,
        assignee_id uuid NOT NULL REFERENCES principal,
        assigned_by uuid NOT NULL REFERENCES principal,
        assigned_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX case_assignment_assignee ON case_assignment (assignee_id, application_id);

      CREATE TABLE case_hold (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        reason text NOT NULL,
        placed_by uuid NOT NULL REFERENCES principal,
        placed_at timestamptz NOT NULL DEFAULT now(),
        lifted_by uuid REFERENCES principal,
        lifted_at timestamptz,
        lift_reason text,
        CONSTRAINT case_hold_lifted CHECK (num_nulls(lifted_by, lifted_at, lift_reason) IN (0, 3))
      );
      -- One at a time.
      CREATE UNIQUE INDEX case_hold_in_force ON case_hold (application_id) WHERE lifted_at IS NULL;
      CREATE INDEX case_hold_application ON case_hold (application_id, id);
      REVOKE DELETE, TRUNCATE ON case_hold FROM ninety_service;

      ${wall('case_note', 'SELECT, INSERT', 'ninety_acts_as(author_id)')}
      ${wall('case_contact', 'SELECT, INSERT', 'ninety_acts_as(recorded_by)')}
      ${wall('case_assignment', 'SELECT, INSERT, UPDATE, DELETE', 'ninety_employs(assignee_id) AND ninety_acts_as(assigned_by)')}
      ${wall('case_hold', 'SELECT, INSERT, UPDATE', 'ninety_acts_as(coalesce(lifted_by, placed_by))')}

      SELECT record_seal_table('case_note', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('case_contact', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('case_hold', '{}', '{added,changed,removed,found}', false);
      SELECT record_seal_table('case_assignment', '{}', '{added,changed,removed,found}', false);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['case_note', 'case_contact', 'case_hold', 'case_assignment']) t;
      DROP TABLE case_note, case_contact, case_assignment, case_hold;
    `);
  }
}

/** Behind the second wall they are of own applications; what is added besides must hold of it. */
function wall(table: string, may: string, adds: string): string {
  const own = 'ninety_owns_application(application_id)';
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${own}) WITH CHECK (${own} AND ${adds});
    GRANT ${may} ON ${table} TO ninety_applicant;`;
}
