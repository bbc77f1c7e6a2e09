import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '@ninety/migrations';
import { migrationSource, newId } from '@ninety/platform';
import { startCompany } from '../support/company.js';
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
  it('takes numbers that an earlier release kept as two, and another of them no more', async () => {
    const company = await startCompany('2026-09-01');
    company.service.isWhole = false;
    const { connection } = company.service;
    const source = await migrationSource(ownerOf(connection), MIGRATIONS);
    try {
      const numberKeys = MIGRATIONS.findIndex(({ name }) => name.startsWith('NumberKeys'));
      for (const _ of MIGRATIONS.slice(numberKeys)) await source.undoLastMigration();
      const ids = [newId(), newId()];
      await asOwner(
        connection,
        ids.map((id, place) => licenseOf(company.supplierId, id, place === 0 ? 'd 77' : 'D77')).join(';'),
      );
      await source.runMigrations({ transaction: 'each' });
      const number = (one: string) => company.officer.post('/v1/licenses', { ...FACE, number: one });
      expect((await number('D-77 ')).status).toBe(422);
      expect((await number('D 77')).body).toMatchObject({ status: 409 });
      const found = await company.officer.read<{ data: object[] }>('/v1/licenses?number=d77');
      expect(found.data).toHaveLength(2);
    } finally {
      await source.destroy();
      await company.service.close();
    }
  });
});

const FACE = {
  regime: 'us-bis',
  issuedOn: '2026-01-02',
  validUntil: '2029-01-02',
  lines: [{ eccn: '3A001', description: 'oscilloscopes', unit: 'each', quantity: '5' }],
};

/** A license as the release before numbers had keys would keep it. */
function licenseOf(supplierId: string, id: string, number: string): string {
  return `INSERT INTO recorded_license (id, first_id, supplier_id, regime, number, issued_on, valid_until, expires_on, parties,
      conditions, opening_usage, recorded_by)
    SELECT '${id}', '${id}', '${supplierId}', 'us-bis', '${number}', '2026-01-02', '2029-01-02', '2029-01-02', '[]', '[]', '[]', id
    FROM principal WHERE supplier_id = '${supplierId}'`;
}

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
