import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a company asks an authority of its cases, and letters by mail to those who are outside of the installation. */
export class Inquiries20261130200000 implements MigrationInterface {
  readonly name = 'Inquiries20261130200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE inquiry (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        application_id uuid NOT NULL REFERENCES application,
        regime text NOT NULL,
        rung text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('letter', 'mail')),
        -- {name, office, email}
        recipient jsonb NOT NULL,
        language text NOT NULL,
        -- The day as of which it was composed, where the authority is.
        as_of date NOT NULL,
        -- As the service composed it: {subject, paragraphs}, each {code, params, text}.
        composed jsonb NOT NULL,
        -- What it says and goes by: [{code, params, text, source}].
        facts jsonb NOT NULL,
        -- What it does not say, and why: [{what, why}].
        left_out jsonb NOT NULL,
        -- What was recorded of the case by then: {events, contacts}, their ids.
        basis jsonb NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'approved', 'sent', 'cancelled')),
        version int NOT NULL,
        drafted_by uuid NOT NULL REFERENCES principal,
        drafted_at timestamptz NOT NULL,
        -- Who wrote on it.
        prepared_by uuid[] NOT NULL,
        approved_by uuid REFERENCES principal,
        approved_at timestamptz,
        -- SHA-256 of what was approved.
        approved_hash text,
        sent_by uuid REFERENCES principal,
        sent_at timestamptz,
        -- The day on which it went, and how.
        sent_on date,
        sent_how text CHECK (sent_how IN ('outbox', 'own_mail', 'post', 'courier', 'fax', 'portal', 'by_hand')),
        contact_id uuid UNIQUE,
        follow_up_on date,
        cancelled_by uuid REFERENCES principal,
        cancelled_at timestamptz,
        cancel_reason text,
        CONSTRAINT inquiry_approved CHECK ((approved_by IS NULL) = (approved_hash IS NULL)
          AND (approved_by IS NULL) = (approved_at IS NULL) AND (state NOT IN ('approved', 'sent') OR approved_by IS NOT NULL)
          AND (state <> 'draft' OR approved_by IS NULL)),
        CONSTRAINT inquiry_sent CHECK ((state = 'sent') = (sent_by IS NOT NULL) AND (state = 'sent') = (sent_on IS NOT NULL)
          AND (state = 'sent') = (sent_how IS NOT NULL) AND (state = 'sent') = (contact_id IS NOT NULL)),
        CONSTRAINT inquiry_cancelled CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
      );
      CREATE INDEX inquiry_supplier ON inquiry (supplier_id, state, id);
      CREATE INDEX inquiry_application ON inquiry (application_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON inquiry FROM ninety_service;

      ${walled('inquiry', OWN, `${OWN} AND ninety_owns_application(application_id)`)}
      CREATE POLICY wall_drafted ON inquiry AS RESTRICTIVE FOR INSERT TO ninety_applicant WITH CHECK (ninety_acts_as(drafted_by));
      GRANT SELECT, INSERT ON inquiry TO ninety_applicant;
      GRANT UPDATE (${CHANGING}) ON inquiry TO ninety_service, ninety_applicant;

      CREATE TABLE mail_letter (
        id uuid PRIMARY KEY,
        -- Who sends it.
        principal_id uuid NOT NULL REFERENCES principal,
        to_name text NOT NULL,
        to_address text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        -- Null: in none yet.
        mail_id uuid UNIQUE REFERENCES mail ON DELETE CASCADE,
        -- Of its mail.
        status text NOT NULL DEFAULT 'pending',
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX mail_letter_waiting ON mail_letter (id) WHERE mail_id IS NULL;
      CREATE FUNCTION mail_letter_fares() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE mail_letter SET status = NEW.status WHERE mail_id = NEW.id;
          RETURN NULL;
        END
      $$;
      -- Whoever sent a letter may know how it fares, and sees no mails.
      CREATE TRIGGER mail_letter_fares AFTER UPDATE OF status ON mail FOR EACH ROW
        WHEN (NEW.kind = 'letter' AND OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION mail_letter_fares();

      ${walled('mail_letter', 'ninety_employs(principal_id)', 'ninety_acts_as(principal_id)')}
      GRANT SELECT, INSERT ON mail_letter TO ninety_applicant;

      -- A request names them by their ids alone.
      ALTER FUNCTION ninety_tenant_of(uuid[], uuid[]) RENAME TO ninety_tenant_of_beside_inquiries;
      CREATE FUNCTION ninety_tenant_of(wanted uuid[], among uuid[]) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT coalesce(ninety_tenant_of_beside_inquiries(wanted, among), (
          SELECT supplier_id FROM inquiry WHERE id = ANY (wanted) AND supplier_id = ANY (among) LIMIT 1))
      $$;
      REVOKE ALL ON FUNCTION ninety_tenant_of FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_tenant_of TO ninety_service;

      SELECT record_seal_table('inquiry', '{}', '{added,changed,removed,found}', false);
      COMMENT ON TABLE mail_letter IS 'not sealed: how a letter goes by mail; what it says is sealed with its inquiry';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('inquiry');
      DROP FUNCTION ninety_tenant_of;
      ALTER FUNCTION ninety_tenant_of_beside_inquiries RENAME TO ninety_tenant_of;
      DROP TRIGGER mail_letter_fares ON mail;
      DROP FUNCTION mail_letter_fares;
      DELETE FROM mail WHERE kind = 'letter';
      DROP TABLE mail_letter, inquiry;
    `);
  }
}

const CHANGING = `recipient, as_of, composed, facts, left_out, basis, subject, body, state, version, prepared_by, approved_by,
  approved_at, approved_hash, sent_by, sent_at, sent_on, sent_how, contact_id, follow_up_on, cancelled_by, cancelled_at,
  cancel_reason`;

/** Whose rows they are. */
const OWN = 'supplier_id = ANY ((SELECT ninety_tenants())::uuid[])';

function walled(table: string, using: string, check: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${using}) WITH CHECK (${check});`;
}
