import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secrets of an endpoint that were rotated away more than once within a day: each signs for as long as was promised. */
export class OlderSecrets20261125230300 implements MigrationInterface {
  readonly name = 'OlderSecrets20261125230300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- [{ "secret": sealed, in base64; "until": an instant }], besides previous_secret, the newest of them.
      ALTER TABLE webhook_endpoint ADD COLUMN older_secrets jsonb NOT NULL DEFAULT '[]';
      COMMENT ON COLUMN webhook_endpoint.older_secrets IS
        'not sealed: encrypted with a tag that shows any change; encrypted anew with a new key';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE webhook_endpoint DROP COLUMN older_secrets');
  }
}
