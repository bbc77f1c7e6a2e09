import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = 'supplier_id = (SELECT ninety_tenant())';

const wall = (table: string, rows: string, adds: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
  CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${rows}) WITH CHECK (${adds});
  GRANT SELECT, INSERT, UPDATE ON ${table} TO ninety_applicant;`;

/** Files of what a company kept elsewhere, the jobs that take it in, and how their columns are read. */
export class Imports20261126140000 implements MigrationInterface {
  readonly name = 'Imports20261126140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE import_mapping (
        supplier_id uuid NOT NULL REFERENCES supplier,
        name text NOT NULL,
        kind text NOT NULL,
        mapping jsonb NOT NULL,
        updated_by uuid NOT NULL REFERENCES principal,
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (supplier_id, name)
      );

      CREATE TABLE import_job (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        principal_id uuid NOT NULL REFERENCES principal,
        -- Whose revocation ends it; null: it was asked for without a key.
        key_id uuid REFERENCES api_key,
        request_id text NOT NULL,
        kind text NOT NULL,
        is_dry_run boolean NOT NULL,
        file_sha256 text NOT NULL,
        -- Which column of the file is which of ours, and how its cells were read.
        mapping jsonb NOT NULL,
        total integer NOT NULL,
        status text NOT NULL DEFAULT 'queued',
        created_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT import_job_status CHECK (status IN ('queued', 'running', 'succeeded', 'failed'))
      );
      CREATE INDEX import_job_open ON import_job (id) WHERE status IN ('queued', 'running');

      CREATE TABLE import_row (
        import_id uuid NOT NULL REFERENCES import_job,
        -- The line of the file on which it begins, from 1.
        line integer NOT NULL,
        -- What it is found again by; rows of one key are taken in together. Null: its own alone.
        key text,
        -- What the row says, by our columns; null where it cannot be read.
        said jsonb,
        outcome text NOT NULL DEFAULT 'pending',
        -- What it made or found, as applications/{id}.
        resource text,
        -- What was made or recorded, or would be.
        changes text[] NOT NULL DEFAULT '{}',
        errors jsonb NOT NULL DEFAULT '[]',
        PRIMARY KEY (import_id, line),
        CONSTRAINT import_row_outcome CHECK (outcome IN ('pending', 'made', 'unchanged', 'updated', 'rejected')),
        CONSTRAINT import_row_rejected CHECK ((outcome = 'rejected') = (errors <> '[]'))
      );
      CREATE INDEX import_row_pending ON import_row (import_id, line) WHERE outcome = 'pending';
      CREATE INDEX import_row_key ON import_row (import_id, key) WHERE outcome = 'pending';

      -- A party of a row is looked for by its name, an application by the company's own number.
      CREATE INDEX party_named ON party (supplier_id, country, md5(ninety_folded(name)));
      CREATE INDEX application_reference ON application (supplier_id, (form ->> 'reference'))
        WHERE form -> 'tracked' IS NOT NULL;

      CREATE FUNCTION ninety_owns_import(wanted uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN EXISTS (SELECT FROM import_job WHERE id = wanted AND supplier_id = ninety_tenant()); END $$;
      REVOKE ALL ON FUNCTION ninety_owns_import FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_owns_import TO ninety_service, ninety_applicant;

      ${wall('import_mapping', OWN, `${OWN} AND ninety_acts_as(updated_by)`)}
      ${wall('import_job', OWN, `${OWN} AND ninety_employs(principal_id)`)}
      ${wall('import_row', 'ninety_owns_import(import_id)', 'ninety_owns_import(import_id)')}

      COMMENT ON TABLE import_mapping IS 'not sealed: how a file is read; what came of it is sealed';
      COMMENT ON TABLE import_job IS 'not sealed: how an import went; what it recorded is sealed';
      COMMENT ON TABLE import_row IS 'not sealed: how an import went; what it recorded is sealed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE import_row, import_job, import_mapping;
      DROP FUNCTION ninety_owns_import;
      DROP INDEX party_named, application_reference;
    `);
  }
}
