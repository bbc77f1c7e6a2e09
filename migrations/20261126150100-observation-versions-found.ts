import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/** Seals the observations that were there with the version that they have now, in short transactions. */
export class ObservationVersionsFound20261126150100 implements MigrationInterface {
  readonly name = 'ObservationVersionsFound20261126150100';
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }

  /** The seals go with their columns. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
