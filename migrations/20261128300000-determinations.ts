import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a license is needed, as it was asked and answered; batches of it; products as they were classified. */
export class Determinations20261128300000 implements MigrationInterface {
  readonly name = 'Determinations20261128300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE determination (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        -- Null: somebody of the government asked.
        supplier_id uuid REFERENCES supplier,
        product_id uuid REFERENCES product,
        -- What the rules were asked, with what the lists said of the parties.
        question jsonb NOT NULL,
        parties jsonb NOT NULL,
        answers jsonb NOT NULL,
        -- Whether the day was asked for; else it was today.
        is_of_day boolean NOT NULL,
        list_version int,
        -- Which record of the differences of text and enforcement it went by.
        policy_revision int NOT NULL,
        answer jsonb NOT NULL,
        -- The one in whose place it stands.
        supersedes uuid REFERENCES determination,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX determination_of ON determination (supplier_id, id);
      CREATE INDEX determination_by ON determination (principal_id, id);
      CREATE INDEX determination_product ON determination (product_id, id) WHERE product_id IS NOT NULL;
      CREATE INDEX determination_supersedes ON determination (supersedes) WHERE supersedes IS NOT NULL;
      REVOKE UPDATE, DELETE, TRUNCATE ON determination FROM ninety_service;

      -- Whether it still stands, and by which law that was looked at last.
      CREATE TABLE determination_standing (
        determination_id uuid PRIMARY KEY REFERENCES determination,
        principal_id uuid NOT NULL REFERENCES principal,
        supplier_id uuid REFERENCES supplier,
        law_key text NOT NULL,
        superseded_by uuid REFERENCES determination
      );
      CREATE INDEX determination_stands ON determination_standing (law_key, determination_id) WHERE superseded_by IS NULL;
      CREATE INDEX determination_superseded_by ON determination_standing (superseded_by) WHERE superseded_by IS NOT NULL;
      CREATE INDEX determination_standing_of ON determination_standing (supplier_id);
      CREATE INDEX determination_standing_by ON determination_standing (principal_id);

      CREATE TABLE determination_batch (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        supplier_id uuid REFERENCES supplier,
        -- [{productId, reference, eccn, paragraph}]
        items jsonb NOT NULL,
        destinations text[] NOT NULL,
        answers jsonb NOT NULL,
        value float8,
        as_of date NOT NULL,
        law_versions jsonb NOT NULL,
        policy_revision int NOT NULL,
        items_done int NOT NULL,
        status text NOT NULL CHECK (status IN ('running', 'succeeded', 'cancelled')),
        created_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX determination_batch_running ON determination_batch (id) WHERE status = 'running';
      CREATE INDEX determination_batch_of ON determination_batch (supplier_id, id);
      CREATE INDEX determination_batch_by ON determination_batch (principal_id, id);

      CREATE TABLE determination_batch_result (
        determination_batch_id uuid NOT NULL REFERENCES determination_batch ON DELETE CASCADE,
        item int NOT NULL,
        destination text NOT NULL,
        result text NOT NULL,
        result_as_enforced text NOT NULL,
        rules text[] NOT NULL,
        exceptions text[] NOT NULL,
        questions text[] NOT NULL,
        PRIMARY KEY (determination_batch_id, item, destination)
      );

      CREATE FUNCTION ninety_owns_determination_batch(wanted uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN EXISTS (SELECT FROM determination_batch WHERE id = wanted AND supplier_id = ANY(ninety_tenants())); END $$;
      REVOKE ALL ON FUNCTION ninety_owns_determination_batch FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_owns_determination_batch TO ninety_service, ninety_applicant;

      ${wall('determination', 'SELECT, INSERT', SEEN, MADE)}
      ${wall('determination_standing', 'SELECT, INSERT', SEEN, MADE)}
      ${wall('determination_batch', 'SELECT, INSERT, UPDATE', SEEN, MADE)}
      ${wall('determination_batch_result', 'SELECT', 'ninety_owns_determination_batch(determination_batch_id)', 'false')}

      SELECT record_seal_table('determination', '{}', '{}', true);
      COMMENT ON TABLE determination_standing IS 'not sealed: how far the law has been looked at, computed anew';
      COMMENT ON TABLE determination_batch IS 'not sealed: an answer that the same editions of the law give again';
      COMMENT ON TABLE determination_batch_result IS 'not sealed: an answer that the same editions of the law give again';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('determination');
      DROP TABLE determination_batch_result, determination_batch, determination_standing, determination;
      DROP FUNCTION ninety_owns_determination_batch;
    `);
  }
}

/** Whose rows they are. */
const SEEN = 'supplier_id = ANY(ninety_tenants())';
const MADE = 'supplier_id = ninety_tenant() AND ninety_employs(principal_id)';

function wall(table: string, verbs: string, using: string, check: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${using}) WITH CHECK (${check});
    GRANT ${verbs} ON ${table} TO ninety_applicant;`;
}
