import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Auditors are told by mail of what was filed without its review: whoever files it does not see them, so that it waits for the service. */
export class UntoldOverrides20261127150000 implements MigrationInterface {
  readonly name = 'UntoldOverrides20261127150000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE review_override_untold (
        event_id uuid PRIMARY KEY REFERENCES review_override,
        application_id uuid NOT NULL REFERENCES application,
        supplier_id uuid NOT NULL REFERENCES supplier
      );
      ALTER TABLE review_override_untold ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON review_override_untold TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
      CREATE POLICY wall ON review_override_untold AS RESTRICTIVE TO ninety_applicant USING (supplier_id = ninety_tenant())
        WITH CHECK (supplier_id = ninety_tenant() AND ninety_owns_application(application_id));
      GRANT INSERT ON review_override_untold TO ninety_applicant;
      COMMENT ON TABLE review_override_untold IS 'not sealed: of which overrides nobody was told yet; what they are is review_override';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE review_override_untold');
  }
}
