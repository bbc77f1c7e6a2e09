import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/** What people are told by e-mail: where it goes, which kinds they want, what is to be told, and how each mail fares. */
export class Mail20261127100000 implements MigrationInterface {
  readonly name = 'Mail20261127100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE principal ADD COLUMN email text CONSTRAINT principal_email_length CHECK (length(email) BETWEEN 3 AND 254);
      SELECT record_seal_table('principal', '{}', '{added,changed,removed,found}', false);

      CREATE TABLE mail_preference (
        principal_id uuid PRIMARY KEY REFERENCES principal,
        -- The kinds that they do not want.
        off text[] NOT NULL
      );
      REVOKE DELETE, TRUNCATE ON mail_preference FROM ninety_service;

      CREATE TABLE mail (
        -- Of its Message-ID as well.
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        kind text NOT NULL,
        status text NOT NULL DEFAULT 'pending'
          CHECK (status IN ('pending', 'sending', 'sent', 'failed', 'uncertain', 'dropped')),
        attempt_count int NOT NULL DEFAULT 0,
        -- Null: it ended.
        next_attempt_at timestamptz DEFAULT now(),
        leased_until timestamptz,
        -- Of whoever took it last, until they say what came of it: nobody else may.
        lease uuid,
        give_up_at timestamptz NOT NULL,
        -- What the server, or the way to it, said last.
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CONSTRAINT mail_ends CHECK ((ended_at IS NULL) = (status IN ('pending', 'sending')))
      );
      CREATE INDEX mail_due ON mail (next_attempt_at, id) WHERE status = 'pending';
      CREATE INDEX mail_sending ON mail (leased_until) WHERE status = 'sending';
      CREATE INDEX mail_status ON mail (status, id);
      CREATE INDEX mail_ended ON mail (ended_at) WHERE ended_at IS NOT NULL;

      -- What is to be told somebody; of one kind together in a mail.
      CREATE TABLE mail_notice (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        kind text NOT NULL,
        -- What it is about.
        key text NOT NULL,
        content jsonb NOT NULL,
        -- Null: in none yet.
        mail_id uuid REFERENCES mail ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT mail_notice_once UNIQUE (principal_id, kind, key)
      );
      CREATE INDEX mail_notice_waiting ON mail_notice (id) WHERE mail_id IS NULL;
      CREATE INDEX mail_notice_mail ON mail_notice (mail_id, id) WHERE mail_id IS NOT NULL;

      CREATE TABLE mail_digest (
        principal_id uuid PRIMARY KEY REFERENCES principal,
        -- The Monday of the last one that was computed for them, whether or not there was something to tell.
        week date NOT NULL
      );

      ${wall('mail_preference', 'SELECT, INSERT, UPDATE', 'ninety_acts_as(principal_id)')}
      ${wall('mail_notice', 'SELECT, INSERT', 'ninety_employs(principal_id)')}
      ${closed('mail')}
      ${closed('mail_digest')}

      SELECT record_seal_table('mail_preference', '{}', '{added,changed,removed,found}', false);
      COMMENT ON TABLE mail IS 'not sealed: how a mail went; what it tells is sealed where it happened';
      COMMENT ON TABLE mail_notice IS 'not sealed: what is to be told; what it tells is sealed where it happened';
      COMMENT ON TABLE mail_digest IS 'not sealed: for whom the digest of which week was computed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('mail_preference');
      DROP TABLE mail_digest, mail_notice, mail, mail_preference;
      SELECT record_unseal_table('principal');
      ALTER TABLE principal DROP COLUMN email;
      SELECT record_seal_table('principal', '{}', '{added,changed,removed,found}', false);
    `);
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }
}

function wall(table: string, may: string, own: string): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${own}) WITH CHECK (${own});
    GRANT ${may} ON ${table} TO ninety_applicant;`;
}

/** Of what is done in the background alone. */
function closed(table: string): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);`;
}
