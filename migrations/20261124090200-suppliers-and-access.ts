import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supplier companies with their products, and who may call. */
export class SuppliersAndAccess20261124090200 implements MigrationInterface {
  readonly name = 'SuppliersAndAccess20261124090200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE supplier (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        country text NOT NULL,
        addresses jsonb NOT NULL DEFAULT '[]',
        contact jsonb,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE product (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        name text NOT NULL,
        eccn text NOT NULL,
        reasons_for_control text[] NOT NULL,
        model text,
        manufacturer text,
        unit text NOT NULL,
        unit_price jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX product_supplier ON product (supplier_id, id);

      CREATE TABLE principal (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        role text NOT NULL,
        supplier_id uuid REFERENCES supplier,
        agency text,
        external_subject text CONSTRAINT principal_external_subject_unique UNIQUE,
        disabled_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        -- One role, one supplier or agency, for good.
        CONSTRAINT principal_belongs CHECK (
          (role = 'compliance_officer') = (supplier_id IS NOT NULL) AND (role = 'agency_reviewer') = (agency IS NOT NULL)
        )
      );

      CREATE TABLE api_key (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        token_hash bytea NOT NULL CONSTRAINT api_key_token_unique UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX api_key_principal ON api_key (principal_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE api_key, principal, product, supplier');
  }
}
