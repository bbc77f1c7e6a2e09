import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses at which calendars read what is due for a person. */
export class CalendarFeeds20261127070000 implements MigrationInterface {
  readonly name = 'CalendarFeeds20261127070000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE calendar_feed (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        -- SHA-256 of the secret in the address, which is shown once.
        secret_hash bytea NOT NULL UNIQUE,
        name text,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- To the hour.
        last_read_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX calendar_feed_principal ON calendar_feed (principal_id, id) WHERE revoked_at IS NULL;
      REVOKE DELETE, TRUNCATE ON calendar_feed FROM ninety_service;

      ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON calendar_feed TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON calendar_feed AS RESTRICTIVE TO ninety_applicant
        USING (ninety_acts_as(principal_id)) WITH CHECK (ninety_acts_as(principal_id));
      GRANT SELECT, INSERT, UPDATE ON calendar_feed TO ninety_applicant;

      SELECT record_seal_table('calendar_feed', '{last_read_at}', '{added,changed,removed,found}', false);
      COMMENT ON COLUMN calendar_feed.last_read_at IS 'not sealed: when a calendar last asked';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('calendar_feed');
      DROP TABLE calendar_feed;
    `);
  }
}
