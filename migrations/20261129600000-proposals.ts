import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails and documents as they came in, and the observations that they, assistants and files propose. */
export class Proposals20261129600000 implements MigrationInterface {
  readonly name = 'Proposals20261129600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE intake (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        format text NOT NULL CHECK (format IN ('eml', 'msg', 'pdf')),
        file_name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        -- SHA-256 of the Message-ID with what the message says: the same mail as another mailbox kept it. Null: it has none.
        message_key text,
        -- Sender, subject, day, what was read where, and what was not read.
        reading jsonb NOT NULL,
        received_by uuid NOT NULL REFERENCES principal,
        received_at timestamptz NOT NULL,
        CONSTRAINT intake_of UNIQUE (id, supplier_id),
        CONSTRAINT intake_file_once UNIQUE (supplier_id, sha256),
        CONSTRAINT intake_message_once UNIQUE (supplier_id, message_key)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON intake FROM ninety_service;

      CREATE TABLE proposal (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        -- Null: it is not known yet of which.
        application_id uuid REFERENCES application,
        kind text NOT NULL CHECK (kind IN ('observation')),
        -- As its door takes it.
        body jsonb NOT NULL,
        source text NOT NULL CHECK (source IN ('mail', 'assistant', 'import')),
        intake_id uuid,
        -- Of an assistant.
        tool text,
        -- Of an import: the job and the line of its file.
        job_id uuid REFERENCES import_job,
        line int,
        why text,
        -- What the service says of it: {code, params, text}.
        remark jsonb,
        -- [{field, value, text, where, rule}]
        reads jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'accepted', 'dismissed')),
        version int NOT NULL DEFAULT 1,
        made_by uuid NOT NULL REFERENCES principal,
        made_at timestamptz NOT NULL,
        answered_by uuid REFERENCES principal,
        answered_at timestamptz,
        -- Why it was dismissed.
        reason text,
        -- What was recorded, and whether that is another than was proposed.
        event_id uuid,
        is_changed boolean NOT NULL DEFAULT false,
        FOREIGN KEY (intake_id, supplier_id) REFERENCES intake (id, supplier_id),
        CONSTRAINT proposal_source CHECK ((source = 'mail') = (intake_id IS NOT NULL)
          AND (source = 'assistant') = (tool IS NOT NULL) AND (source = 'import') = (job_id IS NOT NULL)),
        CONSTRAINT proposal_answered CHECK ((state = 'open') = (answered_by IS NULL) AND (state = 'open') = (answered_at IS NULL)),
        CONSTRAINT proposal_accepted CHECK ((state = 'accepted') = (event_id IS NOT NULL)
          AND (state <> 'accepted' OR application_id IS NOT NULL)),
        CONSTRAINT proposal_dismissed CHECK ((state = 'dismissed') = (reason IS NOT NULL))
      );
      CREATE INDEX proposal_supplier ON proposal (supplier_id, state, id);
      CREATE INDEX proposal_application ON proposal (application_id, id) WHERE application_id IS NOT NULL;
      CREATE INDEX proposal_intake ON proposal (intake_id) WHERE intake_id IS NOT NULL;
      CREATE INDEX proposal_job ON proposal (job_id) WHERE job_id IS NOT NULL;
      -- What was proposed stays: answered is what changes.
      REVOKE UPDATE, DELETE, TRUNCATE ON proposal FROM ninety_service;

      ${walled('intake', OWN, `${OWN} AND ninety_acts_as(received_by)`)}
      ${walled(
        'proposal',
        OWN,
        `${OWN} AND (application_id IS NULL OR ninety_owns_application(application_id))
        AND (job_id IS NULL OR ninety_owns_import(job_id))`,
      )}
      -- Who made it, and who answers it, do so in their own name.
      CREATE POLICY wall_made ON proposal AS RESTRICTIVE FOR INSERT TO ninety_applicant WITH CHECK (ninety_acts_as(made_by));
      CREATE POLICY wall_answered ON proposal AS RESTRICTIVE FOR UPDATE TO ninety_applicant
        WITH CHECK (ninety_acts_as(answered_by));
      GRANT SELECT, INSERT ON intake TO ninety_applicant;
      GRANT SELECT, INSERT ON proposal TO ninety_applicant;
      GRANT UPDATE (${ANSWER}) ON proposal TO ninety_service, ninety_applicant;

      -- A request names them by their ids alone.
      ALTER FUNCTION ninety_tenant_of(uuid[], uuid[]) RENAME TO ninety_tenant_of_beside_proposals;
      CREATE FUNCTION ninety_tenant_of(wanted uuid[], among uuid[]) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT coalesce(ninety_tenant_of_beside_proposals(wanted, among), (
          SELECT supplier_id FROM (
            SELECT supplier_id FROM proposal WHERE id = ANY (wanted)
            UNION ALL SELECT supplier_id FROM intake WHERE id = ANY (wanted)) owned
          WHERE supplier_id = ANY (among) LIMIT 1))
      $$;
      REVOKE ALL ON FUNCTION ninety_tenant_of FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_tenant_of TO ninety_service;

      SELECT record_seal_table('intake', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('proposal', '{}', '{added,changed,removed,found}', false);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['proposal', 'intake']) t;
      DROP FUNCTION ninety_tenant_of;
      ALTER FUNCTION ninety_tenant_of_beside_proposals RENAME TO ninety_tenant_of;
      DROP TABLE proposal, intake;
    `);
  }
}

const ANSWER = 'application_id, state, version, answered_by, answered_at, reason, event_id, is_changed';

/** Whose rows they are. */
const OWN = 'supplier_id = ANY ((SELECT ninety_tenants())::uuid[])';

function walled(table: string, using: string, check: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${using}) WITH CHECK (${check});`;
}
