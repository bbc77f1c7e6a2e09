import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens to a license after it is issued: shipments, amendments, standing, and what days bring. */
export class LicenseLife20261124100000 implements MigrationInterface {
  readonly name = 'LicenseLife20261124100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE license
        ADD COLUMN standing_reason text,
        -- The last day, moved past a legal holiday: 750.7(g).
        ADD COLUMN expires_on date,
        ADD COLUMN transferred_on date,
        ADD COLUMN parties jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN authorized_value numeric,
        ADD COLUMN shipped_value numeric NOT NULL DEFAULT 0,
        ADD COLUMN tolerance_percent numeric NOT NULL DEFAULT 10,
        -- The highest share of the balance that was warned of, in percent.
        ADD COLUMN balance_told integer NOT NULL DEFAULT 0,
        ADD COLUMN watch_on date;
      UPDATE license l SET expires_on = valid_until, watch_on = issued_on,
        authorized_value = (SELECT coalesce(sum(i.authorized_value), 0) FROM license_item i WHERE i.license_number = l.number);
      ALTER TABLE license
        ALTER COLUMN expires_on SET NOT NULL,
        ALTER COLUMN authorized_value SET NOT NULL,
        -- 750.11(b): all shipments together may exceed the license's value by the tolerance, and by no more.
        ADD CONSTRAINT license_not_overdrawn CHECK
          (shipped_value >= 0 AND shipped_value <= round(authorized_value * (1 + tolerance_percent / 100), 2));
      CREATE INDEX license_watch ON license (watch_on) WHERE watch_on IS NOT NULL;

      CREATE TABLE license_shipment (
        id uuid PRIMARY KEY,
        license_number text NOT NULL REFERENCES license,
        number integer NOT NULL,
        shipped_on date NOT NULL,
        itn text,
        items jsonb NOT NULL,
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT license_shipment_number_unique UNIQUE (license_number, number)
      );

      CREATE TABLE license_amendment (
        id uuid PRIMARY KEY,
        license_number text NOT NULL REFERENCES license,
        number integer NOT NULL,
        kind text NOT NULL,
        changes jsonb NOT NULL,
        reason text NOT NULL,
        status text NOT NULL,
        asked text[] NOT NULL DEFAULT '{}',
        consents jsonb NOT NULL DEFAULT '[]',
        recorded_by uuid NOT NULL REFERENCES principal,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT license_amendment_number_unique UNIQUE (license_number, number),
        CONSTRAINT license_amendment_status CHECK (status IN ('in_force', 'awaiting_consent', 'refused'))
      );

      -- What has been told of a license that only days or the list bring: each once.
      CREATE TABLE license_announcement (
        license_number text NOT NULL REFERENCES license,
        key text NOT NULL,
        announced_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (license_number, key)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON license_shipment FROM ninety_service;
      REVOKE DELETE, TRUNCATE ON license_amendment FROM ninety_service;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE license_announcement, license_amendment, license_shipment;
      DROP INDEX license_watch;
      ALTER TABLE license
        DROP CONSTRAINT license_not_overdrawn,
        DROP COLUMN watch_on, DROP COLUMN balance_told, DROP COLUMN tolerance_percent, DROP COLUMN shipped_value,
        DROP COLUMN authorized_value, DROP COLUMN parties, DROP COLUMN transferred_on, DROP COLUMN expires_on,
        DROP COLUMN standing_reason;
    `);
  }
}
