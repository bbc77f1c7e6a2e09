import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works on an application, who stands in, and whose second signature a decision waits for. */
export class Officers20261124100300 implements MigrationInterface {
  readonly name = 'Officers20261124100300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE application_assignment (
        application_id uuid NOT NULL REFERENCES application,
        -- BIS, or the agency whose reviewer it is.
        office text NOT NULL,
        principal_id uuid NOT NULL REFERENCES principal,
        assigned_by uuid NOT NULL REFERENCES principal,
        assigned_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (application_id, office)
      );
      CREATE INDEX application_assignment_principal ON application_assignment (principal_id, application_id);

      CREATE TABLE delegation (
        id uuid PRIMARY KEY,
        from_principal uuid NOT NULL REFERENCES principal,
        to_principal uuid NOT NULL REFERENCES principal,
        from_on date NOT NULL,
        until_on date NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CONSTRAINT delegation_to_another CHECK (from_principal <> to_principal),
        CONSTRAINT delegation_period CHECK (until_on >= from_on)
      );
      CREATE INDEX delegation_to ON delegation (to_principal);

      -- A decision that waits for its second signature; it becomes an event only with it.
      CREATE TABLE proposed_event (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application,
        type text NOT NULL,
        event jsonb NOT NULL,
        attachment_ids uuid[] NOT NULL,
        status text NOT NULL DEFAULT 'awaiting_countersignature',
        proposed_by uuid NOT NULL REFERENCES principal,
        proposed_at timestamptz NOT NULL,
        decided_by uuid REFERENCES principal,
        decided_at timestamptz,
        reason text,
        CONSTRAINT proposed_event_status CHECK (status IN ('awaiting_countersignature', 'countersigned', 'rejected')),
        CONSTRAINT proposed_event_by_another CHECK (status <> 'countersigned' OR decided_by <> proposed_by)
      );
      CREATE UNIQUE INDEX proposed_event_once ON proposed_event (application_id) WHERE status = 'awaiting_countersignature';
      CREATE INDEX proposed_event_application ON proposed_event (application_id, id);
      ALTER TABLE application_event ADD COLUMN countersigned_by uuid REFERENCES principal;

      -- What administrators decide while the service runs.
      CREATE TABLE office_setting (
        name text PRIMARY KEY,
        value jsonb NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE office_setting, proposed_event, delegation, application_assignment;
      ALTER TABLE application_event DROP COLUMN countersigned_by;
    `);
  }
}
