import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a course goes follows its parties. docs/tracker.md */
export class CoursesFollowParties20261127010000 implements MigrationInterface {
  name = 'CoursesFollowParties20261127010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('GRANT UPDATE (country) ON application_course TO ninety_applicant');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('REVOKE UPDATE (country) ON application_course FROM ninety_applicant');
  }
}
