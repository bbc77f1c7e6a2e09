import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/** The programs of a sanction, on which it turns whether a license of BIS is required besides OFAC's (15 CFR 744.8(a)(1)). */
export class ListPrograms20261128600000 implements MigrationInterface {
  readonly name = 'ListPrograms20261128600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE entity_list_entry ADD COLUMN programs text[];
      SELECT record_seal_table('entity_list_entry', '{}', '{added,changed,removed,found}', false);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      SELECT record_unseal_table('entity_list_entry');
      ALTER TABLE entity_list_entry DROP COLUMN programs;
      SELECT record_seal_table('entity_list_entry', '{}', '{added,changed,removed,found}', false);
    `);
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }
}
