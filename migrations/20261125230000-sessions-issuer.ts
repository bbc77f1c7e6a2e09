import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which issuer let somebody in: the session ends when the settings name another, or none. */
export class SessionsIssuer20261125230000 implements MigrationInterface {
  readonly name = 'SessionsIssuer20261125230000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Null: opened with a key, or by an earlier release.
      ALTER TABLE console_session ADD COLUMN issuer text;
      COMMENT ON COLUMN console_session.issuer IS 'not sealed: ends a session before its time and grants nothing';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE console_session DROP COLUMN issuer');
  }
}
