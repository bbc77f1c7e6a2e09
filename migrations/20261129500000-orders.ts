import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of orders as they were checked, every answer that was given, what they hold of licenses, and what went out. */
export class Orders20261129500000 implements MigrationInterface {
  readonly name = 'Orders20261129500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE order_check (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        document text NOT NULL,
        line text NOT NULL,
        -- Which other system sent it first, and another one that sent it since.
        system text NOT NULL,
        also_from text,
        -- As it was sent last.
        asked jsonb NOT NULL,
        product_id uuid REFERENCES product,
        -- Those on record that it names, and who owns them.
        party_ids uuid[] NOT NULL,
        -- It names somebody who is on no record.
        has_names boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'issued', 'freed')),
        decision text NOT NULL CHECK (decision IN ('release', 'hold', 'blocked')),
        "authorization" jsonb,
        -- The license by which it goes, as it was recorded first.
        license_id uuid REFERENCES recorded_license,
        reasons jsonb NOT NULL,
        valid_until timestamptz NOT NULL,
        issued_quantity numeric NOT NULL DEFAULT 0,
        issued_value numeric NOT NULL DEFAULT 0,
        -- What it held ended without its having gone out.
        reservation_ended_at timestamptz,
        -- When it is asked again by itself, and why; null: it is not.
        recheck_on timestamptz,
        recheck_because text,
        -- When its answer last became another by itself.
        rechecked_at timestamptz,
        -- From when on, by the database's clock, what the answer rests on was read.
        read_at timestamptz NOT NULL,
        signature text NOT NULL,
        decided_at timestamptz NOT NULL,
        asked_by uuid NOT NULL REFERENCES principal,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT order_check_line UNIQUE (supplier_id, document, line),
        CONSTRAINT order_check_rechecked CHECK (state = 'open' OR recheck_on IS NULL)
      );
      CREATE INDEX order_check_supplier ON order_check (supplier_id, id);
      CREATE INDEX order_check_by ON order_check (asked_by);
      CREATE INDEX order_check_license ON order_check (license_id) WHERE state = 'open';
      CREATE INDEX order_check_held ON order_check (supplier_id, id) WHERE state = 'open' AND decision <> 'release';
      CREATE INDEX order_check_parties ON order_check USING gin (party_ids) WHERE state = 'open';
      CREATE INDEX order_check_names ON order_check (id) WHERE state = 'open' AND has_names;
      CREATE INDEX order_check_product ON order_check (product_id) WHERE state = 'open';
      CREATE INDEX order_check_recheck ON order_check (recheck_on) WHERE recheck_on IS NOT NULL;

      CREATE TABLE order_answer (
        id uuid PRIMARY KEY,
        order_check_id uuid NOT NULL REFERENCES order_check,
        supplier_id uuid NOT NULL REFERENCES supplier,
        -- Why it was asked.
        because text NOT NULL,
        asked jsonb NOT NULL,
        decision text NOT NULL,
        "authorization" jsonb,
        reservation jsonb,
        reasons jsonb NOT NULL,
        valid_until timestamptz NOT NULL,
        signature text NOT NULL,
        -- Null: nobody, Ninety asked itself.
        asked_by uuid REFERENCES principal,
        at timestamptz NOT NULL
      );
      CREATE INDEX order_answer_of ON order_answer (order_check_id, id);
      CREATE INDEX order_answer_supplier ON order_answer (supplier_id);
      CREATE INDEX order_answer_by ON order_answer (asked_by) WHERE asked_by IS NOT NULL;
      REVOKE UPDATE, DELETE, TRUNCATE ON order_answer FROM ninety_service;

      CREATE TABLE order_reservation (
        order_check_id uuid PRIMARY KEY REFERENCES order_check,
        id uuid NOT NULL,
        supplier_id uuid NOT NULL REFERENCES supplier,
        -- As it was recorded first.
        license_id uuid NOT NULL REFERENCES recorded_license,
        line int NOT NULL,
        -- In the unit and the currency of the license's line; null of what it does not count.
        quantity numeric,
        value numeric,
        currency text,
        expires_at timestamptz NOT NULL,
        made_at timestamptz NOT NULL
      );
      CREATE INDEX order_reservation_license ON order_reservation (license_id, line);
      CREATE INDEX order_reservation_supplier ON order_reservation (supplier_id);

      CREATE TABLE order_issue (
        id uuid PRIMARY KEY,
        order_check_id uuid NOT NULL REFERENCES order_check,
        supplier_id uuid NOT NULL REFERENCES supplier,
        -- Null: it went by no license.
        shipment_id uuid REFERENCES recorded_shipment,
        license_id uuid REFERENCES recorded_license,
        "authorization" jsonb NOT NULL,
        quantity text NOT NULL,
        unit text NOT NULL,
        value jsonb NOT NULL,
        itn text,
        shipped_on date NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX order_issue_of ON order_issue (order_check_id, id);
      CREATE INDEX order_issue_supplier ON order_issue (supplier_id);
      CREATE INDEX order_issue_shipment ON order_issue (shipment_id) WHERE shipment_id IS NOT NULL;
      CREATE INDEX order_issue_license ON order_issue (license_id) WHERE license_id IS NOT NULL;
      CREATE INDEX order_issue_by ON order_issue (recorded_by);
      REVOKE UPDATE, DELETE, TRUNCATE ON order_issue FROM ninety_service;

      -- What happened on which answers rest, until the open lines that it concerns are marked to be asked again. Who writes one locks no line.
      CREATE TABLE order_mark (
        id uuid PRIMARY KEY,
        -- Null: whoever's.
        supplier_id uuid REFERENCES supplier,
        because text NOT NULL,
        license_id uuid,
        party_ids uuid[],
        product_id uuid,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- When lines were marked by it; it is looked at once more, for a line that was being decided meanwhile.
        applied_at timestamptz
      );
      CREATE INDEX order_mark_supplier ON order_mark (supplier_id);
      CREATE INDEX order_mark_next ON order_mark (applied_at NULLS FIRST, id);

      CREATE INDEX recorded_license_line_entry ON recorded_license_line (split_part(eccn, '.', 1), license_id);

      ${wall('order_check', 'SELECT, INSERT, UPDATE', SEEN, `${MADE} AND ninety_employs(asked_by)`)}
      ${wall('order_answer', 'SELECT, INSERT', SEEN, `${MADE} AND ninety_acts_as(asked_by)`)}
      ${wall('order_reservation', 'SELECT, INSERT, UPDATE, DELETE', SEEN, MADE)}
      ${wall('order_issue', 'SELECT, INSERT', SEEN, `${MADE} AND ninety_acts_as(recorded_by)`)}
      ${wall('order_mark', 'INSERT', SEEN, `${MADE} OR (supplier_id IS NULL AND because = 'law_changed')`)}

      SELECT record_seal_table('order_answer', '{}', '{}', true);
      SELECT record_seal_table('order_issue', '{}', '{}', true);
      COMMENT ON TABLE order_check IS 'not sealed: how lines stand, which follows from the sealed answers and issues';
      COMMENT ON TABLE order_reservation IS 'not sealed: held until it goes out or ends; each is in the sealed answer that made it';
      COMMENT ON TABLE order_mark IS 'not sealed: what is to be asked again, which is empty when it was';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('order_issue');
      SELECT record_unseal_table('order_answer');
      DROP TABLE order_mark, order_issue, order_reservation, order_answer, order_check;
      DROP INDEX recorded_license_line_entry;
    `);
  }
}

/** Whose rows they are. */
const SEEN = 'supplier_id = ANY ((SELECT ninety_tenants())::uuid[])';
const MADE = 'supplier_id = (SELECT ninety_tenant())';

function wall(table: string, verbs: string, using: string, check: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${using}) WITH CHECK (${check});
    GRANT ${verbs} ON ${table} TO ninety_applicant;`;
}
