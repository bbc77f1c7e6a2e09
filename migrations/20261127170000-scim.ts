import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a company's directory says by SCIM of its people and its groups. */
export class Scim20261127170000 implements MigrationInterface {
  readonly name = 'Scim20261127170000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE scim_user (
        id uuid PRIMARY KEY,
        user_name text NOT NULL,
        external_id text,
        display_name text,
        formatted_name text,
        given_name text,
        family_name text,
        -- [{value, type, primary}]
        emails jsonb NOT NULL,
        active boolean NOT NULL,
        -- Whose first principal it is; null: in no group that gives anything, and nobody here yet.
        person_id uuid CONSTRAINT scim_user_person UNIQUE REFERENCES principal,
        version int NOT NULL,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      -- RFC 7643, section 4.1.1: without regard to case.
      CREATE UNIQUE INDEX scim_user_name ON scim_user (lower(user_name));
      -- It may say whose a token of the issuer is.
      CREATE UNIQUE INDEX scim_user_external ON scim_user (external_id) WHERE external_id IS NOT NULL;

      CREATE TABLE scim_group (
        id uuid PRIMARY KEY,
        display_name text NOT NULL,
        external_id text,
        version int NOT NULL,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      -- By its name it is told what a group gives.
      CREATE UNIQUE INDEX scim_group_name ON scim_group (lower(display_name));

      CREATE TABLE scim_group_member (
        group_id uuid NOT NULL REFERENCES scim_group,
        user_id uuid NOT NULL REFERENCES scim_user,
        PRIMARY KEY (group_id, user_id)
      );
      CREATE INDEX scim_group_member_user ON scim_group_member (user_id);

      -- Whom the directory disabled, by saying so or by deleting them, and so may enable again: nobody whom an administrator did.
      CREATE TABLE scim_disabled (
        person_id uuid PRIMARY KEY REFERENCES principal
      );

      REVOKE TRUNCATE ON scim_user, scim_group, scim_group_member, scim_disabled FROM ninety_service;
      ${TABLES.map(closedAndSealed).join('\n')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT ${TABLES.map((table) => `record_unseal_table('${table}')`).join(', ')};
      DROP TABLE ${TABLES.toReversed().join(', ')};
    `);
  }
}

const TABLES = ['scim_user', 'scim_group', 'scim_group_member', 'scim_disabled'];

/** It is no company's: an administrator's key alone comes there. */
function closedAndSealed(table: string): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);
    SELECT record_seal_table('${table}', '{}', '{added,changed,removed,found}', false);`;
}
