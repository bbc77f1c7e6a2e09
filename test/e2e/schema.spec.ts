import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '@ninety/migrations';
import { migrationSource } from '@ninety/platform';
import { asOwner, ownerOf, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

let service: TestService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('the schema', () => {
  it('has every column of every entity, with its nullability', async () => {
    const { rows } = await asOwner(
      service.connection,
      `SELECT table_name || '.' || column_name || CASE is_nullable WHEN 'YES' THEN '?' ELSE '' END AS "column"
       FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const inDatabase = new Set(rows.map(({ column }: { column: string }) => column));
    const { entityMetadatas } = service.foundation.database.source;
    const missing = entityMetadatas.flatMap(({ tableName, columns }) =>
      columns
        .map((column) => `${tableName}.${column.databaseName}${column.isNullable ? '?' : ''}`)
        .filter((column) => !inDatabase.has(column)),
    );
    expect(missing).toEqual([]);
    expect(entityMetadatas.length).toBeGreaterThan(10);
  });

  it('goes back to nothing and forth again', async () => {
    // The record goes with the tables.
    service.isWhole = false;
    const source = await migrationSource(ownerOf(service.connection), MIGRATIONS);
    try {
      for (const _ of MIGRATIONS) await source.undoLastMigration();
      const { rows } = await asOwner(
        service.connection,
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
      );
      expect(rows).toEqual([{ tablename: 'migrations' }]);
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
  });
});

describe('the API description', () => {
  it('has the answer of every operation', async () => {
    const { body } = await service.admin.get('/openapi.json');
    const operations = Object.values(
      body.paths as Record<string, Record<string, { operationId: string; responses: object }>>,
    ).flatMap((item) => Object.values(item));
    const undescribed = operations.filter(
      ({ responses }) => !Object.keys(responses).some((status) => /^[23]/.test(status)),
    );
    expect(undescribed.map(({ operationId }) => operationId)).toEqual([]);
    expect(operations.length).toBeGreaterThan(100);
  });
});
