import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of an appeal. */
export class Appeals20261124100600 implements MigrationInterface {
  readonly name = 'Appeals20261124100600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- 756.2: what the appellant and the Under Secretary put on record. Only added to.
      CREATE TABLE appeal_paper (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        number integer NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        attachment_ids uuid[] NOT NULL,
        filed_by uuid NOT NULL REFERENCES principal,
        filed_on date NOT NULL,
        filed_at timestamptz NOT NULL,
        CONSTRAINT appeal_paper_number_unique UNIQUE (application_id, number)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON appeal_paper FROM ninety_service;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE appeal_paper;');
  }
}
