import { prepared, rowsOf, run, sql as written, withinTenant } from '@ninety/platform';
import { ProductEntity, SupplierEntity } from '@ninety/suppliers';
import type { EventEmitter } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importList, makeEverything } from '../support/everything.js';
import { makeRecordedLicenses } from '../support/recorded.js';
import { asOwner, asService, ownerOf, startService, superuserOf } from '../support/service.js';
import { sourcesOf } from '../support/sources.js';
import type { TestService } from '../support/service.js';
import { documentedReach, openings, reachOf } from '../support/wall.js';
import { eventually, makeWorld, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

/** A supplier, and who of it asks. */
type QueryRunner = ReturnType<TestService['foundation']['database']['source']['createQueryRunner']>;

interface Side {
  readonly world: World;
  readonly id: string;
  readonly tenantId: string;
  readonly applications: Readonly<Record<string, Application>>;
}

type Asker =
  | Pick<Side, 'id' | 'tenantId'>
  | { readonly id: string; readonly tenantId: null; readonly tenantIds: string[] };

interface Row {
  readonly row: object;
  readonly text: string;
  readonly owner: string | null;
}

let service: TestService;
let own: Side;
let other: Side;
let superuser: pg.Client;

beforeAll(async () => {
  service = await startService();
  superuser = new pg.Client({ ...superuserOf(service.connection), options: '-c timezone=UTC' });
  await superuser.connect();
  await setToday(service, '2019-07-22');
  await importList(service.admin);
  const make = async (): Promise<Side> => {
    const world = await makeWorld(service);
    const { id } = await world.officer.read<{ id: string }>('/v1/me');
    return { world, id, tenantId: world.supplierId, applications: await makeEverything(service, world) };
  };
  own = await make();
  other = await make();
  await makeRecordedLicenses(service);
  await asService(
    service.connection,
    `INSERT INTO application_observation (id, application_id, type, event, learned_on, recorded_by)
       SELECT gen_random_uuid(), id, 'filed', '{}', '2019-07-22', created_by FROM application;
     INSERT INTO application_filing (regime, system, number, application_id) SELECT 'us-bis', 'snap_r', id::text, id FROM application;
     INSERT INTO application_course (application_id, filing, from_on, supplier_id, regime, kind, eccns, filed_from, filed_to,
       is_recorded, clocks)
       SELECT id, 1, '0001-01-01', supplier_id, 'us-bis', 'license', '{}', '2019-07-22', '2019-07-22', false, '[]' FROM application;
     INSERT INTO application_window (application_id, occurrence, clock, supplier_id, due_on, state)
       SELECT id, 'answer', 'answer', supplier_id, '2019-08-01', 'open' FROM application;
     INSERT INTO authority_closure (id, regime, from_on, to_on, reason, source, learned_on, recorded_by)
       SELECT gen_random_uuid(), 'us-bis', '2019-01-01', '2019-01-02', 'r', 's', '2019-07-22', id FROM principal LIMIT 1;
     INSERT INTO authority_closure_void (closure_id, reason, learned_on, recorded_by) SELECT id, 'r', '2019-07-22', recorded_by FROM authority_closure;
     INSERT INTO import_mapping (supplier_id, name, kind, mapping, updated_by)
       SELECT DISTINCT ON (supplier_id) supplier_id, 'sheet', 'parties', '{}', id FROM principal WHERE supplier_id IS NOT NULL;
     INSERT INTO import_job (id, supplier_id, principal_id, request_id, kind, is_dry_run, file_sha256, mapping, total, status)
       SELECT DISTINCT ON (supplier_id) gen_random_uuid(), supplier_id, id, 'r', 'parties', true, 'x', '{}', 1, 'succeeded'
       FROM principal WHERE supplier_id IS NOT NULL;
     INSERT INTO import_row (import_id, line, outcome) SELECT id, 2, 'unchanged' FROM import_job`,
  );
  // Some days later, something is told of what days alone bring.
  await setToday(service, '2019-08-30');
  await eventually(
    () => truth<{ count: number }>('SELECT count(*)::int AS count FROM application_announcement'),
    ([row]) => row!.count > 0,
  );
});
afterAll(async () => {
  await superuser.end();
  await service.close();
});

/** As it is, whoever may see it. */
async function truth<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await superuser.query(sql, values)).rows as T[];
}

/** As a use case that forgot to ask whose rows they are. */
const forgetful = <T>(sql: string, values: unknown[] = [], by: Asker | null = own) =>
  withinTenant(by, () => rowsOf<T>(service.foundation.database.reader, sql, values));

/** What came of a statement of one's: its rows, or why it was refused. */
async function attempt(sql: string, values: unknown[] = [], by: Asker | null = own): Promise<string> {
  try {
    return `${(await forgetful(sql, values, by)).length} rows`;
  } catch (error) {
    const { code, message } = (error as { driverError: { code: string; message: string } }).driverError;
    return code === '42501' ? 'refused' : `${code}: ${message}`;
  }
}

/** Whose a row `t` is, by the first of these columns that its table has. */
const OWNERS: Readonly<Record<string, string>> = {
  supplier_id: 't.supplier_id',
  endpoint_id: '(SELECT supplier_id FROM webhook_endpoint WHERE id = t.endpoint_id)',
  application_id: '(SELECT supplier_id FROM application WHERE id = t.application_id)',
  license_id: '(SELECT supplier_id FROM recorded_license WHERE id = t.license_id)',
  duty_id: '(SELECT supplier_id FROM duty WHERE id = t.duty_id)',
  review_id: '(SELECT supplier_id FROM review WHERE id = t.review_id)',
  license_number: '(SELECT supplier_id FROM license WHERE number = t.license_number)',
  party_id: '(SELECT supplier_id FROM party WHERE id = t.party_id)',
  job_id: '(SELECT supplier_id FROM filing_job WHERE id = t.job_id)',
  import_id: '(SELECT supplier_id FROM import_job WHERE id = t.import_id)',
  batch_id: '(SELECT supplier_id FROM screening_batch WHERE id = t.batch_id)',
  determination_batch_id: '(SELECT supplier_id FROM determination_batch WHERE id = t.determination_batch_id)',
  delivery_id: `(SELECT e.supplier_id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
    WHERE d.id = t.delivery_id)`,
  principal_id: '(SELECT supplier_id FROM principal WHERE id = t.principal_id)',
  caller_id: '(SELECT supplier_id FROM principal WHERE id::text = t.caller_id)',
  entry_id: `(SELECT p.supplier_id FROM audit_entry a JOIN principal p ON p.id = a.principal_id
    WHERE a.id = t.entry_id)`,
};

/** With the columns that can be written. */
async function tables(): Promise<{ name: string; columns: string[]; owning: string | null }[]> {
  const found = await truth<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
     GROUP BY 1 ORDER BY 1`,
  );
  return found.map(({ name, columns }) => ({
    name,
    columns,
    owning: name === 'supplier' ? 'id' : (Object.keys(OWNERS).find((one) => columns.includes(one)) ?? null),
  }));
}

/** The rows of a table and whose they are. */
function rowsIn(table: { name: string; owning: string | null }): Promise<Row[]> {
  const owner = table.name === 'supplier' ? 't.id' : (OWNERS[table.owning ?? ''] ?? 'NULL::uuid');
  return truth<Row>(
    `SELECT to_jsonb(t) AS row, to_jsonb(t)::text AS text, ${owner} AS owner FROM ${table.name} t ORDER BY 2`,
  );
}

/**
 * Statements over tables that are closed to an applicant's requests: of duties, of government's use cases, or beyond the
 * tenant. A new one is placed here, or the table opened, with a test as an applicant.
 */
const BESIDES_APPLICANTS = [
  'api_key in libs/access/src/api-key.store.ts',
  'api_key in libs/access/src/identity.read-model.ts',
  'api_key in libs/access/src/principal.store.ts',
  'api_key in libs/access/src/published.ts',
  'application_assignment in libs/licensing/src/officers/assignment.store.ts',
  'application_note in libs/licensing/src/documents/note.store.ts',
  'audit_head in libs/audit/src/entry.read-model.ts',
  'audit_head in libs/audit/src/entry.store.ts',
  'audit_pending in libs/audit/src/entry.read-model.ts',
  'audit_pending in libs/audit/src/entry.store.ts',
  'audit_pending in libs/audit/src/unsealed.read-model.ts',
  'benchmark_contribution in libs/benchmark/src/company/benchmark.store.ts',
  'benchmark_hub in libs/benchmark/src/company/benchmark.store.ts',
  'classification_edition in libs/classification/src/touched/touched-edition.store.ts',
  'console_session in libs/access/src/identity.read-model.ts',
  'console_session in libs/access/src/session.store.ts',
  'entity_list_fetch in libs/entity-list/src/list-fetch.store.ts',
  'group_grants in libs/access/src/group-grants.store.ts',
  'hub_contribution in libs/benchmark/src/hub/hub.store.ts',
  'hub_member in libs/benchmark/src/hub/hub.store.ts',
  'hub_publication in libs/benchmark/src/hub/hub.store.ts',
  'hub_told in libs/benchmark/src/hub/hub.store.ts',
  'installation in libs/platform/src/installation.store.ts',
  'law_fetch in libs/law/src/law-fetch.store.ts',
  'license_announcement in libs/licensing/src/licenses/license-watch.store.ts',
  'mail in libs/mail/src/letter.store.ts',
  'mail in libs/mail/src/mail.read-model.ts',
  'mail in libs/mail/src/mail.store.ts',
  'mail in libs/mail/src/notice.store.ts',
  'mail_digest in libs/mail/src/digest.store.ts',
  'record_head in libs/audit/src/record-head.store.ts',
  'record_pending in libs/audit/src/row-chunk.read-model.ts',
  'record_pending in libs/audit/src/seal.read-model.ts',
  'record_pending in libs/audit/src/unsealed.read-model.ts',
  'record_seal in libs/audit/src/record-head.store.ts',
  'record_seal in libs/audit/src/row-chunk.read-model.ts',
  'record_seal in libs/audit/src/seal.read-model.ts',
  'record_seal in libs/audit/src/sealed-row.read-model.ts',
  'record_shape in libs/audit/src/seal.read-model.ts',
  'record_shape in libs/audit/src/sealed-table.read-model.ts',
  'regime_followed in libs/licensing/src/tracker/followed-packs.store.ts',
  'scim_disabled in libs/scim/src/scim.store.ts',
  'scim_group in libs/scim/src/scim.read-model.ts',
  'scim_group in libs/scim/src/scim.store.ts',
  'scim_group_member in libs/scim/src/scim.read-model.ts',
  'scim_group_member in libs/scim/src/scim.store.ts',
  'scim_user in libs/scim/src/scim.store.ts',
  'signing_key in libs/platform/src/signing-key.store.ts',
  'timeliness_stale in libs/reporting/src/month-sums.store.ts',
  'timeliness_summed in libs/reporting/src/month-sums.store.ts',
  'webhook_network_grant in libs/webhooks/src/network-grant.store.ts',
];

/** Tables whose rows are no supplier's. */
const NOBODYS = [
  'audit_head',
  'audit_pending',
  'authority_closure',
  'authority_closure_void',
  'benchmark_contribution',
  'benchmark_hub',
  'classification_edition',
  'delegation',
  'entity_list_entry',
  'entity_list_fetch',
  'entity_list_held',
  'entity_list_version',
  'group_grants',
  'hub_contribution',
  'hub_member',
  'hub_publication',
  'hub_told',
  'installation',
  'law_edition',
  'law_fetch',
  'law_held',
  'law_policy_version',
  'law_row',
  'license_announcement',
  'migrations',
  'office_setting',
  'rate_limit',
  'record_head',
  'record_pending',
  'record_seal',
  'record_shape',
  'regime_followed',
  'scim_disabled',
  'scim_group',
  'scim_group_member',
  'scim_user',
  'screening_progress',
  'signing_key',
  'silence_norm',
  'test_clock',
  'timeliness_month',
  'timeliness_stale',
  'timeliness_summed',
  'webhook_network_grant',
];

describe("another supplier's row", () => {
  it('is there in every table that has rows of suppliers', async () => {
    const without: string[] = [];
    for (const table of await tables()) {
      const owners = new Set((await rowsIn(table)).map(({ owner }) => owner));
      if (!owners.has(own.tenantId) || !owners.has(other.tenantId)) without.push(table.name);
    }
    expect(without).toEqual(NOBODYS);
  });

  it("is not seen, in any table; of one's own some are, where there is a way to them", async () => {
    const seen: string[] = [];
    const blind: string[] = [];
    const reach = await reachOf(truth);
    for (const table of await tables()) {
      const rows = await rowsIn(table);
      const others = new Set(rows.filter(({ owner }) => owner === other.tenantId).map(({ text }) => text));
      const sql = `SELECT to_jsonb(t)::text AS text FROM ${table.name} t`;
      const outcome = await attempt(sql);
      if (outcome === 'refused') continue;
      const visible = await forgetful<{ text: string }>(sql);
      if (visible.some(({ text }) => others.has(text))) seen.push(table.name);
      if (visible.length === 0 && rows.some(({ owner }) => owner === own.tenantId)) blind.push(table.name);
      expect(reach[table.name]).toContain('SELECT');
    }
    expect(seen).toEqual([]);
    expect(blind).toEqual(['proposed_event']);
  });

  it('is seen by who reads for both, who sees what each of them sees and nobody else’s, and writes nothing', async () => {
    const both = { id: own.id, tenantId: null, tenantIds: [own.tenantId, other.tenantId] };
    const wrong: string[] = [];
    for (const { name } of await tables()) {
      const sql = `SELECT to_jsonb(t)::text AS text FROM ${name} t`;
      if ((await attempt(sql)) === 'refused') continue;
      const seenBy = async (by: Asker) =>
        (await forgetful<{ text: string }>(sql, [], by)).map(({ text }) => text);
      // First, for attempts to deliver go on.
      const seen = new Set(await seenBy(both));
      const each = new Set([...(await seenBy(own)), ...(await seenBy(other))]);
      // Some rows are of one of them as who they are, not of their supplier.
      if ([...seen].some((text) => !each.has(text)) || seen.size * 2 < each.size) wrong.push(name);
      const deleted = await attempt(`DELETE FROM ${name} RETURNING 1`, [], both);
      // 25006: the transaction only reads.
      if (deleted !== 'refused' && !deleted.startsWith('25006')) wrong.push(`deletes ${name}: ${deleted}`);
    }
    expect(wrong).toEqual([]);
    const policies = `SELECT tablename FROM pg_policies WHERE policyname = 'wall' AND qual LIKE '%ninety_tenant()%'`;
    expect(await truth(policies)).toEqual([]);
  });

  it('is neither changed nor deleted, in any table', async () => {
    const touched: string[] = [];
    for (const table of await tables()) {
      const [victim] = (await rowsIn(table)).filter(({ owner }) => owner === other.tenantId);
      if (!victim) continue;
      const column = table.columns.at(-1);
      for (const act of [
        `UPDATE ${table.name} t SET "${column}" = t."${column}"`,
        `DELETE FROM ${table.name} t`,
      ]) {
        const outcome = await attempt(`${act} WHERE to_jsonb(t) = $1::jsonb RETURNING 1`, [
          JSON.stringify(victim.row),
        ]);
        if (outcome !== 'refused' && outcome !== '0 rows') touched.push(`${act}: ${outcome}`);
      }
    }
    expect(touched).toEqual([]);
  });

  it('is not added to, in any table', async () => {
    const added: string[] = [];
    for (const table of await tables()) {
      const theirs = (await rowsIn(table)).filter(({ owner }) => owner === other.tenantId).slice(0, 5);
      const columns = table.columns.map((column) => `"${column}"`).join(', ');
      for (const { row } of theirs) {
        const outcome = await attempt(
          `INSERT INTO ${table.name} (${columns}) OVERRIDING SYSTEM VALUE
           SELECT ${columns} FROM jsonb_populate_record(NULL::${table.name}, $1::jsonb)`,
          [JSON.stringify(row)],
        );
        if (outcome !== 'refused') added.push(`${table.name}: ${outcome}`);
      }
    }
    expect(added).toEqual([]);
  });

  /** What comes of giving an own row to the other; what works in the background may change it meanwhile. */
  async function moved(table: Awaited<ReturnType<typeof tables>>[number], tries = 3): Promise<string> {
    const rows = await rowsIn(table);
    const [mine] = rows.filter(({ owner }) => owner === own.tenantId);
    const [theirs] = rows.filter(({ owner }) => owner === other.tenantId);
    if (!mine || !theirs || table.owning === null) return 'none';
    const outcome = await attempt(
      `UPDATE ${table.name} t SET "${table.owning}" = (jsonb_populate_record(NULL::${table.name}, $2::jsonb))."${table.owning}"
       WHERE to_jsonb(t) = $1::jsonb RETURNING 1`,
      [JSON.stringify(mine.row), JSON.stringify(theirs.row)],
    );
    return outcome === '0 rows' && tries > 1 ? moved(table, tries - 1) : outcome;
  }

  it('is not what an own row becomes, in any table', async () => {
    const given: string[] = [];
    for (const table of await tables()) {
      const outcome = await moved(table);
      if (outcome !== 'refused' && outcome !== 'none') given.push(`${table.name}: ${outcome}`);
    }
    expect(given).toEqual([]);
  });

  it.each([
    ['an owner of a party', 'INSERT INTO party_owner VALUES ($1, $2, 10)', ['party', 'party']],
    [
      'a party of an application',
      "INSERT INTO application_party (application_id, position, role, party_id) VALUES ($1, 9, 'end_user', $2)",
      ['application', 'party'],
    ],
    [
      'an application in a queue',
      `INSERT INTO application_outlook (application_id, supplier_id, from_on, status, overdue, applicant_overdue)
       SELECT $2, supplier_id, '2030-01-01', 'denied', false, false FROM application WHERE id = $1`,
      ['application', 'application'],
    ],
    [
      'the application of a line that was filed',
      `UPDATE filing_row SET application_id = $2 WHERE job_id = $1`,
      ['filing_job', 'application'],
    ],
    [
      'who uploaded a file, and files it',
      'UPDATE filing_job SET principal_id = $2 WHERE id = $1',
      ['filing_job', 'principal'],
    ],
    [
      'who uploaded a file, and takes it in',
      'UPDATE import_job SET principal_id = $2 WHERE id = $1',
      ['import_job', 'principal'],
    ],
    [
      'a party that is suppressed',
      'UPDATE screening_suppression SET party_id = $2 WHERE id = $1',
      ['screening_suppression', 'party'],
    ],
    [
      'who recorded an event',
      `INSERT INTO application_event (application_id, index, event, recorded_by) VALUES ($1, 99, '{}', $2)`,
      ['application', 'principal'],
    ],
    [
      'who observed',
      `INSERT INTO application_observation (id, application_id, type, event, learned_on, recorded_by)
       VALUES (gen_random_uuid(), $1, 'registered', '{}', '2019-07-22', $2)`,
      ['application', 'principal'],
    ],
    [
      'the application of a recorded license',
      'UPDATE recorded_license SET application_id = $2 WHERE id = $1',
      ['recorded_license', 'application'],
    ],
    [
      'who recorded a license',
      'UPDATE recorded_license SET recorded_by = $2 WHERE id = $1',
      ['recorded_license', 'principal'],
    ],
    [
      'who acted',
      `INSERT INTO audit_entry (principal_id, action, resource, details) SELECT $2, 'x', 'applications/' || $1, '{}'`,
      ['application', 'principal'],
    ],
    [
      'an endpoint for an own event',
      `INSERT INTO webhook_delivery (id, event_id, endpoint_id, status) VALUES (gen_random_uuid(), $1, $2, 'pending')`,
      ['webhook_event', 'webhook_endpoint'],
    ],
    [
      'an event for an own endpoint',
      `INSERT INTO webhook_delivery (id, endpoint_id, event_id, status) VALUES (gen_random_uuid(), $1, $2, 'pending')`,
      ['webhook_endpoint', 'webhook_event'],
    ],
    [
      'what an event is of',
      `INSERT INTO webhook_event (id, type, audience, supplier_id, application_id, body)
       SELECT gen_random_uuid(), 'x', 'applicant', supplier_id, $2, '{}' FROM application WHERE id = $1`,
      ['application', 'application'],
    ],
  ])('is not taken as %s', async (_, sql, [mine, theirs]) => {
    const idOf = async (table: string, { tenantId }: Side) =>
      (
        await truth<{ id: string }>(`SELECT id FROM ${table} WHERE supplier_id = $1 ORDER BY id LIMIT 1`, [
          tenantId,
        ])
      )[0]!.id;
    expect(await attempt(sql, [await idOf(mine!, own), await idOf(theirs!, other)])).toBe('refused');
    // It is the other's that is refused, not the statement.
    expect(await attempt(`SELECT 1 FROM ${mine} WHERE id = $1`, [await idOf(mine!, own)])).toBe('1 rows');
  });
});

describe('what stays inside', () => {
  it("is not seen of one's own applications either", async () => {
    for (const table of [
      'api_key',
      'application_note',
      'application_assignment',
      'console_session',
      'audit_head',
    ])
      expect([table, await attempt(`SELECT * FROM ${table}`)]).toEqual([table, 'refused']);
    const events = await forgetful<{ audience: string }>('SELECT audience FROM webhook_event');
    expect(new Set(events.map(({ audience }) => audience))).toEqual(new Set(['applicant']));
    const settings = await forgetful<{ name: string }>('SELECT name FROM office_setting');
    expect(settings.map(({ name }) => name)).not.toContain('office');
  });

  it("is a colleague's, too: the answers that were kept of requests, and acting in another's name", async () => {
    const { id } = await service.admin.made<{ id: string }>('/v1/principals', {
      name: 'A colleague',
      role: 'compliance_officer',
      supplierId: own.tenantId,
    });
    const colleague = { ...own, id };
    const kept = 'SELECT * FROM idempotency_key';
    expect((await forgetful(kept)).length).toBeGreaterThan(0);
    expect(await forgetful(kept, [], colleague)).toEqual([]);
    const act = `INSERT INTO audit_entry (principal_id, action, resource, details) VALUES ($1, 'x', 'y', '{}')`;
    expect(await attempt(act, [own.id], colleague)).toBe('refused');
  });

  it("is a colleague's view of a list, but for one that is shared, which is read and not touched", async () => {
    const { id: colleague } = await service.admin.made<{ id: string }>('/v1/principals', {
      name: 'A colleague with views',
      role: 'compliance_officer',
      supplierId: own.tenantId,
    });
    const names = ['Private', 'Shared'];
    for (const [nth, sharedWith] of [null, own.tenantId].entries())
      await truth(
        `INSERT INTO saved_view (id, principal_id, list, name, query, shared_with) VALUES (gen_random_uuid(), $1, 'duties', $2, '{}', $3)`,
        [colleague, names[nth], sharedWith],
      );
    const found = await forgetful<{ name: string }>('SELECT name FROM saved_view WHERE principal_id = $1', [
      colleague,
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Shared']);
    const where = "WHERE name = 'Shared' RETURNING 1";
    expect(await attempt(`UPDATE saved_view SET name = 'x' ${where}`)).toBe('refused');
    expect(await attempt(`DELETE FROM saved_view ${where}`)).toBe('0 rows');
    expect(await attempt(`SELECT 1 FROM saved_view WHERE name = 'Shared'`, [], other)).toBe('0 rows');
  });

  it('is whom else an endpoint tells: an applicant learns of its own and of the government’s', async () => {
    const heard = await forgetful<{ supplier_id: string | null }>('SELECT supplier_id FROM webhook_hearing');
    expect(new Set(heard.map((row) => row.supplier_id))).toEqual(new Set([own.tenantId, null]));
    const all = await forgetful<object>('SELECT * FROM webhook_hearing', [], null);
    expect(all.length).toBeGreaterThan(heard.length);
  });
});

describe('a part of a table', () => {
  it('is reached by its own name by nobody, one that is made later neither', async () => {
    await forgetful("SELECT ninety_make_partitions('webhook_event', 5)", [], null);
    const parts = await truth<{ name: string; columns: string[] }>(
      `SELECT i.inhrelid::regclass::text AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhparent AND c.relkind = 'p'
       ORDER BY 1`,
    );
    expect(parts.length).toBeGreaterThan(12);
    const reached: string[] = [];
    for (const { name } of parts)
      for (const by of [own, null])
        for (const sql of [
          `SELECT 1 FROM ${name}`,
          `DELETE FROM ${name}`,
          `INSERT INTO ${name} DEFAULT VALUES`,
        ])
          if ((await attempt(sql, [], by)) !== 'refused') reached.push(sql);
    expect(reached).toEqual([]);
  });
});

describe('the connections of the service', () => {
  it('log in as somebody who owns nothing and may nothing but be one of the roles', async () => {
    for (const by of [own, null]) {
      const [who] = await forgetful(
        `SELECT session_user::text AS login, current_user::text AS role, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
           rolreplication, rolinherit,
           EXISTS (SELECT FROM pg_class WHERE relowner IN (session_user::regrole, current_user::regrole)) AS owns
         FROM pg_roles WHERE rolname = session_user`,
        [],
        by,
      );
      expect(who).toEqual({
        login: 'ninety_login',
        role: by ? 'ninety_applicant' : 'ninety_service',
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        rolinherit: false,
        owns: false,
      });
    }
  });

  it.each([
    'SET ROLE ninety_owner',
    'SET ROLE ninety',
    'SET SESSION AUTHORIZATION ninety',
    'CREATE TABLE party (id int)',
    'CREATE TEMP TABLE party (id int)',
    'CREATE SCHEMA mine',
    'DROP POLICY wall ON party',
    'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
    'TRUNCATE application_event',
    "COPY party TO '/tmp/party'",
    "COPY party TO PROGRAM 'cat'",
    "SELECT pg_read_file('postgresql.conf')",
    'SELECT * FROM graphile_worker._private_jobs',
    'SELECT ninety_queue_age()',
  ])('may not %s within a tenant’s request', async (sql) => {
    expect(await attempt(sql)).toBe('refused');
  });

  it('take one command in a statement, so that none is slipped in behind another', async () => {
    for (const by of [own, null]) {
      const slipped = attempt('SELECT 1; RESET ROLE', [], by);
      expect(await slipped).toMatch(/cannot insert multiple commands into a prepared statement/);
    }
    expect(await attempt("SELECT 1 WHERE 'x' = $1; RESET ROLE", ['x'])).toMatch(/multiple commands/);
  });

  it('read of the words that many parties have by a function: statistics of a walled table are hidden', async () => {
    await asOwner(service.connection, 'ANALYZE party');
    const direct = "SELECT 1 FROM pg_stats WHERE tablename = 'party' AND attname = 'match_keys'";
    expect(await attempt(direct, [], null)).toBe('0 rows');
    expect((await forgetful('SELECT ninety_common_match_keys(0.1, 2)', [], null)).length).toBeGreaterThan(0);
  });

  it('leave nothing behind for the next request', async () => {
    const count = 'SELECT current_user::text AS role, count(*)::int AS count FROM supplier GROUP BY 1';
    const rounds = Array.from({ length: 60 }, (_, round) => [own, null, other][round % 3] ?? null);
    const answers = await Promise.all(
      rounds.map(async (by) => (await forgetful<{ role: string; count: number }>(count, [], by))[0]),
    );
    answers.forEach((answer, round) =>
      expect(answer).toEqual(
        rounds[round] ? { role: 'ninety_applicant', count: 1 } : { role: 'ninety_service', count: 2 },
      ),
    );
    expect(await attempt('SELECT 1 / 0')).toMatch(/division by zero/);
    const settings = `SELECT current_setting('ninety.tenant', true) AS tenant, current_setting('ninety.principal', true) AS principal`;
    const left = await Promise.all(Array.from({ length: 20 }, () => forgetful<object>(settings, [], null)));
    for (const [row] of left) expect(Object.values(row!).filter(Boolean)).toEqual([]);
  });

  it("refuse a tenant's statement that comes without its wall, whatever way it came", async () => {
    const { source } = service.foundation.database;
    const runner = source.createQueryRunner();
    const asked = () => withinTenant(own, () => runner.query('SELECT 1'));
    // The same person too, reading for several.
    const both = { id: own.id, tenantId: null, tenantIds: [own.tenantId, other.tenantId] };
    for (const by of [null, other, both]) {
      await withinTenant(by, () => runner.startTransaction());
      await expect(asked()).rejects.toThrow(/without its wall/);
      await runner.rollbackTransaction();
    }
    expect(await asked()).toHaveLength(1);
    await runner.release();
    const pool = (source.driver as unknown as { master: pg.Pool }).master;
    await expect(withinTenant(own, () => pool.query('SELECT 1'))).rejects.toThrow(/without its wall/);
  });

  it('keep a transaction within a transaction behind the wall, and undo it alone', async () => {
    const { database } = service.foundation;
    const role = written`SELECT current_user::text AS role, count(*)::int AS count FROM supplier GROUP BY 1`;
    const seen: object[] = [];
    await withinTenant(own, () =>
      database.transaction(async (tx) => {
        const undone = tx.transaction(async (inner) => {
          await inner.update(SupplierEntity, { id: own.tenantId }, { name: 'undone' });
          seen.push(...(await rowsOf<object>(inner, role)));
          throw new Error('no');
        });
        await expect(undone).rejects.toThrow('no');
        seen.push(...(await rowsOf<object>(tx, role)));
      }),
    );
    expect(seen).toEqual([seen[0], seen[0]]);
    expect(seen[0]).toMatchObject({ role: 'ninety_applicant' });
    expect(await forgetful("SELECT 1 FROM supplier WHERE name = 'undone'")).toEqual([]);
  });

  it('begin a transaction in the message of its first statement, and one of a single statement whole', async () => {
    const { source } = service.foundation.database;
    const answersTo = async (work: (runner: QueryRunner) => Promise<unknown>) => {
      const runner = source.createQueryRunner();
      const { connection } = (await runner.connect()) as { connection: EventEmitter };
      let answers = 0;
      const count = () => (answers += 1);
      connection.on('readyForQuery', count);
      await withinTenant(own, () => work(runner)).finally(() => {
        connection.off('readyForQuery', count);
        return runner.release();
      });
      return answers;
    };
    expect(await answersTo((runner) => runner.query('SELECT 1'))).toBe(1);
    const twice = async (runner: QueryRunner) => {
      await runner.startTransaction();
      await runner.query('SELECT 1');
      await runner.query('SELECT 2');
      await runner.commitTransaction();
    };
    expect(await answersTo(twice)).toBe(3);
    const nothing = async (runner: QueryRunner) => {
      await runner.startTransaction();
      await runner.commitTransaction();
    };
    expect(await answersTo(nothing)).toBe(0);
  });

  it('do nothing outside of the transaction whose first statement failed, prepared or not', async () => {
    const { source } = service.foundation.database;
    const role = 'SELECT current_user::text AS role, pg_current_xact_id_if_assigned() IS NULL AS unwritten';
    for (const wrong of [written`SELECT nothing FROM supplier`, written`SELECT 1 / ${0}::int`]) {
      for (const first of [wrong, prepared(wrong), prepared(wrong)]) {
        const runner = source.createQueryRunner();
        const said = await withinTenant(own, async () => {
          await runner.startTransaction();
          await expect(rowsOf(runner.manager, first)).rejects.toThrow(/does not exist|division by zero/);
          // What was not begun is begun with the next one; what was is broken.
          const next = runner.query(role).then(
            ([row]: object[]) => row,
            (error: unknown) => String(error),
          );
          return next.finally(() => runner.rollbackTransaction());
        });
        await runner.release();
        const isBroken = typeof said === 'string' && said.includes('current transaction is aborted');
        if (!isBroken) expect(said).toEqual({ role: 'ninety_applicant', unwritten: true });
      }
    }
    expect((await forgetful<{ role: string }>(role, [], null))[0]).toMatchObject({ role: 'ninety_service' });
  });

  it('of several at once do none outside of the transaction that the first one begins, whatever comes of it', async () => {
    const { source } = service.foundation.database;
    const role = written`SELECT current_user::text AS role`;
    const right = written`SELECT 1`;
    const wrongs = [
      written`SELECT nothing FROM supplier`,
      written`SELECT 1 / ${0}::int`,
      written`no statement`,
    ];
    for (const first of [...wrongs, right])
      for (const sent of [prepared(first), first]) {
        const runner = source.createQueryRunner();
        const said = await withinTenant(own, async () => {
          await runner.startTransaction();
          const asked = [sent, role, role].map((one) => rowsOf<{ role?: string }>(runner.manager, one));
          return Promise.allSettled(asked).finally(() => runner.rollbackTransaction());
        });
        await runner.release();
        const roles = said.slice(1).flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
        expect(roles.map((row) => row.role)).not.toContain('ninety_service');
        if (first === right) expect(roles).toHaveLength(2);
      }
  });

  it('go on behind the wall after a statement with a value that cannot be sent', async () => {
    const runner = service.foundation.database.source.createQueryRunner();
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    const said = await withinTenant(own, async () => {
      await runner.startTransaction();
      const asked = [runner.query('SELECT $1', [circle]), runner.query('SELECT current_user::text AS role')];
      const [first, second] = await Promise.allSettled(asked);
      expect(first).toMatchObject({ status: 'rejected' });
      await runner.rollbackTransaction();
      const [alone] = await Promise.allSettled([runner.query('SELECT $1', [circle])]);
      expect(alone).toMatchObject({ status: 'rejected' });
      return [second, ...(await Promise.allSettled([runner.query('SELECT current_user::text AS role')]))];
    });
    await runner.release();
    expect(said).toEqual(Array(2).fill({ status: 'fulfilled', value: [{ role: 'ninety_applicant' }] }));
  });

  it('of several at once that are each a transaction do none outside of it', async () => {
    const runner = service.foundation.database.source.createQueryRunner();
    const role = 'SELECT current_user::text AS role';
    const said = await withinTenant(own, () =>
      Promise.all([runner.query(role), runner.query(role), runner.query(role)]),
    );
    await runner.release();
    expect(said.flat()).toEqual(Array(3).fill({ role: 'ninety_applicant' }));
  });

  it('prepare a statement once, also one that failed the first time it was carried out', async () => {
    const { database } = service.foundation;
    const divided = (by: number) => prepared(written`SELECT 1 / ${by}::int AS one`);
    for (const by of [0, 1, 0, 1])
      for (const asker of [own, null]) {
        const asked = withinTenant(asker, () =>
          database.transaction((tx) => rowsOf<{ one: number }>(tx, divided(by))),
        );
        if (by === 0) await expect(asked).rejects.toThrow('division by zero');
        else expect(await asked).toEqual([{ one: 1 }]);
      }
  });

  it('undo what one statement wrote whose transaction could not be ended', async () => {
    const { source } = service.foundation.database;
    await asOwner(
      service.connection,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not at the end'; END $$;
       CREATE CONSTRAINT TRIGGER refused AFTER UPDATE ON supplier DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    const renamed = withinTenant(own, () => source.query(`UPDATE supplier SET name = 'left behind'`));
    await expect(renamed).rejects.toThrow('not at the end');
    await asOwner(service.connection, 'DROP TRIGGER refused ON supplier; DROP FUNCTION refuse()');
    expect(await truth("SELECT 1 FROM supplier WHERE name = 'left behind'")).toEqual([]);
    expect(await attempt('SELECT 1')).toBe('1 rows');
  });

  it('keep an isolation of its own from the first statement on', async () => {
    const { source } = service.foundation.database;
    const level = prepared(written`SELECT current_setting('transaction_isolation') AS level`);
    for (const round of [1, 2]) {
      const [row] = await source.transaction('REPEATABLE READ', (tx) => rowsOf(tx, level));
      expect(row, String(round)).toEqual({ level: 'repeatable read' });
    }
  });

  it('plan once what is run, what is said to be so, and what is written of entities; nothing else', async () => {
    const { database } = service.foundation;
    const planned = await database.transaction(async (tx) => {
      await run(tx, written`SELECT 'it is run'`);
      await rowsOf(tx, prepared(written`SELECT 'it is said'`));
      await rowsOf(tx, written`SELECT 'it is a report'`);
      await tx.update(ProductEntity, { id: own.id }, { model: 'it is an entity' });
      const statements = await rowsOf<{ statement: string }>(
        tx,
        written`SELECT statement FROM pg_prepared_statements`,
      );
      return statements.map(({ statement }) => statement);
    });
    expect(planned).toContain("SELECT 'it is run'");
    expect(planned).toContain("SELECT 'it is said'");
    expect(planned).toContainEqual(expect.stringMatching(/^UPDATE "product" SET "model"/));
    expect(planned).not.toContain("SELECT 'it is a report'");
  });

  it('do not read what others ask', async () => {
    for (const by of [own, null])
      expect(
        await forgetful(
          `SELECT query FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query NOT IN ('', '<insufficient privilege>')`,
          [],
          by,
        ),
      ).toEqual([]);
  });

  it('see the queue as the queue’s role alone, which sees nothing else', async () => {
    const asQueue = async (sql: string) => {
      const client = new pg.Client({ ...service.connection, options: '-c role=ninety_queue' });
      await client.connect();
      return client
        .query(sql)
        .then(
          () => 'done',
          (error: unknown) => (error as { code: string }).code,
        )
        .finally(() => client.end());
    };
    expect(await asQueue('SELECT 1 FROM graphile_worker._private_jobs')).toBe('done');
    for (const { name } of await tables())
      expect([name, await asQueue(`SELECT 1 FROM public.${name}`)]).toEqual([name, '42501']);
  });
});

describe('the wall', () => {
  it('stands before everything that there is a way to', async () => {
    expect(await openings(truth)).toEqual([]);
  });

  it('lets do what docs/architecture.md says, with every table', async () => {
    const expected = documentedReach();
    expect(Object.keys(expected).length).toBeGreaterThan(50);
    expect(await reachOf(truth)).toEqual(expected);
  });

  it('closes no table that a statement of a use case of applicants reads', () => {
    const closed = Object.entries(documentedReach())
      .filter(([, may]) => may.length === 0)
      .map(([name]) => name);
    const statements = sourcesOf('libs', 'apps').flatMap(({ path, text }) =>
      closed
        .filter((table) => new RegExp(`(FROM|JOIN|INTO|UPDATE) ${table}\\b`).test(text))
        .map((table) => `${table} in ${path}`),
    );
    expect(statements.sort()).toEqual(BESIDES_APPLICANTS);
  });

  it('has no opening for what is made later; one that is granted is found', async () => {
    const before = await reachOf(truth);
    const owner = new pg.Client({ ...ownerOf(service.connection) });
    await owner.connect();
    await owner.query(`
      CREATE TABLE late (id int GENERATED ALWAYS AS IDENTITY, note text);
      CREATE TABLE late_parts (id int) PARTITION BY RANGE (id);
      CREATE TABLE late_part PARTITION OF late_parts DEFAULT;
      REVOKE ALL ON late_part FROM ninety_service;
      CREATE VIEW late_view AS SELECT * FROM late;
      CREATE MATERIALIZED VIEW late_sums AS SELECT count(*) FROM late;
      CREATE SEQUENCE late_number;
      CREATE FUNCTION late_look() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ SELECT count(*) FROM late $$;`);
    expect(await openings(truth)).toEqual([]);
    const none = { late: [], late_parts: [], late_sums: [], late_view: [] };
    expect(await reachOf(truth)).toEqual({ ...before, ...none });
    await owner.query(`
      GRANT SELECT ON late, late_part, late_view, late_sums TO ninety_applicant;
      GRANT USAGE ON SEQUENCE late_number TO ninety_applicant;
      GRANT EXECUTE ON FUNCTION late_look() TO PUBLIC;
      ALTER FUNCTION late_look() RESET search_path;
      DROP POLICY wall ON product;`);
    expect(await openings(truth)).toEqual([
      'a path that callers may set in late_look',
      'a way to materialised view late_sums',
      'a way to part late_part',
      'a way to sequence late_number',
      'a way to view late_view',
      'anybody may call late_look',
      'no wall before table late',
      'no wall before table product',
    ]);
    await owner.end();
  });

  it("is what a compliance officer's request meets, and nobody else's", async () => {
    await asOwner(
      service.connection,
      'CREATE POLICY blind ON party AS RESTRICTIVE FOR SELECT TO ninety_applicant USING (false)',
    );
    const seen = async (by: World['officer']) =>
      (await by.read<{ data: object[] }>('/v1/parties')).data.length;
    expect(await seen(own.world.officer)).toBe(0);
    expect(await seen(service.admin)).toBeGreaterThan(0);
    await asOwner(service.connection, 'DROP POLICY blind ON party');
    expect(await seen(own.world.officer)).toBeGreaterThan(0);
  });

  it("lets the holder of another's license tell of the license, and of nothing else of its application", async () => {
    const { id, license } = other.applications.approved!;
    const { number } = license!;
    const tell = (type: string, { tenantId }: Side = own) =>
      attempt(
        `INSERT INTO webhook_event (id, type, audience, supplier_id, application_id, body)
         VALUES (gen_random_uuid(), $1, 'government', $2, $3, '{}') RETURNING 1`,
        [type, tenantId, id],
      );
    const seen = async (by: Side) => [
      await attempt('SELECT 1 FROM license WHERE number = $1', [number], by),
      await attempt('SELECT 1 FROM licensed_application WHERE license_number = $1', [number], by),
    ];
    const [none, all] = [
      ['0 rows', '0 rows'],
      ['1 rows', '1 rows'],
    ];
    expect(await tell('license.shipment_recorded')).toBe('refused');
    expect([await seen(own), await seen(other)]).toEqual([none, all]);
    await other.world.bis.made(`/v1/licenses/${number}/amendments`, {
      kind: 'transfer',
      reason: 'Merger',
      supplierId: own.tenantId,
    });
    expect([await seen(own), await seen(other)]).toEqual([all, none]);
    expect(await tell('license.shipment_recorded')).toBe('1 rows');
    expect(await tell('application.withdrawn')).toBe('refused');
    expect(await tell('license.shipment_recorded', other)).toBe('refused');
    const count = `INSERT INTO webhook_sequence (application_id, audience, last) VALUES ($1, 'x', 1)`;
    expect(await attempt(count, [id])).toBe('refused');
    expect(await attempt('SELECT 1 FROM application WHERE id = $1', [id])).toBe('0 rows');
  });

  it('lets the officer tell both sides of what happens', async () => {
    const told = `SELECT count(*)::int AS count FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
      JOIN webhook_event v ON v.id = d.event_id WHERE e.audience = 'government' AND v.type = 'application.registered'`;
    expect((await truth<{ count: number }>(told))[0]!.count).toBeGreaterThan(0);
  });
});
