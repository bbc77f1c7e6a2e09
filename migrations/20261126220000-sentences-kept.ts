import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was kept as a text for people is kept as a sentence: its code and parameters beside the text. */
export class SentencesKept20261126220000 implements MigrationInterface {
  readonly name = 'SentencesKept20261126220000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE webhook_endpoint ADD COLUMN disabled_because jsonb;
      COMMENT ON COLUMN webhook_endpoint.disabled_because
        IS 'not sealed: a program’s form of disabled_reason; null: an earlier release kept the text alone';
      ALTER TABLE entity_list_held ADD COLUMN because jsonb;
      COMMENT ON COLUMN entity_list_held.because IS 'not sealed: a program’s form of reason, which is sealed; null: an earlier release kept the text alone';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE entity_list_held DROP COLUMN because;
      ALTER TABLE webhook_endpoint DROP COLUMN disabled_because;
    `);
  }
}
