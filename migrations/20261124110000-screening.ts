import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Screenings that can be replayed, alerts that close, suppression, thresholds, and parties found by their names. */
export class Screening20261124110000 implements MigrationInterface {
  readonly name = 'Screening20261124110000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Every screening as it was asked and answered. Only added to.
      CREATE TABLE screening (
        id uuid PRIMARY KEY,
        principal_id uuid NOT NULL REFERENCES principal,
        supplier_id uuid REFERENCES supplier,
        list_version integer,
        matcher_version text NOT NULL,
        threshold double precision NOT NULL,
        match_limit integer NOT NULL,
        parties jsonb NOT NULL,
        results jsonb NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX screening_principal ON screening (principal_id, id);
      CREATE INDEX screening_supplier ON screening (supplier_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON screening FROM ninety_service;

      ALTER TABLE screening_alert
        ADD COLUMN matcher_version text NOT NULL DEFAULT '1',
        -- Why there is nothing to judge any more; a verdict already given stays.
        ADD COLUMN closed_at timestamptz,
        ADD COLUMN closed_reason text,
        DROP CONSTRAINT screening_alert_status,
        DROP CONSTRAINT screening_alert_judged,
        ADD CONSTRAINT screening_alert_status CHECK (status IN ('open', 'true_match', 'false_positive', 'closed')),
        ADD CONSTRAINT screening_alert_judged CHECK (status IN ('open', 'closed') OR decided_at IS NOT NULL),
        ADD CONSTRAINT screening_alert_closed CHECK ((closed_at IS NULL) = (closed_reason IS NULL) AND
          (status <> 'closed' OR closed_at IS NOT NULL) AND (status <> 'open' OR closed_at IS NULL));
      CREATE INDEX screening_alert_entry ON screening_alert (entry_id);

      -- A party that a supplier knows not to be an entry.
      CREATE TABLE screening_suppression (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES supplier,
        party_id uuid NOT NULL REFERENCES party,
        entry_id uuid NOT NULL,
        reason text NOT NULL,
        -- The last day; null: until it is ended.
        expires_on date,
        created_by uuid NOT NULL REFERENCES principal,
        created_at timestamptz NOT NULL,
        ended_by uuid REFERENCES principal,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX screening_suppression_once ON screening_suppression (party_id, entry_id) WHERE ended_at IS NULL;
      CREATE INDEX screening_suppression_supplier ON screening_suppression (supplier_id, id);

      ALTER TABLE supplier
        ADD COLUMN screening_threshold double precision
        CONSTRAINT supplier_screening_threshold CHECK (screening_threshold BETWEEN 0.7 AND 0.95);

      -- Numbers that stand for the words of a party's names: whom a change of the list may concern is found by them.
      ALTER TABLE party ADD COLUMN match_keys integer[];
      CREATE INDEX party_match_keys ON party USING gin (match_keys);

      -- Up to which version of the list, and with which matcher, all parties are screened.
      CREATE TABLE screening_progress (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        list_version integer,
        matcher_version text NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE screening_progress, screening_suppression, screening;
      ALTER TABLE party DROP COLUMN match_keys;
      ALTER TABLE supplier DROP COLUMN screening_threshold;
      DROP INDEX screening_alert_entry;
      DELETE FROM screening_alert WHERE status = 'closed';
      ALTER TABLE screening_alert
        DROP CONSTRAINT screening_alert_closed, DROP CONSTRAINT screening_alert_judged, DROP CONSTRAINT screening_alert_status,
        DROP COLUMN closed_reason, DROP COLUMN closed_at, DROP COLUMN matcher_version,
        ADD CONSTRAINT screening_alert_status CHECK (status IN ('open', 'true_match', 'false_positive')),
        ADD CONSTRAINT screening_alert_judged CHECK ((status = 'open') = (decided_at IS NULL));
    `);
  }
}
