import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Endpoints, the outbox of events, and their deliveries. */
export class Webhooks20261124090500 implements MigrationInterface {
  readonly name = 'Webhooks20261124090500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE webhook_endpoint (
        id uuid PRIMARY KEY,
        audience text NOT NULL,
        supplier_id uuid REFERENCES supplier,
        agency text,
        url text NOT NULL,
        event_types text[] NOT NULL,
        description text,
        secret bytea NOT NULL,
        previous_secret bytea,
        previous_secret_until timestamptz,
        disabled_at timestamptz,
        disabled_reason text,
        failing_since timestamptz,
        created_by uuid NOT NULL REFERENCES principal,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        CONSTRAINT webhook_endpoint_audience CHECK (
          audience IN ('applicant', 'government') AND (audience = 'applicant') = (supplier_id IS NOT NULL)
        )
      );
      CREATE INDEX webhook_endpoint_supplier ON webhook_endpoint (supplier_id) WHERE deleted_at IS NULL;

      -- Counts an application's events for each audience, without gaps.
      CREATE TABLE webhook_sequence (
        application_id uuid NOT NULL,
        audience text NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (application_id, audience)
      );

      CREATE TABLE webhook_event (
        id uuid PRIMARY KEY,
        type text NOT NULL,
        audience text NOT NULL,
        supplier_id uuid,
        -- The agencies that may know of it; null: all of the government.
        agencies text[],
        application_id uuid,
        sequence integer,
        -- The bytes that are signed and sent.
        body text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT webhook_event_sequence_unique UNIQUE (application_id, audience, sequence)
      );

      CREATE TABLE webhook_delivery (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES webhook_event,
        endpoint_id uuid NOT NULL REFERENCES webhook_endpoint,
        application_id uuid,
        sequence integer,
        status text NOT NULL,
        attempt_count integer NOT NULL DEFAULT 0,
        -- How many attempts the schedule has used; a resend by hand starts it again.
        scheduled_from integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz,
        leased_until timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT webhook_delivery_once UNIQUE (event_id, endpoint_id),
        CONSTRAINT webhook_delivery_status CHECK (status IN ('pending', 'succeeded', 'failed', 'exhausted', 'skipped'))
      );
      CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
      CREATE INDEX webhook_delivery_endpoint ON webhook_delivery (endpoint_id, id);
      CREATE INDEX webhook_delivery_first ON webhook_delivery (endpoint_id, application_id, sequence) WHERE attempt_count = 0;

      CREATE TABLE webhook_attempt (
        delivery_id uuid NOT NULL REFERENCES webhook_delivery,
        number integer NOT NULL,
        at timestamptz NOT NULL,
        response_status integer,
        duration_ms integer NOT NULL,
        response_excerpt text,
        error text,
        PRIMARY KEY (delivery_id, number)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE webhook_attempt, webhook_delivery, webhook_event, webhook_sequence, webhook_endpoint',
    );
  }
}
