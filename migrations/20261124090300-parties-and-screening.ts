import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counterparties, the government's list through time, and the matches between them. */
export class PartiesAndScreening20261124090300 implements MigrationInterface {
  readonly name = 'PartiesAndScreening20261124090300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE party (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        name text NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}',
        country text NOT NULL,
        addresses jsonb NOT NULL DEFAULT '[]',
        kind text NOT NULL,
        -- The list version that it was last screened against; null: none was in force.
        screened_version integer,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX party_supplier ON party (supplier_id, id);
      CREATE INDEX party_screened ON party (screened_version);

      CREATE TABLE party_owner (
        party_id uuid NOT NULL REFERENCES party,
        owner_id uuid NOT NULL REFERENCES party,
        percentage numeric(5,2) NOT NULL,
        PRIMARY KEY (party_id, owner_id),
        CONSTRAINT party_owner_share CHECK (percentage > 0 AND percentage <= 100),
        CONSTRAINT party_owner_not_itself CHECK (party_id <> owner_id)
      );

      CREATE TABLE entity_list_version (
        number integer PRIMARY KEY,
        effective_on date NOT NULL,
        imported_at timestamptz NOT NULL DEFAULT now(),
        imported_by uuid REFERENCES principal,
        source_sha256 text NOT NULL,
        entries integer NOT NULL,
        added integer NOT NULL,
        removed integer NOT NULL,
        changed integer NOT NULL,
        unchanged integer NOT NULL,
        skipped integer NOT NULL,
        rejected jsonb NOT NULL
      );

      -- One row for each state of an entry: in force from one version until before another.
      CREATE TABLE entity_list_entry (
        id uuid NOT NULL,
        from_version integer NOT NULL REFERENCES entity_list_version,
        to_version integer REFERENCES entity_list_version,
        source_id text,
        identity_key text NOT NULL,
        content_hash text NOT NULL,
        name text NOT NULL,
        aliases text[] NOT NULL,
        country text,
        addresses jsonb NOT NULL,
        license_requirement text,
        license_review_policy text,
        federal_register_notices text[] NOT NULL,
        footnotes text[] NOT NULL,
        effective_on date,
        PRIMARY KEY (id, from_version),
        CONSTRAINT entity_list_entry_span CHECK (to_version IS NULL OR to_version > from_version)
      );
      CREATE UNIQUE INDEX entity_list_entry_once_in_force ON entity_list_entry (id) WHERE to_version IS NULL;
      CREATE INDEX entity_list_entry_from ON entity_list_entry (from_version);
      CREATE INDEX entity_list_entry_to ON entity_list_entry (to_version);

      CREATE TABLE screening_alert (
        id uuid PRIMARY KEY,
        party_id uuid NOT NULL REFERENCES party,
        entry_id uuid NOT NULL,
        list_version integer NOT NULL REFERENCES entity_list_version,
        -- What was compared: another basis makes an earlier verdict void.
        basis text NOT NULL,
        score double precision NOT NULL,
        matched_name text NOT NULL,
        explanation jsonb NOT NULL,
        status text NOT NULL DEFAULT 'open',
        reason text,
        decided_by uuid REFERENCES principal,
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT screening_alert_once UNIQUE (party_id, entry_id),
        CONSTRAINT screening_alert_status CHECK (status IN ('open', 'true_match', 'false_positive')),
        CONSTRAINT screening_alert_judged CHECK ((status = 'open') = (decided_at IS NULL))
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE screening_alert, entity_list_entry, entity_list_version, party_owner, party');
  }
}
