import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/** Seals the principals that were there before with their new columns, in short transactions. */
export class MembershipsFound20261127160100 implements MigrationInterface {
  readonly name = 'MembershipsFound20261127160100';
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }

  /** The seals stay; the columns go with their table's shape. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
