import { readFileSync } from 'node:fs';
import { RecordVerification } from '@ninety/audit';
import { sealWhatIsThere } from '@ninety/migrations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecordedLicenses } from '../support/recorded.js';
import { asOwner, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';

/** What a column may not say, and so is no edit that the record would have to show. */
const CHECK_VIOLATION = '23514';

let service: TestService;

beforeAll(async () => {
  service = await startService();
  await service.foundation.jobs.stop();
  await setToday(service, '2019-07-22');
  const world = await makeWorld(service);
  const application = await filed(world.officer);
  await world.officer
    .post(`/v1/applications/${application.id}/attachments`)
    .field('kind', 'specification')
    .attach('file', Buffer.from('bytes'), 'sheet.txt');
  const { license } = await record(world.bis, application, { type: 'approved' });
  await world.officer.made(`/v1/licenses/${license?.number}/shipments`, {
    items: [{ item: 1, quantity: '10', value: { amount: '125.00', currency: 'USD' } }],
    shippedOn: '2019-07-22',
  });
  await world.officer.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
  await filed(world.officer);
  await service.admin
    .put(`/v1/suppliers/${world.supplierId}/webhook-networks`, { networks: [] })
    .set('If-Match', '"0"');
  await makeRecordedLicenses(service);
  await asService(service.connection, OTHERS);
});
afterAll(() => service.close());

/** A row in each table in which the requests before left none. */
const OTHERS = `
  INSERT INTO entity_list_version (number, effective_on, source_sha256, entries, added, removed, changed, unchanged, skipped, rejected)
    VALUES (1, '2019-05-16', 'x', 1, 1, 0, 0, 0, 0, '[]');
  INSERT INTO entity_list_entry (id, from_version, identity_key, content_hash, name, aliases, addresses, federal_register_notices, footnotes)
    VALUES (gen_random_uuid(), 1, 'k', 'h', 'Huawei', '{}', '[]', '{}', '{}');
  INSERT INTO entity_list_held (id, reason, url, sha256, format, held_at) VALUES (gen_random_uuid(), 'r', 'u', 's', 'csv', now());
  INSERT INTO law_edition (number, kind, effective_on, imported_at, source_sha256, is_starter, rows, added, removed, changed, unchanged,
      kept, rejected, rejected_count, noted, noted_count)
    VALUES (1, 'ccl', '2019-05-16', now(), 's', false, 1, 1, 0, 0, 0, 0, '[]', 0, '[]', 0);
  INSERT INTO law_row (edition, key, content) VALUES (1, '3A001', '{}');
  INSERT INTO law_policy_version (policy_id, number, revision, state, from_on, cites, text, source, as_of, recorded_at)
    VALUES ('a-rule', 1, 1, 'stayed', '2019-05-16', '{}', 't', 's', '2019-05-16', now());
  INSERT INTO law_held (id, kind, because, url, sha256, format, held_at) VALUES (gen_random_uuid(), 'ccl', '{}', 'u', 's', 'csv', now());
  INSERT INTO product (id, supplier_id, name, eccn, reasons_for_control, unit, unit_price)
    SELECT gen_random_uuid(), id, 'Oven', 'EAR99', '{}', 'each', '{}' FROM supplier LIMIT 1;
  INSERT INTO party_owner SELECT a.id, b.id, 10 FROM party a JOIN party b ON a.id < b.id LIMIT 1;
  INSERT INTO console_session (token_hash, principal_id, csrf_token, expires_at)
    SELECT '\\x01', id, 'c', now() + interval '1 hour' FROM principal LIMIT 1;
  INSERT INTO delegation (id, from_principal, to_principal, from_on, until_on)
    SELECT gen_random_uuid(), a.id, b.id, '2019-07-01', '2019-08-01' FROM principal a JOIN principal b ON a.id < b.id LIMIT 1;
  INSERT INTO office_setting (name, value) VALUES ('office', '{}');
  INSERT INTO application_assignment (application_id, office, principal_id, assigned_by)
    SELECT a.id, 'BIS', a.created_by, a.created_by FROM application a LIMIT 1;
  INSERT INTO application_note (id, application_id, office, text, author_id)
    SELECT gen_random_uuid(), a.id, 'BIS', 'ask', a.created_by FROM application a LIMIT 1;
  INSERT INTO legal_hold (id, application_id, reason, placed_by) SELECT gen_random_uuid(), a.id, 'r', a.created_by FROM application a LIMIT 1;
  INSERT INTO appeal_paper (id, application_id, number, kind, text, attachment_ids, filed_by, filed_on, filed_at)
    SELECT gen_random_uuid(), a.id, 1, 'statement', 't', '{}', a.created_by, '2019-07-22', now() FROM application a LIMIT 1;
  INSERT INTO proposed_event (id, application_id, type, event, attachment_ids, proposed_by, proposed_at)
    SELECT gen_random_uuid(), a.id, 'approved', '{}', '{}', a.created_by, now() FROM application a LIMIT 1;
  INSERT INTO license_amendment (id, license_number, number, kind, changes, reason, status, recorded_by)
    SELECT gen_random_uuid(), l.number, 1, 'name_change', '{}', 'r', 'in_force', a.created_by FROM license l JOIN application a ON a.id = l.application_id;
  INSERT INTO application_observation (id, application_id, type, event, learned_on, recorded_by)
    SELECT gen_random_uuid(), a.id, 'filed', '{}', '2019-07-22', a.created_by FROM application a LIMIT 1;
  INSERT INTO authority_closure (id, regime, from_on, to_on, reason, source, learned_on, recorded_by)
    SELECT gen_random_uuid(), 'us-bis', '2019-01-01', '2019-01-02', 'r', 's', '2019-07-22', a.created_by FROM application a LIMIT 1;
  INSERT INTO authority_closure_void (closure_id, reason, learned_on, recorded_by) SELECT id, 'r', '2019-07-22', recorded_by FROM authority_closure LIMIT 1;
  INSERT INTO screening (id, principal_id, matcher_version, threshold, match_limit, parties, results, created_at)
    SELECT gen_random_uuid(), id, '1', 0.8, 5, '[]', '[]', now() FROM principal LIMIT 1;
  INSERT INTO screening_alert (id, party_id, entry_id, list_version, basis, score, matched_name, explanation)
    SELECT gen_random_uuid(), p.id, e.id, 1, 'b', 0.123456789012345678, 'n', '{}' FROM party p, entity_list_entry e LIMIT 1;
  INSERT INTO screening_suppression (id, supplier_id, party_id, entry_id, reason, created_by, created_at)
    SELECT gen_random_uuid(), p.supplier_id, p.id, e.id, 'r', a.created_by, now() FROM party p, entity_list_entry e, application a LIMIT 1`;

const rows = async <T>(sql: string, parameters?: unknown[]) =>
  (await asOwner(service.connection, sql, parameters)).rows as T[];

/** Of each table its columns, what is sealed of them, and what the catalogue says of those that are not. */
const CATALOGUE = `
  SELECT c.relname AS name, obj_description(c.oid) AS comment, a.attname AS column, col_description(c.oid, a.attnum) AS "columnComment",
    format_type(a.atttypid, a.atttypmod) AS type, s.id IS NOT NULL AS "isTableSealed", a.attname = ANY(s.columns) AS "isSealed",
    (SELECT array_agg(t.tgname::text ORDER BY 1) FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE 'record\\_%') AS triggers
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN LATERAL (SELECT * FROM record_shape s WHERE s.table_name = c.relname ORDER BY s.id DESC LIMIT 1) s ON true
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migrations'
  ORDER BY c.relname, a.attnum`;

interface CatalogueRow {
  readonly name: string;
  readonly comment: string | null;
  readonly column: string;
  readonly columnComment: string | null;
  readonly type: string;
  readonly isTableSealed: boolean;
  readonly isSealed: boolean | null;
  readonly triggers: string[] | null;
}

const isSaid = (comment: string | null) => /^not sealed: .{10,}/.test(comment ?? '');

/** The columns of each table that are written: what is generated is not. */
const WRITTEN = `SELECT a.attrelid::regclass::text AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' GROUP BY 1`;

describe('what the record covers', () => {
  it('is said of every table and every column: sealed, or why not', async () => {
    const catalogue = await rows<CatalogueRow>(CATALOGUE);
    expect(new Set(catalogue.map(({ name }) => name)).size).toBeGreaterThan(50);
    const unsaid = catalogue.filter((row) =>
      row.isTableSealed ? row.isSealed === isSaid(row.columnComment) : !isSaid(row.comment),
    );
    // A new table or column: `record_seal_table` in its migration, or a comment "not sealed: …" that says why.
    expect(unsaid.map(({ name, column }) => `${name}.${column}`)).toEqual([]);
    const unguarded = catalogue.filter(
      ({ isTableSealed, triggers }) =>
        isTableSealed &&
        !['record_added', 'record_changed', 'record_removed', 'record_table_kept'].every((name) =>
          triggers?.includes(name),
        ),
    );
    expect(unguarded).toEqual([]);
  });

  it('stands table by table in the docs', async () => {
    const catalogue = await rows<CatalogueRow>(CATALOGUE);
    const docs = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8');
    const missing = [
      ...new Set(catalogue.map(({ name, isTableSealed }) => `${name} | ${isTableSealed ? 'yes' : 'no'}`)),
    ]
      .map((line) => line.split(' | ') as [string, string])
      .filter(([name, answer]) => !new RegExp(`^\\| \`${name}\` +\\| ${answer} `, 'm').test(docs));
    expect(missing).toEqual([]);
  });

  it('shows an edit of any sealed column of any table', async () => {
    expect((await verify()).faults).toEqual([]);
    const catalogue = await rows<CatalogueRow>(CATALOGUE);
    const sealed = catalogue.filter(({ isSealed, name }) => isSealed && name !== 'audit_entry');
    const tables = [...new Set(sealed.map(({ name }) => name))];
    const written = new Map(
      (await rows<{ name: string; columns: string }>(WRITTEN)).map(({ name, columns }) => [name, columns]),
    );
    await service.tamper(
      tables.map((name) => `CREATE TABLE kept_${name} AS SELECT ${written.get(name)} FROM ${name}`).join(';'),
    );
    const edited: string[] = [];
    const refused: string[] = [];
    const unseen: string[] = [];
    // No verification tells more than a hundred faults: one column of each of so many tables is edited at once.
    const columns = tables.map((name) => sealed.filter((row) => row.name === name));
    const rounds = Math.max(...columns.map(({ length }) => length));
    const half = Math.ceil(tables.length / 2);
    for (let round = 0; round < 2 * rounds; round += 1) {
      const some = round < rounds ? columns.slice(0, half) : columns.slice(half);
      const now = some.flatMap((each) => each[round % rounds] ?? []);
      if (now.length === 0) continue;
      for (const { name, column, type } of now)
        // A check of the table may refuse it.
        await service
          .tamper(
            `UPDATE ${name} SET ${column} = ${another(column, type)} WHERE ctid = (SELECT min(ctid) FROM ${name})`,
          )
          .then(
            () => edited.push(`${name}.${column}`),
            (error: unknown) => {
              if ((error as { code?: string }).code === CHECK_VIOLATION) refused.push(`${name}.${column}`);
            },
          );
      const found = (await verify()).faults.filter(({ what }) => what === 'row').map(({ where }) => where);
      for (const { name, column } of now)
        if (edited.includes(`${name}.${column}`) && !found.some((where) => where.startsWith(`${name}/`)))
          unseen.push(`${name}.${column}`);
      await service.tamper(
        tables
          .map(
            (name) =>
              `DELETE FROM ${name}; INSERT INTO ${name} (${written.get(name)}) SELECT * FROM kept_${name}`,
          )
          .join(';'),
      );
    }
    expect(unseen).toEqual([]);
    expect(edited.length).toBeGreaterThan((sealed.length - refused.length) * 0.9);
    expect((await verify()).faults).toEqual([]);
  });

  it('seals what was there before, and tells of it in an entry', async () => {
    const copy = `INSERT INTO supplier (id, name, country) SELECT gen_random_uuid(), 'Before', 'US'`;
    await service.tamper(copy);
    expect((await verify()).faults).toMatchObject([
      { what: 'row', where: expect.stringMatching(/^supplier\//) as string },
    ]);
    await asOwner(service.connection, `SELECT record_find('supplier', 'supplier', 0, 1000)`);
    expect((await verify()).faults).toEqual([]);
    const { data } = await service.admin.read<{
      data: { action: string; resource: string; details: object }[];
    }>('/v1/audit');
    expect(data[0]).toMatchObject({
      action: 'record.found',
      resource: 'record/supplier',
      details: { rows: 1 },
    });
    service.isWhole = true;
  });
  it('goes on where a migration changes the columns of a sealed table', async () => {
    const shape = `SELECT record_seal_table('supplier', '{}', '{added,changed,removed,found}', false)`;
    await asOwner(service.connection, `ALTER TABLE supplier ADD COLUMN motto text; ${shape}`);
    expect((await verify()).faults).toEqual([]);
    await service.tamper(`UPDATE supplier SET name = 'Edited' WHERE name = 'Before'`);
    expect((await verify()).faults).toMatchObject([{ what: 'row' }]);
    await service.tamper(`UPDATE supplier SET name = 'Before' WHERE name = 'Edited'`);

    await sealWhatIsThere(async (sql, parameters) => rows(sql, parameters));
    await service.tamper(`UPDATE supplier SET motto = 'x' WHERE name = 'Before'`);
    expect((await verify()).faults).toMatchObject([{ what: 'row' }]);
    await asService(service.connection, `UPDATE supplier SET motto = 'x' WHERE name <> 'Before'`);
    await service.tamper(`UPDATE supplier SET motto = NULL WHERE name = 'Before'`);
    expect((await verify()).faults).toEqual([]);

    await expect(asOwner(service.connection, `ALTER TABLE supplier DROP COLUMN motto`)).rejects.toThrow(
      'other objects depend on it',
    );
    await asOwner(
      service.connection,
      `SELECT record_unseal_table('supplier'); ALTER TABLE supplier DROP COLUMN motto; ${shape}`,
    );
    expect((await verify()).faults.length).toBeGreaterThan(0);
    await sealWhatIsThere(async (sql, parameters) => rows(sql, parameters));
    expect((await verify()).faults).toEqual([]);
    service.isWhole = true;
  });
});

/** Not by a request: whose key it comes with may be what was edited. */
const verify = () => service.app.get(RecordVerification).verify();

/** Another value of the same type. */
function another(column: string, type: string): string {
  if (type.endsWith('[]')) return `'{${type === 'uuid[]' ? '00000000-0000-7000-8000-000000000000' : '99'}}'`;
  if (type === 'text') return `coalesce(${column}, '') || '~'`;
  if (type === 'jsonb') return `'{"another": true}'`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'boolean') return `NOT ${column}`;
  if (type === 'bytea') return `'\\x02'`;
  if (/^(date|timestamp)/.test(type)) return `coalesce(${column}, now()) + interval '1 day'`;
  return `coalesce(${column}, 0) + 1`;
}
