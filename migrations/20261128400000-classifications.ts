import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How products are classified, as dated versions with their documents; and of which edition of the list a company was told. */
export class Classifications20261128400000 implements MigrationInterface {
  readonly name = 'Classifications20261128400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE product ADD COLUMN version int NOT NULL DEFAULT 1, ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
      ALTER TABLE product ADD CONSTRAINT product_of UNIQUE (id, supplier_id);
      COMMENT ON COLUMN product.version IS 'not sealed: counts changes; what changed is sealed';
      COMMENT ON COLUMN product.updated_at IS 'not sealed: says when the last change was; what changed is sealed';
      GRANT UPDATE ON product TO ninety_applicant;

      CREATE TABLE product_classification (
        id uuid PRIMARY KEY,
        product_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        -- With its paragraph: 3A001.b.2
        eccn text NOT NULL,
        reasons_for_control text[] NOT NULL,
        valid_from date NOT NULL,
        basis text NOT NULL CONSTRAINT product_classification_basis
          CHECK (basis IN ('self', 'ccats', 'ruling', 'manufacturer')),
        -- Of the document that it goes by.
        document_number text,
        document_date date,
        -- The request that was answered by it.
        application_id uuid REFERENCES application,
        note text,
        -- The edition of the list that the reasons are from; null: they were typed.
        law_version int,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL,
        FOREIGN KEY (product_id, supplier_id) REFERENCES product (id, supplier_id)
      );
      CREATE INDEX product_classification_of ON product_classification (product_id, valid_from DESC, recorded_at DESC, id DESC);
      CREATE INDEX product_classification_supplier ON product_classification (supplier_id);
      CREATE INDEX product_classification_application ON product_classification (application_id) WHERE application_id IS NOT NULL;

      CREATE TABLE classification_document (
        id uuid PRIMARY KEY,
        classification_id uuid NOT NULL REFERENCES product_classification,
        supplier_id uuid NOT NULL REFERENCES supplier,
        kind text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES principal,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX classification_document_of ON classification_document (classification_id, id);
      CREATE INDEX classification_document_supplier ON classification_document (supplier_id);

      REVOKE UPDATE, DELETE, TRUNCATE ON product_classification, classification_document FROM ninety_service;

      -- The editions of the list whose changes were told of.
      CREATE TABLE classification_edition (
        edition int PRIMARY KEY,
        told_at timestamptz NOT NULL
      );
      COMMENT ON TABLE classification_edition IS 'not sealed: which editions were told of; what was told is webhook_event';

      CREATE FUNCTION ninety_owns_product_classification(wanted uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN EXISTS (SELECT FROM product_classification WHERE id = wanted AND supplier_id = ninety_tenant()); END $$;
      REVOKE ALL ON FUNCTION ninety_owns_product_classification FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_owns_product_classification TO ninety_service, ninety_applicant;

      ${wall(
        'product_classification',
        `ninety_acts_as(recorded_by) AND (application_id IS NULL OR ninety_owns_application(application_id))`,
      )}
      ${wall('classification_document', 'ninety_acts_as(uploaded_by) AND ninety_owns_product_classification(classification_id)')}
      ALTER TABLE classification_edition ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON classification_edition TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON classification_edition AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);

      SELECT record_seal_table('product_classification', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('classification_document', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('classification_document');
      SELECT record_unseal_table('product_classification');
      DROP TABLE classification_edition, classification_document, product_classification;
      DROP FUNCTION ninety_owns_product_classification;
      REVOKE UPDATE ON product FROM ninety_applicant;
      ALTER TABLE product DROP CONSTRAINT product_of, DROP COLUMN version, DROP COLUMN updated_at;
    `);
  }
}

/** What a supplier's people add, and read of their own. */
function wall(table: string, adds: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (supplier_id = ANY(ninety_tenants()))
      WITH CHECK (supplier_id = ninety_tenant() AND ${adds});
    GRANT SELECT, INSERT ON ${table} TO ninety_applicant;`;
}
