import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for somebody is found by plain comparisons: behind the wall no index is read by what is computed of a row. */
export class InboxPlans20261127130200 implements MigrationInterface {
  readonly name = 'InboxPlans20261127130200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX review_step_person;
      CREATE INDEX review_step_delegate ON review_step (delegate_id, sort_on, review_id, step_id) WHERE state = 'open';
      CREATE INDEX review_step_person ON review_step (principal_id, sort_on, review_id, step_id)
        WHERE state = 'open' AND delegate_id IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX review_step_delegate, review_step_person;
      CREATE INDEX review_step_person ON review_step (coalesce(delegate_id, principal_id), sort_on, review_id, step_id)
        WHERE state = 'open';
    `);
  }
}
