import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is signed in in a browser. */
export class ConsoleSessions20261125140000 implements MigrationInterface {
  readonly name = 'ConsoleSessions20261125140000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE console_session (
        -- Of the cookie only a hash is kept.
        token_hash bytea PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        -- The key that it was opened with: the session may do what the key may, and ends with it. Null: opened by OIDC.
        key_id uuid REFERENCES api_key,
        csrf_token text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX console_session_expires ON console_session (expires_at);
      ALTER TABLE console_session ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON console_session TO ninety_service USING (true) WITH CHECK (true);
      CREATE POLICY wall ON console_session AS RESTRICTIVE TO ninety_applicant USING (false);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE console_session');
  }
}
