import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody is here by the groups that the organisation's directory has them in. */
export class GroupGrants20261127160200 implements MigrationInterface {
  readonly name = 'GroupGrants20261127160200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The whole table of grants, as it was set each time.
      CREATE TABLE group_grants (
        version int PRIMARY KEY,
        -- [{group, supplierId, role, functions}]
        grants jsonb NOT NULL,
        set_by uuid NOT NULL REFERENCES principal,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON group_grants FROM ninety_service;
      ALTER TABLE group_grants ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON group_grants TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON group_grants AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);
      SELECT record_seal_table('group_grants', '{}', '{added,changed,removed,found}', true);

      -- Whoever oversees everything may be of a company besides.
      ALTER TABLE principal DROP CONSTRAINT principal_further, ADD CONSTRAINT principal_further CHECK (
        person_id IS NULL OR (person_id <> id AND external_subject IS NULL AND NOT break_glass
          AND (supplier_id IS NOT NULL OR role IN ('administrator', 'auditor'))));
      CREATE UNIQUE INDEX principal_apart ON principal (coalesce(person_id, id)) WHERE supplier_id IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX principal_apart;
      ALTER TABLE principal DROP CONSTRAINT principal_further, ADD CONSTRAINT principal_further CHECK (
        person_id IS NULL OR (person_id <> id AND supplier_id IS NOT NULL AND external_subject IS NULL AND NOT break_glass));
      SELECT record_unseal_table('group_grants');
      DROP TABLE group_grants;
    `);
  }
}
