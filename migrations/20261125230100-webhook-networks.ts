import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which private networks the endpoints of a supplier may reach. */
export class WebhookNetworks20261125230100 implements MigrationInterface {
  readonly name = 'WebhookNetworks20261125230100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SEQUENCE webhook_network_change;
      CREATE TABLE webhook_network_grant (
        supplier_id uuid PRIMARY KEY REFERENCES supplier,
        -- CIDRs; empty: none. Null: a decision that was taken back.
        networks text[],
        -- Grows with every change of any grant: whoever knows the greatest knows whether its own copy is old.
        change bigint NOT NULL DEFAULT nextval('webhook_network_change'),
        version integer NOT NULL,
        granted_by uuid NOT NULL REFERENCES principal,
        granted_at timestamptz NOT NULL
      );
      CREATE INDEX webhook_network_grant_change ON webhook_network_grant (change);
      ALTER TABLE webhook_network_grant ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON webhook_network_grant TO ninety_service USING (true) WITH CHECK (true);
      CREATE POLICY wall ON webhook_network_grant AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);

      SELECT record_seal_table('webhook_network_grant', '{change}', '{added,changed,removed,found}', false);
      COMMENT ON COLUMN webhook_network_grant.change IS 'not sealed: counts changes; what changed is sealed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('webhook_network_grant');
      DROP TABLE webhook_network_grant;
      DROP SEQUENCE webhook_network_change;
    `);
  }
}
