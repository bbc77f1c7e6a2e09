import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How far screening has come says nothing of any supplier, and whoever files asks whether what was screened before the
 * list in force must be screened again.
 */
export class ScreeningProgress20261126090200 implements MigrationInterface {
  readonly name = 'ScreeningProgress20261126090200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER POLICY wall ON screening_progress USING (true) WITH CHECK (false);
      GRANT SELECT ON screening_progress TO ninety_applicant;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE SELECT ON screening_progress FROM ninety_applicant;
      ALTER POLICY wall ON screening_progress USING (false) WITH CHECK (false);
    `);
  }
}
