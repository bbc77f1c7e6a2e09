import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports count, one row for each application; derived from the event log. */
export class Reporting20261124100200 implements MigrationInterface {
  readonly name = 'Reporting20261124100200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE application_fact (
        application_id uuid PRIMARY KEY REFERENCES application,
        supplier_id uuid NOT NULL,
        -- The end user's, or else the ultimate consignee's.
        country text,
        eccns text[] NOT NULL,
        registered_on date NOT NULL,
        -- Null while it is pending.
        decided_on date,
        outcome text,
        counted_days integer NOT NULL,
        elapsed_days integer NOT NULL,
        stage text NOT NULL,
        stage_since date NOT NULL,
        -- Stages that are over, and how many days they took.
        stages text[] NOT NULL,
        stage_days integer[] NOT NULL,
        agencies text[] NOT NULL,
        -- Of each agency's answer: the counted days, null while it is awaited, and whether its 30 days ran out.
        agency_days integer[] NOT NULL,
        agency_late boolean[] NOT NULL,
        missed text[] NOT NULL,
        missed_on date[] NOT NULL,
        -- Days under holds without a basis in 750.4(b), until one that is open still, and since when that is.
        baseless_days integer NOT NULL,
        baseless_since date
      );
      CREATE INDEX application_fact_decided ON application_fact (decided_on);
      CREATE INDEX application_fact_supplier ON application_fact (supplier_id, decided_on);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE application_fact;');
  }
}
