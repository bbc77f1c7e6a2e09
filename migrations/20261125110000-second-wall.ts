import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables with the supplier whose rows they are. */
const OWN = [
  'application',
  'application_fact',
  'application_outlook',
  'application_template',
  'filing_job',
  'license',
  'party',
  'product',
  'screening',
  'screening_batch',
  'screening_suppression',
] as const;

/** Tables that hang on one of those: by which column, on which table and key. */
const CHILDREN = [
  ['appeal_paper', 'application_id', 'application', 'id'],
  ['application_assignment', 'application_id', 'application', 'id'],
  ['application_event', 'application_id', 'application', 'id'],
  ['application_party', 'application_id', 'application', 'id'],
  ['attachment', 'application_id', 'application', 'id'],
  ['legal_hold', 'application_id', 'application', 'id'],
  ['proposed_event', 'application_id', 'application', 'id'],
  ['license_amendment', 'license_number', 'license', 'number'],
  ['license_item', 'license_number', 'license', 'number'],
  ['license_shipment', 'license_number', 'license', 'number'],
  ['party_owner', 'party_id', 'party', 'id'],
  ['screening_alert', 'party_id', 'party', 'id'],
  ['filing_row', 'job_id', 'filing_job', 'id'],
  ['screening_batch_chunk', 'batch_id', 'screening_batch', 'id'],
  ['screening_batch_result', 'batch_id', 'screening_batch', 'id'],
] as const;

/** What no applicant's request reads at all. */
const NEVER = ['api_key', 'application_note'] as const;

const WEBHOOKS = ['webhook_delivery', 'webhook_endpoint', 'webhook_event'] as const;

/** The tables that had a wall first. */
export const FIRST_WALLED: readonly string[] = [
  'supplier',
  ...OWN,
  ...CHILDREN.map(([table]) => table),
  ...NEVER,
  ...WEBHOOKS,
];

/**
 * The second wall: what an applicant's request does, it does as `ninety_applicant`, to whom the database shows the rows
 * of the supplier in `ninety.tenant` alone, whatever the statement forgot to ask.
 */
export class SecondWall20261125110000 implements MigrationInterface {
  readonly name = 'SecondWall20261125110000';

  async up(db: QueryRunner): Promise<void> {
    // All at once: whoever holds one and waits for another is let go on first.
    await db.query(`LOCK TABLE ${FIRST_WALLED.join(', ')} IN ACCESS EXCLUSIVE MODE`);
    await db.query(`
      CREATE FUNCTION ninety_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT nullif(current_setting('ninety.tenant', true), '')::uuid
      $$;

      -- What the outbox asks of endpoints, others' too: whom an event is for, not where it goes or how it is signed.
      CREATE VIEW webhook_hearing AS
        SELECT id, audience, supplier_id, agency, event_types, disabled_at IS NOT NULL AS disabled
        FROM webhook_endpoint WHERE deleted_at IS NULL;
      GRANT SELECT ON webhook_hearing TO ninety_service;
    `);
    for (const table of FIRST_WALLED)
      await db.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY service ON ${table} TO ninety_service USING (true) WITH CHECK (true);
      `);
    for (const [parent, key, type] of [
      ['application', 'id', 'uuid'],
      ['license', 'number', 'text'],
      ['party', 'id', 'uuid'],
      ['filing_job', 'id', 'uuid'],
      ['screening_batch', 'id', 'uuid'],
    ] as const)
      // Not inlined: one look by key for each row, never a scan of all that the supplier has.
      await db.query(`
        CREATE FUNCTION ninety_owns_${parent}(wanted ${type}) RETURNS boolean
          LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          BEGIN RETURN EXISTS (SELECT 1 FROM ${parent} WHERE ${key} = wanted AND supplier_id = ninety_tenant()); END $$;
      `);
    await raiseFirstWall(db);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of FIRST_WALLED)
      await db.query(`
        DROP POLICY wall ON ${table};
        DROP POLICY service ON ${table};
        ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
      `);
    for (const parent of ['application', 'license', 'party', 'filing_job', 'screening_batch'])
      await db.query(`DROP FUNCTION ninety_owns_${parent}`);
    await db.query('DROP VIEW webhook_hearing; DROP FUNCTION ninety_tenant;');
  }
}

/** What those tables had for a wall. */
export async function raiseFirstWall(db: QueryRunner): Promise<void> {
  await wall(db, 'supplier', 'ALL', 'id = (SELECT ninety_tenant())');
  for (const table of OWN) await wall(db, table, 'ALL', 'supplier_id = (SELECT ninety_tenant())');
  for (const table of NEVER) await wall(db, table, 'SELECT', 'false');
  for (const [table, column, parent] of CHILDREN)
    await wall(db, table, 'SELECT', `ninety_owns_${parent}(${column})`);
  await wall(db, 'webhook_endpoint', 'ALL', 'supplier_id = (SELECT ninety_tenant())');
  await wall(
    db,
    'webhook_event',
    'SELECT',
    `audience = 'applicant' AND (supplier_id IS NULL OR supplier_id = (SELECT ninety_tenant()))`,
  );
  await wall(db, 'webhook_delivery', 'SELECT', 'endpoint_id IN (SELECT id FROM webhook_endpoint)');
}

/** Restrictive: it holds besides what the service's role may do, which the applicants' role inherits. */
async function wall(db: QueryRunner, table: string, command: string, condition: string): Promise<void> {
  await db.query(
    `CREATE POLICY wall ON ${table} AS RESTRICTIVE FOR ${command} TO ninety_applicant USING (${condition})`,
  );
}
