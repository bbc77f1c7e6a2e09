import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The law as dated data: editions of its files, what is fetched of them, and what is recorded of their enforcement. */
export class Law20261128200000 implements MigrationInterface {
  readonly name = 'Law20261128200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE law_edition (
        number int PRIMARY KEY,
        kind text NOT NULL,
        effective_on date NOT NULL,
        imported_at timestamptz NOT NULL,
        -- Null: by the service itself.
        imported_by uuid REFERENCES principal,
        source_sha256 text NOT NULL,
        is_starter boolean NOT NULL,
        -- The edition that was in force on its first day before it came; null: none was.
        against int REFERENCES law_edition,
        rows int NOT NULL,
        added int NOT NULL,
        removed int NOT NULL,
        changed int NOT NULL,
        unchanged int NOT NULL,
        kept int NOT NULL,
        rejected jsonb NOT NULL,
        rejected_count int NOT NULL,
        noted jsonb NOT NULL,
        noted_count int NOT NULL
      );
      CREATE INDEX law_edition_in_force ON law_edition (kind, is_starter, effective_on DESC, number DESC);

      -- An entry, a destination or an exception of an edition.
      CREATE TABLE law_row (
        edition int NOT NULL REFERENCES law_edition,
        key text NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (edition, key)
      );

      -- Where the text of a rule and its enforcement differ, each time that somebody recorded it.
      CREATE TABLE law_policy_version (
        policy_id text NOT NULL,
        number int NOT NULL,
        -- Counts all that was ever recorded.
        revision int NOT NULL UNIQUE,
        state text NOT NULL,
        from_on date NOT NULL,
        -- The last day of that state; null: no end is known.
        until_on date,
        cites text[] NOT NULL,
        text text NOT NULL,
        source text NOT NULL,
        -- The day on which somebody last looked.
        as_of date NOT NULL,
        -- Null: by the service itself, of what the program ships.
        recorded_by uuid REFERENCES principal,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (policy_id, number),
        CONSTRAINT law_policy_state CHECK (state IN ('in_force', 'stayed', 'not_enforced')),
        CONSTRAINT law_policy_days CHECK (until_on IS NULL OR from_on <= until_on)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON law_edition, law_row, law_policy_version FROM ninety_service;

      -- A fetched file that was not applied unasked; its bytes lie in the data folder, by id.
      CREATE TABLE law_held (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        because jsonb NOT NULL,
        url text NOT NULL,
        sha256 text NOT NULL,
        format text NOT NULL,
        counts jsonb,
        held_at timestamptz NOT NULL,
        decision text CONSTRAINT law_held_decision CHECK (decision IN ('applied', 'discarded')),
        decided_by uuid REFERENCES principal,
        decided_at timestamptz,
        decision_reason text,
        CONSTRAINT law_held_decided CHECK ((decision IS NULL) = (decided_at IS NULL))
      );

      -- What the last fetch of each configured address brought.
      CREATE TABLE law_fetch (
        kind text PRIMARY KEY,
        url text NOT NULL,
        fetched_at timestamptz NOT NULL,
        etag text,
        sha256 text,
        outcome text NOT NULL
      );

      ${['law_edition', 'law_row', 'law_policy_version', 'law_held'].map((table) => wall(table, 'true', 'SELECT')).join('\n')}
      ${wall('law_fetch', 'false')}

      SELECT record_seal_table('law_edition', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('law_row', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('law_policy_version', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('law_held', '{}', '{added,changed,removed,found}', false);
      COMMENT ON TABLE law_fetch IS 'not sealed: when the law was looked for; what came of it is sealed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['law_held', 'law_policy_version', 'law_row', 'law_edition']) t;
      DROP TABLE law_fetch, law_held, law_policy_version, law_row, law_edition;
    `);
  }
}

/** What is published is read by everybody, and written by the service alone. */
function wall(table: string, rows: 'true' | 'false', verbs?: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${rows}) WITH CHECK (false);
    ${verbs ? `GRANT ${verbs} ON ${table} TO ninety_applicant;` : ''}`;
}
