import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of lists that people of a company give a name, for themselves or for their company. */
export class SavedViews20261127140100 implements MigrationInterface {
  readonly name = 'SavedViews20261127140100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE saved_view (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        list text NOT NULL,
        name text NOT NULL,
        -- By what the list is asked: words of its query, each with its text.
        query jsonb NOT NULL,
        -- The company that has it too; null: its owner alone.
        shared_with uuid REFERENCES supplier,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX saved_view_name_unique ON saved_view (principal_id, list, lower(name));
      CREATE INDEX saved_view_shared ON saved_view (shared_with, id) WHERE shared_with IS NOT NULL;

      ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON saved_view TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON saved_view AS RESTRICTIVE TO ninety_applicant
        USING (ninety_acts_as(principal_id) OR shared_with = ninety_tenant())
        WITH CHECK (ninety_acts_as(principal_id) AND (shared_with IS NULL OR shared_with = ninety_tenant()));
      -- What is shared is read by the company, and deleted by its owner alone.
      CREATE POLICY wall_deleted ON saved_view AS RESTRICTIVE FOR DELETE TO ninety_applicant USING (ninety_acts_as(principal_id));
      GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO ninety_applicant;
      COMMENT ON TABLE saved_view IS 'not sealed: how people look at lists; nothing depends on it';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE saved_view');
  }
}
