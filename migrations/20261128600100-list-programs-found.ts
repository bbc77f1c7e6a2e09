import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/** Seals the entries that were there with the column that they have now, in short transactions. */
export class ListProgramsFound20261128600100 implements MigrationInterface {
  readonly name = 'ListProgramsFound20261128600100';
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }

  /** The seals go with their columns. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
