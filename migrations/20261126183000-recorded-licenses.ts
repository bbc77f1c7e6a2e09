import type { MigrationInterface, QueryRunner } from 'typeorm';

const wall = (table: string, may: string, rows: string, adds = rows) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
  CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${rows}) WITH CHECK (${adds});
  GRANT ${may} ON ${table} TO ninety_applicant;`;

const OWN = 'supplier_id = (SELECT ninety_tenant())';
const OF_OWN = 'ninety_owns_recorded_license(license_id)';

/** Licenses that were issued elsewhere, as a company records them from their face, with what was shipped under them. */
export class RecordedLicenses20261126183000 implements MigrationInterface {
  readonly name = 'RecordedLicenses20261126183000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recorded_license (
        id uuid PRIMARY KEY,
        -- The license as it was recorded first: a correction goes on with its shipments.
        first_id uuid NOT NULL REFERENCES recorded_license,
        supplier_id uuid NOT NULL REFERENCES supplier,
        application_id uuid REFERENCES application,
        regime text NOT NULL,
        number text NOT NULL,
        issued_on date NOT NULL,
        valid_until date NOT NULL,
        -- The last day, by the rules of the regime.
        expires_on date NOT NULL,
        parties jsonb NOT NULL,
        conditions jsonb NOT NULL,
        opening_usage jsonb NOT NULL,
        attachment_ids uuid[] NOT NULL DEFAULT '{}',
        supersedes uuid CONSTRAINT recorded_license_superseded_once UNIQUE REFERENCES recorded_license,
        superseded_by uuid REFERENCES recorded_license DEFERRABLE INITIALLY DEFERRED,
        reason text,
        balance_told int NOT NULL DEFAULT 0,
        watch_on date,
        version int NOT NULL DEFAULT 1,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT recorded_license_term CHECK (issued_on <= valid_until AND valid_until <= expires_on),
        CONSTRAINT recorded_license_first CHECK ((supersedes IS NULL) = (first_id = id)),
        CONSTRAINT recorded_license_reason CHECK ((supersedes IS NULL) = (reason IS NULL))
      );
      CREATE UNIQUE INDEX recorded_license_number ON recorded_license (regime, number) WHERE superseded_by IS NULL;
      CREATE INDEX recorded_license_supplier ON recorded_license (supplier_id, id);
      CREATE INDEX recorded_license_application ON recorded_license (application_id) WHERE application_id IS NOT NULL;
      CREATE INDEX recorded_license_watch ON recorded_license (watch_on, id) WHERE watch_on IS NOT NULL;

      CREATE TABLE recorded_license_line (
        license_id uuid NOT NULL REFERENCES recorded_license,
        line int NOT NULL,
        eccn text NOT NULL,
        description text NOT NULL,
        unit text,
        quantity numeric,
        value numeric,
        currency text,
        -- Percent, where the face says one.
        tolerance numeric,
        -- The quantity with its tolerance, by the rules of the regime.
        most_quantity numeric,
        opening_quantity numeric NOT NULL DEFAULT 0,
        opening_value numeric NOT NULL DEFAULT 0,
        shipped_quantity numeric NOT NULL DEFAULT 0,
        shipped_value numeric NOT NULL DEFAULT 0,
        returned_quantity numeric NOT NULL DEFAULT 0,
        returned_value numeric NOT NULL DEFAULT 0,
        PRIMARY KEY (license_id, line),
        CONSTRAINT recorded_license_line_money CHECK ((value IS NULL) = (currency IS NULL)),
        CONSTRAINT recorded_license_line_returned CHECK (returned_quantity <= shipped_quantity AND returned_value <= shipped_value),
        -- Two shipments at once must not overdraw: the service checks first, this check decides.
        CONSTRAINT recorded_license_line_not_overdrawn
          CHECK (opening_quantity + shipped_quantity - returned_quantity <= most_quantity)
      );

      CREATE TABLE recorded_shipment (
        id uuid PRIMARY KEY,
        -- As it was recorded first.
        license_id uuid NOT NULL REFERENCES recorded_license,
        number int NOT NULL,
        shipped_on date NOT NULL,
        lines jsonb NOT NULL,
        consignee jsonb,
        place text,
        itn text,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        voided_by uuid REFERENCES principal,
        voided_at timestamptz,
        void_reason text,
        CONSTRAINT recorded_shipment_number UNIQUE (license_id, number),
        CONSTRAINT recorded_shipment_license UNIQUE (id, license_id),
        CONSTRAINT recorded_shipment_void CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3))
      );
      CREATE UNIQUE INDEX recorded_shipment_itn ON recorded_shipment (itn) WHERE itn IS NOT NULL AND voided_at IS NULL;

      CREATE TABLE recorded_return (
        id uuid PRIMARY KEY,
        shipment_id uuid NOT NULL,
        license_id uuid NOT NULL REFERENCES recorded_license,
        lines jsonb NOT NULL,
        returned_on date NOT NULL,
        reason text NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT recorded_return_shipment FOREIGN KEY (shipment_id, license_id) REFERENCES recorded_shipment (id, license_id)
      );
      CREATE INDEX recorded_return_license ON recorded_return (license_id, shipment_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON recorded_return FROM ninety_service;

      CREATE TABLE recorded_document (
        id uuid PRIMARY KEY,
        license_id uuid NOT NULL REFERENCES recorded_license,
        kind text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES principal,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX recorded_document_license ON recorded_document (license_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON recorded_document FROM ninety_service;

      CREATE TABLE recorded_announcement (
        license_id uuid NOT NULL REFERENCES recorded_license,
        key text NOT NULL,
        PRIMARY KEY (license_id, key)
      );

      CREATE FUNCTION ninety_owns_recorded_license(wanted uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN EXISTS (SELECT FROM recorded_license WHERE id = wanted AND supplier_id = ninety_tenant()); END $$;
      REVOKE ALL ON FUNCTION ninety_owns_recorded_license FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_owns_recorded_license TO ninety_service, ninety_applicant;

      ${wall(
        'recorded_license',
        'SELECT, INSERT, UPDATE',
        OWN,
        `${OWN} AND (application_id IS NULL OR ninety_owns_application(application_id)) AND ninety_employs(recorded_by)`,
      )}
      ${wall('recorded_license_line', 'SELECT, INSERT, UPDATE', OF_OWN)}
      ${wall(
        'recorded_shipment',
        'SELECT, INSERT, UPDATE',
        OF_OWN,
        `${OF_OWN} AND ninety_employs(recorded_by) AND (voided_by IS NULL OR ninety_employs(voided_by))`,
      )}
      ${wall('recorded_return', 'SELECT, INSERT', OF_OWN, `${OF_OWN} AND ninety_acts_as(recorded_by)`)}
      ${wall('recorded_document', 'SELECT, INSERT', OF_OWN, `${OF_OWN} AND ninety_acts_as(uploaded_by)`)}
      ${wall('recorded_announcement', 'SELECT, INSERT', OF_OWN)}

      SELECT record_seal_table('recorded_license', '{balance_told,watch_on}', '{added,changed,removed,found}', false);
      COMMENT ON COLUMN recorded_license.balance_told IS 'not sealed: which warnings were given';
      COMMENT ON COLUMN recorded_license.watch_on IS 'not sealed: when it is looked at next';
      SELECT record_seal_table('recorded_license_line', '{}', '{added,changed,removed,found}', false);
      SELECT record_seal_table('recorded_shipment', '{}', '{added,changed,removed,found}', false);
      SELECT record_seal_table('recorded_return', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('recorded_document', '{}', '{added,changed,removed,found}', true);
      COMMENT ON TABLE recorded_announcement IS 'not sealed: which days were told of; due dates are computed, and what was told is webhook_event';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['recorded_license', 'recorded_license_line', 'recorded_shipment',
        'recorded_return', 'recorded_document']) t;
      DROP TABLE recorded_announcement, recorded_document, recorded_return, recorded_shipment,
        recorded_license_line, recorded_license;
      DROP FUNCTION ninety_owns_recorded_license;
    `);
  }
}
