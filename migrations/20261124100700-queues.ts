import type { MigrationInterface, QueryRunner } from 'typeorm';

const DUE = "coalesce(next_due_on, date '9999-12-31')";
const APPLICANT_DUE = "coalesce(applicant_next_due_on, date '9999-12-31')";

/** The work queues read from the outlook alone: whose an application is, who reviews it, and drafts too are in it. */
export class Queues20261124100700 implements MigrationInterface {
  readonly name = 'Queues20261124100700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE application_outlook
        ADD COLUMN supplier_id uuid,
        ADD COLUMN referred_to text[] NOT NULL DEFAULT '{}',
        DROP CONSTRAINT application_outlook_application_id_fkey,
        ADD CONSTRAINT application_outlook_application FOREIGN KEY (application_id) REFERENCES application ON DELETE CASCADE;
      UPDATE application_outlook o SET supplier_id = a.supplier_id, referred_to = a.referred_to
        FROM application a WHERE a.id = o.application_id;
      INSERT INTO application_outlook (application_id, from_on, status, overdue, applicant_overdue, supplier_id)
        SELECT id, '0001-01-01', 'draft', false, false, supplier_id FROM application WHERE control_number IS NULL;
      ALTER TABLE application_outlook ALTER COLUMN supplier_id SET NOT NULL;

      CREATE INDEX application_outlook_due ON application_outlook ((${DUE}), application_id);
      CREATE INDEX application_outlook_status_due ON application_outlook (status, (${DUE}), application_id);
      CREATE INDEX application_outlook_status_newest ON application_outlook (status, application_id);
      CREATE INDEX application_outlook_overdue ON application_outlook ((${DUE}), application_id) WHERE overdue;
      CREATE INDEX application_outlook_supplier_due ON application_outlook (supplier_id, (${APPLICANT_DUE}), application_id);
      CREATE INDEX application_outlook_supplier_status_due
        ON application_outlook (supplier_id, status, (${APPLICANT_DUE}), application_id);
      CREATE INDEX application_outlook_supplier_overdue
        ON application_outlook (supplier_id, (${APPLICANT_DUE}), application_id) WHERE applicant_overdue;

      -- A search for a part of a number, a reference or a party's name.
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE FUNCTION searched_text(control_number text, form jsonb) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN lower(coalesce(control_number, '') || chr(10) || coalesce(form ->> 'reference', ''));
      CREATE INDEX application_searched ON application USING gin (searched_text(control_number, form) gin_trgm_ops);
      CREATE INDEX party_searched ON party USING gin (lower(name) gin_trgm_ops);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX party_searched, application_searched;
      DROP FUNCTION searched_text;
      DELETE FROM application_outlook WHERE status = 'draft';
      ALTER TABLE application_outlook
        DROP COLUMN referred_to, DROP COLUMN supplier_id,
        DROP CONSTRAINT application_outlook_application,
        ADD CONSTRAINT application_outlook_application_id_fkey FOREIGN KEY (application_id) REFERENCES application;
      DROP INDEX application_outlook_due, application_outlook_status_due, application_outlook_status_newest,
        application_outlook_overdue;
    `);
  }
}
