import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, superuserOf } from '../support/service.js';
import { numbered, statementsOf } from '../support/statements.js';

/** What PREPARE takes; others, such as SAVEPOINT, name no table. */
const PREPARABLE = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH|MERGE|VALUES|TABLE|\()/i;

/**
 * Statements that the source does not spell out, by file: each is a debt. The list only gets shorter; a statement that
 * is written as sql`…` of constants, choices and values is none.
 */
const NOT_SPELLED_OUT: Readonly<Record<string, number>> = {
  // Of a package, which counts requests.
  'libs/access/src/rate-limit.store.ts': 1,
  // Of every sealed table: what their rows say is made of the catalogue.
  'libs/audit/src/row-chunk.read-model.ts': 2,
  'libs/audit/src/sealed-row.read-model.ts': 1,
  'libs/licensing/src/applications/application-queue.read-model.ts': 3,
  // What is looked for is joined of those places where the caller may find it.
  'libs/licensing/src/applications/application-search.read-model.ts': 1,
  // By the kind of what is named.
  'libs/licensing/src/names/names.read-model.ts': 1,
  'libs/licensing/src/watch/projection.store.ts': 1,
  'libs/reporting/src/cases.read-model.ts': 1,
  'libs/reporting/src/facts.read-model.ts': 1,
  'libs/reporting/src/month-sums.store.ts': 1,
  'libs/reporting/src/quarterly/office-quarter.read-model.ts': 6,
  // Of a filter that a directory makes, of any form.
  'libs/scim/src/scim.read-model.ts': 1,
};

/** Conditions and counts that stand in those alone. */
const PARTS_OF_THEM: readonly string[] = [
  'libs/access/src/published.ts',
  'libs/entity-list/src/published.ts',
  'libs/licensing/src/tracker/packs/chosen-cases.read-model.ts',
  'libs/licensing/src/audience/scope.ts',
  'libs/licensing/src/tracker/tracked-courses.store.ts',
  'libs/licensing/src/tracker/tracked-queue.read-model.ts',
  'libs/reporting/src/counts.read-model.ts',
  'libs/scim/src/filter.read-model.ts',
  'libs/scim/src/scim.read-model.ts',
  'libs/suppliers/src/suppliers.read-model.ts',
  'libs/webhooks/src/published.ts',
];

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client(superuserOf(await cloneDatabase()));
  await client.connect();
});
afterAll(() => client.end());

async function refusal(text: string): Promise<string | null> {
  try {
    await client.query(`PREPARE tried AS ${numbered(text)}`);
    await client.query('DEALLOCATE tried');
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the statements of the sources', () => {
  const { statements, unused } = statementsOf('libs', 'apps');

  it('are prepared by the migrated schema, each of their wordings', async () => {
    const refused: string[] = [];
    let count = 0;
    for (const { where, variants } of statements)
      for (const text of variants ?? []) {
        if (!PREPARABLE.test(text)) continue;
        count += 1;
        const why = await refusal(text);
        if (why !== null) refused.push(`${where}: ${why}\n${numbered(text)}`);
      }
    console.log(`${statements.length} statements, ${count} wordings`);
    expect(refused).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  it('are spelled out, but for these', () => {
    const found: Record<string, number> = {};
    for (const { file, variants } of statements) if (variants === null) found[file] = (found[file] ?? 0) + 1;
    expect(found).toEqual(NOT_SPELLED_OUT);
  });

  it('have every template in them', () => {
    const dynamic = [...Object.keys(NOT_SPELLED_OUT), ...PARTS_OF_THEM];
    expect(unused.filter((where) => !dynamic.some((file) => where.startsWith(`${file}:`)))).toEqual([]);
  });

  it('are refused, and found where they are, when they name what is not there', async () => {
    expect(await refusal('SELECT nothing FROM supplier')).toMatch(/column "nothing" does not exist/);
    expect(await refusal('SELECT 1 FROM supplier WHERE id = \u0001')).toBeNull();
  });
});
