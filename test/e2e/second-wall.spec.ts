import { rowsOf, withinTenant } from '@ninety/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, filed, makeWorld, record } from '../support/world.js';
import type { World } from '../support/world.js';

let service: TestService;
let world: World;
let other: World;

beforeAll(async () => {
  service = await startService();
  world = await makeWorld(service);
  other = await makeWorld(service);
  for (const { officer, bis } of [world, other]) {
    const application = await filed(officer);
    await record(bis, application, { type: 'approved', conditions: ['no re-export'] });
    await officer.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
    await bis.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
    await filed(officer);
  }
});
afterAll(() => service.close());

/** As a use case that forgot to ask whose rows they are. */
const forgetful = <T>(sql: string, tenantId: string | null = world.supplierId) =>
  withinTenant(tenantId, () => rowsOf<T>(service.foundation.database.reader, sql));

/** Tables with these columns say whose rows they hold. */
const OWNING = [
  'supplier_id',
  'application_id',
  'party_id',
  'license_number',
  'job_id',
  'batch_id',
  'endpoint_id',
];

/** Not walled, and why. */
const OPEN: Readonly<Record<string, string>> = {
  principal: 'names of those who act are shown to both sides',
  application_announcement: 'keys of what was told, which no answer shows',
  license_announcement: 'keys of what was told, which no answer shows',
  webhook_sequence: 'counts, which the outbox raises for both audiences',
};

describe('a statement that forgot whose rows it may see', () => {
  it.each(['application', 'application_fact', 'application_outlook', 'license', 'party', 'webhook_endpoint'])(
    'sees of %s the own rows alone',
    async (table) => {
      const rows = await forgetful<{ supplier_id: string }>(`SELECT supplier_id FROM ${table}`);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.supplier_id))).toEqual(new Set([world.supplierId]));
      const all = await forgetful<{ supplier_id: string }>(`SELECT supplier_id FROM ${table}`, null);
      expect(all.length).toBeGreaterThan(rows.length);
    },
  );

  it.each(['application_event', 'application_party', 'license_item', 'webhook_delivery'])(
    'sees of %s a part, which is the own',
    async (table) => {
      const [own, others, all] = await Promise.all(
        [world.supplierId, other.supplierId, null].map(
          async (tenantId) => (await forgetful(`SELECT * FROM ${table}`, tenantId)).length,
        ),
      );
      expect(own).toBeGreaterThan(0);
      expect(others).toBeGreaterThan(0);
      expect(all).toBeGreaterThanOrEqual(own! + others!);
    },
  );

  it('sees no event of the government, no key and no note of an officer', async () => {
    const events = await forgetful<{ audience: string }>('SELECT audience FROM webhook_event');
    expect(new Set(events.map(({ audience }) => audience))).toEqual(new Set(['applicant']));
    expect(await forgetful('SELECT * FROM api_key')).toEqual([]);
    expect(await forgetful('SELECT * FROM application_note')).toEqual([]);
  });

  it('changes and deletes nothing of others, and adds nothing to theirs', async () => {
    const { database } = service.foundation;
    const changed = await forgetful(`UPDATE party SET name = name RETURNING supplier_id`);
    expect(changed.length).toBeGreaterThan(0);
    expect(JSON.stringify(changed)).not.toContain(other.supplierId);
    const copy = `INSERT INTO product (id, supplier_id, name, eccn, reasons_for_control, unit, unit_price)
      VALUES (gen_random_uuid(), '${other.supplierId}', 'x', 'EAR99', '{}', 'each', '{}')`;
    await expect(forgetful(copy)).rejects.toThrow(/row-level security/);
    await expect(
      withinTenant(world.supplierId, () => database.transaction((tx) => tx.query(copy))),
    ).rejects.toThrow(/row-level security/);
  });

  it('leaves nothing behind on the connection for the next request', async () => {
    const count = 'SELECT current_user AS role, count(*)::int AS count FROM supplier GROUP BY 1';
    const rounds = Array.from(
      { length: 60 },
      (_, round) => [world.supplierId, null, other.supplierId][round % 3] ?? null,
    );
    const answers = await Promise.all(
      rounds.map(async (tenantId) => (await forgetful<{ role: string; count: number }>(count, tenantId))[0]),
    );
    answers.forEach((answer, round) =>
      expect(answer).toEqual(
        rounds[round] === null
          ? { role: 'ninety_service', count: 2 }
          : { role: 'ninety_applicant', count: 1 },
      ),
    );
    await expect(forgetful('SELECT 1 / 0')).rejects.toThrow(/division by zero/);
    expect(await forgetful('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('the wall', () => {
  it('stands before every table that says whose its rows are', async () => {
    const { rows } = await asOwner(
      service.connection,
      `SELECT DISTINCT c.relname AS table FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
         AND a.attname IN (${OWNING.map((name) => `'${name}'`).join(', ')})
         AND NOT (c.relrowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'wall'))
       ORDER BY 1`,
    );
    expect(rows.map(({ table }: { table: string }) => table)).toEqual(Object.keys(OPEN).sort());
  });

  it("is what a compliance officer's request meets, and nobody else's", async () => {
    await asOwner(
      service.connection,
      'CREATE POLICY blind ON party AS RESTRICTIVE FOR SELECT TO ninety_applicant USING (false)',
    );
    const seen = async (by: World['officer']) =>
      (await by.read<{ data: object[] }>('/v1/parties')).data.length;
    expect(await seen(world.officer)).toBe(0);
    expect(await seen(service.admin)).toBeGreaterThan(0);
    await asOwner(service.connection, 'DROP POLICY blind ON party');
    expect(await seen(world.officer)).toBeGreaterThan(0);
  });

  it('lets the officer hear of what happens, by both endpoints', async () => {
    const told = `SELECT count(*)::int AS count FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
      WHERE e.audience = 'government'`;
    await eventually(
      async () => (await forgetful<{ count: number }>(told, null))[0]!.count,
      (count) => count > 0,
    );
  });
});
