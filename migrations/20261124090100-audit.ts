import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only record: entries in the business transaction, sealed into one chain in commit order. */
export class Audit20261124090100 implements MigrationInterface {
  readonly name = 'Audit20261124090100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz(3) NOT NULL DEFAULT now(),
        principal_id uuid,
        action text NOT NULL,
        resource text NOT NULL,
        request_id text,
        -- Text, not jsonb: the hash is over these very bytes.
        details text NOT NULL
      );

      CREATE TABLE audit_seal (
        sequence bigint PRIMARY KEY,
        entry_id bigint NOT NULL UNIQUE REFERENCES audit_entry,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL
      );

      -- Entries not yet sealed. Written with the entry, emptied by the sealer.
      CREATE TABLE audit_pending (entry_id bigint PRIMARY KEY REFERENCES audit_entry);

      -- Where the chain ends, so that entries cut off its end are missed.
      CREATE TABLE audit_head (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        sequence bigint NOT NULL,
        hash bytea NOT NULL
      );

      CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the audit record is append-only'; END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
      CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
      REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_seal FROM ninety_service;

      CREATE FUNCTION audit_entry_is_pending() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN INSERT INTO audit_pending VALUES (NEW.id); RETURN NULL; END $$;
      CREATE TRIGGER audit_entry_pending AFTER INSERT ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_entry_is_pending();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE audit_head, audit_pending, audit_seal, audit_entry;
      DROP FUNCTION audit_entry_is_pending;
      DROP FUNCTION audit_is_append_only;
    `);
  }
}
