import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A quarterly report reads its ends from the sums of months, and counts what was pending on a day without reading a fact. */
export class SumsOfEnds20261130900000 implements MigrationInterface {
  readonly name = 'SumsOfEnds20261130900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Months that were summed up have no sums of ends yet: all are summed up anew, and counted from the facts until then.
      DELETE FROM timeliness_summed;
    `);
  }

  async down(): Promise<void> {
    // Sums that nobody asks for are in no sum of others.
  }
}
