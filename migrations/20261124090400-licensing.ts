import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications as event logs with their projection, their attachments, and the licenses issued. */
export class Licensing20261124090400 implements MigrationInterface {
  readonly name = 'Licensing20261124090400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SEQUENCE control_number START 1000001;
      CREATE SEQUENCE license_number START 1000001;

      CREATE TABLE application (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        created_by uuid NOT NULL REFERENCES principal,
        -- What the applicant fills in; frozen at submission.
        form jsonb NOT NULL,
        control_number text CONSTRAINT application_control_number_unique UNIQUE,
        -- The projection of the event log; null while a draft.
        status text,
        referred_to text[] NOT NULL DEFAULT '{}',
        -- The next day on which the worker must announce something.
        watch_on date,
        fingerprint text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT application_registered_whole CHECK ((status IS NULL) = (control_number IS NULL))
      );
      CREATE INDEX application_supplier ON application (supplier_id, id);
      CREATE INDEX application_watch ON application (watch_on) WHERE watch_on IS NOT NULL;
      -- 748.4(f): two applications for one transaction may not be pending at once.
      CREATE UNIQUE INDEX application_pending_once ON application (supplier_id, fingerprint)
        WHERE fingerprint IS NOT NULL AND status NOT IN
          ('approved', 'denied', 'returned_without_action', 'no_license_required', 'withdrawn');

      CREATE TABLE application_party (
        application_id uuid NOT NULL REFERENCES application ON DELETE CASCADE,
        position integer NOT NULL,
        role text NOT NULL,
        party_id uuid NOT NULL REFERENCES party,
        -- The party as it was at submission.
        snapshot jsonb,
        PRIMARY KEY (application_id, position)
      );
      CREATE INDEX application_party_party ON application_party (party_id);

      -- The truth. Only appended to.
      CREATE TABLE application_event (
        application_id uuid NOT NULL REFERENCES application,
        index integer NOT NULL,
        event jsonb NOT NULL,
        attachment_ids uuid[] NOT NULL DEFAULT '{}',
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (application_id, index)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON application_event FROM ninety_service;

      -- How an application stands on each day, now and later, if no event comes.
      CREATE TABLE application_outlook (
        application_id uuid NOT NULL REFERENCES application,
        from_on date NOT NULL,
        until_on date,
        status text NOT NULL,
        next_due_on date,
        applicant_next_due_on date,
        overdue boolean NOT NULL,
        applicant_overdue boolean NOT NULL,
        PRIMARY KEY (application_id, from_on)
      );

      -- What has been announced of the passing of days: each once.
      CREATE TABLE application_announcement (
        application_id uuid NOT NULL REFERENCES application,
        key text NOT NULL,
        announced_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (application_id, key)
      );

      CREATE TABLE attachment (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application ON DELETE CASCADE,
        kind text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        side text NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES principal,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX attachment_application ON attachment (application_id, id);

      CREATE TABLE license (
        number text PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT license_application_unique UNIQUE REFERENCES application,
        supplier_id uuid NOT NULL REFERENCES supplier,
        standing text NOT NULL DEFAULT 'active',
        issued_on date NOT NULL,
        valid_until date NOT NULL,
        conditions jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT license_standing CHECK (standing IN ('active', 'suspended', 'revoked')),
        CONSTRAINT license_valid_ahead CHECK (valid_until > issued_on)
      );
      CREATE INDEX license_supplier ON license (supplier_id, number);

      CREATE TABLE license_item (
        license_number text NOT NULL REFERENCES license,
        item integer NOT NULL,
        eccn text NOT NULL,
        description text NOT NULL,
        unit text NOT NULL,
        currency text NOT NULL,
        authorized_quantity numeric NOT NULL,
        authorized_value numeric NOT NULL,
        shipped_quantity numeric NOT NULL DEFAULT 0,
        shipped_value numeric NOT NULL DEFAULT 0,
        PRIMARY KEY (license_number, item),
        CONSTRAINT license_item_not_overdrawn CHECK (shipped_quantity >= 0 AND shipped_quantity <= authorized_quantity)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE license_item, license, attachment, application_announcement, application_outlook, application_event,
        application_party, application;
      DROP SEQUENCE license_number, control_number;
    `);
  }
}
