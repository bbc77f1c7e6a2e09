import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cases that are decided elsewhere follow: closures that are taken back, and the packs of their regimes. */
export class WhatCasesFollow20261126190000 implements MigrationInterface {
  readonly name = 'WhatCasesFollow20261126190000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE authority_closure_void (
        closure_id uuid PRIMARY KEY REFERENCES authority_closure,
        reason text NOT NULL,
        -- The day of recording, where the authority is.
        learned_on date NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        -- When the stored outlooks followed; null: not yet.
        followed_at timestamptz
      );
      ALTER TABLE authority_closure_void ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON authority_closure_void TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON authority_closure_void AS RESTRICTIVE TO ninety_applicant
        USING (true) WITH CHECK (ninety_acts_as(recorded_by));
      GRANT SELECT, INSERT ON authority_closure_void TO ninety_applicant;
      SELECT record_seal_table('authority_closure_void', '{followed_at}', '{added,changed,removed,found}', false);
      COMMENT ON COLUMN authority_closure_void.followed_at IS 'not sealed: how far stored outlooks have followed';

      CREATE TABLE regime_followed (
        regime text PRIMARY KEY,
        -- SHA-256 of the pack that is followed, or is being.
        digest text NOT NULL,
        -- The last application that follows it; null: none yet.
        after_id uuid,
        is_whole boolean NOT NULL
      );
      ALTER TABLE regime_followed ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON regime_followed TO ninety_service USING (true) WITH CHECK (true);
      CREATE POLICY wall ON regime_followed AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);
      COMMENT ON TABLE regime_followed IS 'not sealed: how far stored outlooks have followed the packs';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('authority_closure_void');
      DROP TABLE authority_closure_void, regime_followed;
    `);
  }
}
