import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealWhatIsThere } from './20261125210100-record-found.js';

/** Seals the principals that were there before with their new column, in short transactions. */
export class MailFound20261127100100 implements MigrationInterface {
  readonly name = 'MailFound20261127100100';
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }

  /** The seals stay; the column goes with its table's shape. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
