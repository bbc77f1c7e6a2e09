import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a hub of a benchmark keeps: its members, what they told, and what was published of it. docs/decisions/0046 */
export class BenchmarkHub20261130400000 implements MigrationInterface {
  readonly name = 'BenchmarkHub20261130400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Kept from the first start on, as the posture is: a hub has no cases, and nobody else has members.
      ALTER TABLE installation ADD COLUMN is_hub boolean NOT NULL DEFAULT false;

      CREATE TABLE hub_member (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        -- A JSON Web Key Set of public keys.
        keys jsonb NOT NULL,
        version int NOT NULL,
        registered_by uuid NOT NULL REFERENCES principal,
        registered_at timestamptz NOT NULL,
        left_at timestamptz
      );

      CREATE TABLE hub_contribution (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES hub_member,
        sequence int NOT NULL CHECK (sequence > 0),
        from_month text NOT NULL,
        to_month text NOT NULL CHECK (from_month <= to_month),
        -- As it came: whoever has the member's public key can check what is counted.
        jws text NOT NULL,
        cells jsonb NOT NULL,
        received_at timestamptz NOT NULL,
        UNIQUE (member_id, sequence)
      );

      CREATE TABLE hub_publication (
        number int PRIMARY KEY CHECK (number > 0),
        published_by uuid NOT NULL REFERENCES principal,
        published_at timestamptz NOT NULL,
        -- What everybody reads, and the same signed.
        body jsonb NOT NULL,
        jws text NOT NULL
      );

      -- Whose part stands in what was published of a cell from a publication on; n is 0 where it stands there no more.
      CREATE TABLE hub_told (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        publication int NOT NULL REFERENCES hub_publication,
        month text NOT NULL,
        regime text NOT NULL,
        country_group text NOT NULL,
        eccn_category text NOT NULL,
        type text NOT NULL,
        member_id uuid NOT NULL REFERENCES hub_member,
        n int NOT NULL,
        days jsonb NOT NULL,
        UNIQUE (month, regime, country_group, eccn_category, type, publication, member_id)
      );

      REVOKE DELETE, TRUNCATE ON hub_member, hub_contribution, hub_publication, hub_told FROM ninety_service;
      REVOKE UPDATE ON hub_contribution, hub_publication, hub_told FROM ninety_service;

      ${TABLES.map(wall).join('\n')}
      ${TABLES.map((table) => `SELECT record_seal_table('${table}', '{}', '{added,changed,removed,found}', false);`).join('\n')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['hub_told', 'hub_publication', 'hub_contribution', 'hub_member']) t;
      DROP TABLE hub_told, hub_publication, hub_contribution, hub_member;
      ALTER TABLE installation DROP COLUMN is_hub;
    `);
  }
}

const TABLES = ['hub_member', 'hub_contribution', 'hub_publication', 'hub_told'];

/** Of the hub and nobody's of its suppliers. */
function wall(table: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);`;
}
