import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What persons of a company record that lines of its orders may go by, until when; and that they withdrew it. */
export class Authorizations20261129400000 implements MigrationInterface {
  readonly name = 'Authorizations20261129400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recorded_authorization (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        kind text NOT NULL CHECK (kind IN ('determination', 'license_exception', 'general_license')),
        regime text NOT NULL,
        -- Of the exception, or the number of the general license.
        symbol text,
        product_ids uuid[] NOT NULL,
        eccns text[] NOT NULL,
        destinations text[] NOT NULL CHECK (cardinality(destinations) > 0),
        -- Null: whatever end use.
        end_uses text[],
        -- Null: whoever takes part.
        party_ids uuid[],
        -- The most that one line may be worth.
        max_amount numeric(19, 4),
        max_currency text,
        -- [{text}]
        conditions jsonb NOT NULL,
        terms text,
        determination_id uuid REFERENCES determination,
        basis text NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        -- Its last moment, where the authority is.
        ends_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        UNIQUE (id, supplier_id),
        CONSTRAINT recorded_authorization_symbol CHECK ((kind = 'determination') = (symbol IS NULL)),
        CONSTRAINT recorded_authorization_items CHECK (cardinality(product_ids) + cardinality(eccns) > 0),
        CONSTRAINT recorded_authorization_value CHECK ((max_amount IS NULL) = (max_currency IS NULL)),
        CONSTRAINT recorded_authorization_term CHECK (valid_from <= valid_until)
      );
      CREATE INDEX recorded_authorization_of ON recorded_authorization (supplier_id, id DESC);
      CREATE INDEX recorded_authorization_determination ON recorded_authorization (determination_id) WHERE determination_id IS NOT NULL;

      -- By which items it is found: ids of products, and ECCNs in small letters.
      CREATE TABLE authorization_item (
        supplier_id uuid NOT NULL,
        item text NOT NULL,
        authorization_id uuid NOT NULL,
        PRIMARY KEY (supplier_id, item, authorization_id),
        FOREIGN KEY (authorization_id, supplier_id) REFERENCES recorded_authorization (id, supplier_id)
      );
      COMMENT ON TABLE authorization_item IS 'not sealed: finds authorizations; which items they are for is read in recorded_authorization';

      CREATE TABLE authorization_withdrawal (
        authorization_id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL,
        reason text NOT NULL,
        withdrawn_by uuid NOT NULL REFERENCES principal,
        withdrawn_at timestamptz NOT NULL,
        FOREIGN KEY (authorization_id, supplier_id) REFERENCES recorded_authorization (id, supplier_id)
      );
      CREATE INDEX authorization_withdrawal_of ON authorization_withdrawal (supplier_id);

      REVOKE UPDATE, DELETE, TRUNCATE ON recorded_authorization, authorization_item, authorization_withdrawal FROM ninety_service;

      ${wall('recorded_authorization', 'ninety_acts_as(recorded_by)')}
      ${wall('authorization_item', 'true')}
      ${wall('authorization_withdrawal', 'ninety_acts_as(withdrawn_by)')}

      SELECT record_seal_table('recorded_authorization', '{}', '{added,changed,removed,found}', true);
      SELECT record_seal_table('authorization_withdrawal', '{}', '{added,changed,removed,found}', true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table(t) FROM unnest(ARRAY['authorization_withdrawal', 'recorded_authorization']) t;
      DROP TABLE authorization_withdrawal, authorization_item, recorded_authorization;
    `);
  }
}

/** What a supplier's people add, in their own name, and read of their own. */
function wall(table: string, adds: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant
      USING (supplier_id = ANY ((SELECT ninety_tenants())::uuid[])) WITH CHECK (supplier_id = ninety_tenant() AND ${adds});
    GRANT SELECT, INSERT ON ${table} TO ninety_applicant;`;
}
