import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates of applications, and files of many applications with the job that files them. */
export class Filing20261124100400 implements MigrationInterface {
  readonly name = 'Filing20261124100400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE application_template (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        name text NOT NULL,
        form jsonb NOT NULL,
        created_by uuid NOT NULL REFERENCES principal,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT application_template_name_unique UNIQUE (supplier_id, name)
      );

      CREATE TABLE filing_job (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        principal_id uuid NOT NULL REFERENCES principal,
        request_id text NOT NULL,
        mode text NOT NULL,
        submits boolean NOT NULL,
        file_sha256 text NOT NULL,
        total integer NOT NULL,
        -- How far a run of all-or-nothing has come, which shows nothing of its rows before its end.
        progress integer NOT NULL DEFAULT 0,
        status text NOT NULL DEFAULT 'queued',
        created_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT filing_job_mode CHECK (mode IN ('all_or_nothing', 'skip_bad')),
        CONSTRAINT filing_job_status CHECK (status IN ('queued', 'running', 'succeeded', 'failed'))
      );
      CREATE INDEX filing_job_open ON filing_job (id) WHERE status IN ('queued', 'running');

      CREATE TABLE filing_row (
        job_id uuid NOT NULL REFERENCES filing_job,
        -- The line of the file on which it begins, from 1.
        line integer NOT NULL,
        -- What the line says; null when it cannot be read.
        draft jsonb,
        status text NOT NULL DEFAULT 'pending',
        application_id uuid REFERENCES application ON DELETE SET NULL,
        control_number text,
        errors jsonb NOT NULL DEFAULT '[]',
        PRIMARY KEY (job_id, line),
        CONSTRAINT filing_row_status CHECK (status IN ('pending', 'filed', 'rejected', 'not_filed')),
        CONSTRAINT filing_row_filed CHECK (status <> 'filed' OR errors = '[]')
      );
      CREATE INDEX filing_row_pending ON filing_row (job_id, line) WHERE status = 'pending';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE filing_row, filing_job, application_template;');
  }
}
