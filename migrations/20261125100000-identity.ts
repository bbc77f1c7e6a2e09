import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a key may do and from where, when it was used; requests counted for all processes; the break-glass administrator. */
export class Identity20261125100000 implements MigrationInterface {
  readonly name = 'Identity20261125100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      LOCK TABLE api_key, principal IN ACCESS EXCLUSIVE MODE;
      ALTER TABLE api_key
        ADD COLUMN name text,
        -- Empty: everything that its principal may do.
        ADD COLUMN scopes text[] NOT NULL DEFAULT '{}',
        -- Empty: from anywhere.
        ADD COLUMN allowed_networks text[] NOT NULL DEFAULT '{}',
        ADD COLUMN last_used_at timestamptz,
        ADD COLUMN last_used_from text;

      ALTER TABLE principal ADD COLUMN break_glass boolean NOT NULL DEFAULT false;
      CREATE UNIQUE INDEX principal_break_glass ON principal (break_glass) WHERE break_glass;

      -- Counts of minutes: after a crash they begin anew.
      CREATE UNLOGGED TABLE rate_limit (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE rate_limit;
      DELETE FROM api_key WHERE principal_id IN (SELECT id FROM principal WHERE break_glass);
      ALTER TABLE principal DROP COLUMN break_glass;
      ALTER TABLE api_key
        DROP COLUMN name, DROP COLUMN scopes, DROP COLUMN allowed_networks, DROP COLUMN last_used_at, DROP COLUMN last_used_from;
    `);
  }
}
