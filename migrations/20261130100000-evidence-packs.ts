import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a company gives of its cases to a Member's office or counsel, and what of it was approved. */
export class EvidencePacks20261130100000 implements MigrationInterface {
  readonly name = 'EvidencePacks20261130100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE evidence_pack (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        title text NOT NULL,
        -- {kind, name}
        recipient jsonb NOT NULL,
        application_ids uuid[] NOT NULL,
        document_ids uuid[] NOT NULL,
        redaction jsonb NOT NULL,
        stakes boolean NOT NULL,
        as_of date NOT NULL,
        supersedes uuid REFERENCES evidence_pack,
        made_by uuid NOT NULL REFERENCES principal,
        made_at timestamptz NOT NULL,
        approved_by uuid REFERENCES principal,
        approved_at timestamptz,
        -- SHA-256 of what was approved, and the files as they leave: [{path, text}]
        approved_hash text,
        files jsonb,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT evidence_pack_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL)
          AND (approved_by IS NULL) = (approved_hash IS NULL) AND (approved_by IS NULL) = (files IS NULL)),
        CONSTRAINT evidence_pack_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
      );
      CREATE INDEX evidence_pack_supplier ON evidence_pack (supplier_id, id);
      CREATE INDEX evidence_pack_made_by ON evidence_pack (made_by);
      CREATE INDEX evidence_pack_supersedes ON evidence_pack (supersedes) WHERE supersedes IS NOT NULL;
      -- What a pack is of stays as it was made: another takes its place.
      REVOKE UPDATE, DELETE, TRUNCATE ON evidence_pack FROM ninety_service;
      ALTER TABLE evidence_pack ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON evidence_pack TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON evidence_pack AS RESTRICTIVE TO ninety_applicant USING (${OWN}) WITH CHECK (${OWN});
      CREATE POLICY wall_made ON evidence_pack AS RESTRICTIVE FOR INSERT TO ninety_applicant WITH CHECK (ninety_acts_as(made_by));
      GRANT SELECT, INSERT ON evidence_pack TO ninety_applicant;
      GRANT UPDATE (${SAID_LATER}) ON evidence_pack TO ninety_service, ninety_applicant;

      -- A request names them by their ids alone.
      ALTER FUNCTION ninety_tenant_of(uuid[], uuid[]) RENAME TO ninety_tenant_of_beside_packs;
      CREATE FUNCTION ninety_tenant_of(wanted uuid[], among uuid[]) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT coalesce(ninety_tenant_of_beside_packs(wanted, among), (
          SELECT supplier_id FROM evidence_pack WHERE id = ANY (wanted) AND supplier_id = ANY (among) LIMIT 1))
      $$;
      REVOKE ALL ON FUNCTION ninety_tenant_of FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_tenant_of TO ninety_service;

      SELECT record_seal_table('evidence_pack', '{}', '{added,changed,removed,found}', false);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('evidence_pack');
      DROP FUNCTION ninety_tenant_of;
      ALTER FUNCTION ninety_tenant_of_beside_packs RENAME TO ninety_tenant_of;
      DROP TABLE evidence_pack;
    `);
  }
}

const OWN = 'supplier_id = ANY ((SELECT ninety_tenants())::uuid[])';
const SAID_LATER = 'approved_by, approved_at, approved_hash, files, withdrawn_at, withdrawal_reason, version';
