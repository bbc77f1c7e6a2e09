import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose a course is says its own column, which is checked against the application when it is written: reading it asked so of
 * each row again, for the stakes of one case of all that the company has.
 */
export class CoursesRead20261127130100 implements MigrationInterface {
  readonly name = 'CoursesRead20261127130100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER POLICY wall ON application_course USING (supplier_id = ninety_tenant())');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'ALTER POLICY wall ON application_course USING (supplier_id = ninety_tenant() AND ninety_owns_application(application_id))',
    );
  }
}
