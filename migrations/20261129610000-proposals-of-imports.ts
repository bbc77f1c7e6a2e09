import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files whose rows propose what they say of cases, and record nothing. */
export class ProposalsOfImports20261129610000 implements MigrationInterface {
  readonly name = 'ProposalsOfImports20261129610000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_job ADD COLUMN is_proposing boolean NOT NULL DEFAULT false;
      ALTER TABLE import_row DROP CONSTRAINT import_row_outcome;
      ALTER TABLE import_row ADD CONSTRAINT import_row_outcome
        CHECK (outcome IN ('pending', 'made', 'unchanged', 'updated', 'rejected', 'proposed')) NOT VALID;
      ALTER TABLE import_row VALIDATE CONSTRAINT import_row_outcome;
      ${lookUps("'made', 'updated', 'proposed'")}
      -- What rows of a key proposed, whichever application it was accepted of.
      CREATE INDEX import_row_proposed ON import_row (key) WHERE outcome = 'proposed';
      DROP INDEX proposal_job;
      CREATE INDEX proposal_job ON proposal (job_id, line) WHERE job_id IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX proposal_job;
      CREATE INDEX proposal_job ON proposal (job_id) WHERE job_id IS NOT NULL;
      DROP INDEX import_row_proposed;
      -- The release before knows no proposals of a file: their rows found what was there.
      UPDATE import_row SET outcome = 'unchanged' WHERE outcome = 'proposed';
      ALTER TABLE import_row DROP CONSTRAINT import_row_outcome;
      ALTER TABLE import_row ADD CONSTRAINT import_row_outcome
        CHECK (outcome IN ('pending', 'made', 'unchanged', 'updated', 'rejected'));
      ${lookUps("'made', 'updated'")}
      ALTER TABLE import_job DROP COLUMN is_proposing;
    `);
  }
}

/** By which a dry run finds what its earlier rows did. */
function lookUps(outcomes: string): string {
  return ['number', 'reference']
    .map(
      (name) => `
      DROP INDEX import_row_${name};
      CREATE INDEX import_row_${name} ON import_row (import_id, ${name}_digest)
        WHERE outcome IN (${outcomes}) AND ${name}_digest IS NOT NULL;`,
    )
    .join('');
}
