import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports of the company posture count: of each filing how it stands until its ending, as far as is known. */
export class TrackedCourses20261126130000 implements MigrationInterface {
  readonly name = 'TrackedCourses20261126130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE application_course (
        application_id uuid NOT NULL REFERENCES application,
        -- Which of the application's filings, from 1.
        filing int NOT NULL,
        from_on date NOT NULL,
        -- Null: for ever, if nothing more is heard.
        until_on date,
        supplier_id uuid NOT NULL REFERENCES supplier,
        regime text NOT NULL,
        kind text NOT NULL,
        country text,
        eccns text[] NOT NULL,
        filed_from date NOT NULL,
        filed_to date NOT NULL,
        ended_from date,
        ended_to date,
        outcome text,
        -- Whether somebody recorded the ending; else the law alone gave it.
        is_recorded boolean NOT NULL,
        clocks jsonb NOT NULL,
        CONSTRAINT application_course_once PRIMARY KEY (application_id, filing, from_on),
        CONSTRAINT application_course_ended CHECK (
          (outcome IS NULL) = (ended_from IS NULL) AND (ended_from IS NULL) = (ended_to IS NULL))
      );
      CREATE INDEX application_course_supplier ON application_course (supplier_id, application_id, filing);

      ALTER TABLE application_course ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON application_course TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON application_course AS RESTRICTIVE TO ninety_applicant
        USING (supplier_id = ninety_tenant() AND ninety_owns_application(application_id))
        WITH CHECK (supplier_id = ninety_tenant() AND ninety_owns_application(application_id));
      GRANT SELECT, INSERT, DELETE ON application_course TO ninety_applicant;
      COMMENT ON TABLE application_course IS 'not sealed: follows from the sealed observations; verifying compares it';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE application_course');
  }
}
